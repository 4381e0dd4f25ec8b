// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/coverage/coverage_space.h"
#include "ui/coverage/details/coverage_details.h"
#include "ui/coverage/graph/coverage_graph_page.h"

#include <QAction>
#include <QLabel>

namespace headwater::test {

/// The space on that company, until all of it is there.
struct Shown {
    OpenCoverage open;
    std::unique_ptr<CoverageSpace> space;
    CoverageDetails *details = nullptr;

    explicit Shown(const Plan &plan = CoveredCompany().plan, bool withJourneys = true, const char *page = nullptr)
        : open(plan, withJourneys)
    {
        space = std::make_unique<CoverageSpace>(open.context());
        if (page)
            find<QAction>(page)->trigger();
        details = qobject_cast<CoverageDetails *>(space->details());
        graph().canvas()->setAnimated(false);
        space->resize(1000, 700);
        space->show();
        settle();
    }
    ~Shown() { space.reset(); }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000); }
    CoverageGraphPage &graph() { return *qobject_cast<CoverageGraphPage *>(space->pages().front()); }
    template <typename Widget> Widget *find(const char *name)
    {
        return space->findChild<Widget *>(QLatin1StringView(name));
    }
    std::size_t box(const char *title)
    {
        const auto &nodes = graph().graph().canvas.nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].title == QLatin1StringView(title))
                return i;
        }
        return nodes.size();
    }
    bool has(const char *title) { return box(title) < graph().graph().canvas.nodes.size(); }
    const CanvasNode &node(const char *title) { return graph().graph().canvas.nodes.at(box(title)); }
    void openBox(const char *title)
    {
        Q_EMIT graph().canvas()->itemOpened(CanvasItem::node(box(title)));
        settle();
    }
    void choose(const char *title)
    {
        graph().canvas()->choose(CanvasItem::node(box(title)));
        Q_EMIT graph().canvas()->itemChosen(CanvasItem::node(box(title)));
        settle();
    }
    void closeAround()
    {
        find<QAction>("coverage.graph.close_around")->trigger();
        settle();
    }
    QString inDetails()
    {
        QStringList texts;
        for (const QLabel *label : details->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void compare(const char *how)
    {
        find<QAction>(how)->trigger();
        settle();
    }
};

inline Plan changed(const std::function<void(CoveredCompany &)> &change)
{
    CoveredCompany c;
    change(c);
    return c.plan;
}

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenarios_space.h"

#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/scenarios/changes/changes_page.h"
#include "ui/scenarios/compare/compare_page.h"
#include "ui/scenarios/merge/merge_page.h"
#include "ui/scenarios/moves/moves_page.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

ScenariosSpace::ScenariosSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_switch(new QActionGroup(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("scenariosSpace"));
    addPage(new ComparePage(context));
    addPage(new ChangesPage(context));
    addPage(new MovesPage(context));
    addPage(new MergePage(context));
    m_switch->actions().first()->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
}

void ScenariosSpace::addPage(ScenariosPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(QStringLiteral("scenarios.") + page->id());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    m_actions.append(page->pageActions());
    connect(page, &ScenariosPage::notice, this, &Space::notice);
    connect(page, &ScenariosPage::actionRequested, this, &Space::actionRequested);
}

QWidget *ScenariosSpace::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLabel(title());
    setTextRole(name, TextRole::Title);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *switches = new QWidget;
    auto *line = new FlowLayout(switches, 12);
    line->addWidget(pageSwitch(m_switch, tr("Pages on scenarios")));
    row->addWidget(switches, 1);
    return header;
}

void ScenariosSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const ScenariosPage *candidate) { return candidate->pageActions().contains(&action); });
    if (page != m_pages.end())
        showPage(static_cast<std::size_t>(page - m_pages.begin()));
}

void ScenariosSpace::showPage(std::size_t index)
{
    m_current = index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    m_stack->setCurrentWidget(m_pages[index]);
}

ViewText ScenariosSpace::viewState() const
{
    ViewText view = Space::viewState();
    view.add(m_pages[m_current]->viewState());
    return view;
}

void ScenariosSpace::showView(const ViewText &view)
{
    Space::showView(view);
    m_pages[m_current]->showView(view);
}

bool ScenariosSpace::isSettling() const { return m_pages[m_current]->isSettling(); }

void ScenariosSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    m_context.journeys.load();
}

} // namespace headwater

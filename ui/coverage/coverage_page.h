// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/shown_coverage.h"

#include <QAction>
#include <QWidget>

namespace headwater {

/// One way to look at coverage. The space shows one at a time and hands each view to the page in sight only.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString shortTitle() const { return title(); } ///< on the switch of the space
    virtual QString id() const = 0; ///< "graph", for object names and pictures
    /// Whether it has anything to show of the plan; a page that has not is not there at all.
    virtual bool isOffered(const Plan &plan) const
    {
        Q_UNUSED(plan)
        return true;
    }
    /// The view is never null and has both work and hours. Runs in the GUI thread: work above a frame is a job.
    virtual void showCoverage(const ShownCoverage &shown) = 0;
    /// What one can do here besides choosing. For menus and the command palette.
    virtual QList<QAction *> pageActions() const { return {}; }
    virtual bool isSettling() const { return false; }

Q_SIGNALS:
    void notice(const QString &text);
    void subjectChosen(const headwater::CoverageSubject &subject);
};

} // namespace headwater

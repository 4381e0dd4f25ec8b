// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/journeys/event_columns.h"
#include "core/plan/workspace.h"
#include "core/proposals/story/shown_figures.h"
#include "ui/plan/space.h"

#include <map>
#include <optional>
#include <utility>

namespace headwater {

/// By scenario and quarter.
using FiguresByView = std::map<std::pair<std::int64_t, QDate>, ShownFigures>;

/// Of every scenario that the pages show, in the quarter of each page, as the workspace is. Errors: Cancelled.
Result<FiguresByView> figuresByView(const Workspace &workspace, const std::vector<StoryPage> &pages,
    const SharedColumns &columns, const Cancellation &cancellation);

/// The figures of every scenario that the pages show, in the quarter of each page, as they are now: counted in the
/// background while somebody looks.
class StoryFigures : public QObject
{
    Q_OBJECT

public:
    explicit StoryFigures(const PlanContext &context, QObject *parent = nullptr);

    void setInSight(bool isInSight);
    bool isCounting() const { return m_isCounting; }
    /// None while those of the plan as it is are not known.
    std::optional<ShownFigures> of(const StoryPage &page) const;
    /// What is another figure now than when the page was captured; as it was counted last, so that nothing flickers
    /// while it is counted anew.
    std::vector<ChangedFigure> changedOf(const StoryPage &page) const;

Q_SIGNALS:
    void counted();

private:
    void follow();
    void count();
    void receive(Result<FiguresByView> counted);

    PlanContext m_context;
    bool m_isInSight = false;
    bool m_isCounting = false;
    FiguresByView m_counted;
    bool m_isOld = true;
    Cancellation m_running;
    quint64 m_job = 0;
    Jobs m_jobs { 1 };
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/story_figures.h"

#include "core/document/plan_document.h"
#include "core/proposals/comparison/scenario_figures.h"
#include "core/proposals/story/story.h"
#include "ui/plan/coverage/journey_facts.h"

#include <set>

namespace headwater {

namespace {

struct FiguresQuestion {
    Workspace workspace;
    std::vector<StoryPage> pages;
    SharedColumns columns;
};

} // namespace

StoryFigures::StoryFigures(const PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.document, &PlanDocument::changed, this, &StoryFigures::follow);
    connect(&m_context.journeys, &JourneyFacts::stateChanged, this, &StoryFigures::follow);
}

void StoryFigures::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (isInSight && m_isOld)
        count();
}

void StoryFigures::follow()
{
    m_isOld = true;
    if (m_isInSight)
        count();
}

void StoryFigures::count()
{
    m_running.cancel();
    if (m_context.journeys.state() == JourneyFacts::State::Loading)
        return; // they come soon
    const Workspace &workspace = m_context.document.workspace();
    FiguresQuestion question { workspace, storyOf(workspace), m_context.journeys.columns() };
    m_isCounting = true;
    m_isOld = false;
    const quint64 asked = ++m_job;
    m_running = m_jobs.start<FiguresByView, FiguresQuestion>(
        asked, std::move(question),
        [](const FiguresQuestion &wanted, const Cancellation &cancellation, const Progress &) {
            return figuresByView(wanted.workspace, wanted.pages, wanted.columns, cancellation);
        },
        [this](Result<FiguresByView> counted, quint64 job) {
            if (job == m_job)
                receive(std::move(counted));
        });
}

Result<FiguresByView> figuresByView(const Workspace &workspace, const std::vector<StoryPage> &pages,
    const SharedColumns &columns, const Cancellation &cancellation)
{
    std::set<FiguresByView::key_type> wanted;
    for (const StoryPage &page : pages) {
        if (scenarioOf(workspace, page.scenario))
            wanted.emplace(page.scenario, ShownFigures::fromText(page.shown).quarter);
    }
    FiguresByView counted;
    for (const auto &[scenario, quarter] : wanted) {
        ScenarioQuestion one { { *scenarioOf(workspace, scenario) }, workspace.baseline().plan,
            quarter.isValid() ? columns : nullptr, std::nullopt, false };
        if (quarter.isValid())
            one.quarter = quarterWith(quarter);
        auto figures = scenarioFigures(one, cancellation);
        if (!figures && figures.error().kind != Error::Kind::Cancelled) {
            one.columns = nullptr; // the forecast has moved on and does not reach that quarter any more
            one.quarter.reset();
            figures = scenarioFigures(one, cancellation);
        }
        HEADWATER_TRY(const std::vector<ScenarioFigures> known, std::move(figures));
        const ScenarioFigures &of = known.front();
        counted[{ scenario, quarter }] = figuresToKeep(of.figures, of.changes, of.coverage ? &*of.coverage : nullptr);
    }
    return counted;
}

void StoryFigures::receive(Result<FiguresByView> counted)
{
    m_isCounting = false;
    if (counted)
        m_counted = *std::move(counted);
    else
        m_isOld = true;
    Q_EMIT this->counted();
}

std::optional<ShownFigures> StoryFigures::of(const StoryPage &page) const
{
    const auto now = m_counted.find({ page.scenario, ShownFigures::fromText(page.shown).quarter });
    return now == m_counted.end() || m_isCounting || m_isOld ? std::nullopt : std::optional(now->second);
}

std::vector<ChangedFigure> StoryFigures::changedOf(const StoryPage &page) const
{
    const auto now = m_counted.find({ page.scenario, ShownFigures::fromText(page.shown).quarter });
    return now == m_counted.end() ? std::vector<ChangedFigure>()
                                  : changedSince(ShownFigures::fromText(page.shown), now->second);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/concerned_journeys.h"

#include "core/journeys/stage_columns.h"
#include "core/plan/territory_tree.h"

namespace headwater {

namespace {

/// Adds the territories that the rows of a table are in where the two plans differ.
template <typename Row, typename Differs, typename PlaceOf>
void addDifferences(std::set<TerritoryId> &places, const CowTable<Row> &before, const CowTable<Row> &after,
    const Differs &differs, const PlaceOf &placeOf)
{
    CowTable<Row>::visitDifferences(before, after, [&](const Row *was, const Row *is) {
        if (was && is && !differs(*was, *is))
            return;
        for (const Row *row : { was, is }) {
            if (row && placeOf(*row).isValid())
                places.insert(placeOf(*row));
        }
    });
}

CaseMask casesIn(const std::set<TerritoryId> &territories, const EventColumns &columns, const JourneyContext &context)
{
    CaseMask mask = CaseMask::all(columns.caseCount());
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!territories.contains(context.placeOf(columns, journey).territory))
            mask.isIn[journey] = 0;
    }
    return mask;
}

void countEnds(ConcernedJourneys &journeys, const CaseMask &mask, const std::vector<Outcome> &outcomes)
{
    for (CaseIndex journey = 0; journey < outcomes.size(); ++journey) {
        if (!mask.contains(journey))
            continue;
        const Outcome outcome = outcomes[journey];
        ++(outcome == Outcome::Won ? journeys.won : outcome == Outcome::Open ? journeys.open : journeys.gaveUp);
    }
}

} // namespace

std::set<TerritoryId> territoriesConcerned(const Plan &before, const Plan &after)
{
    std::set<TerritoryId> places;
    addDifferences(
        places, before.seats, after.seats, [](const Seat &was, const Seat &is) { return !(was == is); },
        [](const Seat &seat) { return seat.home; });
    addDifferences(
        places, before.accounts, after.accounts,
        [](const Account &was, const Account &is) { return was.owners != is.owners || was.territory != is.territory; },
        [](const Account &account) { return account.territory; });
    std::set<TerritoryId> all = places;
    const TerritoryTree tree(after.territories);
    for (const TerritoryId place : places) {
        const int index = tree.indexOf(place);
        for (int below = 1; index >= 0 && below <= tree.nodes()[static_cast<std::size_t>(index)].descendants; ++below)
            all.insert(tree.nodes()[static_cast<std::size_t>(index + below)].id);
    }
    return all;
}

Result<ConcernedJourneys> concernedJourneys(const EventColumns &columns, const Plan &plan,
    const std::set<TerritoryId> &territories, const Cancellation &cancellation)
{
    const JourneyContext context = journeyContext(columns, plan);
    ConcernedJourneys journeys;
    CaseMask mask = casesIn(territories, columns, context);
    journeys.isPart = mask.count() > 0 && mask.count() < columns.caseCount();
    if (mask.count() == 0)
        mask = CaseMask::all(columns.caseCount());
    journeys.allCases = static_cast<std::int64_t>(columns.caseCount());
    countEnds(journeys, mask, outcomesOf(columns, context));
    if (context.hasStages()) {
        HEADWATER_TRY(journeys.graph, journeyGraph(stageColumns(columns, context), mask, cancellation));
    } else {
        HEADWATER_TRY(journeys.graph, journeyGraph(columns, mask, cancellation));
    }
    for (const JourneyGraph::Node &node : journeys.graph.nodes) {
        ConcernedJourneys::Step step;
        const auto code = columns.activities.find(node.activity);
        if (code && context.activityStage[*code].id.isValid()) {
            step.kind = context.activityStage[*code].kind;
            step.position = context.activityStage[*code].position;
        }
        journeys.steps.push_back(step);
    }
    return journeys;
}

std::vector<std::size_t> arcsToDraw(const JourneyGraph &graph)
{
    constexpr double mostMoves = 0.9;
    constexpr std::size_t mostArcs = 24;
    double all = 0;
    for (const JourneyGraph::Arc &arc : graph.arcs)
        all += static_cast<double>(arc.count);
    std::vector<std::size_t> drawn;
    double moves = 0;
    for (std::size_t arc = 0; arc < graph.arcs.size() && drawn.size() < mostArcs && moves < mostMoves * all; ++arc) {
        drawn.push_back(arc);
        moves += static_cast<double>(graph.arcs[arc].count);
    }
    return drawn;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace headwater {

namespace {

double inDays(double milliseconds) { return milliseconds / millisecondsPerDay; }

TableCell cellOfShare(const std::optional<double> &share) { return share ? TableCell(*share) : TableCell(); }

TableCell ratioCell(double part, std::int64_t whole)
{
    return whole > 0 ? TableCell(part / static_cast<double>(whole)) : TableCell();
}

class GraphTableWords
{
    Q_DECLARE_TR_FUNCTIONS(GraphTableWords)

public:
    static ChartData steps(const JourneysView &journeys, const ShownGraph &shown)
    {
        ChartData chart;
        chart.title = tr("Steps");
        chart.table.columns = { { tr("Step") }, { tr("Journeys"), ColumnLook::Whole },
            { tr("Events"), ColumnLook::Whole }, { tr("Begin here"), ColumnLook::Whole },
            { tr("End here"), ColumnLook::Whole }, { tr("Median stay (d)"), ColumnLook::Decimal },
            { tr("Verified"), ColumnLook::Percent }, { tr("Drawn") } };
        for (std::size_t node = 0; node < journeys.graph.nodes.size(); ++node) {
            const JourneyGraph::Node &of = journeys.graph.nodes[node];
            const std::uint32_t code = journeys.steps->activities.find(of.activity).value_or(0);
            const bool isDrawn = std::ranges::find(shown.nodeOf, node) != shown.nodeOf.end();
            chart.table.rows.push_back({ of.activity, static_cast<double>(of.cases), static_cast<double>(of.events),
                static_cast<double>(of.starts), static_cast<double>(of.ends),
                inDays(journeys.paths.nodes[node].stay.median), cellOfShare(journeys.verifiedShares[code]),
                yesOrNo(isDrawn) });
        }
        return chart;
    }

    static ChartData paths(const JourneysView &journeys, const ShownGraph &shown)
    {
        ChartData chart;
        chart.title = tr("Paths");
        chart.table.columns
            = { { tr("From") }, { tr("To") }, { tr("Journeys"), ColumnLook::Whole }, { tr("Moves"), ColumnLook::Whole },
                  { tr("Mean time (d)"), ColumnLook::Decimal }, { tr("Median time (d)"), ColumnLook::Decimal },
                  { tr("9 of 10 within (d)"), ColumnLook::Decimal }, { tr("Mean value"), ColumnLook::Money },
                  { tr("Lost or no decision"), ColumnLook::Percent }, { tr("Drawn") } };
        std::vector<bool> isDrawn(journeys.graph.arcs.size(), false);
        for (const std::size_t arc : shown.arcOf) {
            if (arc != ShownGraph::none)
                isDrawn[arc] = true;
        }
        for (std::size_t arc = 0; arc < journeys.graph.arcs.size(); ++arc) {
            const JourneyGraph::Arc &of = journeys.graph.arcs[arc];
            const PathFigures::Arc &figures = journeys.paths.arcs[arc];
            chart.table.rows.push_back({ journeys.graph.nodes[of.from].activity, journeys.graph.nodes[of.to].activity,
                static_cast<double>(of.cases), static_cast<double>(of.count), inDays(of.time.mean),
                inDays(of.time.median), inDays(of.time.p90), ratioCell(figures.value.inUnits(), figures.valued),
                ratioCell(static_cast<double>(figures.gaveUp), figures.closed), yesOrNo(isDrawn[arc]) });
        }
        return chart;
    }

private:
    static QString yesOrNo(bool is) { return is ? tr("yes") : tr("no"); }
};

} // namespace

std::vector<ChartData> graphTables(const JourneysView &journeys, const ShownGraph &shown)
{
    return { GraphTableWords::steps(journeys, shown), GraphTableWords::paths(journeys, shown) };
}

} // namespace headwater

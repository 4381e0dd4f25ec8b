// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// A tenth of a day is as exact as anybody wants to know it.
double daysOf(double milliseconds) { return std::round(10 * milliseconds / millisecondsPerDay) / 10; }

/// What people typed into a log may be the name of a colleague.
QString stepName(const ProposalFindings &findings, std::size_t node)
{
    return findings.withheld.cleaned(findings.journeys->graph.nodes[node].activity);
}

ReportGraph::Tone toneOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Open: return ReportGraph::Tone::Plain;
    case StageKind::Won: return ReportGraph::Tone::Good;
    case StageKind::Lost: return ReportGraph::Tone::Bad;
    case StageKind::NoDecision: return ReportGraph::Tone::Doubtful;
    }
    Q_UNREACHABLE();
}

ReportGraph::Node graphNode(const ProposalFindings &findings, std::size_t node)
{
    const ConcernedJourneys::Step &step = findings.journeys->steps[node];
    ReportGraph::Node box;
    box.name = stepName(findings, node);
    box.note = countText(findings.journeys->graph.nodes[node].cases);
    box.tone = toneOf(step.kind);
    box.isEnd = step.kind != StageKind::Open;
    if (step.position && !box.isEnd)
        box.stage = static_cast<int>(*step.position);
    return box;
}

/// The busiest moves, and the steps that they lead to and from; always where journeys end.
ReportGraph journeyPicture(const ProposalFindings &findings)
{
    const JourneyGraph &of = findings.journeys->graph;
    ReportGraph graph { .title = tr("From stage to stage"),
        .caption = tr("In a box: journeys that came there. The thicker an arrow, the more journeys took it (the number "
                      "beside it); the darker, the longer they took for it, against the other arrows."),
        .nodes = {},
        .arcs = {} };
    const std::vector<std::size_t> drawn = arcsToDraw(of);
    std::vector<std::optional<std::size_t>> boxes(of.nodes.size());
    const auto boxOf = [&](std::size_t node) {
        if (!boxes[node]) {
            boxes[node] = graph.nodes.size();
            graph.nodes.push_back(graphNode(findings, node));
        }
        return *boxes[node];
    };
    double longest = 0;
    for (const std::size_t arc : drawn)
        longest = std::max(longest, of.arcs[arc].time.median);
    for (const std::size_t index : drawn) {
        const JourneyGraph::Arc &arc = of.arcs[index];
        ReportGraph::Arc line;
        line.from = boxOf(arc.from);
        line.to = boxOf(arc.to);
        line.weight = static_cast<double>(arc.cases);
        line.label = countText(arc.cases);
        if (longest > 0)
            line.strength = arc.time.median / longest;
        graph.arcs.push_back(std::move(line));
    }
    return graph;
}

ReportTable stageMoveTable(const ProposalFindings &findings)
{
    constexpr std::size_t movesOnPaper = 12;
    std::vector<std::vector<TableCell>> rows;
    for (const JourneyGraph::Arc &arc : findings.journeys->graph.arcs)
        rows.push_back(
            { reportCell(stepName(findings, arc.from)), reportCell(stepName(findings, arc.to)), reportCell(arc.cases),
                reportCell(arc.count), TableCell(daysOf(arc.time.median)), TableCell(daysOf(arc.time.p90)) });
    ReportTable table = ReportTable::of(tr("Moves, and how long they took"),
        { { tr("From") }, { tr("To") }, { tr("Journeys"), ColumnLook::Whole }, { tr("Moves"), ColumnLook::Whole },
            { tr("Median, days"), ColumnLook::Decimal }, { tr("9 of 10 within, days"), ColumnLook::Decimal } },
        std::move(rows));
    table.sheet = tr("Journeys");
    table.totals = { 3 };
    table.rowsOnPaper = movesOnPaper;
    return table;
}

QString leadOfJourneys(const ConcernedJourneys &journeys)
{
    const std::int64_t count = journeys.won + journeys.gaveUp + journeys.open;
    const QString which = journeys.isPart ? tr("%1 of %2 journeys are of customers where seats or contacts change.")
                                                .arg(countText(count), countText(journeys.allCases))
                                          : tr("All %1 journeys of the plan.").arg(countText(count));
    return which + u' '
        + tr("%1 were won, %2 lost or not decided, %3 are under way.")
              .arg(countText(journeys.won), countText(journeys.gaveUp), countText(journeys.open));
}

} // namespace

ReportSection journeysSection(const ProposalFindings &findings)
{
    ReportSection section { tr("Journeys that this concerns"), {} };
    if (!findings.journeys || findings.journeys->graph.arcs.empty())
        return section;
    section.blocks = { leadText(leadOfJourneys(*findings.journeys)), journeyPicture(findings), stageMoveTable(findings),
        noteText(tr("As they were observed, up to today; the proposal has not changed them yet. Rare moves are in the "
                    "workbook.")) };
    return section;
}

} // namespace headwater

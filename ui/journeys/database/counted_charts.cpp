// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/database/counted_charts.h"

#include "ui/journeys/journeys_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace headwater {

namespace {

constexpr std::size_t mostDrawn = 40; ///< rows of a chart; its table has them all
constexpr qsizetype mostChips = 200; ///< steps of one way

double countedShare(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

double countedDays(double milliseconds) { return milliseconds / millisecondsPerDay; }

class CountedWords
{
    Q_DECLARE_TR_FUNCTIONS(CountedWords)

public:
    CountedWords(const JourneySummary &summary, const JourneysView &view)
        : m_summary(summary)
        , m_view(view)
    {
        for (std::size_t node = 0; node < summary.graph.nodes.size(); ++node)
            m_nodeOf.emplace(summary.graph.nodes[node].activity, node);
    }

    QString finding() const
    {
        const JourneyGraph &graph = m_summary.graph;
        if (graph.cases == 0)
            return tr("The table holds no event with journey, activity and a possible date");
        return tr("%1 with %2 events; half of them take longer than %3 from first to last event")
            .arg(journeysText(graph.cases), countText(graph.events), durationText(graph.caseTime.median));
    }

    QString rule() const
    {
        return tr("Counted by the database, all journeys of the table: %1 kinds of steps, %2 ways through. Only counts "
                  "came here; nothing of it is in the plan.")
            .arg(countText(static_cast<std::int64_t>(m_summary.graph.nodes.size())), countText(m_summary.variantCount));
    }

    ChartData steps() const
    {
        ChartData chart;
        chart.title = tr("Steps");
        chart.caption = tr("Journeys in which it happens; where the plan knows a stage of that name, it is named");
        chart.unit = tr("journeys");
        chart.bars = { { tr("journeys"), ChartTone::Main, {} } };
        chart.table.columns = { { tr("Step") }, { tr("Stage of the plan") }, { tr("Journeys"), ColumnLook::Whole },
            { tr("Events"), ColumnLook::Whole }, { tr("Begin here"), ColumnLook::Whole },
            { tr("End here"), ColumnLook::Whole } };
        for (std::size_t node = 0; node < m_summary.graph.nodes.size(); ++node) {
            const JourneyGraph::Node &of = m_summary.graph.nodes[node];
            const Stage *stage = m_view.plan.stages.find(m_view.context->activityStage[node].id);
            chart.table.rows.push_back(
                { of.activity, stage ? TableCell(stage->name) : TableCell(), static_cast<double>(of.cases),
                    static_cast<double>(of.events), static_cast<double>(of.starts), static_cast<double>(of.ends) });
            if (node >= mostDrawn)
                continue;
            chart.rows.push_back(of.activity);
            chart.bars[0].lengths.push_back(static_cast<double>(of.cases));
            chart.notes.push_back(
                tr("%1, %2 of all")
                    .arg(countText(of.cases), percentText(countedShare(of.cases, m_summary.graph.cases))));
        }
        return chart;
    }

    ChartData paths() const
    {
        ChartData chart;
        chart.title = tr("Paths");
        chart.caption = tr("Journeys that go from one step straight to another, and how long that takes");
        chart.unit = tr("journeys");
        chart.bars = { { tr("journeys"), ChartTone::Main, {} } };
        chart.table.columns = { { tr("From") }, { tr("To") }, { tr("Journeys"), ColumnLook::Whole },
            { tr("Moves"), ColumnLook::Whole }, { tr("Mean time (d)"), ColumnLook::Decimal },
            { tr("Median time (d)"), ColumnLook::Decimal }, { tr("9 of 10 within (d)"), ColumnLook::Decimal } };
        for (const JourneyGraph::Arc &arc : m_summary.graph.arcs) {
            const QString from = m_summary.graph.nodes[arc.from].activity;
            const QString to = m_summary.graph.nodes[arc.to].activity;
            chart.table.rows.push_back({ from, to, static_cast<double>(arc.cases), static_cast<double>(arc.count),
                countedDays(arc.time.mean), countedDays(arc.time.median), countedDays(arc.time.p90) });
            if (chart.rows.size() >= mostDrawn)
                continue;
            chart.rows.push_back(QStringLiteral("%1 → %2").arg(from, to));
            chart.bars[0].lengths.push_back(static_cast<double>(arc.cases));
            chart.notes.push_back(tr("%1, median %2").arg(countText(arc.cases), durationText(arc.time.median)));
        }
        return chart;
    }

    ChartData ways() const
    {
        ChartData chart;
        chart.title = tr("The most frequent ways through");
        chart.caption = tr("%1 of %2 ways")
                            .arg(countText(static_cast<std::int64_t>(m_summary.variants.size())),
                                countText(m_summary.variantCount));
        chart.table.columns = { { tr("Journeys"), ColumnLook::Whole }, { tr("Way") },
            { tr("Share"), ColumnLook::Percent }, { tr("Together"), ColumnLook::Percent } };
        std::int64_t together = 0;
        for (const JourneySummary::Variant &variant : m_summary.variants) {
            together += variant.cases;
            const double share = countedShare(variant.cases, m_summary.graph.cases);
            const double sum = countedShare(together, m_summary.graph.cases);
            chart.table.rows.push_back(
                { static_cast<double>(variant.cases), variant.activities.join(QStringLiteral(" → ")), share, sum });
            if (chart.rows.size() >= mostDrawn)
                continue;
            chart.rows.push_back(tr("%1 · %2").arg(countText(variant.cases), percentText(share)));
            chart.chips.push_back(chipsOfWay(variant.activities));
            chart.shares.push_back(share);
            chart.notes.push_back(tr("Σ %1").arg(percentText(sum)));
        }
        return chart;
    }

private:
    ChartChip chip(const QString &activity) const
    {
        const auto node = m_nodeOf.find(activity);
        const auto stage
            = node == m_nodeOf.end() ? JourneyContext::StageInfo() : m_view.context->activityStage[node->second];
        if (!stage.id.isValid())
            return { activity, ChartTone::Muted, 0.35 };
        switch (stage.kind) {
        case StageKind::Won: return { activity, ChartTone::Better, 1 };
        case StageKind::Lost: return { activity, ChartTone::Worse, 1 };
        case StageKind::NoDecision: return { activity, ChartTone::Warning, 1 };
        case StageKind::Open: return { activity, ChartTone::Main, 0.35 };
        }
        Q_UNREACHABLE();
    }

    std::vector<ChartChip> chipsOfWay(const QStringList &activities) const
    {
        std::vector<ChartChip> chips;
        for (const QString &activity : activities.first(std::min(activities.size(), mostChips)))
            chips.push_back(chip(activity));
        if (activities.size() > mostChips)
            chips.push_back({ QStringLiteral("+%1").arg(activities.size() - mostChips), ChartTone::Muted, 0.3 });
        return chips;
    }

    const JourneySummary &m_summary;
    const JourneysView &m_view;
    std::map<QString, std::size_t> m_nodeOf;
};

} // namespace

CountedCharts countedCharts(const JourneySummary &summary, const JourneysView &view)
{
    const CountedWords words(summary, view);
    CountedCharts charts { words.finding(), words.rule(), words.steps(), words.paths(), words.ways() };
    for (ChartData *chart : { &charts.steps, &charts.paths, &charts.ways })
        chart->summary = charts.finding;
    return charts;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/funnel_chart.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headwater {

namespace {

class FunnelWords
{
    Q_DECLARE_TR_FUNCTIONS(FunnelWords)

public:
    static QString rule(const FunnelQuery &query)
    {
        const QString window = query.window
            ? tr("all within %1 of the first").arg(durationText(static_cast<double>(*query.window)))
            : tr("however long it takes");
        switch (query.mode) {
        case FunnelMode::Ordered:
            return tr("Counted: each stage after the one before, others may come between, %1").arg(window);
        case FunnelMode::Strict: return tr("Counted: each stage right after the one before, %1").arg(window);
        case FunnelMode::AnyOrder: return tr("Counted: all stages up to this one in any order, %1").arg(window);
        }
        Q_UNREACHABLE();
    }

    /// Where most journeys are lost for good.
    static QString finding(const Funnel &funnel)
    {
        const FunnelStep *worst = nullptr;
        const auto ended = [](const FunnelStep &step) { return step.droppedLost + step.droppedNoDecision; };
        for (const FunnelStep &step : funnel.steps) {
            if (!worst || ended(step) > ended(*worst))
                worst = &step;
        }
        if (!worst || worst->reached == 0)
            return tr("No journey of this filter has reached a stage");
        if (ended(*worst) == 0)
            return tr("No journey has ended without an order: %1 of %2 reached %3")
                .arg(countText(funnel.steps.back().reached), journeysText(funnel.cases), funnel.steps.back().step);
        const bool isUndecided = worst->droppedNoDecision > worst->droppedLost;
        const QString end = isUndecided ? tr("end without a decision") : tr("are lost to others");
        return tr("Most journeys end at %1: %2 of %3 %4")
            .arg(worst->step, countText(isUndecided ? worst->droppedNoDecision : worst->droppedLost),
                countText(worst->reached), end);
    }

    static QString note(const FunnelStep &step, bool isVerifiable, bool isFirst)
    {
        QStringList parts { isVerifiable
                ? tr("%1 claimed, %2 verified").arg(countText(step.reached), countText(step.verified))
                : tr("%1 claimed, nothing to verify").arg(countText(step.reached)) };
        if (!isFirst && step.reached > 0)
            parts.append(tr("%1 of the stage before, median %2")
                             .arg(percentText(step.conversion), durationText(step.time.median)));
        return parts.join(QStringLiteral(" · "));
    }

    static ChartData claims(const StageFunnel &stages)
    {
        ChartData chart;
        chart.title = tr("Claimed and verified");
        chart.caption
            = tr("Claimed: the journey was said to reach the stage. Verified: with unexpired evidence for all "
                 "that the stage requires.");
        chart.bars = { { tr("claimed"), ChartTone::Faint, {} }, { tr("verified"), ChartTone::Main, {} } };
        chart.table.columns
            = { { tr("Stage") }, { tr("Claimed"), ColumnLook::Whole }, { tr("Verified"), ColumnLook::Whole },
                  { tr("Of the stage before"), ColumnLook::Percent }, { tr("Median days"), ColumnLook::Decimal } };
        for (std::size_t i = 0; i < stages.funnel.steps.size(); ++i) {
            const FunnelStep &step = stages.funnel.steps[i];
            chart.rows.push_back(step.step);
            chart.notes.push_back(note(step, stages.isVerifiable[i], i == 0));
            chart.bars[0].lengths.push_back(static_cast<double>(step.reached));
            chart.bars[1].lengths.push_back(stages.isVerifiable[i] ? static_cast<double>(step.verified) : 0);
            std::vector<TableCell> &cells = chart.table.rows.emplace_back();
            cells.emplace_back(step.step);
            cells.emplace_back(static_cast<double>(step.reached));
            cells.emplace_back();
            if (stages.isVerifiable[i])
                cells.back() = static_cast<double>(step.verified);
            cells.emplace_back(step.conversion);
            cells.emplace_back(step.time.median / millisecondsPerDay);
        }
        return chart;
    }

    static ChartData ends(const Funnel &funnel)
    {
        ChartData chart;
        chart.title = tr("Where those went who did not go on");
        chart.caption = tr("Journeys that reached the stage and not the next one");
        chart.isStacked = true;
        chart.bars = { { tr("lost"), ChartTone::Worse, {} }, { tr("no decision"), ChartTone::Warning, {} },
            { tr("still open"), ChartTone::Muted, {} }, { tr("won all the same"), ChartTone::Better, {} } };
        chart.table.columns
            = { { tr("Stage") }, { tr("Lost"), ColumnLook::Whole }, { tr("No decision"), ColumnLook::Whole },
                  { tr("Still open"), ColumnLook::Whole }, { tr("Won all the same"), ColumnLook::Whole } };
        // What follows the last stage is no loss.
        for (std::size_t i = 0; i + 1 < funnel.steps.size(); ++i) {
            const FunnelStep &step = funnel.steps[i];
            const std::array<std::int64_t, 4> parts { step.droppedLost, step.droppedNoDecision, step.droppedOpen,
                step.droppedWon };
            std::vector<TableCell> cells { step.step };
            for (std::size_t part = 0; part < parts.size(); ++part) {
                chart.bars[part].lengths.push_back(static_cast<double>(parts[part]));
                cells.emplace_back(static_cast<double>(parts[part]));
            }
            chart.rows.push_back(step.step);
            chart.notes.push_back(
                tr("%1 lost, %2 no decision, %3 open")
                    .arg(countText(step.droppedLost), countText(step.droppedNoDecision), countText(step.droppedOpen)));
            chart.table.rows.push_back(std::move(cells));
        }
        return chart;
    }

    static ChartData flow(const StageFunnel &stages)
    {
        ChartData chart = claims(stages);
        const ChartData leaving = ends(stages.funnel);
        chart.title = tr("The flow of journeys");
        chart.isFlow = true;
        chart.notes.clear();
        for (const ChartBars &leak : leaving.bars) {
            chart.bars.push_back(leak);
            chart.bars.back().lengths.resize(chart.rows.size(), 0);
        }
        chart.table.columns.insert(
            chart.table.columns.end(), leaving.table.columns.begin() + 1, leaving.table.columns.end());
        for (std::size_t row = 0; row < chart.table.rows.size(); ++row) {
            std::vector<TableCell> &cells = chart.table.rows[row];
            if (row < leaving.table.rows.size())
                cells.insert(cells.end(), leaving.table.rows[row].begin() + 1, leaving.table.rows[row].end());
            cells.resize(chart.table.columns.size());
        }
        return chart;
    }

    static PageContent content(const StageFunnel &stages, FunnelForm form)
    {
        if (stages.funnel.steps.empty())
            return { tr("No activity of this log has the name of a stage of the plan, so there is no funnel yet. Make "
                        "the activities that are stages under Stages."),
                {}, {} };
        PageContent page { finding(stages.funnel), rule(stages.funnel.query), {} };
        if (form == FunnelForm::Flow)
            page.charts = { flow(stages) };
        else
            page.charts = { claims(stages), ends(stages.funnel) };
        for (ChartData &chart : page.charts)
            chart.summary = page.finding;
        return page;
    }
};

} // namespace

StageFunnel stageFunnelOf(const JourneysView &journeys, const FunnelChoice &choice, const Cancellation &cancellation)
{
    const EventColumns &columns = *journeys.columns;
    FunnelQuery query = stageFunnel(columns, *journeys.context);
    query.mode = choice.mode;
    if (choice.windowDays > 0)
        query.window = static_cast<qint64>(millisecondsPerDay) * choice.windowDays;
    const auto bits = verifiedSteps(*journeys.verified, columns, *journeys.context, query, cancellation);
    return { funnelOf(columns, journeys.mask, *journeys.outcomes, query, bits, cancellation),
        verifiableSteps(*journeys.verified, columns, *journeys.context, query) };
}

PageContent funnelContent(const StageFunnel &funnel, FunnelForm form) { return FunnelWords::content(funnel, form); }

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/forecast_chart.h"

#include "core/forecast/past_quarters.h"
#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr int quartersAhead = 4;
constexpr int quartersBack = 8;
constexpr std::size_t triedColumn = 5; // after those of addForetold()

template <typename Id> std::optional<std::size_t> placeOf(const std::vector<Id> &ids, Id id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (!id.isValid() || found == ids.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

ForecastSlice sliceOf(const ForecastRun &run, const ForecastChoice &choice)
{
    return { placeOf(run.input.segments, choice.segment), placeOf(run.input.leaves, choice.leaf) };
}

std::vector<std::int64_t> pastOf(const ForecastRun &run, const ForecastChoice &choice)
{
    return pastQuarters(run.input.history, run.input.until, choice.target, sliceOf(run, choice), quartersBack);
}

/// What would have been foretold of just that for the quarters that are over.
Backtest testOf(const ForecastRun &run, const ForecastChoice &choice)
{
    return partOf(run.backtest, sliceOf(run, choice), choice.target);
}

const ForecastFigure &figureOf(const ForecastTable &table, int period, std::size_t target)
{
    return table.figures[static_cast<std::size_t>(period) * table.targets.size() + target];
}

class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)

public:
    static QString percent(double share) { return tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1)); }

    static QString triedOn(const Backtest &test)
    {
        return test.quarters == 1 ? tr("the last quarter") : tr("the last %1 quarters").arg(test.quarters);
    }

    /// How far one can trust it, in plain words: this figure first, then all of them together.
    static QString trust(const Backtest &test, const Backtest &all)
    {
        if (!all.hasEnoughHistory() || !all.mape() || !all.naiveMape())
            return tr("How good is it? Not known yet: there are not three quarters of history to try it on.");
        QString text;
        const auto error = test.mape();
        const auto naive = test.naiveMape();
        if (error && naive) {
            text = tr("How good is it? Tried on %1 with what was known before, it was off by %2; repeating last year's "
                      "quarter, or the one before where there is none, by %3.")
                       .arg(triedOn(test), percent(*error), percent(*naive));
            if (const auto covered = test.covered80())
                text += tr(" %1 of these counts fell within the range.").arg(percentText(*covered));
        } else {
            text = tr("How good is it? Nothing of this happened in %1, so that nobody can say.").arg(triedOn(test));
        }
        return text
            + tr(" All stages and ends of all segments: off by %1, repeating %2.")
                  .arg(percent(*all.mape()), percent(*all.naiveMape()));
    }

    static QStringList targets(const JourneyContext &context)
    {
        QStringList names;
        for (const Stage &stage : context.stages) {
            if (stage.kind == StageKind::Open)
                names.append(tr("Visits to %1").arg(stage.name));
        }
        return names << tr("Won") << tr("Lost") << tr("No decision");
    }

    /// By the month in which the 13 weeks end.
    static QString quarter(Day firstDay)
    {
        return QLocale().toString(QDate(1970, 1, 1).addDays(firstDay + daysPerQuarter - 1), QStringLiteral("MMM yyyy"));
    }

    static PageContent nothing(const ForecastRun &run)
    {
        return { run.input.stages.empty()
                ? tr("The plan has no open stage, so there is nothing to foretell. Add one under Stages.")
                : tr(
                    "No journey of this log has reached a stage of the plan, so there is nothing to foretell yet. Name "
                    "the stages in the plan as the log does."),
            {}, {} };
    }

    static QString place(const Plan &plan, const ForecastChoice &choice)
    {
        QString text;
        if (const Segment *segment = plan.segments.find(choice.segment))
            text += tr(", %1").arg(segment->name);
        if (const Territory *leaf = plan.territories.find(choice.leaf))
            text += tr(", %1").arg(leaf->name);
        return text;
    }

    /// What happened, up to the end of history.
    static void addPast(ChartData &chart, const ForecastRun &run, const std::vector<std::int64_t> &past)
    {
        const auto known = static_cast<int>(past.size());
        ChartLine happened { tr("what happened"), ChartTone::Ink, {} };
        for (int i = 0; i < known; ++i) {
            const auto count = static_cast<double>(past[static_cast<std::size_t>(i)]);
            const QString ends = quarter(run.quarters->begins(i - known));
            happened.points.emplace_back(i, count);
            chart.ticks.push_back({ static_cast<double>(i), ends });
            chart.table.rows.push_back({ ends, count });
        }
        chart.lines.push_back(std::move(happened));
    }

    static void addForetold(
        ChartData &chart, const ForecastRun &run, const ForecastTable &table, const ForecastChoice &choice)
    {
        const auto known = static_cast<int>(chart.ticks.size());
        ChartLine expected { tr("expected"), ChartTone::Main, {} };
        ChartBand range { tr("80 % range: four times in five"), ChartTone::Main, {} };
        if (known > 0) {
            const QPointF last = chart.lines.front().points.back();
            expected.points.push_back(last);
            range.spans.push_back({ last.x(), last.y(), last.y() });
        }
        for (int i = 0; i < table.periods.count; ++i) {
            const ForecastFigure &figure = figureOf(table, i, choice.target);
            const CountRange range80 = figure.range80();
            const auto low = static_cast<double>(range80.p10);
            const auto high = static_cast<double>(range80.p90);
            const double x = known + i;
            const QString ends = quarter(run.quarters->begins(i));
            expected.points.emplace_back(x, figure.mean);
            range.spans.push_back({ x, low, high });
            chart.ticks.push_back({ x, ends });
            chart.table.rows.push_back({ ends, TableCell(), figure.mean, low, high });
        }
        chart.lines.insert(chart.lines.begin(), std::move(expected));
        chart.bands.push_back(std::move(range));
        chart.marker = ChartTick { known - 0.5, tr("forecast") };
    }

    /// What the method, and repeating an earlier quarter, would have said of quarters that are over.
    static void addTried(
        ChartData &chart, const ForecastRun &run, const ForecastChoice &choice, const std::vector<std::int64_t> &past)
    {
        ChartLine method { tr("as it would have been foretold"), ChartTone::Main, {}, true };
        ChartLine naive { tr("an earlier quarter repeated"), ChartTone::Muted, {}, true };
        const auto known = static_cast<int>(past.size());
        const Backtest test = testOf(run, choice);
        for (int i = 0; i < known; ++i) {
            const auto quarter = std::ranges::find(test.lines, known - i, &BacktestLine::quartersAgo);
            if (quarter == test.lines.end())
                continue;
            method.points.emplace_back(i, quarter->forecast.mean);
            naive.points.emplace_back(i, quarter->naive);
            auto &row = chart.table.rows[static_cast<std::size_t>(i)];
            row.resize(chart.table.columns.size());
            row[triedColumn] = quarter->forecast.mean;
            row[triedColumn + 1] = quarter->naive;
        }
        if (method.points.empty())
            return;
        chart.lines.push_back(std::move(naive));
        chart.lines.push_back(std::move(method));
    }

    static ChartData fan(const ForecastRun &run, const ForecastTable &table, const ForecastChoice &choice,
        const std::vector<std::int64_t> &past, const QString &name)
    {
        ChartData chart;
        chart.title = tr("%1 in quarters of 13 weeks").arg(name);
        chart.caption = tr("Each quarter is named by the month in which it ends");
        chart.unit = tr("journeys");
        chart.table.columns = { { tr("Quarter ends") }, { tr("Happened"), ColumnLook::Whole },
            { tr("Expected"), ColumnLook::Whole }, { tr("At least, 80 %"), ColumnLook::Whole },
            { tr("At most, 80 %"), ColumnLook::Whole }, { tr("Would have been foretold"), ColumnLook::Whole },
            { tr("An earlier quarter repeated"), ColumnLook::Whole } };
        addPast(chart, run, past);
        addForetold(chart, run, table, choice);
        addTried(chart, run, choice, past);
        return chart;
    }

    /// The next quarter of every flow: what the one fan does not show.
    static ChartData nextQuarter(const ForecastRun &run, const ForecastTable &table, const QStringList &names)
    {
        ChartData chart;
        chart.title = tr("Next quarter, all stages and ends");
        chart.caption
            = tr("Expected journeys, and the range that holds four times in five. Choose one to see it above.");
        chart.bars = { { tr("expected"), ChartTone::Main, {} } };
        chart.table.columns = { { tr("Figure") }, { tr("Expected"), ColumnLook::Whole },
            { tr("At least, 80 %"), ColumnLook::Whole }, { tr("At most, 80 %"), ColumnLook::Whole } };
        for (std::size_t target = 0; target < run.input.stages.size() + journeyOutcomes; ++target) {
            const ForecastFigure &figure = figureOf(table, 0, target);
            const CountRange range = figure.range80();
            const QString name = names[static_cast<qsizetype>(target)];
            chart.rows.push_back(name);
            chart.bars[0].lengths.push_back(figure.mean);
            chart.notes.push_back(
                tr("%1 (%2 to %3)")
                    .arg(countText(std::llround(figure.mean)), countText(range.p10), countText(range.p90)));
            chart.table.rows.push_back(
                { name, figure.mean, static_cast<double>(range.p10), static_cast<double>(range.p90) });
        }
        return chart;
    }

    static QString finding(const ForecastFigure &next, const std::vector<std::int64_t> &past, const QString &name)
    {
        const CountRange range = next.range80();
        QString text = tr("%1: %2 expected next quarter, four times in five %3 to %4")
                           .arg(name, countText(std::llround(next.mean)), countText(range.p10), countText(range.p90));
        if (!past.empty())
            text += tr("; the last quarter brought %1").arg(countText(past.back()));
        return text;
    }

    static PageContent content(const ForecastRun &run, const Plan &plan, const ForecastChoice &choice)
    {
        if (!run.quarters)
            return nothing(run);
        const ForecastTable table = run.quarters->table(sliceOf(run, choice));
        const QStringList names = targets(*run.context);
        const QString name = names[static_cast<qsizetype>(choice.target)] + place(plan, choice);
        const std::vector<std::int64_t> past = pastOf(run, choice);
        PageContent page { finding(figureOf(table, 0, choice.target), past, name),
            trust(testOf(run, choice), run.backtest),
            { fan(run, table, choice, past, name), nextQuarter(run, table, names) } };
        for (ChartData &chart : page.charts)
            chart.summary = page.finding + QStringLiteral(". ") + page.rule;
        return page;
    }

    static CaseChoice behind(const ForecastRun &run, const Plan &plan, const ForecastChoice &choice, Day begins)
    {
        CaseChoice cases;
        const QString name = targets(*run.context)[static_cast<qsizetype>(choice.target)] + place(plan, choice);
        cases.title = tr("%1, quarter to %2").arg(name, quarter(begins));
        for (std::size_t i = 0; i < run.input.history.size(); ++i) {
            const bool isIn = isInSlice(run.input.history.journey(i), sliceOf(run, choice))
                && passages(run.input.history, i, choice.target, begins) > 0;
            (isIn ? cases.cases : cases.others).push_back({ .journey = run.input.cases[i] });
        }
        cases.subtitle = journeysText(static_cast<std::int64_t>(cases.cases.size()));
        return cases;
    }
};

} // namespace

Result<ForecastRun> forecastRun(
    const JourneysView &journeys, const Cancellation &cancellation, const Progress &progress)
{
    ForecastRun run { journeys.columns, journeys.context,
        forecastInput(*journeys.columns, *journeys.context, journeys.plan, *journeys.outcomes), {}, {} };
    if (run.input.history.size() == 0)
        return run;
    HEADWATER_TRY(ForecastModel model, fittedForecast(run.input.history, run.input.until, std::nullopt, cancellation));
    const auto report = [&progress](double from, double to) {
        return [&progress, from, to](double share) {
            if (progress)
                progress(from + (to - from) * share);
        };
    };
    report(0, 0.1)(1);
    HEADWATER_TRY(run.quarters,
        forecastQuarters(
            std::make_shared<const ForecastModel>(std::move(model)), quartersAhead, cancellation, report(0.1, 0.3)));
    HEADWATER_TRY(run.backtest, backtest(run.input.history, run.input.until, cancellation, report(0.3, 1)));
    return run;
}

PageContent forecastContent(const ForecastRun &run, const Plan &plan, const ForecastChoice &choice)
{
    return ForecastWords::content(run, plan, choice);
}

std::optional<CaseChoice> casesOfQuarter(
    const ForecastRun &run, const Plan &plan, const ForecastChoice &choice, std::size_t tick)
{
    if (!run.quarters)
        return std::nullopt;
    const std::size_t known = pastOf(run, choice).size();
    if (tick >= known)
        return std::nullopt;
    return ForecastWords::behind(
        run, plan, choice, run.quarters->begins(static_cast<int>(tick) - static_cast<int>(known)));
}

QStringList forecastTargetNames(const JourneyContext &context) { return ForecastWords::targets(context); }

} // namespace headwater

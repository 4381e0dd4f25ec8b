// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/forecast.h"

#include "app/verbs/journey/json.h"
#include "app/verbs/journey/words.h"

#include <QDate>
#include <QJsonArray>

namespace headwater {

namespace {

constexpr int quartersTold = 4;

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(day); }

/// The calendar quarter that holds the middle of these 13 weeks, e.g. 2018-Q1.
QString quarterName(Day begins)
{
    const QDate middle = dateOf(begins + 7 * weeksPerQuarter / 2);
    return QStringLiteral("%1-Q%2").arg(middle.year()).arg((middle.month() + 2) / 3);
}

/// What the plan calls a flow of the forecast: an open stage, or the first stage with which journeys end so.
struct NamedFlow {
    QString stage;
    std::size_t target = 0;
};

std::vector<NamedFlow> namedFlows(const JourneyLog &log, const ForecastInput &input)
{
    const ForecastTargets targets(input.stages.size());
    std::vector<NamedFlow> flows;
    for (std::size_t stage = 0; stage < input.stages.size(); ++stage)
        flows.push_back({ log.plan.stages.find(input.stages[stage])->name, targets.entered(stage) });
    const std::pair<StageKind, JourneyEnd> ends[] { { StageKind::Won, JourneyEnd::Won },
        { StageKind::Lost, JourneyEnd::Lost }, { StageKind::NoDecision, JourneyEnd::NoDecision } };
    for (const auto &[kind, end] : ends) {
        const auto stage = std::find_if(log.context.stages.begin(), log.context.stages.end(),
            [wanted = kind](const Stage &one) { return one.kind == wanted; });
        if (stage != log.context.stages.end())
            flows.push_back({ stage->name, targets.ended(end) });
    }
    return flows;
}

QJsonValue nameOf(const Segment *segment) { return segment ? segment->name : QString(); }
QJsonValue nameOf(const Territory *territory) { return territory ? territory->name : QString(); }

/// One slice of the forecast, quarter by quarter; what is not expected at all is left out.
void appendSlice(QJsonArray &list, const TestedForecast &forecast, const std::vector<NamedFlow> &flows,
    ForecastSlice slice, const QJsonObject &place)
{
    const ForecastTable table = forecast.quarters.table(slice);
    std::vector<Backtest> tests; // by flow
    for (const NamedFlow &flow : flows)
        tests.push_back(partOf(forecast.backtest, slice, flow.target));
    for (int quarter = 0; quarter < table.periods.count; ++quarter) {
        const Day begins = forecast.quarters.begins(quarter);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            const NamedFlow &flow = flows[i];
            const ForecastFigure &figure
                = table.figures[static_cast<std::size_t>(quarter) * table.targets.size() + flow.target];
            if (figure.mean <= 0)
                continue;
            const CountRange range = figure.range80();
            QJsonObject entry = place;
            entry.insert(key("quarter"), quarterName(begins));
            entry.insert(key("begins"), dateOf(begins).toString(Qt::ISODate));
            entry.insert(key("stage"), flow.stage);
            entry.insert(key("mean"), figure.mean);
            entry.insert(key("p10"), static_cast<qint64>(range.p10));
            entry.insert(key("p90"), static_cast<qint64>(range.p90));
            entry.insert(key("mape"), orNull(tests[i].mape()));
            entry.insert(key("naive_mape"), orNull(tests[i].naiveMape()));
            list.append(entry);
        }
    }
}

const char *basisWord(ArrivalBasis basis)
{
    switch (basis) {
    case ArrivalBasis::None: return "none";
    case ArrivalBasis::RecentWeeks: return "recent_weeks";
    case ArrivalBasis::SameWeeks: return "same_weeks";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<TestedForecast> testedForecast(const JourneyLog &log, const Cancellation &cancellation)
{
    ForecastInput input = forecastInput(log.loaded.columns, log.context, log.plan, log.outcomes);
    HEADWATER_TRY(ForecastModel model, fittedForecast(input.history, input.until, std::nullopt, cancellation));
    HEADWATER_TRY(QuarterForecast quarters,
        forecastQuarters(std::make_shared<const ForecastModel>(std::move(model)), quartersTold, cancellation));
    HEADWATER_TRY(Backtest tested, backtest(input.history, input.until, cancellation));
    return TestedForecast { std::move(input), std::move(quarters), std::move(tested) };
}

QJsonObject forecastJson(const JourneyLog &log, const TestedForecast &forecast)
{
    const ForecastInput &input = forecast.input;
    const std::vector<NamedFlow> flows = namedFlows(log, input);
    const QJsonValue all(QJsonValue::Null);
    QJsonArray list;
    appendSlice(list, forecast, flows, {}, { { key("territory"), all }, { key("segment"), all } });
    for (std::size_t segment = 0; segment < input.segments.size(); ++segment) {
        const QJsonValue name = nameOf(log.plan.segments.find(input.segments[segment]));
        appendSlice(list, forecast, flows, { segment, {} }, { { key("territory"), all }, { key("segment"), name } });
        for (std::size_t leaf = 0; leaf < input.leaves.size(); ++leaf)
            appendSlice(list, forecast, flows, { segment, leaf },
                { { key("territory"), nameOf(log.plan.territories.find(input.leaves[leaf])) },
                    { key("segment"), name } });
    }
    const Backtest &tested = forecast.backtest;
    const QJsonObject backtestKeys { { key("quarters"), tested.quarters }, { key("mape"), orNull(tested.mape()) },
        { key("naive_mape"), orNull(tested.naiveMape()) }, { key("covered_80"), orNull(tested.covered80()) } };
    return { { key("forecast"), list },
        { key("forecast_basis"), key(basisWord(forecast.quarters.model->arrivals.basis())) },
        { key("backtest"), tested.hasEnoughHistory() ? QJsonValue(backtestKeys) : QJsonValue(QJsonValue::Null) } };
}

QStringList forecastWords(const JourneyLog &log, const TestedForecast &forecast)
{
    const ArrivalBasis basis = forecast.quarters.model->arrivals.basis();
    if (basis == ArrivalBasis::None)
        return {};
    const ForecastTable table = forecast.quarters.table({});
    const QString arrivals = basis == ArrivalBasis::SameWeeks ? QStringLiteral("the same weeks of the years before")
                                                              : QStringLiteral("the last 13 weeks");
    QStringList lines { QStringLiteral("\nExpected in the 13 weeks from %1 (new journeys as in %2):")
                            .arg(dateOf(forecast.quarters.begins(0)).toString(Qt::ISODate), arrivals) };
    for (const NamedFlow &flow : namedFlows(log, forecast.input)) {
        const ForecastFigure &figure = table.figures[flow.target];
        if (figure.mean <= 0)
            continue;
        const CountRange range = figure.range80();
        QString line = QStringLiteral("%1  %2, 80 %: %3 to %4")
                           .arg(figure.mean, 9, 'f', 0)
                           .arg(flow.stage)
                           .arg(range.p10)
                           .arg(range.p90);
        const Backtest test = partOf(forecast.backtest, {}, flow.target);
        if (const auto error = test.mape())
            line += QStringLiteral(" (tried: off by %1, as last year or quarter %2)")
                        .arg(percent(error), percent(test.naiveMape()));
        lines << line;
    }
    const Backtest &tested = forecast.backtest;
    if (!tested.hasEnoughHistory())
        lines << QStringLiteral(
            "Not enough history to say how good such a forecast has been: it takes three quarters.");
    else
        lines << QStringLiteral("All of it tried on the last %1 quarters: off by %2 (as last year or quarter: %3), "
                                "%4 within the 80 % range")
                     .arg(tested.quarters)
                     .arg(percent(tested.mape()), percent(tested.naiveMape()), percent(tested.covered80()));
    return lines;
}

} // namespace headwater

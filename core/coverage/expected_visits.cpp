// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/expected_visits.h"

#include "core/journeys/measures/won_amounts.h"

namespace headwater {

namespace {

constexpr int quartersAhead = 4;
double grossMargin(const Plan &plan) { return assumptionOr(plan, assumed::grossMargin, assumed::usualMargin); }

QDate firstDay(const Plan &plan)
{
    const PlanInfo *info = plan.info.find({ 1 });
    return info ? info->startsOn : QDate();
}

/// Stages of work that begins once a journey is won (onboarding, care).
std::vector<StageId> workedWonStages(const Plan &plan)
{
    std::vector<StageId> stages;
    for (const Stage &stage : plan.stages) {
        if (stage.kind == StageKind::Won
            && std::ranges::find(plan.efforts, stage.id, &Effort::stage) != plan.efforts.end())
            stages.push_back(stage.id);
    }
    return stages;
}

/// What the table of one quarter says of each territory and segment.
std::vector<QuarterVisits::Place> placesOf(const JourneyForecast &forecast, int quarter)
{
    std::vector<QuarterVisits::Place> places;
    for (std::size_t segment = 0; segment < forecast.segments.size(); ++segment) {
        for (std::size_t territory = 0; territory < forecast.territories.size(); ++territory) {
            const ForecastTable table = forecast.quarters.table({ segment, territory });
            QuarterVisits::Place place;
            place.territory = forecast.territories[territory];
            place.segment = segment;
            place.arrivals = table.arrivals[static_cast<std::size_t>(quarter)];
            double sum = place.arrivals;
            for (std::size_t stage = 0; stage < forecast.stages.size(); ++stage)
                sum += place.visits.emplace_back(table.entered(quarter, stage).mean);
            sum += place.wins = table.ended(quarter, JourneyEnd::Won).mean;
            if (sum > 0)
                places.push_back(std::move(place));
        }
    }
    return places;
}

/// Each won stage with work is a stage of as many visits as wins are expected, which no journey goes on from and which
/// changes no chance to win.
void addWonStages(QuarterVisits &visits, const Plan &plan)
{
    for (const StageId stage : workedWonStages(plan)) {
        visits.stages.push_back(stage);
        for (QuarterVisits::Place &place : visits.places)
            place.visits.push_back(place.wins);
        for (StageMoves &moves : visits.moves)
            moves = moves.withLoneStage();
    }
}

/// How many quarters ahead; none: beyond what is known.
std::optional<int> quarterAhead(const QuarterForecast &forecast, const std::optional<Period> &quarter)
{
    for (int ahead = 0; ahead < quartersAhead; ++ahead) {
        if (!quarter || quarterHolding(forecast.begins(ahead)) == *quarter)
            return ahead;
    }
    return {};
}

} // namespace

Period quarterHolding(Day begins) { return quarterWith(QDate(1970, 1, 1).addDays(begins + 7 * weeksPerQuarter / 2)); }

Result<JourneyForecast> journeyForecast(
    const EventColumns &columns, const JourneyContext &context, const Plan &plan, const Cancellation &cancellation)
{
    const std::vector<Outcome> outcomes = outcomesOf(columns, context);
    const ForecastInput input = forecastInput(columns, context, plan, outcomes);
    JourneyForecast forecast;
    forecast.until = input.until;
    if (input.history.size() == 0)
        return forecast;
    HEADWATER_TRY(ForecastModel model, fittedForecast(input.history, input.until, std::nullopt, cancellation));
    HEADWATER_TRY(forecast.quarters,
        forecastQuarters(std::make_shared<const ForecastModel>(std::move(model)), quartersAhead, cancellation));
    forecast.stages = input.stages;
    forecast.segments = input.segments;
    forecast.territories = input.leaves;
    forecast.moves = stageMoves(input.history);
    forecast.wonAmount = wonAmounts(columns, input);
    return forecast;
}

Result<ExpectedVisits> expectedVisits(
    const JourneyForecast &forecast, const Plan &plan, const std::optional<Period> &quarter)
{
    ExpectedVisits expected;
    if (forecast.isEmpty()) {
        const QDate begin = firstDay(plan);
        const Period first = quarterWith(begin.isValid() ? begin : QDate(1970, 1, 1).addDays(forecast.until));
        for (int ahead = 0; ahead < quartersAhead; ++ahead)
            expected.reached.push_back(quarterWith(first.first.addMonths(3 * ahead)));
        expected.quarter = quarter.value_or(first);
        return expected;
    }
    const std::optional<int> ahead = quarterAhead(forecast.quarters, quarter);
    const auto holding = [&forecast](int quarters) { return quarterHolding(forecast.quarters.begins(quarters)); };
    if (!ahead)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("the forecast reaches from %1 to %2")
                .arg(holding(0).first.toString(Qt::ISODate), holding(quartersAhead - 1).last.toString(Qt::ISODate)));
    for (int quarters = 0; quarters < quartersAhead; ++quarters)
        expected.reached.push_back(holding(quarters));
    expected.quarter = holding(*ahead);
    expected.visits.stages = forecast.stages;
    expected.visits.segments = forecast.segments;
    expected.visits.places = placesOf(forecast, *ahead);
    expected.visits.moves = forecast.moves;
    addWonStages(expected.visits, plan);
    for (const double amount : forecast.wonAmount)
        expected.visits.wonMargin.push_back(grossMargin(plan) * amount);
    return expected;
}

Result<ExpectedVisits> expectedVisits(const EventColumns &columns, const JourneyContext &context, const Plan &plan,
    const std::optional<Period> &quarter, const Cancellation &cancellation)
{
    HEADWATER_TRY(const JourneyForecast forecast, journeyForecast(columns, context, plan, cancellation));
    return expectedVisits(forecast, plan, quarter);
}

bool expectAlike(const Plan &a, const Plan &b)
{
    return grossMargin(a) == grossMargin(b) && firstDay(a) == firstDay(b) && workedWonStages(a) == workedWonStages(b);
}

} // namespace headwater

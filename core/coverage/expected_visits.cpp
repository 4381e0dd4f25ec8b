// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/expected_visits.h"

namespace headwater {

namespace {

constexpr int quartersAhead = 4;
constexpr std::int64_t fewestWins = 10;

struct Wins {
    std::int64_t journeys = 0;
    double cents = 0;
    double mean() const { return journeys > 0 ? cents / static_cast<double>(journeys) : 0; }
};

std::vector<double> wonMargins(
    const EventColumns &columns, const Plan &plan, const ForecastInput &input, const std::vector<Outcome> &outcomes)
{
    std::vector<Wins> wins(input.segments.size());
    Wins company;
    for (std::size_t i = 0; i < input.cases.size(); ++i) {
        const CaseFacts &facts = columns.cases[input.cases[i]];
        if (outcomes[input.cases[i]] != Outcome::Won || facts.value.cents <= 0)
            continue;
        for (Wins *sum : { &company, &wins[input.history.journey(i).segment] }) {
            ++sum->journeys;
            sum->cents += static_cast<double>(facts.value.cents);
        }
    }
    const double share = assumptionOr(plan, assumed::grossMargin, assumed::usualMargin);
    std::vector<double> margins;
    for (const Wins &segment : wins)
        margins.push_back(share * (segment.journeys < fewestWins ? company : segment).mean());
    return margins;
}

/// What the table of one quarter says of each leaf and segment.
std::vector<QuarterVisits::Place> placesOf(const QuarterForecast &forecast, const ForecastInput &input, int quarter)
{
    std::vector<QuarterVisits::Place> places;
    for (std::size_t segment = 0; segment < input.segments.size(); ++segment) {
        for (std::size_t leaf = 0; leaf < input.leaves.size(); ++leaf) {
            const ForecastTable table = forecast.table({ segment, leaf });
            QuarterVisits::Place place;
            place.territory = input.leaves[leaf];
            place.segment = segment;
            place.arrivals = table.arrivals[static_cast<std::size_t>(quarter)];
            double sum = place.arrivals;
            for (std::size_t stage = 0; stage < input.stages.size(); ++stage)
                sum += place.visits.emplace_back(table.entered(quarter, stage).mean);
            sum += place.wins = table.ended(quarter, JourneyEnd::Won).mean;
            if (sum > 0)
                places.push_back(std::move(place));
        }
    }
    return places;
}

/// Work that begins once a journey is won (onboarding, care): each won stage with work is a stage of as many visits as
/// wins are expected, which no journey goes on from and which changes no chance to win.
void addWonStages(QuarterVisits &visits, const Plan &plan)
{
    for (const Stage &stage : plan.stages) {
        const bool isWorkedIn = std::ranges::find(plan.efforts, stage.id, &Effort::stage) != plan.efforts.end();
        if (stage.kind != StageKind::Won || !isWorkedIn)
            continue;
        visits.stages.push_back(stage.id);
        for (QuarterVisits::Place &place : visits.places)
            place.visits.push_back(place.wins);
        for (StageMoves &moves : visits.moves)
            moves = moves.withLoneStage();
    }
}

} // namespace

Period quarterHolding(Day begins) { return quarterWith(QDate(1970, 1, 1).addDays(begins + 7 * weeksPerQuarter / 2)); }

Result<ExpectedVisits> expectedVisits(const EventColumns &columns, const JourneyContext &context, const Plan &plan,
    const std::optional<Period> &quarter, const Cancellation &cancellation)
{
    const std::vector<Outcome> outcomes = outcomesOf(columns, context);
    const ForecastInput input = forecastInput(columns, context, plan, outcomes);
    ExpectedVisits expected;
    if (input.history.size() == 0) {
        const PlanInfo *info = plan.info.find({ 1 });
        const QDate begin = info && info->startsOn.isValid() ? info->startsOn : QDate(1970, 1, 1).addDays(input.until);
        expected.quarter = quarter.value_or(quarterWith(begin));
        return expected;
    }
    HEADWATER_TRY(ForecastModel model, fittedForecast(input.history, input.until, std::nullopt, cancellation));
    HEADWATER_TRY(const QuarterForecast forecast,
        forecastQuarters(std::make_shared<const ForecastModel>(std::move(model)), quartersAhead, cancellation));
    std::vector<Period> known;
    int chosen = -1;
    for (int ahead = 0; ahead < quartersAhead; ++ahead) {
        known.push_back(quarterHolding(forecast.begins(ahead)));
        if (chosen < 0 && (!quarter || known.back() == *quarter))
            chosen = ahead;
    }
    if (chosen < 0)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("the forecast reaches from %1 to %2")
                .arg(known.front().first.toString(Qt::ISODate), known.back().last.toString(Qt::ISODate)));
    expected.quarter = known[static_cast<std::size_t>(chosen)];
    expected.visits.stages = input.stages;
    expected.visits.segments = input.segments;
    expected.visits.places = placesOf(forecast, input, chosen);
    expected.visits.moves = stageMoves(input.history);
    addWonStages(expected.visits, plan);
    expected.visits.wonMargin = wonMargins(columns, plan, input, outcomes);
    return expected;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/frozen_figures.h"

#include "core/coverage/expected_visits.h"
#include "core/journeys/measures/won_amounts.h"
#include "core/plan/territory_names.h"
#include "core/proposals/review/actual_figures.h"
#include "core/proposals/review/predictions.h"
#include "core/turnover/history.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

constexpr int quartersReached = 4;
constexpr int mostQuartersOfOutlook = 40;

QDate dayAt(Day day) { return QDate(1970, 1, 1).addDays(day); }
Day dayNumber(QDate day) { return static_cast<Day>(QDate(1970, 1, 1).daysTo(day)); }

/// The same journeys as nobody knew more of them than what happened before that day.
ForecastInput cutAt(const ForecastInput &whole, Day until)
{
    ForecastInput cut { StageHistory(whole.history.extent()), {}, std::min(until, whole.until), whole.stages,
        whole.segments, whole.leaves };
    std::vector<StageVisit> visits;
    for (std::size_t i = 0; i < whole.history.size(); ++i) {
        StageHistory::Journey journey = whole.history.journey(i);
        visits.clear();
        std::ranges::copy_if(whole.history.visits(i), std::back_inserter(visits),
            [&cut](const StageVisit &visit) { return visit.entered < cut.until; });
        if (visits.empty())
            continue;
        if (journey.end != JourneyEnd::Open && journey.ended >= cut.until)
            journey.end = JourneyEnd::Open;
        cut.history.add(journey, visits);
        cut.cases.push_back(whole.cases[i]);
    }
    return cut;
}

/// What plans expect of the quarter by the journeys that were known on a day.
class PastForecast
{
public:
    /// `until`: the first day that is not known.
    PastForecast(const ReviewGround &ground, Day until, const Cancellation &cancellation)
        : m_ground(ground)
        , m_until(until)
        , m_cancellation(cancellation)
    { }

    Result<ExpectedVisits> visits(const Plan &plan) const
    {
        if (!m_ground.columns)
            return expectedVisits(JourneyForecast {}, plan, m_ground.quarter);
        const EventColumns &columns = *m_ground.columns;
        const JourneyContext context = journeyContext(columns, plan);
        const ForecastInput input = cutAt(forecastInput(columns, context, plan, outcomesOf(columns, context)), m_until);
        JourneyForecast forecast;
        forecast.until = input.until;
        if (input.history.size() == 0)
            return expectedVisits(forecast, plan, m_ground.quarter);
        HEADWATER_TRY(ForecastModel model, fittedForecast(input.history, input.until, std::nullopt, m_cancellation));
        HEADWATER_TRY(forecast.quarters,
            forecastQuarters(std::make_shared<const ForecastModel>(std::move(model)), quartersReached, m_cancellation));
        forecast.stages = input.stages;
        forecast.segments = input.segments;
        forecast.territories = input.leaves;
        forecast.moves = stageMoves(input.history);
        forecast.wonAmount = wonAmounts(columns, input);
        return expectedVisits(forecast, plan, m_ground.quarter);
    }

    /// Besides the plan that journeys were observed under.
    Result<Coverage> coverage(const Plan &plan, const ExpectedVisits &expected, const Coverage *observed) const
    {
        CoverageOptions options = observed ? CoverageOptions::besides(*observed) : CoverageOptions {};
        options.withWorth = false;
        return coverageOf(plan, expected.visits, expected.quarter, options, m_cancellation);
    }

private:
    const ReviewGround &m_ground;
    Day m_until;
    const Cancellation &m_cancellation;
};

QDate lastEventDay(const ReviewGround &ground, const Plan &plan)
{
    if (!ground.columns || ground.columns->eventCount() == 0)
        return {};
    return dayAt(
        static_cast<Day>(lastEventAt(*ground.columns, journeyContext(*ground.columns, plan)) / millisecondsInDay));
}

/// Until the quarter ends at least.
Result<VacancyForecast> vacanciesAhead(const Plan &plan, const ReviewGround &ground, const Cancellation &cancellation)
{
    const QDate lastEvent = lastEventDay(ground, plan);
    TurnoverHistory history = turnoverHistory(plan, std::span<const EmploymentSpell> {}, { lastEvent, {} });
    if (ground.facts) {
        HEADWATER_TRY(history, turnoverHistory(plan, *ground.facts, lastEvent, cancellation));
    }
    if (!history.today.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan does not say on which day it begins"));
    const double years = static_cast<double>(history.today.daysTo(ground.quarter.last)) / daysPerYear;
    const int ahead = std::clamp(static_cast<int>(std::ceil(4 * years)) + 1, 1, mostQuartersOfOutlook);
    return vacancyForecast(plan, hazardsOf(plan, history), history.today, ahead);
}

using FiguresByName = std::map<QString, VersionFigures>;

using TerritoryNames = std::unordered_map<TerritoryId, QString>;

/// Of one plan, by the distinct name of a territory; of the company without a name.
FiguresByName partFigures(const Plan &plan, const TerritoryNames &names, const Coverage &coverage)
{
    struct Sum {
        VersionFigures figures;
        std::int64_t asked = 0;
        std::int64_t served = 0;
    };
    std::map<QString, Sum> sums;
    const auto at = [&](TerritoryId territory) {
        const auto name = names.find(territory);
        std::vector<Sum *> of { &sums[QString()] };
        if (name != names.end())
            of.push_back(&sums[name->second]);
        return of;
    };
    for (const Seat &seat : plan.seats) {
        for (Sum *sum : at(seat.home))
            sum->figures.seats += seat.status == SeatStatus::Closed ? 0 : 1;
    }
    for (const ServedCell &cell : coverage.cells) {
        for (Sum *sum : at(cell.cell.territory)) {
            sum->asked += cell.cell.demand.count;
            sum->served += cell.served.count;
        }
    }
    for (const PlaceMargin &place : coverage.margins) {
        for (Sum *sum : at(place.territory))
            sum->figures.margin = sum->figures.margin.value_or(Money {}) + place.margin;
    }
    FiguresByName figures;
    for (auto &[name, sum] : sums) {
        if (sum.asked > 0)
            sum.figures.coverage = static_cast<double>(sum.served) / static_cast<double>(sum.asked);
        figures.emplace(name, sum.figures);
    }
    return figures;
}

void addPoints(std::vector<ThreePoints> &points, const Plan &plan, const Coverage &coverage, std::size_t version)
{
    const TerritoryNames names = distinctTerritoryNames(plan.territories);
    const FiguresByName figures = partFigures(plan, names, coverage);
    const auto take = [&](const QString &name) {
        const auto found = figures.find(name);
        if (found == figures.end())
            return;
        auto point = std::ranges::find(points, name, &ThreePoints::territory);
        if (point == points.end())
            point = points.insert(points.end(), ThreePoints { name, {} });
        point->at[version] = found->second;
    };
    take({});
    for (const Territory &territory : plan.territories)
        take(names.at(territory.id));
}

/// Swings around what was predicted, not around what coverage makes of the same plan.
std::vector<AssumptionSwing> scaled(const FrozenFigures &figures, ReviewMeasure measure, double predicted)
{
    const double base = measure == ReviewMeasure::Margin ? figures.margin.inUnits() : figures.share.value_or(0);
    std::vector<AssumptionSwing> swings = figures.swings;
    if (base <= 0)
        return {};
    for (AssumptionSwing &swing : swings) {
        for (AssumptionSwing::End *end : { &swing.low, &swing.high }) {
            end->margin = Money::of(end->margin.inUnits() * predicted / base);
            if (end->share)
                end->share = *end->share * predicted / base;
        }
    }
    return swings;
}

} // namespace

Result<std::vector<PredictedFigure>> predictedFigures(
    const Plan &plan, const ReviewGround &ground, const Cancellation &cancellation, const Progress &progress)
{
    const auto done = [&progress](double share) {
        if (progress)
            progress(share);
    };
    const PastForecast forecast(ground, std::numeric_limits<Day>::max(), cancellation);
    HEADWATER_TRY(const ExpectedVisits expected, forecast.visits(plan));
    done(0.3);
    HEADWATER_TRY(const Coverage coverage, forecast.coverage(plan, expected, nullptr));
    done(0.5);
    HEADWATER_TRY(const CoverageRange range, coverageRange(plan, expected.visits, coverage, cancellation));
    done(0.9);
    HEADWATER_TRY(const VacancyForecast vacancies, vacanciesAhead(plan, ground, cancellation));
    done(1);
    const std::vector<SeatAhead> seats = seatsAhead(plan, vacancies, ground.quarter);
    return predictionsOf({ plan, expected.visits, coverage, range, seats, vacancies.overdispersion });
}

Result<std::vector<Period>> predictableQuarters(
    const Plan &plan, const EventColumns *columns, QDate today, const Cancellation &cancellation)
{
    std::vector<Period> quarters;
    if (columns && columns->eventCount() > 0) {
        const JourneyContext context = journeyContext(*columns, plan);
        HEADWATER_TRY(const JourneyForecast forecast, journeyForecast(*columns, context, plan, cancellation));
        for (int ahead = 0; !forecast.isEmpty() && ahead < quartersReached; ++ahead)
            quarters.push_back(quarterHolding(forecast.quarters.begins(ahead)));
    }
    for (int ahead = 0; quarters.size() < quartersReached; ++ahead)
        quarters.push_back(quarterWith(today.addMonths(3 * ahead)));
    return quarters;
}

FrozenPlans frozenPlans(const Workspace &workspace, const Review &review)
{
    const auto planOf = [&workspace](std::int64_t number) -> const Plan * {
        const Scenario *scenario = workspace.scenarios.find(ScenarioId { number });
        return scenario ? &scenario->plan : nullptr;
    };
    return { planOf(review.approved), planOf(review.today), planOf(review.proposal) };
}

Result<FrozenFigures> frozenFigures(const FrozenPlans &plans, QDate frozenOn, const ReviewGround &ground,
    const Cancellation &cancellation, const Progress &progress)
{
    FrozenFigures figures;
    if (!plans.today)
        return failure(Error::Kind::NotFound, QStringLiteral("review.today"));
    const PastForecast forecast(
        ground, std::min(dayNumber(frozenOn) + 1, dayNumber(ground.quarter.first)), cancellation);
    HEADWATER_TRY(const ExpectedVisits expected, forecast.visits(*plans.today));
    HEADWATER_TRY(const Coverage today, forecast.coverage(*plans.today, expected, nullptr));
    figures.margin = today.margin;
    figures.share = today.share();
    HEADWATER_TRY(
        figures.swings, assumptionSwings(*plans.today, expected.visits, today, cancellation, [&progress](double share) {
            if (progress)
                progress(0.2 + 0.6 * share);
        }));
    for (std::size_t version = 0; version < plans.all().size(); ++version) {
        const Plan *plan = plans.all()[version];
        if (!plan)
            continue;
        HEADWATER_TRY(const ExpectedVisits its, forecast.visits(*plan));
        HEADWATER_TRY(const Coverage coverage, forecast.coverage(*plan, its, plan == plans.today ? nullptr : &today));
        addPoints(figures.points, *plan, coverage, version);
    }
    return figures;
}

std::optional<Explanation> explanationOf(
    const Plan &now, const Plan &frozen, const Review &review, const FrozenFigures &figures, const ReviewScore &score)
{
    for (const ReviewMeasure measure : { ReviewMeasure::Margin, ReviewMeasure::Coverage }) {
        const ScoredFigure *company = score.ofCompany(measure);
        if (!company)
            continue;
        Explanation explanation { measure, *company, {} };
        const double predicted = company->predicted.value;
        explanation.assumptions
            = missesOf(frozen, scaled(figures, measure, predicted), measure, predicted, company->actual);
        const bool isOwn = measure == ReviewMeasure::Margin && isMarginOwn(now, review.quarter);
        std::erase_if(explanation.assumptions, [isOwn](const AssumptionMiss &miss) {
            return miss.explained <= 0 || (isOwn && miss.name == assumed::grossMargin);
        });
        return explanation;
    }
    return {};
}

} // namespace headwater

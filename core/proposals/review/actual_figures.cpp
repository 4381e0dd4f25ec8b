// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/actual_figures.h"

#include "core/facts/moments.h"
#include "core/journeys/measures/won_amounts.h"
#include "core/plan/assumptions/assumed.h"
#include "core/plan/territory_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace headwater {

namespace {

constexpr double centsInMoney = 100;
constexpr int quietDays = 14; ///< at the end of a quarter, without an event

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(day); }

/// What was won, and what it was worth, by territory; of the company under none.
struct WonSums {
    double journeys = 0;
    double margin = 0; ///< units of money
};
using WonByTerritory = std::map<TerritoryId, WonSums>;

WonByTerritory wonIn(const Period &quarter, const EventColumns &columns, const ForecastInput &input, double grossMargin)
{
    const std::vector<double> usual = wonAmounts(columns, input);
    WonByTerritory won;
    WonSums company;
    for (std::size_t i = 0; i < input.cases.size(); ++i) {
        const StageHistory::Journey &journey = input.history.journey(i);
        const QDate day = dateOf(journey.ended);
        if (journey.end != JourneyEnd::Won || day < quarter.first || day > quarter.last)
            continue;
        const Money value = columns.cases[input.cases[i]].value;
        const double cents = value.cents > 0 ? static_cast<double>(value.cents) : usual[journey.segment];
        for (WonSums *sum : { &company, &won[input.leaves[journey.leaf]] }) {
            sum->journeys += 1;
            sum->margin += cents * grossMargin / centsInMoney;
        }
    }
    won[TerritoryId {}] = company; // those of no known territory are in it alone
    return won;
}

/// Figures in the order of the plan's territories, the company last.
class OwnFigures
{
public:
    OwnFigures(const Plan &plan, const Period &quarter, OwnActuals &own)
        : m_plan(plan)
        , m_names(distinctTerritoryNames(plan.territories))
        , m_quarter(quarter)
        , m_own(own)
    { }

    void add(ReviewMeasure measure, const std::map<TerritoryId, double> &values, const QString &source)
    {
        for (const Territory &territory : m_plan.territories) {
            const auto found = values.find(territory.id);
            if (found != values.end())
                put(m_names.at(territory.id), measure, found->second, source);
            else if (territory.kind == TerritoryKind::Leaf)
                put(m_names.at(territory.id), measure, 0, source);
        }
        const auto company = values.find(TerritoryId {});
        put({}, measure, company == values.end() ? 0 : company->second, source);
    }

private:
    void put(const QString &territory, ReviewMeasure measure, double value, const QString &source)
    {
        m_own.figures.push_back({ {}, territory, measure, m_quarter.first, value, ownSource + source });
    }

    const Plan &m_plan;
    std::unordered_map<TerritoryId, QString> m_names;
    Period m_quarter;
    OwnActuals &m_own;
};

void addJourneys(OwnFigures &figures, const Plan &plan, const EventColumns &columns, const ForecastInput &input,
    const Period &quarter)
{
    const double grossMargin = assumptionOr(plan, assumed::grossMargin, assumed::usualMargin);
    std::map<TerritoryId, double> wins;
    std::map<TerritoryId, double> margins;
    for (const auto &[territory, sums] : wonIn(quarter, columns, input, grossMargin)) {
        wins[territory] = sums.journeys;
        margins[territory] = sums.margin;
    }
    figures.add(
        ReviewMeasure::Margin, margins, QStringLiteral("won journeys at a gross margin of %1").arg(grossMargin));
    figures.add(ReviewMeasure::Wins, wins, QStringLiteral("won journeys"));
}

/// Seats that had a home there count as nothing where nobody holds them any more.
void addSeats(OwnFigures &figures, const Plan &plan, QDate day)
{
    std::map<TerritoryId, double> held;
    for (const Seat &seat : plan.seats)
        held[seat.home] += 0;
    for (const SeatId seat : seatsHeldOn(plan, day)) {
        held[plan.seats.find(seat)->home] += 1;
        held[TerritoryId {}] += 1;
    }
    figures.add(ReviewMeasure::Headcount, held, QStringLiteral("seats held on %1").arg(day.toString(Qt::ISODate)));
}

} // namespace

std::vector<SeatId> seatsHeldOn(const Plan &plan, QDate day)
{
    const auto covers
        = [day](QDate from, QDate to) { return (!from.isValid() || from <= day) && (!to.isValid() || to >= day); };
    std::set<SeatId> named;
    std::set<SeatId> held;
    for (const Assignment &assignment : plan.assignments) {
        const Person *person = plan.people.find(assignment.person);
        named.insert(assignment.seat);
        if (covers(assignment.from, assignment.to) && (!person || covers({}, person->left)))
            held.insert(assignment.seat);
    }
    std::vector<SeatId> seats;
    for (const Seat &seat : plan.seats) {
        const bool isFilled = seat.status == SeatStatus::Filled && !named.contains(seat.id);
        if (covers(seat.from, seat.to) && (isFilled || held.contains(seat.id)))
            seats.push_back(seat.id);
    }
    return seats;
}

OwnActuals actualsFrom(const Plan &plan, const EventColumns *columns, const Period &quarter, QDate today)
{
    OwnActuals own;
    OwnFigures figures(plan, quarter, own);
    const auto isOver = [&] { return std::max(today, own.journeysUntil) >= quarter.last; };
    if (columns && columns->eventCount() > 0) {
        const JourneyContext context = journeyContext(*columns, plan);
        const ForecastInput input = forecastInput(*columns, context, plan, outcomesOf(*columns, context));
        own.journeysUntil = dateOf(input.until - 1);
        own.hasJourneys = isOver() && own.journeysUntil.addDays(quietDays) >= quarter.last;
        if (own.hasJourneys)
            addJourneys(figures, plan, *columns, input, quarter);
    }
    own.hasSeats = isOver();
    if (own.hasSeats)
        addSeats(figures, plan, quarter.last);
    return own;
}

bool isMarginOwn(const Plan &plan, QDate quarter)
{
    return std::any_of(plan.actuals.begin(), plan.actuals.end(), [&](const ActualFigure &figure) {
        return figure.measure == ReviewMeasure::Margin && quarterWith(figure.quarter) == quarterWith(quarter)
            && figure.source.startsWith(ownSource);
    });
}

} // namespace headwater

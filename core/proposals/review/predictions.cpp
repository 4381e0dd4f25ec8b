// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/predictions.h"

#include "core/forecast/count_range.h"
#include "core/plan/territory_names.h"
#include "core/proposals/review/actual_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace headwater {

namespace {

constexpr double p90OfNormal = 1.2815515655446004;
constexpr double p10 = 0.1;
constexpr double p90 = 0.9;
constexpr double centsPerUnit = 100;

/// What is expected of one territory alone.
struct ExpectedPart {
    double margin = 0; ///< units of money, of journeys that are won in the quarter
    double begun = 0; ///< likewise, of those that begin in it: what coverage is evaluated by
    double marginVariance = 0;
    double wins = 0;
    double asked = 0;
    double served = 0;
    std::vector<double> leaving; ///< chances of the seats that are held

    /// What journeys that begin bring is what those that are won bring under other assumptions, too, in proportion.
    double marginAt(Money ofBegun) const
    {
        return begun > 0 ? margin * static_cast<double>(ofBegun.cents) / centsPerUnit / begun : margin;
    }

    void add(const ExpectedPart &other)
    {
        margin += other.margin;
        begun += other.begun;
        marginVariance += other.marginVariance;
        wins += other.wins;
        asked += other.asked;
        served += other.served;
        leaving.insert(leaving.end(), other.leaving.begin(), other.leaving.end());
    }
};

std::map<TerritoryId, ExpectedPart> expectedParts(const PredictionGround &ground)
{
    std::map<TerritoryId, ExpectedPart> parts;
    for (const PlaceMargin &place : ground.coverage.margins)
        parts[place.territory].begun += static_cast<double>(place.margin.cents) / centsPerUnit;
    for (const QuarterVisits::Place &place : ground.visits.places) {
        ExpectedPart &part = parts[place.territory];
        const double each = ground.visits.wonMargin[place.segment] / centsPerUnit;
        part.wins += place.wins;
        part.margin += place.wins * each;
        part.marginVariance += 2 * place.wins * each * each;
    }
    for (const ServedCell &cell : ground.coverage.cells) {
        parts[cell.cell.territory].asked += static_cast<double>(cell.cell.demand.count);
        parts[cell.cell.territory].served += static_cast<double>(cell.served.count);
    }
    for (const SeatAhead &seat : ground.seats)
        parts[seat.territory].leaving.push_back(seat.leaving);
    return parts;
}

/// The figures of one territory, or of the company.
class FigureMaker
{
public:
    FigureMaker(QString territory, QDate quarter, const ExpectedPart &part, std::vector<PredictedFigure> &figures)
        : m_territory(std::move(territory))
        , m_quarter(quarter)
        , m_part(part)
        , m_figures(figures)
    { }

    void margin(double low, double high)
    {
        const double chance = p90OfNormal * std::sqrt(m_part.marginVariance);
        const double value = m_part.margin;
        if (value != 0 || chance != 0)
            add(ReviewMeasure::Margin, value,
                std::max(std::min(value, 0.0), value - std::hypot(value - std::min(low, value), chance)),
                value + std::hypot(std::max(high, value) - value, chance));
    }
    void wins()
    {
        if (m_part.wins <= 0)
            return;
        const CountRange range = countRange(m_part.wins, m_part.wins);
        add(ReviewMeasure::Wins, m_part.wins, double(range.p10), double(range.p90));
    }
    void coverage(std::optional<double> low, std::optional<double> high)
    {
        if (m_part.asked <= 0)
            return;
        const double share = m_part.served / m_part.asked;
        add(ReviewMeasure::Coverage, share, std::min(low.value_or(share), share),
            std::max(high.value_or(share), share));
    }
    /// `factors`: what moves the chances of all seats of the company together.
    void headcount(const std::vector<CommonFactor> &factors)
    {
        const auto held = static_cast<double>(m_part.leaving.size());
        if (held == 0)
            return;
        const CountDistribution gone = mixedCount(m_part.leaving, factors);
        const double value = held - std::accumulate(m_part.leaving.begin(), m_part.leaving.end(), 0.0);
        add(ReviewMeasure::Headcount, value, held - static_cast<double>(gone.quantile(p90)),
            held - static_cast<double>(gone.quantile(p10)));
    }

private:
    void add(ReviewMeasure measure, double value, double low, double high)
    {
        m_figures.push_back({ {}, {}, m_territory, measure, m_quarter, value, low, high });
    }

    QString m_territory;
    QDate m_quarter;
    const ExpectedPart &m_part;
    std::vector<PredictedFigure> &m_figures;
};

} // namespace

std::vector<SeatAhead> seatsAhead(const Plan &plan, const VacancyForecast &forecast, const Period &quarter)
{
    const auto quarters = static_cast<std::size_t>(std::count_if(forecast.quarters.begin(), forecast.quarters.end(),
        [&quarter](const VacancyQuarter &one) { return one.quarter.last <= quarter.last; }));
    std::map<SeatId, double> leaving;
    for (const SeatOutlook &seat : forecast.seats) {
        if (!seat.leaves.isValid()) // else the plan tells whether it is held on that day
            leaving.emplace(seat.seat, std::clamp(seat.within(quarters), 0.0, 1.0));
    }
    std::vector<SeatAhead> ahead;
    for (const SeatId id : seatsHeldOn(plan, quarter.last)) {
        const auto known = leaving.find(id);
        ahead.push_back({ plan.seats.find(id)->home, known == leaving.end() ? 0 : known->second });
    }
    return ahead;
}

std::vector<PredictedFigure> predictionsOf(const PredictionGround &ground)
{
    std::vector<PredictedFigure> figures;
    const QDate quarter = ground.coverage.quarter.first;
    const std::map<TerritoryId, ExpectedPart> parts = expectedParts(ground);
    ExpectedPart company;
    for (const auto &[territory, part] : parts)
        company.add(part);
    const std::vector<CommonFactor> factors = commonFactors(company.leaving, ground.overdispersion);
    const auto names = distinctTerritoryNames(ground.plan.territories);
    for (const auto &[territory, part] : parts) {
        const auto name = names.find(territory);
        if (name == names.end())
            continue;
        const auto range = ground.range.own.find(territory);
        const PartRange ends = range == ground.range.own.end() ? PartRange {} : range->second;
        const bool isKnown = range != ground.range.own.end();
        FigureMaker maker(name->second, quarter, part, figures);
        maker.margin(isKnown ? part.marginAt(ends.lowMargin) : part.margin,
            isKnown ? part.marginAt(ends.highMargin) : part.margin);
        maker.wins();
        maker.coverage(ends.lowShare, ends.highShare);
        maker.headcount(factors);
    }
    FigureMaker maker({}, quarter, company, figures);
    maker.margin(company.marginAt(ground.range.lowMargin), company.marginAt(ground.range.highMargin));
    maker.wins();
    maker.coverage(ground.range.lowShare, ground.range.highShare);
    maker.headcount(factors);
    return figures;
}

} // namespace headwater

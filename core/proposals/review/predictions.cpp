// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/predictions.h"

#include "core/forecast/count_range.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double p90OfNormal = 1.2815515655446004;
constexpr double centsPerUnit = 100;

/// What is expected of one territory alone.
struct ExpectedPart {
    double margin = 0; ///< units of money, of journeys that are won in the quarter
    double begun = 0; ///< likewise, of those that begin in it: what coverage is evaluated by
    double marginVariance = 0;
    double wins = 0;
    double asked = 0;
    double served = 0;
    double held = 0;
    double vacancies = 0;
    double vacancyVariance = 0;

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
        held += other.held;
        vacancies += other.vacancies;
        vacancyVariance += other.vacancyVariance;
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
    for (const SeatOutlook &seat : ground.seats) {
        const double vacant = std::clamp(seat.within(ground.quarters), 0.0, 1.0);
        ExpectedPart &part = parts[seat.territory];
        part.held += 1;
        part.vacancies += vacant;
        part.vacancyVariance += vacant * (1 - vacant);
    }
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
    void headcount()
    {
        if (m_part.held <= 0)
            return;
        const CountRange gone = countRange(m_part.vacancies, m_part.vacancyVariance);
        add(ReviewMeasure::Headcount, m_part.held - m_part.vacancies,
            m_part.held - std::min(double(gone.p90), m_part.held), m_part.held - double(gone.p10));
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

std::vector<PredictedFigure> predictionsOf(const PredictionGround &ground)
{
    std::vector<PredictedFigure> figures;
    const QDate quarter = ground.coverage.quarter.first;
    ExpectedPart company;
    for (const auto &[territory, part] : expectedParts(ground)) {
        company.add(part);
        const Territory *row = ground.plan.territories.find(territory);
        if (!row)
            continue;
        const auto range = ground.range.own.find(territory);
        const PartRange ends = range == ground.range.own.end() ? PartRange {} : range->second;
        const bool isKnown = range != ground.range.own.end();
        FigureMaker maker(row->name, quarter, part, figures);
        maker.margin(isKnown ? part.marginAt(ends.lowMargin) : part.margin,
            isKnown ? part.marginAt(ends.highMargin) : part.margin);
        maker.wins();
        maker.coverage(ends.lowShare, ends.highShare);
        maker.headcount();
    }
    FigureMaker maker({}, quarter, company, figures);
    maker.margin(company.marginAt(ground.range.lowMargin), company.marginAt(ground.range.highMargin));
    maker.wins();
    maker.coverage(ground.range.lowShare, ground.range.highShare);
    maker.headcount();
    return figures;
}

} // namespace headwater

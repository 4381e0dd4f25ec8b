// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/nearby_margins.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

constexpr std::size_t fewPlaces = 200; ///< as those that LiveCoverage always solves from nothing
constexpr double mostWaste = 0.25;

void setMinutes(CoverageEdit &edit, SeatId seat, std::optional<Minutes> minutes)
{
    const auto known = std::ranges::find(edit.seats, seat, &CoverageEdit::SeatEdit::seat);
    if (known == edit.seats.end())
        edit.seats.push_back({ seat, false, minutes });
    else
        known->minutes = minutes;
}

} // namespace

NearbyMargins::NearbyMargins(Plan plan, std::shared_ptr<const QuarterVisits> visits, const Coverage &now)
    : NearbyMargins(std::move(plan), std::move(visits), now.quarter, CoverageOptions::besides(now))
{ }

NearbyMargins::NearbyMargins(
    Plan plan, std::shared_ptr<const QuarterVisits> visits, const Period &quarter, CoverageOptions options)
    : m_plan(std::move(plan))
    , m_visits(std::move(visits))
    , m_quarter(quarter)
    , m_options(std::move(options))
    , m_isSmall(m_visits->places.size() <= fewPlaces)
{
    m_options.withWorth = false;
}

NearbyMargins NearbyMargins::fresh() const { return { m_plan, m_visits, m_quarter, m_options }; }

Result<double> NearbyMargins::solved(
    const Plan &plan, const SeatHours &hours, int rounds, const Cancellation &cancellation)
{
    CoverageOptions options = m_options;
    options.hours = hours;
    options.rounds = rounds;
    auto engine = std::make_unique<CoverageEngine>(plan, *m_visits, m_quarter, options);
    HEADWATER_CHECK(engine->solve(cancellation));
    m_engine = std::move(engine);
    m_hours = hours;
    return static_cast<double>(m_engine->figures().margin.cents);
}

/// False: it has to be solved from nothing.
bool NearbyMargins::mend(const Plan &plan, const SeatHours &hours)
{
    if (!m_engine || m_engine->waste() > mostWaste)
        return false;
    const Plan before = m_engine->plan(); // its rows are named in the edit
    std::optional<CoverageEdit> edit = coverageEdit(before, plan);
    if (!edit)
        return false;
    std::set<SeatId> edited; // and those whose hours stay are not looked at
    for (const CoverageEdit::SeatEdit &seat : edit->seats)
        edited.insert(seat.seat);
    for (const auto &[seat, minutes] : m_hours) {
        if (!hours.contains(seat))
            setMinutes(*edit, seat, {});
    }
    for (const auto &[seat, minutes] : hours) {
        const auto known = m_hours.find(seat);
        if (known == m_hours.end() || known->second != minutes || edited.contains(seat))
            setMinutes(*edit, seat, minutes);
    }
    m_hours = hours;
    if (m_engine->follow(plan, *edit, CoverageEngine::Values::Stay))
        return true;
    m_engine.reset();
    return false;
}

Result<double> NearbyMargins::of(const Plan &plan, const SeatHours &hours, const Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    if (m_isSmall)
        return solved(plan, hours, m_options.rounds, cancellation);
    if (!m_engine) { // what is mended begins with the solution that is known
        HEADWATER_CHECK(solved(m_plan, {}, 1, cancellation).map([](double) {}));
    }
    if (mend(plan, hours))
        return static_cast<double>(m_engine->figures().margin.cents);
    return solved(plan, hours, 1, cancellation);
}

} // namespace headwater

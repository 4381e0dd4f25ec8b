// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// What a forecast of journeys learns from: plain numbers, so that it does not matter where they came from.
namespace headwater {

/// Days since 1970-01-01.
using Day = std::int32_t;

enum class JourneyEnd : std::uint8_t { Open, Won, Lost, NoDecision };
inline constexpr std::size_t journeyOutcomes = 3; ///< won, lost, no decision

struct StageVisit {
    std::uint16_t stage = 0;
    Day entered = 0;
    bool operator==(const StageVisit &) const = default;
};

/// Every journey's way through the stages, in columns. Stages are those in which a journey is still open;
/// a stage that means won, lost or no decision is an end, not a visit.
class StageHistory
{
public:
    /// How many of each there are; indexes count from 0.
    struct Extent {
        std::size_t stages = 0;
        std::size_t segments = 0;
        std::size_t leaves = 0;
        bool operator==(const Extent &) const = default;
    };

    explicit StageHistory(Extent extent)
        : m_extent(extent)
    { }

    struct Journey {
        std::uint32_t segment = 0;
        std::uint32_t leaf = 0;
        JourneyEnd end = JourneyEnd::Open;
        Day ended = 0; ///< without meaning while open
    };

    /// Takes the visits in the order of their days (ties: as given). A journey without a visit tells nothing
    /// and is left out; one that ended before its last visit ends on that visit's day.
    /// Indexes within the extent are the caller's promise.
    void add(Journey journey, std::span<const StageVisit> visits);

    const Extent &extent() const { return m_extent; }
    std::size_t size() const { return m_journeys.size(); }
    const Journey &journey(std::size_t index) const { return m_journeys[index]; }
    std::span<const StageVisit> visits(std::size_t index) const
    {
        return std::span(m_visits).subspan(m_firstVisit[index], m_firstVisit[index + 1] - m_firstVisit[index]);
    }

private:
    Extent m_extent;
    std::vector<Journey> m_journeys;
    std::vector<std::size_t> m_firstVisit { 0 };
    std::vector<StageVisit> m_visits;
};

} // namespace headwater

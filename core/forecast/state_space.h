// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/weeks.h"

namespace headwater {

/// The states of the weekly chain: every stage split into at most three ages by weeks in stage, because a journey
/// that has stood still for months leaves at another pace than one that has just come.
///
/// Rows of the chain are the states and one more, "arriving": what becomes of a journey in the week it begins.
/// Columns are the states, then the outcomes (won, lost, no decision), then the stages as passages: entered in
/// the week without being where the week ends by a move from elsewhere. Passages are rates beside the row's shares.
class StateSpace
{
public:
    /// Splits each stage where a third and two thirds of its journey-weeks are younger.
    static StateSpace ofHistory(const StageHistory &history, const WeekGrid &grid);

    std::size_t stages() const { return m_firstState.size() - 1; }
    std::size_t states() const { return m_firstState.back(); }
    std::size_t rows() const { return states() + 1; }
    std::size_t arrivingRow() const { return states(); }
    std::size_t shareColumns() const { return states() + journeyOutcomes; }
    std::size_t columns() const { return shareColumns() + stages(); }
    std::size_t outcomeColumn(JourneyEnd end) const { return states() + static_cast<std::size_t>(end) - 1; }
    std::size_t passageColumn(std::size_t stage) const { return shareColumns() + stage; }

    std::size_t stateOf(StagePosition position) const;
    std::size_t stageOf(std::size_t state) const { return m_stageOfState[state]; }
    /// The state of a journey that has just entered the stage.
    std::size_t freshState(std::size_t stage) const { return m_firstState[stage]; }
    /// True when being in `stage` next week, coming from that row, means having entered it.
    bool entersByMove(std::size_t row, std::size_t stage) const
    {
        return row == arrivingRow() || m_stageOfState[row] != stage;
    }
    /// The ages in weeks at which the stage's second and third state begin; fewer where they would coincide.
    std::span<const int> agesOf(std::size_t stage) const
    {
        return std::span(m_ages).subspan(
            m_firstState[stage] - stage, m_firstState[stage + 1] - m_firstState[stage] - 1);
    }

private:
    std::vector<std::size_t> m_firstState { 0 }; ///< by stage, and the number of states
    std::vector<std::size_t> m_stageOfState;
    std::vector<int> m_ages;
};

} // namespace headwater

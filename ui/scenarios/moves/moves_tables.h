// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/who_moves.h"
#include "ui/charts/chart_data.h"

#include <array>

namespace headwater {

/// Whose moves.
enum class MovesOf : std::uint8_t { People, Customers, Territories };

/// A row a person, customer or territory, in the order of the moves.
ChartTable movesTable(const WhoMoves &moves, MovesOf of);
/// Of a scenario, with its tables: a scenario may move tens of thousands of customers.
struct MovesAnswer {
    WhoMoves moves;
    std::array<ChartTable, 3> tables; ///< by MovesOf
};
MovesAnswer movesAnswer(WhoMoves moves);

/// How many, in a sentence; that nobody moves where that is so.
QString movesFinding(const WhoMoves &moves, MovesOf of);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/who_moves.h"
#include "ui/charts/chart_data.h"

namespace headwater {

/// Whose moves.
enum class MovesOf : std::uint8_t { People, Customers, Territories };

/// A row a person, customer or territory, in the order of the moves.
ChartTable movesTable(const WhoMoves &moves, MovesOf of);
/// How many, in a sentence; that nobody moves where that is so.
QString movesFinding(const WhoMoves &moves, MovesOf of);

} // namespace headwater

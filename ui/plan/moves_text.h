// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/who_moves.h"

namespace headwater {

/// How many people move, join, leave and get another manager; that nobody does where that is so.
QString peopleMoveText(const std::vector<StaffMove> &people);
/// How many customers deal with other people, and how many journeys under way that touches, if any are known.
QString customersMoveText(const WhoMoves &moves);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/who_moves.h"

#include <QJsonObject>
#include <QStringList>

namespace headwater {

/// people, accounts, territories: what `diff --who-moves` adds.
QJsonObject jsonOf(const WhoMoves &moves);
/// One line for each person, account and territory.
QStringList linesOf(const WhoMoves &moves);

} // namespace headwater

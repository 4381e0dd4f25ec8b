// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/hazards.h"
#include "core/turnover/survival_groups.h"

#include <QJsonValue>

/// How `headwater vacancies` names groups and what is odd.
namespace headwater {

/// "everybody", the family or territory, or "after 12 months".
QString groupName(const SurvivalGroup &group);
/// "everybody", "family", "territory", "tenure".
QString groupKind(SurvivalBy by);
/// "12-24 months"
QString bandName(std::size_t band);
/// Of a seat that is open: "vacant", "planned", "leaving" (filled, and its holder known to leave).
QString openStatus(const Seat &seat);
/// "hired", "transferred", "replaced", "redeployed"; null where nothing is decided.
QJsonValue toBe(const Seat &seat);
/// "left_before_hired"
QString oddityKey(TurnoverOddity oddity);
/// What is odd, and what to do.
QString sentenceFor(const TurnoverNote &note);

} // namespace headwater

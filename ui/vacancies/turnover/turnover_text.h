// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/history.h"
#include "core/turnover/learned_turnover.h"
#include "core/turnover/survival_groups.h"
#include "core/turnover/vacancy_backtest.h"

/// What the history of employment says, in words.
namespace headwater {

QString survivalGroupText(const SurvivalGroup &group);
/// How long everybody stays, in a sentence.
QString stayingText(const SurvivalCurve &everybody);
/// That nothing is known of who left, and what helps.
QString noHistoryText();
/// What is odd about the data, and what helps.
QString turnoverNoteText(const TurnoverNote &note);
/// How good the forecast would have been.
QString hindsightText(const VacancyBacktest &backtest);
/// "14 % (12 % to 17 %), from leavers over average headcount"
QString learnedTurnoverText(const LearnedTurnover &learned);

} // namespace headwater

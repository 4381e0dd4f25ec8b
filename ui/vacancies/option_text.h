// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/seats/seat_ledger.h"
#include "core/redeployment/option.h"

#include <QString>

class QColor;

/// What could become of a vacancy, in words, and what it brings in its colour.
namespace headwater {

/// "Convert to Demo specialist"
QString optionTitle(const Plan &plan, const Vacancy &vacancy, const Option &option);
/// Where, and what else is particular about it: "North, half of full time"; may be empty.
QString optionPlace(const Plan &plan, const Vacancy &vacancy, const Option &option);
/// For the history: "N-07 Account manager: convert to Demo specialist in North".
QString optionStep(const Plan &plan, const Vacancy &vacancy, const Option &option);
/// Why it brings what it brings.
QString becauseText(const Plan &plan, const Because &because);
/// Why it cannot be had; empty when it can.
QString obstacleText(Obstacle obstacle);
/// "94 days"; a dash where nobody is to come.
QString productiveText(const std::optional<qint64> &days);
/// "in 94 days", "at once"; nothing where nobody is to come.
QString productiveFrom(const std::optional<qint64> &days);
/// "+610 k"; of nothing "0".
QString gainText(Money gain);
/// Nothing is neither good nor bad.
QColor colourOfGain(Money gain);
/// "180 k to 610 k"
QString rangeText(const std::optional<std::pair<Money, Money>> &range);
/// Why what could become of seats, or who may leave, could not be counted, and what to do.
QString whyNotCounted(const Plan &plan, const Error &error);
/// What happened to a seat, in a word or two.
QString fateText(SeatFate fate);

} // namespace headwater

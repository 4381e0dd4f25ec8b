// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/redeployment/option.h"

#include <QString>

/// What could become of a vacancy, in words.
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
/// "180 k to 610 k"
QString rangeText(const std::optional<std::pair<Money, Money>> &range);
/// Why what could become of seats, or who may leave, could not be counted, and what to do.
QString whyNotCounted(const Plan &plan, const Error &error);

} // namespace headwater

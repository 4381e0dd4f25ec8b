// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/value_parser.h"

#include <QStringView>

#include <optional>

namespace headwater {

/// A number as somebody wrote it, taken apart but not yet decided about its decimal mark.
struct NumberText {
    QStringView digits; ///< digits with their separators and exponent, e.g. "1.234,50" or "1.5e6"
    QStringView currency; ///< sign or code, empty when there is none
    bool isNegative = false;
    bool isPercent = false;
    bool pointFits = false; ///< well formed with a decimal point
    bool commaFits = false; ///< well formed with a decimal comma

    bool canBe(DecimalMark mark) const { return mark == DecimalMark::Point ? pointFits : commaFits; }

    /// Neither mark occurs, so that both readings give the same number.
    bool isSameEitherWay() const { return !digits.contains(u'.') && !digits.contains(u','); }

    /// Percent signs are left to the caller. Nothing when the number is too large for a double.
    std::optional<double> value(DecimalMark mark) const;
};

/// Nothing when the text is no number with any decimal mark.
std::optional<NumberText> readNumberText(QStringView text);

} // namespace headwater

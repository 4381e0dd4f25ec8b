// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace headwater {

/// What a cell's number format makes of its number.
enum class NumberLook : std::uint8_t {
    Plain,
    Percent,
    Moment, ///< a day, with a time of day unless that is midnight
    TimeOfDay,
    Duration, ///< hours beyond 24, as in [h]:mm
};

/// How a format code such as "d.m.yy" or "0.0%" shows numbers.
NumberLook lookOfFormat(std::string_view formatCode);

/// The same for the formats that workbooks name by number only.
NumberLook lookOfBuiltinFormat(int id);

/// A stored number as text: "1234.5", "75%", "2024-01-31", "2024-01-31T10:20:30", "10:20:30". At most 15 digits, as
/// Excel shows them. What is no number, or no date the calendar has, stays as it is.
QString numberCellText(std::string_view stored, NumberLook look, bool from1904);

/// Undoes _x000D_ and the like, by which workbooks hold characters that XML cannot.
void unescapeCellText(QString &text);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

class QWidget;

/// Words and numbers that sections of the side panel share.
namespace headwater {

/// As long as it may be beside a number, in the narrowest side panel.
QString shortenedFor(const QWidget &sheet, const QString &text);
/// 0..1; of no hours nothing is used.
double useOf(Minutes used, Minutes capacity);
/// "73 %", "full", "no hours"
QString useOfHours(Minutes used, Minutes capacity);

} // namespace headwater

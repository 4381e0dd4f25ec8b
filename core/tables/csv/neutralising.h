// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace headwater {

/// True for text that a spreadsheet would run as a formula when it finds it in a CSV file, and for text that looks
/// as if it had been neutralised already. Plain numbers ("-5", "+3,5") do no harm and stay as they are.
bool needsNeutralising(QStringView text);

/// Takes one apostrophe off when needsNeutralising() made TableWriter put it there.
void undoNeutralising(QString &text);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace headwater {

struct Language {
    QString code; ///< as in "de" or "zh_CN"; empty: that of the system
    QString name; ///< in the language itself
};

/// What Headwater can speak, the system's language first.
std::vector<Language> languages();

/// From here on texts, numbers and dates are in that language, as far as it is translated; what a text says in
/// English, else. For the start of the program: what is shown already stays as it is.
void speak(const QString &code);

} // namespace headwater

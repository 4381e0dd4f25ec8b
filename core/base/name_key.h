// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// What names have in common that mean the same: letter case and outer blanks aside. The one rule by which words of a
/// log or a file find stages, channels, people, accounts and verifiers of a plan.
inline QString nameKey(const QString &name) { return name.trimmed().toCaseFolded(); }

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/exchange/import.h"

#include <optional>

namespace headwater {

/// Amounts in another currency than the plan's, on standard error.
void complainAboutCurrencies(const ImportPreview &preview, Terminal &terminal);

/// One message per bad row, FILE:ROW first; the first twenty of a file, and where there are more what lists them.
void complainAboutRows(const ImportPreview &preview, Terminal &terminal,
    const QString &rest = QStringLiteral("--report OUT.csv lists them"));

/// Why one of the files cannot be imported at all, and what to say to make it possible.
std::optional<Failure> firstUnusable(const ImportPreview &preview);

/// What was (or, dry, would be) imported, for people.
void describeImport(const ImportPreview &preview, const ImportChoices &choices,
    const std::vector<TableChanges> &changes, bool isDryRun, Terminal &terminal);

/// The step's name: "Import accounts.csv and 3 more files".
QString importLabel(const ImportPreview &preview);

} // namespace headwater

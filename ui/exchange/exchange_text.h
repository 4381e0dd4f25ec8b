// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

/// The words of an import for people.
namespace headwater {

/// "Accounts", "Salesforce opportunity report"; an export of ours by its table.
QString kindTitle(const ColumnMapping &mapping);
QString kindTitle(Kind kind);

/// What a column means: "Account name", "Close date".
QString fieldTitle(Field field);

/// What is wrong with a row and what to do about it.
QString problemSentence(Problem problem);
/// With the known names that an unknown one is like.
QString problemSentence(const RowProblem &problem);
/// Why one spelling is taken for another; empty for what can be seen.
QString aliasReasonText(AliasReason reason);

/// How dates and numbers of the file are read, and how sure that is; empty when nothing needs saying.
QString readingSentence(const ColumnReading &reading);

/// "UTF-8 · comma" or "sheet Accounts".
QString formatSentence(const TableFormat &format);

} // namespace headwater

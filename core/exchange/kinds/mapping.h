// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/kinds/kind.h"
#include "core/plan/plan.h"

namespace headwater {

/// What a file is and what each of its columns means.
struct ColumnMapping {
    Kind kind = Kind::Unknown;
    QString table; ///< for Kind::PlanTable: which, as in columns.h
    std::vector<QString> headers; ///< as in the file
    std::vector<Field> fields; ///< one per header; Field::None = not used. Empty for Kind::PlanTable

    bool operator==(const ColumnMapping &) const = default;
};

/// The best reading of a header, and what speaks against it.
struct Recognition {
    ColumnMapping mapping; ///< kind Unknown when nothing fits
    double score = 0; ///< share of the file's columns that have a meaning, 0..1
    std::vector<Field> missing; ///< required fields of the best kind that no column has
};

/// Which kind of file has this header.
Recognition recognise(const std::vector<QString> &header);
/// The tables of a plan that have all of these columns, one of them "id" or "external_id"; none for a header that has
/// a name twice or one column only. An export of theirs that lost columns looks so, and much else.
QStringList tablesWithColumns(const std::vector<QString> &header);
/// What the columns mean when the kind is known (`missing` says what is lacking).
Recognition recogniseAs(Kind kind, const std::vector<QString> &header);
/// Required fields that the mapping does not provide.
std::vector<Field> missingFields(const ColumnMapping &mapping);

/// What the file is called in --as and JSON: "sales_team", "plan:seat".
QString kindName(const ColumnMapping &mapping);

/// Mappings that the plan remembers. A file is the same when its headers are (loosely).
std::optional<ColumnMapping> rememberedMapping(const Plan &plan, const std::vector<QString> &header);
Plan withMappingRemembered(Plan plan, const ColumnMapping &mapping);

/// Mappings as people write them for --mapping: {"kind": "accounts", "columns": {"Kunde": "name"}}, or a list
/// of such. Columns that are not named are not used. InvalidInput with what is wrong and which words are
/// known.
Result<std::vector<ColumnMapping>> parseMappings(const QByteArray &json);
QByteArray mappingJson(const ColumnMapping &mapping);
/// The first mapping whose columns are all in the header, spread over that header.
std::optional<ColumnMapping> mappingFor(const std::vector<ColumnMapping> &mappings, const std::vector<QString> &header);

} // namespace headwater

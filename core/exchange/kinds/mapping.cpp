// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/mapping.h"

#include "core/plan/columns.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

std::vector<QString> foldedAll(const std::vector<QString> &header)
{
    std::vector<QString> result;
    for (const QString &name : header)
        result.push_back(folded(name));
    return result;
}

/// The first free column that has one of the names; earlier names are better ones.
std::size_t columnNamed(
    std::string_view names, const std::vector<QString> &foldedHeader, const std::vector<Field> &taken)
{
    const QString all = QString::fromLatin1(names.data(), static_cast<qsizetype>(names.size()));
    for (const QString &name : all.split(u' ', Qt::SkipEmptyParts)) {
        for (std::size_t i = 0; i < foldedHeader.size(); ++i) {
            if (taken[i] == Field::None && foldedHeader[i] == name)
                return i;
        }
    }
    return foldedHeader.size();
}

bool has(const std::vector<Field> &fields, Field field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

std::set<QString> columnNames(const std::vector<QString> &header)
{
    std::set<QString> names;
    for (const QString &name : header)
        names.insert(name.trimmed().toLower());
    return names;
}

/// Calls visit(name, columns) for every table of a plan, "id" among its columns.
template <typename Visit> void forEachTableHeader(Visit visit)
{
    forEachTable([&visit](auto member) {
        using Row = RowOf<decltype(member)>;
        std::set<QString> columns { QStringLiteral("id") };
        forEachColumn<Row>([&columns](const auto &column) { columns.insert(QLatin1StringView(column.name)); });
        visit(QLatin1StringView(TableOf<Row>::table), columns);
    });
}

/// The table of which this header is an export: "id" and exactly the table's columns.
QString exportedTable(const std::vector<QString> &header)
{
    const std::set<QString> names = columnNames(header);
    QString found;
    forEachTableHeader([&](QLatin1StringView table, const std::set<QString> &columns) {
        if (columns == names)
            found = table;
    });
    return found;
}

Recognition scored(const KindInfo &info, const std::vector<QString> &header, const std::vector<QString> &foldedHeader)
{
    Recognition result;
    result.mapping = { info.kind, {}, header, std::vector<Field>(header.size(), Field::None) };
    for (const KindColumn &column : info.columns) {
        const std::size_t index = columnNamed(column.names, foldedHeader, result.mapping.fields);
        if (index < header.size())
            result.mapping.fields[index] = column.field;
    }
    result.missing = missingFields(result.mapping);
    const auto used = std::count_if(
        result.mapping.fields.begin(), result.mapping.fields.end(), [](Field f) { return f != Field::None; });
    const auto named
        = std::count_if(foldedHeader.begin(), foldedHeader.end(), [](const QString &name) { return !name.isEmpty(); });
    result.score = named == 0 ? 0 : static_cast<double>(used) / static_cast<double>(named);
    return result;
}

/// "Date entered stage" is in no other export: a file with it has a row for each stage, whatever else it tells of a
/// deal.
bool isDecided(Kind kind) { return kind == Kind::HubspotDealStages; }

/// Two kinds can fit one header. Columns that a kind cannot do without tell more about it than those it may
/// have.
double weight(const Recognition &recognition)
{
    const auto columns = kindInfo(recognition.mapping.kind).columns;
    const auto needed
        = std::count_if(columns.begin(), columns.end(), [](const KindColumn &column) { return column.isRequired; });
    return recognition.score + 0.15 * static_cast<double>(needed) + (isDecided(recognition.mapping.kind) ? 1 : 0);
}

} // namespace

std::vector<Field> missingFields(const ColumnMapping &mapping)
{
    std::vector<Field> missing;
    const KindInfo &info = kindInfo(mapping.kind);
    for (const KindColumn &column : info.columns) {
        if (column.isRequired && !has(mapping.fields, column.field))
            missing.push_back(column.field);
    }
    const bool hasOne = info.oneOf.empty()
        || std::any_of(info.oneOf.begin(), info.oneOf.end(), [&](Field field) { return has(mapping.fields, field); });
    if (!hasOne)
        missing.push_back(info.oneOf.front());
    return missing;
}

Recognition recogniseAs(Kind kind, const std::vector<QString> &header)
{
    return scored(kindInfo(kind), header, foldedAll(header));
}

QStringList tablesWithColumns(const std::vector<QString> &header)
{
    const std::set<QString> names = columnNames(header);
    const bool hasKey = names.contains(QStringLiteral("id")) || names.contains(QStringLiteral("external_id"));
    QStringList tables;
    if (!hasKey || names.size() < 2 || names.size() < header.size())
        return tables;
    forEachTableHeader([&](QLatin1StringView table, const std::set<QString> &columns) {
        if (std::includes(columns.begin(), columns.end(), names.begin(), names.end()))
            tables.append(table);
    });
    return tables;
}

Recognition recognise(const std::vector<QString> &header)
{
    if (const QString table = exportedTable(header); !table.isEmpty())
        return { { Kind::PlanTable, table, header, {} }, 1.0, {} };
    const std::vector<QString> foldedHeader = foldedAll(header);
    Recognition best;
    best.mapping = { Kind::Unknown, {}, header, std::vector<Field>(header.size(), Field::None) };
    for (const KindInfo &info : kindList()) {
        Recognition candidate = scored(info, header, foldedHeader);
        if (candidate.missing.empty() && weight(candidate) > weight(best))
            best = std::move(candidate);
    }
    return best;
}

QString kindName(const ColumnMapping &mapping)
{
    const std::string_view key = kindInfo(mapping.kind).key;
    const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    return mapping.kind == Kind::PlanTable ? name + u':' + mapping.table : name;
}

std::optional<ColumnMapping> rememberedMapping(const Plan &plan, const std::vector<QString> &header)
{
    const std::vector<QString> wanted = foldedAll(header);
    for (const Mapping &row : plan.mappings) {
        const std::optional<Kind> kind = kindOfKey(row.kind);
        const QStringList headers = row.headers.split(u'\n');
        const QStringList keys = row.fields.split(u'\n');
        if (!kind || headers.size() != keys.size() || foldedAll({ headers.begin(), headers.end() }) != wanted)
            continue;
        ColumnMapping mapping { *kind, {}, header, {} };
        for (const QString &key : keys)
            mapping.fields.push_back(fieldOfKey(key).value_or(Field::None));
        return mapping;
    }
    return std::nullopt;
}

Plan withMappingRemembered(Plan plan, const ColumnMapping &mapping)
{
    QStringList headers;
    QStringList keys;
    for (std::size_t i = 0; i < mapping.headers.size(); ++i) {
        headers.append(QString(mapping.headers[i]).replace(u'\n', u' '));
        keys.append(fieldKey(mapping.fields[i]));
    }
    Mapping row { {}, kindName(mapping), headers.join(u'\n'), keys.join(u'\n') };
    const std::vector<QString> wanted = foldedAll(mapping.headers);
    for (const Mapping &known : plan.mappings) {
        const QStringList knownHeaders = known.headers.split(u'\n');
        if (foldedAll({ knownHeaders.begin(), knownHeaders.end() }) == wanted)
            row.id = known.id;
    }
    const bool isNew = !row.id.isValid();
    if (!isNew && *plan.mappings.find(row.id) == row)
        return plan;
    auto editor = plan.mappings.edit();
    if (isNew)
        editor.add(std::move(row));
    else
        editor.put(std::move(row));
    return plan;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/column_text.h"
#include "core/plan/plan.h"
#include "core/storage/database.h"

#include <cmath>
#include <cstring>
#include <limits>

/// How the rows of a plan look in the file, for every table at once, from the column lists in columns.h.
/// References are INTEGER (NULL = none), dates TEXT (NULL = none), enums their words, lists TEXT.
namespace headwater {

/// Nothing in a plan comes near; a file that does was not written by us.
inline constexpr qsizetype longestText = 1024 * 1024;
inline constexpr std::int64_t highestId = 100'000'000;

template <typename Value> inline constexpr bool isReference = false;
template <typename Tag> inline constexpr bool isReference<Id<Tag>> = true;

/// SQL type of a column that holds such values.
template <typename Value> constexpr const char *sqlTypeOf()
{
    if constexpr (isReference<Value>)
        return "INTEGER";
    else if constexpr (std::is_same_v<Value, QDate>)
        return "TEXT";
    else if constexpr (std::is_same_v<Value, std::optional<double>>)
        return "REAL";
    else if constexpr (std::is_same_v<Value, double>)
        return "REAL NOT NULL";
    else if constexpr (
        std::is_same_v<Value,
            bool> || std::is_same_v<Value, std::int64_t> || std::is_same_v<Value, Money> || std::is_same_v<Value, Share> || std::is_same_v<Value, Minutes>)
        return "INTEGER NOT NULL";
    else
        return "TEXT NOT NULL";
}

/// The table whose rows an Id<Tag> names.
template <typename Tag> const char *tableNamed()
{
    const char *name = nullptr;
    forEachTable([&name](auto member) {
        using Row = RowOf<decltype(member)>;
        if constexpr (std::is_same_v<decltype(Row::id), Id<Tag>>)
            name = TableOf<Row>::table;
    });
    return name;
}

// --- Writing -----------------------------------------------------------------------------------------

inline void bindValue(Statement &statement, int parameter, const QString &value) { statement.bind(parameter, value); }
inline void bindValue(Statement &statement, int parameter, bool value)
{
    statement.bind(parameter, std::int64_t(value));
}
inline void bindValue(Statement &statement, int parameter, std::int64_t value) { statement.bind(parameter, value); }
inline void bindValue(Statement &statement, int parameter, double value) { statement.bind(parameter, value); }
inline void bindValue(Statement &statement, int parameter, Money value) { statement.bind(parameter, value.cents); }
inline void bindValue(Statement &statement, int parameter, Share value)
{
    statement.bind(parameter, std::int64_t(value.parts));
}
inline void bindValue(Statement &statement, int parameter, Minutes value) { statement.bind(parameter, value.count); }

inline void bindValue(Statement &statement, int parameter, const std::optional<double> &value)
{
    if (value)
        statement.bind(parameter, *value);
    else
        statement.bindNull(parameter);
}

inline void bindValue(Statement &statement, int parameter, QDate value)
{
    if (value.isValid())
        statement.bind(parameter, textOf(value));
    else
        statement.bindNull(parameter);
}

template <typename Tag> void bindValue(Statement &statement, int parameter, Id<Tag> value)
{
    if (value.isValid())
        statement.bind(parameter, value.value);
    else
        statement.bindNull(parameter);
}

/// Enums and lists: as their text.
template <typename Value>
    requires(std::is_enum_v<Value> || !std::is_same_v<typename Value::value_type, void>)
void bindValue(Statement &statement, int parameter, const Value &value) { statement.bind(parameter, textOf(value)); }

/// Binds every column of the row (not its id), the first one to `parameter`.
template <typename Row> void bindRow(Statement &statement, int parameter, const Row &row)
{
    forEachColumn<Row>([&](const auto &column) { bindValue(statement, parameter++, row.*column.member); });
}

// --- Reading: false when the value is not one we would have written ------------------------------------

inline bool readValue(const Statement &statement, int column, QString &value)
{
    if (statement.type(column) != Statement::Type::Text)
        return false;
    const QByteArrayView bytes = statement.bytes(column);
    if (bytes.size() > longestText)
        return false;
    value = textFromUtf8(bytes);
    // Broken UTF-8 would read as replacement characters and be written back as something else.
    return !value.contains(QChar(QChar::ReplacementCharacter)) || value.toUtf8() == bytes;
}

inline bool readValue(const Statement &statement, int column, std::int64_t &value)
{
    value = statement.integer(column);
    return statement.type(column) == Statement::Type::Integer;
}

inline bool readValue(const Statement &statement, int column, bool &value)
{
    const std::int64_t number = statement.integer(column);
    value = number == 1;
    return statement.type(column) == Statement::Type::Integer && (number == 0 || number == 1);
}

inline bool readValue(const Statement &statement, int column, double &value)
{
    value = statement.real(column);
    return statement.type(column) == Statement::Type::Real && std::isfinite(value);
}

inline bool readValue(const Statement &statement, int column, std::optional<double> &value)
{
    value.reset();
    return statement.type(column) == Statement::Type::Null || readValue(statement, column, value.emplace());
}

inline bool readValue(const Statement &statement, int column, Money &value)
{
    return readValue(statement, column, value.cents);
}
inline bool readValue(const Statement &statement, int column, Minutes &value)
{
    return readValue(statement, column, value.count);
}

inline bool readValue(const Statement &statement, int column, Share &value)
{
    std::int64_t parts = 0;
    const bool isNumber = readValue(statement, column, parts);
    value.parts = static_cast<std::int32_t>(parts);
    return isNumber && value.parts == parts;
}

inline bool readValue(const Statement &statement, int column, QDate &value)
{
    value = QDate();
    if (statement.type(column) == Statement::Type::Null)
        return true;
    QString text;
    return readValue(statement, column, text) && parse(text, value) && value.isValid();
}

template <typename Tag> bool readValue(const Statement &statement, int column, Id<Tag> &value)
{
    value = {};
    return statement.type(column) == Statement::Type::Null
        || (readValue(statement, column, value.value) && value.value >= 1 && value.value <= highestId);
}

template <typename Value>
    requires(std::is_enum_v<Value> || !std::is_same_v<typename Value::value_type, void>)
bool readValue(const Statement &statement, int column, Value &value)
{
    QString text;
    return readValue(statement, column, text) && parse(text, value);
}

/// Reads every column (not the id), the first one from `column`. Gives the name of the first column that
/// holds something else than it may, or nullptr.
template <typename Row> const char *readRow(const Statement &statement, int column, Row &row)
{
    const char *bad = nullptr;
    forEachColumn<Row>([&](const auto &described) {
        if (!bad && !readValue(statement, column, row.*described.member))
            bad = described.name;
        ++column;
    });
    return bad;
}

} // namespace headwater

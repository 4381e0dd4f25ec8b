// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/building/reference_names.h"
#include "core/exchange/import_preview.h"
#include "core/plan/column_text.h"
#include "core/plan/columns.h"
#include "core/tables/date_text.h"
#include "core/tables/value_parser.h"

#include <QLocale>

#include <algorithm>

/// Rows of exported tables, cell by cell.
namespace headwater {

/// Reads one cell of an exported table. With `names` null, references are left as they are.
struct CellReader {
    const ReferenceNames *names = nullptr;

    bool read(const QString &cell, QString &value) const
    {
        value = cell;
        return true;
    }
    bool read(const QString &cell, bool &value) const
    {
        const std::optional<bool> yes = cell.trimmed().isEmpty() ? false : parseYesNo(cell.trimmed());
        value = yes.value_or(false);
        return yes.has_value();
    }
    bool read(const QString &cell, QDate &value) const
    {
        const std::optional<DateText> date = readDateText(cell);
        const bool hasYear = date && date->shape != DateText::Shape::YearLast; // 3/4/05 could be anything
        value = hasYear ? date->day(DateOrder::YearMonthDay).value_or(QDate()) : QDate();
        return value.isValid() || cell.trimmed().isEmpty();
    }
    template <typename Tag> bool read(const QString &cell, Id<Tag> &value) const
    {
        if (!names || cell.trimmed().isEmpty())
            return true;
        const std::optional<Id<Tag>> id = names->idOf<Tag>(cell.trimmed());
        value = id.value_or(Id<Tag> {});
        return id.has_value();
    }
    template <typename Tag> bool read(const QString &cell, std::vector<Id<Tag>> &value) const
    {
        value.clear();
        bool allFound = true;
        for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
            Id<Tag> id;
            allFound = read(part, id) && allFound;
            if (id.isValid())
                value.push_back(id);
        }
        return allFound;
    }
    bool read(const QString &cell, std::vector<OwnerShare> &value) const
    {
        value.clear();
        bool allRead = true;
        for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
            OwnerShare owner;
            allRead = read(part.section(u'=', 0, 0), owner.seat) && allRead;
            if (part.contains(u'='))
                allRead = parse(part.section(u'=', 1).trimmed(), owner.share) && allRead;
            if (owner.seat.isValid())
                value.push_back(owner);
        }
        return allRead;
    }
    template <typename Value> bool read(const QString &cell, Value &value) const
    {
        const QString text = cell.trimmed();
        return text.isEmpty() || parse(text, value) || readAsShown(text, value);
    }

    /// Spreadsheets show numbers in their own way: 12.34%, 1,200, 118,000.00.
    static bool readAsShown(const QString &text, Share &value)
    {
        const std::optional<double> fraction = parseFraction(text, DecimalMark::Point);
        value = Share::of(fraction.value_or(0));
        return fraction.has_value();
    }
    static bool readAsShown(const QString &text, Money &value)
    {
        const std::optional<Money> money = parseMoney(text, DecimalMark::Point);
        value = money.value_or(Money {});
        return money.has_value();
    }
    template <typename Value> static bool readAsShown(const QString &text, Value &value)
    {
        const std::optional<double> number = parseNumber(text, DecimalMark::Point);
        return number && parse(QString::number(*number, 'g', QLocale::FloatingPointShortest), value);
    }
};

template <typename Value> inline constexpr bool holdsReferences = false;
template <typename Tag> inline constexpr bool holdsReferences<Id<Tag>> = true;
template <typename Tag> inline constexpr bool holdsReferences<std::vector<Id<Tag>>> = true;
template <> inline constexpr bool holdsReferences<std::vector<OwnerShare>> = true;

template <typename Value> Problem problemOf(const Value &)
{
    if constexpr (std::is_same_v<Value, QDate>)
        return Problem::NotADate;
    else if constexpr (std::is_same_v<Value, bool>)
        return Problem::NotYesNo;
    else if constexpr (std::is_enum_v<Value>)
        return Problem::UnknownWord;
    else if constexpr (
        std::is_arithmetic_v<Value> || requires(Value v) { v.cents; } || requires(Value v) { v.parts; }
        || requires(Value v) { v.count; } || std::is_same_v<Value, std::optional<double>>)
        return Problem::NotANumber;
    else
        return Problem::UnknownReference;
}

inline std::size_t columnOf(const std::vector<QString> &names, const char *name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](const QString &header) {
        return header.trimmed().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
    });
    return static_cast<std::size_t>(found - names.begin());
}

/// The id that the row says it has; invalid when it says none, nothing when it is no id.
template <typename Row> std::optional<decltype(Row::id)> saidId(const std::vector<QString> &names, const HeldRow &held)
{
    const std::size_t index = columnOf(names, "id");
    const QString said = index < held.values.size() ? held.values[index].trimmed() : QString();
    decltype(Row::id) id;
    if (said.isEmpty())
        return id;
    // An id far beyond any plan would make the table allocate room for everything before it.
    constexpr std::int64_t largestId = 100'000'000;
    if (!parse(said, id.value) || !id.isValid() || id.value > largestId)
        return std::nullopt;
    return id;
}

/// Fills the columns that the file has, leaves the others as they are, and says what could not be read. A reader
/// without names leaves references, too.
template <typename Row>
std::vector<RowProblem> fill(Row &row, const CellReader &reader, const std::vector<QString> &names, const HeldRow &held)
{
    [[maybe_unused]] static const Row blank {}; // GCC takes a use by pointer to member for none
    std::vector<RowProblem> problems;
    forEachColumn<Row>([&](const auto &column) {
        const std::size_t index = columnOf(names, column.name);
        if (index >= held.values.size())
            return;
        auto &value = row.*column.member;
        if (!holdsReferences<std::remove_cvref_t<decltype(value)>> || reader.names)
            value = blank.*column.member;
        if (!reader.read(held.values[index], value))
            problems.push_back({ held.row, names[index], held.values[index], problemOf(value) });
    });
    return problems;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/plan_rows.h"

#include "core/exchange/building/reference_names.h"
#include "core/plan/column_text.h"
#include "core/tables/value_parser.h"

#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

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
        value
            = cell.trimmed().isEmpty() ? QDate() : parseDate(cell.trimmed(), DateOrder::YearMonthDay).value_or(QDate());
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

std::size_t columnOf(const std::vector<QString> &names, const char *name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](const QString &header) {
        return header.trimmed().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
    });
    return static_cast<std::size_t>(found - names.begin());
}

/// Fills the row from its cells and says what could not be read.
template <typename Row>
std::vector<RowProblem> fill(Row &row, const CellReader &reader, const std::vector<QString> &names, const HeldRow &held)
{
    std::vector<RowProblem> problems;
    forEachColumn<Row>([&](const auto &column) {
        const std::size_t index = columnOf(names, column.name);
        if (index >= held.values.size())
            return;
        auto &value = row.*column.member;
        if (!reader.read(held.values[index], value))
            problems.push_back({ held.row, names[index], held.values[index], problemOf(value) });
    });
    const std::size_t idIndex = columnOf(names, "id");
    const QString id = idIndex < held.values.size() ? held.values[idIndex].trimmed() : QString();
    // An id far beyond any plan would make the table allocate room for everything before it.
    constexpr std::int64_t largestId = 100'000'000;
    if (!parse(id, row.id.value) || !row.id.isValid() || row.id.value > largestId)
        problems.push_back({ held.row, QStringLiteral("id"), id, Problem::OutOfRange });
    return problems;
}

template <typename Visit> void withRowType(const QString &table, Visit visit)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (table == QLatin1StringView(TableOf<Row>::table))
            visit(member);
    });
}

} // namespace

std::vector<RowProblem> planRowProblems(const QString &table, const std::vector<QString> &names, const HeldRow &row)
{
    std::vector<RowProblem> problems;
    withRowType(table, [&](auto member) {
        RowOf<decltype(member)> parsed;
        problems = fill(parsed, CellReader {}, names, row);
    });
    return problems;
}

Plan withPlanRows(Plan plan, const std::vector<FilePreview> &files, std::vector<LostReference> &lost)
{
    // First all rows without their references, so that a name can lead to a row of any file.
    const auto put = [&plan, &files, &lost](const ReferenceNames *names) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].subject() != Subject::PlanTable)
                continue;
            withRowType(files[i].mapping.table, [&](auto member) {
                auto editor = (plan.*member).edit();
                for (const HeldRow &held : files[i].held.rows) {
                    RowOf<decltype(member)> row;
                    for (RowProblem &problem : fill(row, CellReader { names }, files[i].held.names, held))
                        lost.push_back({ i, std::move(problem) });
                    if (row.id.isValid())
                        editor.put(std::move(row));
                }
            });
        }
    };
    put(nullptr);
    lost.clear();
    const ReferenceNames names(plan);
    put(&names);
    return plan;
}

} // namespace headwater

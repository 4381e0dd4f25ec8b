// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"
#include "tests/support/random_edits.h"

namespace headwater::test {

/// Texts that a file of text can hold: what no encoding can carry, or what is no text, is left out.
inline QString writable(QString text)
{
    for (const QChar unwanted : { QChar(QChar::Null), QChar(QChar::ByteOrderMark), QChar(QChar::ReplacementCharacter) })
        text.remove(unwanted);
    return text;
}

/// Numbers as exact as a workbook keeps them.
inline double writable(double number) { return QString::number(number, 'g', 15).toDouble(); }
inline std::optional<double> writable(std::optional<double> number)
{
    return number ? std::optional(writable(*number)) : std::nullopt;
}

template <typename Row> void makeWritable(CowTable<Row> &table)
{
    std::vector<Row> rows(table.begin(), table.end());
    auto editor = table.edit();
    for (Row &row : rows) {
        forEachColumn<Row>([&row](const auto &column) {
            auto &value = row.*column.member;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value,
                              QString> || std::is_same_v<Value, double> || std::is_same_v<Value, std::optional<double>>)
                value = writable(value);
        });
        editor.put(std::move(row));
    }
}

/// The plan after random edits, with values that files can hold.
inline Plan randomPlan(Plan plan)
{
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
    for (const auto &[what, which, value] : steps) {
        if (Result<Plan> next = randomEdit(plan, what, which, value))
            plan = std::move(*next);
    }
    forEachTable([&plan](auto member) { makeWritable(plan.*member); });
    return plan;
}

} // namespace headwater::test

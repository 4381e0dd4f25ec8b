// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"
#include "core/plan/workspace.h"
#include "core/storage/database.h"

#include <QString>

#include <bit>
#include <optional>
#include <vector>

/// A number for the whole plan that every step corrects by the rows it changes, so that damage inside a
/// value, which SQLite itself cannot see, is noticed when the file is opened. Not a defence against forgery.
namespace headwater {

class RowSum
{
public:
    void add(std::uint64_t value)
    {
        m_value = (m_value ^ value) * 0x9E3779B97F4A7C15ull;
        m_value ^= m_value >> 29;
    }
    void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(bool value) { add(static_cast<std::uint64_t>(value)); }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value)); }
    void add(Money value) { add(value.cents); }
    void add(Share value) { add(std::int64_t(value.parts)); }
    void add(Minutes value) { add(value.count); }
    void add(QDate value) { add(value.isValid() ? std::int64_t(value.toJulianDay()) : std::int64_t(0)); }
    void add(const std::optional<double> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }
    void add(const QString &text)
    {
        // Half a surrogate pair cannot be stored; what is stored instead is what counts.
        if (text.isValidUtf16())
            addUnits(text);
        else
            addUnits(textFromUtf8(text.toUtf8()));
    }
    template <typename Tag> void add(Id<Tag> value) { add(value.value); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void add(Enum value) { add(static_cast<std::uint64_t>(value)); }
    void add(const OwnerShare &owner)
    {
        add(owner.seat);
        add(owner.share);
    }
    template <typename Value> void add(const std::vector<Value> &values)
    {
        add(static_cast<std::uint64_t>(values.size()));
        for (const Value &value : values)
            add(value);
    }

    std::uint64_t value() const { return m_value; }

private:
    void addUnits(QStringView text)
    {
        add(static_cast<std::uint64_t>(text.size()));
        constexpr qsizetype unitsPerWord = 4;
        qsizetype at = 0;
        for (; at + unitsPerWord <= text.size(); at += unitsPerWord) {
            std::uint64_t word = 0; // the same on every machine, and one load on most
            for (qsizetype unit = 0; unit < unitsPerWord; ++unit)
                word |= static_cast<std::uint64_t>(text[at + unit].unicode()) << (16 * unit);
            add(word);
        }
        for (; at < text.size(); ++at)
            add(static_cast<std::uint64_t>(text[at].unicode()));
    }

    std::uint64_t m_value = 0x48656164ull;
};

/// What one row adds to the sum of the file; `row` is nullptr for a row the scenario has deleted.
template <typename Row> std::uint64_t sumOf(std::int64_t scenario, std::int64_t id, const Row *row)
{
    RowSum sum;
    for (const char *letter = TableOf<Row>::table; *letter; ++letter)
        sum.add(static_cast<std::uint64_t>(*letter));
    sum.add(scenario);
    sum.add(id);
    sum.add(row != nullptr);
    if (row)
        forEachColumn<Row>([&](const auto &column) { sum.add(row->*column.member); });
    return sum.value();
}

/// The scenario's own row, without its plan.
inline std::uint64_t sumOfScenario(const Scenario &scenario)
{
    RowSum sum;
    sum.add(scenario.id);
    sum.add(scenario.name);
    sum.add(scenario.parent);
    sum.add(scenario.created.isValid() ? std::int64_t(scenario.created.toMSecsSinceEpoch()) : std::int64_t(0));
    sum.add(scenario.inBin);
    sum.add(scenario.isVersion);
    return sum.value();
}

inline std::uint64_t sumOfBatch(const ImportBatch &batch)
{
    RowSum sum;
    sum.add(batch.id);
    sum.add(batch.file);
    sum.add(batch.kind);
    sum.add(batch.rows);
    sum.add(batch.at.isValid() ? std::int64_t(batch.at.toMSecsSinceEpoch()) : std::int64_t(0));
    sum.add(batch.active);
    return sum.value();
}

} // namespace headwater

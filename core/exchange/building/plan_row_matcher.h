// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/building/plan_row_reader.h"
#include "core/exchange/building/plan_rows.h"

#include <QSet>

namespace headwater {

/// Finds the rows of a table that the rows of an exported one are about. Ids are numbers that every plan gives anew, so
/// a number alone proves nothing: the external id comes first, the number counts where external id or name agree, or
/// where most rows of the file do, so that an export whose names were changed by hand still finds its rows.
template <typename Row> class PlanRowMatcher
{
public:
    PlanRowMatcher(const CowTable<Row> &table, const ReferenceNames &references, const HeldRows &file);

    std::vector<PlanRowMatch> matches() const;
    /// Rows that speak of a row of the table by more than a number: by external id, and by name where the file has
    /// names. Codes alone are often counted from 1.
    std::size_t recognised() const;
    /// Rows with an id that the table has and nothing that speaks for or against it.
    std::size_t possible() const;

private:
    enum class Likeness : std::uint8_t { Same, Other, Unknown };
    struct Said {
        Row row;
        const Row *numbered = nullptr; ///< the table's row of that number
        Likeness likeness = Likeness::Unknown; ///< of these two
        std::int64_t coded = 0; ///< the table's row of that external id
    };
    static constexpr bool hasCode = requires(Row row) { row.externalId; };
    static constexpr bool hasName = requires(Row row) { row.name; };

    bool hasColumn(const char *name) const { return columnOf(m_file.names, name) < m_file.names.size(); }
    Likeness likeness(const Row &said, const Row &known) const;
    static bool haveOtherCodes(const Row &a, const Row &b)
    {
        if constexpr (hasCode)
            return !a.externalId.isEmpty() && !b.externalId.isEmpty() && a.externalId != b.externalId;
        return false;
    }
    static bool haveCode(const Row &a, const Row &b)
    {
        if constexpr (hasCode)
            return !a.externalId.isEmpty() || !b.externalId.isEmpty();
        return false;
    }
    bool isCoded(const Said &said) const;
    std::int64_t numberedMatch(const Said &said) const;
    std::int64_t namedMatch(const Said &said) const;
    std::size_t count(Likeness likeness) const;

    const CowTable<Row> &m_table;
    const HeldRows &m_file;
    QHash<QString, std::int64_t> m_byCode;
    QHash<QString, std::int64_t> m_byName; ///< 0: several have it
    std::vector<Said> m_said;
    bool m_numbersCount = false; ///< most rows of the file say what the table's rows of their numbers say
    bool m_isWhole = true; ///< no column is missing
};

template <typename Row>
PlanRowMatcher<Row>::PlanRowMatcher(const CowTable<Row> &table, const ReferenceNames &references, const HeldRows &file)
    : m_table(table)
    , m_file(file)
{
    for (const Row &row : table) {
        if constexpr (hasCode)
            m_byCode.insert(row.externalId, row.id.value);
        if constexpr (hasName)
            m_byName.insert(row.name, m_byName.contains(row.name) ? 0 : row.id.value);
    }
    m_byCode.remove({});
    for (const HeldRow &held : file.rows) {
        Said said;
        fill(said.row, CellReader { &references }, file.names, held);
        said.row.id = saidId<Row>(file.names, held).value_or(decltype(Row::id) {});
        said.numbered = table.find(said.row.id);
        if (said.numbered)
            said.likeness = likeness(said.row, *said.numbered);
        if constexpr (hasCode)
            said.coded = m_byCode.value(said.row.externalId);
        m_said.push_back(std::move(said));
    }
    m_numbersCount = count(Likeness::Same) > count(Likeness::Other);
    forEachColumn<Row>([this](const auto &column) { m_isWhole = m_isWhole && hasColumn(column.name); });
}

template <typename Row>
typename PlanRowMatcher<Row>::Likeness PlanRowMatcher<Row>::likeness(const Row &said, const Row &known) const
{
    if constexpr (std::is_same_v<Row, PlanInfo>) {
        return Likeness::Same; // a plan has one
    } else if constexpr (hasCode || hasName) {
        if constexpr (hasCode) {
            if (!said.externalId.isEmpty() && !known.externalId.isEmpty())
                return said.externalId == known.externalId ? Likeness::Same : Likeness::Other;
        }
        if constexpr (hasName) {
            if (hasColumn("name"))
                return said.name == known.name ? Likeness::Same : Likeness::Other;
        }
        bool isEqual = true; // a file without names is an export if its other columns say what the table says
        forEachColumn<Row>([&](const auto &column) {
            isEqual = isEqual && (!hasColumn(column.name) || said.*column.member == known.*column.member);
        });
        return isEqual && m_file.names.size() > 1 ? Likeness::Same : Likeness::Unknown;
    } else { // rows without a name of their own are what they refer to and what they say
        Likeness result = Likeness::Unknown;
        forEachColumn<Row>([&](const auto &column) {
            using Value = std::remove_cvref_t<decltype(said.*column.member)>;
            if constexpr (std::is_same_v<Value, QString> || holdsReferences<Value>) {
                if (hasColumn(column.name) && result != Likeness::Other)
                    result = said.*column.member == known.*column.member ? Likeness::Same : Likeness::Other;
            }
        });
        return result;
    }
}

template <typename Row> std::size_t PlanRowMatcher<Row>::count(Likeness likeness) const
{
    return static_cast<std::size_t>(std::count_if(m_said.begin(), m_said.end(),
        [likeness](const Said &said) { return said.numbered && said.likeness == likeness; }));
}

template <typename Row> std::size_t PlanRowMatcher<Row>::recognised() const
{
    return static_cast<std::size_t>(std::count_if(m_said.begin(), m_said.end(), [this](const Said &said) {
        return said.coded > 0 ? isCoded(said) : said.numbered && said.likeness == Likeness::Same;
    }));
}

template <typename Row> bool PlanRowMatcher<Row>::isCoded(const Said &said) const
{
    const Row *known = m_table.find({ said.coded });
    if constexpr (hasName)
        return known && (!hasColumn("name") || known->name == said.row.name);
    return known;
}

template <typename Row> std::size_t PlanRowMatcher<Row>::possible() const
{
    return recognised() + count(Likeness::Unknown);
}

template <typename Row> std::int64_t PlanRowMatcher<Row>::numberedMatch(const Said &said) const
{
    if (said.coded > 0)
        return said.coded;
    const bool fits = said.numbered
        && (said.likeness != Likeness::Other || (m_numbersCount && !haveCode(said.row, *said.numbered)));
    return fits ? said.row.id.value : 0;
}

template <typename Row> std::int64_t PlanRowMatcher<Row>::namedMatch(const Said &said) const
{
    if constexpr (hasName) {
        const Row *named = m_table.find({ said.row.name.isEmpty() ? 0 : m_byName.value(said.row.name) });
        if (named && !haveOtherCodes(said.row, *named))
            return named->id.value;
    }
    return 0;
}

template <typename Row> std::vector<PlanRowMatch> PlanRowMatcher<Row>::matches() const
{
    std::vector<PlanRowMatch> result(m_said.size());
    QSet<std::int64_t> taken;
    const auto take = [&result, &taken](std::size_t i, std::int64_t id, bool isNew) {
        result[i] = { id, isNew, taken.contains(id) };
        taken.insert(id);
    };
    std::int64_t last = m_table.slotCount(); // up to here, rows of other scenarios may have the numbers
    for (std::size_t i = 0; i < m_said.size(); ++i) {
        last = std::max(last, m_said[i].row.id.value);
        if (const std::int64_t id = numberedMatch(m_said[i]); id > 0)
            take(i, id, false);
    }
    for (std::size_t i = 0; i < m_said.size(); ++i) {
        if (result[i].id > 0)
            continue;
        const Said &said = m_said[i];
        const std::int64_t named = namedMatch(said);
        if (named > 0 && !taken.contains(named))
            take(i, named, false);
        else if (m_isWhole)
            take(i, said.row.id.value > m_table.slotCount() ? said.row.id.value : ++last, true);
    }
    return result;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/row_numbers.h"

#include "core/plan/change_list.h"
#include "core/plan/columns.h"
#include "core/plan/row_rules.h"
#include "core/proposals/story/view_text.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace headwater {

namespace {

template <typename Value> void renumber(Value &, const RowNumbers &) { }
template <typename Tag> void renumber(Id<Tag> &id, const RowNumbers &numbers) { id = numbers.of(id); }
template <typename Tag> void renumber(std::vector<Id<Tag>> &ids, const RowNumbers &numbers)
{
    for (Id<Tag> &id : ids)
        id = numbers.of(id);
}
void renumber(std::vector<OwnerShare> &owners, const RowNumbers &numbers)
{
    for (OwnerShare &owner : owners)
        owner.seat = numbers.of(owner.seat);
}

/// What a captured view has selected or folded up: keys are names of tables, or end in one.
void renumberView(QString &text, const RowNumbers &numbers)
{
    ViewText view = ViewText::fromText(text);
    if (view.renumber(
            [&](const QString &key, std::int64_t number) { return numbers.of(key.section(u'.', -1), number); }))
        text = view.toText();
}

/// A row that is not in any plan of the base, as the first plan that has it does.
template <typename Row> struct AddedRow {
    const Plan *plan;
    const Row *row;
};
template <typename Row> using AddedRows = std::map<decltype(Row::id), AddedRow<Row>>;

template <typename Row> AddedRows<Row> addedRows(const PlanList &base, const PlanList &plans)
{
    AddedRows<Row> added;
    for (const Plan *plan : plans) {
        const auto note = [&](const Row *was, const Row *is) {
            const bool isKnown = was || std::any_of(base.begin(), base.end(), [is](const Plan *one) {
                return tableOf<Row>(*one).contains(is->id);
            });
            if (!isKnown)
                added.try_emplace(is->id, AddedRow<Row> { plan, is });
        };
        CowTable<Row>::visitDifferences(tableOf<Row>(*base.front()), tableOf<Row>(*plan), note);
    }
    return added;
}

template <typename Row> std::int64_t highestNumber(const PlanList &plans)
{
    std::int64_t highest = 0;
    for (const Plan *plan : plans)
        highest = std::max(highest, tableOf<Row>(*plan).slotCount());
    return highest;
}

template <typename Row> bool hasIdentity(const Row &row)
{
    bool has = false;
    forEachIdentity<Row>([&](QString Row::*text) { has = has || !(row.*text).isEmpty(); });
    return has;
}

template <typename Row> bool shareIdentity(const Row &a, const Row &b)
{
    bool share = false;
    forEachIdentity<Row>([&](QString Row::*text) { share = share || (!(a.*text).isEmpty() && a.*text == b.*text); });
    return share;
}

/// Rows by the texts they are known by, one index for each kind of text.
template <typename Row> class Identities
{
public:
    explicit Identities(const AddedRows<Row> &rows)
    {
        forEachIdentity<Row>([&](QString Row::*text) {
            auto &index = m_indexes.emplace_back();
            for (const auto &[id, added] : rows) {
                if (!(added.row->*text).isEmpty())
                    index.insert(added.row->*text, id);
            }
        });
    }

    decltype(Row::id) find(const Row &row) const
    {
        decltype(Row::id) found;
        std::size_t kind = 0;
        forEachIdentity<Row>([&](QString Row::*text) {
            const auto &index = m_indexes[kind++];
            if (!found.isValid() && !(row.*text).isEmpty())
                found = index.value(row.*text);
        });
        return found;
    }

private:
    std::vector<QHash<QString, decltype(Row::id)>> m_indexes;
};

/// Decides the numbers of one table; those it refers to were decided before, its own are as far as they go.
template <typename Row> class TableNumbers
{
    using RowId = decltype(Row::id);

public:
    TableNumbers(const PlanList &base, const PlanList &mine, const PlanList &theirs, RowNumbers &numbers)
        : m_mine(addedRows<Row>(base, mine))
        , m_theirs(addedRows<Row>(base, theirs))
        , m_next(std::max({ highestNumber<Row>(base), highestNumber<Row>(mine), highestNumber<Row>(theirs) }))
        , m_numbers(numbers)
    { }

    void decide()
    {
        if (m_mine.empty() || m_theirs.empty())
            return;
        matchIdentities();
        // A row that looks alike may refer to one of its own table that turns out to be another one.
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (const auto &[id, added] : m_theirs)
                isSettled = !moveIfOther(id, *added.row) && isSettled;
        }
        noteAlike();
    }

private:
    auto &own() { return std::get<std::unordered_map<RowId, RowId>>(m_numbers.tables); }

    /// The row of its own number comes first: scenarios may know several by one code.
    void matchIdentities()
    {
        for (const auto &[id, added] : m_theirs) {
            const auto mine = m_mine.find(id);
            if (mine != m_mine.end() && shareIdentity(*mine->second.row, *added.row))
                m_matched.insert(id), m_settled.insert(id);
        }
        const Identities<Row> known(m_mine);
        for (const auto &[id, added] : m_theirs) {
            const RowId same = m_settled.contains(id) ? RowId {} : known.find(*added.row);
            if (!same.isValid() || !m_matched.insert(same).second)
                continue;
            own()[id] = same;
            m_settled.insert(id);
        }
    }

    /// Whether the row had to get a new number, as its own is that of another row.
    bool moveIfOther(RowId id, const Row &row)
    {
        if (m_settled.contains(id))
            return false;
        const auto mine = m_mine.find(id);
        const bool isFree = mine == m_mine.end();
        if (isFree || (!m_matched.contains(id) && renumbered(row, m_numbers) == *mine->second.row))
            return false;
        own()[id] = RowId { ++m_next };
        m_settled.insert(id);
        return true;
    }

    void noteAlike()
    {
        for (const auto &[id, added] : m_theirs) {
            if (own().contains(id) || !m_mine.contains(id) || hasIdentity(*added.row))
                continue;
            m_numbers.alike.push_back(
                { QLatin1StringView(TableOf<Row>::table), id.value, rowName(*added.plan, *added.row) });
        }
    }

    AddedRows<Row> m_mine;
    AddedRows<Row> m_theirs;
    std::int64_t m_next;
    RowNumbers &m_numbers;
    std::unordered_set<RowId> m_matched; ///< rows of mine that one of theirs is
    std::unordered_set<RowId> m_settled; ///< rows of theirs of which that is decided
};

template <typename Row> void renumberTable(CowTable<Row> &table, const RowNumbers &numbers)
{
    std::vector<Row> changed;
    std::vector<decltype(Row::id)> gone;
    for (const Row &row : table) {
        Row other = renumbered(row, numbers);
        if (other == row)
            continue;
        if (other.id != row.id)
            gone.push_back(row.id);
        changed.push_back(std::move(other));
    }
    if (changed.empty())
        return;
    auto editor = table.edit();
    for (const auto id : gone)
        editor.remove(id);
    for (Row &row : changed)
        editor.put(std::move(row));
}

} // namespace

bool RowNumbers::isEmpty() const
{
    return std::apply([](const auto &...numbers) { return (numbers.empty() && ...); }, tables);
}

std::int64_t RowNumbers::of(const QString &table, std::int64_t row) const
{
    std::int64_t number = row;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (table == QLatin1StringView(TableOf<Row>::table))
            number = of(decltype(Row::id) { row }).value;
    });
    return number;
}

RowNumbers numbersFor(const PlanList &base, const PlanList &mine, const PlanList &theirs)
{
    RowNumbers numbers;
    forEachTable([&](auto member) { TableNumbers<RowOf<decltype(member)>>(base, mine, theirs, numbers).decide(); });
    return numbers;
}

template <typename Row> Row renumbered(Row row, const RowNumbers &numbers)
{
    row.id = numbers.of(row.id);
    forEachColumn<Row>([&](const auto &column) { renumber(row.*column.member, numbers); });
    if constexpr (requires { row.aboutRow; })
        row.aboutRow = numbers.of(row.about, row.aboutRow);
    if constexpr (std::is_same_v<Row, StoryPage>)
        renumberView(row.view, numbers);
    return row;
}

Plan renumbered(Plan plan, const RowNumbers &numbers)
{
    if (!numbers.isEmpty())
        forEachTable([&](auto member) { renumberTable(plan.*member, numbers); });
    return plan;
}

#define HEADWATER_FOR_ROW(Row) template Row renumbered(Row, const RowNumbers &);
#include "core/plan/for_each_row.inc"
#undef HEADWATER_FOR_ROW

} // namespace headwater

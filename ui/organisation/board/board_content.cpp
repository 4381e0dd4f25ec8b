// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_content.h"

#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/wording/plan_words.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace headwater {

namespace {

/// Above this many touched seats building anew is cheaper than finding each one's place.
constexpr std::size_t followAtMost = 200;

BoardChip chipOf(const Seat &seat, const QString &holder, ChangeMark mark)
{
    return { .seat = seat.id,
        .name = holder.isEmpty() ? seatCode(seat) : holder,
        .state = vacancyWords(seat),
        .workMode = seat.workMode,
        .mark = mark };
}

bool comesBefore(const BoardChip &a, const BoardChip &b)
{
    const int names = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return names != 0 ? names < 0 : std::tie(a.seat, a.mark) < std::tie(b.seat, b.mark);
}

bool isOpen(const Seat *seat) { return seat && seat->status != SeatStatus::Closed; }

QString holderOf(const std::unordered_map<SeatId, QString> &holders, SeatId seat)
{
    const auto found = holders.find(seat);
    return found == holders.end() ? QString() : found->second;
}

/// Seats whose chip may look different: their own row, an assignment or a holder's name changed.
std::unordered_set<SeatId> touchedSeats(const Plan &before, const Plan &after)
{
    std::unordered_set<SeatId> touched;
    CowTable<Seat>::visitDifferences(
        before.seats, after.seats, [&](const Seat *was, const Seat *is) { touched.insert((is ? is : was)->id); });
    CowTable<Assignment>::visitDifferences(
        before.assignments, after.assignments, [&](const Assignment *was, const Assignment *is) {
            for (const Assignment *assignment : { was, is }) {
                if (assignment)
                    touched.insert(assignment->seat);
            }
        });
    std::unordered_set<PersonId> people;
    CowTable<Person>::visitDifferences(
        before.people, after.people, [&](const Person *was, const Person *is) { people.insert((is ? is : was)->id); });
    if (people.empty())
        return touched;
    for (const Assignment &assignment : after.assignments) {
        if (people.contains(assignment.person))
            touched.insert(assignment.seat);
    }
    return touched;
}

} // namespace

BoardContent::BoardContent(const Plan &plan, const Plan &baseline, Comparison comparison)
    : m_comparison(comparison)
{
    readColumns(plan, baseline);
    readRows(plan);
    readSeats(plan, baseline);
    if (comparison == Comparison::Changes)
        keepOnlyChangedRows(plan, baseline);
    countSeats();
}

void BoardContent::readColumns(const Plan &plan, const Plan &baseline)
{
    std::vector<const Role *> roles;
    for (const Role &role : plan.roles)
        roles.push_back(&role);
    if (m_comparison == Comparison::Changes) {
        for (const Role &role : baseline.roles) {
            if (!plan.roles.contains(role.id))
                roles.push_back(&role);
        }
    }
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        return std::tie(a->kind, a->position, a->name, a->id) < std::tie(b->kind, b->position, b->name, b->id);
    });
    for (const Role *role : roles) {
        m_columnOf[role->id] = static_cast<int>(m_columns.size());
        m_columns.push_back({ role->id, role->name, role->kind });
    }
}

void BoardContent::readRows(const Plan &plan)
{
    const TerritoryTree tree(plan.territories);
    m_rows.reserve(tree.nodes().size());
    for (const TerritoryTree::Node &node : tree.nodes()) {
        const Territory &territory = *plan.territories.find(node.id);
        m_rowOf[node.id] = static_cast<int>(m_rows.size());
        m_rows.push_back({ node.id, territory.name, territory.kind, node.depth, node.descendants, 0 });
    }
    m_cells.resize(m_rows.size() * m_columns.size());
}

void BoardContent::readSeats(const Plan &plan, const Plan &baseline)
{
    const bool marking = m_comparison == Comparison::Changes;
    const auto holders = holderNames(plan);
    for (const Seat &seat : plan.seats) {
        const ChangeMark mark = marking ? markOf(baseline.seats.find(seat.id), &seat) : ChangeMark::None;
        if (!isOpen(&seat) && mark != ChangeMark::Closed)
            continue;
        const int row = rowOf(seat.home);
        const int column = columnOf(seat.role);
        if (row >= 0 && column >= 0)
            m_cells[cell(row, column)].push_back(chipOf(seat, holderOf(holders, seat.id), mark));
    }
    if (marking)
        addOldPlaces(plan, baseline, holders);
    for (auto &chips : m_cells)
        std::sort(chips.begin(), chips.end(), comesBefore);
}

void BoardContent::addOldPlaces(
    const Plan &plan, const Plan &baseline, const std::unordered_map<SeatId, QString> &holders)
{
    CowTable<Seat>::visitDifferences(baseline.seats, plan.seats, [&](const Seat *was, const Seat *is) {
        if (!isOpen(was) || (is && was->home == is->home && was->role == is->role))
            return;
        const int row = rowOf(was->home);
        const int column = columnOf(was->role);
        if (row < 0 || column < 0)
            return;
        const QString holder = is ? holderOf(holders, was->id) : holderName(baseline, was->id);
        m_cells[cell(row, column)].push_back(chipOf(*was, holder, is ? ChangeMark::OldPlace : ChangeMark::Closed));
    });
}

void BoardContent::keepOnlyChangedRows(const Plan &plan, const Plan &baseline)
{
    std::vector<bool> keep(m_rows.size(), false);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Territory *was = baseline.territories.find(m_rows[row].territory);
        keep[row] = !was || *was != *plan.territories.find(m_rows[row].territory);
        for (std::size_t column = 0; column < m_columns.size() && !keep[row]; ++column) {
            const auto &chips = m_cells[row * m_columns.size() + column];
            keep[row] = std::any_of(
                chips.begin(), chips.end(), [](const BoardChip &chip) { return chip.mark != ChangeMark::None; });
        }
    }
    std::vector<BoardRow> rows;
    std::vector<std::vector<BoardChip>> cells;
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        // A region stays above the territories that changed, so one sees where they lie.
        const auto first = keep.begin() + static_cast<std::ptrdiff_t>(row);
        const auto kept = std::count(first + 1, first + 1 + m_rows[row].descendants, true);
        if (!keep[row] && kept == 0)
            continue;
        m_rowOf[m_rows[row].territory] = static_cast<int>(rows.size());
        rows.push_back(std::move(m_rows[row]));
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            cells.push_back(std::move(m_cells[row * m_columns.size() + column]));
    }
    // Regions kept for their children only are counted among their own ancestors now.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t end = row + 1;
        while (end < rows.size() && rows[end].depth > rows[row].depth)
            ++end;
        rows[row].descendants = static_cast<int>(end - row - 1);
    }
    m_rows = std::move(rows);
    m_cells = std::move(cells);
}

void BoardContent::countSeats()
{
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        m_rows[row].seats = 0;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto &chips = m_cells[row * m_columns.size() + column];
            m_rows[row].seats += static_cast<int>(std::count_if(chips.begin(), chips.end(), [](const BoardChip &chip) {
                return chip.mark != ChangeMark::OldPlace && chip.mark != ChangeMark::Closed;
            }));
        }
        const std::size_t end = row + static_cast<std::size_t>(m_rows[row].descendants);
        for (std::size_t child = row + 1; child <= end;
             child += static_cast<std::size_t>(m_rows[child].descendants) + 1)
            m_rows[row].seats += m_rows[child].seats;
    }
}

std::optional<std::vector<int>> BoardContent::follow(const Plan &before, const Plan &after, const Plan &baseline)
{
    const bool sameGrid = before.territories == after.territories && before.roles == after.roles;
    const auto touched = sameGrid ? touchedSeats(before, after) : std::unordered_set<SeatId>();
    if (!sameGrid || m_comparison == Comparison::Changes || touched.size() > followAtMost) {
        *this = BoardContent(after, baseline, m_comparison);
        return std::nullopt;
    }
    std::vector<int> rows;
    for (const SeatId id : touched) {
        if (const Seat *was = before.seats.find(id))
            rows.push_back(take(*was));
        const Seat *is = after.seats.find(id);
        if (!isOpen(is))
            continue;
        put(*is, chipOf(*is, holderName(after, id), ChangeMark::None));
        rows.push_back(rowOf(is->home));
    }
    std::erase(rows, -1);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.empty())
        countSeats();
    return rows;
}

void BoardContent::put(const Seat &place, BoardChip chip)
{
    const int row = rowOf(place.home);
    const int column = columnOf(place.role);
    if (row < 0 || column < 0)
        return;
    auto &chips = m_cells[cell(row, column)];
    chips.insert(std::lower_bound(chips.begin(), chips.end(), chip, comesBefore), std::move(chip));
}

int BoardContent::take(const Seat &place)
{
    const int row = rowOf(place.home);
    const int column = columnOf(place.role);
    if (row >= 0 && column >= 0)
        std::erase_if(m_cells[cell(row, column)], [&](const BoardChip &chip) { return chip.seat == place.id; });
    return row;
}

int BoardContent::rowOf(TerritoryId territory) const
{
    const auto found = m_rowOf.find(territory);
    return found == m_rowOf.end() ? -1 : found->second;
}

int BoardContent::columnOf(RoleId role) const
{
    const auto found = m_columnOf.find(role);
    return found == m_columnOf.end() ? -1 : found->second;
}

bool BoardContent::operator==(const BoardContent &other) const
{
    return m_comparison == other.m_comparison && m_rows == other.m_rows && m_columns == other.m_columns
        && m_cells == other.m_cells;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace headwater {

/// One seat as the board shows it.
struct BoardChip {
    SeatId seat;
    QString name; ///< who sits there, else the seat's code
    QString state; ///< in words what it waits for; empty when filled
    WorkMode workMode = WorkMode::Hybrid;
    ChangeMark mark = ChangeMark::None;
    bool operator==(const BoardChip &) const = default;
};

struct BoardColumn {
    RoleId role;
    QString name;
    RoleKind kind = RoleKind::CustomerFocused;
    bool operator==(const BoardColumn &) const = default;
};

struct BoardRow {
    TerritoryId territory;
    QString name;
    TerritoryKind kind = TerritoryKind::Leaf;
    int depth = 0;
    int descendants = 0; ///< how many rows right after this one lie below it
    int seats = 0; ///< open seats here and below
    bool operator==(const BoardRow &) const = default;
};

/// What the board shows of a plan: territories in tree order x roles, and the seats in each cell. Built once
/// for a plan, then carried from step to step by what differs.
class BoardContent
{
public:
    BoardContent() = default;
    /// `plan` is the one looked at, `baseline` what changes are measured against.
    BoardContent(const Plan &plan, const Plan &baseline, Comparison comparison);

    /// Follows the plan from `before` to `after`. Answers the rows whose cells changed, or nothing when rows or
    /// columns did and everything was built anew.
    std::optional<std::vector<int>> follow(const Plan &before, const Plan &after, const Plan &baseline);

    const std::vector<BoardRow> &rows() const { return m_rows; }
    const std::vector<BoardColumn> &columns() const { return m_columns; }
    std::span<const BoardChip> chips(int row, int column) const { return m_cells[cell(row, column)]; }
    int rowOf(TerritoryId territory) const;
    int columnOf(RoleId role) const;
    Comparison comparison() const { return m_comparison; }
    bool operator==(const BoardContent &other) const;

private:
    std::size_t cell(int row, int column) const
    {
        return static_cast<std::size_t>(row) * m_columns.size() + static_cast<std::size_t>(column);
    }
    void readColumns(const Plan &plan, const Plan &baseline);
    void readRows(const Plan &plan);
    void readSeats(const Plan &plan, const Plan &baseline);
    void addOldPlaces(const Plan &plan, const Plan &baseline, const std::unordered_map<SeatId, QString> &holders);
    void keepOnlyChangedRows(const Plan &plan, const Plan &baseline);
    void put(const Seat &place, BoardChip chip);
    int take(const Seat &place);
    void countSeats();

    Comparison m_comparison = Comparison::After;
    std::vector<BoardRow> m_rows;
    std::vector<BoardColumn> m_columns;
    std::vector<std::vector<BoardChip>> m_cells; ///< row by row
    std::unordered_map<TerritoryId, int> m_rowOf;
    std::unordered_map<RoleId, int> m_columnOf;
};

} // namespace headwater

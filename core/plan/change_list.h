// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/difference.h"

#include <QStringList>

#include <span>

namespace headwater {

/// What changed between two plans in people's words: one entry per row, columns with old and new values.
/// References are shown by name ("North"), money and dates as in column_text.h.
struct Change {
    enum class Action : std::uint8_t { Add, Delete, Move, Change, MoveAndChange };
    struct ColumnChange {
        QString column; ///< as in columns.h
        QString before;
        QString after;
        bool operator==(const ColumnChange &) const = default;
    };

    Action action;
    QString table; ///< as in columns.h, e.g. "seat"
    std::int64_t id = 0;
    QString name; ///< how people know the row
    std::vector<ColumnChange> columns; ///< for Add: the new values; for Delete: the old ones
    bool operator==(const Change &) const = default;
};

/// Move: the row went elsewhere in the organisation (a seat's home or manager, a territory's parent, an
/// account's territory or owners); Change: anything else. A seat that was closed is a Delete.
std::vector<Change> changeList(const Plan &before, const Plan &after);

/// Seats and what people look for first, then the other tables; in each what is new, gone, moved, changed, by name.
void sortForReading(std::vector<Change> &changes);

/// Rows by what became of them; one that was moved and changed counts as both.
struct ChangeCounts {
    int added = 0;
    int deleted = 0;
    int moved = 0;
    int changed = 0;
    bool operator==(const ChangeCounts &) const = default;
};
ChangeCounts countsOf(std::span<const Change> changes);

/// "Add", "Delete", "Move", "Change", "Move|Change": as in JSON and exports.
QString actionWord(Change::Action action);

/// How people know a row of this table: its name, code, or the names of what it joins.
template <typename Row> QString rowName(const Plan &plan, const Row &row);

/// The name of the row that the id refers to, "" for no reference, "#12" when it is not there.
template <typename Tag> QString referredName(const Plan &plan, Id<Tag> id);

/// A value as people read it; references become names, looked up in `plan`.
template <typename Value> QString readableValue(const Plan &plan, const Value &value);

} // namespace headwater

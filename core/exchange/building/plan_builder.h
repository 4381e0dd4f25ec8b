// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/plan/figures.h"
#include "core/plan/plan.h"

#include <QHash>

namespace headwater {

/// A table that many rows are added to: found by external id or name in constant time, written only where
/// something differs.
template <typename Row> class TableBuilder
{
public:
    using RowId = decltype(Row::id);

    explicit TableBuilder(CowTable<Row> &table)
        : m_table(table)
        , m_editor(table.edit())
    {
        for (const Row &row : m_table)
            index(row);
    }

    const Row *find(RowId id) const { return m_table.find(id); }
    const CowTable<Row> &rows() const { return m_table; }
    RowId byCode(const QString &externalId) const
    {
        return externalId.isEmpty() ? RowId {} : m_byCode.value(withoutCheckLetters(externalId));
    }
    RowId byName(const QString &name) const { return name.isEmpty() ? RowId {} : m_byName.value(name); }
    /// By external id, else by name: how files refer to rows.
    RowId named(const QString &codeOrName) const
    {
        const RowId id = byCode(codeOrName);
        return id.isValid() ? id : byName(codeOrName);
    }
    /// The row that a file's row is about: the one with its id; by name only a row that has no other id.
    RowId matching(const QString &externalId, const QString &name) const
    {
        const RowId byId = byCode(externalId);
        if (byId.isValid())
            return byId;
        const RowId id = byName(name);
        const Row *row = m_table.find(id);
        if constexpr (requires { row->externalId; }) {
            if (row && !externalId.isEmpty() && !row->externalId.isEmpty())
                return {};
        }
        return row ? id : RowId {};
    }

    /// Adds the row when it has no id, replaces it when it differs.
    RowId store(Row row)
    {
        if (!row.id.isValid()) {
            const RowId id = m_editor.add(std::move(row));
            index(*m_table.find(id));
            return id;
        }
        const RowId id = row.id;
        if (*m_table.find(id) != row) {
            m_editor.put(std::move(row));
            index(*m_table.find(id));
        }
        return id;
    }

private:
    void index(const Row &row)
    {
        if constexpr (requires { row.externalId; }) {
            if (!row.externalId.isEmpty())
                m_byCode.insert(withoutCheckLetters(row.externalId), row.id);
        }
        if constexpr (requires { row.name; }) {
            if (!row.name.isEmpty() && !m_byName.contains(row.name))
                m_byName.insert(row.name, row.id);
        }
    }

    CowTable<Row> &m_table;
    typename CowTable<Row>::Editor m_editor;
    QHash<QString, RowId> m_byCode;
    QHash<QString, RowId> m_byName;
};

/// The tables that imports fill, open for writing. Its plan must not be copied while it lives.
struct PlanBuilder {
    explicit PlanBuilder(Plan &plan)
        : territories(plan.territories)
        , segments(plan.segments)
        , stages(plan.stages)
        , roles(plan.roles)
        , seats(plan.seats)
        , people(plan.people)
        , assignments(plan.assignments)
        , accounts(plan.accounts)
        , products(plan.products)
        , curves(plan.curves)
        , actuals(plan.actuals)
    {
        for (const auto &[seat, last] : lastHolders(plan))
            seatOfPerson.insert(plan.assignments.find(last)->person.value, last);
        for (const Assignment &assignment : plan.assignments) {
            if (!assignment.to.isValid())
                seatOfPerson.insert(assignment.person.value, assignment.id);
        }
    }

    TableBuilder<Territory> territories;
    TableBuilder<Segment> segments;
    TableBuilder<Stage> stages;
    TableBuilder<Role> roles;
    TableBuilder<Seat> seats;
    TableBuilder<Person> people;
    TableBuilder<Assignment> assignments;
    TableBuilder<Account> accounts;
    TableBuilder<Product> products;
    TableBuilder<Curve> curves;
    TableBuilder<ActualFigure> actuals;
    QHash<std::int64_t, AssignmentId> seatOfPerson; ///< the running assignment of each person, also with an end to come

    /// The seat that the person holds today, or none.
    SeatId seatOf(PersonId person) const;
    /// The seat of whoever is called so, or that has this code.
    SeatId seatNamed(const QString &personOrCode) const;
    void seatPerson(PersonId person, SeatId seat, QDate from);
    /// A region or leaf of that name under `parent`, made when it is not there.
    TerritoryId territoryFor(const QString &name, TerritoryKind kind, TerritoryId parent, const QString &code = {});
    RoleId roleFor(const QString &name);
    SegmentId segmentFor(const QString &name);
    bool isWithin(TerritoryId inner, TerritoryId outer) const;
};

} // namespace headwater

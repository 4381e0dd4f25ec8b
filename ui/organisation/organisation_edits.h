// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "ui/plan/seat_drop.h"
#include "ui/plan/space.h"

namespace headwater {

/// What a planner can do to an organisation, each as one named step; asks where something must be known first.
/// A refused edit changes nothing and is told with its reason.
class OrganisationEdits : public QObject
{
    Q_OBJECT

public:
    OrganisationEdits(const PlanContext &context, QWidget *window);

    void drop(const SeatDrop &drop);
    void closeSeats(const std::vector<SeatId> &seats);
    /// Opens the role's page; an invalid id makes a new role.
    void editRole(RoleId role);
    /// Opens the territory's page; an invalid id makes a new one below `below`.
    void editTerritory(TerritoryId territory, TerritoryId below = {});
    void removeTerritory(TerritoryId territory);
    /// Asks when the holder of the seat leaves, showing the accounts they leave behind.
    void letLeave(SeatId seat);
    /// Runs the edit as one step; tells why when it is refused. True when it was done.
    bool apply(const QString &label, const PlanDocument::Edit &edit, const QString &reason = {});

Q_SIGNALS:
    void notice(const QString &text);
    /// A step made these seats: select and show them.
    void seatsMade(const std::vector<headwater::SeatId> &seats);
    /// Somebody left this seat.
    void seatVacated(headwater::SeatId seat);

private:
    template <typename Page> void store(const QString &label, const PlanDocument::Edit &edit, Page *page);
    /// Today, or the first day of the plan when that is later.
    QDate firstDay() const;
    QString seatsInWords(const std::vector<SeatId> &seats) const;

    PlanContext m_context;
    QWidget *m_window;
};

} // namespace headwater

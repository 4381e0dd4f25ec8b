// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace headwater {

/// What a person leaves behind: the seats they hold alone, and the accounts of those seats.
struct Leaving {
    std::vector<SeatId> seats; ///< fall vacant
    std::vector<AccountId> accounts; ///< owned by those seats, wholly or in part; by revenue, highest first
    Money revenue; ///< the seats' shares of it
};
Leaving leavingOf(const Plan &plan, PersonId person);

/// Who holds the seat alone or with others, today or later; invalid when nobody does.
PersonId personIn(const Plan &plan, SeatId seat);

/// Asks when a person leaves, and shows before one agrees which accounts are then without a person.
class LeaverPage : public QDialog
{
    Q_OBJECT

public:
    LeaverPage(const Plan &plan, PersonId person, QDate initial, QWidget *parent = nullptr);
    QDate lastDay() const;
    QString reason() const; ///< empty when nobody said why

private:
    QDateEdit *m_date;
    QLineEdit *m_reason;
};

} // namespace headwater

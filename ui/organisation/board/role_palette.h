// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QHBoxLayout;

namespace headwater {

/// The strip of roles from which new seats are dragged onto the board; by keyboard, a role's button adds a seat
/// of it where the board's cursor is.
class RolePalette : public QWidget
{
    Q_OBJECT

public:
    explicit RolePalette(QWidget *parent = nullptr);
    void setRoles(const CowTable<Role> &roles);

Q_SIGNALS:
    void addRequested(headwater::RoleId role);
    void newRoleRequested();

private:
    void rebuild();

    CowTable<Role> m_roles;
    QHBoxLayout *m_row;
};

} // namespace headwater

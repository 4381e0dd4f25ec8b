// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

namespace headwater {

/// The strip of roles from which new seats are dragged onto the board; by keyboard, a role's button adds a seat
/// of it where the board's cursor is. Wraps to a second line where it is narrow.
class RolePalette : public QWidget
{
    Q_OBJECT

public:
    explicit RolePalette(QWidget *parent = nullptr);
    void setRoles(const CowTable<Role> &roles);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override { return { 300, heightForWidth(width()) }; }
    QSize minimumSizeHint() const override { return { 100, 10 }; }

Q_SIGNALS:
    void addRequested(headwater::RoleId role);
    void newRoleRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    /// The height the items take at that width; places them there when asked to.
    int arrange(int width, bool place) const;

    CowTable<Role> m_roles;
    std::vector<QWidget *> m_items;
};

} // namespace headwater

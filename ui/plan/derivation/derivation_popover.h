// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/derivation/derivation.h"

#include <QFrame>

class QGridLayout;

namespace headwater {

/// How a figure comes about: formula, inputs, assumptions, range, change. Goes away on a click elsewhere or Escape.
class DerivationPopover : public QFrame
{
    Q_OBJECT

public:
    DerivationPopover(const Derivation &derivation, QWidget *parent);

    /// Another one than at first: it has been counted by now.
    void say(const Derivation &derivation);
    /// Shows it with its lower left corner there, moved onto the screen where necessary.
    void showAbove(QPoint globalPosition);

private:
    void addRows(const Derivation &derivation);
    void addRow(const QString &what, const QString &amount);
    void addHeading(const QString &text);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QPoint m_place;
};

/// For a figure shown there, in global coordinates; says nothing of one without a derivation.
void showDerivation(const Derivation &derivation, QPoint globalPosition, QWidget *parent);

} // namespace headwater

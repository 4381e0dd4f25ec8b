// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace headwater {

/// Name, place in the tree and kind of one territory.
class TerritoryEditor : public QDialog
{
    Q_OBJECT

public:
    /// An invalid id makes a new territory below `parent` (none: at the top).
    TerritoryEditor(const Plan &plan, TerritoryId territory, TerritoryId below, QWidget *parent = nullptr);

    Territory draft() const;
    /// Why the draft could not be stored; the page stays open.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// OK was pressed; whoever stores the draft closes the page.
    void finishedEditing();

private:
    Territory m_territory;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QComboBox *m_kind;
    QLabel *m_problem;
};

} // namespace headwater

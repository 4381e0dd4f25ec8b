// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"

#include <QList>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QTableView;

namespace headwater {

/// A view on a plan table: sortable, whole rows selected, cells edited in place; widths in average characters.
QTableView *makePlanTable(QAbstractItemModel *model, const QList<int> &widths);

/// What a view made above says while it has no rows: that nothing fits, where something was chosen, or the text.
void sayWhenEmpty(QTableView &view, const QString &text, bool isFiltered);

/// The column that says how a row differs comes first while changes are shown, and is hidden else.
void showChangeColumn(QTableView &view, int column, Comparison comparison);

/// What one types to filter a table by. It keeps room for some words; the choices beside it give way.
QLineEdit *makeFilterField(const QString &placeholder);

/// A choice beside it: as wide as what it offers, up to a limit, and narrower where the window is.
QComboBox *makeFilterChoice(const QString &name);

/// Offers these texts with their ids, and keeps what was chosen if it is still there, without a signal.
void setChoices(QComboBox *combo, const QList<QPair<QString, qint64>> &choices);

} // namespace headwater

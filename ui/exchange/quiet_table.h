// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QVBoxLayout;
class QWidget;

/// What the pages of the import are made of.
namespace headwater {

/// A titled group that stands on its own on the page.
QVBoxLayout *titledSection(QWidget *box, const QString &title);

/// Lines of text that explain and do not shout.
QLabel *quietNote();

/// A table to read, without lines and row numbers.
QTableView *quietTable(QAbstractItemModel *model, const QString &accessibleName);

/// As high as its rows, at most so many; the first column takes the rest of the width.
void fitToRows(QTableView *view, int mostRows);

} // namespace headwater

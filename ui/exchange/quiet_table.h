// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace headwater {

/// A table to read, without lines and row numbers.
QTableView *quietTable(QAbstractItemModel *model, const QString &accessibleName);

/// As high as its rows, at most so many; the first column takes the rest of the width.
void fitToRows(QTableView *view, int mostRows);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/derivation/derivation.h"

class QModelIndex;
class QTableView;

namespace headwater {

/// A double click or Enter on a cell, or the menu of the table, shows how its figure comes about; cells for which
/// nothing is derived say nothing. The indexes are those of the view.
void explainCells(QTableView *table, const std::function<Derivation(const QModelIndex &)> &derive);

} // namespace headwater

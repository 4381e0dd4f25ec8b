// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/derivation/explained_table.h"

#include "ui/plan/derivation/derivation_popover.h"
#include "ui/wording/translate.h"

#include <QAction>
#include <QTableView>

namespace headwater {

void explainCells(QTableView *table, const std::function<Derivation(const QModelIndex &)> &derive)
{
    const auto explain = [table, derive](const QModelIndex &index) {
        if (index.isValid())
            showDerivation(
                derive(index), table->viewport()->mapToGlobal(table->visualRect(index).topLeft()), table->window());
    };
    QObject::connect(table, &QTableView::activated, table, explain);
    auto *action = new QAction(tr("How this figure comes about"), table);
    action->setObjectName(QStringLiteral("explainFigure"));
    QObject::connect(action, &QAction::triggered, table, [table, explain] { explain(table->currentIndex()); });
    table->addAction(action);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace headwater

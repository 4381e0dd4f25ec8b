// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/answer_table.h"

#include <QHeaderView>

namespace headwater {

void AnswerTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AnswerTable::fit);
    // Later: an editor that is about to be closed must not lose its cell.
    connect(model, &QAbstractItemModel::dataChanged, this, &AnswerTable::fit, Qt::QueuedConnection);
}

void AnswerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void AnswerTable::fit()
{
    if (state() == EditingState)
        return;
    constexpr int questionLetters = 30;
    constexpr int nameLetters = 18;
    const int letter = fontMetrics().averageCharWidth();
    int answers = 0;
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int name = std::min(horizontalHeader()->sectionSizeHint(column), letter * nameLetters);
        setColumnWidth(column, std::max(sizeHintForColumn(column), name));
        answers += columnWidth(column);
    }
    setColumnWidth(0, std::max(letter * questionLetters, viewport()->width() - answers));
    resizeRowsToContents();
}

} // namespace headwater

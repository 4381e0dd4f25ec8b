// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_table_view.h"

#include "ui/plan/choice_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace headwater {

QTableView *makePlanTable(QAbstractItemModel *model, const QList<int> &widths)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setItemDelegate(new ChoiceDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int em = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        view->setColumnWidth(column, widths[column] * em);
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    return view;
}

void showChangeColumn(QTableView &view, int column, Comparison comparison)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionHidden(column, comparison != Comparison::Changes);
    header->moveSection(header->visualIndex(column), comparison == Comparison::Changes ? 0 : header->count() - 1);
}

void setChoices(QComboBox *combo, const QList<QPair<QString, qint64>> &choices)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker blocker(combo);
    combo->clear();
    for (const auto &[text, id] : choices)
        combo->addItem(text, id);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace headwater

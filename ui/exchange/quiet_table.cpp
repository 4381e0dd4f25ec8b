// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/quiet_table.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

QVBoxLayout *titledSection(QWidget *box, const QString &title)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 14);
    auto *label = new QLabel(title);
    setTextRole(label, TextRole::Heading);
    layout->addWidget(label);
    return layout;
}

QLabel *quietNote()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    setTone(label, Tone::Muted);
    return label;
}

QTableView *quietTable(QAbstractItemModel *model, const QString &accessibleName)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void fitToRows(QTableView *view, int mostRows)
{
    const int rowHeight = view->fontMetrics().height() + 12;
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->resizeColumnsToContents();
    // Names take the room that is left; figures stay close to their titles.
    if (view->model()->columnCount() > 0)
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rows = std::clamp(view->model()->rowCount(), 1, mostRows);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * view->frameWidth() + 2);
}

} // namespace headwater

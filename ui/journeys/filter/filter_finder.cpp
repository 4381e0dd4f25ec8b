// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_finder.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace headwater {

FilterFinder::FilterFinder(std::vector<FilterChoice> choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(std::move(choices))
    , m_model(new QStringListModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_typed(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("filterFinder"));
    setProperty("popover", true);
    QStringList texts;
    for (const FilterChoice &choice : m_choices)
        texts.append(choice.text);
    m_model->setStringList(texts);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_typed->setPlaceholderText(tr("Segment, territory, channel, activity, time, outcome…"));
    m_typed->setAccessibleName(tr("What to filter by"));
    m_typed->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("What can be filtered by"));
    m_list->setProperty("quiet", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        selectFirst();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    selectFirst();
}

void FilterFinder::openBelow(const QWidget &button)
{
    resize(360, 380);
    move(button.mapToGlobal(QPoint(0, button.height() + 4)));
    show();
    m_typed->setFocus();
}

void FilterFinder::selectFirst() { m_list->setCurrentIndex(m_found->index(0, 0)); }

void FilterFinder::choose(int row)
{
    const QModelIndex index = m_found->mapToSource(m_found->index(row, 0));
    if (!index.isValid())
        return;
    const JourneyCondition condition = m_choices[static_cast<std::size_t>(index.row())].condition;
    close();
    Q_EMIT chosen(condition);
}

bool FilterFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_found->index(std::min(row + 1, m_found->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up: m_list->setCurrentIndex(m_found->index(std::max(row - 1, 0), 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace headwater

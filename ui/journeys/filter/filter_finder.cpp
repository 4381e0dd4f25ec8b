// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_finder.h"

#include "ui/journeys/journeys_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

QDate dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(); }
qint64 beginOf(QDate day) { return day.startOfDay(Qt::UTC).toMSecsSinceEpoch(); }

QDoubleSpinBox *amountBox(const QString &id, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setRange(0, 1e12);
    box->setDecimals(0);
    box->setSingleStep(10'000);
    box->setGroupSeparatorShown(true);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

QDateEdit *dayBox(const QString &id, const QString &name, QDate day)
{
    auto *box = new QDateEdit(day);
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setCalendarPopup(true);
    return box;
}

} // namespace

FilterFinder::FilterFinder(const JourneysView &view, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(filterChoices(view))
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
    m_typed->setPlaceholderText(tr("Segment, territory, channel, activity, product, person, account, time…"));
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
    column->addWidget(m_list, 1);
    column->addLayout(makeValues());
    column->addLayout(makeDates(view));
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        selectFirst();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    selectFirst();
}

void FilterFinder::openBelow(const QWidget &button)
{
    resize(std::max(400, sizeHint().width()), 440);
    move(button.mapToGlobal(QPoint(0, button.height() + 4)));
    show();
    m_typed->setFocus();
}

QLayout *FilterFinder::makeValues()
{
    auto *least = amountBox(QStringLiteral("leastValue"), tr("Least value"));
    auto *most = amountBox(QStringLiteral("mostValue"), tr("Greatest value; 0: any"));
    most->setSpecialValueText(tr("any"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addValues"));
    add->setAccessibleName(tr("Add this range of values"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Value")));
    row->addWidget(least, 1);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(most, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, least, most] {
        ValueCondition condition;
        condition.from = Money::of(least->value());
        if (most->value() > 0)
            condition.to = Money::of(std::max(least->value(), most->value()));
        accept(condition);
    });
    return row;
}

QLayout *FilterFinder::makeDates(const JourneysView &view)
{
    using Which = TimeCondition::Which;
    auto *which = new QComboBox;
    which->setObjectName(QStringLiteral("whichDates"));
    which->setAccessibleName(tr("What lies within the dates"));
    for (const Which one : { Which::Started, Which::Ended, Which::Contained, Which::Touching })
        which->addItem(wordFor(one), static_cast<int>(one));
    auto *first = dayBox(QStringLiteral("firstDay"), tr("First day"), dayOf(view.firstAt));
    auto *last = dayBox(QStringLiteral("lastDay"), tr("Last day"), dayOf(view.lastAt));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addDates"));
    add->setAccessibleName(tr("Add this range of dates"));
    auto *row = new QHBoxLayout;
    row->addWidget(which);
    row->addWidget(first, 1);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(last, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, which, first, last] {
        const QDate end = std::max(first->date(), last->date());
        accept(TimeCondition {
            beginOf(first->date()), beginOf(end.addDays(1)), static_cast<Which>(which->currentData().toInt()) });
    });
    return row;
}

void FilterFinder::selectFirst() { m_list->setCurrentIndex(m_found->index(0, 0)); }

void FilterFinder::choose(int row)
{
    const QModelIndex index = m_found->mapToSource(m_found->index(row, 0));
    if (!index.isValid())
        return;
    accept(m_choices[static_cast<std::size_t>(index.row())].condition);
}

void FilterFinder::accept(const JourneyCondition &condition)
{
    const JourneyCondition kept = condition;
    close();
    Q_EMIT chosen(kept);
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

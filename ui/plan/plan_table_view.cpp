// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_table_view.h"

#include "ui/plan/choice_delegate.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace headwater {

namespace {

constexpr int widestChoice = 220;

/// Says why it is empty, rather than being blank.
class PlanTable : public QTableView
{
public:
    QString whenEmpty = QCoreApplication::translate("PlanTable", "Nothing here yet");

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(theme().muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, whenEmpty);
    }
};

class FilterField : public QLineEdit
{
public:
    QSize minimumSizeHint() const override { return QLineEdit::sizeHint(); }
};

class FilterChoice : public QComboBox
{
public:
    QSize sizeHint() const override
    {
        const QSize size = QComboBox::sizeHint();
        return { std::min(size.width(), widestChoice), size.height() };
    }
    QSize minimumSizeHint() const override
    {
        constexpr int fewLetters = 11; // and the arrow
        return { fewLetters * fontMetrics().averageCharWidth(), QComboBox::sizeHint().height() };
    }
};

} // namespace

QTableView *makePlanTable(QAbstractItemModel *model, const QList<int> &widths)
{
    auto *view = new PlanTable;
    view->setModel(model);
    view->setItemDelegate(new ChoiceDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setTabKeyNavigation(false); // Tab goes on to what stands beside the table
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

void sayWhenEmpty(QTableView &view, const QString &text, bool isFiltered)
{
    if (auto *table = dynamic_cast<PlanTable *>(&view)) {
        table->whenEmpty
            = isFiltered ? QCoreApplication::translate("PlanTable", "Nothing fits what is chosen above") : text;
        table->viewport()->update();
    }
}

void showChangeColumn(QTableView &view, int column, Comparison comparison)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionHidden(column, comparison != Comparison::Changes);
    header->moveSection(header->visualIndex(column), comparison == Comparison::Changes ? 0 : header->count() - 1);
}

QLineEdit *makeFilterField(const QString &placeholder)
{
    auto *field = new FilterField;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    setPartOfView(*field);
    return field;
}

QComboBox *makeFilterChoice(const QString &name)
{
    auto *combo = new FilterChoice;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    setPartOfView(*combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(widestChoice);
    return combo;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/choice_delegate.h"

#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace headwater {

namespace {

/// Longer lists are found by typing rather than by scrolling.
constexpr int scrollAtMost = 12;

constexpr const char *entered = "headwaterEntered";

/// What was typed counts when it is one of the choices; of equal ones that which was chosen. -1: none of them.
int choiceOf(const QComboBox &combo)
{
    if (!combo.isEditable() || combo.itemText(combo.currentIndex()) == combo.currentText())
        return combo.currentIndex();
    return combo.findText(combo.currentText().trimmed(), Qt::MatchFixedString);
}

/// Something new is said on purpose: with Enter, and not as one word that begins what is offered. A search that was
/// begun and left is no new name.
bool meansSomethingNew(const QComboBox &combo)
{
    const QString typed = combo.currentText().trimmed();
    const bool isSearch = !typed.contains(u' ') && combo.findText(typed, Qt::MatchStartsWith) >= 0;
    return !typed.isEmpty() && combo.property(entered).toBool() && !isSearch;
}

} // namespace

bool ChoiceDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        editor->setProperty(entered, key == Qt::Key_Enter || key == Qt::Key_Return);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

QWidget *ChoiceDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (index.data(DateRole).toBool()) {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(tr("open"));
        line->setToolTip(tr("A date such as 2027-01-31; nothing for open"));
        return line;
    }
    if (choices.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *combo = new QComboBox(parent);
    combo->addItems(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (choices.size() > scrollAtMost || index.data(NewTextRole).toBool()) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        combo->completer()->setFilterMode(Qt::MatchContains);
    }
    return combo;
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return { hint.width(), option.fontMetrics.height() + 10 };
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
        if (combo->lineEdit())
            combo->lineEdit()->selectAll();
    } else if (index.data(DateRole).toBool())
        qobject_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toDate().toString(Qt::ISODate));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        const QString typed = combo->currentText().trimmed();
        if (const int chosen = choiceOf(*combo); chosen >= 0)
            model->setData(index, chosen);
        else if (index.data(NewTextRole).toBool() && meansSomethingNew(*combo))
            model->setData(index, typed);
        return;
    }
    if (!index.data(DateRole).toBool()) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    QDate date;
    if (readDate(qobject_cast<QLineEdit *>(editor)->text(), date))
        model->setData(index, date);
}

} // namespace headwater

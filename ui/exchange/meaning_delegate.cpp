// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/meaning_delegate.h"

#include "ui/exchange/exchange_text.h"
#include "ui/exchange/mapping_model.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QPainter>

namespace headwater {

QWidget *MeaningDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Meaning of the column"));
    if (const auto *model = qobject_cast<const MappingModel *>(index.model())) {
        for (const Field field : model->choices())
            combo->addItem(fieldTitle(field), static_cast<int>(field));
    }
    connect(combo, &QComboBox::activated, this, [this, combo] {
        Q_EMIT const_cast<MeaningDelegate *>(this)->commitData(combo);
        Q_EMIT const_cast<MeaningDelegate *>(this)->closeEditor(combo);
    });
    return combo;
}

void MeaningDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void MeaningDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

// An unused column steps back, and what can be chosen shows that it can.
void MeaningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (index.data(Qt::EditRole).toInt() == static_cast<int>(Field::None))
        shown.palette.setColor(QPalette::Text, theme().muted);
    QStyledItemDelegate::paint(painter, shown, index);
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    const QRect arrow(option.rect.right() - 20, option.rect.center().y() - 7, 14, 14);
    themedIcon(QStringLiteral("chevron-down")).paint(painter, arrow);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/options/option_delegate.h"

#include "ui/style/theme.h"
#include "ui/vacancies/options/options_model.h"

#include <QApplication>
#include <QPainter>

namespace headwater {

namespace {

constexpr QMargins around(8, 6, 8, 6);

int heightOf(const QString &text, TextRole role, int width)
{
    return QFontMetrics(textFont(role)).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

/// That one checks, in front of the text.
int widthOfBox(const QModelIndex &index, const QStyle *style)
{
    return index.data(Qt::CheckStateRole).isValid() ? style->pixelMetric(QStyle::PM_IndicatorWidth) + 8 : 0;
}

} // namespace

void OptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect inner = option.rect.marginsRemoved(around).adjusted(widthOfBox(index, style), 0, 0, 0);
    const Qt::Alignment side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QFont strong = textFont(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const QString title = index.data().toString();
    const int titleHeight = heightOf(title, TextRole::Strong, inner.width());
    painter->setFont(strong);
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme().ink);
    painter->drawText(inner, int(Qt::TextWordWrap | Qt::AlignTop | side), title);
    const QFont caption = textFont(TextRole::Caption);
    painter->setPen(theme().muted);
    painter->setFont(caption);
    const int used = metrics.horizontalAdvance(title) + 6;
    const QRect beside(inner.left() + used, inner.top(), std::max(0, inner.width() - used), metrics.height());
    const QString place = index.data(OptionsModel::placeRole).toString();
    painter->drawText(beside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(place, Qt::ElideRight, beside.width()));
    painter->drawText(inner.adjusted(0, titleHeight + 2, 0, 0), int(Qt::TextWordWrap | Qt::AlignTop | side),
        index.data(OptionsModel::noteRole).toString());
    painter->restore();
}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int width = std::max(60, option.rect.width() - around.left() - around.right() - widthOfBox(index, style));
    const QString reason = index.data(OptionsModel::noteRole).toString();
    const int lines = reason.isEmpty() ? 0 : heightOf(reason, TextRole::Caption, width) + 2;
    const int title = heightOf(index.data().toString(), TextRole::Strong, width);
    return { width, title + lines + around.top() + around.bottom() };
}

} // namespace headwater

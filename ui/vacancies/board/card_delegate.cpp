// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/board/card_delegate.h"

#include "ui/style/theme.h"
#include "ui/vacancies/board/vacancy_cards.h"
#include "ui/vacancies/option_text.h"

#include <QPainter>

namespace headwater {

namespace {

constexpr int padding = 12;
constexpr int between = 8; ///< cards
constexpr int gap = 4; ///< lines

const VacancyCard &cardAt(const QModelIndex &index)
{
    return static_cast<const VacancyCardsModel *>(index.model())->cardAt(index.row());
}

int heightOf(TextRole role) { return QFontMetrics(textFont(role)).height(); }

int chipHeight() { return heightOf(TextRole::Caption) + 6; }

/// Draws as much of the text as there is room for, and tells how wide that was.
int drawText(QPainter &painter, const QRect &place, const QString &text, TextRole role, const QColor &colour,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = textFont(role);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

/// Its role, and how far it takes the line.
int drawChip(QPainter &painter, const VacancyCard &card, QRect place)
{
    const QFont font = textFont(TextRole::Caption);
    const QString text = QFontMetrics(font).elidedText(card.role, Qt::ElideRight, place.width() - 16);
    place.setWidth(QFontMetrics(font).horizontalAdvance(text) + 16);
    const bool isFocused = card.kind == RoleKind::CustomerFocused;
    const QColor ink = isFocused ? theme().customerFocused : theme().specialty;
    const QColor ground = isFocused ? theme().customerFocusedGround : theme().specialtyGround;
    if (card.isExpected()) {
        painter.setBrush(ground);
        painter.setPen(Qt::NoPen);
    } else if (card.isPlanned) {
        painter.setBrush(QBrush(ground, Qt::BDiagPattern));
        painter.setPen(QPen(ink, 1, Qt::DotLine));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1, Qt::DashLine));
    }
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return place.width();
}

void drawFrame(QPainter &painter, const VacancyCard &card, const QStyleOptionViewItem &option, const QRect &place)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isPointedAt = option.state & QStyle::State_MouseOver;
    painter.setBrush(isPointedAt && !isChosen ? theme().raised : theme().surface);
    const Qt::PenStyle style = card.isExpected() ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(isChosen ? QPen(theme().accent, 2) : QPen(theme().line, 1, style));
    const double inset = isChosen ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void drawCard(QPainter &painter, const VacancyCard &card, QRect inner)
{
    QRect line(inner.left(), inner.top(), inner.width(), chipHeight());
    const int chip = drawChip(painter, card, line);
    drawText(painter, line.adjusted(chip + 8, 0, 0, 0), card.status, TextRole::Caption, theme().muted, Qt::AlignRight);
    line = QRect(inner.left(), line.bottom() + 1 + gap, inner.width(), heightOf(TextRole::Strong));
    drawText(painter, line, card.title, TextRole::Strong, theme().ink);
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), heightOf(TextRole::Caption));
    const int corner = drawText(painter, line, card.corner, TextRole::Caption, theme().muted, Qt::AlignRight);
    drawText(painter, line.adjusted(0, 0, -corner - 8, 0), card.line, TextRole::Caption, theme().muted);
    const int rule = line.bottom() + 1 + gap + 1;
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(inner.left(), rule, inner.right(), rule);
    line = QRect(inner.left(), rule + gap, inner.width(), heightOf(TextRole::Strong));
    const QColor tone = card.isOutdated ? theme().muted
        : card.mark == ChangeMark::None ? colourOfGain(card.brings)
                                        : colourFor(card.mark);
    const int gain = drawText(painter, line, card.gain, TextRole::Strong, tone, Qt::AlignRight);
    const QString best = card.best.isEmpty() ? QStringLiteral("…") : card.best;
    drawText(painter, line.adjusted(0, 0, -gain - 8, 0), best, TextRole::Body,
        card.best.isEmpty() || card.isOutdated ? theme().muted : theme().ink);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const VacancyCard &card = cardAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect place = option.rect.adjusted(1, 0, -1, -between);
    drawFrame(*painter, card, option, place);
    drawCard(*painter, card, place.adjusted(padding, padding - 2, -padding, -padding + 2));
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    constexpr int width = 150; // the list gives each the room it has
    const int lines = chipHeight() + gap + heightOf(TextRole::Strong) + heightOf(TextRole::Caption) + 2 * gap + 2
        + heightOf(TextRole::Strong);
    return { width, lines + 2 * (padding - 2) + between };
}

} // namespace headwater

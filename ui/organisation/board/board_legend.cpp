// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_legend.h"

#include "ui/organisation/board/board_painter.h"
#include "ui/plan/comparison.h"
#include "ui/style/theme.h"
#include "ui/wording/plan_words.h"

#include <QPainter>

#include <array>

namespace headwater {

namespace {

/// As on a chip: what is gone is dotted and struck through.
void drawMark(QPainter &painter, const QRectF &rect, ChangeMark mark)
{
    const bool isPast = mark == ChangeMark::Closed || mark == ChangeMark::OldPlace;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isPast ? QPen(theme().muted, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect, 3, 3);
    if (isPast) {
        painter.setPen(theme().muted);
        painter.drawLine(QPointF(rect.left() + 2, rect.center().y()), QPointF(rect.right() - 2, rect.center().y()));
    }
    painter.setPen(colourFor(mark));
    painter.drawText(rect.adjusted(-2, -4, 2, 4), Qt::AlignCenter, signFor(mark));
}

} // namespace

BoardLegend::BoardLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Solid: filled. Dashed: vacant. Number: seats here and below."));
    setToolTip(accessibleName());
}

void BoardLegend::setComparing(bool isComparing)
{
    m_isComparing = isComparing;
    update();
}

QSize BoardLegend::sizeHint() const { return { 400, fontMetrics().height() + 8 }; }

QSize BoardLegend::minimumSizeHint() const { return { 100, sizeHint().height() }; }

void BoardLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    // Draws sign and word if both fit, and moves on.
    const auto entry = [&](const QString &word, auto drawSign) {
        const int wide = 22 + metrics.horizontalAdvance(word);
        if (x + wide > width())
            return;
        drawSign(QRectF(x, height() / 2.0 - 6, 16, 12));
        painter.setPen(theme().muted);
        painter.drawText(QRect(x + 22, 0, wide, height()), Qt::AlignVCenter, word);
        x += wide + 18;
    };
    entry(tr("filled"), [&](const QRectF &rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().muted.lighter(theme().isDark ? 60 : 170));
        painter.drawRoundedRect(rect, 3, 3);
    });
    entry(tr("vacant"), [&](const QRectF &rect) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().muted, 1, Qt::DashLine));
        painter.drawRoundedRect(rect, 3, 3);
    });
    constexpr std::array modes { WorkMode::Office, WorkMode::Hybrid, WorkMode::Remote, WorkMode::Travelling };
    for (const WorkMode mode : modes) {
        if (!m_isComparing)
            entry(wordFor(mode), [&](const QRectF &rect) {
                paintWorkMode(painter, mode, QRectF(rect.left() + 3, rect.top(), 12, 12), theme().muted);
            });
    }
    constexpr std::array marks { ChangeMark::Added, ChangeMark::Moved, ChangeMark::Changed, ChangeMark::Closed,
        ChangeMark::OldPlace };
    for (const ChangeMark mark : marks) {
        if (m_isComparing)
            entry(wordFor(mark), [&](const QRectF &rect) { drawMark(painter, rect, mark); });
    }
    const QString hint = tr("drag to move · Ctrl-drag to copy · drop on a role to convert");
    painter.setPen(theme().muted);
    if (x + metrics.horizontalAdvance(hint) < width())
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, hint);
}

} // namespace headwater

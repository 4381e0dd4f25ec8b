// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_texts.h"

#include <QFontMetrics>
#include <QPainter>

namespace headwater {

namespace {

/// Some pages of a large board; a text takes about a kilobyte.
constexpr qsizetype mostLines = 8000;
constexpr int unlimited = -1; ///< no room asked of elidedText(), which knows no more than some million pixels

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

QString nameToFit(const QString &name, const QFontMetrics &metrics, int width)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || metrics.horizontalAdvance(name) <= width)
        return name;
    const QString initial = QStringLiteral("%1. %2").arg(words.first().front()).arg(words.last());
    if (metrics.horizontalAdvance(initial) <= width)
        return initial;
    const QString surname = words.last();
    constexpr qsizetype tellingLetters = 5; // with dots behind them they say more than initials
    if (metrics.horizontalAdvance(surname) <= width
        || metrics.horizontalAdvance(surname.left(tellingLetters) + u'…') <= width)
        return surname;
    return QString(words.first().front()) + words.last().front();
}

QString textToFit(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

void BoardTexts::setFont(const QFont &font)
{
    m_lines.clear();
    const QFont plain = scaled(font, 0.95);
    m_fonts = { plain, plain, scaled(font, 0.82), scaled(font, 0.95, QFont::DemiBold),
        scaled(font, 0.87, QFont::DemiBold) };
}

int BoardTexts::widthOf(BoardFace face, const QString &text)
{
    return laidOut({ text, unlimited, face, Cut::Ellipsis }).width;
}

void BoardTexts::draw(
    QPainter &painter, BoardFace face, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    draw(painter, { text, std::max(0, rect.width()), face, Cut::Ellipsis }, rect, alignment);
}

void BoardTexts::drawName(QPainter &painter, BoardFace face, const QRect &rect, const QString &name)
{
    draw(painter, { name, std::max(0, rect.width()), face, Cut::Name }, rect, Qt::AlignLeft);
}

void BoardTexts::draw(QPainter &painter, const Key &key, const QRect &rect, Qt::Alignment alignment)
{
    const Line &line = laidOut(key);
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - line.width : rect.left();
    painter.setFont(font(key.face));
    painter.drawStaticText(left, rect.top() + (rect.height() - line.height) / 2, line.text);
    // Qt 6.4 strikes static texts through beside where they stand when the painter is translated.
    if (key.face == BoardFace::Struck)
        painter.drawLine(left, rect.center().y() + 1, left + line.width, rect.center().y() + 1);
}

const BoardTexts::Line &BoardTexts::laidOut(const Key &key)
{
    if (const auto known = m_lines.constFind(key); known != m_lines.constEnd())
        return *known;
    if (m_lines.size() >= mostLines)
        m_lines.clear();
    const QFontMetrics metrics(font(key.face));
    const QString name = key.cut == Cut::Name ? nameToFit(key.text, metrics, key.room) : key.text;
    const QString shown = key.room == unlimited ? name : textToFit(name, metrics, key.room);
    Line line { QStaticText(shown), metrics.horizontalAdvance(shown), metrics.height() };
    line.text.setTextFormat(Qt::PlainText);
    return *m_lines.insert(key, line);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_legend.h"

#include "ui/canvas/colour_scale.h"
#include "ui/journeys/journeys_text.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace headwater {

namespace {
constexpr double barWidth = 72;
constexpr double gap = 7;
} // namespace

GraphLegend::GraphLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("graphLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GraphLegend::showFor(const ShownGraph &shown, ArcColouring colouring)
{
    const auto word = [&](double figure) {
        switch (colouring) {
        case ArcColouring::Time: return durationText(figure);
        case ArcColouring::Value: return shortMoneyText(Money::of(figure));
        case ArcColouring::Loss: return percentText(figure);
        }
        Q_UNREACHABLE();
    };
    switch (colouring) {
    case ArcColouring::Time: m_what = tr("colour = median time"); break;
    case ArcColouring::Value: m_what = tr("colour = mean value"); break;
    case ArcColouring::Loss: m_what = tr("colour = lost or no decision"); break;
    }
    m_least = word(shown.least);
    m_most = word(shown.most);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString GraphLegend::text() const
{
    return tr("thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again")
        .arg(m_what, m_least, m_most);
}

void GraphLegend::paintOn(QPainter &painter, const QRectF &place) const
{
    const QFont font = textFont(TextRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = place.left();
    const auto say = [&](const QString &words) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF(x, place.top(), place.right() - x, place.height()), Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + gap;
    };
    say(tr("thickness = journeys  ·"));
    say(m_what + QStringLiteral(":  ") + m_least);
    const QRectF bar(x, place.center().y() - 4, barWidth, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double at : { 0.0, 0.5, 1.0 })
        gradient.setColorAt(at, scaleColour(at));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3, 3);
    x += barWidth + gap;
    say(m_most + tr("  ·"));
    painter.setPen(QPen(theme().muted, 1.8, Qt::DashLine));
    painter.drawLine(QPointF(x, place.center().y()), QPointF(x + 26, place.center().y()));
    x += 26 + gap;
    say(tr("back or again"));
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, rect());
}

QSize GraphLegend::sizeHint() const
{
    return { 420, static_cast<int>(QFontMetricsF(textFont(TextRole::Caption)).height()) + 6 };
}

} // namespace headwater

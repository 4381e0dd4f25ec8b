// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_legend.h"

#include "ui/canvas/colour_scale.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace headwater {

namespace {
constexpr double scaleWidth = 72;
constexpr double betweenWords = 7;
} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text());
}

void CoverageLegend::showFor(bool isComparing)
{
    m_isComparing = isComparing;
    setAccessibleName(text());
    update();
}

QString CoverageLegend::text() const
{
    return m_isComparing
        ? tr("thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)")
        : tr("thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)");
}

void CoverageLegend::paintOn(QPainter &painter, const QRectF &place) const
{
    const QFont font = textFont(TextRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = place.left();
    const auto say = [&](const QString &words) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF(x, place.top(), place.right() - x, place.height()), Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + betweenWords;
    };
    const auto mark = [&](const QColor &ground, const QColor &edge, const QString &words) {
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(x, place.center().y() - 5, 14, 10), 3, 3);
        x += 14 + betweenWords / 2;
        say(words);
    };
    mark(theme().customerFocusedGround, theme().customerFocused, tr("customer-focused"));
    mark(theme().specialtyGround, theme().specialty, tr("specialty"));
    say(tr("·  thickness = hours  ·"));
    say(m_isComparing ? tr("10 points better") : tr("all served"));
    const QRectF bar(x, place.center().y() - 4, scaleWidth, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double at : { 0.0, 0.5, 1.0 })
        gradient.setColorAt(at, scaleColour(at));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3, 3);
    x += scaleWidth + betweenWords;
    say(m_isComparing ? tr("10 points worse") : tr("60 % or less"));
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, rect());
}

QSize CoverageLegend::sizeHint() const
{
    return { 420, static_cast<int>(QFontMetricsF(textFont(TextRole::Caption)).height()) + 6 };
}

} // namespace headwater

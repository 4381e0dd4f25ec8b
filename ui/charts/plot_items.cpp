// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_items.h"

#include "ui/charts/plot_library.h"

namespace headwater {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return { part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()) };
}

/// Relative luminance as WCAG 2 defines it, without its linear toe: enough to choose between two inks.
double luminance(const QColor &colour)
{
    const auto part = [](double value) { return std::pow(value, 2.2); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

QColor colourOf(ChartTone tone)
{
    const Theme &colours = theme();
    switch (tone) {
    case ChartTone::Main: return colours.accent;
    case ChartTone::Faint: return mixed(colours.surface, colours.accent, 0.26);
    case ChartTone::Ink: return colours.ink;
    case ChartTone::Muted: return mixed(colours.muted, colours.surface, 0.45);
    case ChartTone::Better: return colours.better;
    case ChartTone::Worse: return colours.worse;
    case ChartTone::Warning: return colours.warning;
    }
    Q_UNREACHABLE();
}

QColor colourOf(ChartTone tone, double strength) { return mixed(theme().surface, colourOf(tone), strength); }

QColor readableOn(const QColor &ground)
{
    return contrast(theme().ink, ground) >= contrast(theme().surface, ground) ? theme().ink : theme().surface;
}

QCPItemText *addText(QCustomPlot &plot, QPointF at, const QString &text, Qt::Alignment alignment, TextRole role)
{
    auto *item = new QCPItemText(&plot);
    item->setClipToAxisRect(false);
    item->setText(text);
    item->setFont(textFont(role));
    item->setColor(theme().ink);
    item->setPositionAlignment(alignment);
    item->position->setCoords(at);
    return item;
}

QCPItemRect *addRect(QCustomPlot &plot, QRectF at, const QBrush &brush)
{
    auto *item = new QCPItemRect(&plot);
    item->topLeft->setCoords(at.topLeft());
    item->bottomRight->setCoords(at.bottomRight());
    item->setPen(Qt::NoPen);
    item->setBrush(brush);
    return item;
}

} // namespace headwater

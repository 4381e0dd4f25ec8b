// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/scoreboard.h"

#include "core/document/plan_document.h"
#include "ui/plan/scoreboard/figure_popover.h"

#include <QHBoxLayout>
#include <QPainter>

namespace headwater {

namespace {

constexpr int sideMargin = 14;
constexpr int topMargin = 9;

QColor inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Better: return theme().better;
    case Tone::Worse: return theme().worse;
    case Tone::Warning: return theme().warning;
    case Tone::Accent: return theme().accent;
    case Tone::Plain: return theme().ink;
    case Tone::Muted: return theme().muted;
    }
    Q_UNREACHABLE();
}

int widthOf(TextRole role, const QString &text) { return QFontMetrics(textFont(role)).horizontalAdvance(text); }

int heightOf(TextRole role) { return QFontMetrics(textFont(role)).height(); }

} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FigureButton::showFigure(const ScoreboardFigure &figure, bool refreshing)
{
    m_figure = figure;
    m_refreshing = refreshing;
    setObjectName(QStringLiteral("figure_") + figure.id);
    const QString change
        = figure.change.isEmpty() ? tr("as in the baseline") : tr("%1 against the baseline").arg(figure.change);
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(figure.caption, figure.value, change));
    setToolTip(tr("How this figure comes about"));
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const int gap = m_figure.change.isEmpty() ? 0 : 6 + widthOf(TextRole::Body, m_figure.change);
    const int line = widthOf(TextRole::Figure, m_figure.value) + gap;
    return { 2 * sideMargin + std::max(line, widthOf(TextRole::Caption, m_figure.caption)),
        2 * topMargin + heightOf(TextRole::Caption) + heightOf(TextRole::Figure) };
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().raised);
        painter.drawRoundedRect(rect().adjusted(3, 4, -3, -4), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 4.5, -3.5, -4.5), 6, 6);
    }
    const QRect inner = rect().adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme().muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_figure.caption);
    painter.setFont(textFont(TextRole::Figure));
    painter.setPen(m_refreshing ? theme().muted : theme().ink);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_figure.value);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(inkOf(m_figure.tone));
    painter.drawText(inner.adjusted(widthOf(TextRole::Figure, m_figure.value) + 6, 0, 0, -1),
        Qt::AlignLeft | Qt::AlignBottom, m_figure.change);
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Scoreboard::Scoreboard(PlanDocument &document, PlanInsights &insights, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_insights(insights)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("scoreboard"));
    setAccessibleName(tr("Scoreboard"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("top"));
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    connect(&m_insights, &PlanInsights::refreshStarted, this, &Scoreboard::refresh);
    connect(&m_insights, &PlanInsights::refreshed, this, &Scoreboard::refresh);
    refresh();
}

void Scoreboard::refresh()
{
    const auto figures = scoreboardFigures(m_insights.current());
    while (m_buttons.size() < figures.size()) {
        auto *button = new FigureButton(this);
        connect(button, &FigureButton::clicked, this, [this, button] { explain(button); });
        m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_buttons[i]->showFigure(figures[i], m_insights.isRefreshing());
}

void Scoreboard::explain(const FigureButton *button)
{
    auto *popover = new FigurePopover(
        button->figure(), inputsOf(button->figure().id, m_document.plan(), m_insights.current()), window());
    popover->showAbove(button->mapToGlobal(QPoint(sideMargin - 4, 0)));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/scoreboard.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/scoreboard/coverage_figures.h"
#include "ui/plan/scoreboard/figure_popover.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace headwater {

namespace {

constexpr int edgeMargin = 4;
constexpr int sideMargin = 14;
constexpr int topMargin = 9;
constexpr int gapBehind = 6;

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

void FigureButton::showFigure(const ScoreboardFigure &figure)
{
    m_figure = figure;
    setObjectName(QStringLiteral("figure_") + figure.id);
    const QString change
        = figure.change.isEmpty() ? tr("as in the baseline") : tr("%1 against the baseline").arg(figure.change);
    QString name = QStringLiteral("%1: %2").arg(figure.caption, figure.value);
    name += QStringLiteral(", %1").arg(figure.isKnown ? change : figure.formula);
    if (!figure.range.isEmpty())
        name += QStringLiteral(", %1").arg(tr("range %1").arg(figure.range));
    setAccessibleName(name);
    setToolTip(figure.isKnown ? tr("How this figure comes about") : figure.formula);
    updateGeometry();
    update();
}

void FigureButton::setBrief(bool isBrief)
{
    if (isBrief == m_isBrief)
        return;
    m_isBrief = isBrief;
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    int line = widthOf(TextRole::Figure, m_figure.value);
    for (const QString &behind : { m_figure.change, shownRange() })
        line += behind.isEmpty() ? 0 : gapBehind + widthOf(TextRole::Body, behind);
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
    painter.setPen(m_figure.isStale || !m_figure.isKnown ? theme().muted : theme().ink);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_figure.value);
    painter.setFont(textFont(TextRole::Body));
    int from = widthOf(TextRole::Figure, m_figure.value) + gapBehind;
    const auto drawBehind = [&](const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(inner.adjusted(from, 0, 0, -1), Qt::AlignLeft | Qt::AlignBottom, text);
        from += text.isEmpty() ? 0 : widthOf(TextRole::Body, text) + gapBehind;
    };
    drawBehind(m_figure.change, inkOf(m_figure.tone));
    drawBehind(shownRange(), theme().muted);
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

Scoreboard::Scoreboard(PlanDocument &document, PlanInsights &insights, CoverageModel &coverage, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_insights(insights)
    , m_coverage(coverage)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("scoreboard"));
    setAccessibleName(tr("Scoreboard"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("top"));
    m_layout->setContentsMargins(edgeMargin, 0, edgeMargin, 0);
    m_layout->setSpacing(4);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // showWhatFits() makes it fit
    m_layout->addStretch();
    connect(&m_insights, &PlanInsights::refreshStarted, this, &Scoreboard::refresh);
    connect(&m_insights, &PlanInsights::refreshed, this, &Scoreboard::refresh);
    connect(&m_coverage, &CoverageModel::stateChanged, this, &Scoreboard::refresh);
    connect(&m_coverage, &CoverageModel::changed, this, &Scoreboard::refresh);
    refresh();
}

/// Those of coverage stand behind what the plan costs, before its spare figures.
std::vector<ScoreboardFigure> Scoreboard::figures() const
{
    std::vector<ScoreboardFigure> figures = scoreboardFigures(m_insights.current());
    for (ScoreboardFigure &figure : figures)
        figure.isStale = m_insights.isRefreshing();
    const std::vector<ScoreboardFigure> ofCoverage = coverageFigures(m_coverage);
    const auto firstSpare = std::ranges::find(figures, true, &ScoreboardFigure::isSpare);
    figures.insert(firstSpare, ofCoverage.begin(), ofCoverage.end());
    return figures;
}

void Scoreboard::refresh()
{
    const std::vector<ScoreboardFigure> shown = figures();
    while (m_buttons.size() < shown.size()) {
        auto *button = new FigureButton(this);
        connect(button, &FigureButton::clicked, this, [this, button] { explain(button); });
        m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
    while (m_buttons.size() > shown.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_buttons[i]->showFigure(shown[i]);
    showWhatFits();
}

/// Spare figures go, the last first, and then ranges, until the others have room.
void Scoreboard::showWhatFits()
{
    int needed = 2 * edgeMargin;
    for (FigureButton *button : m_buttons) {
        button->setBrief(false);
        needed += button->sizeHint().width() + m_layout->spacing();
    }
    for (auto button = m_buttons.rbegin(); button != m_buttons.rend(); ++button) {
        const bool isShown = needed <= width() || !(*button)->figure().isSpare;
        (*button)->setVisible(isShown);
        needed -= isShown ? 0 : (*button)->sizeHint().width() + m_layout->spacing();
    }
    for (auto button = m_buttons.rbegin(); button != m_buttons.rend() && needed > width(); ++button) {
        const int before = (*button)->sizeHint().width();
        (*button)->setBrief(true);
        needed -= (*button)->isHidden() ? 0 : before - (*button)->sizeHint().width();
    }
}

QSize Scoreboard::minimumSizeHint() const { return { 0, QFrame::minimumSizeHint().height() }; }

void Scoreboard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWhatFits();
}

void Scoreboard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    // The window comes first.
    QTimer::singleShot(0, this, [this] {
        if (m_coverage.state() == CoverageModel::State::Unloaded)
            m_coverage.load();
    });
}

void Scoreboard::explain(const FigureButton *button)
{
    const ScoreboardFigure &figure = button->figure();
    if (!figure.isKnown)
        return m_coverage.load();
    std::optional<FigureInputs> inputs;
    if (m_coverage.view())
        inputs = coverageInputsOf(figure.id, *m_coverage.view());
    if (inputs && !m_coverage.isViewCurrent())
        inputs = FigureInputs { { tr("What goes into it is still being counted."), {} } };
    if (!inputs)
        inputs = inputsOf(figure.id, m_document.plan(), m_insights.current());
    auto *popover = new FigurePopover(figure, *inputs, window());
    popover->showAbove(button->mapToGlobal(QPoint(sideMargin - 4, 0)));
}

} // namespace headwater

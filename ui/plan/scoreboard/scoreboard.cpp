// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/scoreboard.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/derivation/derivation_popover.h"
#include "ui/plan/scoreboard/coverage_figures.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <ranges>

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
    , m_more(new QToolButton)
{
    setObjectName(QStringLiteral("scoreboard"));
    setAccessibleName(tr("Scoreboard"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("top"));
    m_layout->setContentsMargins(edgeMargin, 0, edgeMargin, 0);
    m_layout->setSpacing(4);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // showWhatFits() makes it fit
    m_more->setObjectName(QStringLiteral("moreFigures"));
    m_more->setProperty("flat", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_layout->addWidget(m_more);
    m_layout->addStretch();
    connect(m_more, &QToolButton::clicked, this, &Scoreboard::offerHidden);
    connect(&m_insights, &PlanInsights::refreshStarted, this, &Scoreboard::refresh);
    connect(&m_insights, &PlanInsights::refreshed, this, &Scoreboard::refresh);
    connect(&m_coverage, &CoverageModel::stateChanged, this, &Scoreboard::refresh);
    connect(&m_coverage, &CoverageModel::changed, this, &Scoreboard::refresh);
    refresh();
}

/// Those of coverage stand behind what the plan costs.
std::vector<ScoreboardFigure> Scoreboard::figures() const
{
    std::vector<ScoreboardFigure> figures = scoreboardFigures(m_insights.current());
    for (ScoreboardFigure &figure : figures)
        figure.isStale = m_insights.isRefreshing();
    const std::vector<ScoreboardFigure> ofCoverage = coverageFigures(m_coverage);
    const auto cost = std::ranges::find(figures, QStringLiteral("cost"), &ScoreboardFigure::id);
    figures.insert(cost + 1, ofCoverage.begin(), ofCoverage.end());
    return figures;
}

void Scoreboard::refresh()
{
    const std::vector<ScoreboardFigure> shown = figures();
    while (m_buttons.size() < shown.size()) {
        auto *button = new FigureButton(this);
        connect(button, &FigureButton::clicked, this, [this, button] { explain(button->figure(), button); });
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

/// Ranges go, and then spare figures until the others have room; a sign says how many. Which figures go does not
/// depend on ranges: they come last, and nothing shall vanish when they do.
void Scoreboard::showWhatFits()
{
    const auto widthOf
        = [this](const FigureButton *button) { return button->sizeHint().width() + m_layout->spacing(); };
    int needed = 2 * edgeMargin;
    std::vector<FigureButton *> bySpare = m_buttons;
    std::ranges::stable_sort(
        bySpare, std::ranges::greater {}, [](const FigureButton *button) { return button->figure().spare; });
    for (FigureButton *button : m_buttons) {
        button->setBrief(true);
        needed += widthOf(button);
    }
    std::size_t hidden = 0;
    if (needed > width()) {
        m_more->setText(QStringLiteral("+%1").arg(bySpare.size()));
        needed += m_more->sizeHint().width() + m_layout->spacing();
        while (needed > width() && hidden < bySpare.size() && bySpare[hidden]->figure().spare > 0)
            needed -= widthOf(bySpare[hidden++]);
    }
    for (std::size_t i = 0; i < bySpare.size(); ++i)
        bySpare[i]->setVisible(i >= hidden);
    m_more->setVisible(hidden > 0);
    m_more->setText(QStringLiteral("+%1").arg(hidden));
    m_more->setAccessibleName(tr("%n more figures", nullptr, static_cast<int>(hidden)));
    m_more->setToolTip(tr("%n more figures, for which the window is too narrow", nullptr, static_cast<int>(hidden)));
    for (FigureButton *button : bySpare | std::views::reverse) { // what can least be spared first
        if (button->isHidden())
            continue;
        const int withoutRange = widthOf(button);
        button->setBrief(false);
        const int range = widthOf(button) - withoutRange;
        const bool hasRoom = needed + range <= width();
        button->setBrief(!hasRoom);
        needed += hasRoom ? range : 0;
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

void Scoreboard::offerHidden()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("hiddenFigures"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (FigureButton *button : m_buttons) {
        const ScoreboardFigure &figure = button->figure();
        if (button->isHidden())
            menu->addAction(QStringLiteral("%1: %2  %3").arg(figure.caption, figure.value, figure.change), this,
                [this, button = QPointer(button)] {
                    if (button)
                        explain(button->figure(), m_more);
                });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void Scoreboard::explain(const ScoreboardFigure &figure, const QWidget *at)
{
    if (!figure.isKnown)
        return m_coverage.load();
    auto *popover = new DerivationPopover(derivationOf(figure), window());
    popover->showAbove(at->mapToGlobal(QPoint(sideMargin - 4, 0)));
    if (m_coverage.view() && !m_coverage.isViewCurrent()) {
        connect(&m_coverage, &CoverageModel::changed, popover,
            [this, popover, figure] { popover->say(derivationOf(figure)); });
        m_coverage.bringViewUpToDate();
    }
}

Derivation Scoreboard::derivationOf(const ScoreboardFigure &figure) const
{
    std::optional<Derivation> ofCoverage;
    if (m_coverage.view())
        ofCoverage = coverageDerivationOf(figure.id, *m_coverage.view());
    Derivation derivation = ofCoverage.value_or(Derivation());
    if (ofCoverage && !m_coverage.isViewCurrent())
        derivation.inputs = { { tr("What goes into it is still being counted."), {} } };
    if (!ofCoverage)
        derivation.inputs = inputsOf(figure.id, m_document.plan(), m_insights.current());
    derivation.what = figure.caption;
    derivation.value = figure.value;
    derivation.formula = figure.formula;
    derivation.range = figure.range;
    derivation.change = figure.change;
    return derivation;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_page.h"

#include "ui/journeys/graph/graph_choice.h"
#include "ui/journeys/graph/graph_legend.h"
#include "ui/journeys/graph/graph_replay.h"
#include "ui/journeys/graph/graph_tables.h"
#include "ui/journeys/journeys_model.h"
#include "ui/journeys/journeys_text.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {
constexpr int legendHeight = 30;
constexpr int narrowBelow = 1'000;
constexpr double narrowColumnGap = 40; // the counts on short paths have room
} // namespace

GraphPage::GraphPage(const PlanContext &context, JourneysModel &model, QWidget *parent)
    : JourneysPage(parent)
    , m_context(context)
    , m_model(model)
    , m_levels(new QActionGroup(this))
    , m_colourings(new QActionGroup(this))
    , m_forms(new QActionGroup(this))
    , m_stack(new QStackedWidget)
    , m_canvas(new GraphCanvas)
    , m_legend(new GraphLegend)
    , m_replay(new GraphReplay(*m_canvas))
    , m_leftOut(new QLabel)
    , m_nodes(new CanvasTable(CanvasTable::Part::Nodes, this))
    , m_arcs(new CanvasTable(CanvasTable::Part::Arcs, this))
{
    setObjectName(QStringLiteral("graphPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeToolbar());
    m_stack->addWidget(makeDrawing());
    m_stack->addWidget(makeTables());
    column->addWidget(m_stack, 1);
    connect(m_canvas, &GraphCanvas::laidOut, this, &GraphPage::takeOverLaidOut);
    connect(m_canvas, &GraphCanvas::itemChosen, this, &GraphPage::choose);
    connect(m_canvas, &GraphCanvas::nodesLassoed, this, &GraphPage::chooseBoxes);
    connect(m_replay, &GraphReplay::ended, this, &GraphPage::showReplayState);
    connect(m_replay, &GraphReplay::momentShown, this, [this](qint64 at) {
        m_leftOut->setText(tr("%1 · a dot is a journey on its way; %2 of them, evenly chosen")
                               .arg(dateText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date()),
                                   countText(static_cast<std::int64_t>(m_replay->cases()))));
    });
    connect(
        m_canvas, &GraphCanvas::failed, this, [this](const Error &error) { Q_EMIT notice(sentenceFor(error.kind)); });
}

void GraphPage::showJourneys(const SharedJourneys &journeys)
{
    const bool isOtherGraph
        = !m_journeys || m_journeys->level != journeys->level || m_journeys->columns != journeys->columns;
    m_journeys = journeys;
    m_levels->actions().at(static_cast<int>(journeys->level))->setChecked(true);
    if (isOtherGraph) {
        m_look.activities = readableActivities(*journeys);
        m_look.coverage = GraphLook().coverage;
    }
    showControls();
    m_replay->stop();
    m_canvas->choose({}); // the side panel speaks of all of them again
    redraw(!isOtherGraph);
}

void GraphPage::setLook(const GraphLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    if (!m_journeys)
        return;
    showControls();
    redraw(true);
}

void GraphPage::redraw(bool keepPlaces)
{
    m_look.isNarrow = m_canvas->width() < narrowBelow;
    m_canvas->setColumnGap(m_look.isNarrow ? narrowColumnGap : GraphCanvas::usualColumnGap);
    m_next = shownGraph(*m_journeys, m_look);
    m_canvas->showGraph(m_next.canvas, keepPlaces);
}

/// Until the canvas has the new graph, everything speaks of the one that is seen.
void GraphPage::takeOverLaidOut()
{
    m_shown = m_next;
    m_shownJourneys = m_journeys;
    m_nodes->setGraph(m_shown.canvas);
    m_arcs->setGraph(m_shown.canvas);
    m_legend->showFor(m_shown, m_look.colouring);
    if (!m_replay->isRunning())
        sayWhatIsLeftOut();
    m_replay->follow(m_shown);
}

void GraphPage::toggleReplay()
{
    if (m_replay->isRunning()) {
        m_replay->stop();
    } else if (m_shownJourneys) {
        m_forms->actions().first()->trigger(); // it is seen on the drawing
        m_replay->start(m_shownJourneys, m_shown);
    }
    showReplayState();
}

/// The line above the drawing tells the date while journeys move.
void GraphPage::showReplayState()
{
    m_replayAction->setText(m_replay->isRunning() ? tr("Stop the replay") : tr("Replay the journeys"));
    m_replayAction->setIconText(m_replay->isRunning() ? tr("Stop") : tr("Replay"));
    if (m_shownJourneys && !m_replay->isRunning())
        sayWhatIsLeftOut();
}

void GraphPage::sayWhatIsLeftOut()
{
    if (m_shownJourneys->graph.cases == 0)
        return m_leftOut->setText(tr("No journey meets the filter. Take away a chip above."));
    QString text = m_look.coverage >= 1 ? tr("All paths")
                                        : tr("Paths covering %1 of journeys").arg(percentText(m_look.coverage));
    const auto hidden = static_cast<std::int64_t>(m_shown.hiddenPaths);
    if (hidden > 0)
        text
            += hidden == 1 ? tr(" · 1 rarer path not drawn") : tr(" · %1 rarer paths not drawn").arg(countText(hidden));
    const auto folded = static_cast<std::int64_t>(m_shown.foldedActivities);
    if (folded > 0)
        text += folded == 1 ? tr(" · 1 activity folded into “Other”")
                            : tr(" · %1 activities folded into “Other”").arg(countText(folded));
    if (hidden > 0 || folded > 0)
        text += tr(" · drawn: %1 of all moves").arg(percentText(m_shown.drawnMoves));
    if (std::any_of(m_shownJourneys->verifiedShares.begin(), m_shownJourneys->verifiedShares.end(),
            [](const std::optional<double> &share) { return share.has_value(); }))
        text += tr(" · ✓ share verified");
    m_leftOut->setText(text);
}

void GraphPage::showControls()
{
    const QSignalBlocker quietCoverage(m_coverage);
    const QSignalBlocker quietActivities(m_activities);
    m_coverage->setValue(static_cast<int>(std::lround(m_look.coverage * 100)));
    m_coverageText->setText(percentText(m_look.coverage));
    const auto nodes = static_cast<int>(m_journeys->graph.nodes.size());
    m_activities->setRange(std::min(2, nodes), std::max(1, nodes));
    const int shown = m_look.activities == 0 ? nodes : std::min(nodes, static_cast<int>(m_look.activities));
    m_activities->setValue(shown);
    m_activitiesText->setText(shown == nodes ? tr("all") : countText(shown));
    m_colourings->actions().at(static_cast<int>(m_look.colouring))->setChecked(true);
    const std::array words { tr("Colour: time"), tr("Colour: value"), tr("Colour: loss") };
    m_colour->setText(words[static_cast<std::size_t>(m_look.colouring)] + QStringLiteral(" ▾"));
}

void GraphPage::ask(
    const std::function<Result<CaseChoice>(const JourneysView &, const ShownGraph &, const Cancellation &)> &work)
{
    struct Question {
        SharedJourneys journeys;
        ShownGraph shown;
    };
    m_running.cancel();
    m_running = m_jobs.start<CaseChoice, Question>(
        ++m_revision, Question { m_shownJourneys, m_shown },
        [work](const Question &question, const Cancellation &cancellation, const Progress &) {
            return work(*question.journeys, question.shown, cancellation);
        },
        [this, journeys = m_shownJourneys](const Result<CaseChoice> &choice, quint64 revision) {
            if (revision == m_revision && choice)
                Q_EMIT choiceMade(*choice, journeys);
        });
}

void GraphPage::choose(CanvasItem item)
{
    if (item.isNone()) {
        m_running.cancel();
        ++m_revision;
        Q_EMIT choiceMade(std::nullopt, m_shownJourneys);
    } else if (item.isNode()) {
        chooseBoxes({ item.index });
    } else {
        ask([arc = item.index](const JourneysView &view, const ShownGraph &shown, const Cancellation &cancellation) {
            return casesAlong(view, shown, arc, cancellation);
        });
    }
}

void GraphPage::chooseBoxes(const std::vector<std::size_t> &boxes)
{
    if (boxes.empty())
        return choose({});
    ask([boxes](const JourneysView &view, const ShownGraph &shown, const Cancellation &cancellation) {
        return casesThrough(view, shown, boxes, cancellation);
    });
}

void GraphPage::exportGraph()
{
    if (!m_shownJourneys)
        return;
    ChartExport wish { title(), {}, picture(), {} };
    wish.whole = [journeys = m_shownJourneys, shown = m_shown](
                     const Cancellation &) { return Result<std::vector<ChartData>>(graphTables(*journeys, shown)); };
    exportCharts(this, m_context, m_files, wish, [this](const QString &told) { Q_EMIT notice(told); });
}

Picture GraphPage::picture() const
{
    const QSizeF drawing = m_canvas->pictureSize();
    const QSizeF size(std::max(drawing.width(), 720.0), drawing.height() + 2 * legendHeight);
    const Picture drawn = recordedPicture(size, m_canvas->accessibleName(), [&](QPainter &painter) {
        m_canvas->paintPicture(painter);
        const double top = drawing.height();
        m_legend->paintOn(painter, QRectF(16, top, size.width() - 32, legendHeight));
        painter.drawText(
            QRectF(16, top + legendHeight, size.width() - 32, legendHeight), Qt::AlignVCenter, m_leftOut->text());
    });
    return captionedPicture(drawn, subjectText(*m_shownJourneys), {});
}

void GraphPage::resizeEvent(QResizeEvent *event)
{
    JourneysPage::resizeEvent(event);
    if (m_journeys && m_look.isNarrow != (m_canvas->width() < narrowBelow))
        redraw(false);
}

void GraphPage::changeEvent(QEvent *event)
{
    JourneysPage::changeEvent(event);
    // Colours and sizes of boxes are those of the theme and the text size.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_journeys)
        redraw(true);
}

} // namespace headwater

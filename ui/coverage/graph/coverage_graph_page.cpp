// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_graph_page.h"

#include "core/layout/column_layout.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/details/subject_facts.h"
#include "ui/coverage/graph/coverage_legend.h"
#include "ui/coverage/matrix/coverage_matrix.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QContextMenuEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace headwater {

namespace {
constexpr double readableScale = 0.8;
constexpr double largestScale = 1.3;
} // namespace

CoverageGraphPage::CoverageGraphPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_steps(context, this, [this](const QString &told) { Q_EMIT notice(told); })
    , m_canvas(new GraphCanvas)
    , m_legend(new CoverageLegend)
    , m_matrix(new CoverageMatrix)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("coverageGraphPage"));
    makeActions();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->setProperty("bare", true);
    splitter->addWidget(makeDrawing());
    splitter->addWidget(makeMatrix());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 440, 180 });
    m_canvas->setSmallestFit(readableScale);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_canvas, &GraphCanvas::itemChosen, this, &CoverageGraphPage::choose);
    connect(m_canvas, &GraphCanvas::itemOpened, this, &CoverageGraphPage::open);
    connect(m_canvas, &GraphCanvas::nodesLassoed, this, &CoverageGraphPage::chooseBoxes);
    connect(m_canvas, &GraphCanvas::nodeDropped, this, [this](std::size_t box, std::size_t onto) {
        m_steps.moveSeats({ m_graph.nodes[box].seat }, m_graph.nodes[onto].territory);
    });
    connect(m_matrix, &CoverageMatrix::subjectChosen, this, [this](const CoverageSubject &subject) {
        m_canvas->choose({});
        tellChosen(subject);
    });
    m_canvas->installEventFilter(this);
}

void CoverageGraphPage::makeActions()
{
    const auto add = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("coverage.graph.") + id);
        action->setIconText(onButton);
        action->setToolTip(tip);
        m_actions.append(action);
        return action;
    };
    m_moveHere = add(QStringLiteral("move_here"), tr("Move a seat to the chosen territory…"), tr("Move here…"),
        tr("Specialists who would reach the work of the chosen territory, those first whose move adds most margin"));
    m_moveHere->setEnabled(false);
    connect(m_moveHere, &QAction::triggered, this, [this] { moveSeatTo(m_shown, m_chosen.territory, m_chosen.task); });
    m_moveSeats = add(QStringLiteral("move_seats"), tr("Move the chosen seats…"), tr("Move seats…"),
        tr("Asks where the chosen seats are to go; Ctrl and a click, or Ctrl+Space, choose several"));
    connect(m_moveSeats, &QAction::triggered, this, &CoverageGraphPage::moveChosenSeats);
    m_closeAround = add(QStringLiteral("close_around"), tr("Close what the chosen box is part of"), tr("Close around"),
        tr("A territory goes back into its region, a seat into its group (Backspace)"));
    m_closeAround->setShortcut(Qt::Key_Backspace);
    m_closeAround->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_closeAround);
    connect(m_closeAround, &QAction::triggered, this, &CoverageGraphPage::closeAroundChosen);
    m_split = add(QStringLiteral("split"), tr("Split the chosen territory by segment"), tr("By segment"),
        tr("One box a segment; a double click or Enter on one of them closes them again"));
    connect(m_split, &QAction::triggered, this, &CoverageGraphPage::splitChosen);
    connect(
        add(QStringLiteral("collapse"), tr("Close all boxes of the graph"), tr("Close boxes"),
            tr("As in the beginning: one box a role, regions as far as they can be read, boxes in the plan's order")),
        &QAction::triggered, this, &CoverageGraphPage::resetLook);
    connect(add(QStringLiteral("further"), tr("Zoom out of the coverage graph"), QStringLiteral("−"),
                tr("Further away (-)")),
        &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(0.8); });
    connect(add(QStringLiteral("fit"), tr("Fit the coverage graph"), tr("Fit"), tr("The whole graph in sight (0)")),
        &QAction::triggered, m_canvas, &GraphCanvas::fit);
    connect(add(QStringLiteral("closer"), tr("Zoom in on the coverage graph"), QStringLiteral("+"), tr("Closer (+)")),
        &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(1.25); });
    connect(add(QStringLiteral("export"), tr("Export graph and matrix…"), tr("Export…"),
                tr("The drawing as SVG, PDF or PNG, the matrix and the hours as XLSX or CSV")),
        &QAction::triggered, this, &CoverageGraphPage::exportPage);
}

QWidget *CoverageGraphPage::makeDrawing()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(2);
    setTextRole(m_hint, TextRole::Caption);
    m_hint->setObjectName(QStringLiteral("coverageHint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_hint);
    column->addWidget(m_canvas, 1);
    auto *bar = new QWidget;
    auto *buttons = new FlowLayout(bar, 2);
    buttons->setContentsMargins(4, 0, 8, 0);
    for (QAction *action : m_actions) {
        auto *button = pageButton(action);
        button->setProperty("flat", true);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }
    column->addWidget(bar);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(12, 0, 12, 0);
    legend->addWidget(m_legend);
    column->addLayout(legend);
    return card;
}

QWidget *CoverageGraphPage::makeMatrix()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 4, 6, 6);
    column->addWidget(m_matrix);
    m_matrix->setProperty("quiet", true);
    return card;
}

void CoverageGraphPage::showCoverage(const ShownCoverage &shown)
{
    const bool isFirst = !m_shown.view;
    const bool isOtherTree
        = isFirst || !m_shown.view->plan.territories.sharesEverythingWith(shown.view->plan.territories);
    if (isFirst || (isOtherTree && m_look.openRegions == readableRegions(m_shown.plan())))
        m_look.openRegions = readableRegions(shown.plan());
    m_shown = shown;
    m_legend->showFor(shown.isComparing());
    m_matrix->show(shown);
    redraw();
}

void CoverageGraphPage::redraw()
{
    m_graph = coverageGraph(m_shown, m_look, m_places);
    // As wide as the room at the scale at which the height fits, as long as words can be read at that scale.
    const LayoutGraph boxes = layoutGraph(m_graph.canvas);
    const double headings = 26;
    const Layout narrow = columnLayout(boxes, { .shape = 0, .tops = m_places.tops() });
    const double height = narrow.bottomRight.y - narrow.topLeft.y + headings;
    const double scale = std::clamp(
        (m_canvas->height() - GraphCanvas::roomAround) / std::max(1.0, height), readableScale, largestScale);
    const double width = (m_canvas->width() - GraphCanvas::roomAround) / scale;
    const double shape = width / std::max(1.0, height - headings);
    Layout layout = columnLayout(boxes, { .shape = shape, .tops = m_places.tops() });
    m_places.note(layout);
    m_canvas->showPlaced(m_graph.canvas, std::move(layout));
    followChosen();
    QString hint = m_shown.isBefore() ? tr("The baseline, to look at. Double click or Enter opens a box.")
                                      : tr("Double click or Enter opens boxes; drag seats.");
    if (m_graph.rolesWithoutWork > 0)
        hint += u' '
            + (m_graph.rolesWithoutWork == 1 ? tr("1 role does none of it.")
                                             : tr("%1 roles do none of it.").arg(m_graph.rolesWithoutWork));
    m_hint->setText(hint);
    m_hint->setToolTip(tr(
        "A role opens by territory and then seat by seat, a region by its territories, a territory by its segments; a "
        "seat and a segment close again what they are part of. A seat dropped on a territory moves there. Shift and "
        "drag encircles boxes; Ctrl and a click, or Ctrl+Space, takes them one by one."));
}

void CoverageGraphPage::choose(CanvasItem item)
{
    if (item.isNone())
        tellChosen({});
    else
        tellChosen(item.isNode() ? m_graph.nodes[item.index] : m_graph.arcs[item.index]);
}

void CoverageGraphPage::tellChosen(const CoverageSubject &subject)
{
    m_chosen = subject;
    followChosen();
    Q_EMIT subjectChosen(subject);
}

void CoverageGraphPage::chooseBoxes(const std::vector<std::size_t> &boxes)
{
    if (boxes.size() == 1)
        return choose(CanvasItem::node(boxes.front()));
    CoverageSubject subject;
    for (const std::size_t box : boxes) {
        const CoverageSubject &node = m_graph.nodes[box];
        if (node.kind == CoverageSubject::Kind::Several) // "7 more in North"
            subject.parts.insert(subject.parts.end(), node.parts.begin(), node.parts.end());
        else
            subject.parts.push_back(node);
    }
    subject.kind = boxes.empty() ? CoverageSubject::Kind::Plan : CoverageSubject::Kind::Several;
    tellChosen(subject);
}

void CoverageGraphPage::open(CanvasItem item)
{
    if (item.isNode() && openBox(m_look, m_shown, m_graph.boxes[item.index]))
        redraw();
}

const GraphBox *CoverageGraphPage::chosenBox() const
{
    if (const CanvasItem item = m_canvas->chosen(); item.isNode())
        return &m_graph.boxes[item.index];
    return m_canvas->lassoed().size() == 1 ? &m_graph.boxes[m_canvas->lassoed().front()] : nullptr;
}

void CoverageGraphPage::closeAroundChosen()
{
    if (const GraphBox *box = chosenBox(); box && closeAround(m_look, m_shown.plan(), *box))
        redraw();
}

void CoverageGraphPage::splitChosen()
{
    const GraphBox *box = chosenBox();
    if (!box)
        return;
    if (splitBySegment(m_look, m_shown, *box))
        redraw();
    else
        Q_EMIT notice(
            tr("All work of %1 is of one segment.")
                .arg(m_canvas->scene().graph().nodes[static_cast<std::size_t>(box - m_graph.boxes.data())].title));
}

/// What can be done with the chosen box.
void CoverageGraphPage::followChosen()
{
    m_moveHere->setEnabled(m_chosen.territory.isValid() && !m_shown.isBefore());
    const auto hasSeats = [](const CoverageSubject &subject) {
        return subject.kind == CoverageSubject::Kind::Seat || subject.kind == CoverageSubject::Kind::Role;
    };
    m_moveSeats->setEnabled(
        !m_shown.isBefore() && (hasSeats(m_chosen) || std::ranges::any_of(m_chosen.parts, hasSeats)));
    const GraphBox *box = chosenBox();
    CoverageLook look = m_look;
    m_closeAround->setEnabled(box && closeAround(look, m_shown.plan(), *box));
    m_split->setEnabled(box && box->kind == GraphBox::Kind::Place && !box->place.segment.isValid());
}

void CoverageGraphPage::showLook(const ViewText &view)
{
    const std::optional<CoverageLook> look = lookIn(view);
    if (!look || !m_shown.view || *look == m_look)
        return;
    m_look = *look;
    redraw();
}

void CoverageGraphPage::resetLook()
{
    if (!m_shown.view)
        return;
    m_look = {};
    m_look.openRegions = readableRegions(m_shown.plan());
    m_places = {};
    redraw();
    m_canvas->fit();
}

/// Of the box under the pointer or, by the key, of the one where the cursor is.
void CoverageGraphPage::showMenu(const QContextMenuEvent &event)
{
    const bool isByMouse = event.reason() == QContextMenuEvent::Mouse;
    const CanvasItem item = isByMouse ? m_canvas->scene().itemAt(m_canvas->toScene(event.pos()), 6 / m_canvas->scale())
                                      : m_canvas->cursor();
    // A menu on one of several boxes is about all of them.
    const bool isOfSeveral = item.isNode() && std::ranges::count(m_canvas->lassoed(), item.index) > 0;
    if (!item.isNone() && !isOfSeveral) {
        m_canvas->choose(item);
        choose(item);
    }
    QMenu menu(this);
    if (item.isNode())
        menu.addAction(tr("Open or close"), this, [this, item] { open(item); });
    menu.addActions(m_actions);
    const QPoint middle = item.isNode() ? m_canvas->toWidget(m_canvas->scene().box(item.index).center()).toPoint()
                                        : m_canvas->rect().center();
    menu.exec(isByMouse ? event.globalPos() : m_canvas->mapToGlobal(middle));
}

bool CoverageGraphPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas || event->type() != QEvent::ContextMenu)
        return CoveragePage::eventFilter(watched, event);
    showMenu(static_cast<const QContextMenuEvent &>(*event));
    return true;
}

void CoverageGraphPage::moveSeatTo(const ShownCoverage &shown, TerritoryId territory, TaskId task)
{
    if (!shown.view || shown.isBefore() || !shown.plan().territories.contains(territory))
        return;
    struct Wish {
        ShownCoverage shown;
        TerritoryId territory;
        TaskId task;
    };
    m_finding.cancel();
    m_finding = m_moves.start<std::vector<SeatMove>, Wish>(
        ++m_wish, Wish { shown, territory, task },
        [](const Wish &wish, const Cancellation &cancellation, const Progress &) {
            return bestSeatMovesTo(
                wish.shown.plan(), wish.shown.visits(), wish.shown.coverage(), wish.territory, wish.task, cancellation);
        },
        [this, plan = shown.plan(), territory](const Result<std::vector<SeatMove>> &moves, quint64 wish) {
            if (wish != m_wish)
                return;
            if (!moves)
                return Q_EMIT notice(sentenceFor(moves.error().kind));
            offerMoves(plan, *moves, territory);
        });
}

void CoverageGraphPage::offerMoves(const Plan &plan, const std::vector<SeatMove> &moves, TerritoryId territory)
{
    constexpr std::size_t most = 30;
    const QString where = nameIn(plan.territories, territory);
    if (moves.empty())
        return Q_EMIT notice(tr("No specialist elsewhere could do what is short in %1.").arg(where));
    QStringList choices;
    for (const SeatMove &move : moves | std::views::take(most)) {
        const Seat &seat = *plan.seats.find(move.seat);
        const QString gain
            = move.gain.cents == 0 ? tr("no margin") : tr("about %1 margin").arg(signedShortMoneyText(move.gain));
        choices.append(tr("%1, %2, %3: %4, %5 left")
                           .arg(seatTitle(plan, move.seat), nameIn(plan.roles, seat.role),
                               nameIn(plan.territories, seat.home), gain, wholeHoursText(move.idle)));
    }
    const QString question = moves.size() > most
        ? tr("Which seat? These are the %1 whose move adds most to the margin of the quarter, what is lost where they "
             "are "
             "taken off, of %2 that could.")
              .arg(countText(most), countText(static_cast<std::int64_t>(moves.size())))
        : tr("Which seat? Those whose move adds most to the margin of the quarter come first; what is lost where they "
             "are "
             "is taken off.");
    const auto chosen = m_context.prompts.askChoice(this, tr("Move a seat to %1").arg(where), question, choices, 0);
    if (chosen)
        m_steps.moveSeats({ moves[static_cast<std::size_t>(*chosen)].seat }, territory);
}

void CoverageGraphPage::moveChosenSeats()
{
    const Result<SubjectFacts> facts = subjectFacts(m_shown, m_chosen);
    std::vector<SeatId> seats;
    for (const SeatUse &use : facts ? facts->seats : std::vector<SeatUse>())
        seats.push_back(use.seat);
    std::vector<TerritoryId> nearby;
    for (const CoverageSubject &part : m_chosen.parts) {
        if (part.kind == CoverageSubject::Kind::Territory) // that of seats is where they are
            nearby.push_back(part.territory);
    }
    m_steps.moveSeats(m_shown, seats, nearby);
}

void CoverageGraphPage::exportPage()
{
    if (!m_shown.view)
        return;
    constexpr double legendHeight = 30;
    const QSizeF drawing = m_canvas->pictureSize();
    const QSizeF size(std::max(drawing.width(), 780.0), drawing.height() + legendHeight);
    const Picture picture = recordedPicture(size, m_canvas->accessibleName(), [&](QPainter &painter) {
        m_canvas->paintPicture(painter);
        m_legend->paintOn(painter, QRectF(16, drawing.height(), size.width() - 32, legendHeight));
    });
    ChartData hours;
    hours.title = tr("Hours");
    for (const QString &column : m_graph.canvas.arcColumns)
        hours.table.columns.push_back({ column });
    for (const CanvasArc &arc : m_graph.canvas.arcs)
        hours.table.rows.emplace_back(arc.cells.begin(), arc.cells.end());
    const QString title = tr("Coverage %1").arg(quarterText(m_shown.coverage().quarter.first));
    exportCharts(this, m_context, m_files, { title, { m_matrix->chart(title), hours }, picture },
        [this](const QString &told) { Q_EMIT notice(told); });
}

/// The columns move apart or together with the room there is.
void CoverageGraphPage::resizeEvent(QResizeEvent *event)
{
    CoveragePage::resizeEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_shown.view)
                redraw();
        },
        Qt::QueuedConnection);
}

void CoverageGraphPage::changeEvent(QEvent *event)
{
    CoveragePage::changeEvent(event);
    // Colours and sizes of boxes are those of the theme and the text size.
    if ((event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) || !m_shown.view)
        return;
    m_places.forgetTops();
    redraw();
}

} // namespace headwater

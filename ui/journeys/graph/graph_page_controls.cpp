// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_legend.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/journeys_model.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

/// What stands around the drawing: actions, switches, sliders, the table twin.
namespace headwater {

QAction *GraphPage::addAction(const QString &id, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("journeys.graph.") + id);
    action->setToolTip(tip);
    m_actions.append(action);
    return action;
}

void GraphPage::makeSwitches()
{
    const auto choice = [this](QActionGroup *group, const QString &id, const QString &text, const QString &tip) {
        QAction *action = addAction(id, text, tip);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
    };
    choice(m_levels, QStringLiteral("stages"), tr("Stages"), tr("The stages of the plan, in their order"));
    choice(m_levels, QStringLiteral("activities"), tr("Activities"), tr("Everything that was recorded"));
    connect(m_levels, &QActionGroup::triggered, this,
        [this](QAction *action) { m_model.setLevel(static_cast<JourneyLevel>(m_levels->actions().indexOf(action))); });
    choice(m_colourings, QStringLiteral("time"), tr("Time as colour"), tr("Paths in the colour of their median time"));
    choice(m_colourings, QStringLiteral("value"), tr("Value as colour"), tr("Paths in the colour of their mean value"));
    choice(m_colourings, QStringLiteral("loss"), tr("Loss as colour"),
        tr("Paths in the colour of the share that was lost or not decided"));
    connect(m_colourings, &QActionGroup::triggered, this, [this](QAction *action) {
        GraphLook look = m_look;
        look.colouring = static_cast<ArcColouring>(m_colourings->actions().indexOf(action));
        setLook(look);
    });
    choice(m_forms, QStringLiteral("drawing"), tr("Drawing"), tr("Boxes and arrows"));
    choice(m_forms, QStringLiteral("table"), tr("Table"), tr("The same steps and paths as tables"));
    connect(m_forms, &QActionGroup::triggered, this,
        [this](QAction *action) { m_stack->setCurrentIndex(static_cast<int>(m_forms->actions().indexOf(action))); });
}

void GraphPage::makeActions()
{
    makeSwitches();
    QAction *fit = addAction(QStringLiteral("fit"), tr("Fit the graph"), tr("The whole graph in sight (0)"));
    connect(fit, &QAction::triggered, m_canvas, &GraphCanvas::fit);
    QAction *closer = addAction(QStringLiteral("closer"), tr("Zoom in on the graph"), tr("Closer (+)"));
    connect(closer, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(1.25); });
    QAction *further = addAction(QStringLiteral("further"), tr("Zoom out of the graph"), tr("Further away (-)"));
    connect(further, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(0.8); });
    QAction *with = addAction(QStringLiteral("with"), tr("Add this step to the chosen ones"),
        tr("Arrow keys go from step to step, Ctrl+Space takes one in or out"));
    connect(with, &QAction::triggered, m_canvas, &GraphCanvas::toggleCursor);
    QAction *still = addAction(
        QStringLiteral("still"), tr("Move boxes at once"), tr("Without gliding to their new places, or with it"));
    connect(still, &QAction::triggered, m_canvas, [this] { m_canvas->setAnimated(!m_canvas->isAnimated()); });
    m_replayAction = addAction(QStringLiteral("replay"), tr("Replay the journeys"),
        tr("Journeys as dots on their paths, while the time of the log runs by"));
    m_replayAction->setIconText(tr("Replay"));
    connect(m_replayAction, &QAction::triggered, this, &GraphPage::toggleReplay);
    QAction *save = addAction(QStringLiteral("export"), tr("Export the graph…"),
        tr("As seen, to SVG, PDF or PNG; its steps and paths to XLSX or CSV"));
    connect(save, &QAction::triggered, this, &GraphPage::exportGraph);
}

QWidget *GraphPage::makeSlider(QSlider *&slider, QLabel *&value, const QString &name)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(6);
    auto *label = new QLabel(name);
    setTone(label, Tone::Muted);
    slider = new QSlider(Qt::Horizontal);
    slider->setFixedWidth(76);
    slider->setAccessibleName(name);
    setPartOfView(*slider);
    label->setBuddy(slider);
    value = new QLabel;
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    row->addWidget(label);
    row->addWidget(slider);
    row->addWidget(value);
    return holder;
}

QWidget *GraphPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    line->addWidget(pageSwitch(m_levels, tr("What is drawn")));
    m_colour = new QToolButton;
    m_colour->setObjectName(QStringLiteral("graphColour"));
    m_colour->setAccessibleName(tr("What the colour of paths says"));
    m_colour->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_colour);
    menu->addActions(m_colourings->actions());
    m_colour->setMenu(menu);
    line->addWidget(m_colour);
    line->addWidget(makeSlider(m_coverage, m_coverageText, tr("Paths")));
    m_coverage->setObjectName(QStringLiteral("coverageSlider"));
    m_coverage->setRange(5, 100);
    m_coverage->setPageStep(10);
    connect(m_coverage, &QSlider::valueChanged, this, [this](int percent) {
        GraphLook look = m_look;
        look.coverage = percent / 100.0;
        setLook(look);
    });
    line->addWidget(makeSlider(m_activities, m_activitiesText, tr("Steps")));
    m_activities->setObjectName(QStringLiteral("activitiesSlider"));
    connect(m_activities, &QSlider::valueChanged, this, [this](int count) {
        GraphLook look = m_look;
        look.activities = static_cast<std::size_t>(count);
        setLook(look);
    });
    line->addWidget(pageSwitch(m_forms, tr("How it is shown")));
    return bar;
}

QWidget *GraphPage::makeDrawing()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 6);
    column->setSpacing(2);
    setTextRole(m_leftOut, TextRole::Caption);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setContentsMargins(12, 0, 12, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_leftOut, 1);
    auto *replay = new QToolButton;
    replay->setDefaultAction(m_replayAction);
    replay->setToolButtonStyle(Qt::ToolButtonTextOnly);
    replay->setProperty("flat", true);
    top->addWidget(replay, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_canvas, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 8, 0);
    bottom->addWidget(m_legend, 1);
    for (const char *id : { "further", "fit", "closer" }) {
        auto *action = findChild<QAction *>(QStringLiteral("journeys.graph.") + QLatin1StringView(id));
        auto *button = new QToolButton;
        button->setText(id[0] == 'c' ? QStringLiteral("+") : id[1] == 'i' ? tr("Fit") : QStringLiteral("−"));
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setProperty("flat", true);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        bottom->addWidget(button);
    }
    auto *save = new QToolButton;
    save->setText(tr("Export…"));
    save->setObjectName(QStringLiteral("exportGraph"));
    save->setProperty("flat", true);
    connect(save, &QToolButton::clicked, this, &GraphPage::exportGraph);
    bottom->addWidget(save);
    column->addLayout(bottom);
    return card;
}

QTableView *GraphPage::makeTable(CanvasTable *table, const QString &name)
{
    auto *view = new QTableView;
    view->setAccessibleName(name);
    view->setModel(table);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultSectionSize(96);
    connect(view, &QTableView::activated, this, [this, table](const QModelIndex &index) {
        const CanvasItem item = table->itemAt(index.row());
        m_canvas->choose(item);
        choose(item);
    });
    connect(table, &QAbstractItemModel::modelReset, view, [view] {
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    });
    return view;
}

QWidget *GraphPage::makeTables()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](CanvasTable *table, const QString &title, const QString &name, int stretch) {
        auto *heading = new QLabel(title);
        setTextRole(heading, TextRole::Section);
        QTableView *view = makeTable(table, title);
        view->setObjectName(name);
        heading->setBuddy(view);
        column->addWidget(heading);
        column->addWidget(view, stretch);
    };
    add(m_nodes, tr("Steps"), QStringLiteral("nodesTable"), 2);
    add(m_arcs, tr("Paths"), QStringLiteral("arcsTable"), 3);
    return page;
}

} // namespace headwater

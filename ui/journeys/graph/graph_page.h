// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/canvas/canvas_table.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/canvas/picture_file.h"
#include "ui/journeys/graph/shown_graph.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

class QActionGroup;
class QLabel;
class QSlider;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace headwater {

class GraphLegend;
class GraphReplay;
class JourneysModel;

/// The journeys as a graph, and the same graph as a table.
class GraphPage : public JourneysPage
{
    Q_OBJECT

public:
    GraphPage(const PlanContext &context, JourneysModel &model, QWidget *parent = nullptr);

    QString title() const override { return tr("Graph"); }
    QString id() const override { return QStringLiteral("graph"); }
    void showJourneys(const SharedJourneys &journeys) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override { return m_canvas->isSettling() || m_jobs.isBusy() || m_files.isBusy(); }

    GraphCanvas *canvas() const { return m_canvas; }
    GraphReplay *replay() const { return m_replay; }
    const ShownGraph &shown() const { return m_shown; }
    const GraphLook &look() const { return m_look; }
    void setLook(const GraphLook &look);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(const QString &id, const QString &text, const QString &tip);
    void makeActions();
    void makeSwitches();
    QWidget *makeToolbar();
    QWidget *makeDrawing();
    QWidget *makeTables();
    QTableView *makeTable(CanvasTable *table, const QString &name);
    QWidget *makeSlider(QSlider *&slider, QLabel *&value, const QString &name);

    void redraw(bool keepPlaces);
    void takeOverLaidOut();
    void showControls();
    void sayWhatIsLeftOut();
    void choose(CanvasItem item);
    void chooseBoxes(const std::vector<std::size_t> &boxes);
    void ask(
        const std::function<Result<CaseChoice>(const JourneysView &, const ShownGraph &, const Cancellation &)> &work);
    void toggleReplay();
    void showReplayState();
    void exportGraph();
    Picture picture() const;

    PlanContext m_context;
    JourneysModel &m_model;
    SharedJourneys m_journeys;
    GraphLook m_look;
    ShownGraph m_shown; ///< as it lies on the canvas; what is chosen there counts in it
    SharedJourneys m_shownJourneys; ///< it was made of
    ShownGraph m_next; ///< on its way through the layout

    QList<QAction *> m_actions;
    QActionGroup *m_levels;
    QActionGroup *m_colourings;
    QActionGroup *m_forms;
    QToolButton *m_colour = nullptr;
    QSlider *m_coverage = nullptr;
    QLabel *m_coverageText = nullptr;
    QSlider *m_activities = nullptr;
    QLabel *m_activitiesText = nullptr;
    QStackedWidget *m_stack;
    GraphCanvas *m_canvas;
    GraphLegend *m_legend;
    GraphReplay *m_replay;
    QAction *m_replayAction = nullptr;
    QLabel *m_leftOut;
    CanvasTable *m_nodes;
    CanvasTable *m_arcs;

    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
    Cancellation m_running;
    quint64 m_revision = 0;
};

} // namespace headwater

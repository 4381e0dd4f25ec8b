// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/whatif/seat_moves.h"
#include "core/jobs/jobs.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/coverage_steps.h"
#include "ui/coverage/graph/coverage_graph.h"
#include "ui/plan/space.h"
#include "ui/plan/view/view_keeper.h"

class QContextMenuEvent;
class QLabel;

namespace headwater {

class CoverageLegend;
class CoverageMatrix;

/// Coverage as a graph of hours from seats to territories, and below it as a matrix of territories and tasks.
class CoverageGraphPage : public CoveragePage, public ViewKeeper
{
    Q_OBJECT

public:
    explicit CoverageGraphPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Graph and matrix"); }
    QString shortTitle() const override { return tr("Graph"); }
    QString id() const override { return QStringLiteral("graph"); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override { return m_canvas->isSettling() || m_files.isBusy() || m_moves.isBusy(); }

    GraphCanvas *canvas() const { return m_canvas; }
    CoverageMatrix *matrix() const { return m_matrix; }
    const CoverageGraph &graph() const { return m_graph; }
    const CoverageLook &look() const { return m_look; }
    /// Which boxes are open.
    void keepLook(ViewText &view) const override { addLook(view, m_look); }
    void showLook(const ViewText &view) override;
    /// Asks which seat is to go there, of those that would reach the work, once it is known what each would bring;
    /// without a task any that is short. By what the space shows, whichever of its pages is in sight.
    void moveSeatTo(const ShownCoverage &shown, TerritoryId territory, TaskId task);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    QWidget *makeDrawing();
    QWidget *makeMatrix();
    void redraw();
    void choose(CanvasItem item);
    void chooseBoxes(const std::vector<std::size_t> &boxes);
    void open(CanvasItem item);
    void closeAroundChosen();
    void splitChosen();
    /// What the chosen box stands for; none where that is not one box.
    const GraphBox *chosenBox() const;
    void followChosen();
    void resetLook();
    void tellChosen(const CoverageSubject &subject);
    void showMenu(const QContextMenuEvent &event);
    void offerMoves(const Plan &plan, const std::vector<SeatMove> &moves, TerritoryId territory);
    void moveChosenSeats();
    void exportPage();

    PlanContext m_context;
    CoverageSteps m_steps;
    ShownCoverage m_shown;
    CoverageLook m_look;
    BoxPlaces m_places;
    CoverageGraph m_graph;
    CoverageSubject m_chosen;
    QList<QAction *> m_actions;
    QAction *m_moveHere = nullptr;
    QAction *m_moveSeats = nullptr;
    QAction *m_closeAround = nullptr;
    QAction *m_split = nullptr;
    GraphCanvas *m_canvas;
    CoverageLegend *m_legend;
    CoverageMatrix *m_matrix;
    QLabel *m_hint;
    quint64 m_wish = 0;
    Cancellation m_finding;
    Jobs m_moves { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater

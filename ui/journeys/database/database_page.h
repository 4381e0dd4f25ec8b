// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/warehouse/warehouse_check.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/canvas/picture_file.h"
#include "ui/journeys/database/counted_charts.h"
#include "ui/journeys/graph/shown_graph.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

#include <array>
#include <optional>

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace headwater {

class ChartCard;
class ConnectionForm;
class GraphLegend;
class WaitingPage;
struct Workspace;

/// Journeys that a company's own database counts: where it is, and what it says. Of the plan it takes only what the
/// stages are called; filter and side panel are of the plan's own journeys.
class DatabasePage : public JourneysPage
{
    Q_OBJECT

public:
    explicit DatabasePage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Database"); }
    QString id() const override { return QStringLiteral("database"); }
    void showJourneys(const SharedJourneys &) override { }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool needsJourneys() const override { return false; }
    bool isAside() const override { return true; }
    bool isSettling() const override { return m_isWorking || m_canvas->isSettling() || m_files.isBusy(); }

    ConnectionForm *form() const { return m_form; }
    GraphCanvas *canvas() const { return m_canvas; }
    const std::optional<JourneySummary> &summary() const { return m_summary; }

private:
    enum class View : std::uint8_t { Graph, Steps, Paths, Ways };
    struct Answer {
        WarehouseCheck check;
        std::optional<JourneySummary> summary;
    };

    void makeActions();
    QAction *addAction(const QString &id, const QString &text, const QString &onButton, const QString &tip);
    QWidget *makeToolbar();
    QWidget *makeDrawing();
    void ask();
    void start(bool isToCount);
    void stop();
    void receive(Result<Answer> answer, bool isToCount);
    void followPlan(const Workspace &before, const Workspace &after);
    void showSummary();
    void drawGraph();
    View shownView() const;
    void showView();
    void enableActions();
    void exportView();
    Picture picture() const;

    PlanContext m_context;
    QList<QAction *> m_actions;
    QActionGroup *m_views;
    QActionGroup *m_forms;
    QAction *m_again = nullptr;
    QAction *m_export = nullptr;
    QComboBox *m_coverage;
    QLabel *m_finding;
    QLabel *m_rule;
    QStackedWidget *m_stack;
    ConnectionForm *m_form;
    WaitingPage *m_waiting;
    QWidget *m_drawing = nullptr;
    GraphCanvas *m_canvas;
    GraphLegend *m_legend;
    std::array<ChartCard *, 3> m_cards {}; ///< steps, paths, ways

    std::optional<JourneySummary> m_summary; ///< the last that was counted
    SharedJourneys m_view; ///< of it
    CountedCharts m_charts;
    ShownGraph m_shown;

    bool m_isWorking = false;
    quint64 m_revision = 0;
    Cancellation m_running;
    Jobs m_jobs { 2 }; ///< one that was stopped may still wait for a server that does not answer
    Jobs m_files { 1 };
};

} // namespace headwater

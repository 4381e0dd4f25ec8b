// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/map/map_marks.h"
#include "ui/coverage/map/map_view.h"
#include "ui/plan/space.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace headwater {

class ChartTableModel;
class MapLegend;

/// Where coverage is thin, and where one more head would bring most, on a map; for plans whose territories or accounts
/// have coordinates.
class MapPage : public CoveragePage
{
    Q_OBJECT

public:
    explicit MapPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Coverage map"); }
    QString shortTitle() const override { return tr("Map"); }
    QString id() const override { return QStringLiteral("map"); }
    bool isOffered(const Plan &plan) const override { return hasPlaces(plan); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy(); }

    MapView *map() const { return m_map; }
    QTableView *table() const { return m_table; }
    const MapContent &content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using Outline = std::shared_ptr<const std::vector<GeoRing>>;
    struct Drawn {
        Outline outline;
        MapView::SharedScene scene;
    };

    void makeActions();
    QAction *makeAction(const QString &id, const QString &text, const QString &onButton, const QString &tip);
    QWidget *makeToolbar();
    QWidget *makeMap();
    QWidget *makeTable();
    void startScene();
    void fillRoles();
    void fill();
    void choose(MapView::Place place);
    void exportPage();

    PlanContext m_context;
    ShownCoverage m_shown;
    MapView::SharedScene m_scene = std::make_shared<const MapScene>();
    MapContent m_content;
    Outline m_outline; ///< read once, with the first map
    Plan m_sceneOf; ///< the plan that the map was asked for
    quint64 m_revision = 0;
    QActionGroup *m_subjects;
    QActionGroup *m_forms;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_lookActions; ///< beside the map
    QLabel *m_finding;
    QComboBox *m_roles;
    MapView *m_map;
    MapLegend *m_legend;
    ChartTableModel *m_model;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack;
    Cancellation m_running;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_page.h"

#include "ui/charts/chart_table_model.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/map/map_legend.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

MapPage::MapPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_subjects(new QActionGroup(this))
    , m_forms(new QActionGroup(this))
    , m_finding(findingLabel())
    , m_roles(new QComboBox)
    , m_map(new MapView)
    , m_legend(new MapLegend)
    , m_model(new ChartTableModel(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("coverageMapPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    m_stack->addWidget(makeMap());
    m_stack->addWidget(makeTable());
    column->addWidget(m_stack, 1);
    connect(m_map, &MapView::placeChosen, this, &MapPage::choose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_map->choose(static_cast<std::size_t>(index.row()));
        choose(m_map->chosen());
    });
}

QAction *MapPage::makeAction(const QString &id, const QString &text, const QString &onButton, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("coverage.map.") + id);
    action->setIconText(onButton);
    action->setToolTip(tip);
    m_pageActions.append(action);
    return action;
}

void MapPage::makeActions()
{
    const auto choice = [this](QActionGroup *group, const QString &id, const QString &text, const QString &onButton,
                            const QString &tip) {
        QAction *action = makeAction(id, text, onButton, tip);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
    };
    choice(m_subjects, QStringLiteral("coverage"), tr("Map of coverage"), tr("Coverage"),
        tr("What of its work is done in each territory"));
    choice(m_subjects, QStringLiteral("worth"), tr("Map of the worth of a head"), tr("Worth of one more head"),
        tr("What one more head would bring in each territory"));
    choice(m_forms, QStringLiteral("drawing"), tr("Coverage map as a drawing"), tr("Map"), tr("To look at"));
    choice(m_forms, QStringLiteral("table"), tr("Coverage map as a table"), tr("Table"),
        tr("The same territories as rows, with how far their customers are"));
    connect(m_subjects, &QActionGroup::triggered, this, &MapPage::fill);
    connect(m_forms, &QActionGroup::triggered, this,
        [this](QAction *form) { m_stack->setCurrentIndex(static_cast<int>(m_forms->actions().indexOf(form))); });
    const auto look = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        m_lookActions.append(makeAction(id, text, onButton, tip));
        return m_lookActions.last();
    };
    connect(look(QStringLiteral("further"), tr("Zoom out of the coverage map"), QStringLiteral("−"),
                tr("Further away (-)")),
        &QAction::triggered, m_map, [this] { m_map->zoomBy(0.8); });
    connect(look(QStringLiteral("fit"), tr("Fit the coverage map"), tr("Fit"), tr("All territories in sight (0)")),
        &QAction::triggered, m_map, &MapView::fit);
    connect(look(QStringLiteral("closer"), tr("Zoom in on the coverage map"), QStringLiteral("+"), tr("Closer (+)")),
        &QAction::triggered, m_map, [this] { m_map->zoomBy(1.25); });
    connect(makeAction(QStringLiteral("export"), tr("Export the coverage map…"), tr("Export…"),
                tr("The map as SVG, PDF or PNG, the territories as XLSX or CSV")),
        &QAction::triggered, this, &MapPage::exportPage);
}

QWidget *MapPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *switches = new QWidget;
    auto *line = new FlowLayout(switches, 12);
    line->addWidget(pageSwitch(m_subjects, tr("What the colours of the map say")));
    m_roles->setObjectName(QStringLiteral("mapRole"));
    setPartOfView(*m_roles);
    m_roles->setAccessibleName(tr("Role of the head"));
    m_roles->setToolTip(tr("Which role one more head would have"));
    m_roles->hide();
    connect(m_roles, &QComboBox::activated, this, &MapPage::fill);
    line->addWidget(m_roles);
    row->addWidget(switches, 1);
    row->addWidget(pageSwitch(m_forms, tr("How it is shown")));
    row->addWidget(pageButton(m_pageActions.last()));
    return bar;
}

QWidget *MapPage::makeMap()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(4);
    m_map->setAccessibleName(tr("Map of coverage"));
    column->addWidget(m_map, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 8, 0);
    bottom->addWidget(m_legend, 1);
    for (QAction *action : m_lookActions) {
        auto *button = pageButton(action);
        button->setProperty("flat", true);
        button->setAccessibleName(action->text());
        bottom->addWidget(button);
    }
    column->addLayout(bottom);
    return card;
}

QWidget *MapPage::makeTable()
{
    m_table = makePlanTable(m_model, { 24 });
    m_table->setSortingEnabled(false); // its rows are the places of the map
    m_table->setObjectName(QStringLiteral("mapTable"));
    m_table->setAccessibleName(tr("The territories of the map"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    return m_table;
}

void MapPage::showCoverage(const ShownCoverage &shown)
{
    const bool isFirst = !m_shown.view;
    m_shown = shown;
    const Plan &plan = shown.plan();
    if (isFirst || !plan.territories.sharesEverythingWith(m_sceneOf.territories)
        || !plan.accounts.sharesEverythingWith(m_sceneOf.accounts))
        startScene();
    fillRoles();
    fill();
}

/// Hulls and outlines in the background; what is there stays in sight meanwhile.
void MapPage::startScene()
{
    m_running.cancel();
    m_sceneOf = m_shown.plan();
    using Snapshot = std::pair<Plan, Outline>;
    m_running = m_jobs.start<Drawn, Snapshot>(
        ++m_revision, Snapshot { m_sceneOf, m_outline },
        [](const Snapshot &of, const Cancellation &cancellation, const Progress &) -> Result<Drawn> {
            Outline outline = of.second;
            if (!outline) {
                HEADWATER_TRY(auto read, worldOutline());
                outline = std::make_shared<const std::vector<GeoRing>>(std::move(read));
            }
            HEADWATER_TRY(auto scene, mapScene(of.first, *outline, cancellation));
            return Drawn { outline, std::make_shared<const MapScene>(std::move(scene)) };
        },
        [this](Result<Drawn> drawn, quint64 revision) {
            if (revision != m_revision)
                return;
            if (!drawn)
                return m_finding->setText(sentenceFor(drawn.error().kind));
            m_outline = drawn->outline;
            m_scene = drawn->scene;
            fill();
        });
}

void MapPage::fillRoles()
{
    QList<QPair<QString, qint64>> choices { { tr("Whichever role brings most"), 0 } };
    for (const RoleId role : rolesOfWorth(m_shown))
        choices.append({ nameIn(m_shown.plan().roles, role), role.value });
    setChoices(m_roles, choices);
}

void MapPage::fill()
{
    const bool isWorth = m_subjects->actions().last()->isChecked();
    m_roles->setVisible(isWorth);
    if (!m_shown.view)
        return;
    const auto subject = isWorth
        ? MapSubject { MapSubject::Kind::Worth, RoleId { m_roles->currentData().toLongLong() } }
        : MapSubject();
    m_content = mapContent(m_shown, *m_scene, subject);
    m_map->showMap(m_scene, m_content.marks);
    m_map->setAccessibleName(isWorth ? tr("Map of what one more head would bring") : tr("Map of coverage"));
    m_finding->setText(m_content.finding);
    if (isWorth)
        m_legend->showWorth(shortMoneyText(m_content.mostWorth));
    else
        m_legend->showCoverage(m_shown.isComparing());
    m_model->setTable(m_content.table);
    m_table->resizeColumnsToContents();
}

void MapPage::choose(MapView::Place place)
{
    if (!place)
        return Q_EMIT subjectChosen({});
    const MapScene::Place &chosen = m_scene->places[*place];
    Q_EMIT subjectChosen(
        chosen.isAlone ? CoverageSubject::ofOwn(chosen.territory) : CoverageSubject::ofTerritory(chosen.territory));
}

void MapPage::exportPage()
{
    if (!m_shown.view)
        return;
    constexpr double legendHeight = 30;
    const QSizeF drawing = m_map->pictureSize();
    const Picture picture = recordedPicture(
        QSizeF(drawing.width(), drawing.height() + legendHeight), m_content.finding, [&](QPainter &painter) {
            m_map->paintPicture(painter);
            m_legend->paintOn(painter, QRectF(16, drawing.height(), drawing.width() - 32, legendHeight));
        });
    ChartData rows;
    rows.title = m_map->accessibleName();
    rows.table = m_content.table;
    exportCharts(this, m_context, m_files,
        { tr("Map %1").arg(quarterText(m_shown.coverage().quarter.first)), { rows }, picture },
        [this](const QString &told) { Q_EMIT notice(told); });
}

void MapPage::changeEvent(QEvent *event)
{
    CoveragePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // colours are those of the theme
}

} // namespace headwater

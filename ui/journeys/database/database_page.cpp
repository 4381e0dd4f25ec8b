// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/database/database_page.h"

#include "core/document/plan_document.h"
#include "core/warehouse/postgres_source.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/journeys/database/connection_form.h"
#include "ui/journeys/graph/graph_legend.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr std::size_t waysFetched = 2'000;
constexpr int countedLegendHeight = 30;

} // namespace

DatabasePage::DatabasePage(const PlanContext &context, QWidget *parent)
    : JourneysPage(parent)
    , m_context(context)
    , m_views(new QActionGroup(this))
    , m_forms(new QActionGroup(this))
    , m_coverage(new QComboBox)
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_stack(new QStackedWidget)
    , m_form(new ConnectionForm(context.settings))
    , m_waiting(new WaitingPage(tr("Back")))
    , m_canvas(new GraphCanvas)
    , m_legend(new GraphLegend)
{
    setObjectName(QStringLiteral("databasePage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    m_stack->addWidget(area);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_drawing = makeDrawing());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_stack->addWidget(m_cards[i] = new ChartCard);
        m_cards[i]->table()->setObjectName(QStringLiteral("countedTable%1").arg(i));
    }
    column->addWidget(m_stack, 1);
    connect(m_form, &ConnectionForm::testRequested, this, [this] { start(false); });
    connect(m_form, &ConnectionForm::countRequested, this, [this] { start(true); });
    connect(m_waiting, &WaitingPage::cancelRequested, this, &DatabasePage::stop);
    connect(m_waiting, &WaitingPage::beginRequested, this, &DatabasePage::ask);
    connect(&context.document, &PlanDocument::changed, this, &DatabasePage::followPlan);
    ask();
}

QAction *DatabasePage::addAction(const QString &id, const QString &text, const QString &onButton, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("journeys.database.") + id);
    action->setIconText(onButton);
    action->setToolTip(tip);
    m_actions.append(action);
    return action;
}

void DatabasePage::makeActions()
{
    QAction *connecting = addAction(QStringLiteral("connect"), tr("Journeys from a database…"), tr("Database…"),
        tr("Where the events are, and which column is what"));
    connect(connecting, &QAction::triggered, this, &DatabasePage::ask);
    m_again = addAction(QStringLiteral("again"), tr("Count the database again"), tr("Count again"),
        tr("Ask the database for the counts of now"));
    connect(m_again, &QAction::triggered, this, [this] { start(true); });
    const auto choice = [this](QActionGroup *group, const QString &id, const QString &text, const QString &onButton,
                            const QString &tip) {
        QAction *action = addAction(id, text, onButton, tip);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, &DatabasePage::showView);
    };
    choice(m_views, QStringLiteral("graph"), tr("Database as graph"), tr("Graph"), tr("Steps and paths as a drawing"));
    choice(m_views, QStringLiteral("steps"), tr("Steps of the database"), tr("Steps"),
        tr("How many journeys come to each step"));
    choice(m_views, QStringLiteral("paths"), tr("Paths of the database"), tr("Paths"),
        tr("How many journeys go from one step to another, and how long it takes"));
    choice(m_views, QStringLiteral("ways"), tr("Ways through of the database"), tr("Ways"),
        tr("The most frequent ways from beginning to end"));
    choice(m_forms, QStringLiteral("chart"), tr("Database as chart"), tr("Chart"), tr("Marks to look at"));
    choice(m_forms, QStringLiteral("table"), tr("Database as table"), tr("Table"), tr("The same figures as rows"));
    m_export = addAction(QStringLiteral("export"), tr("Export: Database…"), tr("Export…"),
        tr("What is seen as SVG, PDF or PNG, all figures as XLSX or CSV"));
    connect(m_export, &QAction::triggered, this, &DatabasePage::exportView);
}

QWidget *DatabasePage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    line->addWidget(pageButton(m_actions.first()));
    line->addWidget(pageButton(m_again));
    line->addWidget(pageSwitch(m_views, tr("What is shown")));
    line->addWidget(pageSwitch(m_forms, tr("How it is shown")));
    m_coverage->setObjectName(QStringLiteral("databaseCoverage"));
    m_coverage->setAccessibleName(tr("How many paths are drawn"));
    for (const int percent : { 50, 80, 95 })
        m_coverage->addItem(tr("Paths covering %1 % of journeys").arg(percent), percent / 100.0);
    m_coverage->addItem(tr("All paths and steps"), 1.0);
    m_coverage->setCurrentIndex(1);
    connect(m_coverage, &QComboBox::currentIndexChanged, this, &DatabasePage::drawGraph);
    line->addWidget(m_coverage);
    line->addWidget(pageButton(m_export));
    return bar;
}

QWidget *DatabasePage::makeDrawing()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 6);
    column->addWidget(m_canvas, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 8, 0);
    bottom->addWidget(m_legend, 1);
    column->addLayout(bottom);
    return card;
}

void DatabasePage::ask()
{
    stop();
    m_stack->setCurrentIndex(0);
    m_finding->setText(tr("Journeys from a database"));
    m_rule->hide();
    m_form->setBusy(false);
    enableActions();
}

void DatabasePage::stop()
{
    const bool wasWorking = m_isWorking;
    m_running.cancel();
    ++m_revision;
    m_isWorking = false;
    if (!wasWorking)
        return;
    ask();
    m_form->say(tr("Stopped."));
}

void DatabasePage::start(bool isToCount)
{
    struct Question {
        WarehouseAddress address;
        QString password;
        bool isToCount;
    };
    m_running.cancel();
    m_isWorking = true;
    m_form->say({});
    m_waiting->showWorking(isToCount ? tr("The database counts the journeys…") : tr("Looking at the database…"));
    m_stack->setCurrentWidget(m_waiting);
    enableActions();
    const quint64 revision = ++m_revision;
    m_running = m_jobs.start<Answer, Question>(
        revision, Question { m_form->address(), m_form->password(), isToCount },
        [](const Question &question, const Cancellation &cancellation, const Progress &) -> Result<Answer> {
            Answer answer;
            HEADWATER_TRY(answer.check, checkedWarehouse(question.address, question.password, cancellation));
            if (!question.isToCount || answer.check.trouble != WarehouseCheck::Trouble::None)
                return answer;
            auto counted = postgresSource(question.address, question.password)->summary(waysFetched, cancellation);
            if (counted)
                answer.summary = std::move(*counted);
            else if (counted.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(counted.error());
            else
                answer.check = { WarehouseCheck::Trouble::Other, {}, counted.error().detail, {}, {}, {}, -1 };
            return answer;
        },
        [this, isToCount](Result<Answer> answer, quint64 from) {
            if (from == m_revision)
                receive(std::move(answer), isToCount);
        });
}

void DatabasePage::receive(Result<Answer> answer, bool isToCount)
{
    m_isWorking = false;
    if (answer && isToCount && answer->summary) {
        m_form->keep();
        m_form->showCheck(answer->check);
        m_summary = std::move(*answer->summary);
        return showSummary();
    }
    ask();
    if (answer)
        m_form->showCheck(answer->check);
    else
        m_form->say(tr("Stopped."));
}

void DatabasePage::followPlan(const Workspace &before, const Workspace &after)
{
    if (m_summary && m_stack->currentIndex() > 1 && !readsJourneysAlike(before.plan(), after.plan()))
        showSummary();
}

void DatabasePage::showSummary()
{
    m_view = countedView(*m_summary, m_context.document.plan());
    m_charts = countedCharts(*m_summary, *m_view);
    m_finding->setText(m_charts.finding);
    m_rule->setText(m_charts.rule);
    m_rule->show();
    const std::array charts { &m_charts.steps, &m_charts.paths, &m_charts.ways };
    for (std::size_t i = 0; i < charts.size(); ++i)
        m_cards[i]->showChart(*charts[i]);
    drawGraph();
    showView();
}

void DatabasePage::drawGraph()
{
    if (!m_view)
        return;
    const double coverage = m_coverage->currentData().toDouble();
    m_shown = shownGraph(*m_view, { coverage, coverage >= 1 ? 0 : readableActivities(*m_view), ArcColouring::Time });
    m_canvas->showGraph(m_shown.canvas);
    m_legend->showFor(m_shown, ArcColouring::Time);
}

DatabasePage::View DatabasePage::shownView() const
{
    return static_cast<View>(m_views->actions().indexOf(m_views->checkedAction()));
}

void DatabasePage::showView()
{
    if (!m_summary || m_isWorking)
        return;
    const View view = shownView();
    if (view == View::Graph)
        m_stack->setCurrentWidget(m_drawing);
    else
        m_stack->setCurrentWidget(m_cards[static_cast<std::size_t>(view) - 1]);
    for (ChartCard *card : m_cards)
        card->setAsTable(m_forms->actions().last()->isChecked());
    m_finding->setText(m_charts.finding);
    m_rule->show();
    enableActions();
}

void DatabasePage::enableActions()
{
    const bool isThere = m_summary && !m_isWorking;
    for (QAction *action : m_views->actions())
        action->setEnabled(isThere);
    for (QAction *action : m_forms->actions())
        action->setEnabled(isThere && shownView() != View::Graph);
    m_again->setEnabled(isThere);
    m_export->setEnabled(isThere);
    m_coverage->setEnabled(isThere && shownView() == View::Graph);
}

void DatabasePage::exportView()
{
    exportCharts(this, m_context, m_files,
        { title(), { m_charts.steps, m_charts.paths, m_charts.ways }, picture(), {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

Picture DatabasePage::picture() const
{
    const View view = shownView();
    if (view != View::Graph) {
        const ChartView *chart = m_cards[static_cast<std::size_t>(view) - 1]->view();
        const Picture drawn = recordedPicture(
            chart->pictureSize(), m_charts.finding, [chart](QPainter &painter) { chart->paintOn(painter); });
        return captionedPicture(drawn, m_charts.finding, { m_charts.rule });
    }
    const QSizeF drawing = m_canvas->pictureSize();
    const QSizeF size(std::max(drawing.width(), 720.0), drawing.height() + countedLegendHeight);
    const Picture drawn = recordedPicture(size, m_canvas->accessibleName(), [&](QPainter &painter) {
        m_canvas->paintPicture(painter);
        m_legend->paintOn(painter, QRectF(16, drawing.height(), size.width() - 32, countedLegendHeight));
    });
    return captionedPicture(drawn, m_charts.finding, { m_charts.rule });
}

} // namespace headwater

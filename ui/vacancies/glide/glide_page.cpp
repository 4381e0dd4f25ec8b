// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/glide/glide_page.h"

#include "core/document/plan_document.h"
#include "core/plan/assumptions/assumed.h"
#include "core/redeployment/options/option_costs.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr int quartersAhead = 8;

struct GlideWish {
    Plan plan;
    Plan target;
    SharedTurnover turnover;
    SharedCoverage coverage;
};

/// What the target earns more in a quarter, covered as the plan was observed.
Result<Money> gainOfTarget(const GlideWish &wish, const Cancellation &cancellation)
{
    CoverageOptions options = CoverageOptions::besides(*wish.coverage->now);
    options.withWorth = false;
    HEADWATER_TRY(const Coverage there,
        coverageOf(wish.target, wish.coverage->expected->visits, wish.coverage->now->quarter, options, cancellation));
    return there.margin - wish.coverage->now->margin;
}

Result<GlidePath> glide(const GlideWish &wish, const Cancellation &cancellation, const Progress &)
{
    GlideQuestion question;
    if (wish.coverage) {
        HEADWATER_TRY(question.gainPerQuarter, gainOfTarget(wish, cancellation));
    }
    question.perMove = Money::of(assumptionOr(wish.plan, assumed::costOfRelocation, assumed::usualRelocation));
    const VacancyForecast forecast
        = vacancyForecast(wish.plan, wish.turnover->hazards, wish.turnover->history.today, quartersAhead);
    return glidePath(wish.plan, wish.target, forecast, question, cancellation);
}

} // namespace

ChartData glideChart(const GlidePath &path, bool isWaitingKnown)
{
    ChartData chart;
    chart.title = GlidePage::tr("Seats still to fall vacant");
    chart.caption = GlidePage::tr("median and 80 % band at the end of each quarter; 0: arrived without a dismissal");
    chart.unit = GlidePage::tr("seats");
    ChartLine median { .name = GlidePage::tr("median"), .tone = ChartTone::Main, .points = {} };
    ChartBand band { GlidePage::tr("80 % band"), ChartTone::Main, {} };
    const auto add = [&](double x, double low, double middle, double high, const QString &name) {
        median.points.emplace_back(x, middle);
        band.spans.push_back({ x, low, high });
        chart.ticks.push_back({ x, name });
    };
    const auto all = static_cast<double>(path.shift.toFall);
    add(0, all, all, all, GlidePage::tr("now"));
    chart.table.columns = { { GlidePage::tr("Quarter"), ColumnLook::Text }, { GlidePage::tr("Low"), ColumnLook::Whole },
        { GlidePage::tr("Median"), ColumnLook::Whole }, { GlidePage::tr("High"), ColumnLook::Whole },
        { GlidePage::tr("Chance to have arrived"), ColumnLook::Percent },
        { GlidePage::tr("Margin missed by waiting"), ColumnLook::Money } };
    double x = 0;
    for (const GlideQuarter &quarter : path.quarters) {
        x += 1;
        add(x, static_cast<double>(quarter.p10), static_cast<double>(quarter.p50), static_cast<double>(quarter.p90),
            quarterText(quarter.quarter.first));
        chart.table.rows.push_back(
            { TableCell(quarterText(quarter.quarter.first)), TableCell(static_cast<double>(quarter.p10)),
                TableCell(static_cast<double>(quarter.p50)), TableCell(static_cast<double>(quarter.p90)),
                TableCell(quarter.reached), isWaitingKnown ? TableCell(quarter.waiting.inUnits()) : TableCell() });
    }
    chart.bands.push_back(std::move(band));
    chart.lines.push_back(std::move(median));
    return chart;
}

GlidePage::GlidePage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent)
    : VacanciesPage(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_targets(new QComboBox)
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_card(new ChartCard)
    , m_tableAction(new QAction(tr("Glide path as a table"), this))
    , m_exportAction(new QAction(tr("Export the glide path…"), this))
{
    setObjectName(QStringLiteral("glidePage"));
    m_rule->setObjectName(QStringLiteral("glideRule"));
    m_tableAction->setObjectName(QStringLiteral("vacancies.glide.table"));
    m_tableAction->setIconText(tr("As table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, m_card, &ChartCard::setAsTable);
    m_exportAction->setObjectName(QStringLiteral("vacancies.glide.export"));
    m_exportAction->setIconText(tr("Export…"));
    connect(m_exportAction, &QAction::triggered, this, [this] {
        const ChartView &view = *m_card->view();
        exportCharts(this, m_context, m_files,
            ChartExport { title(), { view.chart() },
                recordedPicture(view.pictureSize(), title(), [&view](QPainter &painter) { view.paintOn(painter); }) },
            [this](const QString &told) { Q_EMIT notice(told); });
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Towards"));
    label->setBuddy(m_targets);
    m_targets->setObjectName(QStringLiteral("glideTarget"));
    setPartOfView(*m_targets);
    m_targets->setAccessibleName(tr("Scenario to arrive at"));
    row->addWidget(label);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targets->setMinimumContentsLength(16);
    row->addWidget(m_targets);
    row->addStretch(1);
    row->addWidget(pageButton(m_tableAction));
    row->addWidget(pageButton(m_exportAction));
    column->addLayout(row);
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(m_card, 1);
    column->addStretch(); // where there is no chart
    connect(m_targets, &QComboBox::activated, this, &GlidePage::count);
    connect(&m_vacancies, &VacanciesModel::turnoverChanged, this, [this] {
        if (isVisible())
            count();
    });
    connect(&m_context.coverage, &CoverageModel::changed, this, &GlidePage::followCoverage);
    connect(&m_context.coverage, &CoverageModel::stateChanged, this, &GlidePage::followCoverage);
    connect(&m_context.document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            fillTargets();
    });
}

bool GlidePage::isSettling() const
{
    return m_jobs.isBusy() || m_files.isBusy() || m_vacancies.isCountingTurnover() || m_context.coverage.isRefreshing();
}

void GlidePage::showEvent(QShowEvent *event)
{
    VacanciesPage::showEvent(event);
    fillTargets();
}

/// Every other scenario; the baseline itself, too, where a scenario is shown.
void GlidePage::fillTargets()
{
    const Workspace &workspace = m_context.document.workspace();
    const QVariant chosen = m_targets->currentData();
    m_targets->clear();
    for (const Scenario &scenario : workspace.scenarios) {
        if (!scenario.inBin && scenario.id != workspace.shown)
            m_targets->addItem(scenario.name, QVariant::fromValue<qlonglong>(scenario.id.value));
    }
    if (const int before = m_targets->findData(chosen); before >= 0)
        m_targets->setCurrentIndex(before);
    m_targets->setEnabled(m_targets->count() > 0);
    count();
}

SharedCoverage GlidePage::coverage() const
{
    return m_context.coverage.isViewCurrent() && !m_vacancies.lack() ? m_context.coverage.view() : nullptr;
}

/// What waiting costs follows; who may leave is known without it.
void GlidePage::followCoverage()
{
    if (!isVisible() || !m_path)
        return;
    if (!m_countedIn && !m_isCounting && coverage())
        start();
    else
        say();
}

const Scenario *GlidePage::target() const
{
    for (const Scenario &scenario : m_context.document.workspace().scenarios) {
        if (m_targets->currentIndex() >= 0 && scenario.id.value == m_targets->currentData().toLongLong())
            return &scenario;
    }
    return nullptr;
}

void GlidePage::count()
{
    m_path.reset();
    start();
}

/// What is known so far stays until more is.
void GlidePage::start()
{
    m_running.cancel();
    ++m_job;
    m_error.reset();
    const Scenario *towards = target();
    m_isCounting = towards && m_vacancies.turnover();
    if (m_isCounting) {
        const SharedCoverage countedIn = coverage();
        m_running = m_jobs.start<GlidePath, GlideWish>(m_job,
            GlideWish { m_context.document.plan(), towards->plan, m_vacancies.turnover(), countedIn }, glide,
            [this, countedIn](Result<GlidePath> path, quint64 job) {
                if (job == m_job)
                    receive(std::move(path), countedIn);
            });
    }
    say();
}

void GlidePage::receive(Result<GlidePath> path, const SharedCoverage &countedIn)
{
    m_isCounting = false;
    m_path.reset();
    m_countedIn = countedIn;
    if (path)
        m_path = *std::move(path);
    else
        m_error = path.error();
    say();
    followCoverage(); // it may have come meanwhile
}

void GlidePage::say()
{
    const bool hasWay = m_path && m_path->shift.toFall > 0;
    m_card->setVisible(hasWay);
    m_exportAction->setEnabled(hasWay);
    m_rule->clear();
    if (m_targets->count() == 0)
        return m_finding->setText(
            tr("There is no scenario to arrive at yet. Duplicate the plan (Scenario menu), lay out "
               "there what you want, come back to this plan and choose it here."));
    if (m_error)
        return m_finding->setText(
            tr("This could not be counted. %1").arg(whyNotCounted(m_context.document.plan(), *m_error)));
    if (!m_path)
        return m_finding->setText(m_vacancies.turnoverError()
                ? tr("Who may leave cannot be said. %1")
                      .arg(whyNotCounted(m_context.document.plan(), *m_vacancies.turnoverError()))
                : tr("Counting who may leave…"));
    const SeatShift &shift = m_path->shift;
    if (shift.toFall == 0) {
        m_finding->setText(tr("Nobody has to leave for that: no seat with somebody in it is one too many."));
        return;
    }
    m_card->showChart(glideChart(*m_path, isWaitingKnown()));
    const GlideQuarter &last = m_path->quarters.back();
    m_finding->setText(
        tr("%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half "
           "the time no more than %3 are left.",
            nullptr, static_cast<int>(shift.toFall))
            .arg(quarterText(last.quarter.first), percentText(last.reached), countText(last.p50)));
    m_rule->setText(tr("%1 Moving everybody now would cost %2. %3 %4")
                        .arg(waitingText(), shortMoneyText(m_path->acting),
                            tr("%n empty seat(s) can go at once.", nullptr, static_cast<int>(shift.freeNow)),
                            m_path->isExact ? tr("Counted exactly.") : tr("By 10,000 simulations.")));
}

QString GlidePage::waitingText() const
{
    using State = CoverageModel::State;
    if (isWaitingKnown())
        return tr("Waiting costs %1 of margin over %2 quarters.")
            .arg(shortMoneyText(m_path->waiting), countText(static_cast<qint64>(m_path->quarters.size())));
    const State state = m_context.coverage.state();
    if (m_vacancies.lack())
        return tr("What waiting costs is not known: no work is expected.");
    return state == State::Failed || state == State::Stopped ? tr("What waiting costs could not be counted.")
                                                             : tr("What waiting costs is being counted…");
}

} // namespace headwater

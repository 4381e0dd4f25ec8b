// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/worth/worth_page.h"

#include "core/document/plan_document.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/worth/worth_table_model.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/plan/derivation/derivation_popover.h"
#include "ui/plan/derivation/explained_table.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {
constexpr std::size_t mostFits = 50;
}

WorthPage::WorthPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_steps(context, this, [this](const QString &told) { Q_EMIT notice(told); })
    , m_model(new WorthTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_useAction(new QAction(tr("Use a vacancy here"), this))
    , m_exportAction(new QAction(tr("Export the worth of a head…"), this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_levers(new QLabel)
    , m_filter(new QLineEdit)
    , m_table(nullptr)
    , m_wish(new QLabel)
    , m_vacancies(new QListWidget)
{
    setObjectName(QStringLiteral("worthPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    m_rule->setText(tr(
        "What the expected margin of the quarter gains from one more full-time seat of the role there and below, in "
        "which somebody sits who may leave like anybody else; the hours of all others spent anew; a customer-focused "
        "seat as if it took over accounts where it helps most."));
    m_levers->setObjectName(QStringLiteral("worthLevers"));
    m_levers->setWordWrap(true);
    m_levers->setTextFormat(Qt::RichText);
    m_levers->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_levers, &QLabel::linkActivated, this, [this](const QString &which) {
        showDerivation(leverDerivation(which), m_levers->mapToGlobal(QPoint()), window());
    });
    m_levers->hide();
    column->addWidget(m_levers);
    column->addWidget(makeTable(), 2);
    column->addWidget(makeVacancies(), 1);
}

void WorthPage::makeActions()
{
    m_useAction->setObjectName(QStringLiteral("coverage.worth.use"));
    m_useAction->setToolTip(tr("Move or convert the chosen seat, as one step that can be undone"));
    connect(m_useAction, &QAction::triggered, this, &WorthPage::useVacancy);
    m_exportAction->setObjectName(QStringLiteral("coverage.worth.export"));
    m_exportAction->setIconText(tr("Export…"));
    m_exportAction->setToolTip(tr("The table as XLSX or CSV"));
    connect(m_exportAction, &QAction::triggered, this, &WorthPage::exportTable);
}

QWidget *WorthPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WorthTableModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = makePlanTable(m_sorted, { 22, 18, 13, 11, 12, 11 });
    m_table->setObjectName(QStringLiteral("worthTable"));
    m_table->setAccessibleName(tr("What one more head would bring"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setProperty("quiet", true);
    m_table->sortByColumn(WorthTableModel::Quarter, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorthPage::followCurrent);
    explainCells(
        m_table, [this](const QModelIndex &index) { return m_model->derivationAt(m_sorted->mapToSource(index)); });
    m_filter->setObjectName(QStringLiteral("worthFilter"));
    setPartOfView(*m_filter);
    m_filter->setPlaceholderText(tr("Role or territory"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString &typed) { sayWhenEmpty(*m_table, {}, !typed.isEmpty()); });
    sayWhenEmpty(*m_table, {}, false); // the page says what is being counted
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(pageButton(m_exportAction));
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return card;
}

QWidget *WorthPage::makeVacancies()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    auto *row = new QHBoxLayout;
    setTextRole(m_wish, TextRole::Strong);
    m_wish->setObjectName(QStringLiteral("worthWish"));
    m_wish->setWordWrap(true);
    row->addWidget(m_wish, 1);
    auto *use = pageButton(m_useAction);
    use->setProperty("primary", true);
    row->addWidget(use, 0, Qt::AlignTop);
    column->addLayout(row);
    m_vacancies->setObjectName(QStringLiteral("fittingVacancies"));
    m_vacancies->setAccessibleName(tr("Vacancies that could be used, those that fit best first"));
    m_vacancies->setProperty("quiet", true);
    connect(m_vacancies, &QListWidget::itemActivated, this, &WorthPage::useVacancy);
    column->addWidget(m_vacancies, 1);
    return card;
}

void WorthPage::showCoverage(const ShownCoverage &shown)
{
    m_shown = shown;
    {
        // The row that was chosen comes back below; until then nothing is to follow.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->show(shown);
    }
    m_table->setColumnHidden(WorthTableModel::Before, !shown.isComparing());
    sayFinding();
    sayLevers();
    m_exportAction->setEnabled(m_model->rowCount() > 0);
    const int row = std::max(0, m_model->rowOf(m_role, m_territory));
    const QModelIndex index
        = m_role.isValid() ? m_sorted->mapFromSource(m_model->index(row, 0)) : m_sorted->index(0, 0);
    if (m_model->rowOf(m_role, m_territory) >= 0 || !m_role.isValid())
        m_table->setCurrentIndex(index);
    fillVacancies();
}

void WorthPage::sayFinding()
{
    const auto &worth = m_shown.worth().heads;
    const Plan &plan = m_shown.plan();
    if (const std::optional<Error> error = m_shown.whyNoWorth())
        return m_finding->setText(tr("This could not be counted. %1").arg(sentenceFor(error->kind)));
    if (!worth)
        return m_finding->setText(tr("Counting what one more head would bring…"));
    if (worth->empty())
        return m_finding->setText(tr("One more seat would bring nothing: all the work that pays is done."));
    const HeadWorth &best = worth->front();
    QString text = tr("One more %1 in %2 would bring the most: %3 in %4.")
                       .arg(nameIn(plan.roles, best.role), nameIn(plan.territories, best.territory),
                           shortMoneyText(best.perHead), quarterText(m_shown.coverage().quarter.first));
    if (m_shown.isBefore() && !m_shown.view->isBaseline)
        text = tr("In the baseline: %1").arg(text);
    if (m_shown.worth().isOutdated)
        text = tr("%1 (from before the last change; being counted again…)").arg(text);
    m_finding->setText(text);
}

/// A number that says how it comes about when it is clicked.
static QString explained(const char *what, const QString &number)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1StringView(what), number.toHtmlEscaped());
}

/// What else could be done: the best of the tasks and of the roles.
void WorthPage::sayLevers()
{
    const auto &levers = m_shown.worth().levers;
    QStringList sentences;
    if (levers && !levers->selfServe.empty() && levers->selfServe.front().margin.cents > 0) {
        const SelfServeWorth &best = levers->selfServe.front();
        sentences.append(tr("One visit more in a hundred on the web would bring the most in %1: %2, with %3 less work.")
                             .arg(nameIn(m_shown.plan().tasks, best.task).toHtmlEscaped(),
                                 explained("self_serve", shortMoneyText(best.margin)), wholeHoursText(best.hours)));
    }
    if (levers && !levers->ramp.empty() && levers->ramp.front().margin.cents > 0) {
        const RampWorth &best = levers->ramp.front();
        sentences.append(
            tr("One month less to learn the job would bring the most for %1: %2, with %3 more of their time.")
                .arg(nameIn(m_shown.plan().roles, best.role).toHtmlEscaped(),
                    explained("ramp", shortMoneyText(best.margin)), wholeHoursText(best.hours)));
    }
    m_levers->setText(sentences.join(u' '));
    m_levers->setVisible(!sentences.isEmpty());
}

/// Beside the best one, all others.
Derivation WorthPage::leverDerivation(const QString &which) const
{
    const LeverWorths &levers = *m_shown.worth().levers;
    const Plan &plan = m_shown.plan();
    Derivation derivation;
    const auto add = [&derivation](const QString &name, const LeverWorth &worth) {
        derivation.inputs.emplace_back(
            name, tr("%1, %2").arg(shortMoneyText(worth.margin), wholeHoursText(worth.hours)));
    };
    derivation.what = tr("One visit more in a hundred on the web");
    derivation.formula = tr("The expected margin of the quarter with one point more of the visits of a task on the web "
                            "and so much less work, solved anew, less what it is.");
    if (which == QLatin1StringView("ramp")) {
        derivation.what = tr("One month less to learn the job");
        derivation.formula
            = tr("The expected margin of the quarter with a month less ramp in a role, and the hours that "
                 "gives, solved anew, less what it is.");
        for (const RampWorth &worth : levers.ramp)
            add(nameIn(plan.roles, worth.role), worth);
    } else {
        for (const SelfServeWorth &worth : levers.selfServe)
            add(nameIn(plan.tasks, worth.task), worth);
    }
    derivation.value = derivation.inputs.empty() ? QString() : derivation.inputs.front().second;
    derivation.assumptions = assumptionsOf::served(plan);
    return derivation;
}

void WorthPage::wish(RoleId role, TerritoryId territory)
{
    m_role = role;
    m_territory = territory;
    m_filter->clear();
    if (const int row = m_model->rowOf(role, territory); row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    fillVacancies();
    m_vacancies->setFocus();
}

void WorthPage::followCurrent()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const HeadWorth &worth = m_model->worthAt(index.row());
    m_role = worth.role;
    m_territory = worth.territory;
    fillVacancies();
    Q_EMIT subjectChosen(CoverageSubject::ofTerritory(worth.territory));
}

void WorthPage::fillVacancies()
{
    const Plan &plan = m_context.document.plan();
    m_vacancies->clear();
    m_fits = vacanciesFor(plan, m_role, m_territory);
    m_fits.resize(std::min(m_fits.size(), mostFits));
    for (const VacancyFit &fit : m_fits) {
        const Seat &seat = *plan.seats.find(fit.seat);
        const QString what = fit.converts && fit.moves ? tr("convert and move")
            : fit.converts                             ? tr("convert")
                                                       : tr("move");
        m_vacancies->addItem(tr("%1, %2 in %3: %4 (%5)")
                                 .arg(seatTitle(plan, fit.seat), nameIn(plan.roles, seat.role),
                                     nameIn(plan.territories, seat.home), what, lostText(seat)));
    }
    const QString where = tr("%1, %2").arg(nameIn(plan.roles, m_role), nameIn(plan.territories, m_territory));
    m_useAction->setEnabled(!m_fits.empty() && !(m_shown.view && m_shown.isBefore()));
    if (!m_role.isValid())
        m_wish->setText(tr("Choose a role and territory above to see which vacancy fits."));
    else if (m_fits.empty())
        m_wish->setText(
            tr("%1: no vacant or planned seat could be used. A seat falls vacant when somebody leaves.").arg(where));
    else
        m_wish->setText(tr("%1: vacant and planned seats, those that fit best first").arg(where));
    if (!m_fits.empty())
        m_vacancies->setCurrentRow(0);
}

/// What the quarter shown has lost of the seat where it is.
QString WorthPage::lostText(const Seat &seat) const
{
    const Coverage &now = *m_shown.view->now;
    const auto use = std::ranges::find(now.seats, seat.id, &SeatUse::seat);
    const std::int64_t has = use == now.seats.end() ? 0 : use->capacity.count;
    const Minutes lost { std::max<std::int64_t>(
        0, hoursIfHeld(m_context.document.plan(), seat, now.quarter).count - has) };
    return lost.count == 0 ? tr("no hours lost in %1").arg(quarterText(now.quarter.first))
                           : tr("%1 lost in %2").arg(wholeHoursText(lost), quarterText(now.quarter.first));
}

void WorthPage::useVacancy()
{
    const int row = m_vacancies->currentRow();
    if (row < 0 || !m_useAction->isEnabled())
        return;
    m_steps.useVacancy(m_fits[static_cast<std::size_t>(row)].seat, m_role, m_territory);
    fillVacancies();
}

void WorthPage::exportTable()
{
    ChartData chart;
    chart.title = tr("Worth of a head");
    const int columns = m_shown.isComparing() ? m_model->columnCount() : WorthTableModel::Before;
    for (int column = 0; column < columns; ++column)
        chart.table.columns.push_back({ m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            column <= WorthTableModel::Territory ? ColumnLook::Text : ColumnLook::Money });
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        std::vector<TableCell> cells;
        for (int column = 0; column < columns; ++column) {
            const QVariant figure = m_sorted->index(row, column).data(WorthTableModel::sortRole);
            if (column <= WorthTableModel::Territory || !figure.isValid()) // not counted yet
                cells.emplace_back(figure.toString());
            else
                cells.emplace_back(Money { figure.toLongLong() }.inUnits());
        }
        chart.table.rows.push_back(std::move(cells));
    }
    exportCharts(this, m_context, m_files, ChartExport { chart.title, { chart }, Picture() },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/ledger/ledger_page.h"

#include "core/document/plan_document.h"
#include "core/document/steps_between.h"
#include "core/document/touched_rows.h"
#include "ui/charts/chart_table_model.h"
#include "ui/plan/history/history_reading.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/selection.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace headwater {

namespace {

QString placeText(const Plan &plan, const Seat *seat)
{
    if (!seat)
        return {};
    const QString words = vacancyWords(*seat);
    const QString place
        = QStringLiteral("%1, %2").arg(nameIn(plan.roles, seat->role), nameIn(plan.territories, seat->home));
    return words.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, words);
}

QString fteText(const SeatCount &count) { return QLocale().toString(count.fte.asFraction(), 'f', 1); }

} // namespace

LedgerPage::LedgerPage(const PlanContext &context, QWidget *parent)
    : VacanciesPage(parent)
    , m_context(context)
    , m_model(new ChartTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(nullptr)
    , m_finding(findingLabel())
    , m_balance(ruleLabel())
    , m_filter(makeFilterField(tr("Seat, role, territory or what happened")))
    , m_exportAction(new QAction(tr("Export the ledger of seats…"), this))
{
    setObjectName(QStringLiteral("ledgerPage"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = makePlanTable(m_sorted, {});
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(tr("What became of seats"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setProperty("quiet", true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::choose);
    m_filter->setObjectName(QStringLiteral("ledgerFilter"));
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        sayWhenEmpty(*m_table, tr("Every seat is as it is in the baseline."), !typed.isEmpty());
    });
    sayWhenEmpty(*m_table, tr("Every seat is as it is in the baseline."), false);
    m_exportAction->setObjectName(QStringLiteral("vacancies.ledger.export"));
    m_exportAction->setIconText(tr("Export…"));
    connect(m_exportAction, &QAction::triggered, this, &LedgerPage::exportTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_finding);
    column->addWidget(m_balance);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    m_filter->setMaximumWidth(48 * fontMetrics().averageCharWidth());
    row->addStretch(1);
    row->addWidget(pageButton(m_exportAction));
    inside->addLayout(row);
    inside->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(&m_context.document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void LedgerPage::showEvent(QShowEvent *event)
{
    VacanciesPage::showEvent(event);
    fill();
}

void LedgerPage::fill()
{
    const Plan &before = m_context.document.baselinePlan();
    const Plan &after = m_context.document.plan();
    const SeatLedger ledger = seatLedger(before, after);
    m_rows = {};
    m_seats.clear();
    m_rows.columns = { { tr("Seat"), ColumnLook::Text }, { tr("What happened"), ColumnLook::Text },
        { tr("In the baseline"), ColumnLook::Text }, { tr("Now"), ColumnLook::Text },
        { tr("Full time"), ColumnLook::Text }, { tr("Step and reason"), ColumnLook::Text } };
    for (const SeatEntry &entry : ledger.entries) {
        const Seat &named = entry.after ? *entry.after : *entry.before;
        QString share = entry.after ? shareText(entry.after->fte) : QString();
        if (entry.before && entry.after && entry.before->fte != entry.after->fte)
            share = QStringLiteral("%1 → %2").arg(shareText(entry.before->fte), share);
        const bool isThere = entry.after && entry.after->status != SeatStatus::Closed;
        m_rows.rows.push_back({ TableCell(seatCode(named)), TableCell(fateText(entry.fate)),
            TableCell(placeText(before, entry.before)), TableCell(isThere ? placeText(after, entry.after) : QString()),
            TableCell(share), TableCell(QString()) });
        m_seats.push_back(entry.seat);
    }
    fillSteps();
    m_model->setTable(m_rows);
    giveWidths();
    m_exportAction->setEnabled(!m_rows.rows.empty());
    sayBalance(ledger);
}

/// Which step made each seat another one, and why.
void LedgerPage::fillSteps()
{
    if (m_context.document.isHistoryUnread()) {
        for (std::vector<TableCell> &row : m_rows.rows)
            row.back() = TableCell(tr("Reading what earlier steps changed…"));
        return readHistory(m_context.document, m_reading, [this] { fill(); });
    }
    std::vector<std::int64_t> seats;
    for (const SeatId seat : m_seats)
        seats.push_back(seat.value);
    const PlanDocument &document = m_context.document;
    const auto steps = StepsBetween(document, baselineId, document.workspace().shown).of(u"seat", seats);
    for (std::size_t row = 0; row < m_seats.size(); ++row) {
        if (const std::optional<TracedStep> &step = steps[row]) {
            const QString &reason = step->reason;
            m_rows.rows[row].back() = TableCell(reason.isEmpty() ? step->label : tr("%1: %2").arg(step->label, reason));
        }
    }
}

/// The model has no columns before it is filled.
void LedgerPage::giveWidths()
{
    if (std::exchange(m_hasWidths, true))
        return;
    constexpr std::array letters { 8, 17, 23, 23, 12, 14 }; // the last one takes what is left
    const int em = m_table->fontMetrics().averageCharWidth();
    for (std::size_t column = 0; column < letters.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), letters[column] * em);
}

void LedgerPage::sayBalance(const SeatLedger &ledger)
{
    const bool isBaseline = m_context.document.workspace().shown == baselineId;
    if (isBaseline)
        m_finding->setText(tr("This is the baseline: %1 seats. Switch to a scenario to see what becomes of them.")
                               .arg(countText(ledger.before.seats)));
    else if (ledger.entries.empty())
        m_finding->setText(tr("All %1 seats are as they are in the baseline.").arg(countText(ledger.before.seats)));
    else
        m_finding->setText(tr("%1 seats in the baseline, %2 new, %3 closed: %4 now. None is lost.")
                               .arg(countText(ledger.before.seats), countText(ledger.gained()),
                                   countText(ledger.lost()), countText(ledger.after.seats)));
    QStringList parts;
    for (std::size_t fate = 0; fate < seatFates; ++fate) {
        if (ledger.counts[fate] > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(countText(ledger.counts[fate]), fateText(static_cast<SeatFate>(fate))));
    }
    m_balance->setText(tr("Full-time equivalents: %1 before, %2 now. Seats: %3.")
                           .arg(fteText(ledger.before), fteText(ledger.after), parts.join(QStringLiteral(", "))));
}

void LedgerPage::choose()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const SeatId seat = m_seats[static_cast<std::size_t>(index.row())];
    if (m_context.document.plan().seats.contains(seat))
        m_context.selection.selectSeats({ seat });
}

void LedgerPage::exportTable()
{
    ChartData chart;
    chart.title = tr("Ledger of seats");
    chart.table = m_rows;
    exportCharts(this, m_context, m_files, ChartExport { chart.title, { chart }, Picture() },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater

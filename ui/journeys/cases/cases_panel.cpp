// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/cases_panel.h"

#include "core/document/plan_document.h"
#include "ui/journeys/cases/case_table.h"
#include "ui/journeys/journeys_text.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

CasesPanel::CasesPanel(const PlanContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_table(new CaseTable(this))
    , m_view(new QTableView)
    , m_title(new QLabel)
    , m_openButton(new QPushButton)
    , m_filterButton(new QPushButton)
    , m_exportButton(new QPushButton)
{
    setObjectName(QStringLiteral("casesPanel"));
    setProperty("card", true);
    setTextRole(m_title, TextRole::Strong);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 8, 4);
    top->addWidget(m_title, 1);
    m_openButton->setObjectName(QStringLiteral("openJourney"));
    m_filterButton->setObjectName(QStringLiteral("filterToCases"));
    m_exportButton->setObjectName(QStringLiteral("exportCases"));
    top->addWidget(m_openButton);
    top->addWidget(m_filterButton);
    top->addWidget(m_exportButton);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the list"));
    close->setToolTip(tr("Close the list"));
    close->setProperty("flat", true);
    connect(close, &QToolButton::clicked, this, &CasesPanel::closeRequested);
    top->addWidget(close);
    m_view->setObjectName(QStringLiteral("casesTable"));
    m_view->setAccessibleName(tr("Journeys one by one"));
    m_view->setModel(m_table);
    m_view->setProperty("quiet", true);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    setMinimumHeight(170);
    makeActions();
}

QAction *CasesPanel::makeAction(QPushButton &button)
{
    auto *action = new QAction(this);
    m_view->addAction(action);
    connect(&button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, &button, [action, &button] {
        button.setText(action->iconText());
        button.setToolTip(action->toolTip());
        button.setEnabled(action->isEnabled());
    });
    return action;
}

void CasesPanel::makeActions()
{
    m_filter = makeAction(*m_filterButton);
    m_filter->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    m_filter->setShortcutContext(Qt::WidgetShortcut);
    m_export = makeAction(*m_exportButton);
    m_filter->setText(tr("Filter to the journeys selected in the list"));
    m_export->setText(tr("Export the list of journeys…"));
    m_filter->setObjectName(QStringLiteral("journeys.list.filter"));
    m_export->setObjectName(QStringLiteral("journeys.list.export"));
    m_open = makeAction(*m_openButton);
    m_open->setObjectName(QStringLiteral("journeys.list.open"));
    m_open->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_open->setText(tr("Open the journey selected in the list"));
    m_open->setIconText(tr("Open the journey"));
    m_open->setToolTip(tr("Its events one by one (Enter)"));
    connect(m_open, &QAction::triggered, this, &CasesPanel::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &CasesPanel::openCurrent);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_filter, &QAction::triggered, this, &CasesPanel::filterToSelected);
    connect(m_export, &QAction::triggered, this, &CasesPanel::exportCases);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPanel::showSelection);
    connect(m_table, &CaseTable::modelReset, this, &CasesPanel::showSelection);
    showSelection();
}

std::vector<CaseIndex> CasesPanel::selectedCases() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    std::vector<CaseIndex> cases;
    for (const int row : rows)
        cases.push_back(m_table->cases()[static_cast<std::size_t>(row)]);
    return cases;
}

void CasesPanel::showSelection()
{
    const auto count = static_cast<std::int64_t>(selectedCases().size());
    m_open->setEnabled(isVisible() && count == 1);
    m_filter->setEnabled(isVisible() && count > 0);
    m_export->setEnabled(isVisible());
    m_filter->setIconText(count > 0 ? tr("Filter to these %1").arg(countText(count)) : tr("Filter to these"));
    m_filter->setToolTip(tr("Select rows with Ctrl or Shift, then see only these journeys everywhere (Ctrl+Enter)"));
    m_export->setIconText(count > 0 ? tr("Export these %1…").arg(countText(count)) : tr("Export…"));
    m_export->setToolTip(count > 0 ? tr("Only the selected journeys") : tr("All journeys of this list"));
}

void CasesPanel::filterToSelected()
{
    CaseChoice choice;
    for (const CaseIndex journey : selectedCases())
        choice.cases.push_back({ .journey = journey });
    if (!choice.cases.empty())
        Q_EMIT filterRequested(conditionFor(*m_table->journeys(), choice));
}

void CasesPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showSelection();
}

void CasesPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    showSelection();
}

void CasesPanel::openCurrent()
{
    const std::vector<CaseIndex> selected = selectedCases();
    if (selected.size() == 1)
        Q_EMIT journeyOpened(selected.front());
}

void CasesPanel::showCases(const SharedJourneys &journeys, const CaseChoice &choice)
{
    m_name = choice.title;
    m_title->setText(tr("%1 · %2").arg(choice.title, journeysText(static_cast<std::int64_t>(choice.cases.size()))));
    if (choice.cases.size() > CaseTable::mostRows)
        m_title->setText(tr("%1; the first %2 here, all of them in a file")
                             .arg(m_title->text(), countText(static_cast<std::int64_t>(CaseTable::mostRows))));
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->showCases(journeys, choice.cases);
    constexpr std::array widths { 84, 150, 104, 104, 124, 78, 60, 90 };
    static_assert(widths.size() == CaseTable::ColumnCount);
    for (int column = 0; column < CaseTable::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    if (!choice.cases.empty())
        m_view->setCurrentIndex(m_table->index(0, 0)); // the keys have somewhere to begin
    m_view->clearSelection();
}

void CasesPanel::exportCases()
{
    struct Wish {
        SharedJourneys journeys;
        std::vector<CaseIndex> cases;
        QString path;
    };
    const QFileInfo plan(m_context.document.path());
    const auto path = m_context.prompts.askFileToSave(this, tr("Export journeys"),
        tr("Excel workbook (*.xlsx);;Table as CSV (*.csv)"),
        plan.dir().filePath(QStringLiteral("%1, %2.xlsx").arg(plan.completeBaseName(), tr("journeys"))));
    if (!path || !m_table->journeys())
        return;
    const std::vector<CaseIndex> selected = selectedCases();
    m_jobs.start<QString, Wish>(
        0, Wish { m_table->journeys(), selected.empty() ? m_table->cases() : selected, *path },
        [](const Wish &wish, const Cancellation &cancellation, const Progress &progress) -> Result<QString> {
            std::size_t next = 0;
            const auto fill = [&](std::vector<TableCell> &cells) {
                if (next == wish.cases.size())
                    return false;
                cells.clear();
                for (int column = 0; column < CaseTable::ColumnCount; ++column)
                    cells.push_back(CaseTable::cell(*wish.journeys, wish.cases[next], column));
                ++next;
                return true;
            };
            HEADWATER_CHECK(writeTable(wish.path, caseColumns(), fill, static_cast<qint64>(wish.cases.size()),
                writeOptionsFor(wish.path), cancellation, progress));
            return wish.path;
        },
        [this](const Result<QString> &written, quint64) {
            if (written)
                Q_EMIT notice(tr("Written: %1").arg(*written));
            else if (written.error().kind != Error::Kind::Cancelled)
                Q_EMIT notice(sentenceFor(written.error().kind));
        });
}

} // namespace headwater

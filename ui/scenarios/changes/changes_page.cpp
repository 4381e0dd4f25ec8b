// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/changes/changes_page.h"

#include "core/document/plan_document.h"
#include "core/document/step_trace.h"
#include "core/proposals/single_changes.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

ChangesPage::ChangesPage(const PlanContext &context, QWidget *parent)
    : ScenariosPage(parent)
    , m_context(context)
    , m_model(new ChangesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_takeBack(new QAction(tr("Take the chosen changes back"), this))
    , m_export(new QAction(tr("Export the changes…"), this))
    , m_filter(makeFilterField(tr("Name, kind or value")))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_step(new QLabel)
    , m_values(new QLabel)
{
    setObjectName(QStringLiteral("changesPage"));
    m_takeBack->setObjectName(QStringLiteral("scenarios.changes.takeback"));
    m_takeBack->setIconText(tr("Take back"));
    m_takeBack->setToolTip(tr("The chosen rows as the baseline has them, as one step that can be undone"));
    connect(m_takeBack, &QAction::triggered, this, &ChangesPage::takeBack);
    m_export->setObjectName(QStringLiteral("scenarios.changes.export"));
    m_export->setIconText(tr("Export…"));
    connect(m_export, &QAction::triggered, this, &ChangesPage::exportChanges);
    m_finding->setObjectName(QStringLiteral("changesFinding"));
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(pageButton(m_takeBack));
    row->addWidget(pageButton(m_export));
    inside->addLayout(row);
    inside->addWidget(m_table, 1);
    column->addWidget(card, 1);
    column->addWidget(makeChosen());
    connect(&m_context.document, &PlanDocument::changed, this, &ChangesPage::count);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &ChangesPage::updateActions);
    say();
    showChosen();
}

ChangesPage::~ChangesPage()
{
    m_table->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

void ChangesPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = makePlanTable(m_sorted, { 22, 16, 30, 60 });
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("What the scenario changes"));
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("quiet", true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the organisation first
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::showChosen);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangesPage::say);
}

/// Why the chosen change is there.
QWidget *ChangesPage::makeChosen()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 8, 14, 10);
    m_step->setObjectName(QStringLiteral("changeStep"));
    m_step->setWordWrap(true);
    setTextRole(m_step, TextRole::Strong);
    m_values->setObjectName(QStringLiteral("changeValues"));
    m_values->setWordWrap(true);
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_step);
    column->addWidget(m_values);
    return card;
}

void ChangesPage::showEvent(QShowEvent *event)
{
    ScenariosPage::showEvent(event);
    count();
}

/// In a job: an import may have changed every account.
void ChangesPage::count()
{
    const quint64 revision = m_context.document.revision();
    if (!isVisible() || revision == m_countedOf)
        return;
    m_countedOf = revision;
    m_running.cancel();
    m_isCounting = true;
    using Question = std::pair<Plan, Plan>;
    m_running = m_jobs.start<SharedChanges, Question>(
        revision, Question { m_context.document.baselinePlan(), m_context.document.plan() },
        [](const Question &plans, const Cancellation &, const Progress &) -> Result<SharedChanges> {
            auto changes = std::make_shared<std::vector<Change>>(changeList(plans.first, plans.second));
            sortForReading(*changes);
            return SharedChanges(std::move(changes));
        },
        [this](Result<SharedChanges> changes, quint64 of) {
            if (of != m_countedOf)
                return;
            m_isCounting = false;
            if (changes)
                m_model->show(*changes);
            say();
            showChosen();
        });
    say();
}

void ChangesPage::say()
{
    const Workspace &workspace = m_context.document.workspace();
    const bool isBaseline = workspace.shown == baselineId;
    const QString nothing = isBaseline ? tr("This is the baseline. Show a scenario to see what it changes.")
                                       : tr("“%1” is as the baseline is.").arg(workspace.current().name);
    sayWhenEmpty(*m_table, m_isCounting ? tr("Comparing…") : nothing, !m_filter->text().isEmpty());
    if (m_model->size() == 0)
        m_finding->setText(m_isCounting ? tr("Comparing with the baseline…") : nothing);
    else
        m_finding->setText(tr("“%1” changes %n row(s) of the baseline.", nullptr, static_cast<int>(m_model->size()))
                               .arg(workspace.current().name));
    m_rule->setText(tr("Choose one to see which step did it and why. What is taken back is as in the baseline again, "
                       "with whatever cannot stay without it."));
    updateActions();
}

std::vector<const Change *> ChangesPage::chosen() const
{
    std::vector<const Change *> changes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const Change *change = m_model->changeAt(m_sorted->mapToSource(index).row()))
            changes.push_back(change);
    }
    return changes;
}

void ChangesPage::showChosen()
{
    const std::vector<const Change *> changes = chosen();
    updateActions();
    m_values->clear();
    if (changes.empty())
        return m_step->setText(tr("No change is chosen."));
    if (changes.size() > 1)
        return m_step->setText(tr("%n change(s) are chosen.", nullptr, static_cast<int>(changes.size())));
    const Change &change = *changes.front();
    const auto steps = stepsTouching(m_context.document, change.table, change.id);
    const QString name = tr("%1 %2: %3").arg(rowKind(change.table), change.name, actionText(change.action));
    if (steps.empty())
        m_step->setText(tr("%1. The history does not reach back to the step that did it.").arg(name));
    else
        m_step->setText(tr("%1, by “%2” on %3").arg(name, steps.front().label, momentText(steps.front().at)));
    QStringList lines;
    if (!steps.empty() && !steps.front().reason.isEmpty())
        lines.append(tr("Because: %1").arg(steps.front().reason));
    lines.append(columnsText(change));
    m_values->setText(lines.join(u'\n'));
}

void ChangesPage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = !document.isLocked() && !document.readOnlyReason();
    const bool isScenario = document.workspace().shown != baselineId;
    const bool isCurrent = m_countedOf == document.revision() && !m_isCounting;
    m_takeBack->setEnabled(isFree && isScenario && isCurrent && !chosen().empty());
    m_export->setEnabled(m_model->size() > 0);
}

void ChangesPage::takeBack()
{
    std::vector<ChangePlace> places;
    for (const Change *change : chosen())
        places.push_back({ change->table, change->id, {} });
    const Plan &baseline = m_context.document.baselinePlan();
    const std::vector<ChangePlace> together = revertedTogether(m_context.document.plan(), baseline, places);
    const auto more = static_cast<int>(together.size()) - static_cast<int>(places.size());
    if (more > 0
        && !m_context.prompts.confirm(this, tr("Take back"),
            tr("%n other change(s) cannot stay without these and are taken back with them.", nullptr, more),
            tr("Take all of them back")))
        return;
    const QString label = places.size() == 1 ? tr("Take back the change of %1").arg(chosen().front()->name)
                                             : tr("Take back %n change(s)", nullptr, static_cast<int>(places.size()));
    const auto done = m_context.document.apply(
        label, {}, [&](Plan plan) { return withChangesReverted(std::move(plan), baseline, together); });
    Q_EMIT notice(done ? tr("Done: %1").arg(label) : sentenceFor(done.error().kind));
}

void ChangesPage::exportChanges()
{
    ChartData all;
    all.title = title();
    all.table = m_model->table();
    exportCharts(this, m_context, m_files, { title(), { std::move(all) }, Picture(), {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater

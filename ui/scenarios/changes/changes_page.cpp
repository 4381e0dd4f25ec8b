// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/changes/changes_page.h"

#include "core/document/plan_document.h"
#include "core/proposals/agreement.h"
#include "core/proposals/single_changes.h"
#include "ui/plan/history/history_reading.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
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
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace headwater {

namespace {

const QString agreesKey = QStringLiteral("scenarios/agrees"); ///< who was named last

struct TakingBack {
    Plan plan;
    Plan baseline;
    std::vector<ChangePlace> places;
};

} // namespace

ChangesPage::ChangesPage(const PlanContext &context, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_model(new ChangesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(makeFilterField(tr("Name, kind or value")))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_step(new QLabel)
    , m_values(new QLabel)
{
    setObjectName(QStringLiteral("changesPage"));
    m_filter->setObjectName(QStringLiteral("changesFilter"));
    m_agree = makeAction("agree", tr("Agree to the chosen changes…"), tr("Agree…"),
        tr("Writes down who agreed to the chosen rows; a row that is changed further is no longer agreed"),
        &ChangesPage::agree);
    m_withdraw = makeAction("withdraw", tr("Withdraw the agreement to the chosen changes"), tr("Withdraw"),
        tr("As if nobody had agreed to the chosen rows"), &ChangesPage::withdraw);
    m_takeBack = makeAction("takeback", tr("Take the chosen changes back"), tr("Take back"),
        tr("The chosen rows as the baseline has them, as one step that can be undone"), &ChangesPage::takeBack);
    m_export = makeAction("export", tr("Export the changes…"), tr("Export…"), {}, &ChangesPage::exportChanges);
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
    for (QAction *action : pageActions())
        row->addWidget(pageButton(action));
    inside->addLayout(row);
    inside->addWidget(m_table, 1);
    column->addWidget(card, 1);
    column->addWidget(makeChosen());
    connect(&m_context.document, &PlanDocument::changed, this, &ChangesPage::count);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &ChangesPage::updateActions);
    say();
    showChosen();
}

QAction *ChangesPage::makeAction(
    const char *name, const QString &text, const QString &onButton, const QString &tip, void (ChangesPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("scenarios.changes.") + QLatin1StringView(name));
    action->setIconText(onButton);
    if (!tip.isEmpty())
        action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
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
    m_table = makePlanTable(m_sorted, { 19, 11, 20, 15, 60 });
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("What the scenario changes"));
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
    SpacePage::showEvent(event);
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
    if (const ScenarioId shown = m_context.document.workspace().shown; std::exchange(m_shown, shown) != shown)
        m_model->show(nullptr); // nothing of another scenario is shown, or exported, as of this one
    using Question = std::pair<Plan, Plan>;
    m_running = m_jobs.start<SharedChanges, Question>(
        revision, Question { m_context.document.baselinePlan(), m_context.document.plan() },
        [](const Question &plans, const Cancellation &, const Progress &) -> Result<SharedChanges> {
            return std::make_shared<const std::vector<ListedChange>>(listedChanges(plans.first, plans.second));
        },
        [this](Result<SharedChanges> changes, quint64 of) {
            if (of != m_countedOf)
                return;
            m_isCounting = false;
            if (changes)
                showAgain(*changes);
            say();
            showChosen();
        });
    say();
}

/// Whoever goes from row to row stays where they are: what was chosen stays chosen, and where it is gone the keyboard
/// is at what has taken its place.
void ChangesPage::showAgain(const SharedChanges &changes)
{
    std::set<std::pair<QString, std::int64_t>> before;
    for (const ListedChange *listed : chosen())
        before.emplace(listed->change.table, listed->change.id);
    const int place = m_table->currentIndex().row();
    m_model->show(changes);
    QItemSelection again;
    for (int row = 0; !before.empty() && row < m_model->rowCount(); ++row) {
        const Change &change = m_model->changeAt(row)->change;
        const QModelIndex shown = m_sorted->mapFromSource(m_model->index(row, 0));
        if (shown.isValid() && before.contains({ change.table, change.id }))
            again.select(shown, shown);
    }
    QItemSelectionModel &selection = *m_table->selectionModel();
    selection.select(again, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (place >= 0 && m_sorted->rowCount() > 0)
        selection.setCurrentIndex(
            again.isEmpty() ? m_sorted->index(std::min(place, m_sorted->rowCount() - 1), 0) : again.indexes().front(),
            QItemSelectionModel::NoUpdate);
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
        m_finding->setText(tr("“%1” changes %n row(s) of the baseline; %2 of them are agreed.", nullptr,
            static_cast<int>(m_model->size()))
                               .arg(workspace.current().name, countText(static_cast<qint64>(m_model->agreed()))));
    m_rule->setText(tr("Choose one to see which step did it and why. What is taken back is as in the baseline again, "
                       "with whatever cannot stay without it."));
    updateActions();
}

std::vector<const ListedChange *> ChangesPage::chosen() const
{
    std::vector<const ListedChange *> changes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const ListedChange *change = m_model->changeAt(m_sorted->mapToSource(index).row()))
            changes.push_back(change);
    }
    return changes;
}

void ChangesPage::showChosen()
{
    const std::vector<const ListedChange *> changes = chosen();
    updateActions();
    m_values->clear();
    if (changes.empty())
        return m_step->setText(tr("No change is chosen."));
    if (changes.size() > 1)
        return m_step->setText(tr("%n change(s) are chosen.", nullptr, static_cast<int>(changes.size())));
    sayWhy(changes.front()->change);
}

void ChangesPage::sayWhy(const Change &change)
{
    const QString name = tr("%1 %2: %3").arg(rowKind(change.table), change.name, actionText(change.action));
    m_values->setText(columnsText(change));
    if (m_context.document.isHistoryUnread()) {
        m_step->setText(tr("%1. Reading what earlier steps changed…").arg(name));
        return readHistory(m_context.document, m_reading, [this] { showChosen(); });
    }
    const std::optional<TracedStep> step = stepsSinceBaseline().of(change.table, std::array { change.id }).front();
    if (!step)
        return m_step->setText(tr("%1. The history does not reach back to the step that did it.").arg(name));
    m_step->setText(tr("%1, by “%2” on %3").arg(name, step->label, momentText(step->at)));
    if (!step->reason.isEmpty())
        m_values->setText(tr("Because: %1").arg(step->reason) + u'\n' + m_values->text());
}

/// Going through the rows asks for each of them: found once as long as the plan stays.
const StepsBetween &ChangesPage::stepsSinceBaseline()
{
    const PlanDocument &document = m_context.document;
    const std::pair now { document.workspace().shown, document.revision() };
    if (!m_steps || m_stepsOf != now) {
        m_steps.emplace(document, baselineId, now.first);
        m_stepsOf = now;
    }
    return *m_steps;
}

void ChangesPage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEdit(document);
    const bool isScenario = document.workspace().shown != baselineId;
    const bool isCurrent = m_countedOf == document.revision() && !m_isCounting && !m_reverting.isBusy();
    const std::vector<const ListedChange *> changes = chosen();
    const auto isMarked = [](const ListedChange *listed) { return listed->agreed || listed->isChangedSince; };
    for (QAction *action : { m_agree, m_takeBack })
        action->setEnabled(isFree && isScenario && isCurrent && !changes.empty());
    m_withdraw->setEnabled(isFree && isScenario && isCurrent && std::ranges::any_of(changes, isMarked));
    m_export->setEnabled(m_model->size() > 0 && isCurrent);
}

std::vector<Change> ChangesPage::chosenChanges() const
{
    std::vector<Change> changes;
    for (const ListedChange *listed : chosen())
        changes.push_back(listed->change);
    return changes;
}

void ChangesPage::agree()
{
    const QString lastNamed = m_context.settings.value(agreesKey).toString();
    const auto who = m_context.prompts.askText(this, tr("Agree"), tr("Who agrees to this?"), lastNamed);
    if (!who || who->trimmed().isEmpty())
        return;
    m_context.settings.setValue(agreesKey, who->trimmed());
    const std::vector<Change> changes = chosenChanges();
    const QDate today = m_context.document.now().toLocalTime().date();
    apply(tr("Agree to %n change(s)", nullptr, static_cast<int>(changes.size())),
        [&](Plan plan) { return withChangesAgreed(std::move(plan), changes, *who, today); });
}

void ChangesPage::withdraw()
{
    const std::vector<Change> changes = chosenChanges();
    apply(tr("Withdraw the agreement to %n change(s)", nullptr, static_cast<int>(changes.size())),
        [&](Plan plan) -> Result<Plan> { return withAgreementsWithdrawn(std::move(plan), changes); });
}

void ChangesPage::apply(const QString &label, const std::function<Result<Plan>(Plan)> &edit)
{
    const auto done = m_context.document.apply(label, {}, edit);
    Q_EMIT notice(done ? tr("Done: %1").arg(label) : sentenceFor(done.error().kind));
}

/// In a job: what has to go back together, and whether the plan is sound then, takes a look at every row.
void ChangesPage::takeBack()
{
    TakingBack asked { m_context.document.plan(), m_context.document.baselinePlan(), {} };
    for (const Change &change : chosenChanges())
        asked.places.push_back({ change.table, change.id, {} });
    const std::size_t places = asked.places.size();
    const QString name = chosen().front()->change.name;
    m_reverting.start<TakenBack, TakingBack>(
        m_context.document.revision(), std::move(asked),
        [](const TakingBack &question, const Cancellation &, const Progress &) -> Result<TakenBack> {
            const auto together = revertedTogether(question.plan, question.baseline, question.places);
            HEADWATER_TRY(Plan plan, withChangesReverted(question.plan, question.baseline, together));
            return TakenBack { std::move(plan), together.size() };
        },
        [this, places, name](const Result<TakenBack> &taken, quint64 revision) {
            if (!taken)
                Q_EMIT notice(sentenceFor(taken.error().kind));
            else if (revision == m_context.document.revision())
                applyTakenBack(*taken, places, name);
            updateActions();
        });
    updateActions();
}

void ChangesPage::applyTakenBack(const TakenBack &taken, std::size_t places, const QString &name)
{
    const auto more = static_cast<int>(taken.places) - static_cast<int>(places);
    if (more > 0
        && !m_context.prompts.confirm(this, tr("Take back"),
            tr("%n other change(s) cannot stay without these and are taken back with them.", nullptr, more),
            tr("Take all of them back")))
        return;
    apply(places == 1 ? tr("Take back the change of %1").arg(name)
                      : tr("Take back %n change(s)", nullptr, static_cast<int>(places)),
        [&taken](const Plan &) -> Result<Plan> { return taken.plan; });
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

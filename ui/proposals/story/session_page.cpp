// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/session_page.h"

#include "core/document/history_way.h"
#include "core/document/plan_document.h"
#include "core/proposals/story/session.h"
#include "ui/plan/history/history_reading.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/view/captured_view.h"
#include "ui/proposals/story/plan_stage.h"
#include "ui/proposals/story/session_model.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

/// Where looking back begins: the organisation, against what the baseline was then.
ViewText firstReplayedView()
{
    return ViewText::fromText(QStringLiteral("space=organisation\non=organisation.board\non=organisation.after"));
}

} // namespace

SessionPage::SessionPage(
    const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_model(new SessionModel(context.document, this))
    , m_stage(new PlanStage(std::move(copy), std::move(offers)))
    , m_filters(new QActionGroup(this))
    , m_who(new QComboBox)
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_add(new QPushButton)
    , m_table(new QTableView)
    , m_moment(new QLabel)
    , m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("sessionPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeEntryLine());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->addWidget(makeRecord());
    splitter->addWidget(m_replayPart = makeReplay());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    m_replayPart->hide();
    column->addWidget(splitter, 1);
    connect(&m_context.document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            follow();
    });
    connect(&m_context.document, &PlanDocument::lockChanged, this, &SessionPage::updateActions);
    connect(m_stage, &PlanStage::notice, this, &SpacePage::notice);
    clearEntryLine();
    updateActions();
}

QAction *SessionPage::addAction(const char *name, const QString &text, const QString &onButton, const QString &tip,
    const std::function<void()> &doing)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("proposal.session.") + QLatin1StringView(name));
    action->setIconText(onButton);
    action->setToolTip(tip);
    if (doing)
        connect(action, &QAction::triggered, this, doing);
    m_actions.append(action);
    return action;
}

void SessionPage::makeActions()
{
    const auto filter = [this](const char *name, const QString &text, const QString &onButton, const QString &tip) {
        QAction *action = addAction(name, text, onButton, tip, {});
        action->setCheckable(true);
        m_filters->addAction(action);
    };
    filter("all", tr("The whole record"), tr("All"), tr("What was said and what was done"));
    filter("arguments", tr("Arguments of the session"), tr("Arguments"), tr("Who argued what"));
    filter("questions", tr("Questions of the session"), tr("Questions"), tr("What was asked"));
    filter("decisions", tr("Decisions of the session"), tr("Decisions"), tr("Who decided what"));
    filter("steps", tr("Steps of the session"), tr("Steps"), tr("What was done in the plan"));
    m_filters->actions().first()->setChecked(true);
    connect(m_filters, &QActionGroup::triggered, this, [this](QAction *action) {
        m_model->setFilter(static_cast<RecordFilter>(m_filters->actions().indexOf(action)));
        updateActions();
    });
    m_edit = addAction("edit", tr("Word the chosen entry anew"), tr("Edit"),
        tr("In the line above the record (F2); Esc leaves it as it was"), [this] { editChosen(); });
    m_remove = addAction("remove", tr("Remove the chosen entry"), tr("Remove"),
        tr("Steps stay: undo is what takes them back (Delete)"), [this] { removeChosen(); });
    m_replay = addAction("replay", tr("Show the plan as it was then"), tr("Show the plan as it was then"),
        tr("The plan after the chosen step, or when this was said; nothing changes (Enter)"),
        [this] { replayChosen(); });
    m_back = addAction("back", tr("The plan one step earlier"), tr("One step back"), tr("As it was before"),
        [this] { replayStep(m_position.value_or(m_context.document.position()) - 1); });
    m_on = addAction("on", tr("The plan one step later"), tr("One step on"), tr("As it was afterwards"),
        [this] { replayStep(m_position.value_or(0) + 1); });
    m_now = addAction("now", tr("Stop looking back"), tr("Back to now"),
        tr("Closes the plan as it was; nothing has changed"), [this] { backToNow(); });
}

QWidget *SessionPage::makeEntryLine()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(10, 8, 10, 8);
    m_who->setObjectName(QStringLiteral("entryWho"));
    m_who->setAccessibleName(tr("Who said it"));
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->lineEdit()->setPlaceholderText(tr("Who"));
    m_who->lineEdit()->setMaxLength(200);
    m_who->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    m_kind->setObjectName(QStringLiteral("entryKind"));
    m_kind->setAccessibleName(tr("What it is"));
    for (const EntryKind kind : { EntryKind::Argument, EntryKind::Question, EntryKind::Decision })
        m_kind->addItem(wordFor(kind));
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setAccessibleName(tr("What was said"));
    m_text->setPlaceholderText(tr("What was said, asked or decided; Enter writes it down"));
    m_text->setMaxLength(2'000);
    m_add->setObjectName(QStringLiteral("entryAdd"));
    m_add->setProperty("primary", true);
    row->addWidget(m_who);
    row->addWidget(m_kind);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    connect(m_text, &QLineEdit::returnPressed, this, &SessionPage::writeEntry);
    connect(m_text, &QLineEdit::textChanged, this, &SessionPage::updateActions);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), card);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &SessionPage::leaveEntry);
    connect(m_add, &QPushButton::clicked, this, &SessionPage::writeEntry);
    return card;
}

QWidget *SessionPage::makeRecord()
{
    m_table->setObjectName(QStringLiteral("sessionTable"));
    m_table->setAccessibleName(tr("What was said and done, by time"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setProperty("quiet", true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SessionModel::What, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &SessionPage::replayChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionPage::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionPage::updateActions);
    const auto key = [this](Qt::Key keys, QAction *action) {
        auto *own = new QAction(action->text(), m_table);
        own->setShortcut(keys);
        own->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(own);
        connect(own, &QAction::triggered, action, &QAction::trigger);
    };
    key(Qt::Key_Delete, m_remove);
    key(Qt::Key_F2, m_edit);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    auto *tools = new QWidget;
    auto *line = new FlowLayout(tools, 8);
    line->addWidget(pageSwitch(m_filters, tr("What of the record is listed")));
    for (QAction *action : { m_replay, m_edit, m_remove })
        line->addWidget(pageButton(action));
    column->addWidget(tools);
    m_nothing->setObjectName(QStringLiteral("nothingSaid"));
    m_nothing->setWordWrap(true);
    setTone(m_nothing, Tone::Muted);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    return card;
}

QWidget *SessionPage::makeReplay()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    m_moment->setObjectName(QStringLiteral("replayedMoment"));
    m_moment->setWordWrap(true);
    setTextRole(m_moment, TextRole::Strong);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_moment, 1);
    for (QAction *action : { m_back, m_on, m_now })
        tools->addWidget(pageButton(action), 0, Qt::AlignTop);
    column->addLayout(tools);
    auto *area = new QScrollArea; // a space that needs more room than there is must not widen the window
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_stage);
    column->addWidget(area, 1);
    return card;
}

bool SessionPage::isSettling() const { return isVisible() && (m_isAsked || (m_position && m_stage->isSettling())); }

bool SessionPage::isChangeable() const
{
    return !m_context.document.isLocked() && !m_context.document.readOnlyReason();
}

void SessionPage::showEvent(QShowEvent *event)
{
    SpacePage::showEvent(event);
    follow();
}

/// Other stages show the same copy.
void SessionPage::hideEvent(QHideEvent *event)
{
    SpacePage::hideEvent(event);
    backToNow();
}

void SessionPage::follow()
{
    const QScrollBar &bar = *m_table->verticalScrollBar();
    const bool wasAtEnd = bar.value() == bar.maximum();
    const int row = m_table->currentIndex().row();
    if (m_context.document.isHistoryUnread())
        readHistory(m_context.document, m_reading, [this] { m_model->refresh(); });
    m_model->refresh();
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    if (wasAtEnd)
        m_table->scrollToBottom();
    const QString typed = m_who->currentText();
    m_who->clear();
    m_who->addItems(m_model->people());
    m_who->setEditText(typed);
    if (m_edited.isValid() && !m_context.document.baselinePlan().sessionEntries.contains(m_edited))
        clearEntryLine();
    backToNow(); // the moments are others now
    updateActions();
}

void SessionPage::updateActions()
{
    const RecordLine *line = m_model->lineAt(m_table->currentIndex().row());
    const bool isSaid = line && line->isSaid();
    m_edit->setEnabled(isSaid && isChangeable());
    m_remove->setEnabled(isSaid && isChangeable());
    m_replay->setEnabled(line != nullptr);
    m_back->setEnabled(m_position.value_or(0) > 0);
    m_on->setEnabled(m_position && *m_position < m_context.document.steps().size());
    m_now->setEnabled(m_position.has_value());
    m_add->setEnabled(isChangeable() && !m_text->text().trimmed().isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(
        m_filters->checkedAction() == m_filters->actions().first() ? tr(
            "Write down above who argued or decided what. It stands here beside the steps that are done in the plan, "
            "and each line shows the plan as it was then.")
                                                                   : tr("Nothing of that kind in the record."));
}

void SessionPage::clearEntryLine()
{
    m_edited = {};
    m_text->clear();
    m_add->setText(tr("Write down"));
}

void SessionPage::writeEntry()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    SessionEntry entry;
    if (const SessionEntry *known = m_context.document.baselinePlan().sessionEntries.find(m_edited))
        entry = *known;
    else {
        entry.at = entryTime(m_context.document.now());
        entry.scenario = m_context.document.workspace().shown.value;
    }
    entry.who = m_who->currentText();
    entry.kind = static_cast<EntryKind>(m_kind->currentIndex());
    entry.text = m_text->text();
    const QString label = tr("%1: %2").arg(wordFor(entry.kind), entry.text.trimmed().left(60));
    const auto done = m_context.document.applyToWorkspace(
        label, {}, [&](Workspace workspace) { return withEntry(std::move(workspace), entry); });
    if (!done)
        return Q_EMIT notice(sentenceFor(done.error().kind));
    clearEntryLine();
    m_table->scrollToBottom();
    m_text->setFocus();
}

void SessionPage::editChosen()
{
    const RecordLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line || !line->entry)
        return;
    const SessionEntry entry = *line->entry;
    m_edited = entry.id;
    m_who->setEditText(entry.who);
    m_kind->setCurrentIndex(static_cast<int>(entry.kind));
    m_text->setText(entry.text);
    m_add->setText(tr("Keep"));
    m_text->setFocus();
    m_text->selectAll();
}

/// Back to the record; the entry is as it was.
void SessionPage::leaveEntry()
{
    if (!m_edited.isValid())
        return;
    clearEntryLine();
    m_table->setFocus();
}

void SessionPage::removeChosen()
{
    const RecordLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line || !line->entry)
        return;
    const auto done = m_context.document.applyToWorkspace(tr("Remove an entry of the session"), {},
        [id = line->entry->id](Workspace workspace) { return withEntryRemoved(std::move(workspace), id); });
    Q_EMIT notice(done ? tr("The entry is removed; undo brings it back.") : sentenceFor(done.error().kind));
}

void SessionPage::replayChosen()
{
    const int row = m_table->currentIndex().row();
    if (const RecordLine *line = m_model->lineAt(row))
        replay(m_model->positionAtRow(row), ScenarioId { line->scenario });
}

/// In the scenario that the step was done in.
void SessionPage::replayStep(std::size_t position)
{
    const std::vector<Step> &steps = m_context.document.steps();
    replay(position, position > 0 && position <= steps.size() ? steps[position - 1].scenario : ScenarioId());
}

void SessionPage::replay(std::size_t position, ScenarioId scenario)
{
    const auto finding = m_context.document.findingWay(position);
    if (!finding)
        return Q_EMIT notice(sentenceFor(finding.error().kind));
    m_jobs.cancelAll();
    m_isAsked = true;
    const quint64 asked = ++m_question;
    m_jobs.start<HistoryWay>(
        m_context.document.revision(), *finding,
        [](const PlanDocument::FindingWay &find, const Cancellation &cancellation, const Progress &) {
            return find(cancellation);
        },
        [this, asked, position, scenario](Result<HistoryWay> way, quint64) {
            if (asked == m_question)
                receive(std::move(way), position, scenario);
        });
}

void SessionPage::receive(Result<HistoryWay> way, std::size_t position, ScenarioId scenario)
{
    m_isAsked = false;
    if (!way)
        return Q_EMIT notice(sentenceFor(way.error().kind));
    m_position = position;
    const std::vector<Step> &steps = m_context.document.steps();
    const QString where = tr("step %1 of %2").arg(position).arg(steps.size());
    m_moment->setText(position == 0 ? tr("The plan before the first step")
                                    : tr("The plan as it was on %1, after %2: %3")
                                          .arg(momentText(steps[position - 1].at), where, steps[position - 1].label));
    m_replayPart->show();
    Workspace reached = way->legs.empty() ? m_context.document.workspace() : *way->legs.back().reached;
    if (reached.scenarios.contains(scenario)) // going from one to another is no step, and so in no history
        reached.shown = scenario;
    showMoment(reached);
    updateActions();
}

/// What was turned in the view stays from moment to moment.
void SessionPage::showMoment(const Workspace &workspace)
{
    m_stage->show(workspace,
        m_stage->space() ? viewInSight(m_stage->spaceId(), *m_stage->space(), m_stage->copy().context().selection)
                         : firstReplayedView());
}

void SessionPage::backToNow()
{
    m_jobs.cancelAll();
    m_isAsked = false;
    ++m_question;
    m_position.reset();
    m_stage->rest();
    m_replayPart->hide();
    updateActions();
}

} // namespace headwater

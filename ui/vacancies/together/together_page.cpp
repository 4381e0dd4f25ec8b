// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/together/together_page.h"

#include "core/document/plan_document.h"
#include "core/redeployment/moves.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/derivation/explained_table.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/scenario_commands.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/option_delegate.h"
#include "ui/vacancies/together/lack_text.h"
#include "ui/vacancies/together/moves_model.h"
#include "ui/vacancies/together/rules_form.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

TogetherPage::TogetherPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent)
    : VacanciesPage(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_moves(new MovesModel(this))
    , m_rules(new RulesForm)
    , m_finding(findingLabel())
    , m_bound(ruleLabel())
    , m_lacks(new QLabel)
    , m_why(new QLabel)
    , m_progress(new QProgressBar)
    , m_chooseAction(new QAction(tr("Find the best moves together"), this))
    , m_applyAction(new QAction(tr("Apply the accepted moves"), this))
    , m_saveAction(new QAction(tr("Save the accepted moves as a scenario…"), this))
{
    setObjectName(QStringLiteral("togetherPage"));
    makeActions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeRules(), 0);
    row->addWidget(makeMoves(), 1);
    connect(m_moves, &MovesModel::acceptedChanged, this, &TogetherPage::say);
    connect(m_rules, &RulesForm::edited, this, &TogetherPage::say);
    connect(&m_context.coverage, &CoverageModel::stateChanged, this, &TogetherPage::offer);
    connect(&m_context.coverage, &CoverageModel::changed, this, &TogetherPage::offer);
    connect(&m_context.document, &PlanDocument::changed, this, &TogetherPage::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &TogetherPage::offer);
    connect(&m_vacancies, &VacanciesModel::openChanged, this, &TogetherPage::say);
    say();
}

bool TogetherPage::isSettling() const { return m_jobs.isBusy() || m_context.coverage.isRefreshing(); }

void TogetherPage::makeActions()
{
    m_chooseAction->setObjectName(QStringLiteral("vacancies.together.choose"));
    m_chooseAction->setIconText(tr("Find the best moves"));
    m_chooseAction->setToolTip(tr("What should become of all vacant seats together, within the limits"));
    connect(m_chooseAction, &QAction::triggered, this, &TogetherPage::begin);
    m_applyAction->setObjectName(QStringLiteral("vacancies.together.apply"));
    m_applyAction->setIconText(tr("Apply here"));
    m_applyAction->setToolTip(tr("All accepted moves as one step of this plan, which can be undone"));
    connect(m_applyAction, &QAction::triggered, this, &TogetherPage::apply);
    m_saveAction->setObjectName(QStringLiteral("vacancies.together.save"));
    m_saveAction->setIconText(tr("Save as scenario…"));
    m_saveAction->setToolTip(tr("A copy of this plan with the accepted moves"));
    connect(m_saveAction, &QAction::triggered, this, &TogetherPage::saveAsScenario);
}

QWidget *TogetherPage::makeRules()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *title = new QLabel(tr("Limits"));
    setTextRole(title, TextRole::Heading);
    column->addWidget(title);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rules);
    scroll->viewport()->setAutoFillBackground(false);
    m_rules->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_choose = new QPushButton(m_chooseAction->iconText());
    m_choose->setProperty("primary", true);
    m_choose->setToolTip(m_chooseAction->toolTip());
    connect(m_choose, &QPushButton::clicked, m_chooseAction, &QAction::trigger);
    column->addWidget(m_choose);
    auto *row = new QHBoxLayout;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelChoice"));
    connect(m_cancel, &QPushButton::clicked, this, &TogetherPage::cancel);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    card->setFixedWidth(28 * fontMetrics().averageCharWidth() + 40);
    return card;
}

QWidget *TogetherPage::makeMoves()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    m_finding->setObjectName(QStringLiteral("choiceFinding"));
    m_bound->setObjectName(QStringLiteral("choiceBound"));
    m_lacks->setObjectName(QStringLiteral("choiceLacks"));
    m_lacks->setWordWrap(true);
    setTone(m_lacks, Tone::Warning);
    m_bound->setWordWrap(true);
    for (QLabel *label : { m_finding, m_bound, m_lacks })
        column->addWidget(label);
    m_table = makePlanTable(m_moves, { 16, 30, 14, 11 });
    m_table->setObjectName(QStringLiteral("chosenMoves"));
    m_table->setAccessibleName(tr("The moves, those that bring most first; the box of a seat leaves its move out"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setWordWrap(true);
    m_table->setProperty("quiet", true);
    for (const int place : { MovesModel::Move, MovesModel::Gain, MovesModel::Cost })
        m_table->setItemDelegateForColumn(place, new OptionDelegate(m_table));
    m_table->setItemDelegateForColumn(MovesModel::Seat, new OptionDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(MovesModel::Move, QHeaderView::Stretch);
    explainCells(m_table, [this](const QModelIndex &index) { return m_moves->derivationAt(index); });
    column->addWidget(m_table, 1);
    m_below = new QWidget; // while there is no table
    column->addWidget(m_below, 1);
    m_answer = new QWidget;
    auto *row = new QHBoxLayout(m_answer);
    row->setContentsMargins(0, 0, 0, 0);
    m_save = new QPushButton(m_saveAction->iconText());
    m_save->setToolTip(m_saveAction->toolTip());
    m_save->setProperty("primary", true);
    connect(m_save, &QPushButton::clicked, m_saveAction, &QAction::trigger);
    row->addWidget(m_save);
    row->addWidget(pageButton(m_applyAction));
    m_why->setObjectName(QStringLiteral("choiceWhy"));
    m_why->setWordWrap(true);
    setTone(m_why, Tone::Muted);
    row->addWidget(m_why, 1);
    column->addWidget(m_answer);
    return card;
}

void TogetherPage::showEvent(QShowEvent *event)
{
    VacanciesPage::showEvent(event);
    m_rules->offer(m_context.document.plan());
    m_table->resizeRowsToContents();
}

void TogetherPage::resizeEvent(QResizeEvent *event)
{
    VacanciesPage::resizeEvent(event);
    if (isVisible())
        m_table->resizeRowsToContents();
}

void TogetherPage::begin()
{
    const std::optional<ChoiceRules> rules = m_rules->rules();
    const SharedCoverage coverage = m_context.coverage.view();
    if (!rules || !coverage || !m_context.coverage.isViewCurrent())
        return;
    m_running.cancel();
    m_error.reset();
    m_searchedIn = m_context.document.workspace();
    m_searchedUnder = m_rules->answers();
    struct Question {
        SharedCoverage coverage;
        std::vector<Vacancy> vacancies;
        ChoiceRules rules;
    };
    m_progress->setValue(0);
    m_running = m_jobs.start<Choice, Question>(
        ++m_job, Question { coverage, m_vacancies.open(), *rules },
        [](const Question &asked, const Cancellation &cancellation, const Progress &progress) {
            const CoverageView &view = *asked.coverage;
            return bestChoice(view.plan, std::shared_ptr<const QuarterVisits>(view.expected, &view.expected->visits),
                *view.now, asked.vacancies, asked.rules, cancellation, progress);
        },
        [this, coverage](Result<Choice> choice, quint64 job) {
            if (job == m_job)
                receive(std::move(choice), coverage);
        },
        [this](double share) { m_progress->setValue(static_cast<int>(1000 * share)); });
    say();
}

void TogetherPage::cancel()
{
    m_running.cancel();
    ++m_job;
    say();
}

void TogetherPage::receive(Result<Choice> choice, const SharedCoverage &coverage)
{
    if (choice) {
        m_coverage = coverage;
        m_foundIn = m_searchedIn;
        m_foundUnder = m_searchedUnder;
        m_moves->show(std::make_shared<const Choice>(*std::move(choice)), coverage->plan, coverage->now->quarter);
        m_table->resizeRowsToContents();
    } else {
        m_error = choice.error();
    }
    ++m_job; // nothing is on its way any more
    say();
}

bool TogetherPage::isCurrent() const
{
    return m_moves->choice() && redeployAlike(m_foundIn, m_context.document.workspace())
        && m_foundUnder == m_rules->answers();
}

/// What is searched for a plan that is no more would be of no use.
void TogetherPage::followPlan()
{
    if (isRunning() && !redeployAlike(m_searchedIn, m_context.document.workspace()))
        return cancel();
    say();
}

void TogetherPage::forget()
{
    m_moves->show(nullptr, m_context.document.plan());
    m_coverage.reset();
}

void TogetherPage::say()
{
    const auto &choice = m_moves->choice();
    const auto open = static_cast<int>(m_vacancies.open().size());
    m_bound->clear();
    m_lacks->clear();
    if (m_error)
        m_finding->setText(tr("This could not be counted. %1").arg(whyNotCounted(m_context.document.plan(), *m_error)));
    else if (isRunning())
        m_finding->setText(tr("Trying what the %n vacant seat(s) could become together…", nullptr, open));
    else if (!choice)
        m_finding->setText(open == 0
                ? tr("No seat is vacant. A seat falls vacant when somebody leaves.")
                : tr("What should become of the %n vacant seat(s) together, where each takes work from the others?",
                    nullptr, open));
    else
        sayFound(*choice);
    m_bound->setVisible(!m_bound->text().isEmpty());
    m_lacks->setVisible(!m_lacks->text().isEmpty());
    m_progress->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
    m_table->setVisible(choice && !choice->moves.empty());
    m_below->setVisible(!m_table->isVisibleTo(this));
    m_answer->setVisible(m_table->isVisibleTo(this));
    offer();
}

void TogetherPage::sayFound(const Choice &choice)
{
    const std::vector<ChosenMove> accepted = m_moves->accepted();
    const bool isAll = accepted.size() == choice.moves.size();
    const QString found = foundText(choice);
    if (m_foundIn.shown != m_context.document.workspace().shown)
        m_finding->setText(tr("%1 This was in another scenario: find them again.").arg(found));
    else if (m_foundUnder != m_rules->answers())
        m_finding->setText(tr("%1 This was under other limits: find them again.").arg(found));
    else if (!isCurrent())
        m_finding->setText(tr("%1 This was before the last change: find them again.").arg(found));
    else
        m_finding->setText(isAll ? found : acceptedText(choice, accepted));
    m_bound->setText(isAll ? boundText(choice) : tr("%1 %2").arg(found, boundText(choice)));
    QStringList lacks;
    for (const ChoiceLack &lack : choice.lacks)
        lacks.append(lackText(m_coverage->plan, lack));
    m_lacks->setText(lacks.join(u'\n'));
}

QString TogetherPage::foundText(const Choice &choice)
{
    return tr(
        "%n move(s) bring %1 a year after cost (margin %2, cost %3).", nullptr, static_cast<int>(choice.moves.size()))
        .arg(gainText(choice.net()), gainText(choice.marginAfter - choice.marginBefore), shortMoneyText(choice.cost));
}

/// What is left out takes with it what would be missing without it: exact of one move, about right of several.
QString TogetherPage::acceptedText(const Choice &choice, const std::vector<ChosenMove> &accepted)
{
    if (accepted.empty())
        return tr("No move is accepted.");
    Money net = choice.net();
    for (const ChosenMove &move : choice.moves)
        net = net - move.move.net();
    Money cost;
    for (const ChosenMove &move : accepted) {
        net = net + move.move.net();
        cost = cost + move.move.cost;
    }
    return tr("%1 of %n move(s) accepted: about %2 a year after cost (cost %3).", nullptr,
        static_cast<int>(choice.moves.size()))
        .arg(countText(static_cast<qint64>(accepted.size())), gainText(net), shortMoneyText(cost));
}

/// The bound is of what hours are worth before any move, not of the exact sums above it.
QString TogetherPage::boundText(const Choice &choice) const
{
    const QString most = shortMoneyText(choice.upperBound);
    QStringList sentences { choice.gap ? tr("At what an hour was taken to be worth, they bring %1 and no choice among "
                                            "the options that were tried more than "
                                            "%2: the gap is at most %3.")
                                             .arg(gainText(choice.valued), most, gapText(*choice.gap))
                                       : tr("At what an hour was taken to be worth, no choice among the options that "
                                            "were tried brings more than %1.")
                                             .arg(most) };
    const QString left = leftEmptyText(m_coverage->plan, choice.leftEmpty);
    if (!left.isEmpty())
        sentences.prepend(left);
    if (choice.burden > Money())
        sentences.append(tr("Customers who change hands count %1 against it.").arg(shortMoneyText(choice.burden)));
    sentences.append(
        tr("%1 customers get another person. Against leaving all vacant seats empty, four quarters like "
           "%2; seats that may fall vacant are not among them.")
            .arg(countText(static_cast<qint64>(choice.accountsMoved)), quarterText(m_coverage->now->quarter.first)));
    return sentences.join(u' ');
}

void TogetherPage::offer()
{
    const bool canCount = m_context.coverage.isViewCurrent() && !m_vacancies.open().empty();
    m_chooseAction->setEnabled(canCount && !isRunning());
    m_choose->setEnabled(m_chooseAction->isEnabled());
    const QString why = whyReadOnly(m_context.document);
    const bool mayApply = why.isEmpty() && isCurrent() && !isRunning() && !m_error && !m_moves->accepted().empty();
    m_applyAction->setEnabled(mayApply);
    m_saveAction->setEnabled(mayApply);
    m_save->setEnabled(mayApply);
    m_why->setText(m_moves->rowCount() > 0 ? why : QString());
}

PlanDocument::Edit TogetherPage::acceptedEdit() const
{
    return [moves = m_moves->accepted()](Plan plan) { return withMoves(std::move(plan), moves); };
}

QString TogetherPage::reasons() const
{
    QStringList lines;
    for (const ChosenMove &move : m_moves->accepted())
        lines.append(tr("%1. %2").arg(optionStep(m_coverage->plan, move.vacancy, move.move.option),
            becauseText(m_coverage->plan, move.move.because)));
    return lines.join(u'\n');
}

void TogetherPage::apply()
{
    const auto count = static_cast<int>(m_moves->accepted().size());
    const QString label = tr("Redeploy %n vacant seat(s)", nullptr, count);
    const Result<> done = m_context.document.apply(label, reasons(), acceptedEdit());
    Q_EMIT notice(done ? tr("Done: %1").arg(label) : sentenceFor(done.error().kind));
    if (done)
        forget();
}

void TogetherPage::saveAsScenario()
{
    const auto name = m_context.prompts.askText(this, tr("Save as scenario"), tr("Name of the scenario"),
        freeScenarioName(m_context.document.workspace(), tr("Redeployed vacancies")));
    if (!name)
        return;
    const ScenarioId from = m_context.document.workspace().shown;
    const QDateTime now = m_context.document.now();
    const std::vector<ChosenMove> moves = m_moves->accepted();
    const Result<> done = m_context.document.applyToWorkspace(
        tr("Redeploy %n vacant seat(s)", nullptr, static_cast<int>(moves.size())), reasons(),
        [&](Workspace workspace) { return withMovesAsScenario(std::move(workspace), from, *name, now, moves); });
    Q_EMIT notice(done ? tr("Scenario “%1” has the accepted moves.").arg(*name) : sentenceFor(done.error().kind));
    if (done)
        forget(); // the scenario that is shown now has them
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/learned_page.h"

#include "core/document/plan_document.h"
#include "core/proposals/review/freeze.h"
#include "ui/charts/chart_table_model.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/selection.h"
#include "ui/prompts/prompts.h"
#include "ui/review/learned.h"
#include "ui/wording/error_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {
const QString authorKey = QStringLiteral("review/author"); ///< who wrote one down last
} // namespace

LearnedPage::LearnedPage(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ChartTableModel(this))
    , m_table(makePlanTable(m_model, {}))
    , m_finding(findingLabel())
{
    setObjectName(QStringLiteral("learnedPage"));
    makeActions();
    m_finding->setText(tr("What we learned, and what of the plan it is about"));
    m_table->setObjectName(QStringLiteral("insightTable"));
    m_table->setAccessibleName(tr("What we learned; Enter selects what it is about"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setProperty("quiet", true);
    sayWhenEmpty(*m_table, tr("Nothing is written down yet. What would you do otherwise next time?"), false);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons, 12);
    for (QAction *action : m_actions)
        line->addWidget(pageButton(action));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_finding);
    column->addWidget(buttons);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &LearnedPage::selectSubject);
    connect(m_table, &QTableView::clicked, this, &LearnedPage::selectSubject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LearnedPage::updateActions);
    connect(&m_context.document, &PlanDocument::changed, this, &LearnedPage::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &LearnedPage::updateActions);
    followPlan();
}

LearnedPage::~LearnedPage()
{
    m_table->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

void LearnedPage::makeActions()
{
    const auto addAction = [this](const char *name, const QString &text, const QString &onButton, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("review.") + QLatin1StringView(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    m_add = addAction("learned.add", tr("Write down what we learned…"), tr("Write down…"), [this] { add(); });
    m_change = addAction("learned.change", tr("Change what was learned…"), tr("Change…"), [this] { change(); });
    m_remove = addAction("learned.remove", tr("Remove what was learned"), tr("Remove"), [this] { remove(); });
}

void LearnedPage::showReview(ReviewId review)
{
    m_review = review;
    followPlan();
}

void LearnedPage::followPlan()
{
    const Plan &plan = m_context.document.baselinePlan();
    const auto before = chosen();
    m_insights = insightsOf(plan, m_review);
    m_model->setTable(insightsTable(plan, m_insights));
    const int letter = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(0, 13 * letter);
    m_table->setColumnWidth(1, 18 * letter);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setColumnWidth(3, 28 * letter);
    for (std::size_t row = 0; before && row < m_insights.size(); ++row) {
        if (m_insights[row].id == before->id)
            m_table->selectRow(static_cast<int>(row));
    }
    updateActions();
}

void LearnedPage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = !document.isLocked() && !document.readOnlyReason();
    m_add->setEnabled(isFree);
    m_change->setEnabled(isFree && chosen());
    m_remove->setEnabled(isFree && chosen());
}

std::optional<Insight> LearnedPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_insights.size() : static_cast<std::size_t>(rows.first().row());
    return row < m_insights.size() ? std::optional(m_insights[row]) : std::nullopt;
}

/// Nobody need be named.
std::optional<QString> LearnedPage::askAuthor(const QString &initial)
{
    const auto who = m_context.prompts.askText(this, tr("What we learned"), tr("Who learned it?"), initial);
    return who ? std::optional(who->trimmed()) : std::nullopt;
}

void LearnedPage::add()
{
    const auto text = m_context.prompts.askText(this, tr("What we learned"), tr("In a sentence"), {});
    if (!text || text->trimmed().isEmpty())
        return;
    const std::vector<InsightSubject> subjects
        = insightSubjects(m_context.document.baselinePlan(), m_context.selection.seats());
    QStringList names;
    for (const InsightSubject &subject : subjects)
        names.append(subject.text);
    const auto about = m_context.prompts.askChoice(
        this, tr("What we learned"), tr("What is it about?"), names, m_context.selection.seats().empty() ? 0 : 1);
    if (!about)
        return;
    const auto who = askAuthor(m_context.settings.value(authorKey).toString());
    if (!who)
        return;
    m_context.settings.setValue(authorKey, *who);
    const InsightSubject &subject = subjects[static_cast<std::size_t>(*about)];
    Insight insight;
    insight.date = m_context.document.now().date();
    insight.author = *who;
    insight.text = *text;
    insight.review = m_review;
    insight.about = subject.table;
    insight.aboutRow = subject.row;
    write(tr("Write down what we learned"), insight);
}

void LearnedPage::change()
{
    std::optional<Insight> insight = chosen();
    if (!insight)
        return;
    const auto text = m_context.prompts.askText(this, tr("What we learned"), tr("In a sentence"), insight->text);
    if (!text)
        return;
    const auto who = askAuthor(insight->author);
    if (!who)
        return;
    insight->author = *who;
    insight->text = *text;
    write(tr("Change what was learned"), *insight);
}

void LearnedPage::remove()
{
    const std::optional<Insight> insight = chosen();
    if (!insight)
        return;
    const Result<> done = m_context.document.applyToWorkspace(tr("Remove what was learned"), {},
        [&](Workspace workspace) { return withInsightRemoved(std::move(workspace), insight->id); });
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
}

bool LearnedPage::write(const QString &label, const Insight &insight)
{
    const Result<> done = m_context.document.applyToWorkspace(
        label, {}, [&](Workspace workspace) { return withInsight(std::move(workspace), insight); });
    if (!done)
        Q_EMIT notice(done.error().kind == Error::Kind::Incomplete ? tr("An empty sentence says nothing.")
                                                                   : sentenceFor(done.error().kind));
    return done.has_value();
}

/// Where it is still there; the whole window follows.
void LearnedPage::selectSubject()
{
    const std::optional<Insight> insight = chosen();
    if (!insight || insight->about.isEmpty())
        return;
    const Plan &plan = m_context.document.plan();
    const std::int64_t row = insight->aboutRow;
    if (insight->about == QLatin1StringView("seat") && plan.seats.contains({ row }))
        return m_context.selection.selectSeats({ SeatId { row } });
    if (insight->about == QLatin1StringView("role") && plan.roles.contains({ row }))
        return m_context.selection.selectRole({ row });
    if (insight->about == QLatin1StringView("territory") && plan.territories.contains({ row }))
        return m_context.selection.selectTerritory({ row });
    Q_EMIT notice(insight->about == QLatin1StringView("stage")
            ? tr("Stages stand in the space “Journeys”.")
            : tr("What this is about is no longer in the shown plan."));
}

} // namespace headwater

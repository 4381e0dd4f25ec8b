// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/inspector.h"

#include "core/document/history_way.h"
#include "core/document/step_trace.h"
#include "core/plan/columns.h"
#include "ui/plan/history/history_reading.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/inspector/subject_sums.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/selection.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/violation_text.h"

#include <QLineEdit>
#include <QTimer>

namespace headwater {

namespace {
// Enough to see how it came about; the history has them all.
constexpr std::size_t mostSteps = 8;
} // namespace

Inspector::Inspector(PlanContext context, PlanInsights &insights, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_insights(insights)
    , m_sheet(new DetailSheet)
    , m_sums(new SumsCounter(context.document, this))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_context.selection, &Selection::changed, this, &Inspector::refreshSoon);
    connect(&m_context.document, &PlanDocument::changed, this, &Inspector::refreshSoon);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &Inspector::refreshSoon);
    connect(&m_context.document, &PlanDocument::reasonChanged, this, &Inspector::refreshSoon);
    connect(&m_insights, &PlanInsights::refreshed, this, &Inspector::refreshSoon);
    connect(m_sums, &SumsCounter::counted, this, &Inspector::refreshSoon);
    setWidget(m_sheet);
    refresh();
}

void Inspector::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    refreshSoon();
}

void Inspector::editFirstField()
{
    refresh();
    if (auto *field = m_sheet->findChild<QLineEdit *>())
        field->setFocus();
}

void Inspector::refreshSoon()
{
    // After the frame that shows the edit itself, and once for a selection and a change that come together.
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(0, this, &Inspector::refresh);
}

void Inspector::refresh()
{
    m_refreshPending = false;
    m_sheet->start(mayEdit(m_context.document), subjectName());
    fill();
    addRules();
    addActions();
    addHistory();
    m_sheet->finish();
}

void Inspector::fill()
{
    DetailSheet &sheet = *m_sheet;
    const Plan &plan = m_context.document.plan();
    const Selection &selection = m_context.selection;
    const DetailSource source { m_context, m_insights.current(), m_insights.isRefreshing(), *m_sums };
    if (selection.seats().size() > 1)
        return fillSeatsDetails(sheet, source, selection.seats());
    if (selection.accounts().size() > 1)
        return fillAccountsDetails(sheet, source, selection.accounts());
    const Seat *seat = selection.seats().empty() ? nullptr : plan.seats.find(selection.seats().front());
    const Account *account = selection.accounts().empty() ? nullptr : plan.accounts.find(selection.accounts().front());
    const Role *role = plan.roles.find(selection.role());
    const Territory *territory = plan.territories.find(selection.territory());
    if (seat)
        fillSeatDetails(sheet, source, *seat);
    else if (account)
        fillAccountDetails(sheet, source, *account);
    else if (role)
        fillRoleDetails(sheet, source, *role);
    else if (territory)
        fillTerritoryDetails(sheet, source, *territory);
    else
        fillPlanDetails(sheet, source);
}

std::pair<QString, std::int64_t> Inspector::subject() const
{
    const Selection &selection = m_context.selection;
    if (selection.seats().size() == 1)
        return { QLatin1StringView(TableOf<Seat>::table), selection.seats().front().value };
    if (selection.accounts().size() == 1)
        return { QLatin1StringView(TableOf<Account>::table), selection.accounts().front().value };
    if (selection.role().isValid())
        return { QLatin1StringView(TableOf<Role>::table), selection.role().value };
    return { QLatin1StringView(TableOf<Territory>::table), selection.territory().value };
}

QString Inspector::subjectName() const
{
    const auto [table, row] = subject();
    const std::size_t together = std::max(m_context.selection.seats().size(), m_context.selection.accounts().size());
    return QStringLiteral("%1 %2 %3 %4")
        .arg(table)
        .arg(row)
        .arg(together)
        .arg(m_context.document.workspace().shown.value);
}

void Inspector::addRules()
{
    const auto [table, row] = subject();
    const Insights &insights = m_insights.current();
    bool isFirst = true;
    for (std::size_t i = 0; i < insights.violations.size(); ++i) {
        const Violation &violation = insights.violations[i];
        if (violation.row != row || violation.table != table)
            continue;
        if (std::exchange(isFirst, false))
            m_sheet->section(tr("Rules"));
        m_sheet->warning(sentenceFor(violation));
        if (i >= insights.remedies.size())
            m_sheet->paragraph(tr("The plan breaks %1 rules. A button that puts this right comes when they are fewer.")
                                   .arg(countText(static_cast<std::int64_t>(insights.violations.size()))),
                true);
        const auto remedy = i < insights.remedies.size() ? insights.remedies[i] : std::nullopt;
        if (!remedy)
            continue;
        m_sheet->button(remedy->label, [this, remedy] {
            if (const auto done = m_context.document.apply(remedy->step, {}, remedy->edit); !done)
                Q_EMIT notice(sentenceFor(done.error().kind));
        });
    }
}

void Inspector::addHistory()
{
    const auto [table, row] = subject();
    const bool isOne = m_context.selection.seats().size() <= 1 && m_context.selection.accounts().size() <= 1;
    if (row == 0 || !isOne)
        return;
    if (m_context.document.isHistoryUnread()) {
        m_sheet->section(tr("Its history"));
        m_sheet->paragraph(tr("Reading what earlier steps changed…"), true);
        return readHistory(m_context.document, m_reading, [this] { refreshSoon(); });
    }
    const std::vector<TracedStep> steps = stepsTouching(m_context.document, table, row);
    if (steps.empty())
        return;
    m_sheet->section(tr("Its history"));
    for (std::size_t i = 0; i < std::min(steps.size(), mostSteps); ++i) {
        const TracedStep &step = steps[i];
        const QString reason = step.reason.isEmpty() ? QString() : QStringLiteral(" · “%1”").arg(step.reason);
        m_sheet->entry(step.label, momentText(step.at) + reason);
    }
    if (steps.size() > mostSteps)
        m_sheet->paragraph(tr("and %1 more").arg(countText(static_cast<std::int64_t>(steps.size() - mostSteps))), true);
}

void Inspector::addActions()
{
    if (m_context.selection.isEmpty())
        return;
    bool isFirst = true;
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || !action->property("forSelection").toBool())
            continue;
        if (std::exchange(isFirst, false))
            m_sheet->section(tr("What you can do"));
        m_sheet->button(action->text().remove(u'&'), [action] { action->trigger(); });
    }
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/plan_commands.h"

#include "core/document/history_way.h"
#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "ui/plan/selection.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"

#include <QFileInfo>

namespace headwater {

namespace {

template <typename Row>
Result<Plan> reverted(Plan plan, const Plan &baseline, const std::vector<decltype(Row::id)> &ids)
{
    for (const auto id : ids) {
        HEADWATER_TRY(plan, withRowReverted<Row>(std::move(plan), baseline, id));
    }
    return plan;
}

} // namespace

PlanCommands::PlanCommands(PlanContext context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_openedAt(context.document.position())
{
    // Whoever makes a step while far ones are read wants what that step leads to.
    connect(&m_context.document, &PlanDocument::changed, this, &PlanCommands::stay);
}

template <typename Answer> void PlanCommands::report(const Answer &answer)
{
    if (!answer && answer.error().kind != Error::Kind::Cancelled)
        Q_EMIT notice(sentenceFor(answer.error().kind));
}

std::size_t PlanCommands::goal() const { return m_goal.value_or(m_context.document.position()); }

void PlanCommands::undo()
{
    if (goal() > 0)
        goTo(goal() - 1);
}

void PlanCommands::redo()
{
    if (goal() < m_context.document.steps().size())
        goTo(goal() + 1);
}

void PlanCommands::stay()
{
    m_travels.cancelAll();
    m_goal.reset();
}

void PlanCommands::goTo(std::size_t position)
{
    stay();
    if (!m_context.document.isFar(position))
        return report(m_context.document.goTo(position));
    using Finding = PlanDocument::FindingWay;
    const Result<Finding> finding = m_context.document.findingWay(position);
    if (!finding)
        return report(finding);
    m_goal = position;
    Q_EMIT notice(tr("Reading earlier steps from the file…"));
    m_travels.start<HistoryWay>(
        m_context.document.revision(), *finding,
        [](const Finding &find, const Cancellation &cancellation, const Progress &) { return find(cancellation); },
        [this, position](const Result<HistoryWay> &way, quint64) {
            // An answer may be on its way already when the goal changes.
            if (m_goal != position || (!way && way.error().kind == Error::Kind::Cancelled))
                return;
            m_goal.reset();
            if (way)
                report(m_context.document.goAlong(*way));
            else
                report(way);
        });
}

void PlanCommands::setLocked(bool locked) { m_context.document.setLocked(locked); }

bool PlanCommands::changedSinceOpened() const { return m_context.document.position() != m_openedAt; }

void PlanCommands::backToOpened() { goTo(std::min(m_openedAt, m_context.document.steps().size())); }

void PlanCommands::revertSelected()
{
    const Selection &selection = m_context.selection;
    const Plan &baseline = m_context.document.baselinePlan();
    report(m_context.document.apply(tr("Make selection as in the baseline"), QString(), [&](Plan plan) -> Result<Plan> {
        HEADWATER_TRY(plan, withSeatsReverted(std::move(plan), baseline, selection.seats()));
        HEADWATER_TRY(plan, reverted<Account>(std::move(plan), baseline, selection.accounts()));
        if (selection.role().isValid())
            return withRowReverted<Role>(std::move(plan), baseline, selection.role());
        if (selection.territory().isValid())
            return withRowReverted<Territory>(std::move(plan), baseline, selection.territory());
        return plan;
    }));
}

void PlanCommands::saveCopy()
{
    const QFileInfo file(m_context.document.path());
    const QString proposed
        = file.dir().filePath(tr("%1, copy").arg(file.completeBaseName()) + QStringLiteral(".headwater"));
    const auto path
        = m_context.prompts.askNewFile(m_window, tr("Save a copy as"), tr("Headwater plans (*.headwater)"), proposed);
    if (!path)
        return;
    if (m_context.document.storage() == PlanDocument::Storage::Storing)
        connect(
            &m_context.document, &PlanDocument::storageChanged, this, [this, to = *path] { copyTo(to); },
            Qt::SingleShotConnection);
    else
        copyTo(*path);
}

void PlanCommands::copyTo(const QString &path)
{
    using Copying = std::function<Result<>()>;
    const Result<Copying> copying = m_context.document.copyingTo(path);
    if (!copying)
        return report(copying);
    m_copies.start<void>(
        m_context.document.revision(), *copying,
        [](const Copying &copy, const Cancellation &, const Progress &) { return copy(); },
        [this, path](const Result<> &saved, quint64) {
            report(saved);
            if (saved)
                Q_EMIT notice(tr("A copy with its whole history is in “%1”.").arg(path));
        });
}

} // namespace headwater

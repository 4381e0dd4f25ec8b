// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/session.h"

#include "core/plan/difference.h"
#include "core/plan/edits.h"

#include <algorithm>

namespace headwater {

namespace {

RecordLine lineOf(const SessionEntry &entry)
{
    return { timeOf(entry), entry, std::nullopt, entry.text, entry.who, entry.scenario, false };
}

RecordLine lineOf(const DoneStep &step, std::size_t place)
{
    return { step.at, std::nullopt, place, step.label, step.reason, step.scenario.value, step.isUndone };
}

/// To the second, as entries keep it.
qint64 secondOf(const QDateTime &at) { return at.isValid() ? at.toSecsSinceEpoch() : 0; }

} // namespace

QString entryTime(const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); }

QDateTime timeOf(const SessionEntry &entry)
{
    const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate);
    return at.isValid() ? at.toUTC() : QDateTime();
}

Result<Workspace> withEntry(Workspace workspace, SessionEntry entry)
{
    entry.text = entry.text.trimmed();
    entry.who = entry.who.trimmed();
    if (!timeOf(entry).isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("session_entry.at"));
    HEADWATER_TRY(Plan plan, withRow(withIdsReserved(workspace.baseline().plan, workspace), std::move(entry)));
    return withPlan(std::move(workspace), baselineId, std::move(plan));
}

Result<Workspace> withEntryRemoved(Workspace workspace, SessionEntryId entry)
{
    HEADWATER_TRY(Plan plan, withRowRemoved<SessionEntry>(workspace.baseline().plan, entry));
    return withPlan(std::move(workspace), baselineId, std::move(plan));
}

std::vector<RecordLine> sessionRecord(
    const Workspace &workspace, const std::vector<DoneStep> &steps, const std::vector<bool> &isTold)
{
    std::vector<RecordLine> said;
    for (const SessionEntry &entry : workspace.baseline().plan.sessionEntries)
        said.push_back(lineOf(entry));
    const auto isEarlier = [](const RecordLine &a, const RecordLine &b) { return secondOf(a.at) < secondOf(b.at); };
    std::stable_sort(said.begin(), said.end(), isEarlier);
    std::vector<RecordLine> record;
    auto next = said.begin();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i < isTold.size() && isTold[i])
            continue;
        const RecordLine step = lineOf(steps[i], i);
        while (next != said.end() && !isEarlier(step, *next))
            record.push_back(*next++);
        record.push_back(step);
    }
    record.insert(record.end(), next, said.end());
    return record;
}

std::size_t positionAt(const std::vector<RecordLine> &record, std::size_t line)
{
    for (std::size_t i = std::min(line + 1, record.size()); i > 0; --i) {
        if (record[i - 1].step)
            return *record[i - 1].step + 1;
    }
    return 0;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

#include "core/document/patch.h"
#include "core/plan/difference.h"

#include <algorithm>
#include <utility>

namespace headwater {

History::History(Workspace initial) { m_states.emplace_back(std::move(initial)); }

History::History(const StoredPlan &stored)
    : m_states(stored.steps.size() + 1)
    , m_position(stored.position)
{
    for (const StoredStep &step : stored.steps) {
        m_steps.push_back({ step.label, step.reason, step.at, step.scenario });
        Entry &entry = m_entries.emplace_back();
        entry.id = step.id;
        entry.place = Place::InFile;
        entry.patchBytes = step.patchBytes;
        m_lastId = step.id;
    }
    m_states[m_position] = stored.workspace;
}

void History::push(Step step, const QString &mergeKey, const Workspace &from, const Workspace &to, QByteArray patch)
{
    dropTail();
    Entry entry;
    entry.id = ++m_lastId;
    entry.mergeKey = mergeKey;
    entry.shownBefore = from.shown;
    entry.shownAfter = to.shown;
    entry.patchBytes = patch.size();
    entry.patch = std::move(patch);
    entry.stateBytes = unsharedBytes(to, from);
    m_states.back() = from;
    m_steps.push_back(std::move(step));
    m_entries.push_back(std::move(entry));
    m_states.emplace_back(to);
    m_position = m_steps.size();
    keepWithinLimits();
}

bool History::mergesInto(const QString &mergeKey, ScenarioId scenario) const
{
    return !mergeKey.isEmpty() && m_position > 0 && m_position == m_steps.size()
        && m_entries.back().mergeKey == mergeKey && m_entries.back().shownBefore == scenario
        && m_entries.back().shownAfter == scenario && m_states[m_position - 1];
}

const Workspace *History::beforeNewest() const
{
    return m_position > 0 && m_states[m_position - 1] ? &*m_states[m_position - 1] : nullptr;
}

void History::replaceNewest(Step step, const Workspace &to, QByteArray patch)
{
    const QString mergeKey = m_entries.back().mergeKey;
    const Workspace from = *m_states[m_position - 1];
    dropNewest();
    push(std::move(step), mergeKey, from, to, std::move(patch));
}

void History::dropNewest()
{
    m_position = m_steps.size() - 1;
    dropTail();
}

void History::closeNewest()
{
    if (!m_entries.empty())
        m_entries.back().mergeKey.clear();
}

void History::setReason(std::size_t step, const QString &reason)
{
    m_steps[step].reason = reason;
    m_entries[step].mergeKey.clear();
    if (m_entries[step].place == Place::InFile || m_entries[step].place == Place::BeingWritten)
        m_corrections.reasons.emplace_back(m_entries[step].id, reason);
}

HistoryLeg History::legBack(std::size_t position) const
{
    const Entry &entry = m_entries[position - 1];
    HistoryLeg leg { true, entry.id, entry.patchBytes, m_states[position - 1], entry.stateBytes };
    if (leg.reached && entry.shownBefore.isValid())
        leg.reached->shown = entry.shownBefore;
    return leg;
}

HistoryLeg History::legOn(std::size_t position) const
{
    const Entry &entry = m_entries[position];
    HistoryLeg leg { false, entry.id, entry.patchBytes, m_states[position + 1], entry.stateBytes };
    if (leg.reached && entry.shownAfter.isValid())
        leg.reached->shown = entry.shownAfter;
    return leg;
}

std::vector<HistoryLeg> History::legsTo(std::size_t position) const
{
    std::vector<HistoryLeg> legs;
    for (std::size_t at = m_position; at > position; --at)
        legs.push_back(legBack(at));
    for (std::size_t at = m_position; at < position; ++at)
        legs.push_back(legOn(at));
    return legs;
}

void History::goAlong(const std::vector<HistoryLeg> &legs)
{
    for (const HistoryLeg &leg : legs)
        go(leg);
    closeNewest();
    // The file no longer knows the step that would be redone first, so it cannot keep those that follow it.
    if (m_position < m_entries.size() && m_entries[m_position].place == Place::MemoryOnly)
        std::for_each(m_entries.begin(), m_entries.end(), [this](Entry &entry) { dropFromFile(entry); });
    keepWithinLimits();
}

void History::go(const HistoryLeg &leg)
{
    m_position = leg.isBack ? m_position - 1 : m_position + 1;
    Entry &entry = m_entries[leg.isBack ? m_position : m_position - 1];
    // A step read from the file does not know its scenarios; its two ends do.
    ScenarioId &shown = leg.isBack ? entry.shownBefore : entry.shownAfter;
    if (!shown.isValid())
        shown = leg.reached->shown;
    if (!m_states[m_position])
        m_states[m_position] = leg.reached;
    entry.stateBytes = leg.stateBytes;
}

const TouchedRows &History::rowsTouchedBy(std::size_t step, PatchReader &file) const
{
    std::optional<TouchedRows> &touched = m_entries[step].touched;
    if (!touched)
        touched = findRowsTouchedBy(step, file).value_or(TouchedRows {});
    return *touched;
}

std::vector<UntracedStep> History::untracedSteps() const
{
    std::vector<UntracedStep> untraced;
    for (std::size_t step = 0; step < m_position; ++step) {
        const Entry &entry = m_entries[step];
        if (!entry.touched && entry.place != Place::MemoryOnly)
            untraced.push_back({ entry.id, entry.hasPatch() ? entry.patch : QByteArray(), entry.patchBytes });
    }
    return untraced;
}

void History::remember(const TracedRows &traced)
{
    for (const auto &[step, touched] : traced) {
        const auto entry = std::ranges::lower_bound(m_entries, step, {}, &Entry::id);
        if (entry != m_entries.end() && entry->id == step)
            entry->touched = touched;
    }
}

Result<TouchedRows> History::findRowsTouchedBy(std::size_t step, PatchReader &file) const
{
    const Entry &entry = m_entries[step];
    if (entry.hasPatch())
        return headwater::rowsTouchedBy(entry.patch);
    if (entry.place == Place::InFile) {
        HEADWATER_TRY(const QByteArray patch, file.patch(entry.id));
        return headwater::rowsTouchedBy(patch);
    }
    if (!m_states[step] || !m_states[step + 1])
        return TouchedRows {};
    HEADWATER_TRY(const QByteArray patch, patchBetween(*m_states[step], *m_states[step + 1]));
    return headwater::rowsTouchedBy(patch);
}

void History::startStoring(PlanFile::Change &change)
{
    m_correctionsBeingWritten = std::exchange(m_corrections, {});
    change.droppedSteps = m_correctionsBeingWritten.dropped;
    change.newReasons = m_correctionsBeingWritten.reasons;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.place != Place::Pending)
            continue;
        change.newSteps.emplace_back(StoredStep { entry.id, m_steps[i].label, m_steps[i].reason, m_steps[i].at,
                                         m_steps[i].scenario, entry.patchBytes },
            entry.patch);
        entry.place = Place::BeingWritten;
    }
    change.lastStep = m_position > 0 ? m_entries[m_position - 1].id : 0;
}

void History::finishStoring(bool isStored)
{
    const Corrections written = std::exchange(m_correctionsBeingWritten, {});
    if (!isStored) {
        m_corrections.dropped.insert(m_corrections.dropped.begin(), written.dropped.begin(), written.dropped.end());
        m_corrections.reasons.insert(m_corrections.reasons.begin(), written.reasons.begin(), written.reasons.end());
    }
    for (Entry &entry : m_entries) {
        if (entry.place != Place::BeingWritten)
            continue;
        entry.place = isStored ? Place::InFile : Place::Pending;
        if (isStored)
            entry.patch.clear();
    }
    keepWithinLimits();
}

void History::dropTail()
{
    for (std::size_t i = m_position; i < m_entries.size(); ++i)
        dropFromFile(m_entries[i]);
    m_steps.resize(m_position);
    m_entries.resize(m_position);
    m_states.resize(m_position + 1);
}

void History::dropFront(std::size_t count)
{
    const auto steps = static_cast<std::ptrdiff_t>(count);
    std::for_each(m_entries.begin(), m_entries.begin() + steps, [this](Entry &entry) { dropFromFile(entry); });
    m_steps.erase(m_steps.begin(), m_steps.begin() + steps);
    m_entries.erase(m_entries.begin(), m_entries.begin() + steps);
    m_states.erase(m_states.begin(), m_states.begin() + steps);
    m_position -= count;
}

void History::dropFromFile(Entry &entry)
{
    if (entry.place == Place::InFile || entry.place == Place::BeingWritten)
        m_corrections.dropped.push_back(entry.id);
    entry.place = Place::MemoryOnly;
    entry.patch.clear();
    entry.patchBytes = 0;
}

void History::keepWithinLimits()
{
    if (m_steps.size() > m_limits.steps)
        dropFront(std::min(m_steps.size() - m_limits.steps, m_position));
    keepFileWithinLimits();
    forgetFarAhead(forgetFarBack());
}

/// Bytes of the workspaces before this one that stay in memory.
std::size_t History::forgetFarBack()
{
    std::size_t bytes = 0;
    for (std::size_t i = m_position; i-- > 0;) {
        bytes += m_states[i] ? m_entries[i].stateBytes : 0;
        const bool isNeeded = i + 1 == m_position || m_entries[i].hasPatch();
        if (isNeeded || (m_states[i] && bytes <= m_limits.bytesInMemory))
            continue;
        bytes -= m_states[i] ? m_entries[i].stateBytes : 0;
        m_states[i].reset();
        if (m_entries[i].place == Place::InFile)
            continue;
        // Neither here nor there: the history begins after it.
        dropFront(i + 1);
        break;
    }
    return bytes;
}

/// What was undone, beside that many bytes of workspaces before; where the file leads there and on from there, too.
void History::forgetFarAhead(std::size_t bytes)
{
    // Whoever walks back to steps the file does not know makes it forget all of them; then only memory leads on.
    if (!m_entries.empty() && m_entries.front().place == Place::MemoryOnly)
        return;
    for (std::size_t i = m_position + 1; i < m_states.size(); ++i) {
        const bool isInFile
            = m_entries[i - 1].place == Place::InFile && (i == m_entries.size() || m_entries[i].place == Place::InFile);
        const std::size_t own = m_states[i] ? m_entries[i - 1].stateBytes : 0;
        if (i > m_position + 1 && isInFile && bytes + own > m_limits.bytesInMemory)
            m_states[i].reset();
        else
            bytes += own;
    }
}

void History::keepFileWithinLimits()
{
    std::int64_t bytes = 0;
    for (std::size_t i = m_entries.size(); i-- > 0;) {
        bytes += m_entries[i].patchBytes;
        if (bytes <= m_limits.bytesInFile)
            continue;
        // What lies before goes with it: a history with holes leads nowhere. When that includes steps that
        // are undone, redoing them after reopening would start from the wrong plan, so all of it goes.
        const std::size_t end = i + 1 > m_position ? m_entries.size() : i + 1;
        for (std::size_t entry = 0; entry < end; ++entry)
            dropFromFile(m_entries[entry]);
        return;
    }
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

#include <optional>
#include <vector>

namespace headwater {

/// When it was said, as an entry keeps it and back; no time at all where a file says something else.
QString entryTime(const QDateTime &at);
QDateTime timeOf(const SessionEntry &entry);

// Edits of the workspace: entries belong to the plan, so they are changed in the baseline, which every scenario
// follows.

/// A new one without an id, else in place of the one that has it. Errors: NotFound, InvalidInput (no text, or no time).
Result<Workspace> withEntry(Workspace workspace, SessionEntry entry);
/// Errors: NotFound.
Result<Workspace> withEntryRemoved(Workspace workspace, SessionEntryId entry);

/// A step of the history as the record tells it.
struct DoneStep {
    QString label;
    QString reason;
    QDateTime at; ///< UTC
    ScenarioId scenario;
    bool isUndone = false;
};

/// One line of the record: something said, or something done.
struct RecordLine {
    QDateTime at; ///< UTC; none where a file does not say
    std::optional<SessionEntry> entry; ///< what was said; none: a step
    std::optional<std::size_t> step; ///< its place in the history
    QString text; ///< what was said, or the label of the step
    QString beside; ///< who said it, or why it was done
    std::int64_t scenario = 0;
    bool isUndone = false;

    bool isSaid() const { return entry.has_value(); }
};

/// What was said and what was done, by time; what has none comes first. Steps keep their order, whatever a clock did
/// meanwhile, and what was said in the second of a step comes before it: people talk, then they click. Steps that only
/// wrote down what was said are not told twice: `isTold` says which those are.
std::vector<RecordLine> sessionRecord(
    const Workspace &workspace, const std::vector<DoneStep> &steps, const std::vector<bool> &isTold = {});

/// How many steps of the history were applied at that line: with it when it is a step itself, and with the last one
/// before it when it was said.
std::size_t positionAt(const std::vector<RecordLine> &record, std::size_t line);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

#include <functional>
#include <future>

namespace headwater {

/// A change on its way into the file, on a thread of its own, while the document goes on changing.
/// Workspaces are values, so the thread needs nothing but its copy. Used from the document's thread.
class StoreJob
{
public:
    /// True from start() until finish(), also when the thread has already ended.
    bool isRunning() const { return m_outcome.valid(); }
    /// It runs, and finish() would not wait.
    bool hasEnded() const;
    /// Nobody else may use `file` before finish(). `ended` is called on the thread, last.
    void start(PlanFile &file, PlanFile::Change change, std::function<void(quint64 number)> ended);
    /// Counts the starts: tells an old call of `ended` from that of the running job.
    quint64 number() const { return m_number; }
    /// What the file holds when the job goes well.
    const Workspace &goal() const { return m_goal; }
    /// Waits for the end. Errors: as PlanFile::store().
    Result<> finish() { return m_outcome.get(); }

private:
    std::future<Result<>> m_outcome; ///< waits for its thread when destroyed
    Workspace m_goal;
    quint64 m_number = 0;
};

} // namespace headwater

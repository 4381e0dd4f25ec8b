// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/store_job.h"

#include <chrono>

namespace headwater {

void StoreJob::start(PlanFile &file, PlanFile::Change change, std::function<void(quint64)> ended)
{
    m_goal = change.after;
    const quint64 number = ++m_number;
    m_outcome = std::async(
        std::launch::async, [&file, change = std::move(change), number, ended = std::move(ended)]() -> Result<> {
            const Result<> stored = file.store(change);
            ended(number);
            return stored;
        });
}

bool StoreJob::hasEnded() const
{
    return isRunning() && m_outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/history/history_reading.h"

#include "core/document/plan_document.h"
#include "core/document/touched_rows.h"

#include <utility>

namespace headwater {

void readHistory(PlanDocument &document, Jobs &jobs, std::function<void()> then)
{
    if (jobs.isBusy())
        return;
    using Finding = PlanDocument::FindingRows;
    jobs.start<TracedRows>(
        document.revision(), document.findingRows(),
        [](const Finding &find, const Cancellation &cancellation, const Progress &) { return find(cancellation); },
        [&document, then = std::move(then)](const Result<TracedRows> &traced, quint64) {
            if (!traced)
                return;
            document.remember(*traced);
            then();
        });
}

} // namespace headwater

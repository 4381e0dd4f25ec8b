// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history_way.h"

#include "core/document/patch.h"
#include "core/plan/difference.h"

namespace headwater {

namespace {

Result<Workspace> readFrom(const Workspace &current, const HistoryLeg &leg, PatchReader &file)
{
    HEADWATER_TRY(const QByteArray patch, file.patch(leg.step));
    HEADWATER_TRY(Workspace reached, leg.isBack ? withPatchUndone(current, patch) : withPatchApplied(current, patch));
    HEADWATER_CHECK(checkReached(current, reached));
    return reached;
}

} // namespace

Result<TracedRows> rowsTouchedBy(
    const std::vector<UntracedStep> &steps, PatchReader &file, const Cancellation &cancellation)
{
    TracedRows traced;
    for (const UntracedStep &step : steps) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        const Result<QByteArray> patch = step.patch.isEmpty() ? file.patch(step.step) : step.patch;
        traced.emplace_back(step.step, patch ? rowsTouchedBy(*patch).value_or(TouchedRows {}) : TouchedRows {});
    }
    return traced;
}

Result<std::vector<HistoryLeg>> withWorkspaces(
    std::vector<HistoryLeg> legs, const Workspace &current, PatchReader &file, const Cancellation &cancellation)
{
    const Workspace *from = &current;
    for (HistoryLeg &leg : legs) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (!leg.reached) {
            HEADWATER_TRY(leg.reached, readFrom(*from, leg, file));
            leg.stateBytes = unsharedBytes(*from, *leg.reached);
        }
        from = &*leg.reached;
    }
    return legs;
}

} // namespace headwater

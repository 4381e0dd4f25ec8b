// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <span>
#include <vector>

namespace headwater {

/// One piece of work of the customers of a segment: a task at a stage.
struct WorkId {
    SegmentId segment;
    StageId stage;
    TaskId task;
    bool operator==(const WorkId &) const = default;
};

/// How one channel takes part in a piece of work.
struct ChannelEffort {
    Share share; ///< of the visits to the stage
    Minutes perVisit; ///< people's time for one visit through this channel
    bool operator==(const ChannelEffort &) const = default;
};

/// One line of the matrix.
struct WorkLine {
    WorkId work;
    std::vector<ChannelEffort> channels; ///< parallel to EffortMatrix::channels
    Share selfServe; ///< share of visits that needs no salesperson
    Share unassigned; ///< share of visits that no channel handles
    Minutes perVisit; ///< people's time for an average visit: sum over human channels of share x time
    Minutes saved; ///< what the self-serve visits would take if people handled them like the others
};

/// The task x channel x stage matrix of one segment (model.md, sections 1 and 3).
struct EffortMatrix {
    std::vector<ChannelId> channels; ///< as the plan has them
    std::vector<WorkLine> lines; ///< by stage along the journey, then task
    Minutes perJourney; ///< people's time when every stage is visited once
    Share withoutSeller; ///< share of that work that self-serve takes over
};

EffortMatrix effortMatrix(const Plan &plan, SegmentId segment);

/// The channel handles this share of the visits; the others share the rest as they did before, so that together they
/// handle all. Alone, a channel just has its share. One that is new to the work takes as long as the longest other.
/// Errors: NotFound, InvalidInput (outside 0..100 %).
Result<Plan> withChannelShare(Plan plan, const WorkId &work, ChannelId channel, Share share);

/// One visit through this channel takes people so long. Errors: NotFound, InvalidInput (negative, self-serve).
Result<Plan> withTimePerVisit(Plan plan, const WorkId &work, ChannelId channel, Minutes perVisit);

/// A new piece of work: every visit through that channel, taking so long.
/// Errors: NotFound, Duplicate (the work is there), InvalidInput.
Result<Plan> withWorkAdded(Plan plan, const WorkId &work, ChannelId channel, Minutes perVisit);

/// Where work is done, by name.
struct WorkNames {
    QString segment;
    QString stage;
    QString task;
    QString channel;
};

/// The same by names, as people type them: upper and lower case are one; what the plan does not know is made (the
/// stage after those that are open, the channel as an assisted one). Errors: as withWorkAdded, Incomplete (no name).
Result<Plan> withWorkAdded(Plan plan, const WorkNames &names, Minutes perVisit);

/// Without these pieces of work. Errors: NotFound.
Result<Plan> withWorkRemoved(Plan plan, std::span<const WorkId> works);

/// The other segments work like this one; what they had is replaced. Errors: NotFound.
Result<Plan> withEffortsCopied(Plan plan, SegmentId from, std::span<const SegmentId> to);

} // namespace headwater

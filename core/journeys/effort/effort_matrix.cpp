// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/effort/effort_matrix.h"

#include "core/base/name_key.h"
#include "core/plan/edits.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

namespace headwater {

namespace {

WorkId workOf(const Effort &effort) { return { effort.segment, effort.stage, effort.task }; }

bool isSelfServe(const Plan &plan, ChannelId id)
{
    const Channel *channel = plan.channels.find(id);
    return channel && channel->kind == ChannelKind::SelfServe;
}

std::vector<Effort> rowsOf(const Plan &plan, const WorkId &work)
{
    std::vector<Effort> rows;
    for (const Effort &effort : plan.efforts) {
        if (workOf(effort) == work)
            rows.push_back(effort);
    }
    return rows;
}

Share sumOfShares(std::span<const Effort> rows)
{
    Share sum;
    for (const Effort &row : rows)
        sum = sum + row.share;
    return sum;
}

Minutes weighted(std::int64_t minutesTimesParts)
{
    return Minutes { std::llround(static_cast<double>(minutesTimesParts) / Share::whole) };
}

/// Sums up a line from its channels. Self-serve visits would take people as long as the average of theirs.
void sumUp(const Plan &plan, std::span<const ChannelId> channels, WorkLine &line)
{
    std::int64_t byPeople = 0; // minutes x parts
    Share people;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const ChannelEffort &cell = line.channels[i];
        if (isSelfServe(plan, channels[i])) {
            line.selfServe = line.selfServe + cell.share;
        } else {
            people = people + cell.share;
            byPeople += cell.perVisit.count * cell.share.parts;
        }
    }
    line.unassigned = Share { std::max(0, Share::whole - people.parts - line.selfServe.parts) };
    line.perVisit = weighted(byPeople);
    line.saved = people.parts > 0 ? weighted(byPeople * line.selfServe.parts / people.parts) : Minutes {};
}

std::int64_t positionOf(const Plan &plan, StageId id)
{
    const Stage *stage = plan.stages.find(id);
    return stage ? stage->position : 0;
}

WorkLine &lineFor(std::vector<WorkLine> &lines, const WorkId &work, std::size_t channels)
{
    const auto found = std::ranges::find(lines, work, &WorkLine::work);
    if (found != lines.end())
        return *found;
    WorkLine &line = lines.emplace_back();
    line.work = work;
    line.channels.resize(channels);
    return line;
}

Result<> checkExists(const Plan &plan, const WorkId &work, ChannelId channel)
{
    if (!plan.segments.contains(work.segment) || !plan.stages.contains(work.stage) || !plan.tasks.contains(work.task)
        || !plan.channels.contains(channel))
        return failure(Error::Kind::NotFound, QStringLiteral("segment, stage, task or channel"));
    return {};
}

/// The shares of the others, scaled to what is left for them; the rounding goes to the largest.
void shareOut(std::span<Effort> others, Share left)
{
    const std::int64_t before = sumOfShares(others).parts;
    std::int32_t given = 0;
    for (Effort &row : others) {
        row.share.parts = static_cast<std::int32_t>(std::int64_t(row.share.parts) * left.parts / before);
        given += row.share.parts;
    }
    std::ranges::max_element(others, {}, &Effort::share)->share.parts += left.parts - given;
}

/// The row of that name, made by `make` where the plan has none.
template <typename Row>
Result<decltype(Row::id)> idOf(Plan &plan, CowTable<Row> Plan::*table, const QString &name, Row made)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Incomplete, QStringLiteral("a name"));
    for (const Row &row : plan.*table) {
        if (nameKey(row.name) == nameKey(name))
            return row.id;
    }
    made.name = name.trimmed();
    HEADWATER_TRY(plan, withRow(std::move(plan), std::move(made)));
    return decltype(Row::id) { (plan.*table).slotCount() };
}

/// The stage of that name; a new one stands behind the last open stage, won and lost after it.
Result<StageId> stageNamed(Plan &plan, const QString &name)
{
    if (const StageId known = StageNames(plan).find(name); known.isValid())
        return known;
    HEADWATER_TRY(plan, withStageAdded(std::move(plan), { name, StageKind::Open }));
    return StageNames(plan).find(name);
}

Result<Plan> withRows(Plan plan, std::span<const Effort> rows)
{
    for (const Effort &row : rows) {
        if (row.share.parts > 0) {
            HEADWATER_TRY(plan, withRow(std::move(plan), row));
        } else if (row.id.isValid()) {
            HEADWATER_TRY(plan, withRowRemoved<Effort>(std::move(plan), row.id));
        }
    }
    return plan;
}

} // namespace

EffortMatrix effortMatrix(const Plan &plan, SegmentId segment)
{
    EffortMatrix matrix;
    for (const Channel &channel : plan.channels)
        matrix.channels.push_back(channel.id);
    for (const Effort &effort : plan.efforts) {
        const auto column = std::ranges::find(matrix.channels, effort.channel);
        if (effort.segment != segment || column == matrix.channels.end())
            continue;
        WorkLine &line = lineFor(matrix.lines, workOf(effort), matrix.channels.size());
        line.channels[static_cast<std::size_t>(column - matrix.channels.begin())] = { effort.share, effort.perVisit };
    }
    std::ranges::sort(matrix.lines, {}, [&](const WorkLine &line) {
        return std::tuple(positionOf(plan, line.work.stage), line.work.stage, line.work.task);
    });
    Minutes saved;
    for (WorkLine &line : matrix.lines) {
        sumUp(plan, matrix.channels, line);
        matrix.perJourney = matrix.perJourney + line.perVisit;
        saved = saved + line.saved;
    }
    if (const Minutes all = matrix.perJourney + saved; all.count > 0)
        matrix.withoutSeller = Share::of(static_cast<double>(saved.count) / static_cast<double>(all.count));
    return matrix;
}

Result<Plan> withChannelShare(Plan plan, const WorkId &work, ChannelId channel, Share share)
{
    HEADWATER_CHECK(checkExists(plan, work, channel));
    if (share < Share {} || share > Share::full())
        return failure(Error::Kind::InvalidInput, QStringLiteral("a share outside 0 to 100 %"));
    std::vector<Effort> rows = rowsOf(plan, work);
    if (rows.empty())
        return failure(Error::Kind::NotFound, QStringLiteral("no such work"));
    if (share == Share {} && rows.size() == 1 && rows.front().channel == channel)
        return failure(Error::Kind::InvalidInput, QStringLiteral("nobody would do the work; remove it instead"));
    if (std::ranges::find(rows, channel, &Effort::channel) == rows.end()) {
        const Minutes longest = std::ranges::max_element(rows, {}, &Effort::perVisit)->perVisit;
        rows.push_back({ {}, work.segment, work.stage, work.task, channel,
            isSelfServe(plan, channel) ? Minutes {} : longest, Share {} });
    }
    // Not of std::ranges: what that returns, the clang of Debian 12 cannot read (./dev fuzz).
    const auto own
        = std::partition(rows.begin(), rows.end(), [&](const Effort &row) { return row.channel != channel; });
    const std::span<Effort> others(rows.begin(), own);
    own->share = share;
    if (sumOfShares(others).parts > 0)
        shareOut(others, Share { Share::whole - share.parts });
    return withRows(std::move(plan), rows);
}

Result<Plan> withTimePerVisit(Plan plan, const WorkId &work, ChannelId channel, Minutes perVisit)
{
    HEADWATER_CHECK(checkExists(plan, work, channel));
    if (perVisit < Minutes {} || (isSelfServe(plan, channel) && perVisit > Minutes {}))
        return failure(Error::Kind::InvalidInput, QStringLiteral("people's time cannot be that"));
    for (Effort row : rowsOf(plan, work)) {
        if (row.channel != channel)
            continue;
        row.perVisit = perVisit;
        return withRow(std::move(plan), row);
    }
    return failure(Error::Kind::NotFound, QStringLiteral("the channel has no share of this work"));
}

Result<Plan> withWorkAdded(Plan plan, const WorkId &work, ChannelId channel, Minutes perVisit)
{
    HEADWATER_CHECK(checkExists(plan, work, channel));
    if (!rowsOf(plan, work).empty())
        return failure(Error::Kind::Duplicate, QStringLiteral("the work is there"));
    const Effort row { {}, work.segment, work.stage, work.task, channel, {}, Share::full() };
    HEADWATER_TRY(plan, withRow(std::move(plan), row));
    return isSelfServe(plan, channel) ? Result<Plan>(std::move(plan))
                                      : withTimePerVisit(std::move(plan), work, channel, perVisit);
}

Result<Plan> withWorkAdded(Plan plan, const WorkNames &names, Minutes perVisit)
{
    Segment segment;
    segment.externalId = names.segment.trimmed();
    HEADWATER_TRY(const SegmentId inSegment, idOf(plan, &Plan::segments, names.segment, segment));
    HEADWATER_TRY(const StageId atStage, stageNamed(plan, names.stage));
    HEADWATER_TRY(const TaskId doing, idOf(plan, &Plan::tasks, names.task, Task {}));
    HEADWATER_TRY(const ChannelId through, idOf(plan, &Plan::channels, names.channel, Channel {}));
    return withWorkAdded(std::move(plan), WorkId { inSegment, atStage, doing }, through, perVisit);
}

Result<Plan> withWorkRemoved(Plan plan, std::span<const WorkId> works)
{
    for (const WorkId &work : works) {
        const std::vector<Effort> rows = rowsOf(plan, work);
        if (rows.empty())
            return failure(Error::Kind::NotFound, QStringLiteral("no such work"));
        for (const Effort &row : rows) {
            HEADWATER_TRY(plan, withRowRemoved<Effort>(std::move(plan), row.id));
        }
    }
    return plan;
}

Result<Plan> withEffortsCopied(Plan plan, SegmentId from, std::span<const SegmentId> to)
{
    const Plan before = plan;
    for (const SegmentId target : to) {
        if (!before.segments.contains(target) || !before.segments.contains(from))
            return failure(Error::Kind::NotFound, QStringLiteral("segment"));
        if (target == from)
            continue;
        for (const Effort &effort : before.efforts) {
            if (effort.segment == target) {
                HEADWATER_TRY(plan, withRowRemoved<Effort>(std::move(plan), effort.id));
            }
        }
        for (Effort effort : before.efforts) {
            if (effort.segment != from)
                continue;
            effort.id = {};
            effort.segment = target;
            HEADWATER_TRY(plan, withRow(std::move(plan), effort));
        }
    }
    return plan;
}

} // namespace headwater

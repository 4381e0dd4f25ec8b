// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages/stage_edits.h"

#include "core/base/name_key.h"
#include "core/plan/edits.h"
#include "core/plan/stages/stage_names.h"

#include <algorithm>

namespace headwater {

namespace {

/// The name without outer blanks, if it may be that of stage `id`, or of a new one where that is not valid.
Result<QString> nameFor(const Plan &plan, StageId id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Incomplete, QStringLiteral("stage.name"));
    for (const Stage &stage : plan.stages) {
        if (stage.id != id && nameKey(stage.name) == nameKey(name))
            return failure(Error::Kind::Duplicate, stage.name);
    }
    return name.trimmed();
}

/// The stages stand in this order, counted from 1; rows that stand there already are not touched.
Result<Plan> withStageOrder(Plan plan, std::span<const Stage> order)
{
    std::int64_t position = 0;
    for (Stage stage : order) {
        if (++position == stage.position && stage.id.isValid())
            continue;
        stage.position = position;
        HEADWATER_TRY(plan, withRow(std::move(plan), std::move(stage)));
    }
    return plan;
}

/// What the log calls `before` means `after` from now on.
void noteEarlierName(Plan &plan, const QString &before, const QString &after)
{
    const CowTable<Alias> known = plan.aliases;
    auto aliases = plan.aliases.edit();
    for (Alias alias : known) {
        const QString seen = nameKey(alias.seen);
        if (alias.column != stageAliasColumn())
            continue;
        if (seen == nameKey(before) || seen == nameKey(after)) {
            aliases.remove(alias.id);
        } else if (nameKey(alias.means) == nameKey(before)) {
            alias.means = after;
            aliases.put(std::move(alias));
        }
    }
    if (nameKey(before) != nameKey(after))
        aliases.add({ {}, stageAliasColumn(), before, after });
}

} // namespace

std::vector<Stage> stagesInOrder(const Plan &plan)
{
    std::vector<Stage> stages(plan.stages.begin(), plan.stages.end());
    std::ranges::stable_sort(stages, {}, &Stage::position);
    return stages;
}

Result<Plan> withStageAdded(Plan plan, const StageName &stage)
{
    HEADWATER_TRY(const QString name, nameFor(plan, {}, stage.name));
    std::vector<Stage> order = stagesInOrder(plan);
    auto place = order.end();
    if (stage.kind == StageKind::Open) {
        const auto isOpen = [](const Stage &other) { return other.kind == StageKind::Open; };
        place = std::ranges::find(order, stage.before, &Stage::id);
        if (place == order.end())
            place = std::find_if(order.rbegin(), order.rend(), isOpen).base();
    }
    order.insert(place, Stage { {}, name, 0, stage.kind, 0 });
    return withStageOrder(std::move(plan), order);
}

Result<Plan> withStagesAdded(Plan plan, std::span<const StageName> stages)
{
    for (const StageName &stage : stages) {
        HEADWATER_TRY(plan, withStageAdded(std::move(plan), stage));
    }
    return plan;
}

Result<Plan> withStageRenamed(Plan plan, StageId id, const QString &name)
{
    const Stage *found = plan.stages.find(id);
    if (!found)
        return failure(Error::Kind::NotFound, QStringLiteral("stage %1").arg(id.value));
    Stage stage = *found;
    const QString before = stage.name;
    HEADWATER_TRY(stage.name, nameFor(plan, id, name));
    noteEarlierName(plan, before, stage.name);
    return withRow(std::move(plan), std::move(stage));
}

Result<Plan> withStageMoved(Plan plan, StageId id, int places)
{
    std::vector<Stage> order = stagesInOrder(plan);
    const auto found = std::ranges::find(order, id, &Stage::id);
    if (found == order.end())
        return failure(Error::Kind::NotFound, QStringLiteral("stage %1").arg(id.value));
    const auto from = found - order.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(order) - 1);
    if (from < to)
        std::rotate(found, found + 1, order.begin() + to + 1);
    else
        std::rotate(order.begin() + to, found, found + 1);
    return withStageOrder(std::move(plan), order);
}

Result<Plan> withStageRemoved(Plan plan, StageId id)
{
    const Stage *stage = plan.stages.find(id);
    const QString name = stage ? stage->name : QString();
    HEADWATER_TRY(plan, withRowRemoved<Stage>(std::move(plan), id));
    const CowTable<Alias> known = plan.aliases;
    for (const Alias &alias : known) {
        if (alias.column == stageAliasColumn() && nameKey(alias.means) == nameKey(name))
            plan.aliases.edit().remove(alias.id);
    }
    return plan;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"

#include "core/plan/difference.h"
#include "core/plan/references.h"
#include "core/plan/row_rules.h"

namespace headwater {

namespace {

tl::unexpected<Error> notFound(const char *table, std::int64_t id)
{
    return failure(Error::Kind::NotFound, QStringLiteral("%1 %2").arg(QLatin1StringView(table)).arg(id));
}

/// The plan if the row is sound in it.
template <typename Row> Result<Plan> checked(Plan plan, decltype(Row::id) id)
{
    if (const auto broken = brokenRule(plan, *tableOf<Row>(plan).find(id)))
        return failure(errorKindFor(broken->rule), broken->table + u'.' + broken->detail);
    return plan;
}

/// Whether what must be unique has changed: only then is the whole table looked through.
template <typename Row> bool identityChanged(const Row *before, const Row &after)
{
    if (!before)
        return true;
    bool changed = false;
    if constexpr (requires { after.externalId; })
        changed = before->externalId != after.externalId;
    if constexpr (requires { after.name; })
        changed = changed || before->name != after.name;
    return changed;
}

} // namespace

template <typename Row> Result<Plan> withRow(Plan plan, Row row)
{
    auto &table = tableOf<Row>(plan);
    const Row *before = table.find(row.id);
    if (row.id.isValid() && !before)
        return notFound(TableOf<Row>::table, row.id.value);
    if (identityChanged(before, row) && idTaken(plan, row))
        return failure(Error::Kind::Duplicate, QLatin1StringView(TableOf<Row>::table));
    auto id = row.id;
    if (id.isValid())
        table.edit().put(std::move(row));
    else
        id = table.edit().add(std::move(row));
    return checked<Row>(std::move(plan), id);
}

template <typename Row> Result<Plan> withRowRemoved(Plan plan, decltype(Row::id) id)
{
    auto &table = tableOf<Row>(plan);
    if (!table.contains(id))
        return notFound(TableOf<Row>::table, id.value);
    if (isReferredTo(plan, id))
        return failure(Error::Kind::StillInUse, QLatin1StringView(TableOf<Row>::table));
    table.edit().remove(id);
    return plan;
}

template <typename Row> Result<Plan> withRowReverted(Plan plan, const Plan &baseline, decltype(Row::id) id)
{
    const Row *original = tableOf<Row>(baseline).find(id);
    if (!original)
        return withRowRemoved<Row>(std::move(plan), id);
    if (idTaken(plan, *original))
        return failure(Error::Kind::Duplicate, QLatin1StringView(TableOf<Row>::table));
    tableOf<Row>(plan).edit().put(*original);
    return checked<Row>(std::move(plan), id);
}

#define HEADWATER_FOR_ROW(Row)                                                                                         \
    template Result<Plan> withRow(Plan, Row);                                                                          \
    template Result<Plan> withRowRemoved<Row>(Plan, decltype(Row::id));                                                \
    template Result<Plan> withRowReverted<Row>(Plan, const Plan &, decltype(Row::id));
#include "core/plan/for_each_row.inc"
#undef HEADWATER_FOR_ROW

namespace {

/// A baseline row changed or went; the scenario that follows it must still be sound.
template <typename Row> Result<> followsSoundly(const Plan &scenario, const RowChange<Row> &change)
{
    const Row *mine = tableOf<Row>(scenario).find(change.id());
    if (mine) {
        if (const auto broken = brokenRule(scenario, *mine))
            return failure(errorKindFor(broken->rule), broken->table + u'.' + broken->detail);
        return {};
    }
    if (isReferredTo(scenario, change.id()))
        return failure(Error::Kind::StillInUse, QLatin1StringView(TableOf<Row>::table));
    return {};
}

Result<> followsSoundly(const Plan &scenario, const PlanDifference &difference)
{
    Result<> sound;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        for (const RowChange<Row> &change : difference.of<Row>()) {
            if (sound)
                sound = followsSoundly(scenario, change);
        }
    });
    return sound;
}

Result<Scenario> namedScenario(const Workspace &workspace, ScenarioId id)
{
    const Scenario *scenario = workspace.scenarios.find(id);
    if (!scenario)
        return notFound("scenario", id.value);
    return *scenario;
}

Result<QString> freeName(const Workspace &workspace, const QString &name, ScenarioId self)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("scenario.name"));
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.id != self && !scenario.inBin && scenario.name.compare(trimmed, Qt::CaseInsensitive) == 0)
            return failure(Error::Kind::Duplicate, trimmed);
    }
    return trimmed;
}

} // namespace

Result<Workspace> withPlan(Workspace workspace, ScenarioId scenario, Plan plan)
{
    HEADWATER_TRY(Scenario changed, namedScenario(workspace, scenario));
    const Plan before = changed.plan;
    changed.plan = std::move(plan);
    const Plan after = changed.plan;
    std::vector<Scenario> written { std::move(changed) };

    if (scenario == baselineId && workspace.scenarios.size() > 1) {
        const PlanDifference moved = difference(before, after);
        for (const Scenario &other : workspace.scenarios) {
            if (other.id == baselineId)
                continue;
            Scenario following = other;
            const bool changesNothing = other.plan == before;
            following.plan = changesNothing ? after : rebased(other.plan, before, after);
            if (!changesNothing)
                HEADWATER_CHECK(followsSoundly(following.plan, moved));
            written.push_back(std::move(following));
        }
    }
    auto editor = workspace.scenarios.edit();
    for (Scenario &one : written)
        editor.put(std::move(one));
    return workspace;
}

Result<Workspace> withScenarioDuplicated(
    Workspace workspace, ScenarioId from, const QString &name, const QDateTime &now)
{
    HEADWATER_TRY(Scenario copy, namedScenario(workspace, from));
    HEADWATER_TRY(copy.name, freeName(workspace, name, {}));
    copy.parent = from;
    copy.created = now;
    copy.inBin = false;
    workspace.shown = workspace.scenarios.edit().add(std::move(copy));
    return workspace;
}

Result<Workspace> withScenarioRenamed(Workspace workspace, ScenarioId scenario, const QString &name)
{
    HEADWATER_TRY(Scenario renamed, namedScenario(workspace, scenario));
    HEADWATER_TRY(renamed.name, freeName(workspace, name, scenario));
    workspace.scenarios.edit().put(std::move(renamed));
    return workspace;
}

Result<Workspace> withScenarioInBin(Workspace workspace, ScenarioId scenario, bool inBin)
{
    HEADWATER_TRY(Scenario moved, namedScenario(workspace, scenario));
    if (scenario == baselineId)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the baseline cannot be deleted"));
    if (!inBin)
        HEADWATER_CHECK(freeName(workspace, moved.name, scenario));
    moved.inBin = inBin;
    workspace.scenarios.edit().put(std::move(moved));
    if (inBin && workspace.shown == scenario)
        workspace.shown = baselineId;
    return workspace;
}

Result<Workspace> withScenarioShown(Workspace workspace, ScenarioId scenario)
{
    HEADWATER_TRY(const Scenario shown, namedScenario(workspace, scenario));
    if (shown.inBin)
        return failure(Error::Kind::NotFound, QStringLiteral("scenario is in the bin"));
    workspace.shown = scenario;
    return workspace;
}

} // namespace headwater

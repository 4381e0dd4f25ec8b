// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"

#include "core/plan/difference.h"
#include "core/plan/references.h"
#include "core/plan/row_rules.h"

#include <QHash>

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
    bool changed = false;
    forEachIdentity<Row>([&](QString Row::*text) { changed = changed || !before || before->*text != after.*text; });
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

/// The baseline on its move, and a scenario that is to follow it.
struct Following {
    const Plan &before; ///< of the baseline
    const Plan &after;
    const PlanDifference &moved;
    const Plan &own; ///< the scenario before it follows
    Plan plan; ///< the scenario afterwards
    bool gaveWay = false; ///< some row of the baseline was not taken over
};

/// The row if it came from the baseline just now.
template <typename Row> const Row *followed(const Following &scenario, decltype(Row::id) id)
{
    const Row *is = tableOf<Row>(scenario.plan).find(id);
    const Row *was = tableOf<Row>(scenario.own).find(id);
    return is && is != was && (!was || *is != *was) ? is : nullptr;
}

/// Followed rows that are known by a text by which the scenario knows another row. As the baseline is sound, that
/// other row differs from it, so few rows are looked at.
template <typename Row> std::vector<decltype(Row::id)> namesakes(const Following &scenario)
{
    std::vector<decltype(Row::id)> found;
    if (tableOf<Row>(scenario.plan).sharesEverythingWith(tableOf<Row>(scenario.after)))
        return found;
    forEachIdentity<Row>([&](QString Row::*text) {
        QHash<QString, decltype(Row::id)> said;
        for (const RowChange<Row> &change : scenario.moved.of<Row>()) {
            const Row *is = followed<Row>(scenario, change.id());
            if (is && !(is->*text).isEmpty())
                said.insert(is->*text, is->id);
        }
        if (said.isEmpty())
            return;
        CowTable<Row>::visitDifferences(
            tableOf<Row>(scenario.after), tableOf<Row>(scenario.plan), [&](const Row *, const Row *own) {
                const auto other = own ? said.constFind(own->*text) : said.cend();
                if (other != said.cend() && *other != own->id)
                    found.push_back(*other);
            });
    });
    return found;
}

/// Whether the row refers to one that the baseline has just added and the scenario has not taken over.
template <typename Row> bool refersToUntaken(const Following &scenario, const Row &row)
{
    bool untaken = false;
    visitReferences(row, [&](const char *, auto id) {
        untaken = untaken || (exists(scenario.after, id) && !exists(scenario.before, id) && !exists(scenario.plan, id));
    });
    return untaken;
}

/// Where a scenario knows a row of its own by the same code or name, that one stays and the baseline's is not taken
/// over, nor what depends on it.
template <typename Row> void giveWay(Following &scenario)
{
    auto &table = tableOf<Row>(scenario.plan);
    const auto &own = tableOf<Row>(scenario.own);
    for (;;) {
        std::vector<decltype(Row::id)> back = namesakes<Row>(scenario);
        if (scenario.gaveWay) {
            for (const RowChange<Row> &change : scenario.moved.of<Row>()) {
                const Row *is = followed<Row>(scenario, change.id());
                if (is && refersToUntaken(scenario, *is))
                    back.push_back(is->id);
            }
        }
        if (back.empty())
            return;
        scenario.gaveWay = true;
        auto editor = table.edit();
        for (const auto id : back) {
            if (const Row *was = own.find(id))
                editor.put(*was);
            else
                editor.remove(id);
        }
    }
}

/// Rows that changed must be sound in the scenario, and rows that only it has must not refer to any that went.
template <typename Row> Result<> followsSoundly(const Following &scenario)
{
    for (const RowChange<Row> &change : scenario.moved.of<Row>()) {
        const Row *mine = tableOf<Row>(scenario.plan).find(change.id());
        const auto broken = mine ? brokenRule(scenario.plan, *mine) : std::nullopt;
        if (broken)
            return failure(errorKindFor(broken->rule), broken->table + u'.' + broken->detail);
    }
    Result<> sound;
    CowTable<Row>::visitDifferences(
        tableOf<Row>(scenario.after), tableOf<Row>(scenario.plan), [&](const Row *, const Row *own) {
            if (!own || !sound)
                return;
            visitReferences(*own, [&](const char *column, auto id) {
                if (!exists(scenario.plan, id))
                    sound = failure(Error::Kind::StillInUse,
                        QStringLiteral("%1 %2.%3")
                            .arg(QLatin1StringView(TableOf<Row>::table))
                            .arg(own->id.value)
                            .arg(QLatin1StringView(column)));
            });
        });
    return sound;
}

/// The scenario's plan after the baseline's move. Errors: whatever rule it would break.
Result<Plan> following(const Plan &own, const Plan &before, const Plan &after, const PlanDifference &moved)
{
    if (own == before)
        return after;
    Following scenario { before, after, moved, own, rebased(own, before, after) };
    Result<> sound;
    forEachTable([&](auto member) { giveWay<RowOf<decltype(member)>>(scenario); });
    forEachTable([&](auto member) {
        if (sound)
            sound = followsSoundly<RowOf<decltype(member)>>(scenario);
    });
    HEADWATER_CHECK(sound);
    return std::move(scenario.plan);
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
    if (changed.isVersion)
        return failure(Error::Kind::Locked, QStringLiteral("version \"%1\" stays as it was").arg(changed.name));
    const Plan before = changed.plan;
    changed.plan = std::move(plan);
    const Plan after = changed.plan;
    std::vector<Scenario> written { std::move(changed) };

    if (scenario == baselineId && workspace.scenarios.size() > 1) {
        const PlanDifference moved = difference(before, after);
        for (const Scenario &other : workspace.scenarios) {
            if (other.id == baselineId || other.isVersion)
                continue;
            auto goal = following(other.plan, before, after, moved);
            if (!goal && other.inBin)
                continue; // it has no say, and is sound as it was
            if (!goal)
                return failure(
                    goal.error().kind, QStringLiteral("scenario \"%1\": %2").arg(other.name, goal.error().detail));
            Scenario moving = other;
            moving.plan = std::move(*goal);
            written.push_back(std::move(moving));
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
    copy.isVersion = false;
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

Result<Workspace> withScenarioDeleted(Workspace workspace, ScenarioId scenario)
{
    HEADWATER_TRY(const Scenario gone, namedScenario(workspace, scenario));
    if (!gone.inBin)
        return failure(Error::Kind::StillInUse, QStringLiteral("scenario.%1").arg(gone.name));
    workspace.scenarios.edit().remove(scenario);
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

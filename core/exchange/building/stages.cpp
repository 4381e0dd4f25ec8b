// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/stages.h"

#include "core/base/name_key.h"
#include "core/exchange/kinds/kind.h"
#include "core/exchange/reading/stage_words.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

constexpr int unknownRank = std::numeric_limits<int>::max();

/// What people call stages: the plan, then the opportunities.
std::vector<QString> namesForPeople(const Plan &plan, const OpportunityDigest &sources)
{
    std::vector<QString> names;
    for (const Stage &stage : plan.stages)
        names.push_back(stage.name);
    for (const OpportunityDigest::Count &stage : sources.stages)
        names.push_back(stage.name);
    return names;
}

/// The stages of the history under the names that people have for them; other spellings become aliases.
QStringList historyInPlainNames(Plan &plan, const OpportunityDigest &sources)
{
    QHash<QString, QString> plain; // by what is left of a name without blanks and the like
    for (const QString &name : namesForPeople(plan, sources)) {
        if (!plain.contains(folded(name)))
            plain.insert(folded(name), name);
    }
    const StageNames known(plan);
    QStringList names;
    for (const QString &written : sources.stagesOfHistory) {
        const QString name = known.find(written).isValid() ? written : plain.value(folded(written), written);
        if (nameKey(name) != nameKey(written))
            plan.aliases.edit().add({ {}, stageAliasColumn(), written, name });
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

/// The first stage of the plan that journeys of the history come to later.
StageId nextInHistory(const Plan &plan, const QStringList &history, qsizetype place)
{
    const StageNames names(plan);
    for (qsizetype later = place + 1; later < history.size(); ++later) {
        const StageId id = names.find(history[later]);
        const Stage *stage = plan.stages.find(id);
        if (stage && stage->kind == StageKind::Open)
            return id;
    }
    return {};
}

/// The first stage of the plan that usually comes later.
StageId nextByUse(const Plan &plan, const QString &name)
{
    const int rank = usualStageRank(name);
    for (const Stage &stage : stagesInOrder(plan)) {
        const int other = usualStageRank(stage.name);
        if (stage.kind == StageKind::Open && rank != unknownRank && other != unknownRank && other > rank)
            return stage.id;
    }
    return {};
}

/// Open ones first, as usual in a pipeline, then by how they end a journey.
std::vector<StageName> stagesOfOpportunities(const OpportunityDigest &sources)
{
    std::vector<StageName> stages;
    for (const OpportunityDigest::Count &stage : sources.stages)
        stages.push_back({ stage.name, static_cast<StageKind>(outcomeOfStage(stage.name)), {} }); // share their order
    std::ranges::stable_sort(
        stages, {}, [](const StageName &stage) { return std::pair(stage.kind, usualStageRank(stage.name)); });
    return stages;
}

Result<Plan> withStageIfNew(Plan plan, const StageName &stage)
{
    if (stage.name.trimmed().isEmpty() || StageNames(plan).find(stage.name).isValid())
        return plan;
    return withStageAdded(std::move(plan), stage);
}

} // namespace

Result<Plan> withStagesOfSources(Plan plan, const OpportunityDigest &sources)
{
    const QStringList history = historyInPlainNames(plan, sources);
    std::vector<StageName> ends;
    for (qsizetype place = 0; place < history.size(); ++place) {
        const auto kind = static_cast<StageKind>(outcomeOfStage(history[place]));
        if (kind != StageKind::Open) {
            ends.push_back({ history[place], kind, {} });
            continue;
        }
        const StageId next = nextInHistory(plan, history, place);
        HEADWATER_TRY(plan, withStageIfNew(std::move(plan), { history[place], kind, next }));
    }
    std::vector<StageName> others = stagesOfOpportunities(sources);
    others.insert(others.end(), ends.begin(), ends.end());
    std::ranges::stable_sort(others, {}, &StageName::kind);
    for (StageName &stage : others) {
        stage.before = stage.kind == StageKind::Open ? nextByUse(plan, stage.name) : StageId {};
        HEADWATER_TRY(plan, withStageIfNew(std::move(plan), stage));
    }
    return plan;
}

} // namespace headwater

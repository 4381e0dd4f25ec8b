// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/stages/stage_table_model.h"

#include "core/journeys/journey_context.h"
#include "core/plan/edits.h"
#include "core/plan/stages/stage_edits.h"
#include "ui/journeys/journeys_text.h"

#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

constexpr int longestStage = 3'650;

template <typename Table> std::int64_t countAt(const Table &table, StageId id)
{
    return std::ranges::count_if(table, [id](const auto &row) { return row.stage == id; });
}

template <typename Table> QString countText(const Table &table, StageId id)
{
    const std::int64_t count = countAt(table, id);
    return count > 0 ? QLocale().toString(static_cast<qlonglong>(count)) : QStringLiteral("–");
}

} // namespace

QStringList stageKindWords()
{
    QStringList words;
    for (const StageKind kind : { StageKind::Open, StageKind::Won, StageKind::Lost, StageKind::NoDecision })
        words.append(wordFor(outcomeOf(kind)));
    return words;
}

ChangeMark markOf(const Stage *before, const Stage *after)
{
    if (before && after)
        return *before == *after ? ChangeMark::None : ChangeMark::Changed;
    return after ? ChangeMark::Added : before ? ChangeMark::Closed : ChangeMark::None;
}

StageTableModel::StageTableModel(PlanDocument &document, QObject *parent)
    : PlanTableModel(document, &Plan::stages, parent)
{
    reorder({});
}

void StageTableModel::showJourneys(const std::optional<QHash<StageId, std::int64_t>> &journeys)
{
    m_journeys = journeys;
    const int column = static_cast<int>(StageColumn::Journeys);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

ChartData StageTableModel::figures() const
{
    const auto known = [](std::int64_t number, bool isKnown) {
        return isKnown ? TableCell(static_cast<double>(number)) : TableCell();
    };
    ChartData stages;
    stages.title = tr("Stages");
    for (int column = 0; column < static_cast<int>(StageColumn::Change); ++column) {
        const auto is = static_cast<StageColumn>(column);
        stages.table.columns.push_back({ header(is), isNumber(is) ? ColumnLook::Whole : ColumnLook::Text });
    }
    for (const Stage &stage : stagesInOrder(shown()))
        stages.table.rows.push_back(
            { stage.name, wordFor(outcomeOf(stage.kind)), known(stage.expectedDays, stage.expectedDays > 0),
                known(m_journeys ? m_journeys->value(stage.id) : 0, m_journeys.has_value()),
                known(countAt(shown().verifiers, stage.id), true), known(countAt(shown().efforts, stage.id), true) });
    return stages;
}

QString StageTableModel::header(StageColumn column) const
{
    switch (column) {
    case StageColumn::Name: return tr("Stage");
    case StageColumn::Kind: return tr("Kind");
    case StageColumn::Days: return tr("Expected days");
    case StageColumn::Journeys: return tr("Journeys");
    case StageColumn::Verifiers: return tr("Verifiers");
    case StageColumn::Work: return tr("Pieces of work");
    case StageColumn::Change: break;
    }
    return {};
}

QString StageTableModel::text(const Stage &stage, StageColumn column, bool isBefore) const
{
    const Plan &plan = isBefore ? compared().baseline : shown();
    switch (column) {
    case StageColumn::Name: return stage.name;
    case StageColumn::Kind: return wordFor(outcomeOf(stage.kind));
    case StageColumn::Days: return stage.expectedDays > 0 ? QString::number(stage.expectedDays) : QStringLiteral("–");
    case StageColumn::Journeys:
        return m_journeys ? QLocale().toString(qlonglong(m_journeys->value(stage.id))) : QStringLiteral("–");
    case StageColumn::Verifiers: return countText(plan.verifiers, stage.id);
    case StageColumn::Work: return countText(plan.efforts, stage.id);
    case StageColumn::Change: break;
    }
    return {};
}

QVariant StageTableModel::editValue(const Stage &stage, StageColumn column) const
{
    switch (column) {
    case StageColumn::Kind: return static_cast<int>(stage.kind);
    case StageColumn::Days: return static_cast<int>(stage.expectedDays);
    default: return text(stage, column, false);
    }
}

QStringList StageTableModel::choices(StageColumn column) const
{
    return column == StageColumn::Kind ? stageKindWords() : QStringList();
}

PlanDocument::Edit StageTableModel::editFor(const Stage &found, StageColumn column, const QVariant &value) const
{
    Stage stage = found;
    switch (column) {
    case StageColumn::Name:
        return
            [id = found.id, name = value.toString()](Plan plan) { return withStageRenamed(std::move(plan), id, name); };
    case StageColumn::Kind: stage.kind = static_cast<StageKind>(value.toInt()); break;
    case StageColumn::Days: stage.expectedDays = std::clamp(value.toInt(), 0, longestStage); break;
    default: return {};
    }
    return [stage](Plan plan) { return withRow(std::move(plan), stage); };
}

void StageTableModel::follow(const Plan &before, const Plan &after)
{
    std::vector<StageId> changed;
    const bool isOtherUse = !before.verifiers.sharesEverythingWith(after.verifiers)
        || !before.efforts.sharesEverythingWith(after.efforts);
    for (const Stage &stage : after.stages) {
        const Stage *was = before.stages.find(stage.id);
        if (was && (isOtherUse || !(*was == stage)))
            changed.push_back(stage.id);
    }
    reorder(changed);
}

void StageTableModel::reorder(const std::vector<StageId> &changed)
{
    std::vector<StageId> ids;
    for (const Stage &stage : stagesInOrder(shown()))
        ids.push_back(stage.id);
    showRows(std::move(ids), changed);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/merge/merge_text.h"

#include "app/verbs/words.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

const char *kindWord(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Edited: return "edited";
    case MergeConflict::Kind::DeletedByMine: return "deleted_by_mine";
    case MergeConflict::Kind::DeletedByTheirs: return "deleted_by_theirs";
    case MergeConflict::Kind::AddedTwice: return "added_twice";
    case MergeConflict::Kind::StillNeeded: return "still_needed";
    case MergeConflict::Kind::BreaksRule: return "breaks_rule";
    }
    Q_UNREACHABLE();
}

/// Why the two cannot both have their way.
const char *reasonFor(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Edited: return "both changed it";
    case MergeConflict::Kind::DeletedByMine: return "mine deleted it, theirs changed it";
    case MergeConflict::Kind::DeletedByTheirs: return "theirs deleted it, mine changed it";
    case MergeConflict::Kind::AddedTwice: return "both added it";
    case MergeConflict::Kind::StillNeeded: return "one deleted it, the other refers to it";
    case MergeConflict::Kind::BreaksRule: return "both changes together break a rule of the plan";
    }
    Q_UNREACHABLE();
}

const char *sideWord(MergeSide side)
{
    return side == MergeSide::Mine ? "mine" : side == MergeSide::Theirs ? "theirs" : "base";
}

QJsonValue textOrNull(const QString &text) { return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QString textOrGone(const QString &text)
{
    return text.isNull() ? QStringLiteral("(not there)") : text.isEmpty() ? QStringLiteral("(none)") : text;
}

QJsonObject jsonOf(const ScenarioConflict &one)
{
    const MergeConflict &conflict = one.conflict;
    return {
        { key("scenario"), one.scenarioName },
        { key("kind"), key(kindWord(conflict.kind)) },
        { key("what"), conflict.table },
        { key("id"), static_cast<qint64>(conflict.row) },
        { key("name"), conflict.name },
        { key("column"), conflict.column.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(conflict.column) },
        { key("base"), textOrNull(conflict.base) },
        { key("mine"), textOrNull(conflict.mine) },
        { key("theirs"), textOrNull(conflict.theirs) },
        { key("chosen"), conflict.chosen ? QJsonValue(key(sideWord(*conflict.chosen))) : QJsonValue() },
    };
}

QString lineOf(const ScenarioConflict &one)
{
    const MergeConflict &conflict = one.conflict;
    QString line = QStringLiteral("Conflict    %1 %2%3 in %4: base %5, mine %6, theirs %7 (%8)")
                       .arg(conflict.table, conflict.name,
                           conflict.column.isEmpty() ? QString() : QStringLiteral(", ") + conflict.column,
                           one.scenarioName, textOrGone(conflict.base), textOrGone(conflict.mine),
                           textOrGone(conflict.theirs), key(reasonFor(conflict.kind)));
    if (conflict.chosen)
        line += QStringLiteral(": %1").arg(key(sideWord(*conflict.chosen)));
    return line;
}

QString lineOf(const ScenarioViolation &one)
{
    return QStringLiteral("Broken rule %1 %2 in %3: %4")
        .arg(one.violation.table)
        .arg(one.violation.row)
        .arg(one.scenarioName, one.violation.detail);
}

QStringList namesOf(const std::vector<ImportBatch> &imports)
{
    QStringList names;
    for (const ImportBatch &import : imports)
        names.append(import.file);
    return names;
}

std::vector<ImportBatch> switchedTo(bool active, const WorkspaceMerge &merge)
{
    std::vector<ImportBatch> imports;
    for (const ImportBatch &import : merge.switched) {
        if (import.active == active)
            imports.push_back(import);
    }
    return imports;
}

QJsonArray arrayOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

} // namespace

void sortConflicts(std::vector<ScenarioConflict> &conflicts)
{
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const ScenarioConflict &a, const ScenarioConflict &b) {
        return std::tie(a.conflict.name, a.conflict.table, a.conflict.row, a.conflict.column, a.scenario)
            < std::tie(b.conflict.name, b.conflict.table, b.conflict.row, b.conflict.column, b.scenario);
    });
}

QJsonObject jsonOf(const MergeReport &report)
{
    QJsonArray conflicts;
    for (const ScenarioConflict &one : report.merge.conflicts)
        conflicts.append(jsonOf(one));
    QJsonArray broken;
    for (const ScenarioViolation &one : report.merge.broken)
        broken.append(QJsonObject { { key("scenario"), one.scenarioName }, { key("what"), one.violation.table },
            { key("id"), static_cast<qint64>(one.violation.row) }, { key("problem"), one.violation.detail } });
    QJsonArray alike;
    for (const AddedAlike &one : report.merge.alike)
        alike.append(QJsonObject {
            { key("what"), one.table }, { key("id"), static_cast<qint64>(one.row) }, { key("name"), one.name } });
    QJsonArray scenarios;
    for (const MergedScenario &one : report.scenarios) {
        QJsonObject entry = jsonOf(countsOf(one.changes));
        entry.insert(key("scenario"), one.name);
        scenarios.append(entry);
    }
    QJsonArray loose;
    for (const RowWithoutScenario &one : report.merge.loose)
        loose.append(
            QJsonObject { { key("what"), one.table }, { key("name"), one.name }, { key("scenario"), one.scenario } });
    return { { key("schema"), QStringLiteral("headwater.merge/1") }, { key("merged"), !report.out.isEmpty() },
        { key("out"), report.out.isEmpty() ? QJsonValue() : QJsonValue(report.out) }, { key("conflicts"), conflicts },
        { key("broken"), broken }, { key("changes"), scenarios }, { key("counted_once"), alike },
        { key("scenarios_added"), arrayOf(report.merge.added) },
        { key("scenarios_kept"), arrayOf(report.merge.keptDeleted) },
        { key("scenarios_left_out"), arrayOf(report.merge.leftOut) }, { key("without_scenario"), loose },
        { key("imports_added"), arrayOf(namesOf(report.merge.imports)) },
        { key("imports_off"), arrayOf(namesOf(switchedTo(false, report.merge))) },
        { key("imports_on"), arrayOf(namesOf(switchedTo(true, report.merge))) } };
}

QStringList linesOf(const MergeReport &report)
{
    QStringList lines;
    for (const MergedScenario &scenario : report.scenarios) {
        for (const Change &change : scenario.changes)
            lines.append(describe(change) + QStringLiteral(" (%1)").arg(scenario.name));
    }
    for (const ScenarioConflict &one : report.merge.conflicts)
        lines.append(lineOf(one));
    for (const ScenarioViolation &one : report.merge.broken)
        lines.append(lineOf(one));
    for (const AddedAlike &one : report.merge.alike)
        lines.append(QStringLiteral("%1 %2: both added it alike, so it counts once").arg(one.table, one.name));
    for (const QString &name : report.merge.added)
        lines.append(QStringLiteral("scenario %1: added from theirs").arg(name));
    for (const QString &name : report.merge.keptDeleted)
        lines.append(QStringLiteral("scenario %1: not in theirs any more, and kept").arg(name));
    for (const QString &name : report.merge.leftOut)
        lines.append(
            QStringLiteral("scenario %1: left out, it breaks rules with what lies outside of the slice").arg(name));
    for (const QString &file : namesOf(report.merge.imports))
        lines.append(QStringLiteral("import %1: comes in with what it tells").arg(file));
    for (const QString &file : namesOf(switchedTo(false, report.merge)))
        lines.append(QStringLiteral("import %1: counts no more, theirs took it back").arg(file));
    for (const QString &file : namesOf(switchedTo(true, report.merge)))
        lines.append(QStringLiteral("import %1: counts again").arg(file));
    for (const RowWithoutScenario &one : report.merge.loose)
        lines.append(QStringLiteral("%1 %2: names no scenario now, as %3 does not come in")
                         .arg(one.table, one.name, one.scenario));
    for (const MergedScenario &scenario : report.scenarios)
        lines.append(QStringLiteral("%1: %2").arg(scenario.name, textOf(countsOf(scenario.changes))));
    return lines;
}

} // namespace headwater

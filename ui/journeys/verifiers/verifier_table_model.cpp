// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/verifiers/verifier_table_model.h"

#include "core/plan/edits.h"
#include "core/plan/stages/stage_edits.h"
#include "ui/wording/plan_words.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

constexpr int longestValidity = 3'650;

} // namespace

std::vector<StageId> stagesToVerify(const Plan &plan)
{
    std::vector<StageId> ids;
    for (const Stage &stage : stagesInOrder(plan)) {
        if (stage.kind == StageKind::Open || stage.kind == StageKind::Won)
            ids.push_back(stage.id);
    }
    return ids;
}

ChangeMark markOf(const Verifier *before, const Verifier *after)
{
    if (!before || !after)
        return after ? ChangeMark::Added : before ? ChangeMark::Closed : ChangeMark::None;
    return *before == *after ? ChangeMark::None : ChangeMark::Changed;
}

VerifierTableModel::VerifierTableModel(PlanDocument &document, QObject *parent)
    : PlanTableModel(document, &Plan::verifiers, parent)
{
    reorder({});
}

QString VerifierTableModel::header(VerifierColumn column) const
{
    switch (column) {
    case VerifierColumn::Stage: return tr("Stage");
    case VerifierColumn::Text: return tr("What the customer does");
    case VerifierColumn::Kind: return tr("Kind");
    case VerifierColumn::Required: return tr("Required");
    case VerifierColumn::ValidDays: return tr("Expires after days");
    case VerifierColumn::Change: break;
    }
    return {};
}

QString VerifierTableModel::text(const Verifier &verifier, VerifierColumn column, bool isBefore) const
{
    switch (column) {
    case VerifierColumn::Stage: {
        const Stage *stage = (isBefore ? compared().baseline : shown()).stages.find(verifier.stage);
        return stage ? stage->name : QString();
    }
    case VerifierColumn::Text: return verifier.text;
    case VerifierColumn::Kind: return wordFor(verifier.kind);
    case VerifierColumn::Required: return verifier.required ? tr("yes") : tr("no");
    case VerifierColumn::ValidDays: return verifier.validDays > 0 ? QString::number(verifier.validDays) : tr("never");
    case VerifierColumn::Change: break;
    }
    return {};
}

QVariant VerifierTableModel::editValue(const Verifier &verifier, VerifierColumn column) const
{
    switch (column) {
    case VerifierColumn::Stage: return positionIn(stagesToVerify(shown()), verifier.stage);
    case VerifierColumn::Kind: return static_cast<int>(verifier.kind);
    case VerifierColumn::Required: return verifier.required ? 0 : 1;
    case VerifierColumn::ValidDays: return static_cast<int>(verifier.validDays);
    default: return text(verifier, column, false);
    }
}

QStringList VerifierTableModel::choices(VerifierColumn column) const
{
    if (column == VerifierColumn::Kind)
        return verifierKindWords();
    if (column == VerifierColumn::Required)
        return { tr("yes"), tr("no") };
    QStringList names;
    if (column == VerifierColumn::Stage) {
        for (const StageId id : stagesToVerify(shown()))
            names.append(shown().stages.find(id)->name);
    }
    return names;
}

bool VerifierTableModel::write(Verifier &verifier, VerifierColumn column, const QVariant &value) const
{
    switch (column) {
    case VerifierColumn::Stage: return choose(verifier.stage, stagesToVerify(shown()), value);
    case VerifierColumn::Text: verifier.text = value.toString().trimmed(); return !verifier.text.isEmpty();
    case VerifierColumn::Kind: verifier.kind = static_cast<VerifierKind>(value.toInt()); return true;
    case VerifierColumn::Required: verifier.required = value.toInt() == 0; return true;
    case VerifierColumn::ValidDays: verifier.validDays = std::clamp(value.toInt(), 0, longestValidity); return true;
    case VerifierColumn::Change: return false;
    }
    Q_UNREACHABLE();
}

PlanDocument::Edit VerifierTableModel::editFor(
    const Verifier &found, VerifierColumn column, const QVariant &value) const
{
    Verifier verifier = found;
    if (!write(verifier, column, value))
        return {};
    return [verifier](Plan plan) { return withRow(std::move(plan), verifier); };
}

void VerifierTableModel::follow(const Plan &before, const Plan &after)
{
    std::vector<VerifierId> changed;
    for (const Verifier &verifier : after.verifiers) {
        const Verifier *was = before.verifiers.find(verifier.id);
        if (was && !(*was == verifier))
            changed.push_back(verifier.id);
    }
    reorder(changed);
}

void VerifierTableModel::reorder(const std::vector<VerifierId> &changed)
{
    const std::vector<StageId> stages = stagesToVerify(shown());
    const auto key = [&](const Verifier &verifier) {
        const VerifierColumn column = sortedBy();
        const int stage = positionIn(stages, verifier.stage);
        const int number = column == VerifierColumn::Stage ? stage
            : column == VerifierColumn::ValidDays          ? static_cast<int>(verifier.validDays)
                                                           : 0;
        return std::tuple(
            number, column == VerifierColumn::Stage ? QString() : text(verifier, column, false), stage, verifier.id);
    };
    std::vector<Verifier> verifiers(shown().verifiers.begin(), shown().verifiers.end());
    std::stable_sort(verifiers.begin(), verifiers.end(),
        [&](const Verifier &a, const Verifier &b) { return isDescending() ? key(b) < key(a) : key(a) < key(b); });
    std::vector<VerifierId> ids;
    for (const Verifier &verifier : verifiers)
        ids.push_back(verifier.id);
    showRows(std::move(ids), changed);
}

} // namespace headwater

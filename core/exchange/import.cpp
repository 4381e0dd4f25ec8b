// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/building/missing_rows.h"
#include "core/exchange/building/organisation.h"
#include "core/exchange/building/plan_rows.h"
#include "core/exchange/building/stages.h"
#include "core/exchange/reading/account_match.h"
#include "core/exchange/reading/held_row_view.h"
#include "core/exchange/reading/row_parser.h"
#include "core/plan/difference.h"
#include "core/plan/row_rules.h"
#include "core/plan/violations.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

Plan withAliases(Plan plan, const std::vector<AliasProposal> &accepted)
{
    std::vector<AliasProposal> all = accepted;
    for (const AliasProposal &alias : accepted) {
        if (!alias.id.isEmpty())
            all.push_back({ alias.column, alias.id, alias.means, 0 });
    }
    for (const AliasProposal &alias : all) {
        Alias row { {}, alias.column, alias.seen, alias.means };
        for (const Alias &known : plan.aliases) {
            if (known.column == row.column && known.seen == row.seen)
                row.id = known.id;
        }
        if (!row.id.isValid())
            plan.aliases.edit().add(std::move(row));
        else if (*plan.aliases.find(row.id) != row)
            plan.aliases.edit().put(std::move(row));
    }
    return plan;
}

/// Only mappings that a person made: the others are found again by themselves.
Plan withMappings(Plan plan, const ImportPreview &preview)
{
    for (const FilePreview &file : preview.files) {
        if (file.isToldOnly && file.mapping.kind != Kind::PlanTable)
            plan = withMappingRemembered(std::move(plan), file.mapping);
    }
    return plan;
}

Plan withCurrency(Plan plan, const QString &currency)
{
    const PlanInfo *info = plan.info.find({ 1 });
    if (!info || !info->currency.isEmpty() || currency.isEmpty())
        return plan;
    PlanInfo named = *info;
    named.currency = currency;
    plan.info.edit().put(std::move(named));
    return plan;
}

void build(Plan &plan, const ImportPreview &preview, const ImportChoices &choices)
{
    PlanBuilder builder(plan);
    std::vector<AliasProposal> aliases = preview.confirmed;
    aliases.insert(aliases.end(), choices.aliases.begin(), choices.aliases.end());
    Building building { builder, preview, choices, Spellings(aliases) };
    addTerritories(building);
    addPositions(building);
    addTeam(building);
    placeSeats(building);
    addProducts(building);
    addCurves(building);
    addActuals(building);
    addAccounts(building);
    placeAccounts(building);
    addFromOpportunities(building);
}

/// Rows that are bad only as long as nobody says what their territory means.
bool isPlacedBy(const Spellings &accepted, const QString &territory)
{
    return accepted.meaning(Field::Territory, territory) != territory;
}

FilePreview withRowsPlaced(FilePreview file, const Spellings &accepted)
{
    const HeldRowView view(file.unplaced);
    HeldRows left { file.unplaced.fields, file.unplaced.names, {} };
    std::set<qint64> placed;
    for (HeldRow &row : file.unplaced.rows) {
        if (!isPlacedBy(accepted, view.text(row, Field::Territory))) {
            left.rows.push_back(std::move(row));
            continue;
        }
        placed.insert(row.row);
        file.held.rows.push_back(std::move(row));
    }
    const auto isPlaced = [&placed](const RowProblem &problem) { return placed.count(problem.row) > 0; };
    file.problems.erase(std::remove_if(file.problems.begin(), file.problems.end(), isPlaced), file.problems.end());
    file.problemCount -= static_cast<qint64>(placed.size());
    file.accepted += static_cast<qint64>(placed.size());
    file.unplaced = std::move(left);
    return file;
}

Result<> mayGoIn(const ImportPreview &preview, const ImportChoices &choices)
{
    for (const FilePreview &file : preview.files) {
        if (file.mapping.kind == Kind::Unknown)
            return failure(
                Error::Kind::InvalidInput, QStringLiteral("%1: what its rows are is not known").arg(file.name));
        if (const auto missing = missingFields(file.mapping); !missing.empty())
            return failure(Error::Kind::InvalidInput,
                QStringLiteral("%1: no column for \"%2\"").arg(file.name, fieldKey(missing.front())));
        if (file.problemCount > 0 && !choices.skipBadRows)
            return failure(
                Error::Kind::InvalidInput, QStringLiteral("%1: %2 bad rows").arg(file.name).arg(file.problemCount));
    }
    return {};
}

} // namespace

ImportPreview withSpellingsAccepted(ImportPreview preview, const std::vector<AliasProposal> &accepted)
{
    const Spellings spellings(accepted);
    for (FilePreview &file : preview.files) {
        if (!file.unplaced.rows.empty())
            file = withRowsPlaced(std::move(file), spellings);
    }
    return preview;
}

qint64 badRows(const ImportPreview &preview, const std::vector<AliasProposal> &accepted)
{
    const Spellings spellings(accepted);
    qint64 count = preview.problemCount();
    for (const FilePreview &file : preview.files) {
        const HeldRowView view(file.unplaced);
        count -= std::count_if(file.unplaced.rows.begin(), file.unplaced.rows.end(),
            [&](const HeldRow &row) { return isPlacedBy(spellings, view.text(row, Field::Territory)); });
    }
    return count;
}

Result<Plan> withImport(Plan plan, const ImportPreview &preview, const ImportChoices &choices)
{
    if (badRows(preview, choices.aliases) < preview.problemCount())
        return withImport(std::move(plan), withSpellingsAccepted(preview, choices.aliases), choices);
    HEADWATER_CHECK(mayGoIn(preview, choices));
    const auto missing
        = choices.removeMissing ? missingRows(plan, preview, choices) : std::map<QString, std::vector<std::int64_t>> {};
    std::vector<LostReference> lost;
    plan = withPlanRows(std::move(plan), preview.files, lost);
    build(plan, preview, choices);
    if (choices.proposeOrganisation) {
        HEADWATER_TRY(plan, withStagesOfSources(std::move(plan), preview.opportunities));
    }
    plan = withAliases(std::move(plan), choices.aliases);
    std::vector<AliasProposal> spelled = preview.confirmed;
    spelled.insert(spelled.end(), choices.aliases.begin(), choices.aliases.end());
    plan = withDomains(std::move(plan), preview.files,
        [spellings = Spellings(spelled)](const QString &name) { return spellings.meaning(Field::Account, name); });
    plan = withCurrency(std::move(plan), preview.opportunities.currency);
    if (choices.rememberMappings)
        plan = withMappings(std::move(plan), preview);
    plan = withMissingRemoved(std::move(plan), missing);
    if (const std::vector<Violation> broken = brokenRules(plan); !broken.empty()) {
        const Violation &first = broken.front();
        return failure(
            errorKindFor(first.rule), QStringLiteral("%1 %2: %3").arg(first.table).arg(first.row).arg(first.detail));
    }
    return plan;
}

std::vector<TableChanges> importChanges(
    const Plan &before, const Plan &after, const ImportPreview &preview, const ImportChoices &choices)
{
    const PlanDifference changed = difference(before, after);
    const auto missing = missingRows(before, preview, choices);
    std::vector<TableChanges> result;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        TableChanges changes { QLatin1StringView(TableOf<Row>::table) };
        for (const RowChange<Row> &change : changed.of<Row>()) {
            changes.added += change.before ? 0 : 1;
            changes.removed += change.after ? 0 : 1;
            changes.changed += change.before && change.after ? 1 : 0;
        }
        if (const auto found = missing.find(changes.table); found != missing.end()) {
            const auto listed = static_cast<qint64>(found->second.size());
            changes.kept = std::max<qint64>(0, listed - changes.removed);
            changes.removed = std::max(listed, changes.removed);
        }
        if (changes.added + changes.changed + changes.removed > 0)
            result.push_back(std::move(changes));
    });
    for (const FilePreview &file : preview.files) {
        if (!isFacts(file.subject()))
            continue;
        const QString table = file.subject() == Subject::Opportunities ? QStringLiteral("opportunity")
            : file.subject() == Subject::Events                        ? QStringLiteral("event")
                                                                       : QStringLiteral("spell");
        const qint64 added = file.accepted - file.alreadyKnown - file.factsChanged;
        if (added + file.factsChanged > 0)
            result.push_back({ table, added, file.factsChanged, 0, 0 });
    }
    return result;
}

} // namespace headwater

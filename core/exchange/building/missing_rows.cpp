// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/missing_rows.h"

#include "core/exchange/building/organisation.h"
#include "core/exchange/building/plan_rows.h"
#include "core/plan/columns.h"
#include "core/plan/references.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace headwater {

namespace {

/// Whether there are such files, and no row of theirs was refused.
bool isTold(const ImportPreview &preview, const std::function<bool(const FilePreview &)> &isMeant)
{
    bool isThere = false;
    for (const FilePreview &file : preview.files) {
        if (isMeant(file) && file.problemCount > 0)
            return false;
        isThere = isThere || isMeant(file);
    }
    return isThere;
}

/// What the files of one subject list. A row that was refused may be any, so then nothing counts as missing.
struct Listed {
    bool isComplete = false;
    QSet<QString> names; ///< and ids
};

Listed listedIn(
    const ImportPreview &preview, Subject subject, std::initializer_list<Field> fields, const Spellings &spellings)
{
    Listed listed;
    const auto isOfSubject = [subject](const FilePreview &file) { return file.subject() == subject; };
    listed.isComplete = isTold(preview, isOfSubject);
    forEachHeld(preview, subject, [&](const HeldRowView &view, const HeldRow &row) {
        for (const Field field : fields) {
            const QString said = view.text(row, field);
            if (!said.isEmpty())
                listed.names += { said, spellings.meaning(field, said) };
        }
        if (subject == Subject::Team)
            listed.names.insert(personName(view, row));
    });
    return listed;
}

template <typename Row>
void noteMissing(
    std::map<QString, std::vector<std::int64_t>> &missing, const CowTable<Row> &table, const Listed &listed)
{
    if (!listed.isComplete)
        return;
    for (const Row &row : table) {
        bool isListed = false;
        if constexpr (requires { row.externalId; })
            isListed = !row.externalId.isEmpty() && listed.names.contains(row.externalId);
        if constexpr (requires { row.name; })
            isListed = isListed || listed.names.contains(row.name);
        if (!isListed)
            missing[QLatin1StringView(TableOf<Row>::table)].push_back(row.id.value);
    }
}

void noteMissingPlanRows(
    std::map<QString, std::vector<std::int64_t>> &missing, const Plan &plan, const ImportPreview &preview)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const auto isOfTable = [](const FilePreview &file) {
            return file.subject() == Subject::PlanTable && file.mapping.table == QLatin1StringView(TableOf<Row>::table);
        };
        if (!isTold(preview, isOfTable))
            return;
        QSet<std::int64_t> listed;
        for (const FilePreview &file : preview.files) {
            if (isOfTable(file)) {
                for (const PlanRowMatch &match : planRowMatches(plan, file.mapping.table, file.held))
                    listed.insert(match.id);
            }
        }
        for (const Row &row : plan.*member) {
            if (!listed.contains(row.id.value))
                missing[QLatin1StringView(TableOf<Row>::table)].push_back(row.id.value);
        }
    });
}

/// How many other rows refer to each row of the table.
template <typename Row> QHash<std::int64_t, qint64> referenceCounts(const Plan &plan)
{
    QHash<std::int64_t, qint64> counts;
    forEachTable([&](auto member) {
        using Other = RowOf<decltype(member)>;
        for (const Other &other : plan.*member) {
            visitReferences(other, [&](const char *, auto id) {
                if constexpr (std::is_same_v<decltype(id), decltype(Row::id)>) {
                    bool isOwn = false;
                    if constexpr (std::is_same_v<Other, Row>)
                        isOwn = other.id == id;
                    counts[id.value] += isOwn ? 0 : 1;
                }
            });
        }
    });
    return counts;
}

/// A row may be in use only by another row that goes too: it follows when the last of those has gone.
template <typename Row> Plan withoutUnused(Plan plan, const std::vector<std::int64_t> &ids)
{
    QHash<std::int64_t, qint64> uses = referenceCounts<Row>(plan);
    const QSet<std::int64_t> mayGo(ids.begin(), ids.end());
    std::vector<std::int64_t> unused;
    std::copy_if(
        ids.begin(), ids.end(), std::back_inserter(unused), [&uses](std::int64_t id) { return uses[id] == 0; });
    auto &table = tableOf<Row>(plan);
    auto editor = table.edit();
    while (!unused.empty()) {
        const decltype(Row::id) id { unused.back() };
        unused.pop_back();
        const Row *row = table.find(id);
        if (!row)
            continue;
        visitReferences(*row, [&](const char *, auto used) {
            if constexpr (std::is_same_v<decltype(used), decltype(Row::id)>) {
                if (used != id && --uses[used.value] == 0 && mayGo.contains(used.value))
                    unused.push_back(used.value);
            }
        });
        editor.remove(id);
    }
    return plan;
}

} // namespace

std::map<QString, std::vector<std::int64_t>> missingRows(
    const Plan &plan, const ImportPreview &preview, const ImportChoices &choices)
{
    std::vector<AliasProposal> aliases = preview.confirmed;
    aliases.insert(aliases.end(), choices.aliases.begin(), choices.aliases.end());
    const Spellings spellings(aliases);
    std::map<QString, std::vector<std::int64_t>> missing;
    noteMissing(missing, plan.territories,
        listedIn(
            preview, Subject::Territories, { Field::Name, Field::Id, Field::Territory, Field::Parent }, spellings));
    noteMissing(missing, plan.people,
        listedIn(preview, Subject::Team, { Field::Agent, Field::Name, Field::Id, Field::Manager, Field::ManagerId },
            spellings));
    noteMissing(missing, plan.seats, listedIn(preview, Subject::Positions, { Field::Id }, spellings));
    Listed accounts = listedIn(preview, Subject::Accounts, { Field::Account, Field::Id }, spellings);
    if (choices.proposeOrganisation && choices.addAccounts) { // or what they add would be missed the next time
        for (const OpportunityDigest::Count &named : preview.opportunities.accounts)
            accounts.names.insert(spellings.meaning(Field::Account, named.name));
    }
    noteMissing(missing, plan.accounts, accounts);
    noteMissing(missing, plan.curves, listedIn(preview, Subject::Curves, { Field::Name }, spellings));
    noteMissing(missing, plan.products, listedIn(preview, Subject::Products, { Field::Product, Field::Id }, spellings));
    noteMissingPlanRows(missing, plan, preview);
    return missing;
}

Plan withMissingRemoved(Plan plan, const std::map<QString, std::vector<std::int64_t>> &missing)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const auto found = missing.find(QLatin1StringView(TableOf<Row>::table));
        if (found == missing.end()
            || std::is_same_v<Row, Person> || std::is_same_v<Row, Seat> || std::is_same_v<Row, PlanInfo>)
            return;
        if constexpr (std::is_same_v<Row, Account> || std::is_same_v<Row, Product>) { // nothing refers to these
            auto editor = (plan.*member).edit();
            for (const std::int64_t id : found->second)
                editor.remove({ id });
        } else {
            plan = withoutUnused<Row>(std::move(plan), found->second);
        }
    });
    return plan;
}

} // namespace headwater

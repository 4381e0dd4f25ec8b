// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_rows.h"

#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace headwater {

namespace {

using Holders = std::unordered_map<SeatId, QString>;

/// How often long loops look whether they are still wanted.
constexpr std::size_t lookEvery = 4096;

QString territoryName(const Plan &plan, TerritoryId id)
{
    const Territory *territory = plan.territories.find(id);
    return territory ? territory->name : QString();
}

QString segmentName(const Plan &plan, SegmentId id)
{
    const Segment *segment = plan.segments.find(id);
    return segment ? segment->name : QString();
}

/// Ranks of a table's rows by a name: sorting accounts by them compares numbers, not texts.
template <typename Row, typename Name> std::vector<qint64> ranks(const CowTable<Row> &table, Name name)
{
    std::vector<std::pair<QString, std::int64_t>> byName;
    for (const Row &row : table)
        byName.emplace_back(name(row).toCaseFolded(), row.id.value);
    std::sort(byName.begin(), byName.end());
    std::vector<qint64> ranks(static_cast<std::size_t>(table.slotCount() + 1), 0);
    for (std::size_t rank = 0; rank < byName.size(); ++rank)
        ranks[static_cast<std::size_t>(byName[rank].second)] = static_cast<qint64>(rank + 1);
    return ranks;
}

template <typename RowId> qint64 rankOf(const std::vector<qint64> &ranks, RowId id)
{
    const auto slot = static_cast<std::size_t>(id.value);
    return slot < ranks.size() ? ranks[slot] : 0;
}

struct Sortable {
    const Account *account;
    qint64 number = 0;
    const QString *text = nullptr;
};

/// The first four letters as one number, so that most comparisons while sorting are of numbers. Equal numbers
/// leave the decision to the whole texts.
qint64 textPrefix(const QString &text)
{
    quint64 packed = 0;
    for (qsizetype i = 0; i < 4; ++i)
        packed = packed << 16 | (i < text.size() ? text[i].toCaseFolded().unicode() : 0U);
    return static_cast<qint64>(packed ^ (quint64(1) << 63));
}

/// Whether the text holds the word, which is case-folded already. Much faster than a general search on texts
/// as short as names, and 200,000 of them must pass while somebody types.
bool holdsFolded(QStringView text, QStringView word)
{
    const auto folded = [](QChar letter) {
        return letter.unicode() < 128 ? (letter.isUpper() ? QChar(letter.unicode() + 32) : letter)
                                      : letter.toCaseFolded();
    };
    for (qsizetype start = 0; start + word.size() <= text.size(); ++start) {
        qsizetype i = 0;
        while (i < word.size() && folded(text[start + i]) == word[i])
            ++i;
        if (i == word.size())
            return true;
    }
    return false;
}

const QString *textKey(const Account &account, AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name: return &account.name;
    case AccountColumn::Code: return &account.externalId;
    case AccountColumn::Industry: return &account.industry;
    case AccountColumn::Country: return &account.country;
    case AccountColumn::Exception: return &account.exceptionReason;
    default: return nullptr;
    }
}

/// Gives every account its number to sort by, for the columns that have one.
void setNumbers(const ComparedPlan &compared, AccountColumn column, std::vector<Sortable> &rows)
{
    const Plan &plan = compared.shown;
    std::vector<qint64> ranking;
    if (column == AccountColumn::Territory)
        ranking = ranks(plan.territories, [](const Territory &row) { return row.name; });
    else if (column == AccountColumn::Segment)
        ranking = ranks(plan.segments, [](const Segment &row) { return row.name; });
    else if (column == AccountColumn::Owner) {
        const Holders holders = holderNames(plan);
        ranking = ranks(plan.seats, [&](const Seat &row) { return ownerName(plan, holders, row.id); });
    }
    for (Sortable &row : rows) {
        const Account &account = *row.account;
        switch (column) {
        case AccountColumn::Territory: row.number = rankOf(ranking, account.territory); break;
        case AccountColumn::Segment: row.number = rankOf(ranking, account.segment); break;
        case AccountColumn::Owner:
            row.number = account.owners.empty() ? 0 : rankOf(ranking, account.owners.front().seat);
            break;
        case AccountColumn::Revenue: row.number = account.revenue.cents; break;
        case AccountColumn::Potential: row.number = account.potential.cents; break;
        case AccountColumn::Employees: row.number = account.employees; break;
        case AccountColumn::Change: row.number = static_cast<qint64>(compared.mark(&Plan::accounts, account.id)); break;
        default: break;
        }
    }
}

/// Which territories and seats have the word in their names, so that accounts are tested by number.
struct WordHits {
    QString word;
    std::vector<bool> territories;
    std::vector<bool> seats;
};

WordHits hitsOf(const Plan &plan, const Holders &holders, const QString &word)
{
    WordHits hits { word, std::vector<bool>(static_cast<std::size_t>(plan.territories.slotCount() + 1)),
        std::vector<bool>(static_cast<std::size_t>(plan.seats.slotCount() + 1)) };
    for (const Territory &territory : plan.territories)
        hits.territories[static_cast<std::size_t>(territory.id.value)]
            = territory.name.contains(word, Qt::CaseInsensitive);
    for (const Seat &seat : plan.seats)
        hits.seats[static_cast<std::size_t>(seat.id.value)]
            = ownerName(plan, holders, seat.id).contains(word, Qt::CaseInsensitive);
    return hits;
}

template <typename RowId> bool isIn(const std::vector<bool> &set, RowId id)
{
    const auto slot = static_cast<std::size_t>(id.value);
    return slot < set.size() && set[slot];
}

bool hasWord(const Account &account, const WordHits &hits)
{
    const auto ownerHit = [&](const OwnerShare &owner) { return isIn(hits.seats, owner.seat); };
    return isIn(hits.territories, account.territory) || holdsFolded(account.name, hits.word)
        || holdsFolded(account.externalId, hits.word) || holdsFolded(account.industry, hits.word)
        || std::any_of(account.owners.begin(), account.owners.end(), ownerHit);
}

std::vector<bool> territoriesWithin(const Plan &plan, TerritoryId outer)
{
    std::vector<bool> within(static_cast<std::size_t>(plan.territories.slotCount() + 1), !outer.isValid());
    if (!outer.isValid())
        return within;
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        within[static_cast<std::size_t>(node.id.value)] = tree.isWithin(node.id, outer);
    return within;
}

} // namespace

std::vector<AccountId> sortedAccounts(
    const ComparedPlan &plan, AccountColumn column, bool descending, const Cancellation &cancellation)
{
    std::vector<Sortable> rows;
    const auto take = [&](const Account &account) {
        const QString *text = textKey(account, column);
        rows.push_back({ &account, text ? textPrefix(*text) : 0, text });
    };
    if (plan.isComparing()) {
        CowTable<Account>::visitDifferences(plan.baseline.accounts, plan.shown.accounts,
            [&](const Account *was, const Account *is) { take(is ? *is : *was); });
    } else {
        rows.reserve(plan.shown.accounts.size());
        for (const Account &account : plan.shown.accounts)
            take(account);
    }
    setNumbers(plan, column, rows);
    if (cancellation.isCancelled())
        return {};
    std::sort(rows.begin(), rows.end(), [descending](const Sortable &a, const Sortable &b) {
        if (a.number != b.number)
            return descending ? a.number > b.number : a.number < b.number;
        const int texts = a.text ? QString::compare(*a.text, *b.text, Qt::CaseInsensitive) : 0;
        if (texts != 0)
            return descending ? texts > 0 : texts < 0;
        return a.account->id < b.account->id;
    });
    std::vector<AccountId> sorted;
    sorted.reserve(rows.size());
    for (const Sortable &row : rows)
        sorted.push_back(row.account->id);
    return sorted;
}

std::vector<AccountId> filteredAccounts(const ComparedPlan &compared, const std::vector<AccountId> &sorted,
    const AccountFilter &filter, const Cancellation &cancellation)
{
    const Plan &plan = compared.shown;
    if (filter == AccountFilter())
        return sorted;
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    const Holders holders = words.isEmpty() ? Holders() : holderNames(plan);
    std::vector<WordHits> hits;
    for (const QString &word : words)
        hits.push_back(hitsOf(plan, holders, word.toCaseFolded()));
    const std::vector<bool> within = territoriesWithin(plan, filter.territory);
    const auto passes = [&](const Account &account) {
        const auto isOwner = [&](const OwnerShare &owner) { return owner.seat == filter.owner; };
        return (!filter.territory.isValid() || isIn(within, account.territory))
            && (!filter.withoutOwner || account.owners.empty())
            && (!filter.owner.isValid() || std::any_of(account.owners.begin(), account.owners.end(), isOwner))
            && std::all_of(hits.begin(), hits.end(), [&](const WordHits &word) { return hasWord(account, word); });
    };
    std::vector<AccountId> shown;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i % lookEvery == 0 && cancellation.isCancelled())
            return shown;
        const Account *account = compared.find(&Plan::accounts, sorted[i]);
        if (account && passes(*account))
            shown.push_back(sorted[i]);
    }
    return shown;
}

QString ownerName(const Plan &plan, const Holders &holders, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return {};
    const auto holder = holders.find(id);
    if (holder == holders.end() || holder->second.isEmpty())
        return seatCode(*seat);
    return QStringLiteral("%1 (%2)").arg(holder->second, seatCode(*seat));
}

QString accountText(const Plan &plan, const Holders &holders, const Account &account, AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name: return account.name;
    case AccountColumn::Code: return account.externalId;
    case AccountColumn::Territory: return territoryName(plan, account.territory);
    case AccountColumn::Segment: return segmentName(plan, account.segment);
    case AccountColumn::Owner: {
        if (account.owners.empty())
            return QCoreApplication::translate("Accounts", "no owner");
        QStringList names;
        for (const OwnerShare &owner : account.owners) {
            const QString name = ownerName(plan, holders, owner.seat);
            names.append(
                owner.share == Share::full() ? name : QStringLiteral("%1 %2").arg(name, shareText(owner.share)));
        }
        return names.join(QStringLiteral(", "));
    }
    case AccountColumn::Revenue: return moneyText(account.revenue);
    case AccountColumn::Potential: return moneyText(account.potential);
    case AccountColumn::Industry: return account.industry;
    case AccountColumn::Country: return account.country;
    case AccountColumn::Employees: return account.employees > 0 ? countText(account.employees) : QString();
    case AccountColumn::Exception: return account.exceptionReason;
    case AccountColumn::Change: return {};
    }
    Q_UNREACHABLE();
}

OwnerChoices ownerChoices(const Plan &plan, const Holders &holders)
{
    std::vector<std::pair<QString, SeatId>> byName;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status != SeatStatus::Closed && role && role->kind == RoleKind::CustomerFocused)
            byName.emplace_back(ownerName(plan, holders, seat.id), seat.id);
    }
    std::sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) {
        const int names = QString::compare(a.first, b.first, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.second < b.second;
    });
    OwnerChoices choices { { SeatId() }, { QCoreApplication::translate("Accounts", "nobody") } };
    for (const auto &[name, seat] : byName) {
        choices.seats.push_back(seat);
        choices.names.append(name);
    }
    return choices;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/account_moves.h"

#include <algorithm>

namespace headwater {

namespace {

const Role *roleOf(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat ? plan.roles.find(seat->role) : nullptr;
}

struct Weighed {
    const Account *account;
    double weight;
};

void sortHeaviestFirst(std::vector<Weighed> &accounts)
{
    std::ranges::sort(accounts, [](const Weighed &a, const Weighed &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.account->id < b.account->id;
    });
}

/// Gives accounts to whoever has most hours left, relative to all of theirs.
class Followers
{
public:
    Followers(const WorkBook &book, SeatId leaving)
        : m_book(book)
        , m_leaving(leaving)
    { }

    SeatId next(const Account &account)
    {
        SeatId best;
        double least = 0;
        double added = 0;
        for (const SeatId seat : m_book.ownersIn(account.territory)) {
            const double minutes = m_book.minutesOf(*roleOf(m_book.plan(), seat), account);
            if (seat == m_leaving || minutes <= 0)
                continue;
            const double load
                = (m_book.owned(seat) + m_given[seat] + minutes) / static_cast<double>(m_book.hours(seat).count);
            if (!best.isValid() || load < least) {
                best = seat;
                least = load;
                added = minutes;
            }
        }
        m_given[best] += added;
        return best;
    }

private:
    const WorkBook &m_book;
    SeatId m_leaving;
    std::unordered_map<SeatId, double> m_given;
};

/// Accounts of a territory and below that a role has work with.
std::vector<Weighed> workable(const WorkBook &book, const Role &role, TerritoryId territory)
{
    std::vector<Weighed> found;
    const int first = book.tree().indexOf(territory);
    if (first < 0)
        return found;
    const auto &nodes = book.tree().nodes();
    const int last = first + nodes[static_cast<std::size_t>(first)].descendants;
    for (int node = first; node <= last; ++node) {
        for (const AccountId id : book.accountsIn(nodes[static_cast<std::size_t>(node)].id)) {
            const Account &account = *book.plan().accounts.find(id);
            if (!account.isException && book.minutesOf(role, account) > 0)
                found.push_back({ &account, 0 });
        }
    }
    return found;
}

} // namespace

std::vector<AccountMove> followers(const WorkBook &book, SeatId seat, const Role *staysAs)
{
    std::vector<Weighed> accounts;
    const Role *was = roleOf(book.plan(), seat);
    for (const AccountId id : book.ownedBy(seat)) {
        const Account &account = *book.plan().accounts.find(id);
        if (!staysAs || book.minutesOf(*staysAs, account) <= 0)
            accounts.push_back({ &account, was ? book.minutesOf(*was, account) : 0 });
    }
    sortHeaviestFirst(accounts);
    Followers next(book, seat);
    std::vector<AccountMove> moves;
    for (const Weighed &weighed : accounts)
        moves.push_back({ weighed.account->id, seat, next.next(*weighed.account) });
    return moves;
}

std::vector<AccountMove> takenOver(const WorkBook &book, const TakeOver &wanted, const std::set<AccountId> &moved)
{
    const Role &role = wanted.role;
    std::vector<Weighed> ownerless;
    std::vector<Weighed> crowded;
    for (const Weighed &found : workable(book, role, wanted.territory)) {
        const Account *account = found.account;
        if (moved.contains(account->id))
            continue;
        if (account->owners.empty()) {
            ownerless.push_back({ account, book.worthOf(*account) / book.minutesOf(role, *account) });
        } else if (account->owners.size() == 1 && account->owners.front().seat != wanted.except) {
            const SeatId owner = account->owners.front().seat;
            const auto has = static_cast<double>(book.hours(owner).count);
            if (has > 0 && book.owned(owner) > has)
                crowded.push_back({ account, book.owned(owner) / has });
        }
    }
    sortHeaviestFirst(ownerless);
    sortHeaviestFirst(crowded);
    std::vector<AccountMove> moves;
    auto left = static_cast<double>(wanted.hours.count);
    std::unordered_map<SeatId, double> taken;
    for (const Weighed &next : ownerless) {
        if (left <= 0)
            return moves;
        left -= book.minutesOf(role, *next.account);
        moves.push_back({ next.account->id, {}, wanted.by });
    }
    for (const Weighed &next : crowded) {
        if (left <= 0)
            break;
        const SeatId owner = next.account->owners.front().seat;
        const double given = book.minutesOf(*roleOf(book.plan(), owner), *next.account);
        const double asked = book.minutesOf(role, *next.account);
        // Hours that its owner would then have nothing to do in; what is done of the account instead is to be twice
        // that.
        const auto has = static_cast<double>(book.hours(owner).count);
        const double idle = std::max(0.0, has - (book.owned(owner) - taken[owner] - given));
        if (book.owned(owner) - taken[owner] <= has || std::min(left, asked) <= 2 * idle)
            continue;
        taken[owner] += given;
        left -= asked;
        moves.push_back({ next.account->id, owner, wanted.by });
    }
    return moves;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_rows.h"

#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QStringList>

#include <algorithm>

namespace headwater {

namespace {

QString territoryName(const Plan &plan, TerritoryId id)
{
    const Territory *territory = plan.territories.find(id);
    return territory ? territory->name : QString();
}

QString roleName(const Plan &plan, RoleId id)
{
    const Role *role = plan.roles.find(id);
    return role ? role->name : QString();
}

QString seatName(const Plan &plan, const SeatFacts &facts, SeatId id)
{
    const QString holder = facts.holder(id);
    const Seat *seat = plan.seats.find(id);
    return !holder.isEmpty() ? holder : seat ? seatCode(*seat) : QString();
}

/// Numbers and dates sort by what they are; everything else by its words.
std::optional<qint64> sortNumber(const SeatFacts &facts, const Seat &seat, SeatColumn column)
{
    switch (column) {
    case SeatColumn::Fte: return seat.fte.parts;
    case SeatColumn::From: return seat.from.isValid() ? seat.from.toJulianDay() : 0;
    // An open end lies after every date.
    case SeatColumn::To: return seat.to.isValid() ? seat.to.toJulianDay() : std::numeric_limits<qint64>::max();
    case SeatColumn::Accounts: return facts.accountsOf(seat.id);
    default: return std::nullopt;
    }
}

bool matches(const Plan &plan, const SeatFacts &facts, const Seat &seat, const QStringList &words)
{
    constexpr std::array columns { SeatColumn::Code, SeatColumn::Person, SeatColumn::Role, SeatColumn::Home,
        SeatColumn::Location };
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(columns.begin(), columns.end(),
            [&](SeatColumn column) { return seatText(plan, facts, seat, column).contains(word, Qt::CaseInsensitive); });
    });
}

/// Every seat, or while changes are shown those that differ, as they are now if they are still there.
std::vector<const Seat *> candidates(const ComparedPlan &compared)
{
    std::vector<const Seat *> seats;
    if (compared.isComparing()) {
        CowTable<Seat>::visitDifferences(
            compared.baseline.seats, compared.shown.seats, [&](const Seat *was, const Seat *is) {
                if (markOf(was, is) != ChangeMark::None)
                    seats.push_back(is ? is : was);
            });
        return seats;
    }
    for (const Seat &seat : compared.shown.seats)
        seats.push_back(&seat);
    return seats;
}

struct Sortable {
    SeatId id;
    qint64 number = 0;
    QString text;
};

} // namespace

void SeatFacts::follow(const Plan &before, const Plan &after)
{
    if (!before.people.sharesEverythingWith(after.people)
        || !before.assignments.sharesEverythingWith(after.assignments))
        holders = holderNames(after);
    const auto count = [this](const Account *account, int by) {
        if (!account)
            return;
        for (const OwnerShare &owner : account->owners)
            accounts[owner.seat] += by;
    };
    CowTable<Account>::visitDifferences(before.accounts, after.accounts, [&](const Account *was, const Account *is) {
        count(was, -1);
        count(is, 1);
    });
}

SeatFacts::SeatFacts(const Plan &plan)
    : holders(holderNames(plan))
{
    for (const Account &account : plan.accounts) {
        for (const OwnerShare &owner : account.owners)
            ++accounts[owner.seat];
    }
}

QString SeatFacts::holder(SeatId seat) const
{
    const auto found = holders.find(seat);
    return found == holders.end() ? QString() : found->second;
}

int SeatFacts::accountsOf(SeatId seat) const
{
    const auto found = accounts.find(seat);
    return found == accounts.end() ? 0 : found->second;
}

QString seatText(const Plan &plan, const SeatFacts &facts, const Seat &seat, SeatColumn column)
{
    switch (column) {
    case SeatColumn::Code: return seatCode(seat);
    case SeatColumn::Person: return facts.holder(seat.id);
    case SeatColumn::Role: return roleName(plan, seat.role);
    case SeatColumn::Home: return territoryName(plan, seat.home);
    case SeatColumn::Span: {
        QStringList names;
        for (const TerritoryId id : seat.span)
            names.append(territoryName(plan, id));
        return names.join(QStringLiteral(", "));
    }
    case SeatColumn::Manager: return seatName(plan, facts, seat.manager);
    case SeatColumn::Status: return wordFor(seat.status);
    case SeatColumn::Waiting: return seat.placeholder == Placeholder::None ? QString() : wordFor(seat.placeholder);
    case SeatColumn::Fte: return shareText(seat.fte);
    case SeatColumn::WorkMode: return wordFor(seat.workMode);
    case SeatColumn::From: return dateText(seat.from);
    case SeatColumn::To: return dateText(seat.to);
    case SeatColumn::Location: return seat.location;
    case SeatColumn::Accounts: return countText(facts.accountsOf(seat.id));
    case SeatColumn::Change: return {};
    }
    Q_UNREACHABLE();
}

std::vector<SeatId> seatOrder(
    const ComparedPlan &compared, const SeatFacts &facts, const SeatFilter &filter, SeatColumn column, bool descending)
{
    const Plan &plan = compared.shown;
    const TerritoryTree tree(plan.territories);
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    const auto passes = [&](const Seat &seat) {
        const bool hasStatus = filter.status ? seat.status == *filter.status
                                             : compared.isComparing() || seat.status != SeatStatus::Closed;
        return hasStatus && (!filter.role.isValid() || seat.role == filter.role)
            && (!filter.territory.isValid() || tree.isWithin(seat.home, filter.territory))
            && matches(plan, facts, seat, words);
    };
    std::vector<Sortable> rows;
    for (const Seat *seat : candidates(compared)) {
        if (!passes(*seat))
            continue;
        Sortable row { seat->id, 0, {} };
        if (column == SeatColumn::Change)
            row.number = static_cast<qint64>(compared.mark(&Plan::seats, seat->id));
        else if (const auto number = sortNumber(facts, *seat, column))
            row.number = *number;
        else
            row.text = seatText(plan, facts, *seat, column).toCaseFolded();
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [descending](const Sortable &a, const Sortable &b) {
        const Sortable &low = descending ? b : a;
        const Sortable &high = descending ? a : b;
        return low.number != high.number ? low.number < high.number : low.text < high.text;
    });
    std::vector<SeatId> order;
    order.reserve(rows.size());
    for (const Sortable &row : rows)
        order.push_back(row.id);
    return order;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"

#include "core/plan/columns.h"
#include "core/plan/figures.h"
#include "core/plan/row_rules.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace headwater {

namespace {

using Rule = Violation::Rule;
using Severity = Violation::Severity;

template <typename Row>
void addDuplicates(const CowTable<Row> &table, QString Row::*text, std::vector<Violation> &found)
{
    // Sorting hashes beats a hash set of 200,000 strings several times over; it is part of opening a plan.
    std::vector<std::pair<std::size_t, const Row *>> byHash;
    byHash.reserve(table.size());
    for (const Row &row : table) {
        if (!(row.*text).isEmpty())
            byHash.emplace_back(qHash(row.*text), &row);
    }
    std::sort(byHash.begin(), byHash.end(),
        [](const auto &a, const auto &b) { return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id); });
    for (std::size_t i = 1; i < byHash.size(); ++i) {
        const Row &row = *byHash[i].second;
        for (std::size_t j = i; j-- > 0 && byHash[j].first == byHash[i].first;) {
            if (byHash[j].second->*text != row.*text)
                continue;
            found.push_back({ Rule::DuplicateId, Severity::Broken, QLatin1StringView(TableOf<Row>::table), row.id.value,
                1, row.*text });
            break;
        }
    }
}

void addAccountWarnings(const Plan &plan, const AccountSums &accounts, std::vector<Violation> &found)
{
    for (const auto &[territory, count] : accounts.leftIn)
        found.push_back(
            { Rule::AccountsWithoutOwner, Severity::Warning, QStringLiteral("territory"), territory.value, count, {} });
    const auto addHeldBy = [&](SeatStatus status, Rule rule) {
        for (const Seat &seat : plan.seats) {
            const auto held = seat.status == status ? accounts.owned.find(seat.id) : accounts.owned.end();
            if (held != accounts.owned.end())
                found.push_back(
                    { rule, Severity::Warning, QStringLiteral("seat"), seat.id.value, held->second.count, {} });
        }
    };
    addHeldBy(SeatStatus::Vacant, Rule::VacantSeatHoldsAccounts);
    addHeldBy(SeatStatus::Closed, Rule::OwnerSeatClosed);
}

/// One seat without a manager is the head; when there are more, each that nobody reports to is a loose end.
void addLooseSeats(const Plan &plan, std::vector<Violation> &found)
{
    std::unordered_set<SeatId> managers;
    std::size_t heads = 0;
    for (const Seat &seat : plan.seats) {
        if (seat.status == SeatStatus::Closed)
            continue;
        managers.insert(seat.manager);
        heads += seat.manager.isValid() ? 0 : 1;
    }
    if (heads < 2)
        return;
    for (const Seat &seat : plan.seats) {
        if (seat.status != SeatStatus::Closed && !seat.manager.isValid() && !managers.contains(seat.id))
            found.push_back(
                { Rule::SeatWithoutManager, Severity::Warning, QStringLiteral("seat"), seat.id.value, 1, {} });
    }
}

/// Seats whose status contradicts who sits there. A plan without people counts seats, not holders.
void addContradictedSeats(const Plan &plan, std::vector<Violation> &found)
{
    std::unordered_set<SeatId> held;
    for (const Assignment &assignment : plan.assignments) {
        if (!assignment.to.isValid())
            held.insert(assignment.seat);
    }
    if (held.empty())
        return;
    const PlanInfo *info = plan.info.find({ 1 });
    for (const auto &[seat, last] : lastHolders(plan)) { // who leaves later is there when the plan starts
        if (info && plan.assignments.find(last)->to >= info->startsOn)
            held.insert(seat);
    }
    for (const Seat &seat : plan.seats) {
        const bool isHeld = held.contains(seat.id);
        if (seat.status == SeatStatus::Filled && !isHeld)
            found.push_back({ Rule::FilledByNobody, Severity::Warning, QStringLiteral("seat"), seat.id.value, 1, {} });
        else if (seat.status == SeatStatus::Vacant && isHeld)
            found.push_back(
                { Rule::VacantWithHolder, Severity::Warning, QStringLiteral("seat"), seat.id.value, 1, {} });
    }
}

/// Seats of a role.
struct RoleSeats {
    std::int64_t open = 0;
    std::int64_t withoutSpan = 0; ///< of those
};

void addRoleWarnings(const Plan &plan, std::vector<Violation> &found)
{
    std::map<RoleId, RoleSeats> seats;
    for (const Seat &seat : plan.seats) {
        RoleSeats &of = seats[seat.role];
        const bool isOpen = seat.status != SeatStatus::Closed;
        of.open += isOpen ? 1 : 0;
        of.withoutSpan += isOpen && seat.span.empty() ? 1 : 0;
    }
    const auto warn = [&found](Rule rule, const Role &role, std::int64_t count) {
        found.push_back({ rule, Severity::Warning, QStringLiteral("role"), role.id.value, count, {} });
    };
    for (const Role &role : plan.roles) {
        const auto of = seats.find(role.id);
        if (of == seats.end()) {
            warn(Rule::UnusedRole, role, 1);
            continue;
        }
        if (of->second.open > 0 && role.tasks.empty() && !plan.tasks.empty())
            warn(Rule::RoleWithoutTasks, role, of->second.open);
        if (of->second.withoutSpan > 0 && role.kind == RoleKind::Specialty)
            warn(Rule::SpecialistsWithoutSpan, role, of->second.withoutSpan);
    }
}

template <typename Row, typename Parent> bool hasCycle(const CowTable<Row> &table, Parent parent)
{
    std::vector<char> state(static_cast<std::size_t>(table.slotCount()) + 1, 0); // 0 new, 1 on the way, 2 done
    std::vector<std::size_t> way;
    for (const Row &row : table) {
        way.clear();
        for (const Row *at = &row; at; at = table.find(parent(*at))) {
            char &mark = state[static_cast<std::size_t>(at->id.value)];
            if (mark == 1)
                return true;
            if (mark == 2)
                break;
            mark = 1;
            way.push_back(static_cast<std::size_t>(at->id.value));
        }
        for (const std::size_t slot : way)
            state[slot] = 2;
    }
    return false;
}

} // namespace

std::vector<Violation> brokenRules(const Plan &plan)
{
    std::vector<Violation> found;
    // The per-row rules walk up to the root; with a cycle in a file from a stranger that is quadratic.
    if (hasCycle(plan.territories, [](const Territory &t) { return t.parent; })) {
        found.push_back({ Rule::TerritoryCycle, Severity::Broken, QStringLiteral("territory"), 0, 1, {} });
        return found;
    }
    if (hasCycle(plan.seats, [](const Seat &s) { return s.manager; })) {
        found.push_back({ Rule::ManagerCycle, Severity::Broken, QStringLiteral("seat"), 0, 1, {} });
        return found;
    }
    forEachTable([&](auto member) {
        for (const auto &row : plan.*member) {
            if (auto broken = brokenRule(plan, row))
                found.push_back(std::move(*broken));
        }
        using Row = RowOf<decltype(member)>;
        forEachIdentity<Row>([&](QString Row::*text) { addDuplicates(plan.*member, text, found); });
    });
    return found;
}

std::vector<Violation> violations(const Plan &plan) { return violations(plan, accountSumsOf(plan.accounts)); }

std::vector<Violation> violations(const Plan &plan, const AccountSums &accounts)
{
    std::vector<Violation> found = brokenRules(plan);
    addAccountWarnings(plan, accounts, found);
    addLooseSeats(plan, found);
    addContradictedSeats(plan, found);
    addRoleWarnings(plan, found);
    return found;
}

} // namespace headwater

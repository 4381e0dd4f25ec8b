// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_edit.h"

#include "core/coverage/journey_value.h"

#include <array>
#include <map>
#include <tuple>

namespace headwater {

namespace {

constexpr std::size_t mostSeats = 200;
constexpr std::size_t mostAccounts = 2'000;

// What a coverage reads of each row; what is left out may change without a figure moving.
auto readOf(const PlanInfo &row) { return row.startsOn; }
auto readOf(const Territory &row) { return row.parent; }
auto readOf(const Channel &row) { return row.kind; }
auto readOf(const Task &row) { return row.id; }
auto readOf(const Effort &row)
{
    return std::tuple(row.segment, row.stage, row.task, row.channel, row.perVisit, row.share);
}
auto readOf(const Role &row)
{
    return std::tuple(row.kind, row.tasks, row.segments, row.perYear, row.rampMonths, row.hiringDelayDays);
}
auto readOf(const Seat &row)
{
    return std::tuple(row.role, row.home, row.span, row.fte, row.status, row.placeholder, row.from, row.to);
}
auto placeOf(const Seat &row) { return std::tuple(row.role, row.home, row.span); }
auto readOf(const Assignment &row) { return std::tuple(row.seat, row.share, row.from, row.to); }
auto readOf(const Account &row) { return std::tuple(row.territory, row.segment, row.potential, row.owners); }

template <typename Row, typename Visit>
void visitWhatCounts(const CowTable<Row> &before, const CowTable<Row> &after, Visit visit)
{
    CowTable<Row>::visitDifferences(before, after, [&visit](const Row *was, const Row *is) {
        if (!was || !is || readOf(*was) != readOf(*is))
            visit(was, is);
    });
}

template <typename Row> bool countsTheSame(const CowTable<Row> &before, const CowTable<Row> &after)
{
    bool isSame = true;
    visitWhatCounts(before, after, [&isSame](const Row *, const Row *) { isSame = false; });
    return isSame;
}

/// The gross margin is in what the journeys are expected to bring; all others are for other figures.
auto assumedIn(const Plan &plan)
{
    return std::array { assumptionOr(plan, assumed::annualTurnover, assumed::usualTurnover),
        assumptionOr(plan, assumed::responseExponent, assumed::usualExponent),
        assumptionOr(plan, assumed::responseHalf, assumed::usualHalf) };
}

} // namespace

std::optional<CoverageEdit> coverageEdit(const Plan &before, const Plan &after)
{
    if (!countsTheSame(before.info, after.info) || !countsTheSame(before.territories, after.territories)
        || !countsTheSame(before.channels, after.channels) || !countsTheSame(before.tasks, after.tasks)
        || !countsTheSame(before.efforts, after.efforts) || !countsTheSame(before.roles, after.roles)
        || assumedIn(before) != assumedIn(after))
        return {};
    CoverageEdit edit;
    std::map<SeatId, bool> seats;
    visitWhatCounts(before.seats, after.seats, [&](const Seat *was, const Seat *is) {
        seats[(was ? was : is)->id] = !was || !is || placeOf(*was) != placeOf(*is);
    });
    visitWhatCounts(before.assignments, after.assignments, [&](const Assignment *was, const Assignment *is) {
        edit.assignments.push_back({ was, is });
        for (const Assignment *row : { was, is }) {
            if (row)
                seats.emplace(row->seat, false);
        }
    });
    visitWhatCounts(before.accounts, after.accounts, [&](const Account *was, const Account *is) {
        edit.accounts.push_back({ was, is });
    });
    if (seats.size() > mostSeats || edit.accounts.size() > mostAccounts)
        return {};
    for (const auto &[seat, isElsewhere] : seats)
        edit.seats.push_back({ seat, isElsewhere });
    return edit;
}

} // namespace headwater

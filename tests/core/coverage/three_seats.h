// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "tests/support/small_company.h"

namespace headwater::test {

inline const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };

/// The example of resources/handbook/coverage.md. World > East, West. A hundred journeys begin in East: each needs an
/// hour of visits at "Need"; half go on to "Offer", which takes two hours of demos; two in five of those are won and
/// bring 1,000. The account manager has 50 hours for the 100 of visits, the specialist 100 for the 100 of demos.
struct ThreeSeats {
    Plan plan;
    TerritoryId world, east, west;
    SegmentId segment;
    TaskId visit, demo;
    StageId need, offer;
    RoleId manager, specialist;
    SeatId first, second, expert;
    AccountId account;
    QuarterVisits visits;

    ThreeSeats()
    {
        plan.info.edit().add(PlanInfo { {}, QStringLiteral("Three"), QStringLiteral("EUR"), QDate(2027, 1, 1) });
        Assumption nobodyLeaves;
        nobodyLeaves.key = QStringLiteral("Annual turnover");
        plan.assumptions.edit().add(nobodyLeaves);
        world = addTerritory(plan, "World", {}, TerritoryKind::Region);
        east = addTerritory(plan, "East", world, TerritoryKind::Leaf);
        west = addTerritory(plan, "West", world, TerritoryKind::Leaf);
        segment = plan.segments.edit().add(Segment { {}, {}, QStringLiteral("All") });
        visit = plan.tasks.edit().add(Task { {}, QStringLiteral("Visit"), {} });
        demo = plan.tasks.edit().add(Task { {}, QStringLiteral("Demo"), {} });
        need = plan.stages.edit().add(Stage { {}, QStringLiteral("Need"), 0, StageKind::Open, 0 });
        offer = plan.stages.edit().add(Stage { {}, QStringLiteral("Offer"), 1, StageKind::Open, 0 });
        const ChannelId phone
            = plan.channels.edit().add(Channel { {}, QStringLiteral("Phone"), ChannelKind::Assisted });
        plan.efforts.edit().add(Effort { {}, segment, need, visit, phone, Minutes { 60 }, Share::full() });
        plan.efforts.edit().add(Effort { {}, segment, offer, demo, phone, Minutes { 120 }, Share::full() });
        manager = addRole(plan, "Account manager", RoleKind::CustomerFocused, 0);
        specialist = addRole(plan, "Specialist", RoleKind::Specialty, 0);
        setRole(manager, { visit }, 12'175); // 3,000 minutes in the quarter
        setRole(specialist, { demo }, 24'350); // 6,000
        first = filledSeat("A1", manager, east);
        expert = filledSeat("D1", specialist, world);
        account = addAccount(plan, "Acme", east, first);
        own({ { first, Share::full() } });
        visits.stages = { need, offer };
        visits.segments = { segment };
        visits.places = { { east, 0, 100, { 100, 50 } } };
        visits.moves = { { 2, { 1, 0 }, { 0, 0.5, 0, 0 }, { 0, 0.4 } } };
        visits.wonMargin = { 100'000 };
    }

    SeatId filledSeat(const char *code, RoleId role, TerritoryId home)
    {
        const SeatId id = addSeat(plan, code, role, home, {});
        Seat seat = *plan.seats.find(id);
        seat.status = SeatStatus::Filled;
        plan.seats.edit().put(seat);
        return id;
    }
    void setRole(RoleId id, std::vector<TaskId> tasks, std::int64_t minutes)
    {
        Role role = *plan.roles.find(id);
        role.tasks = std::move(tasks);
        role.perYear = Minutes { minutes };
        plan.roles.edit().put(role);
    }
    void own(std::vector<OwnerShare> owners)
    {
        Account row = *plan.accounts.find(account);
        row.segment = segment;
        row.owners = std::move(owners);
        plan.accounts.edit().put(row);
    }
    Coverage coverage(const CoverageOptions &options = {}) const { return *coverageOf(plan, visits, quarter, options); }
};

inline const SeatUse &useOf(const Coverage &coverage, SeatId seat)
{
    return *std::ranges::find(coverage.seats, seat, &SeatUse::seat);
}

inline Money worthOf(const Coverage &coverage, RoleId role, TerritoryId territory)
{
    for (const HeadWorth &worth : coverage.worth) {
        if (worth.role == role && worth.territory == territory)
            return worth.perHead;
    }
    return {};
}

} // namespace headwater::test

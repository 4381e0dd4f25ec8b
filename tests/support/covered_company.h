// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_company.h"

namespace headwater::test {

/// The small company with work: an hour of visits at Interest, two of demos at Trial. Ann (Fells) and Bo (Lakes) visit
/// their accounts, the demo specialist of North gives the demos; Coast has a customer whom nobody visits.
struct CoveredCompany : SmallCompany {
    TaskId visit, demoTask;
    SegmentId segment;
    StageId interest, trial;
    AccountId cove;

    CoveredCompany()
        : SmallCompany(smallCompany())
    {
        visit = plan.tasks.edit().add(Task { {}, QStringLiteral("Visit"), {} });
        demoTask = plan.tasks.edit().add(Task { {}, QStringLiteral("Demo"), {} });
        segment = plan.segments.edit().add(Segment { {}, {}, QStringLiteral("All") });
        interest = plan.stages.edit().add({ {}, QStringLiteral("Interest"), 1, StageKind::Open, 10 });
        trial = plan.stages.edit().add({ {}, QStringLiteral("Trial"), 2, StageKind::Open, 20 });
        plan.stages.edit().add({ {}, QStringLiteral("Won"), 3, StageKind::Won, 0 });
        plan.stages.edit().add({ {}, QStringLiteral("Lost"), 4, StageKind::Lost, 0 });
        const ChannelId phone
            = plan.channels.edit().add(Channel { {}, QStringLiteral("Phone"), ChannelKind::Assisted });
        plan.efforts.edit().add(Effort { {}, segment, interest, visit, phone, Minutes { 60 }, Share::full() });
        plan.efforts.edit().add(Effort { {}, segment, trial, demoTask, phone, Minutes { 120 }, Share::full() });
        cove = addAccount(plan, "Cove", coast, {});
        for (const AccountId id : { acme, birch, cove })
            change(plan.accounts, id, [this](Account &account) { account.segment = segment; });
        change(plan.accounts, cove, [](Account &account) { account.owners.clear(); });
        change(plan.roles, accountManager, [this](Role &role) {
            role.tasks = { visit };
            role.perYear = Minutes::ofHours(20);
        });
        change(plan.roles, demo, [this](Role &role) {
            role.tasks = { demoTask };
            role.perYear = Minutes::ofHours(160);
        });
        change(plan.seats, demoNorth, [](Seat &seat) { seat.status = SeatStatus::Filled; });
    }

    template <typename Row, typename Change>
    static void change(CowTable<Row> &table, decltype(Row::id) id, const Change &how)
    {
        Row row = *table.find(id);
        how(row);
        table.edit().put(row);
    }
};

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "tests/support/outlook.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/small_company.h"
#include "ui/plan/selection.h"

#include <QTemporaryDir>

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

/// That company as an open document with a year of journeys, one a week for each of its three customers.
struct OpenCoverage {
    CoveredCompany c;
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    ScriptedPrompts prompts;
    std::optional<Outlook> outlook;

    explicit OpenCoverage(const Plan &plan = CoveredCompany().plan, bool withJourneys = true)
    {
        const Clock clock = [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); };
        auto made = PlanDocument::create(folder.filePath(QStringLiteral("small.headwater")), workspaceOf(plan), clock);
        if (!made)
            qFatal("the plan cannot be made");
        document = std::move(*made);
        if (withJourneys)
            importJourneys();
        model().setSight(CoverageModel::Sight::View);
        model().setPatience({});
    }

    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }
    CoverageModel &model() { return context().coverage; }

    void importJourneys()
    {
        auto batch = document->startFacts(QStringLiteral("log.csv"), QStringLiteral("events"));
        const QDateTime newYear(QDate(2026, 1, 1), {}, Qt::UTC);
        int number = 0;
        for (int week = 0; week < 52; ++week) {
            for (const char *account : { "Acme", "Birch", "Cove" }) {
                const QString name = QString::number(++number);
                const auto event = [&](const char *activity, int day) {
                    return (*batch)->add({ name, QLatin1StringView(account), QLatin1StringView(activity), {}, {},
                        newYear.addDays(7 * week + day).toMSecsSinceEpoch() });
                };
                const bool isWon = number % 2 == 0;
                if (!event("Interest", 0) || !event("Trial", 3) || !event(isWon ? "Won" : "Lost", 6)
                    || (isWon && !(*batch)->add(order(name, account, newYear.date().addDays(7 * week)))))
                    qFatal("the journeys cannot be imported");
            }
        }
        auto finished = (*batch)->finish();
        const auto asIs = [](Plan plan) -> Result<Plan> { return plan; };
        if (!finished || !document->applyImport(QStringLiteral("Import log"), asIs, { *finished }))
            qFatal("the journeys cannot be imported");
    }

    /// What a journey that was won has brought.
    static Opportunity order(const QString &journey, const char *account, QDate created)
    {
        Opportunity order;
        order.externalId = journey;
        order.account = QLatin1StringView(account);
        order.stage = QStringLiteral("Won");
        order.outcome = Outcome::Won;
        order.amount = Money::ofWhole(10'000);
        order.created = created;
        order.closed = created.addDays(6);
        return order;
    }

    void apply(const PlanDocument::Edit &edit, const char *label = "step") const
    {
        HEADWATER_VERIFY_OK(document->apply(QLatin1StringView(label), {}, edit));
    }
    /// A scenario of its own, so that there is a baseline to differ from.
    void startScenario() const
    {
        HEADWATER_VERIFY_OK(document->applyToWorkspace(QStringLiteral("scenario"), {}, [](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), QDateTime());
        }));
    }
    /// Until all that is in sight is there, and as exact as from nothing.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!model().isRefreshing() && !model().isCountingWorth()
                && (model().isSettled() || model().state() != CoverageModel::State::Ready),
            20'000);
    }
};

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_engine.h"
#include "core/coverage/live_coverage.h"
#include "core/samples/company.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };
constexpr std::size_t openStages = 6;

/// The chain of a journey that loses a little at each stage.
StageMoves chain(double forward)
{
    StageMoves moves { openStages, std::vector<double>(openStages), std::vector<double>(openStages * openStages),
        std::vector<double>(openStages) };
    moves.starts[0] = 1;
    for (std::size_t stage = 0; stage + 1 < openStages; ++stage)
        moves.moves[stage * openStages + stage + 1] = forward;
    moves.won.back() = forward;
    return moves;
}

/// A generated company whose journeys ask for more than its seats can do.
struct Company {
    Plan plan;
    std::shared_ptr<QuarterVisits> visits = std::make_shared<QuarterVisits>();
    std::vector<TerritoryId> territories;
    CoverageOptions options;

    explicit Company(std::int64_t seats = 60)
    {
        plan = generateCompany({ seats, 10 * seats, 0, 5 }).workspace.baseline().plan;
        for (Role role : CowTable<Role>(plan.roles)) { // no work is beyond everybody
            role.segments.clear();
            role.perYear = Minutes::ofHours(4'000);
            if (role.kind == RoleKind::CustomerFocused) {
                for (const Task &task : plan.tasks)
                    role.tasks.push_back(task.id);
            }
            plan.roles.edit().put(role);
        }
        for (const Segment &segment : plan.segments) {
            visits->segments.push_back(segment.id);
            visits->moves.push_back(chain(0.9 - 0.05 * static_cast<double>(segment.id.value)));
            visits->wonMargin.push_back(500'000.0 * static_cast<double>(segment.id.value));
        }
        for (std::size_t stage = 1; stage <= openStages; ++stage)
            visits->stages.push_back(StageId { static_cast<std::int64_t>(stage) });
        for (const Territory &territory : plan.territories) {
            territories.push_back(territory.id);
            if (territory.kind == TerritoryKind::Leaf)
                addPlaces(territory.id);
        }
        options.withWorth = false;
    }
    void addPlaces(TerritoryId leaf)
    {
        for (std::size_t segment = 0; segment < visits->segments.size(); ++segment) {
            QuarterVisits::Place place { leaf, segment, 0, {} };
            place.arrivals = 20 + 6 * static_cast<double>((leaf.value * 7 + static_cast<std::int64_t>(segment)) % 5);
            for (std::size_t stage = 0; stage < openStages; ++stage)
                place.visits.push_back(place.arrivals * std::pow(0.8, static_cast<double>(stage)));
            visits->places.push_back(place);
        }
    }
    void observeNow()
    {
        options = CoverageOptions::besides(*coverageOf(plan, *visits, quarter, options));
        options.withWorth = false;
    }
};

const Company &company()
{
    static const Company made;
    return made;
}

Seat anySeat(const Plan &plan)
{
    std::vector<Seat> seats(plan.seats.begin(), plan.seats.end());
    return *rc::gen::elementOf(seats);
}

void putSeat(Plan &plan, Seat seat)
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0: seat.home = *rc::gen::elementOf(company().territories); break;
    case 1: seat.role = RoleId { *rc::gen::inRange<std::int64_t>(1, plan.roles.slotCount() + 1) }; break;
    case 2: seat.span = { *rc::gen::elementOf(company().territories), seat.home }; break;
    case 3: seat.fte = Share { *rc::gen::inRange(0, 10'001) }; break;
    case 4: seat.status = *rc::gen::element(SeatStatus::Filled, SeatStatus::Vacant, SeatStatus::Planned); break;
    case 5: seat.to = *rc::gen::element(QDate(), QDate(2027, 2, 10), QDate(2026, 2, 10)); break;
    default: plan.seats.edit().remove(seat.id); return;
    }
    plan.seats.edit().put(seat);
}

void putAccount(Plan &plan, Account account)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: account.owners = { { anySeat(plan).id, Share { *rc::gen::inRange(0, 10'001) } } }; break;
    case 1: account.owners.clear(); break;
    case 2: account.territory = *rc::gen::elementOf(company().territories); break;
    case 3: account.potential = Money { *rc::gen::inRange(0, 5'000'000) }; break;
    default: plan.accounts.edit().remove(account.id); return;
    }
    plan.accounts.edit().put(account);
}

/// One edit of any sort that a person at the board or in the lists makes.
Plan edited(Plan plan)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: plan.seats.edit().add(anySeat(plan)); break;
    case 1: {
        const std::vector<Assignment> rows(plan.assignments.begin(), plan.assignments.end());
        Assignment row = *rc::gen::elementOf(rows);
        row.to = *rc::gen::element(QDate(), QDate(2027, 1, 20), QDate(2026, 12, 1));
        row.seat = anySeat(plan).id;
        plan.assignments.edit().put(row);
        break;
    }
    case 2: {
        const std::vector<Account> rows(plan.accounts.begin(), plan.accounts.end());
        putAccount(plan, *rc::gen::elementOf(rows));
        break;
    }
    default: putSeat(plan, anySeat(plan)); break;
    }
    return plan;
}

bool isSameSums(const CoverageFigures &figures, const Coverage &fresh)
{
    return figures.demand == fresh.demand && figures.capacity == fresh.capacity;
}

double apart(Money a, Money b) { return std::abs(a.inUnits() / b.inUnits() - 1); }

} // namespace

class LiveCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAnyEditsTheFlowIsWorthWhatAFreshOneIs()
    {
        Company made;
        made.observeNow();
        int followed = 0;
        QVERIFY(rc::check("value after repair = value from nothing, for the same values of hours", [&made, &followed] {
            CoverageEngine engine(made.plan, *made.visits, quarter, made.options);
            RC_ASSERT(engine.solve({}).has_value());
            Plan plan = made.plan;
            const int edits = *rc::gen::inRange(1, 12);
            for (int i = 0; i < edits; ++i) {
                const Plan next = edited(plan);
                const auto edit = coverageEdit(plan, next);
                RC_ASSERT(edit.has_value());
                const Plan before = plan;
                plan = next;
                if (!engine.follow(plan, *edit))
                    return; // to be made anew
                ++followed;
                CoverageNetwork fresh = engine.network();
                RC_ASSERT(fresh.solve({}).has_value());
                RC_ASSERT(fresh.value() == engine.network().value());
            }
        }));
        QVERIFY(followed > 100);
    }

    void theFiguresAreThoseOfAWholeCoverage()
    {
        Company made(210);
        made.observeNow();
        QVERIFY(rc::check("sums and who reaches what; all of it once settled", [&made] {
            LiveCoverage live(made.visits, quarter, made.options);
            Plan plan = made.plan;
            Result<CoverageFigures> figures = live.follow(plan);
            const int edits = *rc::gen::inRange(1, 5);
            for (int i = 0; i < edits; ++i) {
                plan = edited(plan);
                figures = live.follow(plan);
                RC_ASSERT(figures.has_value());
            }
            const Coverage fresh = *coverageOf(plan, *made.visits, quarter, made.options);
            const Coverage whole = *live.whole();
            RC_ASSERT(isSameSums(*figures, fresh));
            RC_ASSERT(whole.margin == figures->margin && whole.gaps.size() == figures->gaps);
            RC_ASSERT(whole.cells.size() == fresh.cells.size());
            for (std::size_t cell = 0; cell < fresh.cells.size(); ++cell) {
                RC_ASSERT(whole.cells[cell].cell == fresh.cells[cell].cell);
                RC_ASSERT(whole.cells[cell].reach == fresh.cells[cell].reach);
                RC_ASSERT(whole.cells[cell].onlySeat == fresh.cells[cell].onlySeat);
            }
            for (const SeatUse &use : fresh.seats) {
                const auto same = std::ranges::find(whole.seats, use.seat, &SeatUse::seat);
                RC_ASSERT(same != whole.seats.end());
                RC_ASSERT(std::ranges::equal(use.tasks, same->tasks, {}, &TaskUse::task, &TaskUse::task));
            }
            const CoverageFigures settled = *live.settle();
            RC_ASSERT(settled.margin == fresh.margin && settled.served == fresh.served);
            RC_ASSERT(live.isSettled());
        }));
    }

    /// A seat is one in two hundred here, and the only one for some tasks.
    void theMarginIsCloseToThatFromNothing()
    {
        Company made(210);
        made.observeNow();
        for (std::int64_t id = 3; id < 210; id += 18) {
            LiveCoverage live(made.visits, quarter, made.options);
            HEADWATER_VERIFY_OK(live.follow(made.plan));
            Plan plan = made.plan;
            plan.seats.edit().remove(SeatId { id });
            const Money followed = live.follow(plan)->margin;
            QVERIFY(!live.isSettled());
            const double off = apart(followed, live.settle()->margin);
            QVERIFY2(off < 0.02, qPrintable(QStringLiteral("seat %1: %2").arg(id).arg(off)));
        }
    }

    void aScenarioThatChangesNothingComesOutAsTheBaseline()
    {
        Company made;
        const Coverage baseline = *coverageOf(made.plan, *made.visits, quarter, made.options);
        CoverageOptions options = CoverageOptions::besides(baseline);
        options.withWorth = false;
        const Coverage scenario = *coverageOf(made.plan, *made.visits, quarter, options);
        QCOMPARE(scenario.margin, baseline.margin);
        QCOMPARE(scenario.served, baseline.served);
        QVERIFY(scenario.stages == baseline.stages);
    }

    void whatACoverageDoesNotReadIsNoReasonToReckon()
    {
        const Company made(210);
        LiveCoverage live(made.visits, quarter, made.options);
        const CoverageFigures before = *live.follow(made.plan);
        Plan plan = made.plan;
        Seat seat = *plan.seats.begin();
        seat.location = QStringLiteral("Elsewhere");
        plan.seats.edit().put(seat);
        QVERIFY(*live.follow(plan) == before);
        QVERIFY(live.isSettled());
        Assumption salaries; // of other figures
        salaries.key = QStringLiteral("Salary increase");
        salaries.value = 0.03;
        plan.assumptions.edit().add(salaries);
        QVERIFY(coverageEdit(made.plan, plan) && coverageEdit(made.plan, plan)->isEmpty());
        Assumption turnover = *assumptionNamed(plan, assumed::annualTurnover);
        turnover.value += 0.01;
        Plan restless = plan;
        restless.assumptions.edit().put(turnover);
        QVERIFY(!coverageEdit(plan, restless));
        seat.fte = Share::of(0.5);
        plan.seats.edit().put(seat);
        QVERIFY(live.follow(plan)->capacity < before.capacity);
        QVERIFY(!live.isSettled());
    }

    void whatTouchesEverythingIsDoneAnew()
    {
        const Company made(210);
        LiveCoverage live(made.visits, quarter, made.options);
        const CoverageFigures before = *live.follow(made.plan);
        Plan plan = made.plan;
        Effort effort = *plan.efforts.find(EffortId { 2 });
        effort.perVisit.count += 30;
        plan.efforts.edit().put(effort);
        QVERIFY(before.demand < live.follow(plan)->demand);
        QVERIFY(live.isSettled());
    }

    void seatsThatLeaveDoNotPileUp()
    {
        const Company made(210);
        LiveCoverage live(made.visits, quarter, made.options);
        Plan plan = made.plan;
        HEADWATER_VERIFY_OK(live.follow(plan));
        Seat seat = *plan.seats.find(SeatId { 100 });
        int moves = 0;
        do {
            seat.home = made.territories[static_cast<std::size_t>(++moves) % made.territories.size()];
            plan.seats.edit().put(seat);
            HEADWATER_VERIFY_OK(live.follow(plan));
        } while (!live.isSettled() && moves < 10'000);
        QVERIFY(live.isSettled()); // made anew by itself
        QVERIFY(moves > 100);
    }

    void cancelledItStaysWhereItWas()
    {
        const Company made;
        LiveCoverage live(made.visits, quarter, made.options);
        HEADWATER_VERIFY_ERROR(live.whole(), InvalidInput);
        HEADWATER_VERIFY_ERROR(live.settle(), InvalidInput);
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(live.follow(made.plan, cancelled), Cancelled);
        const CoverageFigures before = *live.follow(made.plan);
        Plan plan = made.plan;
        plan.seats.edit().remove(plan.seats.begin()->id);
        HEADWATER_VERIFY_ERROR(live.follow(plan, cancelled), Cancelled);
        QCOMPARE(live.whole()->margin, before.margin);
    }
};

QTEST_GUILESS_MAIN(LiveCoverageTest)

#include "live_coverage_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/option_valuer.h"
#include "core/redeployment/options/because.h"
#include "tests/core/coverage/three_seats.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// The example of three_seats.h; its account manager has left, and a search takes a quarter of a year.
struct Vacant {
    ThreeSeats three;
    Vacancy vacancy;

    Vacant()
    {
        for (Role role : CowTable<Role>(three.plan.roles)) {
            role.costPerYear = Money::ofWhole(36'500);
            role.hiringDelayDays = 90;
            three.plan.roles.edit().put(role);
        }
        baseline = three.coverage();
        Seat seat = *three.plan.seats.find(three.first);
        seat.status = SeatStatus::Vacant;
        seat.placeholder = Placeholder::Replacement;
        three.plan.seats.edit().put(seat);
        vacancy = vacanciesOf(three.plan).front();
    }
    VacancyOptions ranked() const { return *valuer()->ranked(vacancy); }
    std::unique_ptr<OptionValuer> valuer() const
    {
        return std::make_unique<OptionValuer>(three.plan, std::make_shared<const QuarterVisits>(three.visits),
            three.coverage(CoverageOptions::besides(baseline)));
    }
    static const ValuedOption *find(const VacancyOptions &options, OptionKind kind, int quarters = 0)
    {
        for (const ValuedOption &option : options.options) {
            if (option.option.kind == kind && option.option.quarters == quarters)
                return &option;
        }
        return nullptr;
    }
    Coverage baseline;
};

/// The same with a second specialist, while a demo takes so many minutes: fifty are asked for, 6,000 minutes each has.
struct TwoSpecialists {
    ThreeSeats three;
    SeatId other;
    Coverage now;

    explicit TwoSpecialists(std::int64_t minutesOfDemo)
    {
        for (Effort effort : CowTable<Effort>(three.plan.efforts)) {
            if (effort.task == three.demo)
                effort.perVisit = Minutes { minutesOfDemo };
            three.plan.efforts.edit().put(effort);
        }
        other = three.filledSeat("D2", three.specialist, three.world);
    }
    /// Of what becomes of the first one's seat.
    Because because(SeatStatus status, OptionKind kind)
    {
        const Coverage baseline = three.coverage();
        Plan plan = three.plan;
        Seat seat = *plan.seats.find(three.expert);
        seat.status = status;
        plan.seats.edit().put(seat);
        std::swap(plan, three.plan);
        now = three.coverage(CoverageOptions::besides(baseline));
        std::swap(plan, three.plan);
        OptionValuer valuer(plan, std::make_shared<const QuarterVisits>(three.visits), now);
        const VacancyOptions options = *valuer.ranked({ three.expert, QDate(2027, 1, 1), {} });
        return Vacant::find(options, kind)->because;
    }
};

} // namespace

class OptionValuerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Half of the visits done: 20,000 a quarter (a little more in a longer one); none: nothing. For three quarters of
    /// the year somebody is there.
    void refilledItBringsWhatItsHoursDo()
    {
        const Vacant vacant;
        const auto valuer = vacant.valuer();
        const VacancyOptions options = *valuer->refined(*valuer->ranked(vacant.vacancy));
        QVERIFY(options.isRefined);
        const ValuedOption *refill = Vacant::find(options, OptionKind::Refill);
        QVERIFY(refill && refill->obstacle == Obstacle::None);
        QVERIFY2(std::abs(refill->gain.inUnits() - 60'000) < 600, qPrintable(QString::number(refill->gain.inUnits())));
        QCOMPARE(refill->productiveInDays, std::optional<qint64>(90));
        QVERIFY(std::abs(refill->cost.inUnits() - (36'500 - 9'000 + 20'000)) < 1);
        QCOMPARE(refill->because.kind, Because::Kind::Customers);
        QCOMPARE(refill->because.customers, 1.0);
        QCOMPARE(refill->precision, Precision::Solved);
        const ValuedOption *hold = Vacant::find(options, OptionKind::Hold, 1);
        QVERIFY2(
            hold && std::abs(hold->gain.inUnits() - 40'000) < 1'000, qPrintable(QString::number(hold->gain.inUnits())));
        QVERIFY(Vacant::find(options, OptionKind::Hold, 3)->gain < Money::ofWhole(2'000)); // two days
        QVERIFY(refill->net() > hold->net());
    }

    void closedItBringsAndCostsNothing()
    {
        const VacancyOptions options = Vacant().ranked();
        const ValuedOption *close = Vacant::find(options, OptionKind::Close);
        QVERIFY(close);
        QCOMPARE(close->gain, Money());
        QCOMPARE(close->cost, Money());
        QVERIFY(!close->productiveInDays);
        QCOMPARE(close->accountsFreed, std::size_t { 1 }); // there is nobody else
        QCOMPARE(close->because.kind, Because::Kind::Undone);
    }

    /// Twice as many hours are missing as one seat has.
    void closedItLeavesUndoneWhatItWouldDo()
    {
        const VacancyOptions options = Vacant().ranked();
        const Because because = Vacant::find(options, OptionKind::Close)->because;
        QCOMPARE(because.kind, Because::Kind::Undone);
        QVERIFY2(std::abs(because.hours.inHours() - 50) < 2, qPrintable(QString::number(because.hours.inHours())));
        QCOMPARE(because.customers, 1.0);
    }

    /// The one who takes over has no hours left in the coverage, and it brings something all the same.
    void whoTakesCustomersOverIsNamed()
    {
        Vacant vacant;
        const Coverage now = vacant.three.coverage(CoverageOptions::besides(vacant.baseline));
        const SeatId other = vacant.three.filledSeat("A2", vacant.three.manager, vacant.three.west);
        const WorkBook book(vacant.three.plan, now);
        const BecauseFinder finder(book, vacant.three.visits);
        Option merge;
        merge.kind = OptionKind::Merge;
        merge.with = other;
        merge.accounts = { { vacant.three.plan.accounts.begin()->id, vacant.three.first, other } };
        const Because because = finder.because(vacant.vacancy, merge, Money::ofWhole(10));
        QCOMPARE(because.kind, Because::Kind::TakenOver);
        QCOMPARE(because.customers, 1.0);
        QCOMPARE(because.seats, std::vector { other });
        QVERIFY(because.hours.count > 0);
        QCOMPARE(finder.because(vacant.vacancy, merge, Money()).kind, Because::Kind::Undone);
    }

    /// Demos for both specialists' hours and, once one has left, for all of the other's.
    void aBusySpecialistHasNoHoursLeft()
    {
        TwoSpecialists two(240);
        const Because merged = two.because(SeatStatus::Vacant, OptionKind::Merge);
        QCOMPARE(merged.kind, Because::Kind::Undone);
        QVERIFY2(std::abs(merged.hours.inHours() - 100) < 3, qPrintable(QString::number(merged.hours.inHours())));
    }

    void whoHasHoursLeftIsNamedWithThem()
    {
        TwoSpecialists two(100);
        const Because merged = two.because(SeatStatus::Filled, OptionKind::Merge);
        QCOMPARE(merged.kind, Because::Kind::FreeHours);
        QCOMPARE(merged.seats, std::vector { two.other });
        const SeatUse &use = useOf(two.now, two.other);
        QCOMPARE(merged.hours.count, use.capacity.count - use.used.count);
        QCOMPARE(two.because(SeatStatus::Vacant, OptionKind::Merge).kind, Because::Kind::Nothing); // nothing is missing
    }

    void theBestComeFirstAndObstaclesLast()
    {
        Vacant vacant;
        VacancyOptions options = vacant.ranked();
        QVERIFY(std::ranges::is_sorted(options.options, std::ranges::greater {}, &ValuedOption::net));
        Seat seat = *vacant.three.plan.seats.find(vacant.three.first);
        seat.isProtected = true;
        vacant.three.plan.seats.edit().put(seat);
        options = vacant.ranked();
        QCOMPARE(options.options.back().obstacle, Obstacle::Protected);
        QVERIFY(Vacant::find(options, OptionKind::Refill)->obstacle == Obstacle::None);
    }

    void everyOptionCanBeApplied()
    {
        const Vacant vacant;
        for (const ValuedOption &option : vacant.ranked().options)
            HEADWATER_VERIFY_OK(withOption(vacant.three.plan, vacant.vacancy, option.option));
    }

    void theRangeHoldsWhatIsExpected()
    {
        Vacant vacant;
        Assumption margin;
        margin.key = assumed::grossMargin;
        margin.low = 0.25;
        margin.value = 0.5;
        margin.high = 0.75;
        vacant.three.plan.assumptions.edit().add(margin);
        const auto valuer = vacant.valuer();
        const VacancyOptions options = *valuer->refined(*valuer->ranked(vacant.vacancy));
        const ValuedOption *refill = Vacant::find(options, OptionKind::Refill);
        QVERIFY(refill && refill->range);
        QVERIFY2(std::abs(refill->range->first.inUnits() - 30'000) < 1'000,
            qPrintable(QString::number(refill->range->first.inUnits())));
        QVERIFY(std::abs(refill->range->second.inUnits() - 90'000) < 1'000);
    }

    /// A search of half a year leaves half of the year, one of no day all of it: a quarter brings 20,000.
    void theRangeHoldsHowLongASearchMayTake()
    {
        Vacant vacant;
        Assumption search;
        search.key = assumed::timeToFill;
        search.low = 0;
        search.value = 90;
        search.high = 180;
        vacant.three.plan.assumptions.edit().add(search);
        const auto valuer = vacant.valuer();
        const VacancyOptions options = *valuer->refined(*valuer->ranked(vacant.vacancy));
        const ValuedOption *refill = Vacant::find(options, OptionKind::Refill);
        QVERIFY(refill && refill->range);
        const auto &[low, high] = *refill->range;
        QVERIFY2(std::abs(low.inUnits() - 40'000) < 1'500, qPrintable(QString::number(low.inUnits())));
        QVERIFY2(std::abs(high.inUnits() - 80'000) < 1'500, qPrintable(QString::number(high.inUnits())));
    }

    void aYearThatBeginsOnNoDayIsNotValued()
    {
        Vacant vacant;
        PlanInfo info = *vacant.three.plan.info.begin();
        info.startsOn = {};
        vacant.three.plan.info.edit().put(info);
        QVERIFY(!vacant.vacancy.since.isValid());
        const auto valuer = vacant.valuer();
        HEADWATER_VERIFY_ERROR(valuer->ranked(vacant.vacancy), InvalidInput);
        HEADWATER_VERIFY_ERROR(valuer->valued(vacant.vacancy, Option {}), InvalidInput);
        const Coverage now = vacant.three.coverage(CoverageOptions::besides(vacant.baseline));
        const auto visits = std::make_shared<const QuarterVisits>(vacant.three.visits);
        HEADWATER_VERIFY_ERROR(bestChoice(vacant.three.plan, visits, now, { vacant.vacancy }, {}), InvalidInput);
        vacant.vacancy.since = QDate(2027, 1, 1);
        HEADWATER_VERIFY_OK(vacant.valuer()->ranked(vacant.vacancy));
    }

    void itCanBeCancelled()
    {
        const Vacant vacant;
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(vacant.valuer()->ranked(vacant.vacancy, cancelled), Cancelled);
        HEADWATER_VERIFY_ERROR(vacant.valuer()->ranked({ SeatId { 99 }, {}, {} }), NotFound);
    }
};

QTEST_GUILESS_MAIN(OptionValuerTest)

#include "option_valuer_test.moc"

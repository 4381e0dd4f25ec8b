// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/vacancy_forecast.h"
#include "tests/support/random_plan.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDate eve(2026, 12, 31);

TurnoverHazards assumedHazards(const Plan &plan) { return hazardsOf(plan, turnoverHistory(plan, {})); }

void assume(Plan &plan, const char *key, double value, double low = 0, double high = 0)
{
    Assumption assumption;
    assumption.key = QString::fromLatin1(key);
    assumption.value = value;
    assumption.low = low;
    assumption.high = high;
    plan.assumptions.edit().add(assumption);
}

/// Seats that are filled, with nobody named.
Plan filledSeats(std::size_t count, std::int64_t daysToFill = 0)
{
    Plan plan;
    plan.info.edit().add(PlanInfo { {}, QStringLiteral("Many"), QStringLiteral("EUR"), QDate(2027, 1, 1) });
    const TerritoryId home = addTerritory(plan, "Home", {}, TerritoryKind::Leaf);
    Role role;
    role.name = QStringLiteral("Rep");
    role.hiringDelayDays = daysToFill;
    const RoleId rep = plan.roles.edit().add(role);
    auto seats = plan.seats.edit();
    for (std::size_t i = 0; i < count; ++i) {
        Seat seat;
        seat.role = rep;
        seat.home = home;
        seat.status = SeatStatus::Filled;
        seats.add(seat);
    }
    return plan;
}

bool isNear(double a, double b, double by = 1e-9) { return std::abs(a - b) <= by; }

} // namespace

class VacancyForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// reference.md: 100 people, 27 % a year. Every quarter is three months, whatever its days.
    void aHundredSeatsByTheAssumptionAlone()
    {
        Plan plan = filledSeats(100, 58);
        assume(plan, "Annual turnover", 0.27);
        const VacancyForecast forecast = vacancyForecast(plan, assumedHazards(plan), eve);
        QCOMPARE(forecast.quarters.size(), 4U);
        const VacancyQuarter &first = forecast.quarters.front();
        QCOMPARE(first.quarter.first, QDate(2027, 1, 1));
        QVERIFY(isNear(first.mean, 100 * (1 - std::pow(0.73, 0.25))));
        QVERIFY(isNear(first.mean, 7.566, 5e-4));
        QVERIFY(isNear(first.count.atLeast(10), 0.224508, 5e-7));
        QCOMPARE(first.p10, 4);
        QCOMPARE(first.p50, 7);
        QCOMPARE(first.p90, 11);
        QVERIFY(isNear(forecast.perYear, 27));
        QVERIFY(isNear(forecast.standing, forecast.perYear * 58 / 365));
        QVERIFY(isNear(standingVacancies(100 * 0.27, 58.1), 4.30, 0.005));
    }

    void aQuarterThatHasBegunCountsWhatIsLeftOfIt()
    {
        Plan plan = filledSeats(100);
        const VacancyForecast forecast = vacancyForecast(plan, assumedHazards(plan), QDate(2027, 2, 28));
        QCOMPARE(forecast.quarters.front().quarter.first, QDate(2027, 1, 1));
        QVERIFY(isNear(forecast.quarters.front().mean, 100 * (1 - std::pow(0.85, 1.0 / 12))));
        const VacancyForecast late = vacancyForecast(plan, assumedHazards(plan), QDate(2027, 3, 20));
        QCOMPARE(late.quarters.front().quarter.first, QDate(2027, 4, 1));
        QVERIFY(isNear(late.quarters.front().mean, 100 * (1 - std::pow(0.85, (3 + 11.0 / 31) / 12))));
    }

    /// The plan knows who is there when it begins; who is known to leave before makes a vacancy all the same.
    void beforeThePlanBeginsOnlyKnownLeaversCount()
    {
        SmallCompany c = smallCompany();
        const auto meanOf
            = [&c] { return vacancyForecast(c.plan, assumedHazards(c.plan), QDate(2026, 11, 23)).quarters.front(); };
        QCOMPARE(meanOf().quarter.first, QDate(2027, 1, 1));
        QCOMPARE(meanOf().known, 0U);
        const double before = meanOf().mean;
        QVERIFY(isNear(before, vacancyForecast(c.plan, assumedHazards(c.plan), eve).quarters.front().mean));
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2026, 12, 15));
        QCOMPARE(meanOf().known, 1U);
        QVERIFY(meanOf().mean > before);
    }

    void rampCostsAQuarterOfTheFirstYear()
    {
        const std::vector<RampStep> steps { { 3, 0.3 }, { 3, 0.7 } };
        QVERIFY(isNear(productiveShareOfFirstYear(steps), 0.75));
        QCOMPARE(monthsLostToRamp(5), 2.5);
    }

    void whoIsKnownToLeaveIsCertain()
    {
        SmallCompany c = smallCompany();
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2027, 5, 15));
        const VacancyForecast forecast = vacancyForecast(c.plan, assumedHazards(c.plan), eve);
        bool isFound = false;
        for (const SeatOutlook &seat : forecast.seats) {
            if (seat.leaves != QDate(2027, 5, 15))
                continue;
            isFound = true;
            QCOMPARE(seat.probability, (std::vector<double> { 0, 1, 0, 0 }));
        }
        QVERIFY(isFound);
        QCOMPARE(forecast.quarters[1].known, 1U);
        QVERIFY(forecast.quarters[1].p10 >= 1);
    }

    /// Who follows without a gap leaves no vacancy, who follows late does.
    void aKnownSuccessorCounts()
    {
        SmallCompany c = smallCompany();
        assume(c.plan, "Annual turnover", 0);
        const SeatId seat = c.atFells;
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2027, 2, 15));
        const auto chances = [&c, seat](QDate from) {
            SmallCompany made = c;
            Person next;
            next.name = QStringLiteral("Next");
            next.hired = from;
            const PersonId id = made.plan.people.edit().add(next);
            made.plan.assignments.edit().add(Assignment { {}, id, seat, Share::full(), from, {} });
            for (const SeatOutlook &outlook : vacancyForecast(made.plan, assumedHazards(made.plan), eve).seats) {
                if (outlook.seat == seat)
                    return outlook.probability;
            }
            return std::vector<double>();
        };
        QCOMPARE(chances(QDate(2027, 2, 16)), (std::vector<double> { 0, 0, 0, 0 }));
        QCOMPARE(chances(QDate(2027, 9, 1)), (std::vector<double> { 1, 0, 0, 0 }));
    }

    void aSharedSeatFallsVacantWithItsLast()
    {
        SmallCompany c = smallCompany();
        const auto chanceOf = [](const Plan &plan, SeatId seat) {
            for (const SeatOutlook &outlook : vacancyForecast(plan, assumedHazards(plan), eve, 1).seats) {
                if (outlook.seat == seat)
                    return outlook.probability.front();
            }
            return -1.0;
        };
        const double alone = chanceOf(c.plan, c.atFells);
        Person other;
        other.name = QStringLiteral("Other");
        other.hired = QDate(2020, 1, 1);
        const PersonId id = c.plan.people.edit().add(other);
        c.plan.assignments.edit().add(Assignment { {}, id, c.atFells, Share::of(0.5), QDate(2020, 1, 1), {} });
        QVERIFY(isNear(chanceOf(c.plan, c.atFells), alone * alone)); // one hazard for all tenures: the assumption
    }

    void aSeatThatEndsOrIsEmptyDoesNotFallVacant()
    {
        SmallCompany c = smallCompany();
        for (const SeatOutlook &outlook : vacancyForecast(c.plan, assumedHazards(c.plan), eve).seats)
            QVERIFY(c.plan.seats.find(outlook.seat)->status != SeatStatus::Vacant);
        Seat ending = *c.plan.seats.find(c.atFells);
        ending.to = QDate(2027, 3, 31);
        c.plan.seats.edit().put(ending);
        for (const SeatOutlook &outlook : vacancyForecast(c.plan, assumedHazards(c.plan), eve).seats) {
            if (outlook.seat == c.atFells)
                QVERIFY(outlook.probability[0] > 0 && outlook.probability[1] == 0);
        }
    }

    /// Hazards that differ by tenure: the seat's chance is that of its holder's months.
    void chancesFollowTheTenureOfTheHolder()
    {
        const SmallCompany c = smallCompany(); // Ann was hired on 2024-03-01: 34 months
        TurnoverHazards hazards = assumedHazards(c.plan);
        hazards.company.perQuarter = { 0.5, 0.4, 0.3, 0.2, 0.1 };
        hazards.roles.clear();
        const auto forecast = vacancyForecast(c.plan, hazards, eve, 6);
        for (const SeatOutlook &outlook : forecast.seats) {
            if (outlook.seat != c.atFells)
                continue;
            double there = 1;
            for (std::size_t quarter = 0; quarter < 6; ++quarter) {
                // 48 months end on 2028-03-01, after two of the three months of the fifth quarter.
                const double hazard = quarter < 4 ? 0.2 : quarter == 4 ? 0.2 * 2 / 3 + 0.1 / 3 : 0.1;
                QVERIFY(isNear(outlook.probability[quarter], there * (1 - std::exp(-hazard))));
                there *= std::exp(-hazard);
            }
        }
    }

    void overdispersionWidensTheRangeAlone()
    {
        Plan plan = filledSeats(400);
        const VacancyQuarter alone = vacancyForecast(plan, assumedHazards(plan), eve).quarters.front();
        assume(plan, "turnover overdispersion", 4);
        const VacancyForecast together = vacancyForecast(plan, assumedHazards(plan), eve);
        QCOMPARE(together.overdispersion, 4.0);
        QVERIFY(isNear(together.quarters.front().mean, alone.mean));
        const VacancyQuarter &wide = together.quarters.front();
        QVERIFY(wide.p90 - wide.p10 >= 2 * (alone.p90 - alone.p10) - 2);
    }

    void eachRoleAndPlaceHasItsRange()
    {
        const SmallCompany c = smallCompany();
        const VacancyForecast forecast = vacancyForecast(c.plan, assumedHazards(c.plan), eve);
        for (std::size_t i = 0; i < forecast.quarters.size(); ++i) {
            for (const VacancyGroup &group : forecast.quarters[i].groups) {
                std::vector<double> chances;
                for (const SeatOutlook &seat : forecast.seats) {
                    if (seat.role == group.role && seat.territory == group.territory)
                        chances.push_back(seat.probability[i]);
                }
                const CountDistribution count = poissonBinomial(chances);
                QCOMPARE(group.p10, count.quantile(0.1));
                QCOMPARE(group.p50, count.quantile(0.5));
                QCOMPARE(group.p90, count.quantile(0.9));
            }
        }
    }

    void aGroupThatIsAllOfThemHasTheirRange()
    {
        Plan plan = filledSeats(400);
        assume(plan, "turnover overdispersion", 4);
        const VacancyQuarter quarter = vacancyForecast(plan, assumedHazards(plan), eve).quarters.front();
        QCOMPARE(quarter.groups.size(), 1U);
        QCOMPARE(quarter.groups[0].p10, quarter.p10);
        QCOMPARE(quarter.groups[0].p50, quarter.p50);
        QCOMPARE(quarter.groups[0].p90, quarter.p90);
        QVERIFY(quarter.p10 < quarter.p90);
    }

    void anyPlanGivesChances()
    {
        QVERIFY(rc::check("chances are chances", [] {
            const Plan plan = randomPlan(smallCompany().plan);
            const QDate today = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 600));
            const VacancyForecast forecast = vacancyForecast(plan, assumedHazards(plan), today, 6);
            std::vector<double> sums(6);
            for (const SeatOutlook &seat : forecast.seats) {
                RC_ASSERT(seat.withinYear >= 0 && seat.withinYear <= 1);
                for (std::size_t quarter = 0; quarter < 6; ++quarter) {
                    RC_ASSERT(seat.probability[quarter] >= 0 && seat.probability[quarter] <= 1);
                    sums[quarter] += seat.probability[quarter];
                }
            }
            for (std::size_t quarter = 0; quarter < 6; ++quarter) {
                const VacancyQuarter &told = forecast.quarters[quarter];
                RC_ASSERT(isNear(told.mean, sums[quarter]) && isNear(told.count.mean(), sums[quarter]));
                RC_ASSERT(told.p10 <= told.p50 && told.p50 <= told.p90);
                RC_ASSERT(told.p10 >= static_cast<std::int64_t>(told.known));
            }
        }));
    }

    void partsAddUp()
    {
        const SmallCompany c = smallCompany();
        const VacancyForecast forecast = vacancyForecast(c.plan, assumedHazards(c.plan), eve, 8);
        QCOMPARE(forecast.quarters.size(), 8U);
        for (std::size_t i = 0; i < forecast.quarters.size(); ++i) {
            double seats = 0;
            double groups = 0;
            for (const SeatOutlook &seat : forecast.seats)
                seats += seat.probability[i];
            for (const VacancyGroup &group : forecast.quarters[i].groups)
                groups += group.mean;
            QVERIFY(isNear(seats, forecast.quarters[i].mean));
            QVERIFY(isNear(groups, forecast.quarters[i].mean));
            QVERIFY(isNear(forecast.quarters[i].count.mean(), forecast.quarters[i].mean));
        }
        for (const SeatOutlook &seat : forecast.seats)
            QVERIFY(seat.within(8) <= 1);
    }
};

QTEST_GUILESS_MAIN(VacancyForecastTest)
#include "vacancy_forecast_test.moc"

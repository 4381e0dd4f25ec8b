// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/samples/company.h"
#include "core/turnover/hazards.h"
#include "core/turnover/prior_weight.h"
#include "tests/core/turnover/told_spells.h"

#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace headwater;
using namespace headwater::test;

namespace {

bool isNear(double a, double b, double by = 1e-9) { return std::abs(a - b) <= by; }

/// Log-likelihood of counts under gamma-Poisson, by the textbook formula of the negative binomial.
double likelihood(double weight, const std::vector<ExpectedCount> &groups)
{
    double sum = 0;
    for (const auto &[exits, expected] : groups)
        sum += std::lgamma(weight + exits) - std::lgamma(weight) - std::lgamma(exits + 1)
            + weight * std::log(weight / (weight + expected)) + exits * std::log(expected / (weight + expected));
    return sum;
}

/// Two roles, of which the second loses people at `times` the hazard of the first: a quarter of 0.05.
std::vector<EmploymentSpell> twoRoles(int people, double times)
{
    std::mt19937 random(7);
    std::vector<EmploymentSpell> spells;
    for (int i = 0; i < people; ++i) {
        const bool isSecond = i % 2 == 1;
        const double uniform = (static_cast<double>(random()) + 0.5) / 4294967296.0;
        const double months = -std::log(uniform) * 3 / (0.05 * (isSecond ? times : 1));
        const QDate hired = QDate(2016, 1, 1).addDays(static_cast<qint64>(random() % 3000));
        const QDate left = hired.addDays(static_cast<qint64>(months * daysPerMonth));
        spells.push_back(told(qPrintable(QString::number(i)), isSecond ? "Demo specialist" : "Account manager", "Fells",
            hired, left <= QDate(2026, 12, 31) ? left : QDate()));
    }
    return spells;
}

} // namespace

class HazardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conventionsAreConverted()
    {
        QVERIFY(isNear(monthlyProbability(0.27), 0.025885, 1e-6));
        QVERIFY(isNear(yearlyShare(quarterlyHazard(0.27)), 0.27, 1e-15));
        QVERIFY(isNear(std::pow(1 - monthlyProbability(0.27), 12), 0.73, 1e-15));
        QCOMPARE(quarterlyHazard(0), 0.0);
    }

    void bandsHoldTheirEnds()
    {
        QCOMPARE(tenureBandOf(0), 0U);
        QCOMPARE(tenureBandOf(6), 0U); // the months that led to it were spent there
        QCOMPARE(tenureBandOf(6.01), 1U);
        QCOMPARE(tenureBandOf(48), 3U);
        QCOMPARE(tenureBandOf(500), 4U);
        TenureHazard hazard;
        hazard.perQuarter = { 0.1, 0.2, 0.3, 0.4, 0.5 };
        QVERIFY(isNear(hazard.between(0, 60), (0.1 * 6 + 0.2 * 6 + 0.3 * 12 + 0.4 * 24 + 0.5 * 12) / 3));
        QVERIFY(isNear(hazard.survival(5, 7), std::exp(-(0.1 + 0.2) / 3)));
        QCOMPARE(hazard.survival(9, 9), 1.0);
    }

    void withoutHistoryTheAssumptionSpeaks()
    {
        const Plan plan;
        const TurnoverHazards hazards = hazardsOf(plan, turnoverHistory(plan, {}));
        for (const double perQuarter : hazards.company.perQuarter)
            QVERIFY(isNear(perQuarter, quarterlyHazard(0.15)));
        QVERIFY(isNear(hazards.of(RoleId { 7 }).ofUnknownTenure, quarterlyHazard(0.15)));
        QVERIFY(isNear(hazards.company.survival(3, 15), 0.85));
    }

    void theAssumptionOfThePlanCounts()
    {
        Plan plan;
        Assumption turnover;
        turnover.key = QStringLiteral("annual Turnover");
        turnover.value = 0.27;
        plan.assumptions.edit().add(turnover);
        QVERIFY(isNear(hazardsOf(plan, turnoverHistory(plan, {})).company.survival(0, 12), 0.73));
    }

    void threePeopleBarelyMoveTheAssumption()
    {
        const Plan plan;
        const auto hazardsWith = [&plan](QDate left) {
            return hazardsOf(plan,
                turnoverHistory(plan,
                    std::vector { told("A", "", "", QDate(2025, 1, 1), left), told("B", "", "", QDate(2025, 1, 1), {}),
                        told("C", "", "", QDate(2025, 1, 1), {}) },
                    { QDate(2026, 1, 1), {} }))
                .company.perQuarter[1];
        };
        const double usual = quarterlyHazard(0.15);
        QVERIFY(hazardsWith({}) < usual && hazardsWith({}) > 0.8 * usual);
        QVERIFY(hazardsWith(QDate(2025, 10, 1)) > hazardsWith({}));
        QVERIFY(hazardsWith(QDate(2025, 10, 1)) < 1.2 * usual);
    }

    /// 4,000 people whose hazards are known: the estimates find them.
    void aLongHistorySpeaksForItself()
    {
        const SmallCompany c = smallCompany();
        const TurnoverHazards hazards
            = hazardsOf(c.plan, turnoverHistory(c.plan, twoRoles(4'000, 2), { QDate(2026, 12, 31), {} }));
        for (std::size_t band = 0; band < tenureBandCount; ++band) {
            QVERIFY(isNear(hazards.of(c.accountManager).perQuarter[band], 0.05, 0.006));
            QVERIFY(isNear(hazards.of(c.demo).perQuarter[band], 0.1, 0.015));
        }
    }

    /// What few people of a role did counts less than what many did; both lie between company and own count.
    void aSmallRoleIsDrawnTowardsTheCompany()
    {
        const SmallCompany c = smallCompany();
        std::vector<EmploymentSpell> spells = twoRoles(400, 2);
        for (int i = 0; i < 4; ++i)
            spells.push_back(told(qPrintable(QStringLiteral("m%1").arg(i)), "Manager", "North", QDate(2020, 1, 1), {}));
        const TurnoverHazards hazards = hazardsOf(c.plan, turnoverHistory(c.plan, spells, { QDate(2026, 12, 31), {} }));
        QVERIFY(std::isfinite(hazards.weights.roles));
        const double manager = hazards.of(c.manager).perQuarter[3];
        QVERIFY(manager > 0 && manager < hazards.company.perQuarter[3]);
        QVERIFY(hazards.of(c.accountManager).perQuarter[3] < hazards.of(c.demo).perQuarter[3]);
    }

    void rolesThatDifferByChanceAreOne()
    {
        const SmallCompany c = smallCompany();
        const TurnoverHazards hazards
            = hazardsOf(c.plan, turnoverHistory(c.plan, twoRoles(2'000, 1), { QDate(2026, 12, 31), {} }));
        QVERIFY(isNear(hazards.of(c.accountManager).perQuarter[2] / hazards.of(c.demo).perQuarter[2], 1, 0.1));
    }

    void theWeightIsTheMostLikelyOne()
    {
        QVERIFY(rc::check("no other weight is likelier", [] {
            std::vector<ExpectedCount> groups;
            const auto count = *rc::gen::inRange(2, 8);
            for (int i = 0; i < count; ++i)
                groups.push_back({ static_cast<double>(*rc::gen::inRange(0, 60)), *rc::gen::inRange(1, 400) / 10.0 });
            const double weight = mostLikelyWeight(groups);
            RC_ASSERT(weight >= 1);
            const bool isOne = std::isinf(weight);
            const double best = likelihood(isOne ? 1e7 : weight, groups);
            for (double other = 1; other < 5e4; other *= 1.7)
                RC_ASSERT(likelihood(other, groups) <= best + (isOne ? 1.01 : 0.01));
        }));
        QVERIFY(std::isinf(mostLikelyWeight(std::vector<ExpectedCount> { { 5, 2 } })));
        QVERIFY(std::isinf(mostLikelyWeight({})));
    }

    /// The sample's people leave by known monthly chances: about 0.8 % in the first half year, 1.5, 1.8, 1.4, 0.8 %.
    void theGeneratedCompanyIsFound()
    {
        const GeneratedCompany company = generateCompany({ 2'000, 10, 0, 3 });
        const Plan &plan = company.workspace.baseline().plan;
        const TurnoverHazards hazards
            = hazardsOf(plan, turnoverHistory(plan, company.spells, { QDate(2026, 12, 31), {} }));
        const std::array monthly { 0.008, 0.015, 0.018, 0.014, 0.008 };
        for (std::size_t band = 1; band < tenureBandCount; ++band) {
            const double expected = -3 * std::log1p(-monthly[band]);
            QVERIFY2(
                hazards.company.perQuarter[band] > 0.7 * expected && hazards.company.perQuarter[band] < 1.3 * expected,
                qPrintable(
                    QStringLiteral("%1: %2 for %3").arg(band).arg(hazards.company.perQuarter[band]).arg(expected)));
        }
    }
};

QTEST_GUILESS_MAIN(HazardsTest)
#include "hazards_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"
#include "core/turnover/learned_turnover.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

class LearnedTurnoverTest : public QObject
{
    Q_OBJECT

private:
    static bool isNear(double value, double expected) { return std::abs(value - expected) < 5e-4; }

private Q_SLOTS:
    /// 10 leavers: half of chi-square's deciles with 20 and 22 degrees are 6.221 and 15.407.
    void leaversOverHeadcountBecomeAShareWithTheRangeOfACount()
    {
        TurnoverRates rates;
        rates.leavers = 10;
        rates.averageHeadcount = 50;
        rates.perHead = 0.2;
        const auto learned = learnedTurnover(rates, {});
        QVERIFY(learned && learned->isPerHead);
        QVERIFY(isNear(learned->value, 1 - std::exp(-0.2)));
        QVERIFY(isNear(learned->low, 1 - std::exp(-6.221 / 50)));
        QVERIFY(isNear(learned->high, 1 - std::exp(-15.407 / 50)));
    }

    void withoutAYearTheCurveSpeaks()
    {
        std::vector<TimedSpell> spells(80, { 24, false });
        spells.insert(spells.end(), 20, { 6, true });
        const auto learned = learnedTurnover({}, survivalOf(spells));
        QVERIFY(learned && !learned->isPerHead);
        QVERIFY(isNear(learned->value, 0.2));
        const double width = 1.28155 * std::sqrt(20.0 / (100 * 80)); // Greenwood
        QVERIFY(isNear(learned->low, 1 - 0.8 * std::exp(width)));
        QVERIFY(isNear(learned->high, 1 - 0.8 * std::exp(-width)));
    }

    void whereNobodyLeftNothingIsLearned()
    {
        TurnoverRates rates;
        rates.averageHeadcount = 50;
        rates.perHead = 0;
        const std::vector<TimedSpell> spells(5, { 24, false });
        QVERIFY(!learnedTurnover(rates, survivalOf(spells)));
        QVERIFY(!learnedTurnover({}, {}));
    }

    void theAssumptionIsReplacedAndNotDoubled()
    {
        const LearnedTurnover learned { 0.2, 0.15, 0.3, true };
        Plan plan = smallCompany().plan;
        for (const int day : { 1, 2 }) {
            const auto with
                = withTurnoverLearned(std::move(plan), learned, QStringLiteral("spells"), QDate(2026, 1, day));
            QVERIFY(with);
            plan = *with;
        }
        QCOMPARE(plan.assumptions.size(), smallCompany().plan.assumptions.size() + 1);
        const Assumption *assumption = assumptionNamed(plan, assumed::annualTurnover);
        QVERIFY(assumption);
        QCOMPARE(assumption->value, 0.2);
        QCOMPARE(assumption->high, 0.3);
        QCOMPARE(assumption->basis, Basis::Data);
        QCOMPARE(assumption->date, QDate(2026, 1, 2));
    }
};

QTEST_APPLESS_MAIN(LearnedTurnoverTest)
#include "learned_turnover_test.moc"

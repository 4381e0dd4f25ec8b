// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <numeric>

using namespace headwater;

namespace {

Money anyMoney() { return { *rc::gen::inRange<std::int64_t>(-100'000'000'000, 100'000'000'001) }; }
Share anyShare() { return { *rc::gen::inRange<std::int32_t>(0, Share::whole + 1) }; }

} // namespace

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsReadToTheCent()
    {
        QCOMPARE(Money::of(12.345).cents, std::int64_t { 1'235 });
        QCOMPARE(Money::of(-0.004).cents, std::int64_t { 0 });
        QCOMPARE(Money::ofWhole(-3), Money { -300 });
        QCOMPARE(Money { 199 }.inUnits(), 1.99);
    }

    void whatIsWrittenAsUnitsComesBack()
    {
        QVERIFY(rc::check("cents survive being told in units", [] {
            const Money money = anyMoney();
            RC_ASSERT(Money::of(money.inUnits()) == money);
        }));
    }

    void allOfAnAmountIsTheAmountAndNoneOfItNothing()
    {
        QVERIFY(rc::check("an amount times the whole is itself", [] {
            const Money money = anyMoney();
            RC_ASSERT(money * Share::full() == money);
            RC_ASSERT(money * Share {} == Money {});
        }));
    }

    void aPartIsRoundedToTheNearestCent()
    {
        QCOMPARE(Money { 1 } * Share::of(0.5), Money { 1 });
        QCOMPARE(Money { -1 } * Share::of(0.5), Money { -1 });
        QCOMPARE(Money { 3 } * Share::of(0.49), Money { 1 });
        QVERIFY(rc::check("no part is off by more than half a cent", [] {
            const Money money = anyMoney();
            const Share share = anyShare();
            const double exact = static_cast<double>(money.cents) * share.asFraction();
            RC_ASSERT(std::abs(static_cast<double>((money * share).cents) - exact) <= 0.5 + 1e-4);
        }));
    }

    void aDebtIsTakenInPartsLikeACredit()
    {
        QVERIFY(rc::check("the sign of an amount is the sign of its part", [] {
            const Money money = anyMoney();
            const Share share = anyShare();
            RC_ASSERT((Money {} - money) * share == Money {} - money * share);
        }));
    }

    void moreOfAnAmountIsNotLess()
    {
        QVERIFY(rc::check("parts grow with the share", [] {
            const Money money { std::abs(anyMoney().cents) };
            const Share one = anyShare();
            const Share other = anyShare();
            RC_ASSERT((one <= other) == (money * one <= money * other) || money * one == money * other);
        }));
    }

    void sharesOfAWholeAddUpExactly()
    {
        const Share third = Share::of(1.0 / 3);
        QVERIFY(third + third + third < Share::full());
        QCOMPARE(Share::of(0.3) + Share::of(0.7), Share::full());
        QCOMPARE(Share::of(0.00004), Share {});
        QCOMPARE(Share::of(0.00005), Share { 1 });
    }

    void timeIsReadToTheMinute()
    {
        QCOMPARE(Minutes::of(1.5), Minutes { 90 });
        QCOMPARE(Minutes::ofHours(2) + Minutes { 1 }, Minutes { 121 });
        QCOMPARE(Minutes { 45 }.inHours(), 0.75);
        QVERIFY(rc::check("minutes survive being told in hours", [] {
            const Minutes time { *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000) };
            RC_ASSERT(Minutes::of(time.inHours()) == time);
        }));
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"
#include "core/plan/assumptions/assumption_edits.h"

#include <QtTest>

#include <limits>

using namespace headwater;

namespace {

Assumption assumption(const QString &key, double low, double value, double high)
{
    Assumption made;
    made.key = key;
    made.low = low;
    made.value = value;
    made.high = high;
    return made;
}

} // namespace

class AssumptionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAssumptionIsAddedAndThenChanged()
    {
        const Plan added = *withAssumption({}, assumption(QStringLiteral("  Gross margin "), 0.5, 0.6, 0.7));
        const Assumption *known = assumptionNamed(added, assumed::grossMargin);
        QVERIFY(known);
        QCOMPARE(known->key, QStringLiteral("Gross margin"));
        Assumption changed = *known;
        changed.value = 0.65;
        QCOMPARE(assumptionNamed(*withAssumption(added, changed), assumed::grossMargin)->value, 0.65);
    }

    void aRangeHoldsItsValue()
    {
        const Plan plan = *withAssumption({}, assumption(QStringLiteral("Ramp"), 4, 9, 6));
        QCOMPARE(plan.assumptions.begin()->low, 4.0);
        QCOMPARE(plan.assumptions.begin()->high, 9.0);
        const Plan below = *withAssumption({}, assumption(QStringLiteral("Ramp"), 4, 1, 6));
        QCOMPARE(below.assumptions.begin()->low, 1.0);
        QCOMPARE(below.assumptions.begin()->high, 6.0);
    }

    void whatCannotBeMeantIsRefused()
    {
        const Plan plan = *withAssumption({}, assumption(QStringLiteral("Ramp"), 1, 2, 3));
        QCOMPARE(withAssumption(plan, assumption(QStringLiteral(" "), 1, 2, 3)).error().kind, Error::Kind::Incomplete);
        QCOMPARE(
            withAssumption(plan, assumption(QStringLiteral("ramp"), 1, 2, 3)).error().kind, Error::Kind::Duplicate);
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(withAssumption(plan, assumption(QStringLiteral("Other"), 1, none, 3)).error().kind,
            Error::Kind::InvalidInput);
    }

    void theUsualOnesAreThoseThePlanSaysNothingOf()
    {
        const Plan plan = *withAssumption({}, assumption(QStringLiteral("annual TURNOVER"), 0.1, 0.3, 0.4));
        const std::size_t missing = usualAssumptions(plan).size();
        QCOMPARE(missing + 1, usualAssumptions({}).size());
        const QDate today(2026, 11, 23);
        const Plan full = *withUsualAssumptions(plan, today);
        QVERIFY(usualAssumptions(full).empty());
        QCOMPARE(full.assumptions.size(), missing + 1);
        QCOMPARE(assumptionNamed(full, assumed::annualTurnover)->value, 0.3);
        QCOMPARE(assumptionNamed(full, assumed::responseHalf)->value, assumed::usualHalf);
        QCOMPARE(assumptionNamed(full, assumed::responseHalf)->date, today);
    }
};

QTEST_GUILESS_MAIN(AssumptionEditsTest)
#include "assumption_edits_test.moc"

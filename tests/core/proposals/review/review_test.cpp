// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/promote.h"
#include "core/proposals/review/fluidity.h"
#include "core/proposals/review/freeze.h"
#include "core/proposals/review/score.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime frozenAt(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
const QDate nextQuarter(2027, 1, 1);

PredictedFigure predicted(const char *territory, ReviewMeasure measure, double value, double low, double high)
{
    return { {}, {}, QString::fromLatin1(territory), measure, nextQuarter, value, low, high };
}

ActualFigure came(const char *territory, ReviewMeasure measure, double value)
{
    return { {}, QString::fromLatin1(territory), measure, QDate(2027, 2, 14), value, QStringLiteral("CRM") };
}

ReviewDraft draft(const char *name)
{
    ReviewDraft made;
    made.name = QString::fromLatin1(name);
    made.quarter = nextQuarter;
    made.todayName = made.name + QStringLiteral(": today");
    made.proposalName = made.name + QStringLiteral(": proposal");
    return made;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

private Q_SLOTS:
    void aReviewKeepsItsPlansAndPredictionsWhateverComes()
    {
        Workspace workspace = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), frozenAt);
        ReviewDraft made = draft("Q1");
        made.proposal = workspace.shown;
        const auto frozen
            = withReviewFrozen(workspace, made, { predicted("Fells", ReviewMeasure::Wins, 5, 3, 8) }, frozenAt);
        HEADWATER_VERIFY_OK(frozen);
        const Review &review = *frozen->baseline().plan.reviews.begin();
        QCOMPARE(review.frozenOn, QDate(2026, 11, 23));
        QCOMPARE(review.approved, 0);
        QVERIFY(frozen->scenarios.find(ScenarioId { review.today })->isVersion);
        QCOMPARE(frozen->scenarios.find(ScenarioId { review.proposal })->name, QStringLiteral("Q1: proposal"));
        for (const Scenario &scenario : frozen->scenarios) {
            if (!scenario.isVersion)
                QCOMPARE(scenario.plan.predictions.size(), std::size_t(1));
        }
        const SeatId seats[] { c.atFells };
        const auto later = withPlan(*frozen, baselineId, *withSeatsPlaced(frozen->baseline().plan, seats, c.coast));
        HEADWATER_VERIFY_OK(later);
        QCOMPARE(later->scenarios.find(ScenarioId { review.today })->plan.seats.find(c.atFells)->home, c.fells);
        HEADWATER_VERIFY_ERROR(withReviewFrozen(*frozen, made, {}, frozenAt), Duplicate);
        const auto removed = withReviewRemoved(*frozen, review.id);
        HEADWATER_VERIFY_OK(removed);
        QVERIFY(removed->baseline().plan.predictions.empty());
    }

    void whatCameIsHeldAgainstWhatWasPredicted()
    {
        Workspace workspace = *withReviewFrozen(workspaceOf(c.plan), draft("Q1"),
            { predicted("Fells", ReviewMeasure::Wins, 5, 3, 8), predicted("Lakes", ReviewMeasure::Wins, 4, 2, 6),
                predicted("", ReviewMeasure::Wins, 9, 6, 13),
                predicted("Fells", ReviewMeasure::Coverage, 0.8, 0.7, 0.9),
                predicted("", ReviewMeasure::Margin, 100, 80, 120) },
            frozenAt);
        const ReviewId review = workspace.baseline().plan.reviews.begin()->id;
        QCOMPARE(scoreOf(workspace.plan(), review).awaited, std::size_t(5));
        QVERIFY(!scoreOf(workspace.plan(), review).hitRate());
        workspace = *withActuals(std::move(workspace),
            { came("fells", ReviewMeasure::Wins, 4), came("Lakes", ReviewMeasure::Wins, 7),
                came("Fells", ReviewMeasure::Coverage, 0.72) });
        const ReviewScore score = scoreOf(workspace.plan(), review);
        QCOMPARE(score.awaited, std::size_t(1)); // the margin
        QCOMPARE(*score.hitRate(), 2.0 / 3);
        QCOMPARE(score.ofCompany(ReviewMeasure::Wins)->actual, 11.0); // both territories together
        QCOMPARE(*score.measures.front().bias(), (11.0 - 9.0) / 9.0);
        const Workspace again = *withActuals(workspace, { came("Lakes", ReviewMeasure::Wins, 5) });
        QCOMPARE(again.baseline().plan.actuals.size(), std::size_t(3)); // corrected, not added
        QCOMPARE(*scoreOf(again.plan(), review).hitRate(), 1.0);
        HEADWATER_VERIFY_ERROR(withActuals(workspace, { ActualFigure {} }), InvalidInput);
    }

    void theAssumptionThatExplainsMostIsNamedAndSetRight()
    {
        Assumption turnover;
        turnover.key = QStringLiteral("Annual turnover");
        turnover.value = 0.15;
        turnover.low = 0.1;
        turnover.high = 0.2;
        Plan plan = *withRow(c.plan, turnover);
        const auto end = [](double at, std::int64_t margin) {
            return AssumptionSwing::End { at, std::nullopt, Money::ofWhole(margin) };
        };
        const std::vector<AssumptionSwing> swings { { assumed::annualTurnover, end(0.1, 110), end(0.2, 90) },
            { assumed::grossMargin, end(0.5, 95), end(0.7, 105) } };
        const auto misses = missesOf(plan, swings, ReviewMeasure::Margin, 100, 84);
        QCOMPARE(misses.size(), std::size_t(2));
        QCOMPARE(misses.front().name, QStringLiteral("Annual turnover"));
        QCOMPARE(misses.front().implied, 0.15 + 0.05 * 16 / 10);
        QCOMPARE(misses.front().explained, 10.0 / 16);
        QVERIFY(*misses.front().bias() > 0);
        QCOMPARE(misses.back().explained, 5.0 / 16);
        QVERIFY(missesOf(plan, swings, ReviewMeasure::Margin, 100, 100).empty());
        const auto right = withRecalibrated(plan, misses.front(), QStringLiteral("Q1"), nextQuarter);
        HEADWATER_VERIFY_OK(right);
        const Assumption &set = *assumptionNamed(*right, assumed::annualTurnover);
        QCOMPARE(set.value, misses.front().implied);
        QCOMPARE(set.high, misses.front().implied);
        QCOMPARE(set.low, 0.1);
        QCOMPARE(set.basis, Basis::Data);
    }

    /// Nothing reads the value of these assumptions: seats are filled as fast as their roles say.
    void rolesAreSetRightWithTheAssumptionAboutThem()
    {
        Plan plan = c.plan;
        for (Role role : CowTable<Role>(plan.roles)) {
            role.hiringDelayDays = 60;
            role.rampMonths = 4;
            plan.roles.edit().put(role);
        }
        for (const QLatin1StringView key : { assumed::timeToFill, assumed::customerFocusedRamp }) {
            Assumption assumption;
            assumption.key = key;
            assumption.value = key == assumed::timeToFill ? 50 : 4;
            assumption.low = 0.8 * assumption.value;
            assumption.high = 1.4 * assumption.value;
            plan = *withRow(std::move(plan), assumption);
        }
        const AssumptionMiss slow { assumed::timeToFill, 50, 75, 0.8 };
        const auto right = withRecalibrated(plan, slow, QStringLiteral("Q1"), nextQuarter);
        HEADWATER_VERIFY_OK(right);
        for (const Role &role : right->roles) {
            QCOMPARE(role.hiringDelayDays, 90);
            QCOMPARE(role.rampMonths, 4);
        }
        QCOMPARE(assumptionNamed(*right, assumed::timeToFill)->value, 75.0);
        const auto again = withRecalibrated(*right, slow, QStringLiteral("Q1"), nextQuarter);
        HEADWATER_VERIFY_OK(again);
        QVERIFY(*again == *right);
        const auto ramp
            = withRecalibrated(plan, { assumed::customerFocusedRamp, 4, 6, 0.8 }, QStringLiteral("Q1"), nextQuarter);
        HEADWATER_VERIFY_OK(ramp);
        QCOMPARE(ramp->roles.find(c.accountManager)->rampMonths, 6);
        QCOMPARE(ramp->roles.find(c.demo)->rampMonths, 4);
        QCOMPARE(ramp->roles.find(c.demo)->hiringDelayDays, 60);
    }

    void whatIsNotToBlameIsNotSetRight()
    {
        const QString source = QStringLiteral("Q1");
        HEADWATER_VERIFY_ERROR(
            withRecalibrated(c.plan, { assumed::annualTurnover, 0.15, 0.9, 0.2 }, source, nextQuarter), InvalidInput);
        HEADWATER_VERIFY_ERROR(
            withRecalibrated(c.plan, { assumed::annualTurnover, 0.15, 0, 0.3, false }, source, nextQuarter),
            InvalidInput);
        // Without a row of its own the plan has the usual range.
        const auto right = withRecalibrated(c.plan, { assumed::annualTurnover, 0.15, 0.23, 0.6 }, source, nextQuarter);
        HEADWATER_VERIFY_OK(right);
        const Assumption &set = *assumptionNamed(*right, assumed::annualTurnover);
        QCOMPARE(set.value, 0.23);
        QCOMPARE(set.low, assumed::leastTurnover);
        QCOMPARE(set.high, 0.23);
    }

    void whatCannotBeIsNotImplied()
    {
        const auto end = [](double at, std::int64_t margin) {
            return AssumptionSwing::End { at, std::nullopt, Money::ofWhole(margin) };
        };
        const std::vector<AssumptionSwing> swings { { assumed::annualTurnover, end(0.1, 105), end(0.2, 95) } };
        const auto misses = missesOf(c.plan, swings, ReviewMeasure::Margin, 100, 117);
        QCOMPARE(misses.front().implied, 0.0); // it would have to be -2 %
        QVERIFY(misses.front().explained > 0.25);
        QVERIFY(!misses.front().isPossible && !misses.front().isToBlame());
    }

    void whatBecameOfVacanciesIsCounted()
    {
        Plan frozen = c.plan; // two seats are held, three are vacant
        Plan now = *withPersonLeaving(frozen, c.ann, QDate(2027, 1, 31));
        const SeatId moved[] { c.atFells };
        now = *withSeatsPlaced(std::move(now), moved, c.lakes);
        Person cy;
        cy.name = QStringLiteral("Cy Reed");
        now = *withRow(std::move(now), cy);
        now = *withPersonSeated(std::move(now), PersonId { now.people.slotCount() }, c.atFells, QDate(2027, 3, 2));
        const SeatId gone[] { c.demoNorth };
        now = *withSeatsClosed(std::move(now), gone, QDate(2027, 2, 1));
        const Fluidity fluidity = fluidityOf(frozen, now);
        QCOMPARE(fluidity.vacancies, std::size_t(4));
        QCOMPARE(fluidity.redeployed, std::size_t(1));
        QCOMPARE(fluidity.closed, std::size_t(1));
        QCOMPARE(fluidity.open, std::size_t(2));
        QCOMPARE(*fluidity.daysToProductive, 30.0);
        QCOMPARE(fluidity.mixDrift, 0.2); // one seat in five was the only specialist
        QCOMPARE(fluidityOf(now, now).mixDrift, 0.0);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"

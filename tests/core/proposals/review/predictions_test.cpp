// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/predictions.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr double p90 = 1.2815515655446004;

/// What a prediction of the small company rests on, by hand: two segments, of which a won journey brings 1,000 and 500
/// units; Fells expects 4 wins of the first, Lakes 1 of the first and 2 of the second.
struct ByHand {
    SmallCompany c = smallCompany();
    QuarterVisits visits;
    Coverage coverage;
    CoverageRange range;
    std::vector<SeatAhead> seats;
    double overdispersion = 1;

    ByHand()
    {
        visits.wonMargin = { 100'000, 50'000 };
        visits.places = { { c.fells, 0, 10, {}, 4 }, { c.lakes, 0, 3, {}, 1 }, { c.lakes, 1, 5, {}, 2 } };
        coverage.quarter = quarterWith(QDate(2027, 2, 1));
        coverage.margins = { { c.fells, {}, Money::ofWhole(8'000) }, { c.lakes, {}, Money::ofWhole(4'000) } };
        cover(c.fells, 100, 80);
        cover(c.lakes, 300, 150);
        range.lowMargin = Money::ofWhole(9'000);
        range.highMargin = Money::ofWhole(15'000);
        range.lowShare = 0.5;
        range.highShare = 0.6;
        range.own[c.fells] = { 0.7, 0.85, Money::ofWhole(6'000), Money::ofWhole(10'000) };
        seats = { { c.fells, 0.25 }, { c.lakes, 0 } };
    }

    void cover(TerritoryId territory, std::int64_t asked, std::int64_t served)
    {
        ServedCell cell;
        cell.cell.territory = territory;
        cell.cell.demand = Minutes { asked };
        cell.served = Minutes { served };
        coverage.cells.push_back(cell);
    }

    std::vector<PredictedFigure> predicted() const
    {
        return predictionsOf({ c.plan, visits, coverage, range, seats, overdispersion });
    }
};

const PredictedFigure *find(const std::vector<PredictedFigure> &figures, const char *territory, ReviewMeasure measure)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const PredictedFigure &figure) {
        return figure.territory == QLatin1StringView(territory) && figure.measure == measure;
    });
    return found == figures.end() ? nullptr : &*found;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b)); }

} // namespace

class PredictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginIsOfWhatIsWonWithChanceAndAssumptionsTogether()
    {
        const ByHand hand;
        const auto figures = hand.predicted();
        const PredictedFigure &fells = *find(figures, "Fells", ReviewMeasure::Margin);
        QVERIFY(isNear(fells.value, 4'000)); // 4 wins of 1,000, not the 8,000 of those that begin
        // Assumptions: 6,000 and 10,000 instead of 8,000 are 3,000 and 5,000 instead of 4,000. Chance: the variance
        // of a Poisson sum of amounts with as much spread as mean is twice 4 x 1,000^2.
        const double chance = p90 * std::sqrt(2 * 4 * 1e6);
        QVERIFY(isNear(fells.low, 4'000 - std::hypot(1'000, chance)));
        QVERIFY(isNear(fells.high, 4'000 + std::hypot(1'000, chance)));
        QCOMPARE(fells.quarter, QDate(2027, 1, 1));
        const PredictedFigure &lakes = *find(figures, "Lakes", ReviewMeasure::Margin);
        QVERIFY(isNear(lakes.value, 2'000));
        QVERIFY(isNear(lakes.high, 2'000 + p90 * std::sqrt(2 * 1e6 + 2 * 2 * 25e4))); // no range of its own
        const PredictedFigure &company = *find(figures, "", ReviewMeasure::Margin);
        QVERIFY(isNear(company.value, 6'000));
        QVERIFY(isNear(company.low, 6'000 - std::hypot(1'500, p90 * std::sqrt(8e6 + 3e6))));
    }

    void winsComeByChanceAlone()
    {
        const auto figures = ByHand().predicted();
        const PredictedFigure &fells = *find(figures, "Fells", ReviewMeasure::Wins);
        QCOMPARE(fells.value, 4.0);
        QVERIFY(fells.low >= 1 && fells.low <= 2); // Poisson of 4: P(<= 1) = 9 %, P(<= 2) = 24 %
        QVERIFY(fells.high >= 6 && fells.high <= 7); // P(<= 6) = 89 %, P(<= 7) = 95 %
        QCOMPARE(find(figures, "", ReviewMeasure::Wins)->value, 7.0);
    }

    void coverageHasTheEndsOfTheAssumptions()
    {
        const auto figures = ByHand().predicted();
        const PredictedFigure &fells = *find(figures, "Fells", ReviewMeasure::Coverage);
        QCOMPARE(fells.value, 0.8);
        QCOMPARE(fells.low, 0.7);
        QCOMPARE(fells.high, 0.85);
        const PredictedFigure &lakes = *find(figures, "Lakes", ReviewMeasure::Coverage);
        QCOMPARE(lakes.low, lakes.high);
        const PredictedFigure &company = *find(figures, "", ReviewMeasure::Coverage);
        QCOMPARE(company.value, 230.0 / 400);
    }

    void headcountLosesWhatFallsVacantUntilTheQuarterEnds()
    {
        const ByHand hand;
        const auto after = hand.predicted();
        QCOMPARE(find(after, "Fells", ReviewMeasure::Headcount)->value, 0.75);
        QCOMPARE(find(after, "Fells", ReviewMeasure::Headcount)->low, 0.0); // it may fall vacant
        QCOMPARE(find(after, "Fells", ReviewMeasure::Headcount)->high, 1.0);
        const PredictedFigure &sure = *find(after, "Lakes", ReviewMeasure::Headcount);
        QCOMPARE(sure.value, 1.0);
        QCOMPARE(sure.low, 1.0);
        QCOMPARE(find(after, "", ReviewMeasure::Headcount)->value, 1.75);
        QVERIFY(!find(after, "Coast", ReviewMeasure::Headcount)); // nobody there, so nothing is predicted
    }

    /// A hundred seats of which a tenth falls vacant: 6 to 14 by chance, and more of them or fewer together.
    void headcountVariesAsMuchAsVacanciesDo()
    {
        ByHand hand;
        hand.seats.assign(100, { hand.c.fells, 0.1 });
        const PredictedFigure even = *find(hand.predicted(), "", ReviewMeasure::Headcount);
        QCOMPARE(even.low, 86.0);
        QCOMPARE(even.high, 94.0);
        hand.overdispersion = 4;
        const PredictedFigure together = *find(hand.predicted(), "", ReviewMeasure::Headcount);
        QVERIFY(isNear(together.value, even.value));
        QVERIFY2(
            together.high - together.low > 1.5 * (even.high - even.low), qPrintable(QString::number(together.low)));
    }

    /// The seats that are predicted are those that will be counted.
    void seatsAheadAreThoseThatThePlanHoldsOnTheLastDay()
    {
        SmallCompany c = smallCompany();
        const Period quarter = quarterWith(QDate(2027, 1, 1));
        const auto ahead = [&](const Plan &plan) {
            const TurnoverHazards hazards = hazardsOf(plan, turnoverHistory(plan, {}));
            return seatsAhead(plan, vacancyForecast(plan, hazards, QDate(2026, 12, 31)), quarter);
        };
        const std::vector<SeatAhead> usual = ahead(c.plan); // Ann and Bo
        QCOMPARE(usual.size(), std::size_t(2));
        QVERIFY(usual.front().territory == c.fells && usual.front().leaving > 0.01 && usual.front().leaving < 0.1);

        const Plan left = *withPersonLeaving(c.plan, c.ann, QDate(2027, 2, 28));
        QCOMPARE(ahead(left).size(), std::size_t(1));
        QCOMPARE(ahead(left).front().territory, c.lakes);

        const Plan lastDay = *withPersonLeaving(c.plan, c.ann, quarter.last);
        QCOMPARE(ahead(lastDay).front().territory, c.fells); // still there on the day that counts
        QCOMPARE(ahead(lastDay).front().leaving, 0.0);

        const SeatId closing[] { c.atFells };
        QCOMPARE(ahead(*withSeatsClosed(c.plan, closing, QDate(2027, 2, 28))).size(), std::size_t(1));

        Person cy;
        cy.name = QStringLiteral("Cy Reed");
        Plan hired = *withRow(c.plan, cy);
        hired
            = *withPersonSeated(std::move(hired), PersonId { hired.people.slotCount() }, c.atCoast, QDate(2027, 2, 1));
        const std::vector<SeatAhead> three = ahead(hired);
        QCOMPARE(three.size(), std::size_t(3));
        QCOMPARE(three.back().territory, c.coast);
        QCOMPARE(three.back().leaving, 0.0); // who has only begun
    }

    void territoriesOfOneNameAreToldApart()
    {
        ByHand hand;
        const TerritoryId other = addTerritory(hand.c.plan, "Fells", hand.c.south, TerritoryKind::Leaf);
        hand.seats.push_back({ other, 0 });
        const auto figures = hand.predicted();
        QVERIFY(!find(figures, "Fells", ReviewMeasure::Headcount));
        QCOMPARE(find(figures, "North / Fells", ReviewMeasure::Headcount)->value, 0.75);
        QCOMPARE(find(figures, "South / Fells", ReviewMeasure::Headcount)->value, 1.0);
    }

    void nothingIsPredictedOfNothing()
    {
        const SmallCompany c = smallCompany();
        const QuarterVisits visits;
        Coverage coverage;
        coverage.quarter = quarterWith(QDate(2027, 2, 1));
        QVERIFY(predictionsOf({ c.plan, visits, coverage, {}, {} }).empty());
    }

    /// Whatever is expected: ranges hold their value (of counts but for
    /// the rounding), the company is the sum of its territories (of coverage within
    /// their shares), and is surer than they are together.
    void theCompanyIsTheSumOfItsTerritories()
    {
        QVERIFY(rc::check([] {
            ByHand hand;
            hand.range.own.clear();
            for (QuarterVisits::Place &place : hand.visits.places)
                place.wins = *rc::gen::inRange(0, 400) / 10.0;
            for (double &each : hand.visits.wonMargin)
                each = *rc::gen::inRange(1, 10'000'000);
            const TerritoryId homes[] { hand.c.fells, hand.c.lakes, hand.c.coast, hand.c.north };
            hand.seats.clear();
            for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
                hand.seats.push_back({ homes[*rc::gen::inRange(0, 4)], *rc::gen::inRange(0, 101) / 100.0 });
            const auto figures = hand.predicted();
            std::set<ReviewMeasure> counted;
            std::map<ReviewMeasure, double> sums;
            std::map<ReviewMeasure, double> widths;
            for (const PredictedFigure &figure : figures) {
                // Of counts the ends are whole: where a tenth of a win is expected, none is what mostly comes.
                RC_ASSERT(figure.low <= std::ceil(figure.value + 1e-9));
                RC_ASSERT(std::floor(figure.value - 1e-9) <= figure.high);
                if (figure.territory.isEmpty())
                    continue;
                counted.insert(figure.measure);
                sums[figure.measure] += figure.value;
                widths[figure.measure] += figure.high - figure.low;
            }
            for (const ReviewMeasure measure : { ReviewMeasure::Wins, ReviewMeasure::Headcount }) {
                const PredictedFigure *company = find(figures, "", measure);
                RC_ASSERT((company != nullptr) == counted.contains(measure));
                if (!company)
                    continue;
                RC_ASSERT(isNear(company->value, sums[measure]));
                RC_ASSERT(company->high - company->low <= widths[measure] + 2);
            }
            if (const PredictedFigure *margin = find(figures, "", ReviewMeasure::Margin))
                RC_ASSERT(isNear(margin->value, sums[ReviewMeasure::Margin]));
        }));
    }
};

QTEST_GUILESS_MAIN(PredictionsTest)
#include "predictions_test.moc"

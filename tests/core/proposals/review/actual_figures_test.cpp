// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/actual_figures.h"
#include "core/proposals/review/freeze.h"
#include "core/proposals/review/frozen_figures.h"
#include "tests/core/journeys/log_support.h"
#include "tests/support/covered_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

const Period firstQuarter = quarterWith(QDate(2027, 1, 1));

qint64 at(QDate day) { return startOfDay(day) + 9 * hourLength; }

double valueOf(const OwnActuals &own, const char *territory, ReviewMeasure measure)
{
    for (const ActualFigure &figure : own.figures) {
        if (figure.territory == QLatin1StringView(territory) && figure.measure == measure)
            return figure.value;
    }
    return -1;
}

/// The company with work, whose customers buy: Acme twice in the quarter and once before, Birch once.
struct SellingCompany : CoveredCompany {
    std::vector<JourneyEvent> events;
    std::vector<Opportunity> deals;

    SellingCompany()
    {
        sell("acme-1", "Acme", QDate(2026, 12, 30), 90'000);
        sell("acme-2", "Acme", QDate(2027, 1, 1), 10'000);
        sell("acme-3", "Acme", QDate(2027, 3, 31), 0); // nobody wrote down the amount
        sell("birch-1", "Birch", QDate(2027, 2, 14), 20'000);
        events.push_back(happened("cove-1", "Interest", at(QDate(2027, 4, 2)), "", "", "Cove"));
    }

    void sell(const char *journey, const char *account, QDate won, std::int64_t amount)
    {
        events.push_back(happened(journey, "Interest", at(won.addDays(-30)), "", "", account));
        events.push_back(happened(journey, "Won", at(won), "", "", account));
        Opportunity deal;
        deal.externalId = QString::fromLatin1(journey);
        deal.account = QString::fromLatin1(account);
        deal.stage = QStringLiteral("Won");
        deal.outcome = Outcome::Won;
        deal.amount = Money::ofWhole(amount);
        deal.closed = won;
        deals.push_back(deal);
    }

    EventColumns columns() const { return loaded(events, deals).columns; }
};

} // namespace

class ActualFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWonInTheQuarterIsCountedByTerritory()
    {
        SellingCompany c;
        Assumption margin;
        margin.key = QStringLiteral("Gross margin");
        margin.value = margin.low = margin.high = 0.5;
        c.plan = *withRow(c.plan, margin);
        const EventColumns columns = c.columns();
        const OwnActuals own = actualsFrom(c.plan, &columns, firstQuarter, QDate(2027, 4, 10));
        QVERIFY(own.hasJourneys);
        QCOMPARE(valueOf(own, "Fells", ReviewMeasure::Wins), 2.0);
        QCOMPARE(valueOf(own, "Lakes", ReviewMeasure::Wins), 1.0);
        QCOMPARE(valueOf(own, "Coast", ReviewMeasure::Wins), 0.0); // nothing came, which is a figure
        QCOMPARE(valueOf(own, "", ReviewMeasure::Wins), 3.0);
        // The amount that nobody wrote down is the mean of the three that are known: 40,000.
        QCOMPARE(valueOf(own, "Fells", ReviewMeasure::Margin), 0.5 * (10'000 + 40'000));
        QCOMPARE(valueOf(own, "", ReviewMeasure::Margin), 0.5 * 70'000);
        for (const ActualFigure &figure : own.figures) {
            QVERIFY(figure.source.startsWith(ownSource) && figure.source.size() > ownSource.size() + 5);
            QCOMPARE(figure.quarter, firstQuarter.first);
        }
    }

    void headcountIsWhoHoldsSeatsOnTheLastDay()
    {
        SellingCompany c;
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2027, 2, 28));
        const OwnActuals own = actualsFrom(c.plan, nullptr, firstQuarter, QDate(2027, 4, 1));
        QVERIFY(!own.hasJourneys && own.hasSeats);
        QCOMPARE(valueOf(own, "Fells", ReviewMeasure::Headcount), 0.0);
        QCOMPARE(valueOf(own, "Lakes", ReviewMeasure::Headcount), 1.0);
        QCOMPARE(valueOf(own, "North", ReviewMeasure::Headcount), 1.0); // filled by nobody that is named
        QCOMPARE(valueOf(own, "", ReviewMeasure::Headcount), 2.0);
        QCOMPARE(seatsHeldOn(c.plan, QDate(2027, 2, 28)).size(), std::size_t(3));
        QCOMPARE(seatsHeldOn(c.plan, QDate(2020, 1, 1)).size(), std::size_t(1));
    }

    void aQuarterThatIsNotOverHasNoFigures()
    {
        const SellingCompany c;
        const EventColumns columns = c.columns();
        const OwnActuals own = actualsFrom(c.plan, &columns, quarterWith(QDate(2027, 4, 1)), QDate(2027, 4, 10));
        QVERIFY(!own.hasJourneys && !own.hasSeats && own.figures.empty());
        QCOMPARE(own.journeysUntil, QDate(2027, 4, 2));
    }

    /// Two weeks without an event are usual at its end; while it runs, more may come.
    void aQuarterThatStillRunsIsNotTakenForWhole()
    {
        SellingCompany c;
        std::erase_if(c.events, [](const JourneyEvent &event) { return event.at >= at(QDate(2027, 3, 22)); });
        std::erase_if(c.deals, [](const Opportunity &deal) { return deal.closed >= QDate(2027, 3, 22); });
        c.events.push_back(happened("cove-1", "Interest", at(QDate(2027, 3, 20)), "", "", "Cove"));
        const EventColumns columns = c.columns();
        const OwnActuals early = actualsFrom(c.plan, &columns, firstQuarter, QDate(2027, 3, 21));
        QVERIFY(!early.hasJourneys && !early.hasSeats && early.figures.empty());
        const OwnActuals over = actualsFrom(c.plan, &columns, firstQuarter, QDate(2027, 4, 1));
        QVERIFY(over.hasJourneys && over.hasSeats);
        QCOMPARE(valueOf(over, "Lakes", ReviewMeasure::Wins), 1.0);
    }

    void territoriesOfOneNameKeepTheirFigures()
    {
        SellingCompany c;
        const TerritoryId other = addTerritory(c.plan, "Fells", c.south, TerritoryKind::Leaf);
        CoveredCompany::change(c.plan.accounts, c.cove, [&](Account &account) { account.territory = other; });
        c.sell("cove-2", "Cove", QDate(2027, 2, 2), 70'000);
        const EventColumns columns = c.columns();
        const OwnActuals own = actualsFrom(c.plan, &columns, firstQuarter, QDate(2027, 4, 10));
        QCOMPARE(valueOf(own, "North / Fells", ReviewMeasure::Wins), 2.0);
        QCOMPARE(valueOf(own, "South / Fells", ReviewMeasure::Wins), 1.0);
        const Workspace taken = *withActuals(workspaceOf(c.plan), own.figures);
        QCOMPARE(taken.baseline().plan.actuals.size(), own.figures.size());
    }

    /// Parts add up to the company, and every figure finds its prediction by name.
    void figuresGoBesidePredictions()
    {
        const SellingCompany c;
        const EventColumns columns = c.columns();
        const OwnActuals own = actualsFrom(c.plan, &columns, firstQuarter, QDate(2027, 4, 10));
        for (const ReviewMeasure measure : { ReviewMeasure::Margin, ReviewMeasure::Wins, ReviewMeasure::Headcount }) {
            double sum = 0;
            for (const ActualFigure &figure : own.figures)
                sum += figure.measure == measure && !figure.territory.isEmpty() ? figure.value : 0;
            QCOMPARE(valueOf(own, "", measure), sum);
        }
        Workspace workspace = *withActuals(workspaceOf(c.plan), own.figures);
        QCOMPARE(workspace.baseline().plan.actuals.size(), own.figures.size());
        QVERIFY(isMarginOwn(workspace.baseline().plan, QDate(2027, 3, 31)));
        QVERIFY(!isMarginOwn(workspace.baseline().plan, QDate(2027, 4, 1)));
        workspace = *withActuals(std::move(workspace), own.figures); // once more changes nothing
        QCOMPARE(workspace.baseline().plan.actuals.size(), own.figures.size());
    }

    void aQuarterIsPredictedFromJourneysAndSeats()
    {
        const SellingCompany c;
        ReviewGround ground;
        ground.columns = std::make_shared<const EventColumns>(c.columns());
        const auto quarters = predictableQuarters(c.plan, ground.columns.get(), QDate(2027, 4, 3));
        HEADWATER_VERIFY_OK(quarters);
        QCOMPARE(quarters->size(), std::size_t(4));
        ground.quarter = quarters->front();
        const auto figures = predictedFigures(c.plan, ground);
        HEADWATER_VERIFY_OK(figures);
        QVERIFY(std::any_of(figures->begin(), figures->end(),
            [](const PredictedFigure &figure) { return figure.measure == ReviewMeasure::Margin; }));
        QVERIFY(std::any_of(figures->begin(), figures->end(), [](const PredictedFigure &figure) {
            return figure.measure == ReviewMeasure::Headcount && figure.territory.isEmpty();
        }));
        ground.quarter = quarterWith(QDate(2031, 1, 1));
        HEADWATER_VERIFY_ERROR(predictedFigures(c.plan, ground), InvalidInput);
        ReviewGround without;
        without.quarter = firstQuarter;
        const auto seats = predictedFigures(c.plan, without);
        HEADWATER_VERIFY_OK(seats);
        for (const PredictedFigure &figure : *seats)
            QCOMPARE(figure.measure, ReviewMeasure::Headcount);
    }

    /// What is computed of a review when its quarter is over looks at the journeys as they were known then.
    void frozenFiguresDoNotMoveWithWhatCame()
    {
        SellingCompany c;
        const QDate frozenOn(2027, 2, 20);
        c.events.push_back(happened("cove-0", "Interest", at(frozenOn), "", "", "Cove")); // so far the facts tell
        SellingCompany early = c;
        std::erase_if(early.events, [&](const JourneyEvent &event) { return event.at >= at(frozenOn.addDays(1)); });
        std::erase_if(early.deals, [&](const Opportunity &deal) { return deal.closed > frozenOn; });
        const Plan proposal = *withSeatsPlaced(c.plan, std::vector { c.atLakes }, c.coast);
        const FrozenPlans plans { nullptr, &c.plan, &proposal };
        ReviewGround ground;
        ground.quarter = quarterWith(QDate(2027, 4, 1));
        ground.columns = std::make_shared<const EventColumns>(early.columns());
        const auto then = frozenFigures(plans, frozenOn, ground);
        HEADWATER_VERIFY_OK(then);
        ground.columns = std::make_shared<const EventColumns>(c.columns());
        const auto later = frozenFigures(plans, frozenOn, ground);
        HEADWATER_VERIFY_OK(later);
        QCOMPARE(then->margin, later->margin);
        QVERIFY(then->swings == later->swings);
        QCOMPARE(then->points.front().territory, QString());
        QVERIFY(!then->points.front().at[0] && then->points.front().at[1] && then->points.front().at[2]);
        const auto coast = std::find_if(then->points.begin(), then->points.end(),
            [](const ThreePoints &point) { return point.territory == QStringLiteral("Coast"); });
        QVERIFY(coast != then->points.end());
        QCOMPARE(coast->at[2]->seats, coast->at[1]->seats + 1);
    }
};

QTEST_GUILESS_MAIN(ActualFiguresTest)
#include "actual_figures_test.moc"

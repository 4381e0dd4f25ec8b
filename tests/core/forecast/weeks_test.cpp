// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/evidence.h"
#include "core/forecast/state_space.h"

#include <QTest>

using namespace headwater;

namespace {

StageHistory oneJourney(std::vector<StageVisit> visits, JourneyEnd end = JourneyEnd::Open, Day ended = 0)
{
    StageHistory history({ 3, 1, 1 });
    history.add({ 0, 0, end, ended }, visits);
    return history;
}

/// Each week as "week: from > to, entered stages".
QStringList told(const StageHistory &history, const WeekGrid &grid)
{
    const auto place = [](const std::optional<StagePosition> &at) {
        return at ? QStringLiteral("%1+%2").arg(at->stage).arg(at->weeksInStage) : QStringLiteral("-");
    };
    QStringList weeks;
    for (std::size_t journey = 0; journey < history.size(); ++journey) {
        forEachWeek(history, journey, grid, [&](const WeekStep &step) {
            QString text = QStringLiteral("%1: %2 > %3,").arg(step.week).arg(place(step.from), place(step.to));
            for (const StageVisit &visit : step.entered)
                text += QStringLiteral(" %1").arg(visit.stage);
            weeks << text;
        });
    }
    return weeks;
}

std::uint32_t countOf(const ForecastEvidence &evidence, std::size_t row, std::size_t column)
{
    for (const TransitionCount &transition : evidence.cells.front().transitions) {
        if (transition.row == row && transition.column == column)
            return transition.count;
    }
    return 0;
}

} // namespace

class WeeksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksEndWithTheLastObservedDay()
    {
        const StageHistory history = oneJourney({ { 0, 100 } });
        const WeekGrid grid = weekGrid(history, 124);
        QCOMPARE(grid.weeks, 3);
        QCOMPARE(grid.begin, 103); // the three days before are no whole week
        QCOMPARE(grid.until(), 124);
    }

    void aJourneyIsToldWeekByWeek()
    {
        const StageHistory history = oneJourney({ { 0, 2 }, { 1, 9 }, { 2, 10 } }, JourneyEnd::Won, 29);
        QCOMPARE(told(history, { 0, 6 }),
            (QStringList { QStringLiteral("0: - > 0+0, 0"), QStringLiteral("1: 0+0 > 2+0, 1 2"),
                QStringLiteral("2: 2+0 > 2+1,"), QStringLiteral("3: 2+1 > 2+2,"), QStringLiteral("4: 2+2 > -,") }));
    }

    void whatComesAfterTheLastWeekIsNotKnown()
    {
        const StageHistory history = oneJourney({ { 0, 2 }, { 1, 16 } }, JourneyEnd::Lost, 20);
        QCOMPARE(told(history, { 0, 2 }),
            (QStringList { QStringLiteral("0: - > 0+0, 0"), QStringLiteral("1: 0+0 > 0+1,") }));
        QCOMPARE(told(history, { -14, 2 }), QStringList());
    }

    void whatBeganBeforeTheFirstWeekIsAlreadyThere()
    {
        const StageHistory history = oneJourney({ { 0, 2 }, { 1, 16 } });
        QCOMPARE(told(history, { 7, 2 }),
            (QStringList { QStringLiteral("0: 0+0 > 0+1,"), QStringLiteral("1: 0+1 > 1+0, 1") }));
        QCOMPARE(told(oneJourney({ { 0, 2 } }, JourneyEnd::Won, 5), { 7, 2 }), QStringList());
    }

    void aJourneyMayBeginAndEndInOneWeek()
    {
        QCOMPARE(
            told(oneJourney({ { 0, 2 } }, JourneyEnd::Won, 2), { 0, 2 }), QStringList(QStringLiteral("0: - > -, 0")));
    }

    void visitsOutOfOrderAreSortedAndAnEarlyEndIsMended()
    {
        const StageHistory history = oneJourney({ { 1, 9 }, { 0, 2 } }, JourneyEnd::Won, 4);
        QCOMPARE(history.visits(0).front().stage, std::uint16_t(0));
        QCOMPARE(history.journey(0).ended, 9);
    }

    void aJourneyWithoutAVisitIsLeftOut() { QCOMPARE(oneJourney({}).size(), std::size_t(0)); }

    void theEndOfADayBelongsToTheNext()
    {
        const StageHistory history = oneJourney({ { 0, 10 } }, JourneyEnd::Won, 20);
        QVERIFY(!positionAt(history, 0, 10));
        QVERIFY(positionAt(history, 0, 11));
        QVERIFY(positionAt(history, 0, 20));
        QVERIFY(!positionAt(history, 0, 21));
    }

    void stagesAreSplitWhereAThirdAndTwoThirdsAreYounger()
    {
        // Nine weeks of standing still: ages 0 .. 8 once each.
        const StageHistory history = oneJourney({ { 0, 6 } });
        const StateSpace space = StateSpace::ofHistory(history, { 0, 10 });
        QCOMPARE(std::vector<int>(space.agesOf(0).begin(), space.agesOf(0).end()), (std::vector<int> { 3, 6 }));
        QVERIFY(space.agesOf(1).empty());
        QCOMPARE(space.states(), std::size_t(5));
        QCOMPARE(space.stateOf({ 0, 2 }), std::size_t(0));
        QCOMPARE(space.stateOf({ 0, 3 }), std::size_t(1));
        QCOMPARE(space.stateOf({ 0, 900 }), std::size_t(2));
        QCOMPARE(space.stateOf({ 2, 0 }), std::size_t(4));
        QCOMPARE(space.stageOf(3), std::size_t(1));
    }

    void everyVisitIsCountedOnceAsMoveOrPassage()
    {
        const StageHistory history
            = oneJourney({ { 0, 2 }, { 1, 9 }, { 2, 10 }, { 0, 16 }, { 2, 17 }, { 1, 18 } }, JourneyEnd::Lost, 19);
        const Result<ForecastEvidence> evidence = gatherEvidence(history, 28, {});
        QVERIFY(evidence.has_value());
        const StateSpace &space = evidence->space;
        std::vector<std::uint32_t> entered(3);
        for (const TransitionCount &transition : evidence->cells.front().transitions) {
            if (transition.column >= space.shareColumns())
                entered[transition.column - space.shareColumns()] += transition.count;
            else if (transition.column < space.states()
                && space.entersByMove(transition.row, space.stageOf(transition.column)))
                entered[space.stageOf(transition.column)] += transition.count;
        }
        // The grid begins on day 7: the first visit lies before it.
        QCOMPARE(entered, (std::vector<std::uint32_t> { 1, 2, 2 }));
        QCOMPARE(countOf(*evidence, space.freshState(0), space.freshState(2)), 1u);
        QCOMPARE(countOf(*evidence, space.freshState(2), space.outcomeColumn(JourneyEnd::Lost)), 1u);
    }

    void arrivalsAreForetoldFromWhatIsThere()
    {
        QCOMPARE(arrivalWindow(0), ArrivalWindow());
        QCOMPARE(arrivalWindow(5), (ArrivalWindow { ArrivalBasis::RecentWeeks, 0, 5 }));
        QCOMPARE(arrivalWindow(51), (ArrivalWindow { ArrivalBasis::RecentWeeks, 38, 13 }));
        QCOMPARE(arrivalWindow(52), (ArrivalWindow { ArrivalBasis::SameWeeks, 0, 52 }));
        QCOMPARE(arrivalWindow(110), (ArrivalWindow { ArrivalBasis::SameWeeks, 6, 104 }));
    }
};

QTEST_GUILESS_MAIN(WeeksTest)
#include "weeks_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/stories/story.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/coverage/coverage_space.h"
#include "ui/coverage/details/coverage_details.h"
#include "ui/coverage/graph/coverage_graph_page.h"
#include "ui/coverage/matrix/coverage_matrix.h"
#include "ui/coverage/worth/worth_page.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/plan/seat_drop.h"

#include <QListWidget>

#include <array>

namespace headwater {

using namespace headwater::test;

/// Where are we short, why, and what helps? In the sample company.
class CoverageStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seatMovedOnTheBoardMovesCoverageAndUndoMovesItBack();
    void gapLeadsToItsReasonsAndToAVacancyThatIsUsed();
    void keyboardAloneOpensARoleSeatBySeat();
    void journeysAreReadOnceForBothSpaces();
    void scoreboardFollowsWithoutTheSpaceInSight();
    void bandOfTheWorkloadIsRememberedFromSessionToSession();
};

namespace {

CoverageSpace &openCoverage(Story &story)
{
    if (!story.window().planPage())
        story.openSample();
    story.showSpace("Coverage");
    story.settle();
    return *story.find<CoverageSpace>("coverageSpace");
}

CoverageModel &modelOf(Story &story) { return story.page().context().coverage; }

CoverageGraphPage &graphOf(Story &story) { return *story.find<CoverageGraphPage>("coverageGraphPage"); }

QString inDetails(Story &story)
{
    QStringList texts;
    for (const QLabel *label : story.find("coverageDetails")->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

/// The specialist who does most.
const SeatUse &busiestSpecialist(Story &story)
{
    const Coverage &coverage = *modelOf(story).view()->now;
    const auto isSpecialist = [&story](const SeatUse &use) {
        return story.plan().roles.find(story.plan().seats.find(use.seat)->role)->kind == RoleKind::Specialty;
    };
    return *std::ranges::max_element(
        coverage.seats, {}, [&](const SeatUse &use) { return isSpecialist(use) ? use.used.count : -1; });
}

/// Until the figures are as exact as from nothing.
void settleWholly(Story &story)
{
    modelOf(story).setPatience({});
    QTRY_VERIFY_WITH_TIMEOUT(modelOf(story).isSettled() && !story.page().isSettling(), 30'000);
}

QString onScoreboard(Story &story, const char *figure) { return story.find<FigureButton>(figure)->figure().value; }

} // namespace

void CoverageStoryTest::init() { failOnWarnings(); }

void CoverageStoryTest::seatMovedOnTheBoardMovesCoverageAndUndoMovesItBack()
{
    Story story;
    CoverageSpace &space = openCoverage(story);
    QVERIFY(inDetails(story).contains(QStringLiteral("Covered")));
    QCOMPARE(story.find<QToolButton>("tab_inspector")->text(), QStringLiteral("Details"));
    const SharedCoverage before = modelOf(story).view();
    QVERIFY(before->now->served.count > 0 && before->now->served < before->now->demand);
    // On the board: a demonstrator leaves for the far end of the company.
    story.showSpace("Organisation");
    QCOMPARE(story.find<QToolButton>("tab_inspector")->text(), QStringLiteral("Inspector"));
    const SeatId seat = busiestSpecialist(story).seat;
    const TerritoryId home = story.plan().seats.find(seat)->home;
    TerritoryId elsewhere;
    for (const Territory &territory : story.plan().territories) {
        if (territory.kind == TerritoryKind::Leaf && territory.parent != home && territory.id != home)
            elsewhere = territory.id;
    }
    const auto moved = story.document().apply(QStringLiteral("Move away"), {},
        [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { seat }, elsewhere); });
    QVERIFY(moved.has_value());
    story.showSpace("Coverage");
    QVERIFY(!story.find<QLabel>("coverageRefreshing")->text().isEmpty()); // the figures of before, and marked so
    story.settle();
    QVERIFY(story.find<QLabel>("coverageRefreshing")->text().isEmpty());
    const SharedCoverage after = modelOf(story).view();
    QVERIFY(after->now->served != before->now->served);
    QCOMPARE(after->now->demand, before->now->demand);
    story.trigger("undo");
    settleWholly(story);
    QCOMPARE(modelOf(story).view()->now->served, before->now->served);
    QCOMPARE(modelOf(story).view()->now->margin, before->now->margin);
    QVERIFY(!space.isSettling());
}

void CoverageStoryTest::gapLeadsToItsReasonsAndToAVacancyThatIsUsed()
{
    Story story;
    openCoverage(story);
    // A seat that nobody is to fill: it gives hours as soon as it is used.
    const auto added = story.document().apply(QStringLiteral("Add a seat"), {}, [&](Plan plan) {
        Seat spare = newSeat(plan, plan.seats.find(busiestSpecialist(story).seat)->home, {});
        spare.role = plan.seats.find(busiestSpecialist(story).seat)->role;
        spare.externalId = QStringLiteral("SPARE");
        spare.status = SeatStatus::Vacant;
        spare.placeholder = Placeholder::None;
        return withRow(std::move(plan), spare);
    });
    QVERIFY(added);
    settleWholly(story);
    CoverageMatrix &matrix = *graphOf(story).matrix();
    const QModelIndex worst = matrix.model()->index(0, CoverageMatrixModel::Missing);
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.visualRect(worst).center());
    story.settle();
    const QString told = inDetails(story);
    for (const char *words : { "Needed", "Missing", "Why not more", "Who can serve it", "What one more head brings" })
        QVERIFY2(told.contains(QLatin1StringView(words)), words);
    QVERIFY(told.contains(worst.siblingAtColumn(0).data().toString()));
    for (auto *button : story.find("coverageDetails")->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Use a vacancy"))) {
            button->click();
            break;
        }
    }
    auto *worth = story.find<WorthPage>("worthPage");
    QVERIFY(worth->isVisible());
    QVERIFY(worth->vacancies()->count() > 0);
    const Seat &busiest = *story.plan().seats.find(busiestSpecialist(story).seat);
    worth->wish(busiest.role, story.plan().territories.find(busiest.home)->parent);
    worth->vacancies()->setCurrentItem(worth->vacancies()->findItems(QStringLiteral("SPARE"), Qt::MatchContains).at(0));
    const Money margin = modelOf(story).view()->now->margin;
    const Minutes served = modelOf(story).view()->now->served;
    const std::size_t steps = story.document().position();
    story.find<QAction>("coverage.worth.use")->trigger();
    QCOMPARE(story.document().position(), steps + 1);
    QVERIFY2(story.notice().contains(story.lastStep()), qPrintable(story.notice()));
    settleWholly(story);
    QVERIFY(modelOf(story).view()->now->served > served); // the margin of the baseline is taken as observed
    story.trigger("undo");
    settleWholly(story);
    QCOMPARE(modelOf(story).view()->now->margin, margin);
}

void CoverageStoryTest::keyboardAloneOpensARoleSeatBySeat()
{
    Story story;
    openCoverage(story);
    GraphCanvas &canvas = *graphOf(story).canvas();
    canvas.setAnimated(false);
    canvas.setFocus();
    const std::size_t before = graphOf(story).graph().nodes.size();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QVERIFY(canvas.accessibleDescription().contains(QStringLiteral("in use")));
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(&canvas, Qt::Key_Return);
    story.settle();
    QVERIFY(graphOf(story).graph().nodes.size() > before);
    QVERIFY(graphOf(story).look().openRoles.size() == 1);
}

void CoverageStoryTest::journeysAreReadOnceForBothSpaces()
{
    Story story;
    openCoverage(story);
    const SharedColumns columns = story.page().context().journeys.columns();
    story.showSpace("Journeys");
    story.settle();
    QCOMPARE(story.page().context().journeys.columns(), columns);
    QCOMPARE(modelOf(story).view()->columns, columns);
}

void CoverageStoryTest::scoreboardFollowsWithoutTheSpaceInSight()
{
    Story story;
    openCoverage(story);
    settleWholly(story);
    modelOf(story).setPatience(std::chrono::hours(1)); // nobody is idle here
    const QString hours = onScoreboard(story, "figure_seat_hours");
    story.showSpace("Organisation");
    const SharedCoverage before = modelOf(story).view();
    const std::array seat { busiestSpecialist(story).seat };
    QVERIFY(story.document()
                .apply(QStringLiteral("Close"), {},
                    [&](Plan plan) { return withSeatsClosed(std::move(plan), seat, QDate(2026, 1, 1)); })
                .has_value());
    QVERIFY(story.find<FigureButton>("figure_seat_hours")->figure().isStale);
    QCOMPARE(onScoreboard(story, "figure_seat_hours"), hours);
    story.settle();
    QVERIFY(!story.find<FigureButton>("figure_seat_hours")->figure().isStale);
    QVERIFY(onScoreboard(story, "figure_seat_hours") != hours);
    QCOMPARE(modelOf(story).glance()->revision, story.document().revision());
    QCOMPARE(modelOf(story).view(), before); // nobody looks at all of it
    story.showSpace("Coverage");
    QVERIFY(modelOf(story).isRefreshing());
    story.settle();
    QCOMPARE(modelOf(story).view()->revision, story.document().revision());
    QCOMPARE(modelOf(story).view()->now->capacity, modelOf(story).glance()->now.capacity);
    QCOMPARE(modelOf(story).view()->now->margin, modelOf(story).glance()->now.margin);
}

void CoverageStoryTest::bandOfTheWorkloadIsRememberedFromSessionToSession()
{
    Story story;
    openCoverage(story);
    modelOf(story).setBand(0.35);
    story.settle();
    const QString path = story.samplePath();
    story.restart();
    story.application().openPlan(path);
    QCOMPARE(modelOf(story).band(), 0.35);
}

} // namespace headwater

QTEST_MAIN(headwater::CoverageStoryTest)
#include "coverage_story_test.moc"

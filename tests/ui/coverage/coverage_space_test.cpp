// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/seat_moves.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/shown_space.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/matrix/coverage_matrix.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class CoverageSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void whatIsMissingIsSaidWithTheStepThatHelps_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<bool>("withJourneys");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const Plan &plan, bool withJourneys, const char *said) {
            QTest::newRow(name) << plan << withJourneys << QString::fromLatin1(said);
        };
        row("no journeys", CoveredCompany().plan, false, "No journeys");
        row("no efforts", changed([](CoveredCompany &c) { c.plan.efforts = {}; }), true, "No work");
        row("no hours", changed([](CoveredCompany &c) {
            for (const RoleId id : { c.manager, c.accountManager, c.demo })
                CoveredCompany::change(c.plan.roles, id, [](Role &role) { role.perYear = {}; });
        }),
            true, "No seat has hours");
        row("empty", emptyWorkspace({}, QStringLiteral("EUR"), QDate(2027, 1, 1), {}).plan(), false, "No journeys");
    }
    void whatIsMissingIsSaidWithTheStepThatHelps()
    {
        QFETCH(const Plan, plan);
        QFETCH(const bool, withJourneys);
        QFETCH(const QString, said);
        Shown shown(plan, withJourneys);
        QSignalSpy imports(shown.space.get(), &Space::importRequested);
        QSignalSpy actions(shown.space.get(), &Space::actionRequested);
        const auto *lack = shown.find<QLabel>("offerHeading");
        QVERIFY(lack->isVisible());
        QVERIFY2(lack->text().startsWith(said), qPrintable(lack->text()));
        shown.find<QPushButton>("offerStep")->click();
        QCOMPARE(imports.size() + actions.size(), 1);
    }

    void quarterOutOfReachLeadsBackToTheFirst()
    {
        Shown shown;
        shown.open.model().setQuarter(quarterWith(QDate(2040, 1, 1)));
        shown.settle();
        QVERIFY(shown.find<QLabel>("offerHeading")->text().contains(QStringLiteral("Q1 2040")));
        shown.find<QPushButton>("offerStep")->click();
        shown.settle();
        QVERIFY(shown.graph().isVisible());
    }

    void waitingBarStartsAfreshAndDoesNotPretend()
    {
        WaitingPage page(QStringLiteral("Begin"));
        const auto *bar = page.findChild<QProgressBar *>();
        page.showWorking(QStringLiteral("Reading"));
        QCOMPARE(bar->maximum(), 0); // not known yet: to and fro
        page.setProgress(0.5);
        page.showWorking(QStringLiteral("Reading on"));
        QCOMPARE(bar->value() * 2, bar->maximum());
        page.showStopped(QStringLiteral("Stopped"));
        page.showWorking(QStringLiteral("Reading again"));
        QCOMPARE(bar->maximum(), 0);
    }

    void waitingBarGoesToAndFroWhenTheJourneysAreRead()
    {
        OpenCoverage open;
        open.context().journeys.load();
        QTRY_COMPARE(open.context().journeys.state(), JourneyFacts::State::Ready);
        CoverageSpace space(open.context());
        space.show();
        QCOMPARE(open.model().state(), CoverageModel::State::Loading);
        const auto *bar = space.findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0);
        open.settle();
    }

    void whatWasCountedBeforeTheSpaceWasOpenedIsThereWithItsQuarters()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        QVERIFY(open.model().view());
        CoverageSpace space(open.context());
        QCOMPARE(space.findChild<QComboBox *>(QStringLiteral("coverageQuarter"))->count(), 4);
    }

    void graphLeadsFromRolesOverTasksToTerritories()
    {
        Shown shown;
        const CanvasScene &scene = shown.graph().canvas()->scene();
        QVERIFY(scene.box(shown.box("Account manager")).right() < scene.box(shown.box("Visit")).left());
        QVERIFY(scene.box(shown.box("Visit")).right() < scene.box(shown.box("Fells")).left());
        const WorkSum coast = shown.open.model().view()->sums->territories.at(shown.open.c.coast);
        QVERIFY(coast.missing().count > 0);
        const CanvasNode &box = shown.node("Coast");
        QVERIFY2(box.badge.contains(QStringLiteral("short")), qPrintable(box.badge));
        QCOMPARE(box.tone, CanvasNode::Tone::Bad);
        QVERIFY(shown.node("Fells").badge.contains(QStringLiteral("no stand-in: 1")));
        QVERIFY(!shown.has("Manager")); // does none of this work
        QVERIFY(shown.find<QLabel>("coverageHint")->text().contains(QStringLiteral("1 role")));
    }

    void hoursOfTheGraphAreThoseOfTheMatrixAndTheWhole()
    {
        Shown shown;
        const CoverageView &view = *shown.open.model().view();
        Minutes needed;
        Minutes served;
        for (const auto &[task, sum] : view.sums->tasks) {
            needed = needed + sum.needed;
            served = served + sum.served;
        }
        QCOMPARE(needed, view.now->demand);
        QCOMPARE(served, view.now->served);
        QCOMPARE(view.sums->territories.at(shown.open.c.world).needed, needed);
        Minutes used;
        for (const auto &[role, sum] : view.sums->roles) {
            Minutes tasks;
            for (const auto &[task, minutes] : sum.tasks)
                tasks = tasks + minutes;
            QCOMPARE(tasks, sum.used);
            used = used + sum.used;
        }
        QCOMPARE(used, served);
    }

    void roleOpensSeatBySeatAndClosesAgain()
    {
        Shown shown;
        shown.openBox("Account manager");
        QVERIFY(!shown.has("Account manager"));
        QVERIFY(shown.has("Ann Hale (N-01)"));
        shown.openBox("Ann Hale (N-01)");
        QVERIFY(shown.has("Account manager"));
    }

    void regionsOpenAndCloseByTheirBoxes()
    {
        Shown shown;
        QVERIFY(shown.has("Fells") && !shown.has("North")); // few enough to be seen at once
        shown.openBox("Fells");
        QVERIFY(shown.has("North") && !shown.has("Fells"));
        shown.openBox("North");
        QVERIFY(shown.has("Fells"));
    }

    void seatDroppedOnATerritoryIsOneUndoableStep()
    {
        Shown shown;
        shown.open.startScenario();
        shown.settle();
        shown.openBox("Demo specialist");
        const std::size_t seat = shown.box("N-03 (filled)");
        QVERIFY(shown.graph().graph().canvas.nodes.at(seat).canBeDragged);
        GraphCanvas &canvas = *shown.graph().canvas();
        const auto at
            = [&canvas](std::size_t box) { return canvas.toWidget(canvas.scene().box(box).center()).toPoint(); };
        QTest::mousePress(&canvas, Qt::LeftButton, {}, at(seat));
        QTest::mouseMove(&canvas, at(seat) + QPoint(20, 0));
        QTest::mouseMove(&canvas, at(shown.box("Coast")));
        canvas.grab();
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(shown.box("Coast")));
        QCOMPARE(shown.open.document->plan().seats.find(shown.open.c.demoNorth)->home, shown.open.c.coast);
        QCOMPARE(shown.open.document->steps().back().label, QStringLiteral("Move N-03 to Coast"));
        shown.settle();
        shown.compare("coverage.changes");
        QVERIFY2(shown.node("Coast").badge.contains(QStringLiteral("(+")), qPrintable(shown.node("Coast").badge));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.settle();
        QVERIFY(!shown.node("Coast").badge.contains(u'('));
    }

    void refusedDropSaysWhy()
    {
        Shown shown;
        shown.open.document->setLocked(true);
        shown.openBox("Demo specialist");
        QSignalSpy said(shown.space.get(), &Space::notice);
        Q_EMIT shown.graph().canvas()->nodeDropped(shown.box("N-03 (filled)"), shown.box("Coast"));
        QCOMPARE(said.size(), 1);
        QVERIFY(!said.front().front().toString().isEmpty());
    }

    void seatIsMovedToAGapByKeysAlone()
    {
        Shown shown;
        GraphCanvas &canvas = *shown.graph().canvas();
        canvas.setFocus();
        auto *move = shown.graph().findChild<QAction *>(QStringLiteral("coverage.graph.move_here"));
        QVERIFY(!move->isEnabled());
        const Minutes missing
            = shown.open.model().view()->sums->at(shown.open.c.coast, shown.open.c.demoTask).missing();
        QVERIFY(missing.count > 0);
        CoverageMatrix &matrix = *shown.graph().matrix();
        matrix.setFocus();
        matrix.setCurrentIndex(matrix.model()->index(0, CoverageMatrixModel::FirstTask + 1)); // Coast, demos
        QTest::keyClick(&matrix, Qt::Key_Return);
        QVERIFY(move->isEnabled());
        const CoverageView &view = *shown.open.model().view();
        const std::vector<SeatMove> moves = seatMovesTo(view.plan, *view.now, shown.open.c.coast);
        QCOMPARE(moves.size(), std::size_t(1)); // the account managers own their customers wherever they are
        QCOMPARE(moves.front().seat, shown.open.c.demoNorth);
        shown.open.prompts.answerChoice(0);
        move->trigger();
        shown.settle();
        QVERIFY(shown.open.prompts.isExhausted());
        QCOMPARE(shown.open.document->plan().seats.find(shown.open.c.demoNorth)->home, shown.open.c.coast);
        shown.settle();
        QVERIFY(shown.open.model().view()->sums->at(shown.open.c.coast, shown.open.c.demoTask).missing() < missing);
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.open.document->plan().seats.find(shown.open.c.demoNorth)->home != shown.open.c.coast);
    }

    void seatIsMovedFromWhicheverPageIsInSight()
    {
        Shown shown(CoveredCompany().plan, true, "coverage.worth");
        QVERIFY(!shown.graph().isVisible()); // and was never shown
        const TerritoryId coast = shown.open.c.coast;
        shown.open.prompts.answerChoice(0);
        Q_EMIT shown.details->seatRequested(coast, shown.open.c.demoTask);
        shown.settle();
        QVERIFY(shown.open.prompts.isExhausted());
        QCOMPARE(shown.open.document->plan().seats.find(shown.open.c.demoNorth)->home, coast);
        shown.settle();
        // Asked again it knows that the seat is there.
        QSignalSpy said(shown.space.get(), &Space::notice);
        Q_EMIT shown.details->seatRequested(coast, shown.open.c.demoTask);
        shown.settle();
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("No specialist elsewhere")));
    }

    void baselineIsForLookingOnly()
    {
        Shown shown;
        shown.compare("coverage.before");
        shown.openBox("Demo specialist");
        QVERIFY(!shown.node("N-03 (filled)").canBeDragged);
    }

    void matrixIsATableWithTheGapFirst()
    {
        Shown shown;
        CoverageMatrix &matrix = *shown.graph().matrix();
        const QAbstractItemModelTester tester(&matrix.matrix(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(matrix.model()->rowCount(), 3);
        QCOMPARE(matrix.model()->index(0, 0).data().toString(), QStringLiteral("Coast"));
        matrix.sortByColumn(CoverageMatrixModel::Name, Qt::DescendingOrder);
        QCOMPARE(matrix.model()->index(0, 0).data().toString(), QStringLiteral("Lakes"));
        matrix.matrix().show({ shown.open.model().view(), Comparison::Changes });
    }

    void customersOfARegionAndOfNoTerritoryHaveRowsAndBoxesOfTheirOwn()
    {
        Shown shown(changed([](CoveredCompany &c) {
            CoveredCompany::change(c.plan.accounts, c.acme, [&c](Account &acme) { acme.territory = c.north; });
            CoveredCompany::change(c.plan.accounts, c.cove, [](Account &cove) { cove.territory = {}; });
        }));
        CoverageMatrix &matrix = *shown.graph().matrix();
        matrix.sortByColumn(CoverageMatrixModel::Name, Qt::AscendingOrder);
        QStringList rows;
        for (int row = 0; row < matrix.model()->rowCount(); ++row)
            rows.append(matrix.model()->index(row, 0).data().toString());
        const auto north = static_cast<int>(rows.indexOf(QStringLiteral("North (own customers)")));
        QVERIFY(north >= 0 && rows.contains(QStringLiteral("Without territory")));
        std::int64_t needed = 0;
        for (const auto &[territory, sum] : shown.open.model().view()->sums->own.territories)
            needed += sum.needed.count;
        QCOMPARE(needed, shown.open.model().view()->now->demand.count);
        matrix.setCurrentIndex(matrix.model()->index(north, CoverageMatrixModel::FirstTask)); // Ann visits Acme still
        QTest::keyClick(&matrix, Qt::Key_Return);
        shown.settle();
        QVERIFY2(shown.inDetails().contains(QStringLiteral("Visit in North (own customers)")),
            qPrintable(shown.inDetails()));
        QVERIFY(shown.inDetails().contains(QStringLiteral("Ann")));
        QVERIFY(!shown.inDetails().contains(QStringLiteral("Bo ")));
        QVERIFY(shown.has("Without territory"));
        QVERIFY(!shown.node("Without territory").takesDrops);
        shown.choose("Without territory");
        QVERIFY(shown.inDetails().contains(QStringLiteral("give these accounts one")));
    }

    void lassoIsSummedUpBeforeAnythingIsDone()
    {
        Shown shown;
        const std::size_t steps = shown.open.document->steps().size();
        Q_EMIT shown.graph().canvas()->nodesLassoed(
            { shown.box("Fells"), shown.box("Lakes"), shown.box("Demo specialist") });
        shown.settle();
        QCOMPARE(shown.details->subject().parts.size(), 3U);
        QVERIFY(shown.inDetails().contains(QStringLiteral("3 boxes")));
        QCOMPARE(shown.open.document->steps().size(), steps);
    }

    void quarterIsChosenAmongThoseOfTheForecast()
    {
        Shown shown;
        auto *quarters = shown.find<QComboBox>("coverageQuarter");
        QCOMPARE(quarters->count(), 4);
        QCOMPARE(quarters->itemText(0), quarterText(shown.open.model().view()->now->quarter.first));
        quarters->setCurrentIndex(2);
        Q_EMIT quarters->activated(2);
        shown.settle();
        const CoverageView &view = *shown.open.model().view();
        QCOMPARE(view.now->quarter, view.expected->reached.at(2));
        QCOMPARE(quarters->currentIndex(), 2);
        const CoverageSpace later(shown.open.context()); // somebody comes when a later one is shown
        const auto *offered = later.findChild<QComboBox *>(QStringLiteral("coverageQuarter"));
        QCOMPARE(offered->count(), 4);
        QCOMPARE(offered->itemText(0), quarters->itemText(0));
        QCOMPARE(offered->currentIndex(), 2);
    }

    void aViewOfAQuarterThatIsGoneShowsTheOneInSight()
    {
        Shown shown;
        ViewText view;
        view.add(QStringLiteral("quarter"), QStringLiteral("2019-01-01"));
        const Period inSight = shown.open.model().view()->now->quarter;
        shown.space->showView(view);
        shown.settle();
        QCOMPARE(shown.open.model().state(), CoverageModel::State::Ready);
        QCOMPARE(shown.open.model().view()->now->quarter, inSight);
    }

    void graphAndMatrixAreWrittenToFiles()
    {
        Shown shown;
        for (const char *name : { "coverage.svg", "coverage.csv" }) {
            const QString path = shown.open.folder.filePath(QLatin1StringView(name));
            shown.open.prompts.answerFileToSave(path);
            QSignalSpy said(shown.space.get(), &Space::notice);
            shown.find<QAction>("coverage.graph.export")->trigger();
            QTRY_COMPARE(said.size(), 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("Demo specialist"));
        }
    }

    void inkIsReadOnEveryGround()
    {
        QCOMPARE(inkOn(QColor(0x10, 0x20, 0x60)), QColor(Qt::white));
        QCOMPARE(inkOn(QColor(0xf0, 0xe0, 0xd0)), QColor(Qt::black));
    }
};

QTEST_MAIN(CoverageSpaceTest)
#include "coverage_space_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/scenario_commands.h"
#include "ui/scenarios/changes/changes_page.h"
#include "ui/scenarios/compare/compare_model.h"
#include "ui/scenarios/compare/compare_page.h"
#include "ui/scenarios/scenarios_space.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QTableView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace headwater;
using namespace headwater::test;

namespace {

struct ShownScenarios {
    OpenCoverage open;
    std::unique_ptr<ScenariosSpace> space;

    explicit ShownScenarios(bool withJourneys = true)
        : open(CoveredCompany().plan, withJourneys)
    {
        space = std::make_unique<ScenariosSpace>(open.context());
        space->resize(1100, 700);
        space->show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            open.context().journeys.state() != JourneyFacts::State::Loading && !space->isSettling(), 20'000);
    }
    ComparePage &compare() const { return *space->findChild<ComparePage *>(); }
    ChangesPage &changes() const { return *space->findChild<ChangesPage *>(); }
    void trigger(const char *name)
    {
        for (QAction *action : space->spaceActions()) {
            if (action->objectName() == QLatin1StringView(name)) {
                space->bringIntoSight(*action);
                action->trigger();
                return;
            }
        }
        QTest::qFail(name, __FILE__, __LINE__);
    }
    QString text(const char *label) const { return space->findChild<QLabel *>(QLatin1StringView(label))->text(); }
    QString figure(const char *name, int scenario) const
    {
        CompareModel &model = *compare().model();
        return model.index(model.rowOf(QString::fromUtf8(name)), scenario + 1).data().toString();
    }
    /// A scenario of that name without its demo specialist, which is shown then.
    void makeLean()
    {
        open.prompts.answerText(QStringLiteral("Lean"));
        trigger("scenarios.compare.new");
        settle();
        const SeatId gone = open.c.demoNorth;
        HEADWATER_VERIFY_OK(open.document->apply(QStringLiteral("Close the demo seat"), QStringLiteral("too dear"),
            [gone](Plan plan) { return withSeatsClosed(std::move(plan), std::array { gone }, QDate(2027, 1, 1)); }));
        settle();
    }
};

} // namespace

class ScenariosSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void aloneTheBaselineAsksForAScenario()
    {
        const ShownScenarios shown;
        QCOMPARE(shown.compare().model()->columnCount(), 2);
        QVERIFY2(shown.text("compareFinding").contains(QStringLiteral("only the baseline")),
            qPrintable(shown.text("compareFinding")));
    }

    void aScenarioStandsBesideTheBaseline()
    {
        ShownScenarios shown;
        shown.makeLean();
        QCOMPARE(shown.compare().model()->columnCount(), 3);
        QCOMPARE(shown.figure("Seats", 1), QStringLiteral("4 (-1)"));
        QVERIFY2(shown.figure("Work covered", 1).contains(QStringLiteral("(-")),
            qPrintable(shown.figure("Work covered", 1)));
        QVERIFY2(shown.text("compareFinding").contains(QStringLiteral("None of these")),
            qPrintable(shown.text("compareFinding")));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.settle();
        QCOMPARE(shown.figure("Seats", 1), QStringLiteral("5"));
    }

    void aScenarioBecomesTheBaseline()
    {
        ShownScenarios shown;
        shown.makeLean();
        const Plan lean = shown.open.document->plan();
        shown.open.prompts.answerText(QStringLiteral("Before lean"));
        shown.trigger("scenarios.compare.promote");
        shown.settle();
        QVERIFY(shown.open.document->baselinePlan().seats == lean.seats);
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.open.document->plan() == lean);
        QVERIFY(shown.open.document->baselinePlan().seats != lean.seats);
        shown.settle();
    }

    void whatIsUntickedIsNotCompared()
    {
        ShownScenarios shown;
        shown.makeLean();
        QTreeWidgetItem *lean = shown.compare().tree()->topLevelItem(0)->child(0);
        QCOMPARE(lean->text(0), QStringLiteral("Lean"));
        lean->setCheckState(0, Qt::Unchecked);
        shown.settle();
        QCOMPARE(shown.compare().model()->columnCount(), 2);
    }

    void changesNameTheirStepAndReason()
    {
        ShownScenarios shown;
        shown.makeLean();
        shown.trigger("scenarios.changes");
        shown.settle();
        QVERIFY(shown.changes().model()->rowCount() > 0);
        shown.changes().table()->selectRow(0);
        QVERIFY2(shown.text("changeStep").contains(QStringLiteral("Close the demo seat")),
            qPrintable(shown.text("changeStep")));
        QVERIFY(shown.text("changeValues").contains(QStringLiteral("Because: too dear")));
    }

    /// As when a plan is opened: nothing has changed since.
    void changesOfAnOpenedPlanAreListed()
    {
        OpenCoverage open(CoveredCompany().plan, false);
        open.startScenario();
        open.apply([gone = open.c.demoNorth](
                       Plan plan) { return withSeatsClosed(std::move(plan), std::array { gone }, QDate(2027, 1, 1)); });
        const QString path = open.document->path();
        open.outlook.reset();
        open.document.reset();
        open.document = *PlanDocument::open(path);
        ScenariosSpace space(open.context());
        space.show();
        for (QAction *action : space.spaceActions()) {
            if (action->objectName() == QStringLiteral("scenarios.changes"))
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(space.findChild<ChangesPage *>()->model()->rowCount() > 0, 20'000);
    }

    void aChangeIsTakenBackAsOneStep()
    {
        ShownScenarios shown;
        shown.makeLean();
        shown.trigger("scenarios.changes");
        shown.settle();
        const int before = shown.changes().model()->rowCount();
        shown.changes().table()->selectRow(0);
        shown.trigger("scenarios.changes.takeback");
        shown.settle();
        QVERIFY(shown.changes().model()->rowCount() < before);
        QVERIFY(shown.changes().table()->selectionModel()->selectedRows().isEmpty());
        QVERIFY(shown.open.document->plan().seats == shown.open.document->baselinePlan().seats);
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.settle();
        QCOMPARE(shown.changes().model()->rowCount(), before);
    }

    void aChangeIsAgreedAndWithdrawn()
    {
        ShownScenarios shown;
        shown.makeLean();
        shown.trigger("scenarios.changes");
        shown.settle();
        const auto agreed = [&] { return shown.changes().model()->index(0, ChangesModel::Agreed).data().toString(); };
        const int before = shown.changes().model()->rowCount();
        shown.changes().table()->selectRow(0);
        shown.open.prompts.answerText(QStringLiteral("Ada"));
        shown.trigger("scenarios.changes.agree");
        shown.settle();
        QCOMPARE(shown.changes().model()->rowCount(), before);
        QVERIFY2(agreed().startsWith(QStringLiteral("Ada, ")), qPrintable(agreed()));
        QVERIFY(shown.text("changesFinding").contains(QStringLiteral("1 of them are agreed")));
        QCOMPARE(shown.changes().table()->selectionModel()->selectedRows().size(), 1); // what was chosen is still
        QCOMPARE(shown.changes().table()->currentIndex().row(), 0);
        shown.trigger("scenarios.changes.withdraw");
        shown.settle();
        QCOMPARE(agreed(), QString());
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.settle();
        QVERIFY(agreed().startsWith(QStringLiteral("Ada, ")));
    }

    void switchingScenariosCountsOnlyWhatIsNew()
    {
        ShownScenarios shown;
        shown.makeLean();
        const QString margin = shown.figure("Expected margin", 1);
        HEADWATER_VERIFY_OK(shown.open.document->applyToWorkspace(
            {}, {}, [](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); }));
        shown.settle();
        QCOMPARE(shown.figure("Expected margin", 1), margin);
        QVERIFY(!shown.text("compareFinding").contains(QStringLiteral("being counted")));
    }

    void promotingTwiceOnOneDayFindsAName()
    {
        ShownScenarios shown;
        shown.makeLean();
        shown.open.prompts.answerText(QStringLiteral("Old"));
        shown.trigger("scenarios.compare.promote");
        shown.settle();
        shown.makeLean();
        shown.open.prompts.answerText(QStringLiteral("old")); // taken: asked again
        shown.open.prompts.answerText(QStringLiteral("Older"));
        shown.trigger("scenarios.compare.promote");
        shown.settle();
        const Workspace &workspace = shown.open.document->workspace();
        QCOMPARE(freeScenarioName(workspace, QStringLiteral("Older")), QStringLiteral("Older (2)"));
        QCOMPARE(freeScenarioName(workspace, QStringLiteral("New")), QStringLiteral("New"));
        QCOMPARE(workspace.shown, baselineId);
    }

    void aVersionCannotBeEditedAndSaysSo()
    {
        ShownScenarios shown;
        shown.makeLean();
        shown.open.prompts.answerText(QStringLiteral("Old"));
        shown.trigger("scenarios.compare.promote");
        shown.settle();
        const ScenarioId version { shown.open.document->workspace().scenarios.slotCount() };
        HEADWATER_VERIFY_OK(shown.open.document->applyToWorkspace(
            {}, {}, [version](Workspace workspace) { return withScenarioShown(std::move(workspace), version); }));
        shown.settle();
        QVERIFY(!mayEdit(*shown.open.document));
        QVERIFY(mayEditScenarios(*shown.open.document));
        QVERIFY(whyReadOnly(*shown.open.document).contains(QStringLiteral("“Old” is a version")));
        QStringList names;
        for (QTreeWidgetItemIterator item(shown.compare().tree()); *item; ++item)
            names.append((*item)->text(0));
        QVERIFY2(names.contains(QStringLiteral("Old (version)")), qPrintable(names.join(u'|')));
    }

    void theBaselineChangesNothing()
    {
        ShownScenarios shown;
        shown.trigger("scenarios.changes");
        shown.settle();
        QCOMPARE(shown.changes().model()->rowCount(), 0);
        QVERIFY(shown.text("changesFinding").contains(QStringLiteral("This is the baseline")));
    }

    void withoutJourneysSeatsAndCostsAreCompared()
    {
        ShownScenarios shown(false);
        shown.makeLean();
        QCOMPARE(shown.figure("Seats", 1), QStringLiteral("4 (-1)"));
        QVERIFY(shown.text("compareFinding").contains(QStringLiteral("Without journeys")));
    }

    void aLockedPlanIsOnlyCompared()
    {
        ShownScenarios shown;
        shown.open.document->setLocked(true);
        for (QAction *action : shown.compare().pageActions()) {
            if (action->objectName() != QStringLiteral("scenarios.compare.export"))
                QVERIFY(!action->isEnabled());
        }
    }
};

QTEST_MAIN(ScenariosSpaceTest)
#include "scenarios_space_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/stories/story.h"
#include "ui/plan/history/history_list.h"
#include "ui/plan/history/history_model.h"
#include "ui/plan/scoreboard/scoreboard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

namespace headwater {

/// Six people, a projector, ninety minutes.
class PlanningSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void welcomePageOpensThePlanThatIsAskedFor();
    void anEditIsAStepThatTheUndoButtonNames();
    void lockedPlanRefusesWithANotice();
    void undoFromAnEmptyFilterIsThePlans();
    void historySurvivesReopening();
    void largeStepsOfEarlierDaysAreUndoneInTheBackground();
    void historyListGoesToAStep();
    void theHistoryTakesTheReasonOfAPastStep();
    void backToHowIOpenedItCanBeRedone();
    void remedyIsOneClick();
    void figureExplainsItself();
    void fieldOfTheInspectorBecomesAStep();
    void wrongInputInTheInspectorIsTold();
    void secondWindowOpensReadOnlyAndSaysWhy();
    void copyHoldsThePlan();
    void afterACrashTheWelcomePageOffersThePlan();
    void fileThatIsNotOursIsRefusedWithANotice();
    void newPlanIsEmptyAndOpen();
    void closedPlanLeadsBackToTheWelcomePage();
};

using namespace headwater::test;

void PlanningSessionTest::init() { failOnWarnings(); }

void PlanningSessionTest::welcomePageOpensThePlanThatIsAskedFor()
{
    Story story;
    QVERIFY(story.find("welcomePage")->isVisible());

    story.openSample();

    QVERIFY(story.find("planPage")->isVisible());
    QVERIFY(story.find("scoreboard")->isVisible());
    QCOMPARE(
        story.find<FigureButton>("figure_seats")->figure().value, QString::number(figuresOf(story.plan()).seats()));
    story.restart();
    const auto *recent = story.find<QPushButton>("recentPlan");
    QVERIFY(recent);
    QCOMPARE(recent->text(), QStringLiteral("Sample company"));
}

void PlanningSessionTest::anEditIsAStepThatTheUndoButtonNames()
{
    Story story;
    story.openSample();
    const Plan before = story.plan();

    QVERIFY(story.closeSomeSeat());
    story.settle();

    auto *undo = story.find<QToolButton>("undoButton");
    QCOMPARE(undo->text(), QStringLiteral("Close a seat"));
    QCOMPARE(undo->accessibleName(), QStringLiteral("Undo: Close a seat"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(story.plan() == before);
    QTest::mouseClick(story.find<QToolButton>("redoButton"), Qt::LeftButton);
    QVERIFY(story.plan() != before);
}

void PlanningSessionTest::undoFromAnEmptyFilterIsThePlans()
{
    Story story;
    story.openSample();
    const std::vector<SeatId> seats { story.someSeat() };
    const auto closed = story.document().apply(QStringLiteral("close"), {},
        [&](Plan plan) { return withSeatsClosed(std::move(plan), seats, QDate(2027, 3, 31)); });
    QVERIFY(closed.has_value());
    story.run("organisation.table");
    auto *filter = story.find<QLineEdit>("seatFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("a"));
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier); // the field's own
    QVERIFY(filter->text().isEmpty());
    QVERIFY(story.document().canUndo());
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!story.document().canUndo());
}

void PlanningSessionTest::lockedPlanRefusesWithANotice()
{
    Story story;
    story.openSample();
    QVERIFY(story.closeSomeSeat());
    const Plan before = story.plan();

    QTest::mouseClick(story.find<QToolButton>("lockButton"), Qt::LeftButton);
    QVERIFY(story.document().isLocked());
    story.trigger("undo");

    QVERIFY(story.plan() == before);
    QVERIFY(story.notice().contains(QStringLiteral("locked")));
    QTest::mouseClick(story.find<QToolButton>("lockButton"), Qt::LeftButton);
    story.trigger("undo");
    QVERIFY(story.plan() != before);
}

void PlanningSessionTest::historySurvivesReopening()
{
    Story story;
    story.openSample();
    const Plan before = story.plan();
    QVERIFY(story.closeSomeSeat());

    story.restart();
    story.application().openPlan(story.samplePath());
    story.settle();

    QCOMPARE(story.lastStep(), QStringLiteral("Close a seat"));
    story.trigger("undo");
    QVERIFY(story.plan() == before);
}

void PlanningSessionTest::largeStepsOfEarlierDaysAreUndoneInTheBackground()
{
    Story story;
    story.openSample();
    const Plan first = story.plan();
    std::vector<Plan> plans;
    for (int round = 1; round <= 4; ++round) {
        const auto renamed
            = story.document().apply(QStringLiteral("Rename all"), {}, [round](Plan plan) -> Result<Plan> {
                  auto accounts = plan.accounts.edit();
                  for (Account account : std::as_const(plan).accounts) {
                      account.name = QString::number(account.id.value * 7'919 * round % 1'000'003);
                      accounts.put(std::move(account));
                  }
                  return plan;
              });
        QVERIFY(renamed);
        plans.push_back(story.plan());
    }
    story.restart();
    story.application().openPlan(story.samplePath());
    story.settle();
    QVERIFY(story.document().isFar(0));

    Q_EMIT story.page().sidePanel().goToRequested(2);
    QVERIFY(story.plan() == plans.back()); // nobody waits
    QVERIFY(story.notice().contains(QStringLiteral("earlier steps")));
    story.trigger("undo"); // one step more
    QTRY_COMPARE(story.document().position(), std::size_t(1));
    QVERIFY(story.plan() == plans.front());
    QTRY_VERIFY(story.window().actions()["undo"]->isEnabled());
    story.trigger("undo");
    QTRY_VERIFY(story.plan() == first);
}

void PlanningSessionTest::theHistoryTakesTheReasonOfAPastStep()
{
    Story story;
    story.openSample();
    QVERIFY(story.closeSomeSeat());
    QVERIFY(story.closeSomeSeat());
    const std::size_t first = story.document().steps().size() - 2;
    story.trigger("show_history");
    auto *list = story.find<HistoryList>("historyList");
    list->setCurrentIndex(list->model()->index(1, 0));

    story.prompts.answerText(QStringLiteral("the plant closes"));
    list->findChild<QAction *>(QStringLiteral("writeReason"))->trigger();

    QCOMPARE(story.document().steps()[first].reason, QStringLiteral("the plant closes"));
    QCOMPARE(list->model()->index(1, 0).data(HistoryModel::ReasonRole).toString(), QStringLiteral("the plant closes"));
    story.restart();
    story.application().openPlan(story.samplePath());
    QCOMPARE(story.document().steps()[first].reason, QStringLiteral("the plant closes"));
}

void PlanningSessionTest::historyListGoesToAStep()
{
    Story story;
    story.openSample();
    const std::size_t atFirst = story.document().position();
    QVERIFY(story.closeSomeSeat());
    QVERIFY(story.closeSomeSeat());
    story.trigger("show_history");
    auto *list = story.find<HistoryList>("historyList");
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);

    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), static_cast<int>(story.document().steps().size()) + 1);
    const QModelIndex row = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());

    QCOMPARE(story.document().position(), atFirst);
    QVERIFY(!list->model()->index(0, 0).data(HistoryModel::AppliedRole).toBool());
    QVERIFY(row.data(HistoryModel::CurrentRole).toBool());
}

void PlanningSessionTest::backToHowIOpenedItCanBeRedone()
{
    Story story;
    story.openSample();
    const Plan before = story.plan();
    QVERIFY(!story.window().actions()["back_to_opened"]->isEnabled());
    QVERIFY(story.closeSomeSeat());
    QVERIFY(story.closeSomeSeat());

    story.trigger("back_to_opened");

    QVERIFY(story.plan() == before);
    story.trigger("redo");
    QCOMPARE(story.lastStep(), QStringLiteral("Close a seat"));
}

void PlanningSessionTest::remedyIsOneClick()
{
    Story story;
    story.openSample();
    story.trigger("show_rules");
    const auto without = figuresOf(story.plan()).accountsWithoutOwner;
    QVERIFY(without > 0);
    const auto isGiving
        = [](const QPushButton *button) { return button->text().startsWith(QStringLiteral("Give them to")); };
    const auto remedies = story.find("violationsList")->findChildren<QPushButton *>(QStringLiteral("remedy"));
    const auto giving = std::find_if(remedies.begin(), remedies.end(), isGiving);

    QVERIFY(giving != remedies.end());
    QTest::mouseClick(*giving, Qt::LeftButton);
    story.settle();

    QVERIFY(figuresOf(story.plan()).accountsWithoutOwner < without);
    QVERIFY(story.lastStep().startsWith(QStringLiteral("Give ")));
    QCOMPARE(story.find<FigureButton>("figure_without_owner")->figure().value,
        QString::number(figuresOf(story.plan()).accountsWithoutOwner));
}

void PlanningSessionTest::figureExplainsItself()
{
    Story story;
    story.openSample();

    QTest::mouseClick(story.find<FigureButton>("figure_cost"), Qt::LeftButton);

    auto *popover = story.find("figurePopover");
    QVERIFY(popover && popover->isVisible());
    QStringList texts;
    for (const QLabel *label : popover->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.filter(QStringLiteral("FTE ×")).size() > 1);
    QTest::keyClick(popover, Qt::Key_Escape);
    QTRY_VERIFY(!story.find("figurePopover"));
}

void PlanningSessionTest::fieldOfTheInspectorBecomesAStep()
{
    Story story;
    story.openSample();
    const SeatId seat = story.someSeat();
    story.page().selection().selectSeats({ seat });
    story.settle();
    auto *fte = story.find("inspector")->findChild<QLineEdit *>(QStringLiteral("fte"));
    QVERIFY(fte);

    fte->setFocus();
    fte->selectAll();
    QTest::keyClicks(fte, QStringLiteral("60 %"));
    QTest::keyClick(fte, Qt::Key_Return);

    QCOMPARE(story.plan().seats.find(seat)->fte, Share::of(0.6));
    QVERIFY(story.lastStep().startsWith(QStringLiteral("Change FTE of")));
}

void PlanningSessionTest::wrongInputInTheInspectorIsTold()
{
    Story story;
    story.openSample();
    story.page().selection().selectSeats({ story.someSeat() });
    story.settle();
    const Plan before = story.plan();
    auto *from = story.find("inspector")->findChild<QLineEdit *>(QStringLiteral("from_date"));
    QVERIFY(from);

    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("soon"));
    QTest::keyClick(from, Qt::Key_Return);

    QVERIFY(story.plan() == before);
    const auto *reason = from->parentWidget()->findChild<QLabel *>(QStringLiteral("refusal"));
    QVERIFY(reason && !reason->isHidden());
    QVERIFY(reason->text().contains(QStringLiteral("“soon” is not a date")));
    QCOMPARE(from->text(), QStringLiteral("soon"));
    QTest::keyClick(from, Qt::Key_Escape);
    QVERIFY(reason->isHidden());
    QVERIFY(from->text() != QStringLiteral("soon"));
}

void PlanningSessionTest::secondWindowOpensReadOnlyAndSaysWhy()
{
    Story story;
    story.openSample();
    QSettings other(story.folder() + QStringLiteral("/other.ini"), QSettings::IniFormat);
    ScriptedPrompts prompts;
    Application second(prompts, other);

    second.openPlan(story.samplePath());

    QVERIFY(second.session().document());
    QVERIFY(second.session().document()->readOnlyReason());
    const QString notice = second.window().findChild<QLabel *>(QStringLiteral("noticeText"))->text();
    QVERIFY2(second.window()
                 .planPage()
                 ->findChild<QLabel *>(QStringLiteral("noticeText"))
                 ->text()
                 .startsWith(QStringLiteral("Read-only")),
        qPrintable(notice));
    QVERIFY(!second.window().actions()["new_scenario"]->isEnabled());
}

void PlanningSessionTest::copyHoldsThePlan()
{
    Story story;
    story.openSample();
    QVERIFY(story.closeSomeSeat());
    const QString copy = story.folder() + QStringLiteral("/copy.headwater");

    story.prompts.answerFileToSave(copy);
    story.trigger("save_copy");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), 20'000); // it appears when it is complete

    const auto opened = PlanDocument::open(copy);
    QVERIFY(opened);
    QVERIFY((*opened)->plan() == story.plan());
}

void PlanningSessionTest::afterACrashTheWelcomePageOffersThePlan()
{
    Story story;
    story.openSample();
    story.settings().sync();
    const QString asCrashed = story.folder() + QStringLiteral("/crashed.ini");
    QVERIFY(QFile::copy(story.settings().fileName(), asCrashed));
    {
        QSettings same(asCrashed, QSettings::IniFormat);
        Application second(story.prompts, same);
        QVERIFY(second.session().recovered().isEmpty()); // the first is alive and has the plan open
    }
    story.quit();
    QSettings settings(asCrashed, QSettings::IniFormat);

    Application after(story.prompts, settings);

    QVERIFY(!after.window().findChild<QWidget *>(QStringLiteral("recoveredNotice"))->isHidden());
    QCOMPARE(after.session().recovered(), story.samplePath());
    story.start();
    QVERIFY(story.find("recoveredNotice")->isHidden());
}

void PlanningSessionTest::fileThatIsNotOursIsRefusedWithANotice()
{
    Story story;
    const QString path = story.folder() + QStringLiteral("/letter.headwater");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all, the plan is as follows.\n");
    file.close();

    story.application().openPlan(path);

    QVERIFY(!story.window().planPage());
    QVERIFY(story.notice().contains(QStringLiteral("not a Headwater plan")));
}

void PlanningSessionTest::newPlanIsEmptyAndOpen()
{
    Story story;

    story.prompts.answerFileToSave(story.folder() + QStringLiteral("/Mine.headwater"));
    story.trigger("new_plan");

    QTRY_VERIFY(story.window().planPage());
    story.settle();
    QCOMPARE(story.find<QLabel>("planName")->text(), QStringLiteral("Mine"));
    QVERIFY(QFile::exists(story.folder() + QStringLiteral("/Mine.headwater")));
    QVERIFY(story.plan().seats.empty());
}

void PlanningSessionTest::closedPlanLeadsBackToTheWelcomePage()
{
    Story story;
    story.openSample();

    story.trigger("close_plan");

    QTRY_VERIFY(!story.window().planPage());
    QVERIFY(story.find("welcomePage")->isVisible());
    QVERIFY(!story.window().actions()["undo"]->isEnabled());
}

} // namespace headwater

QTEST_MAIN(headwater::PlanningSessionTest)
#include "planning_session_test.moc"

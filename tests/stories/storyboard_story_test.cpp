// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/shown_figures.h"
#include "core/proposals/story/story.h"
#include "tests/stories/story.h"
#include "ui/journeys/journeys_space.h"
#include "ui/organisation/organisation_space.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/proposals/story/page_list.h"
#include "ui/proposals/story/plan_stage.h"
#include "ui/proposals/story/presentation.h"
#include "ui/proposals/story/proposal_space.h"
#include "ui/proposals/story/story_figures.h"
#include "ui/proposals/story/story_pictures.h"
#include "ui/proposals/story/storyboard_page.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace headwater {

using namespace headwater::test;

/// Views are captured, ordered and presented, through the window.
class StoryboardStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void viewsArePutInOrderPresentedAndSayWhatChanged();
    void whatIsBeingTypedStaysWhenFiguresArrive();
    void whatIsBeingTypedIsPresented();
    void aViewIsCapturedWithTheFiguresOfThePlanAsItIs();
    void everyPageOfEverySpaceIsShownAgainAsItWas();
    void coverageIsPresentedInTheQuarterOfThePage();
    void aPageLeadsBackToItsViewAndScenario();
    void aPageOfAScenarioThatIsGoneSaysSo();
    void aHostileViewDoesNoHarm();

private:
    static ProposalSpace &proposal(Story &story)
    {
        story.showSpace("Proposal");
        story.settle();
        return *story.find<ProposalSpace>("proposalSpace");
    }
    static QStringList pages(Story &story)
    {
        QStringList names;
        for (const StoryPage &page : storyOf(story.document().workspace()))
            names.append(page.name);
        return names;
    }
    static void moveLastToTheFrontAndWordIt(Story &story, StoryboardPage &board);
    static void presentAll(Story &story);
    /// Three views, each of another space.
    static void captureThree(Story &story)
    {
        story.run("coverage.margin");
        story.trigger("capture_view");
        story.run("organisation.table");
        story.trigger("capture_view");
        story.run("journeys.funnel");
        story.trigger("capture_view");
    }
};

void StoryboardStoryTest::moveLastToTheFrontAndWordIt(Story &story, StoryboardPage &board)
{
    board.list()->setCurrentRow(2);
    board.list()->setFocus();
    QTest::keyClick(board.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(board.list(), Qt::Key_Up, Qt::AltModifier);
    story.settle();
    QVERIFY(pages(story).first().startsWith(QStringLiteral("Journeys: ")));
    QCOMPARE(board.list()->currentRow(), 0);
    story.find<QPlainTextEdit>("pageCaption")->setPlainText(QStringLiteral("Most give up at the evaluation."));
    auto *name = story.find<QLineEdit>("pageName");
    name->setText(QStringLiteral("Where we lose them"));
    Q_EMIT name->editingFinished();
    QCOMPARE(pages(story).first(), QStringLiteral("Where we lose them"));
}

void StoryboardStoryTest::presentAll(Story &story)
{
    story.trigger("present");
    Presentation *shown = proposal(story).presentation();
    QVERIFY(shown && shown->isFullScreen());
    QTRY_VERIFY_WITH_TIMEOUT(!shown->isSettling(), 30'000);
    QVERIFY(qobject_cast<JourneysSpace *>(shown->stage()->space()));
    QCOMPARE(shown->findChild<QLabel *>(QStringLiteral("presentedCount"))->text(), QStringLiteral("1 of 3"));
    QCOMPARE(shown->findChild<QLabel *>(QStringLiteral("presentedName"))->text(), QStringLiteral("Where we lose them"));
    QVERIFY(shown->findChild<QLabel *>(QStringLiteral("presentedWarning"))->isVisible());
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Space);
    QCOMPARE(shown->place(), std::size_t(2));
    QTest::keyClick(shown, Qt::Key_PageDown); // stays on the last
    QCOMPARE(shown->place(), std::size_t(2));
    QTRY_VERIFY_WITH_TIMEOUT(!shown->isSettling(), 30'000);
    auto *organisation = qobject_cast<OrganisationSpace *>(shown->stage()->space());
    QVERIFY(organisation);
    QCOMPARE(organisation->view(), OrganisationSpace::View::Table);
    QVERIFY(shown->stage()->copy().context().document.isLocked());
    QTest::keyClick(shown, Qt::Key_Home);
    QCOMPARE(shown->place(), std::size_t(0));
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!proposal(story).presentation());
}

void StoryboardStoryTest::viewsArePutInOrderPresentedAndSayWhatChanged()
{
    Story story;
    story.openSample();
    captureThree(story);
    QCOMPARE(pages(story).size(), 3);
    QVERIFY(story.notice().contains(QStringLiteral("page 3 of the storyboard")));
    QVERIFY(pages(story).first().startsWith(QStringLiteral("Coverage: ")));
    const std::size_t captured = story.document().position();

    StoryboardPage &board = *proposal(story).storyboard();
    QCOMPARE(board.list()->count(), 3);
    QCOMPARE(board.list()->currentRow(), 0);
    for (const StoryPage &page : storyOf(story.document().workspace()))
        QVERIFY(!board.pictures().of(page.id).isNull());
    moveLastToTheFrontAndWordIt(story, board);
    story.settle();
    for (const StoryPage &page : storyOf(story.document().workspace()))
        QVERIFY2(board.warningOf(page).isEmpty(), qPrintable(board.warningOf(page)));

    const std::size_t ordered = story.document().position();
    QVERIFY(story.closeSomeSeat());
    story.settle();
    const StoryPage first = storyOf(story.document().workspace()).front();
    QVERIFY2(board.warningOf(first).contains(QStringLiteral("Seats ")), qPrintable(board.warningOf(first)));
    QVERIFY(story.find<QLabel>("pageWarning")->isVisible());

    presentAll(story);
    QVERIFY(!story.document().isLocked());
    QCOMPARE(story.document().position(), ordered + 1);

    story.trigger("undo");
    story.settle();
    QVERIFY(board.warningOf(storyOf(story.document().workspace()).front()).isEmpty());
    while (story.document().position() > captured)
        story.trigger("undo");
    QVERIFY(pages(story).first().startsWith(QStringLiteral("Coverage: ")));
    QVERIFY(storyOf(story.document().workspace()).front().caption.isEmpty());
}

void StoryboardStoryTest::whatIsBeingTypedStaysWhenFiguresArrive()
{
    Story story;
    story.openSample();
    story.run("organisation.table");
    story.trigger("capture_view");
    story.trigger("capture_view");
    StoryboardPage &board = *proposal(story).storyboard();
    board.list()->setCurrentRow(0);
    auto *name = story.find<QLineEdit>("pageName");
    auto *caption = story.find<QPlainTextEdit>("pageCaption");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Who goes"));
    QTest::keyClicks(caption, QStringLiteral("Half a sen"));
    Q_EMIT board.figures().counted();
    QVERIFY(story.closeSomeSeat()); // by somebody else, and its figures follow
    story.settle();
    QCOMPARE(name->text(), QStringLiteral("Who goes"));
    QCOMPARE(caption->toPlainText(), QStringLiteral("Half a sen"));
    QTest::keyClicks(caption, QStringLiteral("tence"));
    Q_EMIT name->editingFinished();
    const StoryPage written = storyOf(story.document().workspace()).front();
    QCOMPARE(written.name, QStringLiteral("Who goes"));
    QCOMPARE(written.caption, QStringLiteral("Half a sentence"));
    story.trigger("undo"); // nobody types any more
    QVERIFY(caption->toPlainText().isEmpty());
    board.list()->setCurrentRow(1);
    QCOMPARE(name->text(), storyOf(story.document().workspace()).back().name);
}

void StoryboardStoryTest::whatIsBeingTypedIsPresented()
{
    Story story;
    story.openSample();
    story.run("organisation.table");
    story.trigger("capture_view");
    proposal(story);
    auto *name = story.find<QLineEdit>("pageName");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Who goes"));
    story.trigger("present");
    Presentation *shown = proposal(story).presentation();
    QCOMPARE(shown->findChild<QLabel *>(QStringLiteral("presentedName"))->text(), QStringLiteral("Who goes"));
    QCOMPARE(pages(story).first(), QStringLiteral("Who goes"));
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!proposal(story).presentation());
}

void StoryboardStoryTest::aViewIsCapturedWithTheFiguresOfThePlanAsItIs()
{
    Story story;
    story.openSample();
    story.run("organisation.table");
    story.prompts.answerText(QStringLiteral("Bold North"));
    story.trigger("duplicate_scenario");
    QVERIFY(story.closeSomeSeat());
    story.trigger("capture_view"); // at once: what is counted in the background is of the plan before
    const ShownFigures kept = ShownFigures::fromText(storyOf(story.document().workspace()).front().shown);
    const auto figure = [&kept](QLatin1StringView id) {
        const auto found = std::ranges::find(kept.figures, id, &ShownFigure::id);
        return found == kept.figures.end() ? -1 : found->value;
    };
    QCOMPARE(figure(figure::seats), static_cast<double>(figuresOf(story.plan()).seats()));
    QVERIFY(figure(figure::changes) > 0);
}

void StoryboardStoryTest::everyPageOfEverySpaceIsShownAgainAsItWas()
{
    Story story;
    story.openSample();
    for (int index = 0; index < story.page().spaceCount(); ++index) {
        story.page().showSpace(index);
        story.settle();
        Space &space = story.page().space(index);
        const QActionGroup *pages = space.spaceActions().first()->actionGroup();
        if (space.title() == QStringLiteral("Proposal") || !pages)
            continue;
        for (QAction *page : pages->actions()) {
            if (!page->isVisible() || page->objectName() == QStringLiteral("journeys.database"))
                continue;
            page->trigger();
            story.settle();
            const ViewText before = space.viewState();
            pages->actions().first()->trigger();
            story.settle();
            space.showView(before);
            story.settle();
            space.showView(before);
            story.settle();
            QVERIFY2(page->isChecked(), qPrintable(page->objectName()));
            QCOMPARE(space.viewState().toText(), before.toText());
        }
    }
    QCOMPARE(story.document().position(), std::size_t(0)); // looking is no step
}

void StoryboardStoryTest::coverageIsPresentedInTheQuarterOfThePage()
{
    Story story;
    story.openSample();
    story.run("coverage.margin");
    story.trigger("capture_view");
    auto *quarters = story.find<QComboBox>("coverageQuarter");
    const QString first = quarters->currentText();
    quarters->setCurrentIndex(2);
    Q_EMIT quarters->activated(2);
    story.settle();
    const QString third = quarters->currentText();
    story.trigger("capture_view");
    story.run("organisation.table");
    story.trigger("capture_view");
    quarters->setCurrentIndex(0);
    Q_EMIT quarters->activated(0);
    story.settle();
    proposal(story); // takes pictures of all of them

    story.trigger("present");
    Presentation *shown = proposal(story).presentation();
    const auto settle = [shown] { QTRY_VERIFY_WITH_TIMEOUT(!shown->isSettling(), 30'000); };
    const auto inSight = [shown] {
        return shown->stage()->space()->findChild<QComboBox *>(QStringLiteral("coverageQuarter"))->currentText();
    };
    shown->turnTo(1);
    settle();
    QCOMPARE(inSight(), third);
    shown->turnTo(0);
    settle();
    QCOMPARE(inSight(), first);
    shown->turnTo(1);
    settle();
    shown->turnTo(2); // says nothing of quarters: that of the window
    settle();
    const auto &glance = shown->stage()->copy().context().coverage.glance();
    QVERIFY(glance.has_value());
    QCOMPARE(quarterText(glance->now.quarter.first), first);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!proposal(story).presentation());
}

void StoryboardStoryTest::aPageLeadsBackToItsViewAndScenario()
{
    Story story;
    story.openSample();
    story.prompts.answerText(QStringLiteral("Bold North"));
    story.trigger("duplicate_scenario");
    const ScenarioId bold = story.document().workspace().shown;
    story.run("organisation.table");
    story.run("organisation.changes");
    story.run("organisation.after");
    story.find<QLineEdit>("seatFilter")->setText(QStringLiteral("manager"));
    story.page().selection().selectSeats({ story.someSeat() });
    const SeatId chosen = story.page().selection().seats().front();
    story.trigger("capture_view");

    story.find<QLineEdit>("seatFilter")->clear();
    story.run("organisation.board");
    story.page().selection().clear();
    story.page().scenarioCommands().show(baselineId);
    proposal(story);
    QCOMPARE(story.document().workspace().shown, baselineId); // looking at a page leaves the scenario alone
    story.run("proposal.open");
    QCOMPARE(story.document().workspace().shown, bold);
    auto *organisation = story.find<OrganisationSpace>("organisationSpace");
    QVERIFY(organisation->isVisible());
    QCOMPARE(organisation->view(), OrganisationSpace::View::Table);
    QCOMPARE(organisation->findChild<QLineEdit *>(QStringLiteral("seatFilter"))->text(), QStringLiteral("manager"));
    QCOMPARE(story.page().selection().seats(), std::vector<SeatId> { chosen });
}

void StoryboardStoryTest::aPageOfAScenarioThatIsGoneSaysSo()
{
    Story story;
    story.openSample();
    story.prompts.answerText(QStringLiteral("Bold North"));
    story.trigger("duplicate_scenario");
    story.trigger("capture_view");
    story.trigger("delete_scenario");
    StoryboardPage &board = *proposal(story).storyboard();
    QVERIFY(story.find<QLabel>("pageWarning")->text().contains(QStringLiteral("gone")));
    QVERIFY(board.pictures().of(board.chosen()).isNull());
    story.trigger("present");
    Presentation *shown = proposal(story).presentation();
    QVERIFY(shown->findChild<QLabel *>(QStringLiteral("stageSentence"))->isVisible());
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!proposal(story).presentation());
    story.run("proposal.open");
    QVERIFY2(
        story.notice().contains(QStringLiteral("gone. This is the view in “Baseline”")), qPrintable(story.notice()));
    proposal(story);
    QTest::keyClick(board.list(), Qt::Key_Delete);
    QVERIFY(pages(story).isEmpty());
}

void StoryboardStoryTest::aHostileViewDoesNoHarm()
{
    Story story;
    story.openSample();
    for (const char *space : { "vacancies", "organisation", "coverage", "journeys", "scenarios", "assumptions", "x" }) {
        StoryPage page;
        page.name = QString::fromLatin1(space);
        page.view = QStringLiteral(
            "space=%1\non=organisation.close\non=scenarios.compare.bin\non=vacancies.apply\n"
            "on=nothing\nfield.seatFilter=%2\nfield.coverageSlider=-99999999999\nzoom=1e300\n"
            "zoom=-1\nx=nan\nseat=99999999\nseat=-4\nrole=1\nfilter={\nfilter={\"kind\":\"segment\"}\n"
            "filter={\"kind\":\"outcome\",\"any\":[77,\"x\",-1]}\nunticked=1\nticked=77\nfigure=none\nnode=1\narc=1")
                        .arg(QString::fromLatin1(space), QString(100'000, u'x'));
        page.shown = QStringLiteral("seats=1e999\nquarter=never");
        page.scenario = baselineId.value;
        QVERIFY(story.document()
                    .applyToWorkspace(QStringLiteral("as a stranger's file"), {},
                        [&](Workspace workspace) { return withPageAdded(std::move(workspace), page); })
                    .has_value());
    }
    const Workspace before = story.document().workspace();
    StoryboardPage &board = *proposal(story).storyboard();
    for (int row = 0; row < board.list()->count(); ++row) {
        board.list()->setCurrentRow(row);
        story.settle();
        story.run("proposal.open");
        proposal(story);
    }
    QCOMPARE(story.document().workspace(), before);
}

} // namespace headwater

QTEST_MAIN(headwater::StoryboardStoryTest)
#include "storyboard_story_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/proposals/story/plan_stage.h"
#include "ui/proposals/story/presentation.h"
#include "ui/proposals/story/proposal_space.h"
#include "ui/proposals/story/session_model.h"
#include "ui/proposals/story/session_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace headwater {

using namespace headwater::test;

/// What is argued and decided is written down and looked back at, through the window.
class SessionStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aSessionIsWrittenDownAndLookedBackAt();
    void aStepIsLookedBackAtInTheScenarioThatItWasDoneIn();
    void whoMayOnlyReadMayLookBackToo();

private:
    static ProposalSpace &proposal(Story &story)
    {
        story.showSpace("Proposal");
        story.settle();
        return *story.find<ProposalSpace>("proposalSpace");
    }
};

void SessionStoryTest::aSessionIsWrittenDownAndLookedBackAt()
{
    Story story;
    story.openSample();
    proposal(story);
    story.run("proposal.session");
    auto &session = *story.find<SessionPage>("sessionPage");
    story.find<QComboBox>("entryWho")->setEditText(QStringLiteral("Ada"));
    auto *text = story.find<QLineEdit>("entryText");
    QTest::keyClicks(text, QStringLiteral("Why not close it?"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(text->text().isEmpty());
    const auto openSeats = [](const Plan &plan) { return figuresOf(plan).seats(); };
    const auto before = openSeats(story.plan());
    QVERIFY(story.closeSomeSeat());
    story.find<QComboBox>("entryKind")->setCurrentIndex(2);
    QTest::keyClicks(text, QStringLiteral("Closed"));
    QTest::keyClick(text, Qt::Key_Return);
    story.settle();
    const int rows = session.model()->rowCount();
    QVERIFY(rows >= 3);
    const auto what = [&](int row) { return session.model()->index(row, SessionModel::What).data().toString(); };
    QStringList told;
    for (int row = 0; row < rows; ++row)
        told.append(what(row));
    QVERIFY2(told.contains(QStringLiteral("Close a seat")), qPrintable(told.join(u'|')));
    QCOMPARE(told.filter(QStringLiteral("Why not close it?")).size(), 1); // the step that wrote it down is not told

    const Workspace now = story.document().workspace();
    session.table()->selectRow(session.model()->rowOfEntry(SessionEntryId { 1 }));
    QTest::keyClick(session.table(), Qt::Key_Return);
    story.settle();
    QVERIFY(session.replayed().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(session.stage()->space() && !session.isSettling(), 30'000);
    QCOMPARE(openSeats(session.stage()->copy().context().document.plan()), before);
    for (int step = 0; step < 3 && story.find<QAction>("proposal.session.on")->isEnabled(); ++step) {
        story.find<QAction>("proposal.session.on")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isSettling(), 30'000);
    }
    QCOMPARE(openSeats(session.stage()->copy().context().document.plan()), before - 1);
    story.find<QAction>("proposal.session.now")->trigger();
    QVERIFY(!session.replayed());
    QCOMPARE(story.document().workspace(), now);

    story.find<QAction>("proposal.session.decisions")->trigger();
    QCOMPARE(session.model()->rowCount(), 1);
    session.table()->selectRow(0);
    story.find<QAction>("proposal.session.edit")->trigger();
    QTest::keyClicks(text, QStringLiteral("Opened"));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(text->text().isEmpty());
    QVERIFY(session.table()->hasFocus());
    QCOMPARE(what(0), QStringLiteral("Closed"));
    story.find<QAction>("proposal.session.edit")->trigger();
    QTest::keyClicks(text, QStringLiteral("Closed, from July"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(what(0), QStringLiteral("Closed, from July"));
    session.table()->selectRow(0);
    story.find<QAction>("proposal.session.remove")->trigger();
    QCOMPARE(session.model()->rowCount(), 0);
    story.trigger("undo");
    QCOMPARE(session.model()->rowCount(), 1);
}

void SessionStoryTest::aStepIsLookedBackAtInTheScenarioThatItWasDoneIn()
{
    Story story;
    story.openSample();
    const auto change = [&](const char *label, const std::function<Result<Workspace>(Workspace)> &edit) {
        QVERIFY(story.document().applyToWorkspace(QString::fromLatin1(label), {}, edit).has_value());
    };
    change("A bold one", [](Workspace workspace) {
        return withScenarioDuplicated(
            std::move(workspace), baselineId, QStringLiteral("Bold"), QDateTime({ 2027, 1, 4 }, {}, Qt::UTC));
    });
    const ScenarioId bold = story.document().workspace().shown;
    const auto show = [&](ScenarioId scenario) {
        change("Show", [scenario](Workspace workspace) { return withScenarioShown(std::move(workspace), scenario); });
    };
    QVERIFY(story.closeSomeSeat());
    const std::size_t closed = story.document().position();
    show(baselineId);
    story.trigger("capture_view");
    proposal(story);
    story.run("proposal.session");
    auto &session = *story.find<SessionPage>("sessionPage");
    story.find<QComboBox>("entryWho")->setEditText(QStringLiteral("Ada"));
    auto *text = story.find<QLineEdit>("entryText");
    QTest::keyClicks(text, QStringLiteral("Approved"));
    QTest::keyClick(text, Qt::Key_Return);
    story.settle();
    for (int row = 0; row < session.model()->rowCount(); ++row) {
        if (session.model()->lineAt(row)->step == closed - 1)
            session.table()->selectRow(row);
    }
    QTest::keyClick(session.table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session.stage()->space() && !session.isSettling(), 30'000);
    const auto &looked = session.stage()->copy().context().document.workspace();
    QCOMPARE(looked.shown, bold);
    QVERIFY(figuresOf(looked.plan()).seats() < figuresOf(looked.baseline().plan).seats());
    QCOMPARE(story.document().workspace().shown, baselineId);

    story.trigger("present"); // takes the copy of the plan for itself
    QVERIFY(!session.replayed());
    QTest::keyClick(proposal(story).presentation(), Qt::Key_Escape);
    QTRY_VERIFY(!proposal(story).presentation());
}

void SessionStoryTest::whoMayOnlyReadMayLookBackToo()
{
    Story story;
    story.openSample();
    const auto before = figuresOf(story.plan()).seats();
    QVERIFY(story.closeSomeSeat());
    story.quit();
    const auto held = PlanDocument::open(story.samplePath()); // by somebody else
    QVERIFY(held.has_value());
    story.start();
    story.application().openPlan(story.samplePath());
    story.settle();
    QVERIFY(story.document().readOnlyReason().has_value());
    proposal(story);
    story.run("proposal.session");
    auto &session = *story.find<SessionPage>("sessionPage");
    session.table()->selectRow(0);
    QTest::keyClick(session.table(), Qt::Key_Return);
    story.settle();
    QTRY_VERIFY_WITH_TIMEOUT(session.stage()->space() && !session.isSettling(), 30'000);
    QVERIFY(story.find<QAction>("proposal.session.back")->isEnabled());
    story.find<QAction>("proposal.session.back")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isSettling(), 30'000);
    QCOMPARE(figuresOf(session.stage()->copy().context().document.plan()).seats(), before);
    QCOMPARE(figuresOf(story.plan()).seats(), before - 1);
}

} // namespace headwater

QTEST_MAIN(headwater::SessionStoryTest)
#include "session_story_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/organisation/editors/leaver_page.h"
#include "ui/plan/selection.h"
#include "ui/vacancies/board/board_page.h"
#include "ui/vacancies/board/vacancy_cards.h"
#include "ui/vacancies/options/options_model.h"
#include "ui/vacancies/options/options_panel.h"
#include "ui/vacancies/vacancies_space.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

namespace headwater {

/// A Tuesday in February: somebody resigns.
class VacancyStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void theFirstScreenShowsTheVacancies();
    void fromResignationToAnAppliedOptionAndBack();
};

using namespace headwater::test;

namespace {

VacancyBoardPage &board(Story &story) { return *story.find<VacanciesSpace>("vacanciesSpace")->board(); }

void runNamed(Story &story, const char *name)
{
    for (QAction *action : story.page().spaceActions()) {
        if (action->objectName() == QLatin1StringView(name)) {
            story.page().run(*action);
            story.settle();
            return;
        }
    }
    QTest::qFail(name, __FILE__, __LINE__);
}

} // namespace

void VacancyStoryTest::theFirstScreenShowsTheVacancies()
{
    Story story;
    story.openSample();
    QVERIFY(story.find("vacancyBoard")->isVisible());
    QCOMPARE(board(story).openList()->model()->rowCount(), static_cast<int>(vacanciesOf(story.plan()).size()));
    QVERIFY(board(story).options()->table()->model()->rowCount() >= 3);
}

void VacancyStoryTest::fromResignationToAnAppliedOptionAndBack()
{
    Story story;
    story.openSample();
    const Plan before = story.plan();
    const SeatId seat = story.someSeat();

    // The manager lets the person leave from the board of the organisation ...
    story.showSpace("Organisation");
    story.page().selection().selectSeats({ seat });
    runNamed(story, "seat.leave");
    auto *leaver = story.window().findChild<LeaverPage *>();
    QVERIFY(leaver);
    leaver->findChild<QLineEdit *>(QStringLiteral("leaverReason"))->setText(QStringLiteral("Resigned"));
    leaver->accept();
    story.settle();

    // ... and is at the vacancies, with the seat's card chosen and its options ranked.
    QVERIFY(story.find("vacancyBoard")->isVisible());
    QVERIFY(board(story).chosen());
    QCOMPARE(board(story).chosen()->seat, seat);
    auto &table = *board(story).options()->table();
    const auto &options = static_cast<const OptionsModel &>(*table.model());
    QVERIFY(options.rowCount() >= 3);
    const Plan vacated = story.plan();

    table.selectRow(0);
    const QString because = options.index(0, 0).data(OptionsModel::noteRole).toString();
    auto *apply = story.window().findChild<QPushButton *>(QStringLiteral("applyOption"));
    QVERIFY(apply && apply->isEnabled());
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Return);
    QTRY_VERIFY(story.plan() != vacated);
    QCOMPARE(story.window().focusWidget(), board(story).openList()); // where one goes on
    QCOMPARE(story.document().steps().back().reason, because);

    story.trigger("undo");
    QVERIFY(story.plan() == vacated);
    story.trigger("undo");
    QVERIFY(story.plan() == before);
}

} // namespace headwater

QTEST_MAIN(headwater::VacancyStoryTest)
#include "vacancy_story_test.moc"

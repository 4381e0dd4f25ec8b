// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/journeys/journeys_space.h"
#include "ui/journeys/pages/chart_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QTableView>

namespace headwater {

using namespace headwater::test;

/// From a chart to the journeys behind it, page by page.
class JourneyPagesStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void keyboardAloneFindsWhereTheFunnelLeaks();
    void aWayThroughBecomesAFilter();
    void stuckJourneysAreListed();
    void aSegmentIsChosenByItsChannels();
    void holidaysAndSaturdaysChangeWhatWorkingTimeIs();
    void aForecastGoesIntoASpreadsheet();
    void aVerifierChangesWhatCountsAsVerified();
    void evidenceIsEnteredByHand();
    void thePaletteGoesToThePageOfAnAction();
};

namespace {

ChartPage &openPage(Story &story, const char *name)
{
    story.openSample();
    story.showSpace("Journeys");
    story.settle();
    auto &space = *story.find<JourneysSpace>("journeysSpace");
    for (std::size_t i = 0; i < space.pages().size(); ++i) {
        if (space.pages()[i]->id() == QLatin1StringView(name))
            space.showPage(i);
    }
    story.settle();
    return *space.findChild<ChartPage *>(QLatin1StringView(name) + QStringLiteral("Page"));
}

JourneysModel &modelOf(Story &story) { return story.find<JourneysSpace>("journeysSpace")->model(); }

void press(Story &story, const char *words)
{
    for (auto *button : story.find("choiceDetails")->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1StringView(words))) {
            button->click();
            return story.settle();
        }
    }
    QFAIL(words);
}

/// Something that the stage of that journey requires and that has no evidence yet.
std::size_t missingVerifier(const JourneysView &view, const QString &journey)
{
    const CaseIndex index = *view.columns->caseNames.find(journey);
    const StageId stage = claimedStage(*view.columns, *view.context, index);
    return view.verified->missing(index, view.verified->requiredFor(stage)).front();
}

QDate lastDay(const JourneysView &view)
{
    return QDateTime::fromMSecsSinceEpoch(lastEventAt(*view.columns, *view.context), Qt::UTC).date();
}

void chooseRow(Story &story, ChartPage &page, std::size_t chart, std::size_t row)
{
    Q_EMIT page.cards()[chart]->view()->rowChosen(row);
    story.settle();
}

void ask(Story &story, const char *combo, int index)
{
    story.find<QComboBox>(combo)->setCurrentIndex(index);
    story.settle();
}

} // namespace

void JourneyPagesStoryTest::keyboardAloneFindsWhereTheFunnelLeaks()
{
    Story story;
    ChartPage &page = openPage(story, "funnel");
    QVERIFY(page.content().finding.startsWith(QStringLiteral("Most journeys end at")));
    ChartView *ends = page.cards()[1]->view();
    ends->setFocus(Qt::TabFocusReason);
    while (ends->currentRow() != std::size_t(1))
        QTest::keyClick(ends, Qt::Key_Down);
    QVERIFY(ends->accessibleDescription().startsWith(QStringLiteral("Qualified, ")));
    QTest::keyClick(ends, Qt::Key_Return);
    story.settle();
    double dropped = 0;
    for (const ChartBars &bars : page.content().charts[1].bars)
        dropped += bars.lengths[1];
    press(story, "Filter to these");
    QCOMPARE(static_cast<double>(modelOf(story).view()->mask.count()), dropped);
    QCOMPARE(page.content().charts[0].bars[0].lengths[2], 0.0); // none of them went on
}

void JourneyPagesStoryTest::aWayThroughBecomesAFilter()
{
    Story story;
    ChartPage &page = openPage(story, "variants");
    const auto cases = modelOf(story).view()->variants.variants[2].cases;
    chooseRow(story, page, 0, 2);
    press(story, "Filter to these");
    QCOMPARE(page.content().finding, QStringLiteral("All journeys went the same way"));
    QCOMPARE(static_cast<std::int64_t>(modelOf(story).view()->mask.count()), cases);
}

void JourneyPagesStoryTest::stuckJourneysAreListed()
{
    Story story;
    ChartPage &page = openPage(story, "times");
    ask(story, "timesCalendar", 1);
    const double stuck = page.content().charts[1].bars[2].lengths[0];
    QVERIFY(stuck > 0);
    chooseRow(story, page, 1, 0);
    press(story, "List the");
    auto *table = story.find<QTableView>("casesTable");
    QVERIFY(table->isVisible());
    QCOMPARE(static_cast<double>(table->model()->rowCount()), stuck);
}

void JourneyPagesStoryTest::aSegmentIsChosenByItsChannels()
{
    Story story;
    ChartPage &page = openPage(story, "channels");
    ask(story, "channelsQuestion", 1);
    const QString segment = page.content().charts[0].rows[1];
    chooseRow(story, page, 0, 1);
    press(story, "Filter to these");
    QVERIFY(story.find<QPushButton>("chip")->text().startsWith(QStringLiteral("Segment: ") + segment));
    QCOMPARE(page.content().charts[0].rows.size(), std::size_t(1));
}

void JourneyPagesStoryTest::holidaysAndSaturdaysChangeWhatWorkingTimeIs()
{
    Story story;
    ChartPage &page = openPage(story, "times");
    story.page().run(*story.window().findChild<QAction *>(QStringLiteral("journeys.times.calendar")));
    story.settle();
    QVERIFY(story.find("calendarPanel")->isVisible());
    story.find<QCheckBox>("workDay6")->setChecked(true);
    story.find<QPlainTextEdit>("holidays")->setPlainText(QStringLiteral("2026-12-25"));
    story.settle();
    QVERIFY2(page.content().rule.contains(QStringLiteral("Monday to Saturday"))
            && page.content().rule.contains(QStringLiteral("without 1 holiday")),
        qPrintable(page.content().rule));
}

void JourneyPagesStoryTest::aForecastGoesIntoASpreadsheet()
{
    Story story;
    ChartPage &page = openPage(story, "forecast");
    QVERIFY(page.content().rule.startsWith(QStringLiteral("How good is it? Tried on the last 4 quarters")));
    const QString path = QDir(story.folder()).filePath(QStringLiteral("forecast.xlsx"));
    story.prompts.answerFileToSave(path);
    page.pageActions().last()->trigger();
    story.settle();
    QVERIFY(story.notice().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
}

void JourneyPagesStoryTest::aVerifierChangesWhatCountsAsVerified()
{
    Story story;
    ChartPage &page = openPage(story, "verifiers");
    ask(story, "verifiersQuestion", 2);
    const std::size_t before = page.content().charts[0].rows.size();
    story.prompts.answerText(QStringLiteral("Invited us to their plant"));
    story.find<QPushButton>("addVerifier")->click();
    story.settle();
    QCOMPARE(story.lastStep(), QStringLiteral("Add the verifier “Invited us to their plant”"));
    QCOMPARE(page.content().charts[0].rows.size(), before + 1);
    QCOMPARE(page.content().charts[0].bars[0].lengths[2], 0.0); // nobody has done it
    story.trigger("undo");
    story.settle();
    QCOMPARE(page.content().charts[0].rows.size(), before);
}

void JourneyPagesStoryTest::evidenceIsEnteredByHand()
{
    Story story;
    ChartPage &page = openPage(story, "verifiers");
    const auto verified = [&page] { return std::get<double>(page.content().charts[0].table.rows[0][6]); };
    const double before = verified();
    const QString journey = page.content().charts[0].rows[0];
    const std::size_t missing = missingVerifier(*modelOf(story).view(), journey.section(QStringLiteral(", "), -1));
    // With nothing chosen nothing is asked: it would be about any journey.
    story.window().findChild<QAction *>(QStringLiteral("journeys.evidence"))->trigger();
    QVERIFY(story.prompts.isExhausted());
    chooseRow(story, page, 0, 0);
    story.prompts.answerChoice(static_cast<int>(missing));
    story.prompts.answerText(QStringLiteral("Ada Stone"));
    story.prompts.answerDate(lastDay(*modelOf(story).view()), QStringLiteral("On the phone"));
    press(story, "Record evidence");
    story.settle();
    QVERIFY2(story.lastStep().startsWith(QStringLiteral("Record “")), qPrintable(story.lastStep()));
    QCOMPARE(story.document().steps().back().reason, QStringLiteral("On the phone"));
    QCOMPARE(page.content().charts[0].rows[0], journey);
    QCOMPARE(verified(), before + 1);
    story.trigger("undo");
    story.settle();
    QCOMPARE(verified(), before);
}

void JourneyPagesStoryTest::thePaletteGoesToThePageOfAnAction()
{
    Story story;
    openPage(story, "variants");
    auto *table = story.window().findChild<QAction *>(QStringLiteral("journeys.funnel.table"));
    QVERIFY(table);
    story.page().run(*table);
    story.settle();
    auto *funnel = story.find<ChartPage>("funnelPage");
    QVERIFY(funnel->isVisible());
    QVERIFY(funnel->cards().front()->table()->isVisible());
}

} // namespace headwater

QTEST_MAIN(headwater::JourneyPagesStoryTest)
#include "journey_pages_story_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages/stage_edits.h"
#include "tests/stories/story.h"
#include "ui/exchange/import_assistant.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/journeys_space.h"

#include <QDropEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace headwater {

using namespace headwater::test;

/// A file is dropped on the window, and the ways of customers are seen.
class ImportStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aCrmExportWithStageHistoryIsSeenAsStages();
    void anEventLogIsSeenAsActivities();
};

namespace {

QString written(const Story &story, const char *name, const QByteArray &content)
{
    QFile file(QDir(story.folder()).filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

/// Deals as HubSpot exports them, none of which is in the first two stages any more.
QByteArray deals()
{
    QByteArray rows = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Create Date,Close Date,Associated Company,"
                      "\"Date entered \"\"Intake (Sales)\"\"\",\"Date entered \"\"Fit check (Sales)\"\"\","
                      "\"Date entered \"\"Workshop (Sales)\"\"\",\"Date entered \"\"Closed won (Sales)\"\"\"\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = QByteArray::number(i);
        const auto day = [i](int later) {
            return QDate(2026, 1, 5).addDays(i + later).toString(Qt::ISODate).toLatin1() + " 09:30";
        };
        const bool isWon = i % 3 == 0;
        rows += id + ",Deal " + id + (isWon ? ",Closed won,1000,Ann," : ",Workshop,1000,Ann,") + day(0) + ","
            + (isWon ? day(40) : QByteArray()) + ",Acme " + QByteArray::number(i % 7) + "," + day(0) + "," + day(5)
            + "," + day(12) + "," + (isWon ? day(40) : QByteArray()) + "\n";
    }
    return rows;
}

void drop(Story &story, const QString &file)
{
    QMimeData files;
    files.setUrls({ QUrl::fromLocalFile(file) });
    const QPointF middle(story.window().rect().center());
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&story.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent release(middle, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&story.window(), &release);
}

/// Through the assistant to the journeys, by its buttons.
void importDropped(Story &story, const QString &file)
{
    story.prompts.answerFileToSave(QDir(story.folder()).filePath(QStringLiteral("new.headwater")));
    drop(story, file);
    QTRY_VERIFY(story.window().findChild<ImportAssistant *>());
    auto &assistant = *story.window().findChild<ImportAssistant *>();
    auto &next = *assistant.findChild<QPushButton *>(QStringLiteral("next"));
    auto &pages = *assistant.findChild<QStackedWidget *>();
    for (const int page : { 0, 2 }) {
        QTRY_COMPARE_WITH_TIMEOUT(pages.currentIndex(), page, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(next.isEnabled(), 20'000);
        next.click();
    }
    auto &see = *assistant.findChild<QPushButton *>(QStringLiteral("seeJourneys"));
    QTRY_VERIFY_WITH_TIMEOUT(see.isVisible(), 20'000);
    see.click();
    story.settle();
}

QStringList boxesOf(Story &story)
{
    QStringList titles;
    for (const CanvasNode &node : story.find<GraphPage>("graphPage")->shown().canvas.nodes)
        titles.append(node.title);
    titles.sort();
    return titles;
}

} // namespace

void ImportStoryTest::aCrmExportWithStageHistoryIsSeenAsStages()
{
    Story story;
    importDropped(story, written(story, "deals.csv", deals()));
    QVERIFY(story.find<JourneysSpace>("journeysSpace")->isVisible());
    QStringList stages;
    for (const Stage &stage : stagesInOrder(story.plan()))
        stages.append(stage.name);
    QCOMPARE(stages,
        (QStringList { QStringLiteral("Intake"), QStringLiteral("Fit check"), QStringLiteral("Workshop"),
            QStringLiteral("Closed won") }));
    QCOMPARE(boxesOf(story),
        (QStringList { QStringLiteral("Closed won"), QStringLiteral("Fit check"), QStringLiteral("Intake"),
            QStringLiteral("Workshop") }));
    QVERIFY(!story.find("stagesOffer")->isVisible());
    QVERIFY(!story.find("journeysOdd")->isVisible());
}

void ImportStoryTest::anEventLogIsSeenAsActivities()
{
    Story story;
    QByteArray log = "case,activity,timestamp\n";
    for (int i = 0; i < 30; ++i) {
        const QByteArray id = QByteArray::number(i);
        log += id + ",read,2026-01-05 10:00\n" + id + ",call,2026-01-06 10:00\n" + id + ",order,2026-01-09 10:00\n";
    }
    importDropped(story, written(story, "log.csv", log));
    QVERIFY(story.find<JourneysSpace>("journeysSpace")->isVisible());
    QCOMPARE(boxesOf(story), (QStringList { QStringLiteral("call"), QStringLiteral("order"), QStringLiteral("read") }));
    QVERIFY(story.find("stagesOffer")->isVisible()); // what the log says is not yet what the plan says
}

} // namespace headwater

QTEST_MAIN(headwater::ImportStoryTest)
#include "import_story_test.moc"

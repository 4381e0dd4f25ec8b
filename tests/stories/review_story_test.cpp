// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/stories/story.h"
#include "ui/exchange/import_facts.h"

#include <QLineEdit>
#include <QTableView>

namespace headwater {

/// The quarter comes back: frozen, held against what came, set right, and undone, through the window.
class ReviewStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasPredictedMeetsWhatCame();
};

using namespace headwater::test;

namespace {

QAction *actionNamed(Story &story, const char *name)
{
    auto *action = story.page().findChild<QAction *>(QLatin1StringView(name));
    if (!action)
        qFatal("no action %s", name);
    return action;
}

/// What came, as a file of somebody else: every margin a tenth below what was predicted.
QString writeActuals(const Story &story, const Plan &plan)
{
    const QString path = QDir(story.folder()).filePath(QStringLiteral("came.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Territory;Quarter;Measure;Value\n");
    for (const PredictedFigure &figure : plan.predictions) {
        if (figure.measure == ReviewMeasure::Margin)
            file.write(QStringLiteral("%1;Q%2 %3;Margin;%4\n")
                           .arg(figure.territory)
                           .arg((figure.quarter.month() + 2) / 3)
                           .arg(figure.quarter.year())
                           .arg(0.9 * figure.value, 0, 'f', 2)
                           .toUtf8());
    }
    return path;
}

} // namespace

void ReviewStoryTest::init() { failOnWarnings(); }

void ReviewStoryTest::whatWasPredictedMeetsWhatCame()
{
    Story story;
    story.openSample();
    story.showSpace("Review");
    story.settle();
    QVERIFY(story.find<QWidget>("reviewEmpty")->isVisible());

    story.find<QPushButton>("freezeFirst")->click();
    story.find<QLineEdit>("freezeName")->setText(QStringLiteral("Spring"));
    story.find<QPushButton>("freezeStart")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!story.document().baselinePlan().reviews.empty(), 60'000);
    story.settle();
    QVERIFY(story.lastStep().contains(QStringLiteral("Spring")));
    const std::size_t predictions = story.document().baselinePlan().predictions.size();
    QVERIFY(predictions > 50);

    const Plan before = withIdsReserved(story.plan(), story.document().workspace());
    std::vector<ImportFile> files(1);
    files.front().path = writeActuals(story, story.document().baselinePlan());
    const auto preview = prepareImport(files, before);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->files.front().mapping.kind, Kind::Actuals);
    QCOMPARE(preview->problemCount(), qint64(0));
    const auto after = withImport(before, *preview, {});
    QVERIFY(after.has_value());
    QVERIFY(takeImport(story.document(), QStringLiteral("Import actual figures"), *after, {}).has_value());
    QVERIFY(!story.document().baselinePlan().actuals.empty()); // whatever scenario is shown
    story.settle();
    const QString headline = story.find<QLabel>("reviewHeadline")->text();
    QVERIFY2(headline.contains(QStringLiteral("Margin came 10 % below")), qPrintable(headline));

    actionNamed(story, "review.assumptions")->trigger();
    story.settle();
    QVERIFY(story.find<QTableView>("reviewAssumptions")->model()->rowCount() > 0);
    const Workspace missed = story.document().workspace();
    actionNamed(story, "review.recalibrate")->trigger();
    story.settle();
    QVERIFY(story.document().baselinePlan().assumptions != missed.baseline().plan.assumptions);
    QVERIFY2(story.lastStep().startsWith(QStringLiteral("Recalibrate")), qPrintable(story.lastStep()));

    story.trigger("undo");
    QVERIFY(story.document().workspace() == missed);
    story.trigger("undo"); // what came goes, too
    story.settle();
    QVERIFY(story.document().baselinePlan().actuals.empty());
    QVERIFY(story.find<QLabel>("reviewHeadline")->text().contains(QStringLiteral("written down")));

    story.restart(); // all of it is in the file
    story.application().openPlan(story.samplePath());
    story.settle();
    QCOMPARE(story.document().baselinePlan().predictions.size(), predictions);
}

} // namespace headwater

QTEST_MAIN(headwater::ReviewStoryTest)

#include "review_story_test.moc"

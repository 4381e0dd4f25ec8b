// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "core/base/term_finder.h"
#include "core/proposals/story/story.h"
#include "core/reports/slides/package_writer.h"
#include "core/reports/written_texts.h"
#include "tests/stories/story.h"
#include "ui/proposals/pdf/pdf_bookmarks.h"
#include "ui/proposals/proposal_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

namespace headwater {

using namespace headwater::test;

/// The storyboard on its way into a proposal, from the window and from the command line.
class ProposalStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreInEveryFormat_data() { addFormats(); }
    void pagesAreInEveryFormat();
    void whoMayNotBeNamedIsInNoPicture_data() { addFormats(); }
    void whoMayNotBeNamedIsInNoPicture();
    void pictureThatCouldTellIsLeftOut_data();
    void pictureThatCouldTellIsLeftOut();
    void drawingCanBeStopped();
    void commandLineDoesTheSame_data() { addFormats(); }
    void commandLineDoesTheSame();

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : { "pdf", "pptx", "html", "xlsx" })
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    /// A table of seats with their people, then a chart, in this order; the first one has a caption.
    static void capture(Story &story)
    {
        story.openSample();
        for (const char *view : { "organisation.table", "journeys.funnel" }) {
            story.run(view);
            story.trigger("capture_view");
        }
        const StoryPageId first = storyOf(story.document().workspace()).front().id;
        QVERIFY(story.document().applyToWorkspace(QStringLiteral("words"), {}, [first](Workspace workspace) {
            return withPageWorded(std::move(workspace), first, QStringLiteral("Who sits where"),
                QStringLiteral("Ask Marek Belomba about the South."));
        }));
    }
    static ProposalDialog *openDialog(Story &story, const QString &format)
    {
        story.trigger("export_proposal");
        story.settle();
        auto *dialog = story.find<ProposalDialog>("proposalDialog");
        auto *box = dialog->findChild<QComboBox *>(QStringLiteral("proposalFormat"));
        box->setCurrentIndex(box->findData(format));
        return dialog;
    }
    static void write(Story &story, ProposalDialog *dialog, const QString &path)
    {
        story.prompts.answerFileToSave(path);
        QSignalSpy written(dialog, &ProposalDialog::written);
        dialog->findChild<QPushButton *>(QStringLiteral("proposalWrite"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    }
    static bool says(const QString &path, const char *text)
    {
        const TermFinder terms({ QString::fromUtf8(text) });
        const auto found
            = path.endsWith(QLatin1StringView(".pdf")) ? termWrittenInPdf(path, terms) : termWrittenIn(path, terms);
        return found && !found->isEmpty();
    }
    /// PDFs have strokes instead.
    static qsizetype picturesIn(const QString &path)
    {
        if (path.endsWith(QLatin1StringView(".html"))) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("src=\"data:image/png;base64,") : -1;
        }
        qsizetype count = 0;
        const auto parts = readPackage(path);
        for (const auto &[name, bytes] : parts.value_or(PackageParts()))
            count += name.endsWith(QLatin1StringView(".png")) ? 1 : 0;
        return count;
    }
};

void ProposalStoryTest::pagesAreInEveryFormat()
{
    QFETCH(QString, format);
    Story story;
    capture(story);
    const QString path = story.folder() + QStringLiteral("/proposal.") + format;
    write(story, openDialog(story, format), path);
    for (const char *text :
        { "Who sits where", "Ask Marek Belomba about the South", "No figure has changed since then" })
        QVERIFY2(says(path, text), text);
    if (format == QStringLiteral("pdf"))
        QVERIFY(says(path, "All open seats")); // a choice of the table, as it was drawn
    else
        QCOMPARE(picturesIn(path), 2);
}

void ProposalStoryTest::whoMayNotBeNamedIsInNoPicture()
{
    QFETCH(QString, format);
    Story story;
    capture(story);
    const QString path = story.folder() + QStringLiteral("/quiet.") + format;
    ProposalDialog *dialog = openDialog(story, format);
    dialog->findChild<QCheckBox *>(QStringLiteral("withoutNames"))->setChecked(true);
    write(story, dialog, path);
    QVERIFY(says(path, "about the South"));
    for (const char *name : { "Marek Belomba", "Belomba", "Freya Morimura" })
        QVERIFY2(!says(path, name), name);
    if (format == QStringLiteral("pdf"))
        QVERIFY(says(path, "All open seats"));
    else
        QCOMPARE(picturesIn(path), 2); // drawn of a plan in which nobody has a name
}

void ProposalStoryTest::pictureThatCouldTellIsLeftOut_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pay") << QStringLiteral("withoutPay") << 1 << 1 << QStringLiteral("what people cost");
    QTest::newRow("groups") << QString() << 5 << 0 << QStringLiteral("single seats and people");
}

void ProposalStoryTest::pictureThatCouldTellIsLeftOut()
{
    QFETCH(QString, box);
    QFETCH(int, group);
    QFETCH(int, pictures);
    QFETCH(QString, sentence);
    Story story;
    capture(story);
    const QString path = story.folder() + QStringLiteral("/left.html");
    ProposalDialog *dialog = openDialog(story, QStringLiteral("html"));
    if (!box.isEmpty())
        dialog->findChild<QCheckBox *>(box)->setChecked(true);
    dialog->findChild<QSpinBox *>(QStringLiteral("smallestGroup"))->setValue(group);
    write(story, dialog, path);
    QCOMPARE(picturesIn(path), pictures);
    QVERIFY(says(path, sentence.toUtf8().constData()));
}

void ProposalStoryTest::drawingCanBeStopped()
{
    Story story;
    capture(story);
    const QString path = story.folder() + QStringLiteral("/stopped.pdf");
    ProposalDialog *dialog = openDialog(story, QStringLiteral("pdf"));
    auto *state = dialog->findChild<QLabel *>(QStringLiteral("proposalState"));
    story.prompts.answerFileToSave(path);
    dialog->findChild<QPushButton *>(QStringLiteral("proposalWrite"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("storyboard")), 60'000);
    dialog->reject();
    QVERIFY2(state->text().startsWith(QStringLiteral("Stopped")), qPrintable(state->text()));
    QVERIFY(dialog->isVisible());
    write(story, dialog, path); // and then again
    QVERIFY(says(path, "Who sits where"));
}

void ProposalStoryTest::commandLineDoesTheSame()
{
    QFETCH(QString, format);
    Story story;
    capture(story);
    const QString plan = story.document().path();
    const QString path = story.folder() + QStringLiteral("/line.") + format;
    story.quit();
    QCOMPARE(runCommandLine({ QStringLiteral("headwater"), QStringLiteral("export"), plan, QStringLiteral("--against"),
                 QStringLiteral("baseline"), QStringLiteral("--redact"), QStringLiteral("names"),
                 QStringLiteral("--to"), path }),
        0);
    QVERIFY(says(path, "Who sits where"));
    QVERIFY(!says(path, "Belomba"));
    if (format != QStringLiteral("pdf"))
        QCOMPARE(picturesIn(path), 2);
}

} // namespace headwater

QTEST_MAIN(headwater::ProposalStoryTest)
#include "proposal_story_test.moc"

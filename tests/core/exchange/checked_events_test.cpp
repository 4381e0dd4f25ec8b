// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_support.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A log with repeated and bad rows, longer than what one thread hands the other at once.
QByteArray longLog()
{
    QByteArray csv = "case,account,activity,resource,timestamp\n";
    for (int i = 0; i < 30'000; ++i) {
        const int row = i % 10 == 9 ? i - 5 : i; // says again what an earlier row says
        const QByteArray minute = QByteArray::number(row % 60).rightJustified(2, '0');
        csv += "C" + QByteArray::number(row / 6) + ",Acme,Step " + QByteArray::number(row % 6) + ",Agent "
            + QByteArray::number(row % 11) + ","
            + (i % 1000 == 500 ? QByteArray("not a date") : "2026-03-02 10:" + minute) + "\n";
    }
    return csv;
}

FactList stored(const FilePreview &file, const ImportPreview &preview, const ImportChoices &choices)
{
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(preview);
    const Result<qint64> taken = streamFacts(file, choices, *seen, list);
    if (!taken || *taken != static_cast<qint64>(list.events.size()))
        list.events.clear();
    return list;
}

} // namespace

/// Events are packed while they are checked, so that the file need not be read again. Nothing else changes.
class CheckedEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCheckedIsWhatAnotherReadingGives()
    {
        const Folder folder;
        const QString path = folder.write(QStringLiteral("log.csv"), longLog());
        const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
        QVERIFY(preview);
        FilePreview file = preview->files.front();
        QVERIFY(file.checked);
        QVERIFY(file.duplicatesDropped > 2'000);
        QCOMPARE(file.problemCount, 30);
        ImportChoices choices;
        choices.skipBadRows = true;
        const FactList packed = stored(file, *preview, choices);
        QCOMPARE(static_cast<qint64>(packed.events.size()), file.accepted);
        file.checked.reset();
        const FactList again = stored(file, *preview, choices);
        QVERIFY(packed.events == again.events);
    }

    void factsThatThePlanHasAreNotPacked()
    {
        const Folder folder;
        const QString path = folder.write(
            QStringLiteral("log.csv"), "case,activity,timestamp\n1,a,2026-01-01\n1,b,2026-01-02\n2,a,2026-01-01\n");
        const auto known = std::make_shared<FactList>();
        const Result<ImportPreview> first = prepareImport(filesAt({ path }), emptyPlan());
        *known = stored(first->files.front(), *first, {});
        known->events.pop_back();
        ImportOptions options;
        options.knownFacts = known;
        const Result<ImportPreview> second = prepareImport(filesAt({ path }), emptyPlan(), options);
        QCOMPARE(second->files.front().alreadyKnown, 2);
        QCOMPARE(second->files.front().accepted, 3);
        const FactList list = stored(second->files.front(), *second, {});
        QCOMPARE(list.events.size(), std::size_t { 1 });
        QCOMPARE(list.events.front().journey, QStringLiteral("2"));
    }

    void anAcceptedSpellingIsAppliedToEveryEvent()
    {
        const Folder folder;
        const QString path = folder.write(QStringLiteral("log.csv"),
            "case,account,activity,timestamp\n1,Acme Inc,a,2026-01-01\n1,Acme,a,2026-01-01\n");
        const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
        QCOMPARE(preview->files.front().accepted, 2);
        ImportChoices choices;
        choices.aliases = { { QStringLiteral("account"), QStringLiteral("Acme Inc"), QStringLiteral("Acme"), 1 } };
        const FactList list = stored(preview->files.front(), *preview, choices);
        QCOMPARE(list.events.size(), std::size_t { 1 }); // the two say the same now
        QCOMPARE(list.events.front().account, QStringLiteral("Acme"));
    }

    void badRowsStillStopAnImportThatIsNotToSkipThem()
    {
        const Folder folder;
        const QString path
            = folder.write(QStringLiteral("log.csv"), "case,activity,timestamp\n1,a,2026-01-01\n2,b,yesterday\n");
        const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
        FactList list;
        Result<SeenFacts> seen = SeenFacts::of(*preview);
        const Result<qint64> taken = streamFacts(preview->files.front(), {}, *seen, list);
        QVERIFY(!taken);
        QVERIFY(taken.error().detail.contains(QStringLiteral("row 3")));
    }
};

QTEST_GUILESS_MAIN(CheckedEventsTest)
#include "checked_events_test.moc"

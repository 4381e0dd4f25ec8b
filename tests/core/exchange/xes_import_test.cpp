// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_support.h"
#include "tests/core/tables/xes_support.h"

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

const QString morning = QStringLiteral("2026-03-01T08:00:00.000+01:00");
const QString noon = QStringLiteral("2026-03-01T12:00:00.000+01:00");

QByteArray step(const char *name)
{
    return xesAttribute("string", QStringLiteral("lifecycle:transition"), QString::fromUtf8(name));
}

Taken takenFrom(const QByteArray &log, const QString &lifecycle = QStringLiteral("complete"))
{
    const Folder folder;
    ImportFile file;
    file.path = folder.write(QStringLiteral("log.xes"), log);
    file.lifecycle = lifecycle;
    return taken({ file });
}

QStringList activities(const Taken &taken)
{
    QStringList names;
    for (const JourneyEvent &event : taken.events)
        names.append(event.activity);
    return names;
}

/// In an order that two files of the same events share.
std::vector<JourneyEvent> ordered(std::vector<JourneyEvent> events)
{
    const auto key = [](const JourneyEvent &e) { return std::tie(e.journey, e.at, e.activity, e.actor, e.channel); };
    std::stable_sort(
        events.begin(), events.end(), [&](const JourneyEvent &a, const JourneyEvent &b) { return key(a) < key(b); });
    return events;
}

} // namespace

/// Event logs in XES as an import: the same facts as from a table.
class XesImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventHasCaseActivityTimeChannelAndActor()
    {
        const Taken got
            = takenFrom(xesLog("<trace>" + xesAttribute("string", QStringLiteral("concept:name"), QStringLiteral("J1"))
                + xesAttribute("string", QStringLiteral("channel"), QStringLiteral("web"))
                + xesAttribute("string", QStringLiteral("account"), QStringLiteral("Acme"))
                + xesEvent(QStringLiteral("call"), noon,
                    xesAttribute("string", QStringLiteral("org:resource"), QStringLiteral("Ann")))
                + "</trace>"));
        QCOMPARE(got.preview.files[0].mapping.kind, Kind::Events);
        QCOMPARE(got.preview.files[0].problemCount, 0);
        const qint64 at = QDateTime::fromString(noon, Qt::ISODateWithMs).toMSecsSinceEpoch();
        QCOMPARE(got.events,
            (std::vector<JourneyEvent> { { QStringLiteral("J1"), QStringLiteral("Acme"), QStringLiteral("call"),
                QStringLiteral("web"), QStringLiteral("Ann"), at } }));
    }

    void onlyCompletedStepsAreEventsUnlessChosenOtherwise()
    {
        const QByteArray log = xesLog(xesTrace(QStringLiteral("J1"),
            xesEvent(QStringLiteral("call"), morning, step("start"))
                + xesEvent(QStringLiteral("call"), noon, step("COMPLETE"))
                + xesEvent(QStringLiteral("plan"), noon, step("schedule")) + xesEvent(QStringLiteral("bare"), noon)));
        const QStringList completed { QStringLiteral("call"), QStringLiteral("bare") };
        QCOMPARE(activities(takenFrom(log)), completed);
        QCOMPARE(takenFrom(log).preview.files[0].otherLifecycle, 2);
        QCOMPARE(activities(takenFrom(log, QStringLiteral("schedule"))),
            (QStringList { QStringLiteral("plan"), QStringLiteral("bare") }));
        QCOMPARE(activities(takenFrom(log, {})).size(), 4);
        QCOMPARE(takenFrom(log, {}).preview.files[0].otherLifecycle, 0);
    }

    void tablesTellStepsApartTheSameWay()
    {
        const Taken got = takenFrom("case_id,activity_id,lifecycle_id,timestamp\n"
                                    "1,call,start,2026-03-01 08:00\n1,call,complete,2026-03-01 12:00\n");
        QCOMPARE(got.events.size(), std::size_t { 1 });
        QCOMPARE(got.preview.files[0].otherLifecycle, 1);
    }

    void badEventsAreNamedByLineAndTheRestIsTaken()
    {
        const Taken got = takenFrom("<log>\n<trace>\n"
                                    "<string key=\"concept:name\" value=\"J1\"/>\n"
            + xesEvent(QStringLiteral("call"), noon) + xesEvent({}, noon)
            + xesEvent(QStringLiteral("visit"), QStringLiteral("soon")) + "</trace>\n<trace>\n"
            + xesEvent(QStringLiteral("nameless"), noon) + "</trace>\n</log>\n");
        QCOMPARE(activities(got), QStringList { QStringLiteral("call") });
        const FilePreview &file = got.preview.files[0];
        QCOMPARE(file.problemCount, 3);
        const QString empty;
        QCOMPARE(file.problems,
            (std::vector<RowProblem> { { 5, QStringLiteral("concept:name"), empty, Problem::MissingValue },
                { 6, QStringLiteral("time:timestamp"), QStringLiteral("soon"), Problem::NotADate },
                { 9, QStringLiteral("case:concept:name"), empty, Problem::MissingValue } }));
    }

    void timeZonesAreOneTime()
    {
        const Taken got = takenFrom(xesLog(xesTrace(QStringLiteral("J1"),
            xesEvent(QStringLiteral("call"), QStringLiteral("2026-03-01T12:00:00+01:00"))
                + xesEvent(QStringLiteral("visit"), QStringLiteral("2026-03-01T11:00:00Z")))));
        QCOMPARE(got.events.size(), std::size_t { 2 });
        QCOMPARE(got.events[0].at, got.events[1].at);
    }

    void eventsToldTwiceCountOnce()
    {
        const Taken got = takenFrom(xesLog(xesTrace(
            QStringLiteral("J1"), xesEvent(QStringLiteral("call"), noon) + xesEvent(QStringLiteral("call"), noon))));
        QCOMPARE(got.events.size(), std::size_t { 1 });
        QCOMPARE(got.preview.files[0].duplicatesDropped, 1);
    }

    void aColumnThatTurnsUpLateCounts()
    {
        QByteArray events;
        for (int i = 0; i < 20'000; ++i)
            events += xesEvent(QStringLiteral("step %1").arg(i), noon);
        const Taken got = takenFrom(xesLog(xesTrace(QStringLiteral("J1"),
            events
                + xesEvent(QStringLiteral("last"), noon,
                    xesAttribute("string", QStringLiteral("channel"), QStringLiteral("phone"))))));
        QCOMPARE(got.preview.files[0].rows, 20'001);
        QCOMPARE(got.events.back().channel, QStringLiteral("phone"));
    }

    void aCutOffFileStopsTheImport()
    {
        const Folder folder;
        const QByteArray log = gzipped(xesLog(xesTrace(QStringLiteral("J1"), xesEvent(QStringLiteral("call"), noon))));
        const auto preview = prepareImport(
            filesAt({ folder.write(QStringLiteral("log.xes.gz"), log.left(log.size() - 9)) }), emptyPlan());
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, Error::Kind::FileNotOurs);
    }

    void anImportCanBeCancelled()
    {
        const Folder folder;
        const QString path = folder.write(
            QStringLiteral("log.xes"), xesLog(xesTrace(QStringLiteral("J1"), xesEvent(QStringLiteral("call"), noon))));
        Cancellation cancellation;
        cancellation.cancel();
        const auto preview = prepareImport(filesAt({ path }), emptyPlan(), {}, {}, cancellation);
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, Error::Kind::Cancelled);
    }

    /// The same events from a table and from the log made of it.
    void aLogAndItsTableGiveTheSameFacts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("receipt") << QStringLiteral("receipt.csv");
        QTest::newRow("road traffic") << QStringLiteral("roadtraffic100traces.csv");
    }

    void aLogAndItsTableGiveTheSameFacts()
    {
        QFETCH(QString, file);
        if (corpus().isEmpty())
            QSKIP("the corpus is not on this machine");
        const QString path = corpus() + QStringLiteral("/event-logs/") + file;
        const auto reader = openTable(path);
        QVERIFY(reader);
        std::vector<std::vector<QString>> rows;
        std::vector<QString> cells;
        while ((*reader)->next(cells).value_or(false))
            rows.push_back(cells);
        const Folder folder;
        const QByteArray log = gzipped(xesOfRows((*reader)->header(), rows));
        const Taken fromLog = taken(filesAt({ folder.write(QStringLiteral("log.xes.gz"), log) }));
        const Taken fromTable = taken(filesAt({ path }));
        QCOMPARE(fromLog.preview.files[0].rows, fromTable.preview.files[0].rows);
        QCOMPARE(fromLog.events.size(), fromTable.events.size());
        QVERIFY(ordered(fromLog.events) == ordered(fromTable.events));
    }

    void theRunningExampleIsTheSameInBothFormats()
    {
        if (corpus().isEmpty())
            QSKIP("the corpus is not on this machine");
        const QString folder = corpus() + QStringLiteral("/event-logs/running-example");
        const Taken fromLog = taken(filesAt({ folder + QStringLiteral(".xes") }));
        const Taken fromTable = taken(filesAt({ folder + QStringLiteral(".csv") }));
        QCOMPARE(fromLog.events.size(), std::size_t { 42 });
        QVERIFY(ordered(fromLog.events) == ordered(fromTable.events));
    }
};

QTEST_GUILESS_MAIN(XesImportTest)
#include "xes_import_test.moc"

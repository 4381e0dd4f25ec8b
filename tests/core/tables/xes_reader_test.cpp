// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xes/unpacking.h"
#include "core/tables/xes/xes_reader.h"
#include "tests/core/tables/tables_support.h"
#include "tests/core/tables/xes_support.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

ReadTable readXes(const QByteArray &bytes, const TableOptions &options = {})
{
    auto reader = openXes(deviceOf(bytes), options);
    if (!reader)
        return readAll(std::move(reader));
    TableReader &still = **reader;
    ReadTable table;
    std::vector<QString> cells;
    for (;;) {
        const auto found = still.next(cells);
        if (!found)
            table.error = found.error();
        if (!found || !*found)
            break;
        table.rows.push_back(cells);
        table.rowNumbers.push_back(still.row());
    }
    table.header = still.header(); // whole only now
    table.format = still.format();
    return table;
}

QString cell(const ReadTable &table, std::size_t row, const char *column)
{
    const auto at = std::find(table.header.begin(), table.header.end(), QString::fromUtf8(column));
    const auto index = static_cast<std::size_t>(at - table.header.begin());
    if (index >= table.header.size() || row >= table.rows.size() || index >= table.rows[row].size())
        return QStringLiteral("(none)");
    return table.rows[row][index];
}

const QString noon = QStringLiteral("2026-03-01T12:00:00.000+01:00");

QByteArray smallLog()
{
    return xesLog(xesTrace(QStringLiteral("A"),
        xesEvent(QStringLiteral("call"), noon, "<string key=\"channel\" value=\"phone\"/>")
            + xesEvent(QStringLiteral("visit"), noon)));
}

QString troubleOf(const QByteArray &bytes)
{
    const ReadTable table = readXes(bytes);
    return table.error && table.error->kind == Error::Kind::FileNotOurs ? table.error->detail
                                                                        : QStringLiteral("(no trouble)");
}

} // namespace

/// Event logs in XES as rows: what is in them, and what hostile ones cannot do.
class XesReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsARowWithTheAttributesOfItsTrace()
    {
        const ReadTable table = readXes(smallLog());
        QVERIFY(!table.error);
        QCOMPARE(table.header,
            (std::vector { QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
                QStringLiteral("time:timestamp"), QStringLiteral("channel") }));
        QCOMPARE(table.rows,
            (Rows { { QStringLiteral("A"), QStringLiteral("call"), noon, QStringLiteral("phone") },
                { QStringLiteral("A"), QStringLiteral("visit"), noon, QString() } }));
        QCOMPARE(table.format.kind, QStringLiteral("xes"));
    }

    void rowsAreLinesOfTheFile()
    {
        const ReadTable table = readXes("<log>\n<trace>\n\n<event>\n</event>\n<event\n/></trace></log>");
        QCOMPARE(table.rowNumbers, (std::vector<qint64> { 4, 7 })); // a tag is where it ends
    }

    void allTypesAndNestedAttributesAreText()
    {
        const ReadTable table = readXes(xesLog(xesTrace(QStringLiteral("A"),
            "<event><string key=\"s\" value=\"a &lt;b&gt; &#228;\"/><date key=\"d\" value=\"2026-01-01T00:00:00Z\"/>"
            "<int key=\"i\" value=\"-5\"/><float key=\"f\" value=\"1.5e3\"/><boolean key=\"b\" value=\"true\"/>"
            "<id key=\"u\" value=\"f81d4fae\"/>"
            "<string key=\"cost\" value=\"12\"><string key=\"currency\" value=\"EUR\"/></string>"
            "<list key=\"l\"><values><int key=\"x\" value=\"1\"/><int key=\"y\" value=\"2\"/></values></list>"
            "<container key=\"c\"><string key=\"inner\" value=\"deep\"/></container></event>")));
        QVERIFY(!table.error);
        QCOMPARE(cell(table, 0, "s"), QStringLiteral("a <b> ä"));
        QCOMPARE(cell(table, 0, "d"), QStringLiteral("2026-01-01T00:00:00Z"));
        QCOMPARE(cell(table, 0, "i"), QStringLiteral("-5"));
        QCOMPARE(cell(table, 0, "f"), QStringLiteral("1.5e3"));
        QCOMPARE(cell(table, 0, "b"), QStringLiteral("true"));
        QCOMPARE(cell(table, 0, "u"), QStringLiteral("f81d4fae"));
        QCOMPARE(cell(table, 0, "cost"), QStringLiteral("12"));
        QCOMPARE(cell(table, 0, "cost/currency"), QStringLiteral("EUR"));
        QCOMPARE(cell(table, 0, "l/x"), QStringLiteral("1"));
        QCOMPARE(cell(table, 0, "l/y"), QStringLiteral("2"));
        QCOMPARE(cell(table, 0, "c/inner"), QStringLiteral("deep"));
    }

    void globalsAndAttributesOfTheLogAreNoEvents()
    {
        const ReadTable table = readXes(smallLog());
        for (const std::vector<QString> &row : table.rows) {
            for (const QString &text : row)
                QVERIFY(text != QStringLiteral("UNKNOWN") && text != QStringLiteral("the log itself"));
        }
    }

    void eventsOutsideATraceHaveNoCase()
    {
        const ReadTable table = readXes(xesLog(xesEvent(QStringLiteral("call"), noon)));
        QCOMPARE(table.rows.size(), std::size_t { 1 });
        QCOMPARE(cell(table, 0, "case:concept:name"), QString());
        QCOMPARE(cell(table, 0, "concept:name"), QStringLiteral("call"));
    }

    void namespacesAndByteOrderMarksAreUnderstood()
    {
        QByteArray spaced = smallLog();
        spaced.replace("<log ", "<log xmlns=\"http://www.xes-standard.org/\" ");
        QCOMPARE(readXes(spaced).rows, readXes(smallLog()).rows);
        QCOMPARE(readXes("\xEF\xBB\xBF" + smallLog()).rows, readXes(smallLog()).rows);
        QByteArray wide = smallLog();
        wide.replace("UTF-8", "UTF-16");
        const QByteArray wideBytes = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)
                                         .encode(QString::fromUtf8(wide));
        QCOMPARE(readXes(wideBytes).rows, readXes(smallLog()).rows);
    }

    void anAttributeThatTurnsUpLateIsAColumnAtTheEnd()
    {
        QByteArray events;
        for (int i = 0; i < 20'000; ++i)
            events += xesEvent(QStringLiteral("step %1").arg(i), noon);
        const QByteArray log = xesLog(xesTrace(QStringLiteral("A"),
            events + xesEvent(QStringLiteral("last"), noon, "<string key=\"late\" value=\"here\"/>")));
        auto reader = openXes(deviceOf(log));
        QVERIFY(reader);
        QCOMPARE((*reader)->header().size(), std::size_t { 3 });
        const ReadTable table = readXes(log);
        QCOMPARE(table.rows.size(), std::size_t { 20'001 });
        QCOMPARE(table.header.back(), QStringLiteral("late"));
        QCOMPARE(table.rows.back().back(), QStringLiteral("here"));
    }

    void whatIsSkippedIsCountedAndItsColumnsNoted()
    {
        QByteArray events;
        for (int i = 0; i < 20'000; ++i)
            events += xesEvent(QStringLiteral("step"), noon);
        const QByteArray log = xesLog(xesTrace(QStringLiteral("A"),
            events + xesEvent(QStringLiteral("last"), noon, "<string key=\"late\" value=\"here\"/>")));
        auto reader = openXes(deviceOf(log));
        QVERIFY(reader);
        std::vector<QString> cells;
        QVERIFY((*reader)->next(cells).value_or(false));
        QCOMPARE((*reader)->skipRest().value_or(-1), 20'000);
        QCOMPARE((*reader)->header().back(), QStringLiteral("late"));
        QVERIFY(!(*reader)->next(cells).value_or(true));
        auto cut = openXes(deviceOf(log.left(log.size() / 2)));
        QVERIFY(cut && !(*cut)->skipRest());
    }

    void knownColumnsAreKeptAndOthersLeftOut()
    {
        TableOptions options;
        options.columns = { QStringLiteral("channel"), QStringLiteral("case:concept:name"), QStringLiteral("absent") };
        const ReadTable table = readXes(smallLog(), options);
        QCOMPARE(table.header, options.columns);
        QCOMPARE(table.rows,
            (Rows { { QStringLiteral("phone"), QStringLiteral("A"), QString() },
                { QString(), QStringLiteral("A"), QString() } }));
    }

    void packedLogsReadTheSame()
    {
        const ReadTable table = readXes(gzipped(smallLog()));
        QCOMPARE(table.rows, readXes(smallLog()).rows);
        QCOMPARE(table.format.kind, QStringLiteral("xes.gz"));
    }

    void packedLogsCanBeJoinedAndPadded()
    {
        const QByteArray log = smallLog();
        const QByteArray joined = gzipped(log.left(100)) + gzipped(log.mid(100)) + QByteArray(512, '\0');
        QCOMPARE(readXes(joined).rows, readXes(log).rows);
        QVERIFY(!readXes(joined).error);
    }

    void aPackedLogThatIsCutOffSaysSo()
    {
        const QByteArray whole = gzipped(smallLog());
        for (qsizetype kept = 20; kept < whole.size(); ++kept) {
            const QString trouble = troubleOf(whole.left(kept));
            QVERIFY2(trouble.contains(QStringLiteral("too early")), qPrintable(trouble));
        }
    }

    void damageInAPackedLogIsNoticed()
    {
        const QByteArray whole = gzipped(smallLog());
        for (qsizetype at = 12; at < whole.size(); at += 3) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            QVERIFY(readXes(damaged).error);
        }
    }

    void aLogThatIsCutOffGivesWhatItHasAndThenTheError()
    {
        const QByteArray log = smallLog();
        const ReadTable table = readXes(log.left(log.indexOf("visit")));
        QCOMPARE(table.rows.size(), std::size_t { 1 });
        QVERIFY(table.error);
        QVERIFY2(table.error->detail.contains(QStringLiteral("line")), qPrintable(table.error->detail));
    }

    void otherFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << bytes << QString::fromUtf8(said);
        };
        row("html", "<?xml version=\"1.0\"?><html><body/></html>", "starts with <html>");
        row("packed table", gzipped("case,activity,time\n1,a,2026-01-01\n"), "unpack it first");
        row("packed twice", gzipped(gzipped(smallLog())), "unpack it first");
        row("packed nothing", gzipped({}), "unpack it first");
        row("not closed", "<log><trace>", "damaged");
        row("nothing but a declaration", "<?xml version=\"1.0\"?>", "damaged");
    }

    void otherFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString trouble = troubleOf(bytes);
        QVERIFY2(trouble.contains(said), qPrintable(trouble));
    }

    void entitiesAndDocumentTypesAreRefused()
    {
        const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\">"
                                "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                                "<log><trace><string key=\"concept:name\" value=\"&c;\"/></trace></log>";
        QVERIFY(troubleOf(bomb).contains(QStringLiteral("document type")));
        const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log/>";
        QVERIFY(troubleOf(outside).contains(QStringLiteral("document type")));
        QVERIFY(
            troubleOf(xesLog("<trace><string key=\"k\" value=\"&c;\"/></trace>")).contains(QStringLiteral("damaged")));
    }

    void depthIsLimited()
    {
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<string key=\"a\" value=\"b\">";
        QVERIFY(troubleOf("<log><trace><event>" + deep).contains(QStringLiteral("elements deep")));
        QVERIFY(troubleOf("<log>" + deep).contains(QStringLiteral("elements deep")));
    }

    void namesAreLimited()
    {
        const QByteArray key(5'000, 'k');
        QVERIFY(troubleOf("<log><trace><string key=\"" + key + "\" value=\"\"/></trace></log>")
                    .contains(QStringLiteral("more than 1024 letters")));
        QByteArray many;
        for (int i = 0; i < 5'000; ++i)
            many += "<int key=\"k" + QByteArray::number(i) + "\" value=\"1\"/>";
        QVERIFY(troubleOf(xesLog(xesTrace(QStringLiteral("A"), "<event>" + many + "</event>")))
                    .contains(QStringLiteral("4096 different attributes")));
    }

    void aBombIsStopped()
    {
        const QByteArray blanks = gzipped(QByteArray(16 << 20, ' '));
        UnpackedBytes bytes(deviceOf(blanks.repeated(20)));
        std::vector<char> chunk(1 << 20);
        Result<qint64> got = 1;
        qint64 unpacked = 0;
        while (got && *got > 0) {
            got = bytes.read(chunk.data(), static_cast<qint64>(chunk.size()));
            unpacked += got.value_or(0);
        }
        QVERIFY(!got);
        QVERIFY2(got.error().detail.contains(QStringLiteral("unpacks to more than")), qPrintable(got.error().detail));
        QVERIFY(unpacked <= 257 << 20);
    }

    void readingCanBeCancelled()
    {
        TableOptions options;
        QByteArray events;
        for (int i = 0; i < 20'000; ++i)
            events += xesEvent(QStringLiteral("step"), noon);
        const auto reader = openXes(deviceOf(xesLog(xesTrace(QStringLiteral("A"), events))), options);
        QVERIFY(reader);
        options.cancellation.cancel();
        std::vector<QString> cells;
        Result<bool> found = true;
        while (found && *found)
            found = (*reader)->next(cells);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        QVERIFY(!(*reader)->next(cells).value_or(true)); // and it stays at its end
    }

    void filesAreToldApartByContent()
    {
        const QTemporaryDir folder;
        const auto kindOf = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(QStringLiteral("log.dat")));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return QStringLiteral("not written");
            file.close();
            const auto reader = openTable(file.fileName());
            return reader ? (*reader)->format().kind : reader.error().detail;
        };
        QCOMPARE(kindOf(smallLog()), QStringLiteral("xes"));
        QCOMPARE(kindOf("\n  <log></log>"), QStringLiteral("xes"));
        QCOMPARE(kindOf("<!-- by hand --><log></log>"), QStringLiteral("xes"));
        QCOMPARE(kindOf(gzipped(smallLog())), QStringLiteral("xes.gz"));
        QCOMPARE(kindOf("a,b\n1,2\n"), QStringLiteral("csv"));
    }

    /// What is written comes back, however the bytes are cut, packed or not.
    void tablesGoThroughXesUnchanged()
    {
        QVERIFY(rc::check([] {
            const auto word
                = rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab<>&\"' ;,=/"))),
                    [](const std::string &text) { return QString::fromStdString(text) + QStringLiteral("ä€"); });
            const std::vector<QString> header { QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
                QStringLiteral("time:timestamp"), QStringLiteral("case:channel"), QStringLiteral("org:resource") };
            Rows rows;
            const int traces = *rc::gen::inRange(1, 5);
            for (int trace = 0; trace < traces; ++trace) {
                const QString channel = *word;
                for (int event = *rc::gen::inRange(1, 6); event > 0; --event)
                    rows.push_back({ QString::number(trace), *word, *word, channel, *word });
            }
            TableOptions options;
            options.columns = header;
            const QByteArray log = xesOfRows(header, rows);
            const ReadTable table = readXes(*rc::gen::arbitrary<bool>() ? gzipped(log) : log, options);
            RC_ASSERT(table.rows == rows);
        }));
    }
};

QTEST_GUILESS_MAIN(XesReaderTest)
#include "xes_reader_test.moc"

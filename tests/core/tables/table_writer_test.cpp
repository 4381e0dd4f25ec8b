// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"
#include "tests/core/tables/tables_support.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace headwater;

namespace {

const std::vector<TableColumn> twoColumns
    = { { QStringLiteral("Name"), ColumnLook::Text }, { QStringLiteral("Amount"), ColumnLook::Money } };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes the rows and returns the file's bytes, without byte order mark and header.
QByteArray written(std::vector<TableCell> row, std::vector<TableColumn> columns = twoColumns)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    auto writer = createTable(path, columns);
    if (!writer || !(*writer)->writeRow(row) || !(*writer)->finish())
        return "failed";
    const QByteArray all = contentOf(path);
    return all.mid(all.indexOf("\r\n") + 2);
}

#ifdef Q_OS_UNIX
/// While it lives, no file can grow beyond `bytes`: what a full disk looks like to a writer.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
};
#endif

} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvCellsAreWrittenForPeopleAndMachines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char16_t *text, const char *line) {
            QTest::newRow(line) << QString::fromUtf16(text) << QByteArray(line);
        };
        row(u"plain", "plain,\r\n");
        row(u"a,b", "\"a,b\",\r\n");
        row(u"say \"hi\"", "\"say \"\"hi\"\"\",\r\n");
        row(u"two\nlines", "\"two\nlines\",\r\n");
        row(u" blanks ", " blanks ,\r\n");
        row(u"Müller", "M\xC3\xBCller,\r\n");
        row(u"=1+1", "'=1+1,\r\n");
        row(u"+49 30 123", "'+49 30 123,\r\n");
        row(u"-5", "-5,\r\n");
        row(u"-5.25%", "-5.25%,\r\n");
        row(u"-x", "'-x,\r\n");
        row(u"@cmd", "'@cmd,\r\n");
        row(u"\tx", "'\tx,\r\n");
        row(u"'=1", "''=1,\r\n");
        row(u"'quoted'", "'quoted',\r\n");
        row(u"＝1",
            "'\xEF\xBC\x9D"
            "1,\r\n");
    }

    void csvCellsAreWrittenForPeopleAndMachines()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, line);

        QCOMPARE(written({ text }), line);
    }

    void csvNumbersAndDatesAreForMachines()
    {
        QCOMPARE(written({ -0.1, 1234567.5 }), "-0.1,1234567.5\r\n");
        QCOMPARE(written({ 1e20, 1e-9 }), "1e+20,1e-09\r\n");
        QCOMPARE(written({ QDate(2024, 1, 31), true }), "2024-01-31,TRUE\r\n");
        QCOMPARE(written({ QDateTime(QDate(2024, 1, 31), QTime(10, 20, 30), Qt::UTC), std::monostate {} }),
            "2024-01-31T10:20:30Z,\r\n");
    }

    void csvStartsWithMarkAndHeaderUnlessUnwanted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        TableWriteOptions bare;
        bare.byteOrderMark = false;
        bare.delimiter = u';';

        QVERIFY(createTable(path, twoColumns).value()->finish());
        QCOMPARE(contentOf(path), "\xEF\xBB\xBFName,Amount\r\n");
        QVERIFY(createTable(path, twoColumns, bare).value()->finish());
        QCOMPARE(contentOf(path), "Name;Amount\r\n");
    }

    void nothingIsLeftBehindUntilFinished_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("t.csv");
        QTest::newRow("xlsx") << QStringLiteral("t.xlsx");
    }

    void nothingIsLeftBehindUntilFinished()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        Cancellation cancellation;
        int rows = 0;

        const auto cancelled = writeTable(
            path, twoColumns,
            [&](std::vector<TableCell> &cells) {
                cells = { QStringLiteral("row"), 1.0 };
                if (++rows == 50'000)
                    cancellation.cancel();
                return true;
            },
            100'000, writeOptionsFor(path), cancellation);
        {
            const auto dropped = createTable(path, twoColumns, writeOptionsFor(path));
            QVERIFY(dropped);
        }

        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(contentOf(path), "before");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { name });
        QVERIFY(createTable(path, twoColumns, writeOptionsFor(path)).value()->finish());
        QVERIFY(contentOf(path) != "before");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { name });
    }

    void aFullDiskIsAnErrorAndLeavesNothing_data() { nothingIsLeftBehindUntilFinished_data(); }

    void aFullDiskIsAnErrorAndLeavesNothing()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        int rows = 0;
        const FileSizeLimit limit(500'000);

        const auto result = writeTable(
            path, twoColumns,
            [&rows](std::vector<TableCell> &cells) {
                cells = { QStringLiteral("the same text in every row, which packs well"), 1.0 };
                return ++rows <= 40'000;
            },
            40'000, writeOptionsFor(path));

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::StorageFailed);
        QVERIFY(QDir(folder.path()).isEmpty());
#endif
    }

    void aFolderThatIsGoneIsAnError_data() { nothingIsLeftBehindUntilFinished_data(); }

    void aFolderThatIsGoneIsAnError()
    {
        QFETCH(QString, name);

        const QString path = QStringLiteral("/nonexistent/folder/") + name;

        QCOMPARE(createTable(path, twoColumns, writeOptionsFor(path)).error().kind, Error::Kind::StorageFailed);
    }

    void progressIsToldAndEndsAtOne()
    {
        const QTemporaryDir folder;
        std::vector<double> told;
        int rows = 0;

        const auto done = writeTable(
            folder.filePath(QStringLiteral("t.csv")), twoColumns,
            [&rows](std::vector<TableCell> &cells) {
                cells = { QStringLiteral("x") };
                return ++rows <= 5000;
            },
            5000, {}, {}, [&told](double part) { told.push_back(part); });

        QVERIFY(done);
        QVERIFY(told.size() >= 5);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }

    void tooMuchForASheetIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.xlsx"));
        auto writer = createTable(path, twoColumns, writeOptionsFor(path)).value();

        const auto longText = writer->writeRow(std::vector<TableCell> { QString(40'000, QLatin1Char('x')) });
        const auto wideRow = writer->writeRow(std::vector<TableCell>(3));

        QCOMPARE(longText.error().kind, Error::Kind::InvalidInput);
        QVERIFY(longText.error().detail.contains(QStringLiteral("32,767")));
        QCOMPARE(wideRow.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(createTable(path, {}).error().kind, Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TableWriterTest)
#include "table_writer_test.moc"

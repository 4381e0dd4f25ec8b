// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"

#include "tests/core/tables/tables_support.h"

#include <rapidcheck.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace headwater;

namespace {

const std::vector<TableColumn> twoColumns = { { QStringLiteral("Name"), ColumnLook::Text },
    { QStringLiteral("Amount"), ColumnLook::Money } };

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

/// Text as people and their clipboards produce it, with everything that file formats stumble over.
QString anyText()
{
    static const QStringList pieces = { QStringLiteral("a"), QStringLiteral("Z9"), QStringLiteral(" "), QStringLiteral("\""),
        QStringLiteral("\"\""), QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("\n"),
        QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("'"),
        QStringLiteral("ü"), QStringLiteral("€"), QStringLiteral("漢"), QStringLiteral("😀"), QStringLiteral("&<>"),
        QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("_x0041_"), QStringLiteral("|"), QStringLiteral("＝"), QStringLiteral("\r"),
        QStringLiteral("\u0001"), QStringLiteral("\u0085"), QStringLiteral("_"), QStringLiteral("x000D_") };
    QString text;
    for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))))
        text += pieces[piece];
    return text;
}

/// A table whose rows are not blank, as wide as its header.
Rows anyRows()
{
    const auto width = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 8));
    Rows rows(count, std::vector<QString>(width));
    for (auto &row : rows) {
        for (QString &cell : row)
            cell = anyText();
        row[0].prepend(QLatin1Char('r'));
        std::rotate(row.begin(), row.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(width)), row.end());
    }
    return rows;
}

Result<> writeRows(const QString &path, const Rows &rows, const TableWriteOptions &options)
{
    std::vector<TableColumn> columns;
    for (const QString &name : rows.front())
        columns.push_back({ name, ColumnLook::Text });
    std::size_t next = 1;
    return writeTable(
        path, columns,
        [&](std::vector<TableCell> &cells) {
            if (next == rows.size())
                return false;
            cells.assign(rows[next].begin(), rows[next].end());
            ++next;
            return true;
        },
        static_cast<qint64>(rows.size()), options);
}

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
        row(u"＝1", "'\xEF\xBC\x9D" "1,\r\n");
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

    void whatIsWrittenAsCsvIsReadBack()
    {
        QVERIFY(rc::check("read(write(rows)) = rows for CSV", [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("t.csv"));
            const Rows rows = anyRows();
            TableWriteOptions options;
            options.byteOrderMark = *rc::gen::arbitrary<bool>();
            options.delimiter = *rc::gen::element(u',', u';', u'\t', u'|');
            TableOptions readOptions;
            readOptions.delimiter = QChar(options.delimiter);

            RC_ASSERT(writeRows(path, rows, options).has_value());
            const ReadTable table = readAll(openTable(path, readOptions));

            RC_ASSERT(!table.error);
            RC_ASSERT(table.header == rows.front());
            RC_ASSERT(table.rows == Rows(rows.begin() + 1, rows.end()));
        }));
    }

    void whatIsWrittenAsXlsxIsReadBack()
    {
        QVERIFY(rc::check("read(write(rows)) = rows for XLSX", [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("t.xlsx"));
            const Rows rows = anyRows();
            const std::size_t width = rows.front().size();

            RC_ASSERT(writeRows(path, rows, writeOptionsFor(path)).has_value());
            ReadTable table = readAll(openTable(path));

            RC_ASSERT(!table.error);
            table.header.resize(width); // a workbook holds no empty cells at the end
            RC_ASSERT(table.header == rows.front());
            for (auto &row : table.rows)
                row.resize(width);
            RC_ASSERT(table.rows == Rows(rows.begin() + 1, rows.end()));
        }));
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

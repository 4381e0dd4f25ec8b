// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"
#include "tests/core/tables/tables_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

/// Text as people and their clipboards produce it, with everything that file formats stumble over.
QString anyText()
{
    static const QStringList pieces = { QStringLiteral("a"), QStringLiteral("Z9"), QStringLiteral(" "),
        QStringLiteral("\""), QStringLiteral("\"\""), QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"),
        QStringLiteral("\n"), QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
        QStringLiteral("'"), QStringLiteral("ü"), QStringLiteral("€"), QStringLiteral("漢"), QStringLiteral("😀"),
        QStringLiteral("&<>"), QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("_x0041_"),
        QStringLiteral("|"), QStringLiteral("＝"), QStringLiteral("\r"), QStringLiteral("\u0001"),
        QStringLiteral("\u0085"), QStringLiteral("_"), QStringLiteral("x000D_") };
    QString text;
    for (const int piece :
        *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))))
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
        std::rotate(row.begin(), row.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(width)),
            row.end());
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

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"

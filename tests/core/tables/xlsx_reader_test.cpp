// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"
#include "core/tables/xlsx/cell_text.h"
#include "core/tables/xlsx/xlsx_reader.h"
#include "tests/core/tables/tables_support.h"
#include "tests/core/tables/workbook_support.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace headwater;

namespace {

ReadTable readXlsx(const QByteArray &bytes, const TableOptions &options = {})
{
    return readAll(openXlsx(bytes, options));
}

/// The cell that this XML makes in column B below a header.
QString cellOf(const QByteArray &cell)
{
    const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";
    const ReadTable table
        = readXlsx(zipped(workbookParts(header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>")));
    return table.error ? QStringLiteral("error: ") + table.error->detail : table.rows.at(0).at(1);
}

QByteArray smallWorkbook()
{
    return zipped(workbookParts(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>"));
}

/// A workbook by libxlsxwriter itself, not by our writer.
QString foreignWorkbook(const QTemporaryDir &folder, bool constantMemory)
{
    const QString path = folder.filePath(QStringLiteral("foreign.xlsx"));
    lxw_workbook_options options = {};
    options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Deals");
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "d mmm yyyy");
    worksheet_write_string(sheet, 0, 0, "Name", nullptr);
    worksheet_write_string(sheet, 0, 1, "Close", nullptr);
    worksheet_write_string(sheet, 0, 2, "Sum", nullptr);
    lxw_datetime date = { 2024, 1, 31, 0, 0, 0 };
    worksheet_write_string(sheet, 3, 0, " Müller & \"Söhne\" ", nullptr);
    worksheet_write_datetime(sheet, 3, 1, &date, day);
    worksheet_write_formula_num(sheet, 3, 2, "=1+1", nullptr, 2);
    worksheet_write_boolean(sheet, 4, 1, 1, nullptr);
    workbook_close(workbook);
    return path;
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfSheetsMayHaveAnAmpersand()
    {
        Parts parts = workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts["xl/workbook.xml"].replace("name=\"First\"", "name=\"R&amp;D\"");
        QCOMPARE(readXlsx(zipped(parts)).format.sheet, QStringLiteral("R&D"));
    }

    void cellsComeAsAPersonWouldTypeThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *cell, const char16_t *expected) {
            QTest::newRow(name) << QByteArray(cell) << QString::fromUtf16(expected);
        };
        row("whole number", "<c r=\"B2\"><v>42</v></c>", u"42");
        row("decimal", "<c r=\"B2\"><v>1234.5</v></c>", u"1234.5");
        row("noise of doubles", "<c r=\"B2\"><v>0.30000000000000004</v></c>", u"0.3");
        row("exponent", "<c r=\"B2\"><v>1.5E6</v></c>", u"1500000");
        row("large id", "<c r=\"B2\"><v>123456789012345</v></c>", u"123456789012345");
        row("no number", "<c r=\"B2\"><v>abc</v></c>", u"abc");
        row("shared", "<c r=\"B2\" t=\"s\"><v>0</v></c>", u"plain");
        row("rich", "<c r=\"B2\" t=\"s\"><v>1</v></c>", u"rich text");
        row("phonetic", "<c r=\"B2\" t=\"s\"><v>2</v></c>", u"漢");
        row("blanks kept", "<c r=\"B2\" t=\"s\"><v>3</v></c>", u" blanks ");
        row("escapes", "<c r=\"B2\" t=\"s\"><v>4</v></c>", u"line\r\nend & _x0041_");
        row("escapes that are none", "<c r=\"B2\" t=\"str\"><v>_x0041__x0042_x0043_x004_ _x00G0_ _x</v></c>",
            u"ABx0043_x004_ _x00G0_ _x");
        row("inline", "<c r=\"B2\" t=\"inlineStr\"><is><t>in</t></is></c>", u"in");
        row("inline rich", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>", u"inline");
        row("CDATA", "<c r=\"B2\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>", u"a<b");
        row("formula's number", "<c r=\"B2\"><f>1+1</f><v>2</v></c>", u"2");
        row("formula's text", "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>px</v></c>", u"px");
        row("true", "<c r=\"B2\" t=\"b\"><v>1</v></c>", u"TRUE");
        row("false", "<c r=\"B2\" t=\"b\"><v>0</v></c>", u"FALSE");
        row("error", "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", u"#N/A");
        row("ISO day", "<c r=\"B2\" t=\"d\"><v>2024-01-31T00:00:00</v></c>", u"2024-01-31");
        row("built-in date", "<c r=\"B2\" s=\"1\"><v>45322</v></c>", u"2024-01-31");
        row("built-in date and time", "<c r=\"B2\" s=\"2\"><v>45322.4309027778</v></c>", u"2024-01-31T10:20:30");
        row("own date format", "<c r=\"B2\" s=\"4\"><v>45322</v></c>", u"2024-01-31");
        row("first day of 1900", "<c r=\"B2\" s=\"1\"><v>1</v></c>", u"1900-01-01");
        row("first of March 1900", "<c r=\"B2\" s=\"1\"><v>61</v></c>", u"1900-03-01");
        row("date beyond the calendar", "<c r=\"B2\" s=\"1\"><v>99999999</v></c>", u"99999999");
        row("negative date", "<c r=\"B2\" s=\"1\"><v>-1</v></c>", u"-1");
        row("percent", "<c r=\"B2\" s=\"3\"><v>0.755</v></c>", u"75.5%");
        row("percent with noise", "<c r=\"B2\" s=\"3\"><v>0.07</v></c>", u"7%");
        row("d and s in quotes are no date", "<c r=\"B2\" s=\"5\"><v>5</v></c>", u"5");
        row("duration", "<c r=\"B2\" s=\"6\"><v>1.5</v></c>", u"36:00:00");
        row("time of day", "<c r=\"B2\" s=\"7\"><v>0.75</v></c>", u"18:00:00");
        row("style that is not there", "<c r=\"B2\" s=\"77\"><v>5</v></c>", u"5");
        row("no reference", "<c><v>7</v></c>", u"7");
        row("missing text", "<c r=\"B2\" t=\"s\"><v>99</v></c>",
            u"error: row 2: a cell refers to a text that the workbook does not have");
        row("cell outside", "<c r=\"ZZZZ2\"><v>1</v></c>", u"error: row 2: a cell outside the sheet");
    }

    void cellsComeAsAPersonWouldTypeThem()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);

        QCOMPARE(cellOf(cell), expected);
    }

    void datesOf1904AreFourYearsLater()
    {
        Parts parts = workbookParts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43860</v></c></row>");
        parts["xl/workbook.xml"].replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");

        QCOMPARE(readXlsx(zipped(parts)).header.at(0), QStringLiteral("2024-01-31"));
    }

    void formatsTellDatesFromNumbers_data()
    {
        QTest::addColumn<int>("look");
        const auto row = [](const char *code, NumberLook look) { QTest::newRow(code) << static_cast<int>(look); };
        row("General", NumberLook::Plain);
        row("0.00E+00", NumberLook::Plain);
        row("#,##0.00;[Red]-#,##0.00", NumberLook::Plain);
        row("[$€-407] #,##0.00", NumberLook::Plain);
        row("\"USD\" 0", NumberLook::Plain);
        row("\\d0", NumberLook::Plain);
        row("0.0%", NumberLook::Percent);
        row("d.m.yy", NumberLook::Moment);
        row("mmm", NumberLook::Moment);
        row("[$-409]mmmm d, yyyy;@", NumberLook::Moment);
        row("yyyy-mm-dd hh:mm:ss", NumberLook::Moment);
        row("h:mm AM/PM", NumberLook::TimeOfDay);
        row("mm:ss.0", NumberLook::TimeOfDay);
        row("[h]:mm", NumberLook::Duration);
        row("[mm]:ss", NumberLook::Duration);
    }

    void formatsTellDatesFromNumbers()
    {
        QFETCH(int, look);

        QCOMPARE(static_cast<int>(lookOfFormat(QTest::currentDataTag())), look);
    }

    void rowsKeepTheirNumbersAndBlankOnesAreSkipped()
    {
        const ReadTable table = readXlsx(zipped(workbookParts(
            "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"C2\" s=\"1\"/></row><row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
            "<row r=\"5\" hidden=\"1\"><c "
            "r=\"A5\"><v>7</v></c></row><row><c><v>8</v></c><c><v>9</v></c><c><v>10</v></c></row>")));

        QCOMPARE(table.header, (std::vector<QString> { QString(), QStringLiteral("1") }));
        QCOMPARE(table.rowNumbers, (std::vector<qint64> { 5, 6 }));
        QCOMPARE(table.rows[0], (std::vector<QString> { QStringLiteral("7"), QString() }));
        QCOMPARE(table.rows[1].size(), std::size_t(3));
    }

    void sheetsAreChosenByNameNumberOrTheFirstShown()
    {
        const QByteArray bytes = smallWorkbook();
        TableOptions byName;
        byName.sheet = QStringLiteral("secret");
        TableOptions byNumber;
        byNumber.sheetIndex = 0;
        TableOptions wrong;
        wrong.sheet = QStringLiteral("Nowhere");
        TableOptions outside;
        outside.sheetIndex = 2;

        const TableFormat format = readXlsx(bytes).format;

        QCOMPARE(format.sheet, QStringLiteral("First"));
        QCOMPARE(format.sheets, (QStringList { QStringLiteral("Secret"), QStringLiteral("First") }));
        QCOMPARE(format.kind, QStringLiteral("xlsx"));
        QCOMPARE(readXlsx(bytes, byName).header.at(0), QStringLiteral("42"));
        QCOMPARE(readXlsx(bytes, byNumber).header.at(0), QStringLiteral("42"));
        QCOMPARE(readXlsx(bytes, wrong).error->kind, Error::Kind::InvalidInput);
        QCOMPARE(readXlsx(bytes, outside).error->kind, Error::Kind::InvalidInput);
    }

    void headerMayComeBelowATitle()
    {
        TableOptions options;
        options.headerRow = 3;
        const ReadTable table
            = readXlsx(zipped(workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\">"
                                            "<v>4</v></c></row><row r=\"5\"><c r=\"A5\"><v>5</v></c></row>")),
                options);

        QCOMPARE(table.header.at(0), QStringLiteral("4"));
        QCOMPARE(table.rowNumbers, (std::vector<qint64> { 5 }));
    }

    void otherAndHostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        Parts entities = workbookParts({});
        entities["xl/worksheets/sheet1.xml"]
            = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
              "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        Parts torn = workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></row>");
        Parts bomb = workbookParts({});
        bomb["xl/sharedStrings.xml"] = QByteArray(80 * 1024 * 1024, ' ');
        Parts rowNumber = workbookParts("<row r=\"9999999\"><c><v>1</v></c></row>");
        Parts noSheet = workbookParts({});
        noSheet.erase("xl/worksheets/sheet1.xml");
        QTest::newRow("document type") << zipped(entities) << QStringLiteral("document type");
        QTest::newRow("torn XML") << zipped(torn) << QStringLiteral("XML is damaged");
        QTest::newRow("bomb") << zipped(bomb) << QStringLiteral("would unpack to 80 MB");
        QTest::newRow("row beyond the sheet") << zipped(rowNumber) << QStringLiteral("no row of a sheet");
        QTest::newRow("missing sheet") << zipped(noSheet) << QStringLiteral("no part xl/worksheets/sheet1.xml");
        QTest::newRow("no rows") << zipped(workbookParts({})) << QStringLiteral("no row to start with");
        QTest::newRow("other zip") << zipped({ { "readme.txt", "hello" } }) << QStringLiteral("no Excel workbook");
        QTest::newRow("OpenDocument") << zipped({ { "content.xml", "<a/>" }, { "mimetype", "x" } })
                                      << QStringLiteral("OpenDocument");
        QTest::newRow("no zip") << QByteArray("PK\x03\x04 and nothing more") << QStringLiteral("damaged or cut off");
    }

    void otherAndHostileFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);

        const ReadTable table = readXlsx(file);

        QVERIFY(table.error);
        QCOMPARE(table.error->kind, Error::Kind::FileNotOurs);
        QVERIFY2(table.error->detail.contains(reason), qPrintable(table.error->detail));
    }

    void cutAnywhereItIsRefused()
    {
        const QByteArray whole = smallWorkbook();
        QVERIFY(!readXlsx(whole).error);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(readXlsx(whole.left(size)).error, qPrintable(QString::number(size)));
    }

    void flippedBytesNeverCrashIt()
    {
        const QByteArray whole = smallWorkbook();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
            const ReadTable table = readXlsx(flipped);
            QVERIFY(table.error || !table.header.empty());
        }
    }

    void bothWaysOfLibxlsxwriterAreRead()
    {
        for (const bool constantMemory : { false, true }) {
            const QTemporaryDir folder;
            const ReadTable table = readAll(openTable(foreignWorkbook(folder, constantMemory)));

            QVERIFY2(!table.error, table.error ? qPrintable(table.error->detail) : "");
            QCOMPARE(table.format.sheet, QStringLiteral("Deals"));
            QCOMPARE(table.rowNumbers, (std::vector<qint64> { 4, 5 }));
            QCOMPARE(table.rows[0],
                (std::vector<QString> {
                    QStringLiteral(" Müller & \"Söhne\" "), QStringLiteral("2024-01-31"), QStringLiteral("2") }));
            QCOMPARE(table.rows[1][1], QStringLiteral("TRUE"));
        }
    }

    void ourOwnWorkbooksComeBackWithTheirValues()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("own.xlsx"));
        const std::vector<TableColumn> columns
            = { { QStringLiteral("Text"), ColumnLook::Text }, { QStringLiteral("Money"), ColumnLook::Money },
                  { QStringLiteral("Share"), ColumnLook::Percent }, { QStringLiteral("Day"), ColumnLook::Date },
                  { QStringLiteral("Moment"), ColumnLook::DateTime }, { QStringLiteral("Yes"), ColumnLook::Text } };
        auto writer = createTable(path, columns, writeOptionsFor(path)).value();

        QVERIFY(writer->writeRow(std::vector<TableCell> { QStringLiteral("=1+1"), -1234.56, 0.075, QDate(2024, 1, 31),
            QDateTime(QDate(2024, 1, 31), QTime(10, 20, 30), Qt::UTC), true }));
        QVERIFY(writer->writeRow(std::vector<TableCell> { QStringLiteral("-5"), 0.1, 1.0, QDate(1850, 6, 1) }));
        QVERIFY(writer->finish());
        const ReadTable table = readAll(openTable(path));

        QVERIFY(!table.error);
        QCOMPARE(table.rows[0],
            (std::vector<QString> { QStringLiteral("=1+1"), QStringLiteral("-1234.56"), QStringLiteral("7.5%"),
                QStringLiteral("2024-01-31"), QStringLiteral("2024-01-31T10:20:30"), QStringLiteral("TRUE") }));
        QCOMPARE(table.rows[1],
            (std::vector<QString> { QStringLiteral("-5"), QStringLiteral("0.1"), QStringLiteral("100%"),
                QStringLiteral("1850-06-01"), QString(), QString() }));
    }

    void workbooksOfOpenpyxlAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("py.xlsx"));
        const QString script
            = QStringLiteral("import sys, datetime\nfrom openpyxl import Workbook\nfor wo in (False, True):\n"
                             " w = Workbook(write_only=wo)\n s = w.create_sheet('Data') if wo else w.active\n"
                             " s.append(['a', 'b', 'c'])\n s.append(['x', 1.5, datetime.date(2024, 1, 31)])\n "
                             "w.save(sys.argv[1] + str(int(wo)))\n");
        if (QProcess::execute(
                QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), QStringLiteral("import openpyxl") })
            != 0)
            QSKIP("openpyxl is not installed");
        QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), script, path }), 0);

        for (const QString &name : { path + u'0', path + u'1' }) {
            const ReadTable table = readAll(openTable(name));
            QVERIFY(!table.error);
            QCOMPARE(table.rows.at(0),
                (std::vector<QString> { QStringLiteral("x"), QStringLiteral("1.5"), QStringLiteral("2024-01-31") }));
        }
    }

    void cancellingStopsTheReader()
    {
        TableOptions options;
        options.cancellation.cancel();

        QCOMPARE(readXlsx(smallWorkbook(), options).error->kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "xlsx_reader_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/written_texts.h"
#include "core/reports/xlsx_report.h"
#include "core/tables/package/zip_archive.h"
#include "core/tables/table_reader.h"
#include "tests/core/reports/report_fixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace headwater {

class XlsxReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const Report &report)
    {
        const QString path = m_folder.filePath(QStringLiteral("report.xlsx"));
        const auto result = writeXlsxReport(report, path);
        return result ? path : QString();
    }
    static QByteArray part(const QString &path, const char *name)
    {
        const auto archive = ZipArchive::open(path);
        auto opened = archive->part(name, ZipArchive::largestList);
        QByteArray bytes(1 << 20, Qt::Uninitialized);
        bytes.truncate(opened ? opened->read(bytes.data(), bytes.size()).value_or(0) : 0);
        return bytes;
    }
    static std::vector<QStringList> rowsOf(const QString &path, const QString &sheet)
    {
        TableOptions options;
        options.sheet = sheet;
        const auto reader = openTable(path, options);
        std::vector<QStringList> rows;
        if (reader)
            rows.emplace_back((*reader)->header().begin(), (*reader)->header().end());
        std::vector<QString> cells;
        while (reader && (*reader)->next(cells).value_or(false))
            rows.emplace_back(cells.begin(), cells.end());
        return rows;
    }

private Q_SLOTS:
    void cellsAreWhatTheReportSays();
    void totalsAndChangesAreFormulas();
    void textNeverBecomesAFormula();
    void nothingTellsWhoMadeIt();
    void cancelledWritesNothingMore();
    void longTablesAreComplete();
};

void XlsxReportTest::cellsAreWhatTheReportSays()
{
    const QString path = written(test::smallReport());
    QVERIFY(!path.isEmpty());
    const std::vector<QStringList> rows = rowsOf(path, QStringLiteral("Costs"));
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[0], (QStringList { QStringLiteral("Name"), QStringLiteral("Cost"), QStringLiteral("From") }));
    QCOMPARE(rows[1], (QStringList { QStringLiteral("=1+1"), QStringLiteral("100"), QStringLiteral("2027-01-01") }));
    QCOMPARE(rows[2][0], QString(300, u'x'));
    QCOMPARE(rows[4][1], QStringLiteral("350.5"));
}

void XlsxReportTest::totalsAndChangesAreFormulas()
{
    const QString path = written(test::smallReport());
    QVERIFY(part(path, "xl/worksheets/sheet2.xml").contains("<f>SUBTOTAL(109,B2:B4)</f>"));
    const QByteArray summary = part(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(summary.contains("<f>C7-B7</f>") && summary.contains("<f>C8-B8</f>"), summary.constData());
    QVERIFY(part(path, "xl/charts/chart1.xml").contains("lineChart"));
    QVERIFY(part(path, "xl/charts/chart2.xml").contains("barChart"));
}

void XlsxReportTest::textNeverBecomesAFormula()
{
    const QString path = written(test::smallReport());
    QVERIFY(!part(path, "xl/worksheets/sheet2.xml").contains("<f>1+1</f>"));
    QVERIFY(part(path, "xl/worksheets/sheet2.xml").contains("<t>=1+1</t>"));
}

void XlsxReportTest::nothingTellsWhoMadeIt()
{
    const QString path = written(test::smallReport());
    const QByteArray properties = part(path, "docProps/core.xml");
    QVERIFY(!properties.isEmpty());
    QVERIFY2(properties.contains("<dc:creator></dc:creator>")
            && properties.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"),
        properties.constData());
    const auto found = termWrittenIn(
        path, TermFinder({ m_folder.path(), qEnvironmentVariable("USER", QStringLiteral("somebody")) }));
    QVERIFY(found);
    QCOMPARE(*found, QString());
}

void XlsxReportTest::cancelledWritesNothingMore()
{
    Cancellation cancellation;
    cancellation.cancel();
    const auto result
        = writeXlsxReport(test::smallReport(), m_folder.filePath(QStringLiteral("never.xlsx")), cancellation);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void XlsxReportTest::longTablesAreComplete()
{
    constexpr std::size_t many = 20'000;
    Report report = test::smallReport();
    ReportTable table;
    table.sheet = QStringLiteral("Many");
    table.columns = { { QStringLiteral("Number"), ColumnLook::Whole } };
    table.rowCount = many;
    table.totals = { 0 };
    table.row = [](std::size_t row, std::vector<TableCell> &cells) { cells = { static_cast<double>(row + 1) }; };
    report.sections.push_back({ QStringLiteral("Many"), { table } });
    const std::vector<QStringList> rows = rowsOf(written(report), QStringLiteral("Many"));
    QCOMPARE(rows.size(), many + 2);
    QCOMPARE(rows.back().front(), QStringLiteral("200010000"));
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::XlsxReportTest)
#include "xlsx_report_test.moc"

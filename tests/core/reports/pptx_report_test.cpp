// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/pptx_report.h"
#include "core/reports/slides/slide_template.h"
#include "core/tables/table_reader.h"
#include "tests/core/reports/report_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace headwater {

class PptxReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    PackageParts written(const QString &templatePath = {})
    {
        const auto result = writePptxReport(test::smallReport(), path(), templatePath);
        return result ? readPackage(path()).value_or(PackageParts()) : PackageParts();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("report.pptx")); }
    QString asTemplate(PackageParts parts) const
    {
        const QString place = m_folder.filePath(QStringLiteral("company.potx"));
        return writePackage(parts, place) ? place : QString();
    }

private Q_SLOTS:
    void everyPartIsWellFormedAndKnown();
    void textsTablesAndChartsAreNative();
    void chartsCarryTheirFigures();
    void sameReportSameBytes();
    void companyTemplateKeepsItsLookAndLosesItsSlides();
    void templateWithoutPlaceholdersIsRefused();
    void opensInLibreOffice();
};

void PptxReportTest::everyPartIsWellFormedAndKnown()
{
    const PackageParts parts = written();
    QVERIFY(parts.size() > 15);
    const QString types = QString::fromUtf8(parts.at(QStringLiteral("[Content_Types].xml")));
    for (const auto &[name, bytes] : parts) {
        if (name.endsWith(QLatin1StringView(".xlsx")))
            continue;
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
        if (name.startsWith(QLatin1StringView("ppt/slides/slide"))
            || name.startsWith(QLatin1StringView("ppt/charts/chart")))
            QVERIFY2(types.contains(QStringLiteral("PartName=\"/%1\"").arg(name)), qPrintable(name));
    }
}

void PptxReportTest::textsTablesAndChartsAreNative()
{
    QString all;
    for (const auto &[name, bytes] : written()) {
        if (name.startsWith(QLatin1StringView("ppt/slides/slide")))
            all += QString::fromUtf8(bytes);
    }
    QVERIFY(all.contains(QStringLiteral("type=\"ctrTitle\"")));
    QVERIFY(all.contains(QStringLiteral("<a:tbl>")));
    QVERIFY(all.contains(QStringLiteral("<c:chart ")));
    QVERIFY(all.contains(QStringLiteral("Fluid &lt;North&gt; &amp;")));
    QCOMPARE(all.count(QStringLiteral("<a:custGeom>")), 6); // arrows of the graph
    QCOMPARE(all.count(QStringLiteral("prst=\"roundRect\"")), 4);
    QVERIFY(all.contains(QStringLiteral("Demo &lt;live&gt; &amp; 王伟")));
    QVERIFY(!all.contains(QStringLiteral("<p:pic>")));
}

void PptxReportTest::chartsCarryTheirFigures()
{
    const PackageParts parts = written();
    const QByteArray chart = parts.at(QStringLiteral("ppt/charts/chart1.xml"));
    QVERIFY(chart.contains("barChart") && chart.contains("<c:v>Farmer &amp; co</c:v>"));
    QVERIFY(parts.at(QStringLiteral("ppt/charts/chart2.xml")).contains("lineChart"));
    QFile workbook(m_folder.filePath(QStringLiteral("chart.xlsx")));
    QVERIFY(workbook.open(QIODevice::WriteOnly));
    workbook.write(parts.at(QStringLiteral("ppt/embeddings/figures1.xlsx")));
    workbook.close();
    const auto reader = openTable(workbook.fileName(), {});
    QVERIFY(reader);
    std::vector<QString> cells;
    QVERIFY((*reader)->next(cells).value_or(false));
    QCOMPARE(cells, (std::vector<QString> { QStringLiteral("Hunter"), QStringLiteral("3"), QStringLiteral("2") }));
}

void PptxReportTest::sameReportSameBytes()
{
    PackageParts first = written();
    PackageParts second = written();
    std::erase_if(first, [](const auto &part) { return part.first.endsWith(QLatin1StringView(".xlsx")); });
    std::erase_if(second, [](const auto &part) { return part.first.endsWith(QLatin1StringView(".xlsx")); });
    QVERIFY(first == second);
}

void PptxReportTest::companyTemplateKeepsItsLookAndLosesItsSlides()
{
    PackageParts company = written(); // a presentation with slides serves as a template
    company[QStringLiteral("docProps/core.xml")] = "<x>Jane Author</x>";
    company[QStringLiteral("ppt/charts/chart99.xml")] = "<x>last year's figures</x>";
    company[QStringLiteral("ppt/media/image7.png")] = "a picture of a slide";
    company[QStringLiteral("ppt/slides/_rels/slide1.xml.rels")].replace("</Relationships>",
        "<Relationship Id=\"rId98\" Type=\"http://x/image\" Target=\"../media/image7.png\"/><Relationship Id=\"rId99\" "
        "Type=\"http://x/chart\" Target=\"../charts/chart99.xml\"/></Relationships>");
    company[QStringLiteral("[Content_Types].xml")].replace(
        "</Types>", "<Override PartName=\"/ppt/charts/chart99.xml\" ContentType=\"application/xml\"/></Types>");
    company[QStringLiteral("ppt/theme/theme1.xml")].replace("1F5FA8", "AA0000");
    const PackageParts parts = written(asTemplate(company));
    QVERIFY(!parts.empty());
    QVERIFY(!parts.contains(QStringLiteral("docProps/core.xml")));
    QVERIFY(parts.at(QStringLiteral("ppt/theme/theme1.xml")).contains("AA0000"));
    const QString presentation = QString::fromUtf8(parts.at(QStringLiteral("ppt/presentation.xml")));
    QCOMPARE(presentation.count(QStringLiteral("<p:sldIdLst>")), 1);
    const auto slides = std::count_if(parts.begin(), parts.end(),
        [](const auto &part) { return part.first.startsWith(QLatin1StringView("ppt/slides/slide")); });
    QCOMPARE(presentation.count(QStringLiteral("<p:sldId ")), slides);
    // Each part has one type, and there is no part that nothing relates to: last year's figures are gone.
    const QString types = QString::fromUtf8(parts.at(QStringLiteral("[Content_Types].xml")));
    QString relations;
    for (const auto &[name, bytes] : parts) {
        if (name.endsWith(QLatin1StringView(".rels")))
            relations += QString::fromUtf8(bytes);
    }
    for (const auto &[name, bytes] : parts) {
        QVERIFY2(types.count(QStringLiteral("PartName=\"/%1\"").arg(name)) <= 1, qPrintable(name));
        const QString file = name.mid(name.lastIndexOf(u'/') + 1);
        const bool isRelation
            = name.endsWith(QLatin1StringView(".rels")) || name == QLatin1StringView("[Content_Types].xml");
        QVERIFY2(isRelation || relations.contains(file + u'"'), qPrintable(name));
    }
    QVERIFY(!parts.contains(QStringLiteral("ppt/charts/chart99.xml")));
    QVERIFY(!types.contains(QStringLiteral("chart99")));
    QVERIFY(!parts.contains(QStringLiteral("ppt/media/image7.png")));
    QCOMPARE(types.count(QStringLiteral("Extension=\"xlsx\"")), 1);
}

void PptxReportTest::templateWithoutPlaceholdersIsRefused()
{
    PackageParts company = ownTemplate().parts;
    for (auto &[name, bytes] : company) {
        if (name.startsWith(QLatin1StringView("ppt/slideLayouts/slideLayout")))
            bytes.replace("type=\"title\"", "type=\"dt\"").replace("type=\"ctrTitle\"", "type=\"dt\"");
    }
    const auto refused = writePptxReport(test::smallReport(), path(), asTemplate(company));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    const auto noFile = writePptxReport(test::smallReport(), path(), m_folder.filePath(QStringLiteral("none.pptx")));
    QVERIFY(!noFile);
}

void PptxReportTest::opensInLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    QVERIFY(!written().empty());
    QProcess convert;
    convert.start(office,
        { QStringLiteral("-env:UserInstallation=file://%1/profile").arg(m_folder.path()), QStringLiteral("--headless"),
            QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(),
            path() });
    constexpr int patience = 100'000;
    QVERIFY2(convert.waitForFinished(patience), qPrintable(convert.errorString()));
    const QFileInfo pdf(m_folder.filePath(QStringLiteral("report.pdf")));
    QVERIFY2(pdf.size() > 5'000, convert.readAllStandardError().constData());
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::PptxReportTest)
#include "pptx_report_test.moc"

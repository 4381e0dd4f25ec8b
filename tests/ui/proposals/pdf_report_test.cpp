// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/report_fixture.h"
#include "ui/proposals/pdf/pdf_bookmarks.h"
#include "ui/proposals/pdf/pdf_pages.h"
#include "ui/proposals/pdf/pdf_report.h"
#include "ui/proposals/pdf/qpdf_library.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

namespace headwater {

namespace {

/// Where texts are painted.
class PlacesOfTexts final : public QPaintEngine
{
public:
    PlacesOfTexts()
        : QPaintEngine(QPaintEngine::AllFeatures)
    { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent());
        places.push_back({ item.text(), m_transform.mapRect(place) });
    }
    Type type() const override { return QPaintEngine::User; }

    std::vector<std::pair<QString, QRectF>> places;

private:
    QTransform m_transform;
};

class ListeningPaper final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const auto &places() const { return m_engine.places; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        return metric == PdmDevicePixelRatio      ? 1
            : metric == PdmDevicePixelRatioScaled ? static_cast<int>(devicePixelRatioFScale())
            : metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX || metric == PdmPhysicalDpiY ? 72
                                                                                                               : 10'000;
    }

private:
    mutable PlacesOfTexts m_engine;
};

} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    static Report longReport()
    {
        Report report = test::smallReport();
        std::vector<std::vector<TableCell>> rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back({ QStringLiteral("row %1").arg(i), i * 1.0, QDate(2027, 1, 1) });
        ReportTable table = ReportTable::of(QStringLiteral("Long"),
            { { QStringLiteral("Name") }, { QStringLiteral("Cost"), ColumnLook::Money },
                { QStringLiteral("From"), ColumnLook::Date } },
            rows);
        table.rowsOnPaper = 150;
        report.sections.push_back({ QStringLiteral("Long section"), { table } });
        return report;
    }

private Q_SLOTS:
    void pagesAreOfThePaper_data();
    void pagesAreOfThePaper();
    void bookmarksLeadToTheirPages();
    void textsCanBeReadAgain();
    void longTablesGoOnWithTheirHead();
    void figuresOfAPageStandApart();
    void tellsNobody();
    void cancelledLeavesNothing();
};

void PdfReportTest::pagesAreOfThePaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<double>("height");
    QTest::newRow("a4") << static_cast<int>(Paper::A4) << 842.0;
    QTest::newRow("letter") << static_cast<int>(Paper::Letter) << 792.0;
}

void PdfReportTest::pagesAreOfThePaper()
{
    QFETCH(int, paper);
    QFETCH(double, height);
    Report report = test::smallReport();
    report.paper = static_cast<Paper>(paper);
    QVERIFY(writePdfReport(report, path()));
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path()).constData());
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        QCOMPARE(std::round(page.getMediaBox().getArrayItem(3).getNumericValue()), height);
    QVERIFY(!pdf.anyWarnings());
}

void PdfReportTest::bookmarksLeadToTheirPages()
{
    QVERIFY(writePdfReport(longReport(), path()));
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path()).constData());
    QPDFObjectHandle entry = pdf.getRoot().getKey("/Outlines").getKey("/First");
    QStringList titles;
    while (entry.isDictionary()) {
        titles.append(QString::fromStdString(entry.getKey("/Title").getUTF8Value()));
        QVERIFY(entry.getKey("/Dest").getArrayItem(0).isPageObject());
        entry = entry.getKey("/Next");
    }
    QCOMPARE(titles, (QStringList { QStringLiteral("Costs"), QStringLiteral("Way"), QStringLiteral("Long section") }));
}

void PdfReportTest::textsCanBeReadAgain()
{
    QVERIFY(writePdfReport(test::smallReport(), path()));
    for (const char *text : { "Approve it", "Farmer & co", "Page 1 of 3", "Glide path", "דנה", "351" }) {
        const auto found = termWrittenInPdf(path(), TermFinder({ QString::fromUtf8(text) }));
        QVERIFY2(found && !found->isEmpty(), text);
    }
    const auto absent = termWrittenInPdf(path(), TermFinder({ QStringLiteral("Ann Hale") }));
    QVERIFY(absent && absent->isEmpty());
}

void PdfReportTest::longTablesGoOnWithTheirHead()
{
    const Report report = longReport();
    PdfPages pages(report);
    pages.addFront();
    for (const ReportSection &section : report.sections)
        pages.addSection(section);
    pages.finish();
    QVERIFY(pages.pageCount() >= 4);
    QVERIFY(writePdfReport(report, path()));
    const auto last = termWrittenInPdf(path(), TermFinder({ QStringLiteral("row 149") }));
    QVERIFY(last && !last->isEmpty());
    const auto left = termWrittenInPdf(path(), TermFinder({ QStringLiteral("50 more rows") }));
    QVERIFY(left && !left->isEmpty());
}

/// However long their names are in some language.
void PdfReportTest::figuresOfAPageStandApart()
{
    Report report = test::smallReport();
    ReportView view;
    view.title = QStringLiteral("Page");
    for (int i = 0; i < 8; ++i) {
        KeyFigure figure { .name = QStringLiteral("Changes against what was agreed %1").arg(i),
            .look = ColumnLook::Money };
        figure.before = 12'400'000 + i;
        figure.after = 112'200'000 + i;
        view.figures.push_back(figure);
    }
    report.sections = { { QStringLiteral("Storyboard"), { view } } };
    PdfPages pages(report);
    pages.addFront();
    pages.addSection(report.sections.front());
    ListeningPaper paper;
    QPainter painter(&paper);
    pages.paint(pages.pageCount() - 1, painter);
    painter.end();
    QVERIFY(paper.places().size() > 16);
    for (const auto &[text, place] : paper.places()) {
        for (const auto &[other, otherPlace] : paper.places())
            QVERIFY2(place == otherPlace || !place.intersects(otherPlace), qPrintable(text + u'|' + other));
    }
}

void PdfReportTest::tellsNobody()
{
    QVERIFY(writePdfReport(test::smallReport(), path()));
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path()).constData());
    QVERIFY(!pdf.getTrailer().getKey("/Info").hasKey("/Author"));
    const auto folder = termWrittenInPdf(path(), TermFinder({ m_folder.path() }));
    QVERIFY(folder && folder->isEmpty());
}

void PdfReportTest::cancelledLeavesNothing()
{
    Cancellation cancellation;
    cancellation.cancel();
    const QString place = m_folder.filePath(QStringLiteral("never.pdf"));
    const auto result = writePdfReport(test::smallReport(), place, cancellation);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(place));
}

} // namespace headwater

QTEST_MAIN(headwater::PdfReportTest)
#include "pdf_report_test.moc"

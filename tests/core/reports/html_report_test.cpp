// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html_report.h"
#include "tests/core/reports/report_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace headwater {

class HtmlReportTest : public QObject
{
    Q_OBJECT

    QByteArray page() const
    {
        const QString path = m_folder.filePath(QStringLiteral("report.html"));
        if (!writeHtmlReport(test::smallReport(), path))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void isWellFormedAndComplete()
    {
        const QByteArray bytes = page();
        QXmlStreamReader reader(bytes.mid(bytes.indexOf('\n') + 1));
        QString text;
        int charts = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                text += reader.text();
            charts += reader.isStartElement() && reader.name() == QLatin1StringView("svg") ? 1 : 0;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(charts, 3);
        for (const char *said : { "Fluid <North> & \"more\"", "דנה", "王伟", "🦊", "=1+1", "351", "Total", "+4 pts",
                 "Demo <live> & 王伟" })
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
    }
    void anyNameCanBeWritten()
    {
        Report report = test::smallReport();
        report.title = QStringLiteral("Nor\x0bth") + QChar(0xDD8A);
        for (ReportSection &section : report.sections) {
            section.title += QChar(0x1B);
            for (ReportBlock &block : section.blocks) {
                if (auto *chart = std::get_if<ReportChart>(&block))
                    chart->categories[0] = QStringLiteral("A region of twenty-four.🦊 and more");
            }
        }
        const QString path = m_folder.filePath(QStringLiteral("names.html"));
        const auto written = writeHtmlReport(report, path);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(file.readAll().mid(sizeof "<!DOCTYPE html>"));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    void asksNoNetworkForAnything()
    {
        const QString text = QString::fromUtf8(page()).remove(QStringLiteral("http://www.w3.org/2000/svg"));
        static const QRegularExpression address(QStringLiteral("(https?:|//|@import|url\\(|<script|<link|<img)"));
        QVERIFY2(!address.match(text).hasMatch(), qPrintable(address.match(text).captured()));
    }
    void elementsWithTextAreNotSelfClosing()
    {
        // A browser takes <td/> for the beginning of a cell that never ends.
        static const QRegularExpression closed(QStringLiteral("<(td|th|p|div|span|b|h[1-3])(\\s[^>]*)?/>"));
        QVERIFY(!closed.match(QString::fromUtf8(page())).hasMatch());
    }
};

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::HtmlReportTest)
#include "html_report_test.moc"

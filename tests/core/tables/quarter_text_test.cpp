// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/quarter_text.h"

#include <QTest>

using namespace headwater;

class QuarterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("part");
        const auto row = [](const char *text, QDate first, QuarterText::Part part = QuarterText::Part::Quarter) {
            QTest::newRow(text) << QString::fromUtf8(text) << first << static_cast<int>(part);
        };
        const QDate fourth(2026, 10, 1);
        row("2026Q4", fourth);
        row("2026-Q4", fourth);
        row("q4 2026", fourth);
        row("Q4/2026", fourth);
        row("4. Quartal 2026", fourth);
        row("T4 2026", fourth);
        row("4e trimestre 2026", fourth);
        row("1er trimestre 2026", QDate(2026, 1, 1));
        row("3rd quarter 2026", QDate(2026, 7, 1));
        row("2026-11", QDate(2026, 11, 1), QuarterText::Part::Month);
        row("11/2026", QDate(2026, 11, 1), QuarterText::Part::Month);
        row("Nov 2026", QDate(2026, 11, 1), QuarterText::Part::Month);
        row("Oktober 2026", fourth, QuarterText::Part::Month);
        row("d\xC3\xA9"
            "cembre 2026",
            QDate(2026, 12, 1), QuarterText::Part::Month);
        row("diciembre de 2026", QDate(2026, 12, 1), QuarterText::Part::Month);
        row("2026-11-15", QDate(2026, 11, 15), QuarterText::Part::Day);
        row("15.11.2026", QDate(2026, 11, 15), QuarterText::Part::Day);
        row("03/04/2026", QDate(2026, 4, 3), QuarterText::Part::Day);
    }

    void quartersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(int, part);
        const auto read = parseQuarter(text, DateOrder::DayMonthYear);
        QVERIFY(read.has_value());
        QCOMPARE(read->first, first);
        QCOMPARE(static_cast<int>(read->part), part);
    }

    void theOrderOfAColumnTellsMonthFromDay()
    {
        QCOMPARE(parseQuarter(u"03/04/2026", DateOrder::MonthDayYear)->first, QDate(2026, 3, 4));
    }

    void whatCouldBeAnotherQuarterIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "FY26-Q3", "FY2026 Q3", "Q4", "Q5 2026", "2026", "4", "Q4 26", "13/2026",
                 "Q4 2026 Q3", "soon", "Q1-Q2 2026" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatCouldBeAnotherQuarterIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseQuarter(text, DateOrder::YearMonthDay));
    }
};

QTEST_GUILESS_MAIN(QuarterTextTest)
#include "quarter_text_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/column_sniffer.h"

#include <QStringList>
#include <QTest>

using namespace headwater;

namespace {

ColumnShape shapeOf(std::initializer_list<const char16_t *> values)
{
    ColumnSniffer sniffer;
    qint64 row = 1;
    for (const char16_t *value : values)
        sniffer.add(QStringView(value), ++row);
    return sniffer.shape();
}

} // namespace

class ColumnSnifferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDayAboveTwelveDecidesForTheWholeColumn()
    {
        const ColumnShape american = shapeOf({ u"03/04/2024", u"05/06/2024", u"03/25/2024" });
        const ColumnShape british = shapeOf({ u"03/04/2024", u"25/03/2024", u"05/06/2024" });

        QCOMPARE(american.dateEvidence, Evidence::Certain);
        QCOMPARE(american.dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(american.firstMonthFirstRow, 4);
        QCOMPARE(british.dateEvidence, Evidence::Certain);
        QCOMPARE(british.dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(british.firstDayFirstRow, 3);
    }

    void withoutADecidingDayTheColumnIsAmbiguous()
    {
        const ColumnShape slashes = shapeOf({ u"03/04/2024", u"05/05/2024" });
        const ColumnShape dashes = shapeOf({ u"03-04-2024", u"05-05-2024" });

        QCOMPARE(slashes.dateEvidence, Evidence::Ambiguous);
        QCOMPARE(slashes.dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(dashes.dateEvidence, Evidence::Ambiguous);
        QCOMPARE(dashes.dateOrder, DateOrder::DayMonthYear);
    }

    void aYearThatCanOnlyComeFirstDoes()
    {
        const ColumnShape shape = shapeOf({ u"99-05-31", u"98-12-30" });

        QCOMPARE(shape.dates, 2);
        QCOMPARE(shape.dateEvidence, Evidence::Certain);
        QCOMPARE(shape.dateOrder, DateOrder::YearMonthDay);
    }

    void daysThatMeanTheSameEitherWayAreCertain()
    {
        QCOMPARE(shapeOf({ u"03/03/2024", u"05/05/2024" }).dateEvidence, Evidence::Certain);
    }

    void pointsAreAlwaysDayFirst()
    {
        const ColumnShape shape = shapeOf({ u"03.04.2024", u"05.06.2024" });

        QCOMPARE(shape.dateEvidence, Evidence::Certain);
        QCOMPARE(shape.dateOrder, DateOrder::DayMonthYear);
    }

    void bothStylesInOneColumnContradict()
    {
        const ColumnShape shape = shapeOf({ u"03/25/2024", u"25/03/2024", u"26/03/2024" });

        QCOMPARE(shape.dateEvidence, Evidence::Contradictory);
        QCOMPARE(shape.dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(shape.firstMonthFirstRow, 2);
        QCOMPARE(shape.firstDayFirstRow, 3);
    }

    void isoDatesAreCertain()
    {
        const ColumnShape shape = shapeOf({ u"2024-03-04", u"", u"2024-05-06 10:00" });

        QCOMPARE(shape.dateEvidence, Evidence::Certain);
        QCOMPARE(shape.dateOrder, DateOrder::YearMonthDay);
        QCOMPARE(shape.dates, 2);
        QCOMPARE(shape.values, 2);
        QCOMPARE(shape.blanks, 1);
    }

    void decimalMarkComesFromTheWholeColumn_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("evidence");
        QTest::addColumn<bool>("isComma");
        const auto row = [](const char *name, const char16_t *values, Evidence evidence, bool isComma) {
            QTest::newRow(name) << QString::fromUtf16(values).split(u'|') << static_cast<int>(evidence) << isComma;
        };
        row("whole numbers", u"1|22|-3", Evidence::Certain, false);
        row("decimal point", u"1.5|2", Evidence::Certain, false);
        row("decimal comma", u"1,5|2", Evidence::Certain, true);
        row("thousands only", u"1,234|5,678", Evidence::Ambiguous, false);
        row("points only", u"1.234|5.678", Evidence::Ambiguous, false);
        row("thousands decided by one cent", u"1.234|5.678|0,5", Evidence::Certain, true);
        row("millions decide", u"1,234|1,234,567", Evidence::Certain, false);
        row("German with both", u"1.234,50 €|7.000", Evidence::Certain, true);
        row("contradiction", u"1.5|1,5", Evidence::Contradictory, false);
        row("text", u"abc|def", Evidence::None, false);
    }

    void decimalMarkComesFromTheWholeColumn()
    {
        QFETCH(QStringList, values);
        QFETCH(int, evidence);
        QFETCH(bool, isComma);
        ColumnSniffer sniffer;
        for (qsizetype i = 0; i < values.size(); ++i)
            sniffer.add(values[i], i + 2);

        const ColumnShape shape = sniffer.shape();

        QCOMPARE(static_cast<int>(shape.decimalEvidence), evidence);
        QCOMPARE(shape.decimalMark == DecimalMark::Comma, isComma);
    }

    void timesWithAndWithoutAZoneAreToldApart()
    {
        const ColumnShape mixed = shapeOf({ u"2024-03-04T10:00:00Z", u"2024-03-04", u"2024-03-05 10:00:00",
            u"2024-03-05 10:00:00+01:00", u"2024-03-05 10:00 CET", u"3/6/2024 10:00 AM" });
        QCOMPARE(mixed.timesWithZone, 3);
        QCOMPARE(mixed.timesWithoutZone, 2);
        QCOMPARE(mixed.firstRowWithoutZone, 4);
        QVERIFY(mixed.hasMixedZones());
        QVERIFY(!shapeOf({ u"2024-03-04", u"2024-03-04T10:00:00Z" }).hasMixedZones()); // a day has no clock
    }

    void kindsAreCounted()
    {
        const ColumnShape shape = shapeOf({ u"75%", u"80 %", u"1", u"no", u"Smith", u" " });

        QCOMPARE(shape.values, 5);
        QCOMPARE(shape.blanks, 1);
        QCOMPARE(shape.percents, 2);
        QCOMPARE(shape.numbers, 3);
        QCOMPARE(shape.yesNo, 2);
        QCOMPARE(shape.dates, 0);
        QCOMPARE(shape.dateEvidence, Evidence::None);
    }
};

QTEST_GUILESS_MAIN(ColumnSnifferTest)
#include "column_sniffer_test.moc"

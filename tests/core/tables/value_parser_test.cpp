// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_text.h"
#include "core/tables/number_text.h"
#include "core/tables/value_parser.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

constexpr auto point = DecimalMark::Point;
constexpr auto comma = DecimalMark::Comma;
const double refused = -987654321.0; // stands for "no number" in the tables below

} // namespace

class ValueParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTheirColumnWritesThem_data()
    {
        QTest::addColumn<double>("withPoint");
        QTest::addColumn<double>("withComma");
        const auto row = [](const char *text, double withPoint, double withComma) {
            QTest::newRow(text) << withPoint << withComma;
        };
        row("0", 0, 0);
        row("42", 42, 42);
        row("-5", -5, -5);
        row("+5", 5, 5);
        row("5-", -5, -5);
        row("(5)", -5, -5);
        row("($1,234.50)", -1234.5, refused);
        row("-$5", -5, -5);
        row("$-5", -5, -5);
        row("1,234", 1234, 1.234);
        row("1.234", 1.234, 1234);
        row("1,234,567", 1234567, refused);
        row("1.234.567", refused, 1234567);
        row("1,234.50", 1234.5, refused);
        row("1.234,50", refused, 1234.5);
        row("12,34,567.8", 1234567.8, refused);
        row("1,23", refused, 1.23);
        row("1,2345", refused, 1.2345);
        row("0,123", refused, 0.123);
        row("0.5", 0.5, refused);
        row(".5", 0.5, refused);
        row(",5", refused, 0.5);
        row("5.", 5, refused);
        row("1 234 567,89", refused, 1234567.89);
        row("1\u00A0234\u00A0567,89", refused, 1234567.89);
        row("1\u202F234,5", refused, 1234.5);
        row("1'234'567.89", 1234567.89, refused);
        row("EUR 1.234,00", refused, 1234);
        row("1.234,00 €", refused, 1234);
        row("USD1,000", 1000, 1);
        row("£ 1,000.5", 1000.5, refused);
        row("75%", 0.75, 0.75);
        row("75 %", 0.75, 0.75);
        row("7,5 %", refused, 0.075);
        row("-2.5%", -0.025, refused);
        row("1.5e6", 1500000, refused);
        row("1,5E+3", refused, 1500);
        row("1e6", 1000000, 1000000);
        row("1e999", refused, refused);
        row("", refused, refused);
        row(" ", refused, refused);
        row("-", refused, refused);
        row("()", refused, refused);
        row("$", refused, refused);
        row("abc", refused, refused);
        row("12abc", refused, refused);
        row("1,,234", refused, refused);
        row("1.2.3", refused, refused);
        row("12 34", refused, refused);
        row("1-2", refused, refused);
        row("--5", refused, refused);
        row("NaN", refused, refused);
        row("inf", refused, refused);
        row("0x10", refused, refused);
        row("٣", refused, refused);
    }

    void numbersAreReadAsTheirColumnWritesThem()
    {
        QFETCH(double, withPoint);
        QFETCH(double, withComma);
        const QString text = QString::fromUtf8(QTest::currentDataTag());

        QCOMPARE(parseNumber(text, point).value_or(refused), withPoint);
        QCOMPARE(parseNumber(text, comma).value_or(refused), withComma);
    }

    void moneyIsKeptToTheCent()
    {
        QCOMPARE(parseMoney(u"$1,234,567.89", point)->cents, 123456789);
        QCOMPARE(parseMoney(u"1.234.567,89 €", comma)->cents, 123456789);
        QCOMPARE(parseMoney(u"(0.01)", point)->cents, -1);
        QVERIFY(!parseMoney(u"75%", point));
        QVERIFY(!parseMoney(u"1e30", point));
    }

    void currenciesAreNamed()
    {
        QCOMPARE(currencyOf(u"1.234,00 €"), QStringLiteral("EUR"));
        QCOMPARE(currencyOf(u"chf 5"), QStringLiteral("CHF"));
        QCOMPARE(currencyOf(u"-£5"), QStringLiteral("GBP"));
        QCOMPARE(currencyOf(u"$5"), QStringLiteral("$"));
        QCOMPARE(currencyOf(u"5"), QString());
        QCOMPARE(currencyOf(u"EUR"), QString());
    }

    void fractionsComeAsPercentOrShare()
    {
        QCOMPARE(parseFraction(u"75%", point), std::optional(0.75));
        QCOMPARE(parseFraction(u"0.75", point), std::optional(0.75));
        QCOMPARE(parseFraction(u"75", point), std::optional(0.75));
        QCOMPARE(parseFraction(u"0,75", comma), std::optional(0.75));
        QCOMPARE(parseFraction(u"1", point), std::optional(1.0));
        QCOMPARE(parseFraction(u"175", point), std::nullopt);
        QCOMPARE(parseFraction(u"-1", point), std::nullopt);
    }

    void datesAreReadInTheOrderOfTheirColumn_data()
    {
        QTest::addColumn<QString>("ymd");
        QTest::addColumn<QString>("mdy");
        QTest::addColumn<QString>("dmy");
        const auto row = [](const char *text, const char *ymd, const char *mdy, const char *dmy) {
            QTest::newRow(text) << QString::fromLatin1(ymd) << QString::fromLatin1(mdy) << QString::fromLatin1(dmy);
        };
        row("2024-01-31", "2024-01-31", "2024-01-31", "2024-01-31");
        row("2024/1/31", "2024-01-31", "2024-01-31", "2024-01-31");
        row("2024.01.31", "2024-01-31", "2024-01-31", "2024-01-31");
        row("20240131", "2024-01-31", "", "");
        row("03/04/2024", "", "2024-03-04", "2024-04-03");
        row("3-4-2024", "", "2024-03-04", "2024-04-03");
        row("3.4.2024", "", "", "2024-04-03");
        row("3. 4. 2024", "", "", "2024-04-03");
        row("1/31/24", "", "2024-01-31", "");
        row("31/1/69", "", "", "2069-01-31");
        row("31/1/70", "", "", "1970-01-31");
        row("24-01-31", "2024-01-31", "", "2031-01-24");
        row("99.5.31", "1999-05-31", "", "");
        row("31-Jan-2024", "2024-01-31", "2024-01-31", "2024-01-31");
        row("31 January 2024", "2024-01-31", "2024-01-31", "2024-01-31");
        row("Jan 31, 2024", "2024-01-31", "2024-01-31", "2024-01-31");
        row("Sept. 5, 2024", "2024-09-05", "2024-09-05", "2024-09-05");
        row("29/02/2024", "", "", "2024-02-29");
        row("29/02/2023", "", "", "");
        row("2024-01-31T10:20:30Z", "2024-01-31", "2024-01-31", "2024-01-31");
        row("1/31/2024 3:45 PM", "", "2024-01-31", "");
        row("31.01.2024, 15:45", "", "", "2024-01-31");
        row("2024-13-01", "", "", "");
        row("2024-01", "", "", "");
        row("2024-01-31x", "", "", "");
        row("2024-01-31 25:00", "", "", "");
        row("1/2/3/4", "", "", "");
        row("12345678", "", "", "");
        row("yesterday", "", "", "");
        row("0000-00-00", "", "", "");
        row("", "", "", "");
    }

    void datesAreReadInTheOrderOfTheirColumn()
    {
        QFETCH(QString, ymd);
        QFETCH(QString, mdy);
        QFETCH(QString, dmy);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto read
            = [&text](DateOrder order) { return parseDate(text, order).value_or(QDate()).toString(Qt::ISODate); };

        QCOMPARE(read(DateOrder::YearMonthDay), ymd);
        QCOMPARE(read(DateOrder::MonthDayYear), mdy);
        QCOMPARE(read(DateOrder::DayMonthYear), dmy);
    }

    void momentsAreUtc_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("2010-12-30 14:32:00+01:00") << QStringLiteral("2010-12-30T13:32:00.000Z");
        QTest::newRow("2010-12-30T14:32:00.5-0530") << QStringLiteral("2010-12-30T20:02:00.500Z");
        QTest::newRow("2010-12-30T14:32:00.123456Z") << QStringLiteral("2010-12-30T14:32:00.123Z");
        QTest::newRow("2010-12-30 00:30 +02") << QStringLiteral("2010-12-29T22:30:00.000Z");
        QTest::newRow("2010-12-30") << QStringLiteral("2010-12-30T00:00:00.000Z");
        QTest::newRow("12/30/2010 12:05:09 AM") << QStringLiteral("2010-12-30T00:05:09.000Z");
        QTest::newRow("12/30/2010 12:05 p.m.") << QStringLiteral("2010-12-30T12:05:00.000Z");
        QTest::newRow("12/30/2010 13:05 PM") << QString();
        QTest::newRow("12/30/2010 7") << QString();
        QTest::newRow("2010-12-30 14:32:00 UTC") << QStringLiteral("2010-12-30T14:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 CET") << QStringLiteral("2010-12-30T13:32:00.000Z");
        QTest::newRow("2010-06-30 14:32 cest") << QStringLiteral("2010-06-30T12:32:00.000Z");
        QTest::newRow("12/30/2010 2:32 PM PST") << QStringLiteral("2010-12-30T22:32:00.000Z");
        QTest::newRow("12/30/2010 14:32 AEDT") << QStringLiteral("2010-12-30T03:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 GMT+1") << QStringLiteral("2010-12-30T13:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 UTC-05:30") << QStringLiteral("2010-12-30T20:02:00.000Z");
        QTest::newRow("2010-12-30 14:32 +01:00 (CET)") << QStringLiteral("2010-12-30T13:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 +01:00 IST") << QStringLiteral("2010-12-30T13:32:00.000Z"); // the number counts
        QTest::newRow("2010-12-30 14:32 Europe/Berlin") << QStringLiteral("2010-12-30T13:32:00.000Z");
        QTest::newRow("2010-06-30 14:32 Europe/Berlin") << QStringLiteral("2010-06-30T12:32:00.000Z");
        QTest::newRow("2010-06-30 14:32 America/Port-au-Prince") << QStringLiteral("2010-06-30T19:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 IST") << QString(); // India, Israel or Ireland
        QTest::newRow("2010-12-30 14:32 CST") << QString(); // Chicago, Shanghai or Havana
        QTest::newRow("2010-12-30 14:32 Uhr") << QStringLiteral("2010-12-30T14:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 h") << QStringLiteral("2010-12-30T14:32:00.000Z");
        QTest::newRow("2010-12-30 14:32 Europe/Nowhere") << QString();
        QTest::newRow("2010-12-30 14:32 soon") << QString();
    }

    void momentsAreUtc()
    {
        QFETCH(QString, expected);

        const auto moment = parseMoment(QString::fromUtf8(QTest::currentDataTag()), DateOrder::MonthDayYear);

        const QDateTime time = moment ? QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC) : QDateTime();
        QCOMPARE(time.toString(Qt::ISODateWithMs), expected);
    }

    void aZoneThatNobodyKnowsIsToldFromNoDate()
    {
        QVERIFY(namesUnknownZone(u"2010-12-30 14:32 IST", DateOrder::YearMonthDay));
        QVERIFY(!namesUnknownZone(u"2010-12-30 14:32 CET", DateOrder::YearMonthDay));
        QVERIFY(!namesUnknownZone(u"soon", DateOrder::YearMonthDay));
        QCOMPARE(
            parseDate(u"2010-12-30 14:32 IST", DateOrder::YearMonthDay), QDate(2010, 12, 30)); // of a day nobody asks
    }

    void plainMomentsAreReadAsAnyOther()
    {
        QVERIFY(rc::check("the short way to a moment gives what the long one gives, or nothing", [] {
            const qint64 at = *rc::gen::inRange<qint64>(-60'000'000'000'000, 9'000'000'000'000);
            const QString form = *rc::gen::element(QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy-MM-dd hh:mm:ss"),
                QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ"));
            QString text = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(form);
            for (int slips = *rc::gen::inRange(0, 3); slips > 0; --slips)
                text[*rc::gen::inRange<qsizetype>(0, text.size())]
                    = *rc::gen::elementOf(QStringLiteral("0123456789-:. TZ+").toStdU16String());
            const std::optional<qint64> plain = plainMoment(text);
            RC_CLASSIFY(plain.has_value());
            if (!plain)
                return;
            const std::optional<DateText> read = readDateText(text);
            RC_ASSERT(read && read->offsetSeconds == 0);
            for (const DateOrder order : { DateOrder::YearMonthDay, DateOrder::MonthDayYear, DateOrder::DayMonthYear })
                RC_ASSERT(
                    QDateTime(read->day(order).value_or(QDate()), read->time, Qt::UTC).toMSecsSinceEpoch() == *plain);
            RC_ASSERT(!readNumberText(text) && !parseYesNo(text));
        }));
        for (const char16_t *plain : { u"2024-02-29", u"2024-02-29 23:59:59", u"0001-01-01T00:00:00.999Z" })
            QVERIFY(plainMoment(QStringView(plain)));
        for (const char16_t *other :
            { u"2023-02-29", u"0000-01-01", u"2024-02-29 24:00:00", u"2024-2-29", u"20240229" })
            QVERIFY(!plainMoment(QStringView(other)));
    }

    void yesAndNoHaveManyWords()
    {
        for (const char16_t *yes : { u"yes", u"TRUE", u" x ", u"1", u"Active", u"Ja" })
            QCOMPARE(parseYesNo(QStringView(yes)), std::optional(true));
        for (const char16_t *no : { u"No", u"false", u"0", u"INACTIVE", u"nein" })
            QCOMPARE(parseYesNo(QStringView(no)), std::optional(false));
        for (const char16_t *neither : { u"", u"maybe", u"2", u"yess" })
            QCOMPARE(parseYesNo(QStringView(neither)), std::nullopt);
    }

    void whatQtWritesIsReadBack()
    {
        QVERIFY(rc::check("numbers and dates survive being written", [] {
            const qint64 cents = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
            const QString amount = QString::number(static_cast<double>(cents) / 100, 'f', 2);
            RC_ASSERT(parseMoney(amount, point)->cents == cents);
            RC_ASSERT(parseMoney(QString(amount).replace(u'.', u','), comma)->cents == cents);

            const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
            RC_ASSERT(parseDate(day.toString(Qt::ISODate), DateOrder::YearMonthDay) == day);
            RC_ASSERT(parseDate(day.toString(QStringLiteral("M/d/yyyy")), DateOrder::MonthDayYear) == day);
            RC_ASSERT(parseDate(day.toString(QStringLiteral("d.M.yyyy")), DateOrder::DayMonthYear) == day);
        }));
    }

    void noTextMakesItStumble()
    {
        QVERIFY(rc::check("any text is read or refused", [] {
            const auto letters = *rc::gen::container<std::vector<char16_t>>(
                rc::gen::elementOf(QStringLiteral("0123456789.,-/: +%$€()eTZPMJan\u00A0'x").toStdU16String()));
            const QString text = QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
            for (const DecimalMark mark : { point, comma })
                RC_ASSERT(!parseNumber(text, mark) || std::isfinite(*parseNumber(text, mark)));
            for (const DateOrder order : { DateOrder::YearMonthDay, DateOrder::MonthDayYear, DateOrder::DayMonthYear })
                RC_ASSERT(parseMoment(text, order).has_value() == parseDate(text, order).has_value());
        }));
    }
};

QTEST_GUILESS_MAIN(ValueParserTest)
#include "value_parser_test.moc"

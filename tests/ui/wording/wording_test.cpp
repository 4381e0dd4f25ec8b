// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/columns.h"
#include "tests/support/small_company.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/violation_text.h"

#include <QLocale>
#include <QSet>

namespace headwater {

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyErrorHasItsOwnSentence();
    void filesToImportAreNoPlans();
    void everyRuleHasItsOwnTitle();
    void countsSpeakOfOneAndOfMany();
    void moneyIsShortFromAcrossTheRoom_data();
    void moneyIsShortFromAcrossTheRoom();
    void unchangedFigureSaysNothing();
    void whatIsNotWholeIsNotToldAsWhole();
    void datesAreReadAsTheyAreWritten();
    void datesAreReadInOtherForms_data();
    void datesAreReadInOtherForms();
    void numbersAreReadWithAndWithoutGrouping();
    void sharesKeepTheirFractions();
    void storedValuesAreToldInWords();
    void rowsAreNamedAsPeopleKnowThem();
    void everyTableAndColumnHasATitle();
    void readOnlyReasonNamesWhoHasThePlan();
};

void WordingTest::everyErrorHasItsOwnSentence()
{
    QSet<QString> sentences;
    const int kinds = static_cast<int>(Error::Kind::Cancelled) + 1;

    for (int kind = 0; kind < kinds; ++kind)
        sentences.insert(sentenceFor(static_cast<Error::Kind>(kind)));

    QCOMPARE(sentences.size(), kinds);
    QVERIFY(!sentences.contains(QString()));
}

void WordingTest::filesToImportAreNoPlans()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind) {
        const QString sentence = importSentence(Error { static_cast<Error::Kind>(kind), QStringLiteral("why") });
        QVERIFY2(sentence.endsWith(QStringLiteral(" (why)")), qPrintable(sentence));
    }
    for (const Error::Kind kind : { Error::Kind::NotFound, Error::Kind::FileNotOurs, Error::Kind::InvalidInput }) {
        QVERIFY(importSentence(Error { kind, {} }) != sentenceFor(kind));
        QVERIFY(!importSentence(Error { kind, {} }).contains(QStringLiteral("plan")));
    }
}

void WordingTest::everyRuleHasItsOwnTitle()
{
    QSet<QString> titles;
    const int rules = static_cast<int>(Violation::Rule::SpecialistsWithoutSpan) + 1;

    for (int rule = 0; rule < rules; ++rule)
        titles.insert(titleFor(static_cast<Violation::Rule>(rule)));

    QCOMPARE(titles.size(), rules);
}

void WordingTest::countsSpeakOfOneAndOfMany()
{
    Violation violation { Violation::Rule::AccountsWithoutOwner, Violation::Severity::Warning,
        QStringLiteral("territory"), 1, 1, {} };
    QCOMPARE(sentenceFor(violation), QStringLiteral("1 account has no owner."));

    violation.count = 2480;

    QCOMPARE(sentenceFor(violation), QStringLiteral("2,480 accounts have no owner."));
}

void WordingTest::moneyIsShortFromAcrossTheRoom_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
    QTest::newRow("hundreds") << qint64(940) << QStringLiteral("940");
    QTest::newRow("thousands stay whole") << qint64(9'400) << QStringLiteral("9,400");
    QTest::newRow("tens of thousands") << qint64(118'000) << QStringLiteral("118 k");
    QTest::newRow("just below a million") << qint64(999'499) << QStringLiteral("999 k");
    QTest::newRow("rounds up to a million") << qint64(999'500) << QStringLiteral("1.0 M");
    QTest::newRow("millions") << qint64(14'240'000) << QStringLiteral("14.2 M");
    QTest::newRow("hundreds of millions") << qint64(314'240'000) << QStringLiteral("314 M");
    QTest::newRow("negative") << qint64(-163'000) << QStringLiteral("-163 k");
}

void WordingTest::moneyIsShortFromAcrossTheRoom()
{
    QFETCH(const qint64, units);
    QFETCH(const QString, text);

    QCOMPARE(shortMoneyText(Money::ofWhole(units)), text);
}

void WordingTest::unchangedFigureSaysNothing()
{
    QCOMPARE(signedRoundHoursText(Minutes { -20 }), QString());
    QCOMPARE(signedRoundHoursText(Minutes { -40 }), QStringLiteral("-1"));
    QCOMPARE(signedRoundHoursText(Minutes::ofHours(12'410)), QStringLiteral("+12.4 k"));
    QCOMPARE(roundHoursText(Minutes { -20 }), QStringLiteral("0"));
    QCOMPARE(pointsText(0.621, 0.619), QString());
    QCOMPARE(pointsText(0.65, 0.62), QStringLiteral("+3"));
    QCOMPARE(pointsText({}, 0.62), QString());
    QCOMPARE(signedCountText(0), QString());
    QCOMPARE(signedCountText(2), QStringLiteral("+2"));
    QCOMPARE(signedCountText(-3), QStringLiteral("-3"));
    QCOMPARE(signedShortMoneyText(Money {}), QString());
    QCOMPARE(signedShortMoneyText(Money::ofWhole(100'000)), QStringLiteral("+100 k"));
}

void WordingTest::whatIsNotWholeIsNotToldAsWhole()
{
    QCOMPARE(coveredText(1.0), QStringLiteral("100 %"));
    QCOMPARE(coveredText(0.997), QStringLiteral("99 %"));
    QCOMPARE(coveredText(0.62), QStringLiteral("62 %"));
    QCOMPARE(coveredText({}), QStringLiteral("–"));
}

void WordingTest::datesAreReadAsTheyAreWritten()
{
    QCOMPARE(quarterText(QDate(2026, 12, 31)), QStringLiteral("Q4 2026"));
    QCOMPARE(quarterText(QDate(2027, 1, 1)), QStringLiteral("Q1 2027"));
    for (const QDate date : { QDate(2026, 11, 12), QDate(2024, 2, 29), QDate() }) {
        QDate read(1999, 9, 9);
        QVERIFY(readDate(dateText(date), read));
        QCOMPARE(read, date);
    }
}

void WordingTest::datesAreReadInOtherForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("ISO") << QStringLiteral("2026-11-12") << true;
    QTest::newRow("spaces around") << QStringLiteral("  12 Nov 2026 ") << true;
    QTest::newRow("short form of the locale") << QStringLiteral("11/12/26") << true;
    QTest::newRow("no such day") << QStringLiteral("2026-02-30") << false;
    QTest::newRow("word") << QStringLiteral("soon") << false;
}

void WordingTest::datesAreReadInOtherForms()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isDate);
    QDate date;

    QCOMPARE(readDate(text, date), isDate);
    QCOMPARE(date.isValid(), isDate);
}

void WordingTest::numbersAreReadWithAndWithoutGrouping()
{
    double number = 0;
    QVERIFY(readNumber(QStringLiteral("118,000.5"), number));
    QCOMPARE(number, 118000.5);
    QVERIFY(readNumber(QStringLiteral(" 60 "), number));
    QCOMPARE(number, 60.0);

    QVERIFY(!readNumber(QStringLiteral("many"), number));
    QVERIFY(!readNumber(QStringLiteral("inf"), number));
    QVERIFY(!readNumber(QString(), number));
}

void WordingTest::sharesKeepTheirFractions()
{
    QCOMPARE(shareText(Share::full()), QStringLiteral("100 %"));
    QCOMPARE(shareText(Share::of(0.125)), QStringLiteral("12.50 %"));
}

void WordingTest::storedValuesAreToldInWords()
{
    QCOMPARE(valueText(QStringLiteral("work_mode"), QStringLiteral("hybrid")), QStringLiteral("hybrid"));
    QCOMPARE(valueText(QStringLiteral("from_date"), QStringLiteral("2026-11-12")), QStringLiteral("12 Nov 2026"));
    QCOMPARE(valueText(QStringLiteral("cost_per_year"), QStringLiteral("118000.00")), QStringLiteral("118,000"));
    QCOMPARE(valueText(QStringLiteral("fte"), QStringLiteral("0.5")), QStringLiteral("50 %"));
    QCOMPARE(valueText(QStringLiteral("location"), QStringLiteral("Hybrid Park")), QStringLiteral("Hybrid Park"));
    QCOMPARE(valueText(QStringLiteral("manager"), QString()), QStringLiteral("none"));
}

void WordingTest::rowsAreNamedAsPeopleKnowThem()
{
    const test::SmallCompany c = test::smallCompany();

    QCOMPARE(rowNameIn(c.plan, QStringLiteral("territory"), c.north.value), QStringLiteral("North"));
    QCOMPARE(rowNameIn(c.plan, QStringLiteral("territory"), 999), QStringLiteral("-"));
    QCOMPARE(rowNameIn(c.plan, QStringLiteral("no such table"), 1), QStringLiteral("-"));
}

void WordingTest::everyTableAndColumnHasATitle()
{
    forEachTable([](auto member) {
        using Row = RowOf<decltype(member)>;
        const QString table = QLatin1StringView(TableOf<Row>::table);
        QVERIFY2(!rowKind(table).contains(u'_'), qPrintable(table));
        forEachColumn<Row>([&](const auto &column) {
            const QString title = columnTitle(table, QLatin1StringView(column.name));
            QVERIFY2(title != QLatin1StringView(column.name), column.name);
            QVERIFY2(title.at(0).isUpper(), column.name);
        });
    });
}

void WordingTest::readOnlyReasonNamesWhoHasThePlan()
{
    const QString sentence = readOnlySentence({ Error::Kind::Locked, QStringLiteral("ada on lovelace") });

    QVERIFY(sentence.contains(QStringLiteral("ada on lovelace")));
    QVERIFY(readOnlySentence({ Error::Kind::FileNewerThanApp, {} }).contains(QStringLiteral("newer")));
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::WordingTest)
#include "wording_test.moc"

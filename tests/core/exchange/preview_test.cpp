// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "tests/core/exchange/import_support.h"

#include <QJsonArray>

using namespace headwater;
using namespace headwater::test;

/// What a preview tells of files before anything is written.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfOtherCurrenciesAreCounted();
    void aSignIsAnyCurrencyThatHasIt();
    void aPlanWithoutCurrencyTakesTheMostFrequent();
    void thousandsOfMoneyAreNoDecimals();
    void aReportListsAsManyProblemsAsAreKept();
    void anAccountWhoseOwnerHasNoSeatHasNone();
    void agentsWithKnownDealsAreNotWithout();
    void aCellOfMegabytesIsABadRow();
    void noiseUnderTheNameOfAWorkbookIsNoWorkbook();
    void datesAreToldAsTheyAreWritten();

private:
    ImportPreview preview(const QByteArray &content, const Plan &plan = emptyPlan(), const ImportOptions &options = {})
    {
        const Folder folder;
        Result<ImportPreview> result
            = prepareImport(filesAt({ folder.write(QStringLiteral("file.csv"), content) }), plan, options);
        if (!result)
            qFatal("%s", reason(result).constData());
        return std::move(*result);
    }
};

namespace {

const QByteArray deals = "opportunity_id,account,sales_agent,deal_stage,close_value,currency\n";

}

void PreviewTest::amountsOfOtherCurrenciesAreCounted()
{
    const ImportPreview read = preview(deals
        + "1,Acme,Ann,Won,100,USD\n2,Acme,Ann,Won,200,EUR\n3,Acme,Ann,Won,300,eur\n4,Acme,Ann,Won,0,JPY\n"
          "5,Acme,Ann,Won,$7,\n6,Acme,Ann,Won,CHF 8,\n");
    QCOMPARE(read.opportunities.otherCurrencies.size(), std::size_t { 2 });
    QCOMPARE(read.opportunities.otherCurrencies[0].name, QStringLiteral("EUR"));
    QCOMPARE(read.opportunities.otherCurrencies[0].rows, 2);
    QCOMPARE(read.opportunities.otherCurrencies[0].amount, Money::ofWhole(500));
    QCOMPARE(read.opportunities.otherCurrencies[1].name, QStringLiteral("CHF"));
    const QJsonArray told = importJson(read, {}, true).value(QStringLiteral("other_currencies")).toArray();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].toObject().value(QStringLiteral("rows")).toInt(), 2);
    QVERIFY(preview(deals + "1,Acme,Ann,Won,100,USD\n2,Acme,Ann,Won,200,\n").opportunities.otherCurrencies.empty());
}

void PreviewTest::aSignIsAnyCurrencyThatHasIt()
{
    const auto othersIn = [this](const char *currency, const QByteArray &amount) {
        Plan plan;
        plan.info.edit().add(PlanInfo { {}, QStringLiteral("Test"), QString::fromLatin1(currency), QDate(2027, 1, 1) });
        return preview(deals + "1,Acme,Ann,Won," + amount + ",\n", plan).opportunities.otherCurrencies.size();
    };
    QCOMPARE(othersIn("USD", "$7"), std::size_t(0));
    QCOMPARE(othersIn("CAD", "$7"), std::size_t(0));
    QCOMPARE(othersIn("EUR", "$7"), std::size_t(1)); // dollars are no euros
    QCOMPARE(othersIn("JPY",
                 "\xC2\xA5"
                 "7"),
        std::size_t(0));
    QCOMPARE(othersIn("EUR",
                 "\xC2\xA5"
                 "7"),
        std::size_t(1));
    QVERIFY(preview(deals + "1,Acme,Ann,Won,$7,\n", Plan()).opportunities.currency.isEmpty());
}

void PreviewTest::aPlanWithoutCurrencyTakesTheMostFrequent()
{
    Plan plan;
    plan.info.edit().add(PlanInfo { {}, QStringLiteral("Test"), {}, QDate(2027, 1, 1) });
    const ImportPreview read
        = preview(deals + "1,Acme,Ann,Won,100,USD\n2,Acme,Ann,Won,200,EUR\n3,Acme,Ann,Won,300,EUR\n", plan);
    QCOMPARE(read.opportunities.currency, QStringLiteral("EUR"));
    QCOMPARE(read.opportunities.otherCurrencies.size(), std::size_t { 1 });
    QCOMPARE(read.opportunities.otherCurrencies[0].name, QStringLiteral("USD"));
}

void PreviewTest::thousandsOfMoneyAreNoDecimals()
{
    const ImportPreview read = preview("account;sector;revenue\nAcme;Retail;1.234\nBirch;Retail;2.500\n");
    const Result<Plan> plan = withImport(emptyPlan(), read, {});
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->accounts.find({ 1 })->revenue, Money::ofWhole(1'234));
    QCOMPARE(read.files.front().readings.front().shape.decimalEvidence, Evidence::Ambiguous);
    // One value that cannot be thousands tells the others.
    const ImportPreview points = preview("account;sector;revenue\nAcme;Retail;1.234\nBirch;Retail;2.5\n");
    const Result<Plan> withPoints = withImport(emptyPlan(), points, {});
    QVERIFY2(withPoints, reason(withPoints).constData());
    QCOMPARE(withPoints->accounts.find({ 2 })->revenue, Money { 250 });
}

void PreviewTest::aReportListsAsManyProblemsAsAreKept()
{
    QByteArray content = "account,sector,revenue\n";
    for (int i = 0; i < 3'000; ++i)
        content += "Account " + QByteArray::number(i) + ",Retail,much\n";
    ImportOptions options;
    options.problemsKept = 2'500;
    const ImportPreview read = preview(content, emptyPlan(), options);
    QCOMPARE(read.problemCount(), 3'000);
    const Folder folder;
    const Result<qint64> listed = writeProblemReport(folder.path(QStringLiteral("bad.csv")), read);
    QVERIFY(listed);
    QCOMPARE(*listed, 2'500);
    QFile file(folder.path(QStringLiteral("bad.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2'501);
}

void PreviewTest::anAccountWhoseOwnerHasNoSeatHasNone()
{
    const ImportPreview read = preview("account,sector,owner\nAcme,Retail,Nobody Known\nBirch,Retail,\n");
    QCOMPARE(read.accountsWithoutOwner, (QStringList { QStringLiteral("Acme"), QStringLiteral("Birch") }));
    const Result<Plan> plan = withImport(emptyPlan(), read, {});
    QVERIFY2(plan, reason(plan).constData());
    qsizetype without = 0;
    for (const Account &account : plan->accounts)
        without += account.owners.empty();
    QCOMPARE(read.accountsWithoutOwner.size(), without);
}

void PreviewTest::agentsWithKnownDealsAreNotWithout()
{
    const Result<Plan> plan = withImport(emptyPlan(), preview("sales_agent,manager\nAnn,Bo\nCy,Bo\nDee,Bo\n"), {});
    QVERIFY2(plan, reason(plan).constData());
    const auto facts = std::make_shared<FactList>();
    Opportunity known;
    known.externalId = QStringLiteral("9");
    known.owner = QStringLiteral("Cy");
    facts->opportunities.push_back(known);
    ImportOptions options;
    options.knownFacts = facts;
    const ImportPreview read = preview(deals + "1,Acme,Ann,Won,100,USD\n", *plan, options);
    QCOMPARE(read.agentsWithoutOpportunities, QStringList { QStringLiteral("Dee") });
}

void PreviewTest::aCellOfMegabytesIsABadRow()
{
    const ImportPreview read
        = preview("account,sector\nAcme,Retail\n" + QByteArray(3'000'000, 'a') + ",Retail\nBirch,Retail\n");
    const FilePreview &file = read.files.front();
    QCOMPARE(file.accepted, 2);
    QCOMPARE(file.problemCount, 1);
    QCOMPARE(file.problems.front().row, 3);
    QCOMPARE(file.problems.front().column, QStringLiteral("account"));
    QCOMPARE(file.problems.front().problem, Problem::OutOfRange);
    QVERIFY(file.problems.front().value.size() < 300);
}

void PreviewTest::noiseUnderTheNameOfAWorkbookIsNoWorkbook()
{
    QByteArray noise;
    for (int i = 0; i < 100'000; ++i)
        noise += static_cast<char>((i * 7919 + i / 251 * 31) % 256);
    const Folder folder;
    const auto opened = openTable(folder.write(QStringLiteral("noise.xlsx"), noise));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::FileNotOurs);
    QVERIFY2(
        opened.error().detail.startsWith(QStringLiteral("this is no workbook")), qPrintable(opened.error().detail));
}

void PreviewTest::datesAreToldAsTheyAreWritten()
{
    const ImportPreview read = preview("person,hired,left\nAnn,25-12-2020,31-01-2021\n");
    const QJsonObject file = importJson(read, {}, true).value(QStringLiteral("files")).toArray().first().toObject();
    const QJsonObject column = file.value(QStringLiteral("columns")).toArray().first().toObject();
    QCOMPARE(column.value(QStringLiteral("date_order")).toString(), QStringLiteral("D-M-Y"));
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"

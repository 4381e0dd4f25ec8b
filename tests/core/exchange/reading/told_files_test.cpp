// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "core/tables/table_writer.h"
#include "tests/core/exchange/import_support.h"
#include "tests/support/workbook.h"

#include <QJsonArray>

using namespace headwater;
using namespace headwater::test;

/// What the user says about a file wins over what it looks like.
class ToldFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadInTheOrderTheUserSays();
    void aYearOfTwoDigitsComesFirstWhenTheUserSaysSo();
    void numbersHaveTheMarkTheUserSays();
    void inWorkbooksNumbersHaveAPointAllTheSame();
    void titlesAboveAHeaderArePassedOver_data();
    void titlesAboveAHeaderArePassedOver();
    void titlesOfASheetArePassedOver();
    void aListOfColumnsIsNoTable();
    void theUserSaysWhichRowIsTheHeader();
    void rowsBelowAKnownHeaderAreNoHeader();
    void aKindThatWasChosenIsRemembered();
    void whatTheNamesSayAgainstTheMemoryIsRemembered();
    void aMappingCountsBesideAKind();
    void chosenSheetsAreReadAndTheOthersNamed();

private:
    static ImportPreview previewOf(
        const ImportFile &file, const Plan &plan = emptyPlan(), const ImportOptions &options = {})
    {
        Result<ImportPreview> preview = prepareImport({ file }, plan, options);
        if (!preview)
            qFatal("%s", reason(preview).constData());
        return std::move(*preview);
    }
    ImportFile file(const QByteArray &content)
    {
        ImportFile file;
        file.path = m_folder.write(QStringLiteral("file.csv"), content);
        return file;
    }
    static QDate hiredIn(const ImportPreview &preview)
    {
        const Result<Plan> plan = withImport(emptyPlan(), preview, {});
        return plan && !plan->people.empty() ? plan->people.begin()->hired : QDate();
    }
    static Money revenueIn(const ImportPreview &preview)
    {
        const Result<Plan> plan = withImport(emptyPlan(), preview, {});
        return plan && !plan->accounts.empty() ? plan->accounts.begin()->revenue : Money {};
    }

    Folder m_folder;
};

void ToldFilesTest::datesAreReadInTheOrderTheUserSays()
{
    ImportFile told = file("sales_agent,region,hired\nAnn,West,03/04/2020\nBo,West,05/06/2020\n");
    const ImportPreview found = previewOf(told);
    QCOMPARE(hiredIn(found), QDate(2020, 3, 4)); // slashes are American, for want of evidence
    QCOMPARE(found.files.front().readings.front().shape.dateEvidence, Evidence::Ambiguous);

    told.dates = DateOrder::DayMonthYear;
    const ImportPreview dayFirst = previewOf(told);
    QCOMPARE(hiredIn(dayFirst), QDate(2020, 4, 3));
    QVERIFY(dayFirst.files.front().readings.front().isChosen);
    const QJsonObject column = importJson(dayFirst, {}, true)
                                   .value(QStringLiteral("files"))
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(QStringLiteral("columns"))
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(column.value(QStringLiteral("date_order")).toString(), QStringLiteral("D/M/Y"));
    QCOMPARE(column.value(QStringLiteral("evidence")).toString(), QStringLiteral("chosen"));

    // Against the evidence, too: what cannot be so is a bad row, not another date.
    told = file("sales_agent,region,hired\nAnn,West,25/04/2020\nBo,West,05/06/2020\n");
    told.dates = DateOrder::MonthDayYear;
    const ImportPreview monthFirst = previewOf(told);
    QCOMPARE(monthFirst.files.front().problemCount, 1);
    QCOMPARE(monthFirst.files.front().problems.front().problem, Problem::NotADate);
    QCOMPARE(monthFirst.files.front().problems.front().row, 2);
}

void ToldFilesTest::aYearOfTwoDigitsComesFirstWhenTheUserSaysSo()
{
    ImportFile told = file("sales_agent,region,hired\nAnn,West,20-01-12\n");
    QCOMPARE(hiredIn(previewOf(told)), QDate(2012, 1, 20));
    told.dates = DateOrder::YearMonthDay;
    QCOMPARE(hiredIn(previewOf(told)), QDate(2020, 1, 12));
}

void ToldFilesTest::numbersHaveTheMarkTheUserSays()
{
    ImportFile told = file("account;sector;revenue\nAcme;Retail;1.234\n");
    QCOMPARE(revenueIn(previewOf(told)), Money::ofWhole(1'234));
    told.decimals = DecimalMark::Point;
    QCOMPARE(revenueIn(previewOf(told)), Money { 123 });
    told = file("account;sector;revenue\nAcme;Retail;1,234\n");
    QCOMPARE(revenueIn(previewOf(told)), Money::ofWhole(1'234));
    told.decimals = DecimalMark::Comma;
    const ImportPreview comma = previewOf(told);
    QCOMPARE(revenueIn(comma), Money { 123 });
    QVERIFY(comma.files.front().readings.front().isChosen);
}

void ToldFilesTest::inWorkbooksNumbersHaveAPointAllTheSame()
{
    ImportFile told;
    told.path = m_folder.path(QStringLiteral("accounts.xlsx"));
    const auto writer = createTable(told.path,
        { { QStringLiteral("account") }, { QStringLiteral("sector") },
            { QStringLiteral("revenue"), ColumnLook::Money } },
        writeOptionsFor(told.path));
    QVERIFY(writer);
    QVERIFY((*writer)->writeRow(std::vector<TableCell> { QStringLiteral("Acme"), QStringLiteral("Retail"), 1.234 }));
    QVERIFY((*writer)->finish());
    told.decimals = DecimalMark::Comma;
    const ImportPreview read = previewOf(told);
    QCOMPARE(revenueIn(read), Money { 123 });
    QVERIFY(!read.files.front().readings.front().isChosen);
}

void ToldFilesTest::titlesAboveAHeaderArePassedOver_data()
{
    QTest::addColumn<QByteArray>("titles");
    QTest::addColumn<qint64>("row");
    QTest::newRow("one") << QByteArray("Accounts of the West\n") << qint64 { 2 };
    QTest::newRow("with blanks") << QByteArray("\nAccounts\n\nAs of today\n\n") << qint64 { 6 };
    QTest::newRow("with commas") << QByteArray("Accounts, West, all\nBy Ann, who knows\n") << qint64 { 3 };
    QTest::newRow("many") << QByteArray("Filter: none\n").repeated(15) << qint64 { 16 };
}

void ToldFilesTest::titlesAboveAHeaderArePassedOver()
{
    QFETCH(QByteArray, titles);
    QFETCH(qint64, row);
    const ImportPreview read = previewOf(file(titles + "account;sector;revenue\nAcme;Retail;7\n"));
    const FilePreview &preview = read.files.front();
    QCOMPARE(kindName(preview.mapping), QStringLiteral("accounts"));
    QCOMPARE(preview.headerRow, row);
    QCOMPARE(preview.source.table.headerRow, std::optional(row)); // so that every later reading starts there
    QCOMPARE(preview.accepted, 1);
    QCOMPARE(revenueIn(read), Money::ofWhole(7));
    const QJsonObject told = importJson(read, {}, true).value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(told.value(QStringLiteral("header_row")).toInt(), row);
}

void ToldFilesTest::aListOfColumnsIsNoTable()
{
    const ImportPreview read = previewOf(file("accounts,,,,teams\naccount,sector,revenue,,sales_agent\n,,,,\n"
                                              "products,,,,\nproduct,series,sales_price,,\n,,,,\n,,,,\n"));
    QVERIFY(!read.files.front().isUsable());
}

void ToldFilesTest::titlesOfASheetArePassedOver()
{
    ImportFile told;
    told.path = m_folder.path(QStringLiteral("report.xlsx"));
    writeWorkbook(told.path,
        { { QStringLiteral("Cover"), { { QStringLiteral("Report") }, { QStringLiteral("of us") } } },
            { QStringLiteral("Data"),
                { { QStringLiteral("Customers"), QStringLiteral("of the West") }, { QStringLiteral("today") },
                    { QStringLiteral("account"), QStringLiteral("sector") },
                    { QStringLiteral("Acme"), QStringLiteral("Retail") } } } });
    const ImportPreview read = previewOf(told);
    QCOMPARE(read.files.size(), std::size_t { 1 });
    QCOMPARE(read.files.front().headerRow, 3);
    QCOMPARE(read.files.front().format.sheet, QStringLiteral("Data"));
    QCOMPARE(read.files.front().accepted, 1);
    QCOMPARE(read.files.front().unreadSheets, QStringList { QStringLiteral("Cover") });
}

void ToldFilesTest::theUserSaysWhichRowIsTheHeader()
{
    ImportFile told = file("account,sector\nrenamed in,May\naccount,sector,revenue\nAcme,Retail,7\n");
    QCOMPARE(previewOf(told).files.front().headerRow, 1);
    told.table.headerRow = 3;
    const ImportPreview read = previewOf(told);
    QCOMPARE(read.files.front().headerRow, 3);
    QCOMPARE(revenueIn(read), Money::ofWhole(7));
}

void ToldFilesTest::rowsBelowAKnownHeaderAreNoHeader()
{
    // A row that would do as a header counts as one only below rows that would not.
    const ImportPreview read = previewOf(file("product,series\nproduct,series\naccount,sector\n"));
    QCOMPARE(read.files.front().headerRow, 1);
    QCOMPARE(read.files.front().accepted, 2);
    ImportFile told = file("colour,weather\nred,rain\n");
    QVERIFY(!previewOf(told).files.front().isUsable());
    QVERIFY(!previewOf(told).files.front().source.table.headerRow);
}

void ToldFilesTest::aKindThatWasChosenIsRemembered()
{
    ImportFile told = file("name,region,code\nNorth,West,T1\n");
    QCOMPARE(kindName(previewOf(told).files.front().mapping), QStringLiteral("territories"));
    told.as = Kind::Accounts;
    const ImportPreview chosen = previewOf(told);
    QVERIFY(chosen.files.front().isUsable());
    const Result<Plan> plan = withImport(emptyPlan(), chosen, {});
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->mappings.size(), std::size_t { 1 });

    told.as.reset();
    const ImportPreview later = previewOf(told, *plan);
    QCOMPARE(kindName(later.files.front().mapping), QStringLiteral("accounts"));
    QVERIFY(later.files.front().isRemembered);
    const Result<Plan> same = withImport(*plan, later, {});
    QVERIFY2(same, reason(same).constData());
    QVERIFY(importChanges(*plan, *same, later, {}).empty());
}

void ToldFilesTest::whatTheNamesSayAgainstTheMemoryIsRemembered()
{
    ImportFile told = file("name,region,code\nNorth,West,T1\n");
    told.as = Kind::Accounts;
    const Result<Plan> first = withImport(emptyPlan(), previewOf(told), {});
    QVERIFY2(first, reason(first).constData());
    told.as = Kind::Territories; // a slip, put right the next time
    const Result<Plan> second = withImport(*first, previewOf(told, *first), {});
    QVERIFY2(second, reason(second).constData());
    QCOMPARE(second->mappings.size(), std::size_t { 1 });
    told.as.reset();
    QCOMPARE(kindName(previewOf(told, *second).files.front().mapping), QStringLiteral("territories"));
}

void ToldFilesTest::aMappingCountsBesideAKind()
{
    ImportFile told = file("Kunde,Branche,Anmerkung\nAcme,Retail,Birch\n");
    ImportOptions options;
    const auto mappings = parseMappings(R"([
        {"kind": "products", "columns": {"Kunde": "product", "Branche": "series"}},
        {"kind": "accounts", "columns": {"Anmerkung": "account", "Branche": "sector"}}])");
    QVERIFY(mappings);
    options.mappings = *mappings;
    told.as = Kind::Accounts;
    const ImportPreview read = previewOf(told, emptyPlan(), options);
    QCOMPARE(kindName(read.files.front().mapping), QStringLiteral("accounts"));
    const Result<Plan> plan = withImport(emptyPlan(), read, {});
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->accounts.begin()->name, QStringLiteral("Birch"));
}

void ToldFilesTest::chosenSheetsAreReadAndTheOthersNamed()
{
    ImportFile told;
    told.path = m_folder.path(QStringLiteral("book.xlsx"));
    const std::vector<QStringList> accounts { { QStringLiteral("account"), QStringLiteral("sector") },
        { QStringLiteral("Acme"), QStringLiteral("Retail") } };
    writeWorkbook(told.path,
        { { QStringLiteral("One"), accounts },
            { QStringLiteral("Two"),
                { { QStringLiteral("product"), QStringLiteral("series") },
                    { QStringLiteral("GTX"), QStringLiteral("G") } } },
            { QStringLiteral("Three"), accounts } });
    ImportFile one = told;
    one.table.sheet = QStringLiteral("One");
    ImportFile two = told;
    two.table.sheet = QStringLiteral("Two");
    const Result<ImportPreview> both = prepareImport({ one, two }, emptyPlan());
    QVERIFY2(both, reason(both).constData());
    QCOMPARE(both->files[0].name, QStringLiteral("book.xlsx (One)"));
    QCOMPARE(both->files[0].unreadSheets, QStringList { QStringLiteral("Three") });
    QCOMPARE(both->files[1].name, QStringLiteral("book.xlsx (Two)"));
    QVERIFY(both->files[1].unreadSheets.isEmpty());
    told.as = Kind::Accounts; // of the first one; the others are not passed over in silence
    QCOMPARE(
        previewOf(told).files.front().unreadSheets, (QStringList { QStringLiteral("Two"), QStringLiteral("Three") }));
}

QTEST_GUILESS_MAIN(ToldFilesTest)
#include "told_files_test.moc"

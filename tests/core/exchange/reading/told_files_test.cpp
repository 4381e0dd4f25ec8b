// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "core/tables/table_writer.h"
#include "tests/core/exchange/import_support.h"

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

private:
    static ImportPreview previewOf(const ImportFile &file)
    {
        Result<ImportPreview> preview = prepareImport({ file }, emptyPlan());
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

QTEST_GUILESS_MAIN(ToldFilesTest)
#include "told_files_test.moc"

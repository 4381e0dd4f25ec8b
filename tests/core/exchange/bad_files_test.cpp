// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "tests/core/exchange/import_support.h"

#include <QJsonArray>
#include <QStringEncoder>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

ImportPreview previewOf(const QByteArray &content, std::optional<Kind> as = {}, const Plan &plan = emptyPlan())
{
    const Folder folder;
    Result<ImportPreview> preview
        = prepareImport({ { folder.write(QStringLiteral("file.csv"), content), {}, as, {} } }, plan);
    if (!preview)
        qFatal("%s", reason(preview).constData());
    return std::move(*preview);
}

const QByteArray team = "sales_agent,manager,regional_office\n";
const QByteArray deals = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

} // namespace

/// Files with something wrong in them, files written in other ways, and imports that are stopped.
class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRowsAreNamedWithRowColumnAndValue();
    void whatClosedBeforeItWasCreatedIsABadRow();
    void badRowsStopTheImportUnlessSkipped();
    void badRowsAreCountedBeyondThoseKept();
    void rowsThatSayTheSameTwiceAreDropped();
    void rowsThatContradictAnEarlierOneAreBad();
    void tooManyCellsAreNoted();
    void timeZonesAreUnderstoodOrNamed();
    void stylesOfWritingAreUnderstood_data();
    void stylesOfWritingAreUnderstood();
    void mixedDateOrdersAreNotGuessedCellByCell();
    void anAmbiguousColumnFollowsACertainOne();
    void missingAndDamagedFilesAreErrors();
    void anEmptyFileIsAnError();
    void cancellingLeavesNothing();
    void aFileThatChangedAfterTheCheckIsNotRead();
    void problemsCanBeWrittenAsATable();
    void theReportHasTheKeysOfJsonMd();
    void onlyNewAndChangedFactsAreTakenAgain();
    void progressGoesUpToTheEnd();
};

void BadFilesTest::badRowsAreNamedWithRowColumnAndValue()
{
    const ImportPreview preview = previewOf(deals
        + "A,Ann,P,Acme,Won,1/20/2026,1/31/2026,100\n"
          "B,Ann,P,Acme,Won,1/20/2026,soon,100\n"
          "C,Ann,P,Acme,Won,1/20/2026,1/31/2026,lots\n"
          "D,Ann,P,Acme,,1/20/2026,1/31/2026,100\n"
          "E,Ann,P,Acme,Won,2/20/2026,1/31/2026,100\n"
          "F,Ann,P,Acme,Won,1/20/2026,12/31/9998,100\n"
          "O,Ann,P,Acme,Engaging,1/20/2026,12/31/9999,100\n" // open, with the end of time as its end
          ",Ann,P,Acme,Won,1/20/2026,1/31/2026,100\n");
    const std::vector<RowProblem> expected { { 3, QStringLiteral("close_date"), QStringLiteral("soon"),
                                                 Problem::NotADate },
        { 4, QStringLiteral("close_value"), QStringLiteral("lots"), Problem::NotANumber },
        { 5, QStringLiteral("deal_stage"), QString(), Problem::MissingValue },
        { 6, QStringLiteral("close_date"), QStringLiteral("1/31/2026"), Problem::DatesOutOfOrder },
        { 7, QStringLiteral("close_date"), QStringLiteral("12/31/9998"), Problem::OutOfRange },
        { 9, QStringLiteral("opportunity_id"), QString(), Problem::MissingValue } };
    QCOMPARE(preview.files[0].problems, expected);
    QCOMPARE(preview.files[0].accepted, 2);
    QCOMPARE(preview.files[0].problemCount, 6);
}

void BadFilesTest::timeZonesAreUnderstoodOrNamed()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("log.csv"),
        "case_id,activity,timestamp\n1,call,2026-01-05 10:00 CET\n1,visit,2026-01-06 10:00\n"
        "1,mail,2026-01-07 10:00 IST\n");
    const Result<ImportPreview> read = prepareImport(filesAt({ path }), emptyPlan());
    QVERIFY2(read, reason(read).constData());
    const ImportPreview &preview = *read;
    const std::vector<RowProblem> expected { { 4, QStringLiteral("timestamp"), QStringLiteral("2026-01-07 10:00 IST"),
        Problem::UnknownTimeZone } };
    QCOMPARE(preview.files[0].problems, expected);
    QVERIFY(remedyText(Problem::UnknownTimeZone).contains(QStringLiteral("Europe/Berlin")));
    const auto &readings = preview.files[0].readings;
    const auto times = std::ranges::find(readings, QStringLiteral("timestamp"), &ColumnReading::column);
    QVERIFY(times != readings.end());
    QVERIFY(times->shape.hasMixedZones());
    QCOMPARE(times->shape.firstRowWithoutZone, 3);
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(preview);
    ImportChoices skip;
    skip.skipBadRows = true;
    QCOMPARE(streamFacts(preview.files[0], skip, *seen, list).value_or(0), 2);
    QCOMPARE(list.events.front().at, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
}

void BadFilesTest::whatClosedBeforeItWasCreatedIsABadRow()
{
    const ImportPreview preview
        = previewOf("Opportunity ID,Opportunity Name,Account Name,Stage,Created Date,Close Date\n"
                    "1,A,Acme,Won,2026-01-05,2026-01-05\n"
                    "2,B,Acme,Won,2026-01-05,2026-01-04\n"
                    "3,C,Acme,Won,,2026-01-04\n");
    const std::vector<RowProblem> expected { { 3, QStringLiteral("Close Date"), QStringLiteral("2026-01-04"),
        Problem::DatesOutOfOrder } };
    QCOMPARE(preview.files[0].problems, expected);
    QCOMPARE(preview.files[0].accepted, 2);
}

void BadFilesTest::badRowsStopTheImportUnlessSkipped()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("deals.csv"),
        deals + "A,Ann,,Acme,Won,1/20/2026,1/31/2026,1\nB,Ann,,Acme,Won,1/20/2026,31/31/2026,1\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    const Result<Plan> stopped = withImport(emptyPlan(), *preview, {});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::InvalidInput);
    QVERIFY(stopped.error().detail.contains(QLatin1StringView("deals.csv")));
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*preview);
    QVERIFY(!streamFacts(preview->files[0], {}, *seen, list));

    ImportChoices skip;
    skip.skipBadRows = true;
    QVERIFY(withImport(emptyPlan(), *preview, skip));
    FactList good;
    seen = SeenFacts::of(*preview);
    QCOMPARE(*streamFacts(preview->files[0], skip, *seen, good), 1);
    QCOMPARE(good.opportunities.front().externalId, QStringLiteral("A"));
}

void BadFilesTest::badRowsAreCountedBeyondThoseKept()
{
    QByteArray content = "case,activity,timestamp\n1,a,2026-01-01\n";
    for (int i = 0; i < 5000; ++i)
        content += "1,a,never\n";
    const ImportPreview preview = previewOf(content);
    QCOMPARE(preview.files[0].problemCount, 5000);
    QCOMPARE(preview.files[0].problems.size(), std::size_t { 1000 });
}

void BadFilesTest::rowsThatSayTheSameTwiceAreDropped()
{
    const ImportPreview events
        = previewOf("case,activity,timestamp\n1,a,2026-01-01 10:00\n1,a,2026-01-01 10:00\n1,a,2026-01-01 10:01\n");
    QCOMPARE(events.files[0].duplicatesDropped, 1);
    QCOMPARE(events.files[0].accepted, 2);
    const ImportPreview agents = previewOf(team + "Ann,Max,East\nAnn,Max,East\n");
    QCOMPARE(agents.files[0].duplicatesDropped, 1);
    QCOMPARE(agents.files[0].problemCount, 0);
}

void BadFilesTest::rowsThatContradictAnEarlierOneAreBad()
{
    const ImportPreview agents = previewOf(team + "Ann,Max,East\nAnn,Mia,West\n");
    QCOMPARE(agents.files[0].problems,
        (std::vector {
            RowProblem { 3, QStringLiteral("sales_agent"), QStringLiteral("Ann"), Problem::SameIdOtherValues } }));
    const ImportPreview twice
        = previewOf(deals + "A,Ann,P,Acme,Won,1/20/2026,1/31/2026,1\nA,Ann,P,Acme,Lost,1/20/2026,1/31/2026,1\n");
    QCOMPARE(twice.files[0].problems.front().problem, Problem::SameIdOtherValues);
    QCOMPARE(twice.opportunities.rows, 1);
}

void BadFilesTest::tooManyCellsAreNoted()
{
    const ImportPreview preview = previewOf(team + "Ann,Max,East, and more\nBo,Max,East,\n");
    QCOMPARE(preview.files[0].problemCount, 1);
    QCOMPARE(preview.files[0].problems.front().problem, Problem::TooManyCells);
    QCOMPARE(preview.files[0].accepted, 1);
}

void BadFilesTest::stylesOfWritingAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString plain
        = QStringLiteral("account,owner,revenue,employees\nM\u00fcller & S\u00f6hne,J\u00f6rg,1234.5,1200\n");
    QTest::newRow("UTF-8") << plain.toUtf8();
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + plain.toUtf8();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(plain));
    QTest::newRow("Windows-1252") << plain.toLatin1();
    QTest::newRow("semicolons and commas") << QStringLiteral(
        "Kunde;Inhaber;Umsatz;Mitarbeiter\r\nM\u00fcller & S\u00f6hne;J\u00f6rg;1.234,50 \u20ac;1.200\r\n"
        "B;J\u00f6rg;0,5;7\r\n")
                                                  .toUtf8();
    QTest::newRow("tabs") << QString(plain).replace(u',', u'\t').toUtf8();
    QTest::newRow("pipes and quotes") << QStringLiteral(
        "\"account\"|\"owner\"|\"revenue\"|\"employees\"\n\"M\u00fcller & "
        "S\u00f6hne\"|\"J\u00f6rg\"|\"$1,234.50\"|\"1,200\"\n")
                                             .toUtf8();
}

void BadFilesTest::stylesOfWritingAreUnderstood()
{
    QFETCH(QByteArray, content);
    const Folder folder;
    const Result<ImportPreview> preview
        = prepareImport(filesAt({ folder.write(QStringLiteral("a.csv"), content) }), emptyPlan());
    QVERIFY2(preview, reason(preview).constData());
    QCOMPARE(preview->files[0].mapping.kind, Kind::Accounts);
    const Result<Plan> plan = withImport(emptyPlan(), *preview, {});
    QVERIFY2(plan, reason(plan).constData());
    const Account &account = *plan->accounts.begin();
    QCOMPARE(account.name, QStringLiteral("M\u00fcller & S\u00f6hne"));
    QCOMPARE(account.revenue, Money { 123'450 });
    QCOMPARE(account.employees, 1200);
}

void BadFilesTest::mixedDateOrdersAreNotGuessedCellByCell()
{
    const ImportPreview preview
        = previewOf(deals + "A,,P,,Won,,1/31/2026,1\nB,,P,,Won,,2/28/2026,1\nC,,P,,Won,,31/1/2026,1\n");
    QCOMPARE(preview.files[0].readings.size(), std::size_t { 3 });
    const auto closed = std::find_if(preview.files[0].readings.begin(), preview.files[0].readings.end(),
        [](const ColumnReading &reading) { return reading.field == Field::Closed; });
    QCOMPARE(closed->shape.dateEvidence, Evidence::Contradictory);
    QCOMPARE(closed->shape.dateOrder, DateOrder::MonthDayYear);
    QCOMPARE(preview.files[0].problemCount, 1);
    QCOMPARE(preview.files[0].problems[0].row, 4);
}

void BadFilesTest::anAmbiguousColumnFollowsACertainOne()
{
    const ImportPreview preview = previewOf(deals + "A,,P,,Won,1/2/2026,28/2/2026,1\nB,,P,,Won,3/2/2026,27/2/2026,1\n");
    for (const ColumnReading &reading : preview.files[0].readings) {
        if (fieldType(reading.field) == FieldType::Date)
            QCOMPARE(reading.shape.dateOrder, DateOrder::DayMonthYear);
    }
}

void BadFilesTest::missingAndDamagedFilesAreErrors()
{
    const Folder folder;
    const Result<ImportPreview> missing
        = prepareImport(filesAt({ folder.path(QStringLiteral("nowhere.csv")) }), emptyPlan());
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    const QString damaged = folder.write(QStringLiteral("d.csv"), QByteArray("PK\x03\x04 not really a workbook"));
    QVERIFY(!prepareImport(filesAt({ damaged }), emptyPlan()));
}

void BadFilesTest::anEmptyFileIsAnError()
{
    const Folder folder;
    const Result<ImportPreview> empty
        = prepareImport(filesAt({ folder.write(QStringLiteral("e.csv"), {}) }), emptyPlan());
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Error::Kind::FileNotOurs);
}

void BadFilesTest::cancellingLeavesNothing()
{
    QByteArray content = "case,activity,timestamp\n";
    for (int i = 0; i < 60'000; ++i)
        content += QByteArray::number(i) + ",a,2026-01-01\n";
    const Folder folder;
    const QString path = folder.write(QStringLiteral("e.csv"), content);
    Cancellation cancellation;
    const Progress cancelMidway = [cancellation](double part) mutable {
        if (part > 0.3)
            cancellation.cancel();
    };
    const Result<ImportPreview> stopped = prepareImport(filesAt({ path }), emptyPlan(), {}, cancelMidway, cancellation);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);

    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*preview);
    Cancellation late;
    const Result<qint64> streamed = streamFacts(
        preview->files[0], {}, *seen, list, [late](double) mutable { late.cancel(); }, late);
    QVERIFY(!streamed);
    QCOMPARE(streamed.error().kind, Error::Kind::Cancelled);
    QVERIFY(list.events.size() < 60'000);
}

void BadFilesTest::aFileThatChangedAfterTheCheckIsNotRead()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("e.csv"), "case,activity,timestamp\n1,a,2026-01-01\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    folder.write(QStringLiteral("e.csv"), "case,activity,timestamp\n1,a,2026-01-01\n2,b,2026-01-01\n");
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*preview);
    const Result<qint64> streamed = streamFacts(preview->files[0], {}, *seen, list);
    QVERIFY(!streamed);
    QCOMPARE(streamed.error().kind, Error::Kind::FileUnreadable);
    QVERIFY(list.events.empty());
}

void BadFilesTest::problemsCanBeWrittenAsATable()
{
    const Folder folder;
    const ImportPreview preview = previewOf(team + "Ann,Max,East,\"=1+1\"\n");
    const QString path = folder.path(QStringLiteral("report.csv"));
    QVERIFY(writeProblemReport(path, preview));
    const auto reader = openTable(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->header(),
        (std::vector { QStringLiteral("file"), QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value"),
            QStringLiteral("problem"), QStringLiteral("remedy") }));
    std::vector<QString> cells;
    QVERIFY(*(*reader)->next(cells));
    QCOMPARE(cells[0], QStringLiteral("file.csv"));
    QCOMPARE(cells[1], QStringLiteral("2"));
    QCOMPARE(cells[3], QStringLiteral("=1+1"));
    QVERIFY(!cells[4].isEmpty() && !cells[5].isEmpty());
}

void BadFilesTest::theReportHasTheKeysOfJsonMd()
{
    const ImportPreview preview = previewOf(team + "Ann,Max,East\nBo,Max,East,x\n");
    const QJsonObject json = importJson(preview, { { QStringLiteral("seat"), 3, 2, 1, 1 } }, true);
    QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.import/1"));
    QCOMPARE(json.value(QStringLiteral("dry_run")).toBool(), true);
    const QJsonObject file = json.value(QStringLiteral("files")).toArray().first().toObject();
    for (const char *key :
        { "file", "kind", "encoding", "delimiter", "rows", "accepted", "rejected", "duplicates_dropped" })
        QVERIFY2(file.contains(QLatin1StringView(key)), key);
    QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("sales_team"));
    const QJsonObject rejected = file.value(QStringLiteral("rejected")).toArray().first().toObject();
    for (const char *key : { "row", "column", "value", "problem", "remedy" })
        QVERIFY2(rejected.contains(QLatin1StringView(key)), key);
    const QJsonObject seat = json.value(QStringLiteral("changes")).toObject().value(QStringLiteral("seat")).toObject();
    QCOMPARE(seat.value(QStringLiteral("added")).toInt(), 3);
    QCOMPARE(seat.value(QStringLiteral("changed")).toInt(), 2);
    QCOMPARE(seat.value(QStringLiteral("removed")).toInt(), 1);
    QVERIFY(json.contains(QStringLiteral("aliases")));
}

void BadFilesTest::onlyNewAndChangedFactsAreTakenAgain()
{
    const Folder folder;
    const QString path = folder.write(
        QStringLiteral("d.csv"), deals + "A,Ann,P,Acme,Engaging,1/20/2026,,\nB,Ann,P,Acme,Won,1/20/2026,1/31/2026,5\n");
    const Result<ImportPreview> first = prepareImport(filesAt({ path }), emptyPlan());
    auto stored = std::make_shared<FactList>();
    Result<SeenFacts> seen = SeenFacts::of(*first);
    QCOMPARE(*streamFacts(first->files[0], {}, *seen, *stored), 2);

    folder.write(QStringLiteral("d.csv"),
        deals
            + "A,Ann,P,Acme,Won,1/20/2026,2/28/2026,9\nB,Ann,P,Acme,Won,1/20/2026,1/31/"
              "2026,5\nC,Ann,P,Acme,Engaging,3/20/2026,,\n");
    ImportOptions known;
    known.knownFacts = stored;
    const Result<ImportPreview> second = prepareImport(filesAt({ path }), emptyPlan(), known);
    const Plan after = *withImport(emptyPlan(), *second, {});
    QCOMPARE(importChanges(after, after, *second, {}),
        (std::vector { TableChanges { QStringLiteral("opportunity"), 1, 1, 0, 0 } }));
    FactList list;
    seen = SeenFacts::of(*second);
    QCOMPARE(*streamFacts(second->files[0], {}, *seen, list), 2);
    QCOMPARE(list.opportunities[0].externalId, QStringLiteral("A"));
    QCOMPARE(list.opportunities[1].externalId, QStringLiteral("C"));
}

void BadFilesTest::progressGoesUpToTheEnd()
{
    QByteArray content = "case,activity,timestamp\n";
    for (int i = 0; i < 40'000; ++i)
        content += QByteArray::number(i) + ",a,2026-01-01\n";
    const Folder folder;
    double last = 0;
    bool goesUp = true;
    int calls = 0;
    const Progress watch = [&](double part) {
        goesUp = goesUp && part >= last && part <= 1;
        last = part;
        ++calls;
    };
    QVERIFY(prepareImport(filesAt({ folder.write(QStringLiteral("e.csv"), content) }), emptyPlan(), {}, watch));
    QVERIFY(goesUp);
    QVERIFY(calls > 4);
    QVERIFY(last > 0.8);
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "bad_files_test.moc"

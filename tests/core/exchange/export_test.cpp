// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/plan/columns.h"
#include "tests/core/exchange/import_support.h"
#include "tests/support/random_plan.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// All tables of the plan as files, and these imported into a plan that has nothing.
Result<Plan> throughFiles(const Plan &plan, const QString &suffix)
{
    const Folder folder;
    QStringList paths;
    for (const QString &table : exportableTables()) {
        const QString path = folder.path(table + suffix);
        HEADWATER_CHECK(exportTable(plan, table, path, writeOptionsFor(path)));
        paths.append(path);
    }
    HEADWATER_TRY(const ImportPreview preview, prepareImport(filesAt(paths), Plan()));
    for (const FilePreview &file : preview.files) {
        if (file.mapping.kind != Kind::PlanTable)
            return failure(Error::Kind::InvalidInput, file.name + QStringLiteral(" was not recognised"));
        for (const RowProblem &problem : file.problems) {
            return failure(Error::Kind::InvalidInput,
                QStringLiteral("%1 row %2 column %3: \"%4\"")
                    .arg(file.name)
                    .arg(problem.row)
                    .arg(problem.column, problem.value));
        }
    }
    return withImport({}, preview, {});
}

template <typename Row> std::vector<Row> rowsOf(const CowTable<Row> &table) { return { table.begin(), table.end() }; }

/// The first table in which the plans differ, for messages; empty when they are equal.
QByteArray differingTable(const Plan &a, const Plan &b)
{
    QByteArray differing;
    forEachTable([&](auto member) {
        if (differing.isEmpty() && rowsOf(a.*member) != rowsOf(b.*member))
            differing = TableOf<RowOf<decltype(member)>>::table;
    });
    return differing;
}

/// A random plan is the same after it was written to files of this kind and read again.
void comesBackThrough(const QString &suffix)
{
    const Plan plan = randomPlan(smallCompany().plan);
    const Result<Plan> again = throughFiles(plan, suffix);
    if (!again)
        RC_FAIL(again.error().detail.toStdString());
    RC_ASSERT(differingTable(*again, plan).toStdString() == std::string());
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every case writes some twenty files durably; ten cases keep the suite quick.
    void initTestCase() { qputenv("RC_PARAMS", "max_success=10 " + qgetenv("RC_PARAMS")); }
    void whatWasExportedAsCsvCanBeImportedAgain();
    void whatWasExportedAsXlsxCanBeImportedAgain();
    void aWorkbookOfAllTablesGivesThePlanBack();
    void sheetsThatNobodyKnowsAreNamed();
    void everyKindOfReferenceSurvives();
    void referencesAreReadable();
    void referencesToRowsOfOneNameAreNotConfused();
    void aFormulaInANameIsHarmlessAndComesBack();
    void anUnknownTableIsAnError();
    void anEditedExportBringsItsChangesBack();
    void lostReferencesAreBadRows();
    void factsCanBeExportedAndImportedAgain();
};

void ExportTest::whatWasExportedAsCsvCanBeImportedAgain()
{
    QVERIFY(rc::check("import(export(plan)) = plan, CSV", [] { comesBackThrough(QStringLiteral(".csv")); }));
}

void ExportTest::whatWasExportedAsXlsxCanBeImportedAgain()
{
    QVERIFY(rc::check("import(export(plan)) = plan, XLSX", [] { comesBackThrough(QStringLiteral(".xlsx")); }));
}

void ExportTest::aWorkbookOfAllTablesGivesThePlanBack()
{
    QVERIFY(rc::check("a workbook of all tables is imported whole", [] {
        const Plan plan = randomPlan(smallCompany().plan);
        const Folder folder;
        const QString path = folder.path(QStringLiteral("plan.xlsx"));
        auto workbook = Workbook::create(path);
        RC_ASSERT(static_cast<bool>(workbook));
        for (const QString &table : exportableTables()) {
            TableWriteOptions options = writeOptionsFor(path);
            options.workbook = *workbook;
            options.sheetName = table;
            RC_ASSERT(static_cast<bool>(exportTable(plan, table, path, options)));
        }
        RC_ASSERT(static_cast<bool>((*workbook)->finish()));
        const Result<ImportPreview> preview = prepareImport(filesAt({ path }), Plan());
        RC_ASSERT(static_cast<bool>(preview));
        RC_ASSERT(preview->files.size() == static_cast<std::size_t>(exportableTables().size()));
        RC_ASSERT(preview->problemCount() == 0);
        const Result<Plan> again = withImport({}, *preview, {});
        RC_ASSERT(static_cast<bool>(again));
        RC_ASSERT(differingTable(*again, plan).toStdString() == std::string());
    }));
}

void ExportTest::sheetsThatNobodyKnowsAreNamed()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("book.xlsx"));
    auto workbook = Workbook::create(path);
    QVERIFY(workbook);
    const auto addSheet = [&](const QString &name, const QStringList &header) {
        TableWriteOptions options = writeOptionsFor(path);
        options.workbook = *workbook;
        options.sheetName = name;
        std::vector<TableColumn> columns;
        std::vector<TableCell> cells;
        for (const QString &column : header) {
            columns.push_back({ column });
            cells.emplace_back(column + QStringLiteral(" 1"));
        }
        const auto writer = createTable(path, columns, options);
        QVERIFY(writer && (*writer)->writeRow(cells) && (*writer)->finish());
    };
    addSheet(QStringLiteral("Notes"), { QStringLiteral("thought"), QStringLiteral("mood") });
    addSheet(QStringLiteral("Customers"), { QStringLiteral("account"), QStringLiteral("sector") });
    addSheet(QStringLiteral("Team"), { QStringLiteral("sales_agent"), QStringLiteral("manager") });
    QVERIFY((*workbook)->finish());
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    QVERIFY2(preview, reason(preview).constData());
    QCOMPARE(preview->files.size(), std::size_t { 2 });
    QCOMPARE(preview->files[0].unreadSheets, QStringList { QStringLiteral("Notes") });
    QCOMPARE(preview->files[1].name, QStringLiteral("book.xlsx (Team)"));
    const Result<Plan> plan = withImport(emptyPlan(), *preview, {});
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->accounts.size(), std::size_t { 1 });
    QCOMPARE(plan->people.size(), std::size_t { 2 });
    std::vector<ImportFile> chosen = filesAt({ path });
    chosen.front().table.sheet = QStringLiteral("Customers");
    QCOMPARE(prepareImport(chosen, emptyPlan())->files.size(), std::size_t { 1 });
}

void ExportTest::everyKindOfReferenceSurvives()
{
    SmallCompany company = smallCompany();
    Plan &plan = company.plan;
    const SegmentId segment = plan.segments.edit().add({ {}, QStringLiteral("S-1"), QStringLiteral("Large; loud") });
    const TaskId task = plan.tasks.edit().add({ {}, QStringLiteral("Visit"), Share { 1234 } });
    const ChannelId channel = plan.channels.edit().add({ {}, QStringLiteral("Field"), ChannelKind::InPerson });
    const StageId stage = plan.stages.edit().add({ {}, QStringLiteral("Won"), 3, StageKind::Won, 12 });
    plan.verifiers.edit().add({ {}, stage, QStringLiteral("signed"), VerifierKind::Artefact, false, 30 });
    plan.efforts.edit().add({ {}, segment, stage, task, channel, Minutes { 95 }, Share { 3333 } });
    plan.handovers.edit().add({ {}, company.manager, company.demo, stage, QStringLiteral("call"),
        QStringLiteral("mail"), QStringLiteral("one\ntwo"), Minutes { 61 } });
    plan.curves.edit().add({ {}, QStringLiteral("Curve"), 0.1, 0.5, 1, 1.1, 1.3125, Share { 6000 }, Money { 1234 }, 2.5,
        1, 9 }); // workbooks keep 15 digits
    plan.curveOpinions.edit().add({ {}, CurveId { 1 }, QStringLiteral("Ada"), 0.2, 0.5, 1.25, 1.5 });
    plan.aliases.edit().add({ {}, QStringLiteral("product"), QStringLiteral("GTXPro"), QStringLiteral("GTX Pro") });
    plan.mappings.edit().add({ {}, QStringLiteral("accounts"), QStringLiteral("A\nB"), QStringLiteral("account\n") });
    Role role = *plan.roles.find(company.demo);
    role.tasks = { task };
    role.segments = { segment };
    plan.roles.edit().put(role);
    Territory territory = *plan.territories.find(company.fells);
    territory.neighbours = { company.lakes, company.coast };
    territory.latitude = 54.25;
    territory.longitude = -3.125;
    plan.territories.edit().put(territory);
    Seat seat = *plan.seats.find(company.demoNorth);
    seat.span = { company.fells, company.lakes };
    seat.isProtected = true;
    plan.seats.edit().put(seat);
    Account account = *plan.accounts.find(company.acme);
    account.owners = { { company.atFells, Share { 2500 } }, { company.atLakes, Share { 7500 } } };
    plan.accounts.edit().put(account);
    QVERIFY(brokenRules(plan).empty());
    for (const QString &suffix : { QStringLiteral(".csv"), QStringLiteral(".xlsx"), QStringLiteral(".tsv") }) {
        const Result<Plan> again = throughFiles(plan, suffix);
        QVERIFY2(again, reason(again).constData());
        QCOMPARE(differingTable(*again, plan), QByteArray());
    }
}

void ExportTest::referencesAreReadable()
{
    const SmallCompany company = smallCompany();
    const Folder folder;
    const QString path = folder.path(QStringLiteral("seat.csv"));
    QVERIFY(exportTable(company.plan, QStringLiteral("seat"), path, writeOptionsFor(path)));
    const auto reader = openTable(path);
    QVERIFY(reader);
    std::vector<QString> cells;
    QVERIFY(*(*reader)->next(cells));
    QVERIFY(*(*reader)->next(cells));
    const std::vector<QString> header = (*reader)->header();
    const auto cellOf = [&](const char *name) {
        return cells[static_cast<std::size_t>(
            std::find(header.begin(), header.end(), QLatin1StringView(name)) - header.begin())];
    };
    const Seat &seat = *company.plan.seats.find(company.atFells);
    QCOMPARE(cellOf("id"), QString::number(seat.id.value));
    QCOMPARE(cellOf("home"), QStringLiteral("Fells"));
    QCOMPARE(cellOf("role"), company.plan.roles.find(seat.role)->name);
    QCOMPARE(cellOf("manager"), company.plan.seats.find(company.head)->externalId);
}

void ExportTest::referencesToRowsOfOneNameAreNotConfused()
{
    SmallCompany company = smallCompany();
    const TerritoryId twin = addTerritory(company.plan, "Fells", company.south, TerritoryKind::Leaf);
    Account account = *company.plan.accounts.find(company.acme);
    account.territory = twin;
    company.plan.accounts.edit().put(account);
    const Result<Plan> again = throughFiles(company.plan, QStringLiteral(".csv"));
    QVERIFY2(again, reason(again).constData());
    QCOMPARE(again->accounts.find(company.acme)->territory, twin);
    QCOMPARE(differingTable(*again, company.plan), QByteArray());
}

void ExportTest::aFormulaInANameIsHarmlessAndComesBack()
{
    SmallCompany company = smallCompany();
    Account account = *company.plan.accounts.find(company.acme);
    account.name = QStringLiteral("=HYPERLINK(\"http://example.org\")");
    company.plan.accounts.edit().put(account);
    const Folder folder;
    const QString path = folder.path(QStringLiteral("account.csv"));
    QVERIFY(exportTable(company.plan, QStringLiteral("account"), path, writeOptionsFor(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("'=HYPERLINK"));
    QVERIFY(!content.contains(",=HYPERLINK") && !content.contains("\"=HYPERLINK"));
    const Result<Plan> again = throughFiles(company.plan, QStringLiteral(".csv"));
    QVERIFY(again);
    QCOMPARE(again->accounts.find(company.acme)->name, account.name);
}

void ExportTest::anUnknownTableIsAnError()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("cats.csv"));
    const Result<> written = exportTable({}, QStringLiteral("cats"), path, writeOptionsFor(path));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path));
}

void ExportTest::anEditedExportBringsItsChangesBack()
{
    const SmallCompany company = smallCompany();
    const Folder folder;
    const QString path = folder.path(QStringLiteral("territory.csv"));
    QVERIFY(exportTable(company.plan, QStringLiteral("territory"), path, writeOptionsFor(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("Coast", "Coastline");
    QVERIFY(file.seek(0) && file.resize(0) && file.write(content) == content.size());
    file.close();
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), company.plan);
    QVERIFY(preview);
    const Result<Plan> after = withImport(company.plan, *preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->territories.find(company.coast)->name, QStringLiteral("Coastline"));
    const std::vector<TableChanges> changes = importChanges(company.plan, *after, *preview, {});
    QCOMPARE(changes, (std::vector { TableChanges { QStringLiteral("territory"), 0, 1, 0, 0 } }));
}

void ExportTest::lostReferencesAreBadRows()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("stages.csv"),
        "id,stage,text,kind,required,valid_days\n1,Nowhere,sign,artefact,yes,0\n2,,call,shout,yes,0\n3,,mail,"
        "activity,perhaps,x\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    QVERIFY(preview);
    const FilePreview &file = preview->files.front();
    QCOMPARE(file.accepted, 0);
    QCOMPARE(file.problemCount, 3);
    std::vector<Problem> problems;
    for (const RowProblem &problem : file.problems)
        problems.push_back(problem.problem);
    std::sort(problems.begin(), problems.end());
    QCOMPARE(problems,
        (std::vector { Problem::NotANumber, Problem::NotYesNo, Problem::UnknownWord, Problem::UnknownReference }));
    QVERIFY(!withImport(emptyPlan(), *preview, {}));
}

void ExportTest::factsCanBeExportedAndImportedAgain()
{
    FactList facts;
    facts.opportunities
        = { { QStringLiteral("O-1"), QStringLiteral("=Deal, \"big\""), QStringLiteral("Acme"), QStringLiteral("Ann"),
                QStringLiteral("GTX"), QStringLiteral("Signed"), Outcome::Won, Money { 123'456 }, QDate(2026, 1, 2),
                QDate(2026, 1, 3), QDate(2026, 12, 31), QStringLiteral("Best offer") },
              { QStringLiteral("O-2"), {}, {}, QStringLiteral("Bo"), {}, QStringLiteral("Talk"), Outcome::Open,
                  Money { -5 }, {}, {}, {}, {} },
              { QStringLiteral("O-3"), {}, {}, {}, {}, QStringLiteral("Silence"), Outcome::NoDecision, {}, {}, {},
                  QDate(2026, 5, 6), QStringLiteral("No budget; \"later\"") } };
    facts.events = { { QStringLiteral("J1"), QStringLiteral("Acme"), QStringLiteral("call"), QStringLiteral("phone"),
        QStringLiteral("Ann"), 1'700'000'000'123 } };
    facts.spells = { { QStringLiteral("Ann"), QStringLiteral("AE"), QStringLiteral("North"), QDate(2020, 2, 29),
                         QDate(2024, 2, 29), QStringLiteral("moved") },
        { QStringLiteral("Bo"), QStringLiteral("AE"), {}, QDate(2021, 1, 1), {}, {} },
        { QStringLiteral("#3"), QStringLiteral("AE"), {}, {}, {}, {}, 214, true },
        { QStringLiteral("#4"), {}, {}, {}, {}, {}, 0, false } };
    for (const QString &suffix : { QStringLiteral(".csv"), QStringLiteral(".xlsx") }) {
        const Folder folder;
        FactList again;
        const std::pair<FactExport::Facts, const char *> all[] = { { FactExport::Facts::Opportunities, "o" },
            { FactExport::Facts::Events, "e" }, { FactExport::Facts::Spells, "s" } };
        for (const auto &[kind, name] : all) {
            const QString path = folder.path(QLatin1StringView(name) + suffix);
            auto writer = FactExport::create(path, kind, writeOptionsFor(path));
            QVERIFY(writer);
            for (const Opportunity &opportunity : facts.opportunities)
                QVERIFY((*writer)->add(opportunity));
            for (const JourneyEvent &event : facts.events)
                QVERIFY((*writer)->add(event));
            for (const EmploymentSpell &spell : facts.spells)
                QVERIFY((*writer)->add(spell));
            QVERIFY((*writer)->finish());
            const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
            QVERIFY2(preview, reason(preview).constData());
            QCOMPARE(preview->problemCount(), 0);
            Result<SeenFacts> seen = SeenFacts::of(*preview);
            QVERIFY(streamFacts(preview->files.front(), {}, *seen, again));
        }
        QCOMPARE(again.opportunities, facts.opportunities);
        QCOMPARE(again.events, facts.events);
        QCOMPARE(again.spells, facts.spells);
    }
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages/stage_edits.h"
#include "tests/core/exchange/import_support.h"

#include <QElapsedTimer>

using namespace headwater;
using namespace headwater::test;

namespace {

template <typename Row> const Row *named(const CowTable<Row> &table, const char *name)
{
    for (const Row &row : table) {
        if (row.name == QString::fromUtf8(name))
            return &row;
    }
    return nullptr;
}

const Seat *coded(const Plan &plan, const char *code)
{
    for (const Seat &seat : plan.seats) {
        if (seat.externalId == QLatin1StringView(code))
            return &seat;
    }
    return nullptr;
}

const Seat *seatOf(const Plan &plan, const char *person)
{
    const Person *found = named(plan.people, person);
    for (const Assignment &assignment : plan.assignments) {
        if (found && assignment.person == found->id && !assignment.to.isValid())
            return plan.seats.find(assignment.seat);
    }
    return nullptr;
}

} // namespace

/// Files as other systems write them, and what becomes of them in a plan.
class KindsImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void salesforceTerritoriesFormATree();
    void salesforceAssociationsPlaceAccountsAndPeople();
    void salesforceReportWithoutIdIsKeyedByAccountAndName();
    void whyADealWasLostIsKeptWhereItEnded();
    void aSnapshotOfEmploymentTellsNoDates();
    void employmentsAreFoundUnderTheNamesThatHrSystemsGive();
    void aRenamedStageIsNotMadeAgain();
    void hubspotCompaniesAndDealsMakeAPlan();
    void hubspotStageHistoryBecomesEvents();
    void bambooPeopleFormAHierarchy();
    void leaversVacateTheirSeats();
    void workdayPositionsKnowVacancies();
    void successFactorsUsersHaveTwoHeaderRows();
    void hibobPositionsReportToPositions();
    void territoriesNeedNoRowForTheirRegion();
    void aCircleOfParentsIsRefused();
    void anUnknownParentIsABadRow();
    void eventLogsAreReadAsTheyCome_data();
    void eventLogsAreReadAsTheyCome();
    void aMappingOfTheUserIsKeptAndFoundAgain();
    void aChangedFileShowsWhatIsNewAndWhatIsGone();
    void aRefusedRowTakesNothingOut();
    void manyMissingTerritoriesGoAtOnce();
    void movingAnAgentToAnotherManagerMovesTheSeat();

private:
    Plan imported(const QList<QPair<QString, QByteArray>> &files, const Plan &into = emptyPlan());

    ImportPreview m_preview;
};

Plan KindsImportTest::imported(const QList<QPair<QString, QByteArray>> &files, const Plan &into)
{
    const Folder folder;
    QStringList paths;
    for (const auto &[name, content] : files)
        paths.append(folder.write(name, content));
    Result<ImportPreview> preview = prepareImport(filesAt(paths), into);
    if (!preview)
        qFatal("%s", reason(preview).constData());
    m_preview = std::move(*preview);
    Result<Plan> plan = withImport(into, m_preview, {});
    if (!plan)
        qFatal("%s", reason(plan).constData());
    return *plan;
}

void KindsImportTest::salesforceTerritoriesFormATree()
{
    const Plan plan = imported({ { QStringLiteral("t.csv"),
        "Id,Name,DeveloperName,ParentTerritory2Id,AccountAccessLevel\n"
        "0MI2,Bavaria,Bavaria,0MI1,Edit\n0MI1,Germany,Germany,,Edit\n0MI3,Hesse,Hesse,0MI1,Edit\n" } });
    QCOMPARE(plan.territories.size(), std::size_t { 3 });
    const Territory *germany = named(plan.territories, "Germany");
    QCOMPARE(named(plan.territories, "Bavaria")->parent, germany->id);
    QCOMPARE(germany->kind, TerritoryKind::Region);
    QCOMPARE(germany->externalId, QStringLiteral("0MI1"));
    QCOMPARE(named(plan.territories, "Hesse")->kind, TerritoryKind::Leaf);
}

void KindsImportTest::salesforceAssociationsPlaceAccountsAndPeople()
{
    const Plan plan
        = imported({ { QStringLiteral("links.csv"),
                         "ObjectId,Territory2Id,AssociationCause,SobjectType\n001A,0MI1,Territory2Manual,Account\n" },
            { QStringLiteral("users.csv"),
                "Id,UserId,Territory2Id,RoleInTerritory2,IsActive\n0UT,005A,0MI2,Owner,TRUE\n" },
            { QStringLiteral("t.csv"),
                "Id,Name,DeveloperName,ParentTerritory2Id\n0MI1,North,North,\n0MI2,South,South,\n" },
            { QStringLiteral("a.csv"), "Account ID,Account Name,Industry\n001A,Acme,Retail\n" },
            { QStringLiteral("team.csv"), "Employee ID,Sales Rep,Region\n005A,Ann,North\n" } });
    QCOMPARE(named(plan.accounts, "Acme")->territory, named(plan.territories, "North")->id);
    QCOMPARE(seatOf(plan, "Ann")->home, named(plan.territories, "South")->id);
}

void KindsImportTest::salesforceReportWithoutIdIsKeyedByAccountAndName()
{
    const QByteArray content = "Territory Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Total "
                               "Amount Currency,Total Amount,Close Date\n"
                               "EMEA,Ann,Acme,Renewal,Closed Won,EUR,\"1,000.50\",1/31/2026\n"
                               "EMEA,Ann,Birch,Renewal,Negotiation/Review,EUR,2000,2/28/2026\n"
                               "EMEA,Ann,Acme,Renewal,Closed Won,EUR,\"1,000.50\",1/31/2026\n";
    const Plan plan = imported({ { QStringLiteral("report.csv"), content } });
    QCOMPARE(m_preview.files[0].accepted, 2);
    QCOMPARE(m_preview.files[0].duplicatesDropped, 1);
    QCOMPARE(m_preview.opportunities.currency, QStringLiteral("EUR"));
    QCOMPARE(plan.accounts.size(), std::size_t { 2 });
    QCOMPARE(plan.territories.find(seatOf(plan, "Ann")->home)->name, QStringLiteral("EMEA"));
    QCOMPARE(named(plan.accounts, "Birch")->owners.front().seat, seatOf(plan, "Ann")->id);
    QCOMPARE(named(plan.stages, "Closed Won")->kind, StageKind::Won);
}

void KindsImportTest::aSnapshotOfEmploymentTellsNoDates()
{
    const Folder folder;
    const Taken read = taken(filesAt({ folder.write(QStringLiteral("snapshot.csv"),
                                           "EmployeeNumber,YearsAtCompany,Attrition,JobRole\n"
                                           "7,2,Yes,Sales Executive\n8,0.5,No,Sales Executive\n"
                                           "9,-1,No,Manager\n10,1,perhaps,Manager\n11,,No,Manager\n"),
        folder.write(QStringLiteral("durations.csv"), "tenure_months,has_left\n12,1\n12,1\n") }));
    QCOMPARE(read.preview.files[0].mapping.kind, Kind::EmploymentSnapshot);
    QCOMPARE(read.preview.problemCount(), 3); // tenure below nothing, neither yes nor no, no tenure at all
    const QString role = QStringLiteral("Sales Executive");
    QCOMPARE(read.spells.size(), std::size_t { 4 });
    QVERIFY((read.spells[0] == EmploymentSpell { QStringLiteral("7"), role, {}, {}, {}, {}, 731, true }));
    QVERIFY((read.spells[1] == EmploymentSpell { QStringLiteral("8"), role, {}, {}, {}, {}, 183, false }));
    QCOMPARE(read.spells[2].tenureDays, 365);
    QVERIFY(read.spells[2].person != read.spells[3].person); // alike, but two
}

void KindsImportTest::employmentsAreFoundUnderTheNamesThatHrSystemsGive()
{
    const Folder folder;
    const Taken read = taken(filesAt(
        { folder.write(QStringLiteral("workday.csv"),
              "Employee ID,Business Title,Hire Date,Original Hire Date,Termination Date,Primary Termination Reason\n"
              "7,Rep,2020-02-01,2019-01-01,2024-03-31,Better pay\n8,Rep,2021-05-01,2021-05-01,,\n"),
            folder.write(QStringLiteral("personio.csv"),
                "Personalnummer;Position;Einstellungsdatum;Letzter Arbeitstag;Kündigungsgrund\n"
                "9;Rep;01.02.2020;31.03.2024;Umzug\n10;Rep;01.05.2021;;\n") }));
    for (std::size_t file = 0; file < 2; ++file) {
        QCOMPARE(read.preview.files[file].mapping.kind, Kind::Spells);
        QCOMPARE(read.preview.files[file].accepted, 2);
    }
    QCOMPARE(read.spells.size(), std::size_t { 4 });
    QCOMPARE(read.spells[0].hired, QDate(2020, 2, 1));
    QCOMPARE(read.spells[0].reason, QStringLiteral("Better pay"));
    QCOMPARE(read.spells[2].left, QDate(2024, 3, 31));
    QVERIFY(!read.spells[3].left.isValid());
}

void KindsImportTest::whyADealWasLostIsKeptWhereItEnded()
{
    const Folder folder;
    const Taken read = taken(filesAt({ folder.write(QStringLiteral("deals.csv"),
        "Record ID,Deal Name,Deal Stage,Amount,Close Date,Closed Lost Reason\n"
        "77,Big one,closedlost,5000,2026-03-01,No budget\n"
        "78,Small one,qualifiedtobuy,100,2026-09-01,left over from before\n"
        "79,Third,closedlost,5000,2026-03-01,\n") }));
    QCOMPARE(read.preview.files[0].mapping.kind, Kind::HubspotDeals);
    QCOMPARE(read.opportunities.size(), std::size_t { 3 });
    QCOMPARE(read.opportunities[0].reason, QStringLiteral("No budget"));
    QCOMPARE(read.opportunities[1].reason, QString()); // it has not ended
    QCOMPARE(read.opportunities[2].reason, QString());
}

void KindsImportTest::aRenamedStageIsNotMadeAgain()
{
    const QByteArray header = "Opportunity ID,Account Name,Opportunity Name,Stage,Amount,Close Date\n";
    Plan plan
        = imported({ { QStringLiteral("first.csv"), header + "1,Acme,Renewal,Negotiation/Review,1000,1/31/2026\n" } });
    const std::size_t stages = plan.stages.size();
    plan = *withStageRenamed(plan, named(plan.stages, "Negotiation/Review")->id, QStringLiteral("Talks"));
    plan = imported(
        { { QStringLiteral("next.csv"), header + "2,Birch,Renewal,Negotiation/Review,2000,2/28/2026\n" } }, plan);
    QCOMPARE(m_preview.files[0].accepted, 1);
    QCOMPARE(plan.stages.size(), stages);
    QVERIFY(named(plan.stages, "Talks"));
}

void KindsImportTest::hubspotCompaniesAndDealsMakeAPlan()
{
    const Plan plan
        = imported({ { QStringLiteral("deals.csv"),
                         "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date\n"
                         "77,Big one,closedwon,5000,Ann,2026-03-01,2026-01-01,2026-03-01\n"
                         "78,Small one,qualifiedtobuy,100,Bo,2026-09-01,2026-02-01,2026-03-01\n" },
            { QStringLiteral("companies.csv"),
                "Record ID,Company name,Domain,Company "
                "owner,Industry,Country/Region\n9,Acme,acme.example,Ann,RETAIL,Norway\n" } });
    QCOMPARE(named(plan.accounts, "Acme")->externalId, QStringLiteral("9"));
    QCOMPARE(named(plan.accounts, "Acme")->owners.front().seat, seatOf(plan, "Ann")->id);
    QCOMPARE(named(plan.stages, "closedwon")->kind, StageKind::Won);
    QVERIFY(named(plan.stages, "qualifiedtobuy")->position < named(plan.stages, "closedwon")->position);
    QVERIFY(seatOf(plan, "Bo"));
}

void KindsImportTest::hubspotStageHistoryBecomesEvents()
{
    imported({ { QStringLiteral("h.csv"),
        "Record ID,Deal Name,Deal Stage,Date entered stage,Date left stage,Original Source,Amount,Deal "
        "owner\n"
        "1,Deal,Qualified to buy,2026-01-05 10:00,2026-01-09 10:00,Referral,5,Ann\n1,Deal,Closed "
        "won,2026-01-09 10:00,,Referral,5,Ann\n" } });
    QCOMPARE(m_preview.files[0].subject(), Subject::Events);
    QCOMPARE(m_preview.files[0].accepted, 2);
    QCOMPARE(factKind(m_preview.files[0]), QStringLiteral("events"));
}

void KindsImportTest::bambooPeopleFormAHierarchy()
{
    const Plan plan = imported({ { QStringLiteral("people.csv"),
        "employeeNumber,firstName,lastName,jobTitle,division,hireDate,terminationDate,status,supervisorEId\n"
        "3,Cy,Cole,Rep,North,2024-05-01,,Active,2\n1,Ann,Ames,Head of "
        "sales,North,2015-01-01,,Active,\n2,Bo,Beck,Team lead,North,2018-01-01,,Active,1\n"
        "4,Di,Dorn,Rep,North,2019-01-01,2023-06-30,Inactive,2\n" } });
    QCOMPARE(plan.people.size(), std::size_t { 4 });
    QCOMPARE(plan.seats.size(), std::size_t { 3 });
    QCOMPARE(seatOf(plan, "Cy Cole")->manager, seatOf(plan, "Bo Beck")->id);
    QCOMPARE(seatOf(plan, "Bo Beck")->manager, seatOf(plan, "Ann Ames")->id);
    QCOMPARE(plan.roles.find(seatOf(plan, "Cy Cole")->role)->name, QStringLiteral("Rep"));
    QCOMPARE(named(plan.people, "Di Dorn")->left, QDate(2023, 6, 30));
    QCOMPARE(named(plan.people, "Cy Cole")->hired, QDate(2024, 5, 1));
}

void KindsImportTest::leaversVacateTheirSeats()
{
    const QByteArray header
        = "employeeNumber,firstName,lastName,jobTitle,division,hireDate,terminationDate,supervisorEId\n";
    const Plan before = imported({ { QStringLiteral("p.csv"),
        header + "1,Ann,Ames,Head,North,2015-01-01,,\n2,Bo,Beck,Rep,North,2018-01-01,,1\n" } });
    const SeatId seat = seatOf(before, "Bo Beck")->id;
    const Plan after
        = imported({ { QStringLiteral("p.csv"),
                       header + "1,Ann,Ames,Head,North,2015-01-01,,\n2,Bo,Beck,Rep,North,2018-01-01,2026-06-30,1\n" } },
            before);
    QVERIFY(!seatOf(after, "Bo Beck"));
    QCOMPARE(after.seats.find(seat)->status, SeatStatus::Vacant);
    QCOMPARE(after.seats.size(), before.seats.size());
    QCOMPARE(named(after.people, "Bo Beck")->left, QDate(2026, 6, 30));
}

void KindsImportTest::workdayPositionsKnowVacancies()
{
    const Plan plan = imported({ { QStringLiteral("w.csv"),
        "positionID,jobProfileName,businessTitle,supervisoryOrganization,worker,location,isFilled,isClosed,"
        "availableDate\n"
        "P-00001,Rep,Senior rep,Sales North,Ann,Oslo,Yes,No,2026-01-01\nP-00002,Rep,Rep,Sales "
        "North,,Oslo,No,No,2026-07-01\n"
        "P-00003,Rep,Rep,Sales North,,Oslo,No,Yes,2026-01-01\n" } });
    QCOMPARE(coded(plan, "P-00001")->status, SeatStatus::Filled);
    QCOMPARE(seatOf(plan, "Ann")->externalId, QStringLiteral("P-00001"));
    QCOMPARE(coded(plan, "P-00002")->status, SeatStatus::Vacant);
    QCOMPARE(coded(plan, "P-00002")->from, QDate(2026, 7, 1));
    QCOMPARE(coded(plan, "P-00003")->status, SeatStatus::Closed);
    QCOMPARE(plan.territories.find(coded(plan, "P-00002")->home)->name, QStringLiteral("Sales North"));
}

void KindsImportTest::successFactorsUsersHaveTwoHeaderRows()
{
    const Plan plan = imported({ { QStringLiteral("u.csv"),
        "STATUS,USERID,FIRSTNAME,LASTNAME,TITLE,MANAGER,DIVISION\nStatus,User ID,First name,Last "
        "name,Title,Manager,Division\n"
        "active,a1,Ann,Ames,Head,NO_MANAGER,North\nactive,b2,Bo,Beck,Rep,a1,North\n" } });
    QCOMPARE(m_preview.files[0].rows, 2);
    QVERIFY(!named(plan.people, "First name Last name"));
    QCOMPARE(seatOf(plan, "Bo Beck")->manager, seatOf(plan, "Ann Ames")->id);
    QVERIFY(!seatOf(plan, "Ann Ames")->manager.isValid());
}

void KindsImportTest::hibobPositionsReportToPositions()
{
    const Plan plan = imported({ { QStringLiteral("h.csv"),
        "Position ID,Effective date,Expected start date,FTE,Job,Department,Site,Manager's position "
        "ID,Reason,Recruitment status\n"
        "POS2,2026-01-01,2026-04-01,0.5,Rep,Sales,Paris,POS1,Growth,Open\nPOS1,2026-01-01,,1,Head,Sales,"
        "Paris,,,On Hold\n" } });
    QCOMPARE(coded(plan, "POS2")->manager, coded(plan, "POS1")->id);
    QCOMPARE(coded(plan, "POS2")->fte, Share { 5000 });
    QCOMPARE(coded(plan, "POS2")->placeholder, Placeholder::Hire);
    QCOMPARE(coded(plan, "POS2")->from, QDate(2026, 4, 1));
    QCOMPARE(coded(plan, "POS1")->status, SeatStatus::Planned);
}

void KindsImportTest::territoriesNeedNoRowForTheirRegion()
{
    const Plan plan = imported({ { QStringLiteral("t.csv"),
        "territory_id;name;region;latitude;longitude\nT1;Fells;North;54,5;-3,1\nT2;Lakes;North;54,25;-2,"
        "9\nT3;Coast;South;50,1;-4,2\n" } });
    QCOMPARE(plan.territories.size(), std::size_t { 5 });
    QCOMPARE(named(plan.territories, "Lakes")->parent, named(plan.territories, "North")->id);
    QCOMPARE(named(plan.territories, "Lakes")->latitude, std::optional(54.25));
}

void KindsImportTest::aCircleOfParentsIsRefused()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("t.csv"), "Area,Parent\nA,B\nB,C\nC,A\nD,\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    QVERIFY(preview);
    QCOMPARE(preview->files[0].problemCount, 3);
    QCOMPARE(preview->files[0].problems[0].problem, Problem::WouldFormCycle);
    QCOMPARE(preview->files[0].problems[0].column, QStringLiteral("Parent"));
    QCOMPARE(preview->files[0].problems[0].row, 2);
    QVERIFY(!withImport(emptyPlan(), *preview, {}));
}

void KindsImportTest::anUnknownParentIsABadRow()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("t.csv"), "Area,Parent\nA,\nB,Nowhere\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan());
    QVERIFY(preview);
    QCOMPARE(preview->files[0].problems,
        (std::vector {
            RowProblem { 3, QStringLiteral("Parent"), QStringLiteral("Nowhere"), Problem::UnknownReference } }));
    ImportChoices skip;
    skip.skipBadRows = true;
    QCOMPARE(withImport(emptyPlan(), *preview, skip)->territories.size(), std::size_t { 1 });
}

void KindsImportTest::eventLogsAreReadAsTheyCome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("events");
    QTest::addColumn<int>("cases");
    QTest::newRow("running example") << QStringLiteral("running-example.csv") << qint64 { 42 } << 6;
    QTest::newRow("transformed") << QStringLiteral("running-example-transformed.csv") << qint64 { 42 } << 6;
    QTest::newRow("receipt") << QStringLiteral("receipt.csv") << qint64 { 8577 } << 1434;
    QTest::newRow("road traffic") << QStringLiteral("roadtraffic100traces.csv") << qint64 { 390 } << 100;
}

void KindsImportTest::eventLogsAreReadAsTheyCome()
{
    QFETCH(QString, file);
    QFETCH(qint64, events);
    QFETCH(int, cases);
    if (corpus().isEmpty())
        QSKIP("the corpus is not on this machine");
    const Result<ImportPreview> preview
        = prepareImport(filesAt({ corpus() + QStringLiteral("/event-logs/") + file }), emptyPlan());
    QVERIFY2(preview, reason(preview).constData());
    QCOMPARE(preview->files[0].mapping.kind, Kind::Events);
    QCOMPARE(preview->files[0].problemCount, 0);
    QCOMPARE(preview->files[0].accepted + preview->files[0].duplicatesDropped, events);
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*preview);
    QVERIFY(streamFacts(preview->files[0], {}, *seen, list));
    QSet<QString> journeys;
    for (const JourneyEvent &event : list.events)
        journeys.insert(event.journey);
    QCOMPARE(journeys.size(), cases);
}

void KindsImportTest::aMappingOfTheUserIsKeptAndFoundAgain()
{
    const Folder folder;
    const QString path = folder.write(QStringLiteral("own.csv"), "Betrieb;Wer;Zahl\nAcme;Ann;5\n");
    ImportOptions options;
    options.mappings
        = *parseMappings(R"({"kind": "accounts", "columns": {"Betrieb": "account", "Zahl": "employees"}})");
    QCOMPARE(prepareImport(filesAt({ path }), emptyPlan())->files[0].mapping.kind, Kind::Unknown);
    QVERIFY(!withImport(emptyPlan(), *prepareImport(filesAt({ path }), emptyPlan()), {}));
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), emptyPlan(), options);
    QVERIFY(preview && preview->isUsable());
    const Plan plan = *withImport(emptyPlan(), *preview, {});
    QCOMPARE(named(plan.accounts, "Acme")->employees, 5);
    QCOMPARE(plan.mappings.size(), std::size_t { 1 });
    const Result<ImportPreview> again = prepareImport(filesAt({ path }), plan);
    QVERIFY(again->files[0].isRemembered);
    QCOMPARE(*withImport(plan, *again, {}), plan);
}

void KindsImportTest::aChangedFileShowsWhatIsNewAndWhatIsGone()
{
    const QByteArray header = "account_id,account,sector,employees\n";
    const Plan before = imported(
        { { QStringLiteral("a.csv"), header + "1,Acme,retail,10\n2,Birch,retail,20\n3,Cedar,retail,30\n" } });
    const Folder folder;
    const QString path
        = folder.write(QStringLiteral("a.csv"), header + "1,Acme,retail,10\n2,Birch Ltd,retail,25\n4,Dune,finance,5\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), before);
    QVERIFY(preview);
    ImportChoices choices;
    const Plan kept = *withImport(before, *preview, choices);
    QCOMPARE(importChanges(before, kept, *preview, choices),
        (std::vector { TableChanges { QStringLiteral("segment"), 1, 0, 0, 0 },
            TableChanges { QStringLiteral("account"), 1, 1, 1, 1 } }));
    QCOMPARE(named(kept.accounts, "Birch Ltd")->id, named(before.accounts, "Birch")->id);
    QVERIFY(named(kept.accounts, "Cedar"));

    choices.removeMissing = true;
    const Plan removed = *withImport(before, *preview, choices);
    QVERIFY(!named(removed.accounts, "Cedar"));
    QCOMPARE(importChanges(before, removed, *preview, choices).back(),
        (TableChanges { QStringLiteral("account"), 1, 1, 1, 0 }));
}

void KindsImportTest::aRefusedRowTakesNothingOut()
{
    const QByteArray header = "account_id,account,sector,employees\n";
    const Plan before = imported(
        { { QStringLiteral("a.csv"), header + "1,Acme,retail,10\n2,Birch,retail,20\n3,Cedar,retail,30\n" } });
    const Folder folder;
    const QString path = folder.write(QStringLiteral("a.csv"), header + "1,Acme,retail,10\n2,Birch,retail,2O\n");
    const Result<ImportPreview> preview = prepareImport(filesAt({ path }), before);
    QVERIFY(preview);
    QCOMPARE(preview->problemCount(), 1);
    ImportChoices choices;
    choices.skipBadRows = true;
    choices.removeMissing = true;
    const Plan after = *withImport(before, *preview, choices);
    QVERIFY(named(after.accounts, "Birch")); // its row was bad, not missing
    QVERIFY(named(after.accounts, "Cedar")); // the bad row might have been about it
}

void KindsImportTest::manyMissingTerritoriesGoAtOnce()
{
    constexpr int depth = 3'000; // each below the one before: only the last is of no use to another
    Plan plan = imported({ { QStringLiteral("t.csv"), "Territory,Parent,Code\nNorth,,N\nCoast,North,C\n" } });
    TerritoryId above = named(plan.territories, "North")->id;
    for (int i = 0; i < depth; ++i) {
        Territory gone;
        gone.name = QStringLiteral("Gone %1").arg(i);
        gone.kind = TerritoryKind::Region;
        gone.parent = above;
        above = plan.territories.edit().add(std::move(gone));
    }
    const Folder folder;
    const Result<ImportPreview> preview = prepareImport(
        filesAt({ folder.write(QStringLiteral("t.csv"), "Territory,Parent,Code\nNorth,,N\nCoast,North,C\n") }), plan);
    QVERIFY2(preview, reason(preview).constData());
    ImportChoices choices;
    choices.removeMissing = true;
    QElapsedTimer timer;
    timer.start();
    const Result<Plan> after = withImport(plan, *preview, choices);
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->territories.size(), std::size_t { 2 });
    QVERIFY2(timer.elapsed() < 2'000, "every row of the plan is looked through for every territory");
}

void KindsImportTest::movingAnAgentToAnotherManagerMovesTheSeat()
{
    const QByteArray header = "sales_agent,manager,regional_office\n";
    const Plan before
        = imported({ { QStringLiteral("team.csv"), header + "Ann,Max,East\nBo,Mia,West\nCy,Mia,West\n" } });
    const Plan after
        = imported({ { QStringLiteral("team.csv"), header + "Ann,Mia,West\nBo,Mia,West\nCy,Mia,West\n" } }, before);
    QCOMPARE(seatOf(after, "Ann")->id, seatOf(before, "Ann")->id);
    QCOMPARE(seatOf(after, "Ann")->manager, seatOf(after, "Mia")->id);
    QCOMPARE(seatOf(after, "Ann")->home, seatOf(after, "Bo")->home);
    QCOMPARE(after.seats.size(), before.seats.size());
}

QTEST_GUILESS_MAIN(KindsImportTest)
#include "kinds_import_test.moc"

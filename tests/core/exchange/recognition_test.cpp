// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/mapping.h"
#include "core/plan/plan.h"

#include <QTest>

using namespace headwater;

namespace {

std::vector<QString> split(const QString &line)
{
    const QStringList names = line.split(u',');
    return { names.begin(), names.end() };
}

/// The field that a column got.
Field fieldOfColumn(const Recognition &recognition, const char *column)
{
    for (std::size_t i = 0; i < recognition.mapping.headers.size(); ++i) {
        if (recognition.mapping.headers[i] == QLatin1StringView(column))
            return recognition.mapping.fields[i];
    }
    return Field::None;
}

} // namespace

class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersTellTheKind_data();
    void headersTellTheKind();
    void spellingOfHeadersIsLoose_data();
    void spellingOfHeadersIsLoose();
    void otherFilesAreNotGuessed();
    void aKindCanBeForcedAndSaysWhatIsMissing();
    void columnsAreUsedOnce();
    void mappingsAreRememberedInThePlan();
    void mappingFilesAreReadAndWritten();
    void mappingFilesMayUseTheNamesThatFilesUse();
    void wrongMappingFilesSayWhatIsWrong();
    void exportsOfOursAreRecognised();
    void everyFieldHasAWordOfItsOwn();
};

void RecognitionTest::headersTellTheKind_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *header, Kind kind) {
        QTest::newRow(name) << QString::fromUtf8(header) << kind;
    };
    row("crm team", "sales_agent,manager,regional_office", Kind::SalesTeam);
    row("crm accounts", "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        Kind::Accounts);
    row("crm products", "product,series,sales_price", Kind::Products);
    row("crm pipeline", "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
        Kind::Opportunities);
    row("plain territories", "territory_id,name,postal_code", Kind::Territories);
    row("area and parent", "Area,Parent", Kind::Territories);
    row("salesforce report",
        "Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Close Date,Probability,Owner,Next Step",
        Kind::SalesforceOpportunities);
    row("salesforce without id",
        "Territory Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Total "
        "Amount Currency,Total Amount,"
        "Billed iARR Currency,Billed iARR,Fiscal Period,Close Date,Opportunity Next Steps,Type",
        Kind::SalesforceOpportunities);
    row("salesforce history",
        "Id,OpportunityId,CreatedById,StageName,Amount,ExpectedRevenue,CloseDate,Probability,"
        "ForecastCategory,CurrencyIsoCode,IsDeleted,"
        "PrevAmount,PrevCloseDate,CreatedDate,SystemModstamp",
        Kind::SalesforceHistory);
    row("territory2",
        "Name,DeveloperName,ParentTerritory2Id,Territory2ModelId,Territory2TypeId,Description,"
        "AccountAccessLevel,CaseAccessLevel,"
        "ContactAccessLevel,OpportunityAccessLevel,ForecastUserId",
        Kind::SalesforceTerritories);
    row("object territory", "ObjectId,Territory2Id,AssociationCause,SobjectType", Kind::SalesforceAccountTerritories);
    row("user territory", "Id,UserId,Territory2Id,RoleInTerritory2,IsActive", Kind::SalesforceUserTerritories);
    row("hubspot deals", "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date",
        Kind::HubspotDeals);
    row("hubspot deals, internal names",
        "dealname,dealstage,pipeline,amount,closedate,createdate,hubspot_owner_id,hs_is_closed,hs_is_closed_"
        "won,hs_deal_stage_probability",
        Kind::HubspotDeals);
    row("hubspot stages",
        "Record ID,Deal Name,Deal Stage,Date entered stage,Date left stage,Original Source,Amount,Deal owner",
        Kind::HubspotDealStages);
    row("hubspot stages, few columns",
        "Record ID,Deal Name,Deal Stage,Date entered stage,Amount,Company name,Close Date", Kind::HubspotDealStages);
    row("hubspot companies", "Record ID,Company name,Domain,Company owner,Industry,Country/Region",
        Kind::HubspotCompanies);
    row("hubspot companies, other case", "Record ID,Company Name,Company Owner,Company Domain Name",
        Kind::HubspotCompanies);
    row("bamboohr",
        "id,employeeNumber,firstName,lastName,displayName,jobTitle,department,division,location,hireDate,"
        "rehireDate,terminationDate,status,"
        "employmentStatus,employmentHistoryStatus,supervisor,supervisorId,supervisorEId,payRate,payType,"
        "standardHoursPerWeek,workEmail",
        Kind::BambooPeople);
    row("bamboohr labels", "First name,Last name,Employee ID,Employee number,Job title,Department,Supervisor ID",
        Kind::BambooPeople);
    row("workday",
        "positionID,jobProfileName,businessTitle,supervisoryOrganization,worker,location,positionTimeType,"
        "workerType,isFilled,"
        "isAvailableForRecruit,isClosed,isFrozen,headcountCount,availableDate,earliestHireDate",
        Kind::WorkdayPositions);
    row("successfactors positions", "MODEL,POSITIONCODE,USERID,MANAGERPOS,KEYPOSITION,JOBCODE,TITLE",
        Kind::SuccessFactorsPositions);
    row("successfactors users", "STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MANAGER,TITLE,DIVISION,HIREDATE",
        Kind::SuccessFactorsUsers);
    row("hibob",
        "Position ID,Effective date,Expected start date,FTE,Job,Department,Site,Employment type,Manager's "
        "position ID,Position type,Reason,"
        "Recruitment status",
        Kind::HibobPositions);
    row("agentnoon", "Position ID,Manager's Position ID,Job Title", Kind::Positions);
    row("plain events", "case,activity,timestamp,resource,channel", Kind::Events);
    row("pm4py", ",concept:name,org:resource,time:timestamp,Activity,Resource,Costs,case:concept:name,case:creator",
        Kind::Events);
    row("bupar", "case_id,activity_id,activity_instance_id,lifecycle_id,timestamp,resource_id", Kind::Events);
    row("transformed log", "Activity,Timestamp,CaseID,Resource", Kind::Events);
    row("position life cycle", "PositionId,ActivityName,Timestamp", Kind::Events);
    row("spells", "person,role,territory,hired,left,reason", Kind::Spells);
    row("response curves", "product,margin,revenue_musd,reps,resp_0,resp_50,resp_100,resp_150,resp_saturation",
        Kind::Curves);
    row("spells, exported", "person,role,territory,hired,left,reason,tenure_months,has_left", Kind::Spells);
    row("employment snapshot", "employee,tenure_months,attrition,job_role", Kind::EmploymentSnapshot);
    row("employment durations", "stag,event,gender,age,industry,profession,traffic,coach", Kind::EmploymentSnapshot);
    row("german accounts", "Kundennummer,Kunde,Branche,Umsatz,Mitarbeiterzahl,Land", Kind::Accounts);
    row("german team", "Verk\xC3\xA4ufer,Vorgesetzter,Niederlassung", Kind::SalesTeam);
}

void RecognitionTest::headersTellTheKind()
{
    QFETCH(QString, header);
    QFETCH(Kind, kind);
    const Recognition found = recognise(split(header));
    QCOMPARE(kindName(found.mapping), kindName({ kind, {}, {}, {} }));
    QVERIFY(found.missing.empty());
}

void RecognitionTest::spellingOfHeadersIsLoose_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("spaces") << QStringLiteral("Sales Agent,Manager,Regional Office");
    QTest::newRow("camel") << QStringLiteral("salesAgent,manager,regionalOffice");
    QTest::newRow("shouting") << QStringLiteral("SALES-AGENT,MANAGER,REGIONAL.OFFICE");
    QTest::newRow("blanks around") << QStringLiteral(" sales_agent , manager, regional_office ");
}

void RecognitionTest::spellingOfHeadersIsLoose()
{
    QFETCH(QString, header);
    const Recognition found = recognise(split(header));
    QCOMPARE(found.mapping.kind, Kind::SalesTeam);
    QCOMPARE(found.mapping.fields, (std::vector { Field::Agent, Field::Manager, Field::Region }));
    QCOMPARE(found.score, 1.0);
}

void RecognitionTest::otherFilesAreNotGuessed()
{
    QCOMPARE(recognise(split(QStringLiteral("rownames,time,cens,group"))).mapping.kind, Kind::Unknown);
    QCOMPARE(recognise(split(QStringLiteral("week,arrest,fin,age,race"))).mapping.kind, Kind::Unknown);
    QCOMPARE(recognise(split(QString())).mapping.kind, Kind::Unknown);
}

void RecognitionTest::aKindCanBeForcedAndSaysWhatIsMissing()
{
    const Recognition found = recogniseAs(Kind::Opportunities, split(QStringLiteral("opportunity_id,amount")));
    QCOMPARE(found.mapping.kind, Kind::Opportunities);
    QCOMPARE(found.missing, (std::vector { Field::Stage }));
}

void RecognitionTest::columnsAreUsedOnce()
{
    const Recognition found
        = recognise(split(QStringLiteral("Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date")));
    QCOMPARE(fieldOfColumn(found, "Record ID"), Field::Id);
    QCOMPARE(fieldOfColumn(found, "Close Date"), Field::Closed);
    QCOMPARE(fieldOfColumn(found, "Create Date"), Field::Created);
    QCOMPARE(fieldOfColumn(found, "Deal owner"), Field::Owner);
}

void RecognitionTest::mappingsAreRememberedInThePlan()
{
    const std::vector<QString> header = split(QStringLiteral("Betrieb,Wer,Sonstiges"));
    const ColumnMapping mapping { Kind::Accounts, {}, header, { Field::Account, Field::Owner, Field::None } };
    const Plan plan = withMappingRemembered({}, mapping);
    QCOMPARE(plan.mappings.size(), std::size_t { 1 });
    const auto again = rememberedMapping(plan, split(QStringLiteral("BETRIEB,wer,Sonstiges")));
    QVERIFY(again);
    QCOMPARE(again->kind, Kind::Accounts);
    QCOMPARE(again->fields, mapping.fields);
    QVERIFY(!rememberedMapping(plan, split(QStringLiteral("Betrieb,Wer"))));
    ColumnMapping other = mapping;
    other.fields[2] = Field::Country;
    const Plan replaced = withMappingRemembered(plan, other);
    QCOMPARE(replaced.mappings.size(), std::size_t { 1 });
    QCOMPARE(rememberedMapping(replaced, header)->fields, other.fields);
    QCOMPARE(withMappingRemembered(replaced, other), replaced);
}

void RecognitionTest::mappingFilesAreReadAndWritten()
{
    const auto mappings = parseMappings(R"({"kind": "accounts", "columns": {"Betrieb": "account", "Wer": "owner"}})");
    QVERIFY(mappings);
    const auto spread = mappingFor(*mappings, split(QStringLiteral("Nr,Wer,Betrieb")));
    QVERIFY(spread);
    QCOMPARE(spread->fields, (std::vector { Field::None, Field::Owner, Field::Account }));
    QVERIFY(!mappingFor(*mappings, split(QStringLiteral("Betrieb,Umsatz"))));
    const auto again = parseMappings(mappingJson(*spread));
    QVERIFY(again);
    QCOMPARE(mappingFor(*again, spread->headers)->fields, spread->fields);
}

void RecognitionTest::mappingFilesMayUseTheNamesThatFilesUse()
{
    const auto mappings = parseMappings(R"({"kind": "accounts", "columns": {"Kunde": "name", "Branche": "Industry"}})");
    QVERIFY(mappings);
    QCOMPARE(mappingFor(*mappings, split(QStringLiteral("Kunde,Branche")))->fields,
        (std::vector { Field::Account, Field::Sector }));
}

void RecognitionTest::wrongMappingFilesSayWhatIsWrong()
{
    const auto complains = [](const char *json, const char *about) {
        const auto result = parseMappings(json);
        return !result && result.error().kind == Error::Kind::InvalidInput
            && result.error().detail.contains(QLatin1StringView(about));
    };
    QVERIFY(complains("{", "not JSON"));
    QVERIFY(complains(R"({"kind": "cats", "columns": {}})", "cats"));
    QVERIFY(complains(R"({"kind": "accounts", "columns": {"A": "colour"}})", "colour"));
    QVERIFY(complains(R"({"kind": "accounts", "columns": {"A": "revenue"}})", "account"));
}

void RecognitionTest::exportsOfOursAreRecognised()
{
    const Recognition found = recognise(split(QStringLiteral("id,external_id,name,series,price")));
    QCOMPARE(found.mapping.kind, Kind::PlanTable);
    QCOMPARE(kindName(found.mapping), QStringLiteral("plan:product"));
}

void RecognitionTest::everyFieldHasAWordOfItsOwn()
{
    for (std::size_t i = 1; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QVERIFY(!fieldKey(field).isEmpty());
        QCOMPARE(fieldOfKey(fieldKey(field)), field);
    }
    for (const KindInfo &info : kindList())
        QCOMPARE(kindOfKey(kindName({ info.kind, {}, {}, {} })), info.kind);
}

QTEST_GUILESS_MAIN(RecognitionTest)
#include "recognition_test.moc"

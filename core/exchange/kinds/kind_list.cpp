// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/kind.h"

#include <array>

namespace headwater {

namespace {

constexpr bool required = true;

constexpr std::string_view agentNames
    = "salesagent agent salesrep salesrepresentative rep seller accountexecutive accountmanager verkaufer "
      "aussendienst vertriebsmitarbeiter vendeur commercial vendedor";
constexpr std::string_view ownerNames
    = "salesagent owner accountowner opportunityowner dealowner companyowner ownername salesrep rep agent "
      "seller "
      "hubspotownerid ownerid verkaufer inhaber besitzer proprietaire propietario";
constexpr std::string_view accountNames = "account accountname company companyname associatedcompany "
                                          "customer customername client kunde kundenname "
                                          "firma compte societe cliente cuenta";
constexpr std::string_view amountNames
    = "closevalue amount totalamount value dealvalue opportunityamount acv tcv betrag wert montant importe";
constexpr std::string_view currencyNames
    = "currency currencyisocode totalamountcurrency amountcurrency opportunitycurrency wahrung devise moneda";
constexpr std::string_view createdNames
    = "createdate createddate created creationdate dateadded erstellt erstelltam datedecreation";
constexpr std::string_view closedNames
    = "closedate closeddate closed closingdate abschlussdatum geschlossenam datedecloture fechadecierre";
constexpr std::string_view sectorNames = "sector industry branche industrie secteur industria";
constexpr std::string_view countryNames = "country officelocation countryregion billingcountry land pays pais";
constexpr std::string_view hiredNames
    = "hired hiredate hiredon startdate dateofhire joined entrydate eintritt eintrittsdatum datedembauche "
      "dateofjoining joiningdate mostrecenthiredate originalhiredate originalstartdate continuousservicedate "
      "einstellungsdatum datedentree fechadeingreso fechadealta fechadecontratacion";
constexpr std::string_view rehiredNames = "rehiredate rehired rehiredon wiedereintritt wiedereintrittsdatum";
constexpr std::string_view leftNames
    = "left terminationdate leftdate leavingdate exitdate enddate dateofleaving austritt austrittsdatum "
      "lastdayofwork lastworkingday dateofexit separationdate letzterarbeitstag kundigungsdatum datedesortie "
      "datededepart fechadebaja fechadesalida";
constexpr std::string_view leavingReasonNames
    = "reason leavingreason terminationreason grund austrittsgrund primaryterminationreason separationreason "
      "eventreason kundigungsgrund motifdedepart motivodebaja";
constexpr std::string_view domainNames = "companydomainname domain domainname website websiteurl webseite siteweb";
constexpr std::string_view titleNames
    = "jobtitle title position businesstitle jobprofilename job stelle funktion poste puesto";
constexpr std::string_view endReasonNames
    = "endreason lossreason lostreason reasonlost reasonforloss closedlostreason closelostreason closereason "
      "winlossreason reasonwonlost nodecisionreason dealclosereason verlustgrund absagegrund motifdeperte "
      "motivodeperdida";
constexpr std::string_view mailNames = "email workemail emailaddress mail epost";

constexpr std::array territories {
    KindColumn { Field::Id, "territoryid territorycode code externalid id gebietsnummer gebietsid" },
    KindColumn { Field::Name,
        "territory territoryname name area areaname gebiet gebietsname vertriebsgebiet territoire territorio",
        required },
    KindColumn { Field::Parent,
        "parent parentterritory parentterritoryid parentid parentname parentarea region ubergeordnet "
        "ubergeordnetesgebiet" },
    KindColumn { Field::TerritoryKind, "kind type territorykind territorytype" },
    KindColumn { Field::Latitude, "latitude lat breitengrad" },
    KindColumn { Field::Longitude, "longitude lon lng long langengrad" },
    KindColumn { Field::PostalCode, "postalcode zip zipcode postcode plz codepostal" },
};
constexpr std::array territoriesOneOf { Field::Id, Field::Parent, Field::PostalCode, Field::Latitude };

constexpr std::array salesTeam {
    KindColumn { Field::Agent, agentNames, required },
    KindColumn { Field::Id, "agentid employeeid employeenumber id salesagentid repid personalnummer" },
    KindColumn { Field::Manager,
        "manager salesmanager supervisor teamlead reportsto vorgesetzter teamleiter leiter responsable" },
    KindColumn { Field::Region, "regionaloffice office region salesregion niederlassung buro agence oficina" },
    KindColumn { Field::Email, mailNames },
    KindColumn { Field::JobTitle, titleNames },
    KindColumn { Field::Hired, hiredNames },
    KindColumn { Field::Left, leftNames },
    KindColumn { Field::Rehired, rehiredNames },
    KindColumn { Field::Location, "location city standort ort ville ciudad" },
};
constexpr std::array salesTeamOneOf { Field::Manager, Field::Region };

constexpr std::array accounts {
    KindColumn { Field::Id, "accountid customerid customernumber companyid externalid id recordid kundennummer" },
    KindColumn { Field::Account,
        "account accountname company companyname customer customername client kunde kundenname firma compte "
        "societe "
        "cliente cuenta name",
        required },
    KindColumn { Field::Sector, sectorNames },
    KindColumn { Field::Segment, "segment customersegment kundensegment tier" },
    KindColumn { Field::Revenue, "revenue annualrevenue turnover umsatz jahresumsatz chiffredaffaires ca ingresos" },
    KindColumn { Field::Potential, "potential annualpotential potenzial potentiel potencial" },
    KindColumn {
        Field::Employees, "employees numberofemployees headcount mitarbeiter mitarbeiterzahl effectif empleados" },
    KindColumn { Field::Country, countryNames },
    KindColumn { Field::PartOf, "subsidiaryof parentaccount parentcompany parent partof mutterfirma konzern" },
    KindColumn { Field::Owner, ownerNames },
    KindColumn { Field::Domain, domainNames },
    KindColumn {
        Field::Territory, "territory territoryname territoryid gebiet vertriebsgebiet territoire territorio region" },
    KindColumn { Field::Latitude, "latitude lat breitengrad" },
    KindColumn { Field::Longitude, "longitude lon lng langengrad" },
};
constexpr std::array accountsOneOf { Field::Sector, Field::Segment, Field::Revenue, Field::Potential, Field::Employees,
    Field::Country, Field::PartOf, Field::Owner, Field::Territory };

constexpr std::array products {
    KindColumn { Field::Id, "productid sku productcode articlenumber itemnumber id artikelnummer" },
    KindColumn { Field::Product, "product productname produkt produktname artikel produit producto name", required },
    KindColumn { Field::Series,
        "series productfamily family productline category serie produktlinie produktgruppe gamme familia" },
    KindColumn { Field::Price, "salesprice price listprice unitprice preis listenpreis prix precio" },
};
constexpr std::array productsOneOf { Field::Series, Field::Price };

// Response curves by judgement: five answers about an item, efforts in per cent of today's.
constexpr std::array curves {
    KindColumn { Field::Name,
        "item name product task specialty speciality curve produkt aufgabe produit tache producto tarea", required },
    KindColumn { Field::Margin, "margin grossmargin contributionmargin marge deckungsbeitrag margen", required },
    KindColumn { Field::Sales, "revenue sales salestoday umsatz chiffredaffaires ventes ingresos ventas" },
    KindColumn { Field::SalesInMillions,
        "revenuemusd revenuemeur revenuem revenuemillions revenueinmillions salesinmillions salesm salesmusd salesmeur "
        "umsatzmio umsatzmioeur" },
    KindColumn { Field::SeatsToday, "reps seats seatstoday repstoday headcount stellen postes puestos", required },
    KindColumn { Field::AtZero, "resp0 response0 0 atzero at0 effort0", required },
    KindColumn { Field::AtHalf, "resp50 response50 50 athalf at50 effort50", required },
    KindColumn { Field::AtToday, "resp100 response100 100 attoday at100 effort100" },
    KindColumn { Field::AtHalfMore, "resp150 response150 150 athalfmore at150 effort150", required },
    KindColumn { Field::AtSaturation, "respsaturation responsesaturation atsaturation saturation respmax", required },
    KindColumn { Field::FewestSeats, "min minreps minseats fewest fewestseats minimum mindestens" },
    KindColumn { Field::MostSeats, "max maxreps maxseats most mostseats maximum hochstens" },
};
constexpr std::array curvesOneOf { Field::Sales, Field::SalesInMillions };

constexpr std::array opportunities {
    KindColumn { Field::Id, "opportunityid dealid externalid id recordid opportunitynumber" },
    KindColumn { Field::Opportunity,
        "opportunityname dealname opportunity deal topic name verkaufschance opportunite oportunidad" },
    KindColumn { Field::Account, accountNames },
    KindColumn { Field::Owner, ownerNames },
    KindColumn { Field::Product, "product productname produkt produit producto" },
    KindColumn { Field::Stage, "dealstage stage stagename salesstage phase verkaufsphase etape etapa", required },
    KindColumn { Field::Status, "outcome" },
    KindColumn { Field::Amount, amountNames },
    KindColumn { Field::Currency, currencyNames },
    KindColumn { Field::Probability, "probability wahrscheinlichkeit probabilite probabilidad" },
    KindColumn { Field::Created, createdNames },
    KindColumn { Field::Engaged, "engagedate engaged engagementdate" },
    KindColumn { Field::Closed, closedNames },
    KindColumn { Field::Region, "territoryregion region salesregion regionaloffice" },
    KindColumn { Field::IsClosed, "isclosed" },
    KindColumn { Field::IsWon, "iswon" },
    KindColumn { Field::Reason, endReasonNames },
};
constexpr std::array opportunitiesOneOf { Field::Id, Field::Account, Field::Opportunity };

constexpr std::array positions {
    KindColumn { Field::Id, "positionid positioncode positionnumber planstelle planstellennummer", required },
    KindColumn { Field::JobTitle, "jobtitle businesstitle title job jobprofilename role stelle", required },
    KindColumn { Field::ManagerId,
        "managerspositionid managerpositionid managerpos parentpositionid reportstopositionid reportsto" },
    KindColumn { Field::Worker, "worker employee employeename name incumbent person" },
    KindColumn { Field::Department, "department supervisoryorganization organization team abteilung" },
    KindColumn { Field::Territory, "territory territoryname gebiet" },
    KindColumn { Field::Location, "location site standort" },
    KindColumn { Field::Fte, "fte" },
    KindColumn { Field::From, "startdate effectivedate expectedstartdate from" },
    KindColumn { Field::To, "enddate to" },
    KindColumn { Field::Status, "status positionstatus recruitmentstatus" },
};

constexpr std::array people {
    KindColumn { Field::Name, "displayname fullname employeename preferredname name", required },
    KindColumn { Field::JobTitle, titleNames, required },
    KindColumn { Field::Id, "employeenumber employeeid personid id" },
    KindColumn { Field::Email, mailNames },
    KindColumn { Field::Manager, "supervisor manager managername reportsto" },
    KindColumn { Field::ManagerId, "supervisoreid supervisorid managerid" },
    KindColumn { Field::Region, "division region businessunit" },
    KindColumn { Field::Department, "department abteilung" },
    KindColumn { Field::Location, "location site standort" },
    KindColumn { Field::Hired, hiredNames },
    KindColumn { Field::Left, leftNames },
    KindColumn { Field::Rehired, rehiredNames },
    KindColumn { Field::Status, "status employmentstatus" },
};

constexpr std::array events {
    KindColumn { Field::Journey, "caseconceptname caseid case journey journeyid traceid positionid" },
    KindColumn { Field::Activity,
        "conceptname activity activityid activityname event eventname aktivitat activite actividad", required },
    KindColumn { Field::At,
        "timetimestamp timestamp completetimestamp endtimestamp eventtime starttimestamp time datetime at "
        "zeitstempel",
        required },
    KindColumn { Field::Account, "account accountname accountid caseaccount customer kunde" },
    KindColumn { Field::Channel, "channel casechannel kanal canal" },
    KindColumn { Field::Owner, "orgresource resource resourceid actor user performer" },
    KindColumn { Field::Lifecycle, "lifecycletransition lifecycleid lifecycle" },
};
constexpr std::array eventsOneOf { Field::Journey, Field::Account };

constexpr std::array spells {
    KindColumn { Field::Name,
        "person personname employee employeename employeeid worker mitarbeiter employeenumber personnelnumber "
        "workerid associateid personid userid useremployeeid personalnummer mitarbeiternummer mitarbeiterid pernr "
        "matricule numerodeempleado",
        required },
    KindColumn { Field::Hired, hiredNames, required },
    KindColumn { Field::Left, leftNames, required },
    KindColumn { Field::Role,
        "role jobtitle position rolle funktion jobprofile jobprofilename businesstitle stelle stellenbezeichnung poste "
        "puesto" },
    KindColumn { Field::Territory, "territory region gebiet" },
    KindColumn { Field::Reason, leavingReasonNames },
    KindColumn { Field::TenureMonths, "tenuremonths" },
    KindColumn { Field::HasLeft, "hasleft" },
};

// Says how long people had been there when it was taken and who has left, but not when: durations of a textbook, too.
constexpr std::array employmentSnapshot {
    KindColumn { Field::TenureMonths,
        "tenuremonths tenure tenureinmonths monthsofservice monthsatcompany lengthofservice stag betriebszugehorigkeit "
        "dienstmonate anciennete antiguedad" },
    KindColumn { Field::TenureYears, "tenureyears yearsatcompany yearsofservice tenureinyears dienstjahre" },
    KindColumn { Field::HasLeft,
        "hasleft left attrition leaver turnover event churn churned terminated isterminated exited ausgeschieden parti "
        "baja",
        required },
    KindColumn { Field::Name, "person personname employee employeename employeeid employeenumber worker mitarbeiter" },
    KindColumn { Field::Role, "role jobtitle jobrole position profession rolle funktion" },
    KindColumn { Field::Territory, "territory region gebiet" },
    KindColumn { Field::Reason, leavingReasonNames },
};
constexpr std::array employmentSnapshotOneOf { Field::TenureMonths, Field::TenureYears };

// What came of a quarter, territory by territory: a column for each measure, or a row for each.
constexpr std::array actuals {
    KindColumn { Field::Quarter,
        "quarter period quartal trimestre trimester periode periodo reportingperiod month monat mois mes date datum "
        "fecha",
        required },
    KindColumn { Field::Territory,
        "territory territoryname territoryid region area gebiet gebietsname vertriebsgebiet territoire territorio" },
    KindColumn { Field::Measure, "measure metric kpi figure kennzahl messgrosse mesure indicateur medida indicador" },
    KindColumn { Field::Value, "value actual actualvalue actuals wert ist istwert valeur reel valor real" },
    KindColumn { Field::MarginAmount,
        "margin marginamount actualmargin wonmargin grossprofit marge deckungsbeitrag rohertrag margebrute margen "
        "margenbruto" },
    KindColumn { Field::Wins,
        "wins won dealswon wondeals winsactual abschlusse gewonnen gewonneneverkaufschancen affairesgagnees "
        "victoires ganadas ventasganadas" },
    KindColumn { Field::Coverage, "coverage workcovered abdeckung couverture cobertura" },
    KindColumn { Field::Headcount,
        "headcount heads seatsheld people kopfe kopfzahl mitarbeiter besetztestellen effectif effectifs plantilla" },
};
constexpr std::array actualsOneOf { Field::MarginAmount, Field::Wins, Field::Coverage, Field::Headcount, Field::Value };

constexpr std::array salesforceOpportunities {
    KindColumn { Field::Opportunity, "opportunityname", required },
    KindColumn { Field::Account, "accountname", required },
    KindColumn { Field::Stage, "stage stagename", required },
    KindColumn { Field::Id, "opportunityid id" },
    KindColumn { Field::Closed, "closedate closeddate" },
    KindColumn { Field::Owner, "owner opportunityowner ownerfullname owneralias ownerid" },
    KindColumn { Field::Amount, "amount totalamount amountconverted" },
    KindColumn { Field::Currency, currencyNames },
    KindColumn { Field::Probability, "probability" },
    KindColumn { Field::Created, createdNames },
    KindColumn { Field::Region, "territoryregion region territory" },
    KindColumn { Field::Product, "product productname" },
    KindColumn { Field::IsClosed, "isclosed" },
    KindColumn { Field::IsWon, "iswon" },
    KindColumn { Field::Reason, endReasonNames },
};

constexpr std::array salesforceHistory {
    KindColumn { Field::Journey, "opportunityid opportunityname", required },
    KindColumn { Field::Activity, "stagename tostage", required },
    KindColumn { Field::At, "createddate lastmodified lastmodifieddate systemmodstamp", required },
    KindColumn { Field::Owner, "createdbyid lastmodifiedby createdby" },
    KindColumn { Field::Deleted, "isdeleted" },
    KindColumn { Field::Account, "accountname accountid" },
};

constexpr std::array salesforceTerritories {
    KindColumn { Field::Territory, "developername", required },
    KindColumn { Field::Name, "name label", required },
    KindColumn { Field::Id, "id territory2id" },
    KindColumn { Field::Parent, "parentterritory2id parentterritory" },
};

constexpr std::array salesforceAccountTerritories {
    KindColumn { Field::AccountKey, "objectid", required },
    KindColumn { Field::Territory, "territory2id", required },
    KindColumn { Field::Reason, "associationcause" },
};

constexpr std::array salesforceUserTerritories {
    KindColumn { Field::Worker, "userid", required },
    KindColumn { Field::Territory, "territory2id", required },
    KindColumn { Field::Id, "id" },
    KindColumn { Field::Role, "roleinterritory2" },
    KindColumn { Field::Active, "isactive" },
};

constexpr std::array hubspotDeals {
    KindColumn { Field::Opportunity, "dealname", required },
    KindColumn { Field::Stage, "dealstage", required },
    KindColumn { Field::Id, "recordid hsobjectid dealid" },
    KindColumn { Field::Account, "associatedcompany companyname company associatedcompanyprimary" },
    KindColumn { Field::Amount, "amount amountincompanycurrency" },
    KindColumn { Field::Currency, "currency dealcurrencycode" },
    KindColumn { Field::Owner, "dealowner hubspotownerid" },
    KindColumn { Field::Closed, "closedate" },
    KindColumn { Field::Created, "createdate" },
    KindColumn { Field::Probability, "dealprobability hsdealstageprobability" },
    KindColumn { Field::IsClosed, "hsisclosed isclosed isdealclosed" },
    KindColumn { Field::IsWon, "hsisclosedwon isclosedwon" },
    KindColumn { Field::Reason, endReasonNames },
};

constexpr std::array hubspotDealStages {
    KindColumn { Field::Journey, "recordid dealname", required },
    KindColumn { Field::Activity, "dealstage", required },
    KindColumn { Field::At, "dateenteredstage", required },
    KindColumn { Field::To, "dateleftstage dateexitedstage" },
    KindColumn { Field::Account, "companyname associatedcompany" },
    KindColumn { Field::Channel, "originalsource" },
    KindColumn { Field::Owner, "dealowner" },
};

constexpr std::array hubspotCompanies {
    KindColumn { Field::Account, "companyname name", required },
    KindColumn { Field::Id, "recordid hsobjectid" },
    KindColumn { Field::Owner, "companyowner hubspotownerid" },
    KindColumn { Field::Sector, "industry" },
    KindColumn { Field::Country, "countryregion country" },
    KindColumn { Field::Revenue, "annualrevenue" },
    KindColumn { Field::Employees, "numberofemployees" },
    KindColumn { Field::PartOf, "parentcompany" },
    KindColumn { Field::Domain, domainNames },
};
constexpr std::array hubspotCompaniesOneOf { Field::Owner };

constexpr std::array bambooPeople {
    KindColumn { Field::FirstName, "firstname vorname", required },
    KindColumn { Field::LastName, "lastname nachname", required },
    KindColumn { Field::Id, "employeenumber employeeid id employee" },
    KindColumn { Field::Name, "displayname fullname" },
    KindColumn { Field::JobTitle, titleNames },
    KindColumn { Field::Department, "department abteilung" },
    KindColumn { Field::Region, "division region" },
    KindColumn { Field::Location, "location standort" },
    KindColumn { Field::Hired, "hiredate hired startdate" },
    KindColumn { Field::Left, "terminationdate enddate" },
    KindColumn { Field::Rehired, rehiredNames },
    KindColumn { Field::Manager, "supervisor manager" },
    KindColumn { Field::ManagerId, "supervisoreid supervisorid managerid" },
    KindColumn { Field::Email, mailNames },
    KindColumn { Field::Status, "status employmentstatus" },
};

constexpr std::array workdayPositions {
    KindColumn { Field::Id, "positionid", required },
    KindColumn { Field::Department, "supervisoryorganization", required },
    KindColumn { Field::JobTitle, "jobprofilename jobprofile businesstitle" },
    KindColumn { Field::Worker, "worker" },
    KindColumn { Field::ManagerId, "managerpositionid managerspositionid" },
    KindColumn { Field::Location, "location" },
    KindColumn { Field::Filled, "isfilled" },
    KindColumn { Field::IsClosed, "isclosed" },
    KindColumn { Field::From, "availabledate earliesthiredate" },
};

constexpr std::array successFactorsPositions {
    KindColumn { Field::Id, "positioncode", required },
    KindColumn { Field::ManagerId, "managerpos", required },
    KindColumn { Field::JobTitle, "title jobcode" },
    KindColumn { Field::Worker, "userid" },
    KindColumn { Field::Department, "department" },
    KindColumn { Field::Region, "division" },
    KindColumn { Field::Location, "location" },
};

constexpr std::array successFactorsUsers {
    KindColumn { Field::Status, "status", required },
    KindColumn { Field::Id, "userid", required },
    KindColumn { Field::FirstName, "firstname" },
    KindColumn { Field::LastName, "lastname" },
    KindColumn { Field::Name, "displayname" },
    KindColumn { Field::Worker, "username" }, // the word to log in with, a name for want of a better one
    KindColumn { Field::JobTitle, "title" },
    KindColumn { Field::ManagerId, "manager" },
    KindColumn { Field::Region, "division" },
    KindColumn { Field::Department, "department" },
    KindColumn { Field::Location, "location" },
    KindColumn { Field::Hired, "hiredate" },
    KindColumn { Field::Left, "companyexitdate exitdate" },
    KindColumn { Field::Email, "email" },
};
constexpr std::array successFactorsUsersOneOf { Field::ManagerId, Field::FirstName, Field::Name, Field::Worker };

constexpr std::array hibobPositions {
    KindColumn { Field::Id, "positionid", required },
    KindColumn { Field::JobTitle, "job jobtitle positiontitle", required },
    KindColumn { Field::ManagerId, "managerspositionid managerpositionid" },
    KindColumn { Field::Fte, "fte" },
    KindColumn { Field::From, "expectedstartdate effectivedate" },
    KindColumn { Field::Department, "department" },
    KindColumn { Field::Location, "site location" },
    KindColumn { Field::Worker, "employee incumbent" },
    KindColumn { Field::Status, "recruitmentstatus" },
    KindColumn { Field::Reason, "reason" },
};
constexpr std::array hibobPositionsOneOf { Field::Status };

// Specific kinds come before the general ones: with equal evidence the first one wins.
const std::array kinds {
    KindInfo { Kind::SalesforceTerritories, "salesforce_territories", Subject::Territories, salesforceTerritories, {} },
    KindInfo { Kind::SalesforceAccountTerritories, "salesforce_account_territories", Subject::AccountTerritories,
        salesforceAccountTerritories, {} },
    KindInfo { Kind::SalesforceUserTerritories, "salesforce_user_territories", Subject::SeatTerritories,
        salesforceUserTerritories, {} },
    KindInfo { Kind::SalesforceHistory, "salesforce_history", Subject::Events, salesforceHistory, {} },
    KindInfo { Kind::SalesforceOpportunities, "salesforce_opportunities", Subject::Opportunities,
        salesforceOpportunities, {} },
    KindInfo { Kind::HubspotDealStages, "hubspot_deal_stages", Subject::Events, hubspotDealStages, {} },
    KindInfo { Kind::HubspotDeals, "hubspot_deals", Subject::Opportunities, hubspotDeals, {} },
    KindInfo {
        Kind::HubspotCompanies, "hubspot_companies", Subject::Accounts, hubspotCompanies, hubspotCompaniesOneOf },
    KindInfo { Kind::WorkdayPositions, "workday_positions", Subject::Positions, workdayPositions, {} },
    KindInfo {
        Kind::SuccessFactorsPositions, "successfactors_positions", Subject::Positions, successFactorsPositions, {} },
    KindInfo { Kind::SuccessFactorsUsers, "successfactors_users", Subject::Team, successFactorsUsers,
        successFactorsUsersOneOf, 2 },
    KindInfo { Kind::HibobPositions, "hibob_positions", Subject::Positions, hibobPositions, hibobPositionsOneOf },
    KindInfo { Kind::BambooPeople, "bamboohr_people", Subject::Team, bambooPeople, {} },
    KindInfo { Kind::Events, "events", Subject::Events, events, eventsOneOf },
    KindInfo { Kind::Opportunities, "opportunities", Subject::Opportunities, opportunities, opportunitiesOneOf },
    KindInfo { Kind::SalesTeam, "sales_team", Subject::Team, salesTeam, salesTeamOneOf },
    KindInfo { Kind::Accounts, "accounts", Subject::Accounts, accounts, accountsOneOf },
    KindInfo { Kind::Products, "products", Subject::Products, products, productsOneOf },
    KindInfo { Kind::Curves, "curves", Subject::Curves, curves, curvesOneOf },
    KindInfo { Kind::Positions, "positions", Subject::Positions, positions, {} },
    KindInfo { Kind::People, "people", Subject::Team, people, {} },
    KindInfo { Kind::Spells, "spells", Subject::Spells, spells, {} },
    KindInfo {
        Kind::EmploymentSnapshot, "employment_snapshot", Subject::Spells, employmentSnapshot, employmentSnapshotOneOf },
    KindInfo { Kind::Actuals, "actuals", Subject::Actuals, actuals, actualsOneOf },
    KindInfo { Kind::Territories, "territories", Subject::Territories, territories, territoriesOneOf },
};

} // namespace

std::span<const KindInfo> kindList() { return kinds; }

const KindInfo &kindInfo(Kind kind)
{
    static const KindInfo unknown { Kind::Unknown, "unknown", Subject::None, {}, {} };
    static const KindInfo planTable { Kind::PlanTable, "plan", Subject::PlanTable, {}, {} };
    for (const KindInfo &info : kinds) {
        if (info.kind == kind)
            return info;
    }
    return kind == Kind::PlanTable ? planTable : unknown;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_support.h"

#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

template <typename Row> const Row *named(const CowTable<Row> &table, const char *name)
{
    for (const Row &row : table) {
        if (row.name == QLatin1StringView(name))
            return &row;
    }
    return nullptr;
}

/// The seat of a person.
const Seat *seatOf(const Plan &plan, const char *person)
{
    const Person *found = named(plan.people, person);
    for (const Assignment &assignment : plan.assignments) {
        if (found && assignment.person == found->id)
            return plan.seats.find(assignment.seat);
    }
    return nullptr;
}

} // namespace

/// The CRM export of the corpus, against design/reference.md.
class CrmImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsRecognisedAndEveryRowTaken();
    void theOrderOfDatesIsFoundOverTheWholeColumn();
    void spellingsAreProposedWithTheirCounts();
    void opportunitiesCountAsInTheReference();
    void nothingIsAliasedUnlessAccepted();
    void acceptedSpellingsReachFactsAndPlan();
    void theOrganisationIsProposedFromOffices();
    void accountsBelongToWhoeverWonOrWorksOnTheLastDeal();
    void stagesFollowTheDeals();
    void agentsWithoutDealsAreNamed();
    void theSameFilesAgainChangeNothing();
    void orderOfFilesDoesNotMatter();

private:
    Plan imported(const ImportChoices &choices = {}) const;
    FactList facts(const ImportChoices &choices = {}) const;

    QStringList m_paths;
    ImportPreview m_preview;
};

void CrmImportTest::initTestCase()
{
    if (corpus().isEmpty())
        QSKIP("the corpus is not on this machine");
    for (const char *name : { "sales_pipeline.csv", "accounts.csv", "products.csv", "sales_teams.csv" })
        m_paths.append(corpus() + QStringLiteral("/crm/") + QLatin1StringView(name));
    Result<ImportPreview> preview = prepareImport(filesAt(m_paths), emptyPlan());
    QVERIFY2(preview, reason(preview).constData());
    m_preview = std::move(*preview);
}

Plan CrmImportTest::imported(const ImportChoices &choices) const
{
    Result<Plan> plan = withImport(emptyPlan(), m_preview, choices);
    if (!plan)
        qFatal("%s", reason(plan).constData());
    return *plan;
}

FactList CrmImportTest::facts(const ImportChoices &choices) const
{
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(m_preview);
    const Result<qint64> taken = streamFacts(m_preview.files.front(), choices, *seen, list);
    if (!taken)
        qFatal("%s", reason(taken).constData());
    return list;
}

void CrmImportTest::everyFileIsRecognisedAndEveryRowTaken()
{
    QCOMPARE(m_preview.files[0].mapping.kind, Kind::Opportunities);
    QCOMPARE(m_preview.files[1].mapping.kind, Kind::Accounts);
    QCOMPARE(m_preview.files[2].mapping.kind, Kind::Products);
    QCOMPARE(m_preview.files[3].mapping.kind, Kind::SalesTeam);
    const qint64 rows[] = { 8800, 85, 7, 35 };
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(m_preview.files[i].rows, rows[i]);
        QCOMPARE(m_preview.files[i].accepted, rows[i]);
        QCOMPARE(m_preview.files[i].problemCount, 0);
    }
}

void CrmImportTest::theOrderOfDatesIsFoundOverTheWholeColumn()
{
    int dateColumns = 0;
    for (const ColumnReading &reading : m_preview.files[0].readings) {
        if (fieldType(reading.field) != FieldType::Date)
            continue;
        ++dateColumns;
        QCOMPARE(reading.shape.dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(reading.shape.dateEvidence, Evidence::Certain);
    }
    QCOMPARE(dateColumns, 2);
}

void CrmImportTest::spellingsAreProposedWithTheirCounts()
{
    const AliasProposal product { QStringLiteral("product"), QStringLiteral("GTXPro"), QStringLiteral("GTX Pro"),
        1480 };
    const AliasProposal sector { QStringLiteral("sector"), QStringLiteral("technolgy"), QStringLiteral("technology"),
        12 };
    const AliasProposal country { QStringLiteral("country"), QStringLiteral("Philipines"),
        QStringLiteral("Philippines"), 1 };
    QCOMPARE(m_preview.aliases, (std::vector { product, sector, country }));
}

void CrmImportTest::opportunitiesCountAsInTheReference()
{
    const OpportunityDigest &digest = m_preview.opportunities;
    QCOMPARE(digest.rows, 8800);
    QCOMPARE(digest.withoutAccount, 1425);
    std::map<QString, qint64> stages;
    for (const OpportunityDigest::Count &stage : digest.stages)
        stages[stage.name] = stage.rows;
    const std::map<QString, qint64> expected { { QStringLiteral("Won"), 4238 }, { QStringLiteral("Lost"), 2473 },
        { QStringLiteral("Engaging"), 1589 }, { QStringLiteral("Prospecting"), 500 } };
    QCOMPARE(stages, expected);

    const FactList list = facts();
    QCOMPARE(list.opportunities.size(), std::size_t { 8800 });
    std::set<std::pair<QString, QString>> pairs;
    Money won;
    double wonCount = 0;
    double closedCount = 0;
    for (const Opportunity &opportunity : list.opportunities) {
        won += opportunity.outcome == Outcome::Won ? opportunity.amount : Money {};
        wonCount += opportunity.outcome == Outcome::Won ? 1 : 0;
        closedCount += opportunity.closed.isValid() ? 1 : 0;
        if (!opportunity.account.isEmpty())
            pairs.emplace(opportunity.owner, opportunity.account);
    }
    QCOMPARE(won, Money::ofWhole(10'005'534));
    QCOMPARE(closedCount, 6711.0);
    QVERIFY(std::abs(wonCount / closedCount - 0.63150) < 0.000005);
    QCOMPARE(pairs.size(), std::size_t { 1259 });
}

void CrmImportTest::nothingIsAliasedUnlessAccepted()
{
    const Plan plan = imported();
    QVERIFY(plan.aliases.empty());
    QVERIFY(named(plan.segments, "technolgy"));
    const FactList list = facts();
    QCOMPARE(std::count_if(list.opportunities.begin(), list.opportunities.end(),
                 [](const Opportunity &o) { return o.product == QLatin1StringView("GTXPro"); }),
        1480);
}

void CrmImportTest::acceptedSpellingsReachFactsAndPlan()
{
    ImportChoices choices;
    choices.aliases = m_preview.aliases;
    const Plan plan = imported(choices);
    QCOMPARE(plan.aliases.size(), std::size_t { 3 });
    QVERIFY(named(plan.segments, "technology"));
    QVERIFY(!named(plan.segments, "technolgy"));
    const FactList list = facts(choices);
    QVERIFY(std::none_of(list.opportunities.begin(), list.opportunities.end(),
        [](const Opportunity &o) { return o.product == QLatin1StringView("GTXPro"); }));

    ImportOptions known;
    known.knownFacts = std::make_shared<FactList>(list);
    const Result<ImportPreview> again = prepareImport(filesAt(m_paths), plan, known);
    QVERIFY(again);
    QVERIFY(again->aliases.empty());
    QCOMPARE(again->files[0].alreadyKnown, 8800);
}

void CrmImportTest::theOrganisationIsProposedFromOffices()
{
    const Plan plan = imported();
    QCOMPARE(plan.people.size(), std::size_t { 41 }); // 35 agents and their 6 managers
    QCOMPARE(plan.seats.size(), std::size_t { 41 });
    QCOMPARE(plan.products.size(), std::size_t { 7 });
    QCOMPARE(plan.accounts.size(), std::size_t { 85 });
    std::set<QString> regions;
    std::size_t leaves = 0;
    for (const Territory &territory : plan.territories) {
        if (territory.kind == TerritoryKind::Region)
            regions.insert(territory.name);
        else
            ++leaves;
    }
    QCOMPARE(regions, (std::set { QStringLiteral("Central"), QStringLiteral("East"), QStringLiteral("West") }));
    QCOMPARE(leaves, std::size_t { 6 });

    const Seat *agent = seatOf(plan, "Moses Frase");
    const Seat *manager = seatOf(plan, "Dustin Brinkmann");
    QVERIFY(agent && manager);
    QCOMPARE(agent->manager, manager->id);
    QCOMPARE(agent->status, SeatStatus::Filled);
    QCOMPARE(plan.territories.find(agent->home)->name, QStringLiteral("Central \u2013 Dustin Brinkmann"));
    QCOMPARE(plan.territories.find(manager->home)->name, QStringLiteral("Central"));
    QCOMPARE(plan.roles.find(agent->role)->kind, RoleKind::CustomerFocused);
    QVERIFY(agent->role != manager->role);
    QVERIFY(brokenRules(plan).empty());
}

void CrmImportTest::accountsBelongToWhoeverWonOrWorksOnTheLastDeal()
{
    const Plan plan = imported();
    const FactList list = facts();
    for (const Account &account : plan.accounts) {
        const Opportunity *last = nullptr;
        const auto when = [](const Opportunity &o) { return o.closed.isValid() ? o.closed : o.engaged; };
        for (const Opportunity &opportunity : list.opportunities) {
            const bool counts = opportunity.account == account.name && opportunity.outcome != Outcome::Lost;
            if (counts
                && (!last || !when(*last).isValid()
                    || (when(opportunity).isValid() && when(opportunity) >= when(*last))))
                last = &opportunity;
        }
        QVERIFY(last);
        QCOMPARE(account.owners.size(), std::size_t { 1 });
        const Seat *owner = seatOf(plan, last->owner.toLatin1().constData());
        QVERIFY(owner);
        QCOMPARE(account.owners.front().seat, owner->id);
        QCOMPARE(account.territory, owner->home);
    }
    QVERIFY(m_preview.accountsWithoutOwner.isEmpty());
    const Account *subsidiary = named(plan.accounts, "Bluth Company");
    QCOMPARE(subsidiary->partOf, QStringLiteral("Acme Corporation"));
    QCOMPARE(subsidiary->employees, 3027);
    QCOMPARE(subsidiary->revenue, Money { 124'232 });
}

void CrmImportTest::stagesFollowTheDeals()
{
    std::vector<std::pair<QString, StageKind>> stages;
    for (const Stage &stage : imported().stages)
        stages.emplace_back(stage.name, stage.kind);
    const std::vector<std::pair<QString, StageKind>> expected { { QStringLiteral("Prospecting"), StageKind::Open },
        { QStringLiteral("Engaging"), StageKind::Open }, { QStringLiteral("Won"), StageKind::Won },
        { QStringLiteral("Lost"), StageKind::Lost } };
    QCOMPARE(stages, expected);
}

void CrmImportTest::agentsWithoutDealsAreNamed()
{
    const QStringList expected { QStringLiteral("Carl Lin"), QStringLiteral("Carol Thompson"),
        QStringLiteral("Elizabeth Anderson"), QStringLiteral("Mei-Mei Johns"), QStringLiteral("Natalya Ivanova") };
    QCOMPARE(m_preview.agentsWithoutOpportunities, expected);
}

void CrmImportTest::theSameFilesAgainChangeNothing()
{
    const Plan plan = imported();
    ImportOptions known;
    known.knownFacts = std::make_shared<FactList>(facts());
    const Result<ImportPreview> again = prepareImport(filesAt(m_paths), plan, known);
    QVERIFY2(again, reason(again).constData());
    const Result<Plan> after = withImport(plan, *again, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(*after, plan);
    QVERIFY(importChanges(plan, *after, *again, {}).empty());
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*again);
    QCOMPARE(*streamFacts(again->files[0], {}, *seen, list), 0);
}

void CrmImportTest::orderOfFilesDoesNotMatter()
{
    QStringList backwards = m_paths;
    std::reverse(backwards.begin(), backwards.end());
    const Result<ImportPreview> preview = prepareImport(filesAt(backwards), emptyPlan());
    QVERIFY(preview);
    QCOMPARE(*withImport(emptyPlan(), *preview, {}), imported());
}

QTEST_GUILESS_MAIN(CrmImportTest)
#include "crm_import_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "tests/core/exchange/import_support.h"

#include <QJsonArray>

using namespace headwater;
using namespace headwater::test;

namespace {

const QByteArray deals = "opportunity_id,account,sales_agent,deal_stage,close_date,close_value\n";
const QByteArray team = "sales_agent,manager,regional_office\nAnn,Bo,West\nCy,Bo,West\n";

QStringList namesOf(const std::vector<OpportunityDigest::Count> &counts)
{
    QStringList names;
    for (const OpportunityDigest::Count &count : counts)
        names.append(QStringLiteral("%1 %2").arg(count.name).arg(count.rows));
    return names;
}

const Account *accountNamed(const Plan &plan, const char *name)
{
    for (const Account &account : plan.accounts) {
        if (account.name == QLatin1StringView(name))
            return &account;
    }
    return nullptr;
}

} // namespace

/// Names in files that neither the plan nor the other files know: none is passed over in silence.
class UnknownNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstQuarterIsTheOrganisationItself();
    void theSecondQuarterTellsWhoIsNew();
    void newAccountsAreAddedOnce();
    void newAccountsCanBeLeftOut();
    void whatLooksLikeAnAccountIsNoNewOne();
    void whatWasAddedIsNotMissedInTheListOfAccounts();
    void accountsOfEventsAreToldAndNotAdded();
    void ownersOfAccountsAreToldToo();
    void unknownUsersOfTerritoriesAreBadRows();
    void anUnknownTerritoryAmongKnownOnesIsABadRow();

private:
    ImportPreview preview(const std::vector<QByteArray> &contents, const Plan &plan)
    {
        QStringList paths;
        for (const QByteArray &content : contents)
            paths.append(m_folder.write(QStringLiteral("file%1.csv").arg(paths.size()), content));
        Result<ImportPreview> result = prepareImport(filesAt(paths), plan);
        if (!result)
            qFatal("%s", reason(result).constData());
        return std::move(*result);
    }
    static Plan taken(const Plan &plan, const ImportPreview &preview, const ImportChoices &choices = {})
    {
        Result<Plan> after = withImport(plan, preview, choices);
        if (!after)
            qFatal("%s", reason(after).constData());
        return std::move(*after);
    }
    Plan firstQuarter()
    {
        return taken(emptyPlan(),
            preview({ team, deals + "1,Acme,Ann,Won,2026-01-05,10\n2,Birch,Cy,Lost,2026-02-05,10\n" }, emptyPlan()));
    }

    Folder m_folder;
};

void UnknownNamesTest::theFirstQuarterIsTheOrganisationItself()
{
    const ImportPreview read = preview({ deals + "1,Acme,Ann,Won,2026-01-05,10\n" }, emptyPlan());
    QVERIFY(read.unknownAccounts.empty() && read.unknownOwners.empty());
    const Plan plan = taken(emptyPlan(), read);
    QCOMPARE(plan.accounts.size(), std::size_t { 1 });
    QCOMPARE(plan.people.size(), std::size_t { 1 });
}

void UnknownNamesTest::theSecondQuarterTellsWhoIsNew()
{
    const ImportPreview read
        = preview({ deals
                      + "3,Acme,Dee,Won,2026-04-05,10\n4,Cedar,Dee,Won,2026-04-06,10\n5,Cedar,Ann,Won,2026-04-07,10\n"
                        "6,Dogwood,Eve,Open,2026-04-08,10\n" },
            firstQuarter());
    QCOMPARE(namesOf(read.unknownOwners), (QStringList { QStringLiteral("Dee 2"), QStringLiteral("Eve 1") }));
    QCOMPARE(namesOf(read.unknownAccounts), (QStringList { QStringLiteral("Cedar 2"), QStringLiteral("Dogwood 1") }));
    const QJsonObject told = importJson(read, {}, true);
    QCOMPARE(told.value(QStringLiteral("unknown_owners")).toArray()[0].toObject(),
        (QJsonObject { { QStringLiteral("name"), QStringLiteral("Dee") }, { QStringLiteral("rows"), 2 } }));
    QCOMPARE(told.value(QStringLiteral("unknown_accounts_count")).toInt(), 2);
}

void UnknownNamesTest::newAccountsAreAddedOnce()
{
    const Plan first = firstQuarter();
    const QByteArray more = deals + "3,Acme,Dee,Won,2026-04-05,10\n4,Cedar,Ann,Won,2026-04-06,10\n";
    const ImportPreview read = preview({ more }, first);
    const Plan second = taken(first, read);
    QCOMPARE(second.accounts.size(), std::size_t { 3 });
    const Account *cedar = accountNamed(second, "Cedar");
    QVERIFY(cedar && cedar->owners.size() == 1); // Ann has a seat
    QCOMPARE(second.people.size(), first.people.size()); // a seat for Dee is for people to decide
    const ImportPreview again = preview({ more }, second);
    QVERIFY(again.unknownAccounts.empty());
    QCOMPARE(namesOf(again.unknownOwners), QStringList { QStringLiteral("Dee 1") });
    QVERIFY(importChanges(second, taken(second, again), again, {}).size() == 1); // facts, which this test keeps nowhere
    QCOMPARE(taken(second, again), second);
}

void UnknownNamesTest::newAccountsCanBeLeftOut()
{
    const Plan first = firstQuarter();
    const ImportPreview read = preview({ deals + "4,Cedar,Ann,Won,2026-04-06,10\n" }, first);
    ImportChoices choices;
    choices.addAccounts = false;
    QCOMPARE(taken(first, read, choices), first);
    choices.addAccounts = true;
    choices.proposeOrganisation = false;
    QCOMPARE(taken(first, read, choices), first);
}

void UnknownNamesTest::whatLooksLikeAnAccountIsNoNewOne()
{
    const Plan first = firstQuarter();
    const ImportPreview read
        = preview({ deals + "3,Acme Inc.,Ann,Won,2026-04-05,10\n4,ACME,Ann,Won,2026-04-06,10\n" }, first);
    QVERIFY(read.unknownAccounts.empty());
    QCOMPARE(read.aliases.size(), std::size_t { 1 });
    QCOMPARE(taken(first, read).accounts.size(), first.accounts.size());
}

void UnknownNamesTest::whatWasAddedIsNotMissedInTheListOfAccounts()
{
    const QByteArray accounts = "account,sector\nAcme,Retail\n";
    const QByteArray opportunities = deals + "1,Acme,Ann,Won,2026-01-05,10\n2,Zelkova,Ann,Won,2026-02-05,10\n";
    const ImportPreview read = preview({ team, accounts, opportunities }, emptyPlan());
    QCOMPARE(namesOf(read.unknownAccounts), QStringList { QStringLiteral("Zelkova 1") });
    const Plan plan = taken(emptyPlan(), read);
    QVERIFY(accountNamed(plan, "Zelkova"));
    const ImportPreview again = preview({ team, accounts, opportunities }, plan);
    ImportChoices strict;
    strict.removeMissing = true;
    QCOMPARE(taken(plan, again, strict), plan);
    for (const TableChanges &table : importChanges(plan, plan, again, {}))
        QCOMPARE(table.removed, 0);
}

void UnknownNamesTest::accountsOfEventsAreToldAndNotAdded()
{
    const Plan first = firstQuarter();
    const ImportPreview read
        = preview({ "case,activity,timestamp,account\n1,visit,2026-01-01,Acme\n2,visit,2026-01-02,Elm\n" }, first);
    QCOMPARE(namesOf(read.unknownAccounts), QStringList { QStringLiteral("Elm 1") });
    QCOMPARE(taken(first, read).accounts.size(), first.accounts.size());
}

void UnknownNamesTest::ownersOfAccountsAreToldToo()
{
    const ImportPreview read
        = preview({ "account,sector,owner\nFir,Retail,Ann\nGum,Retail,Nobody Known\n" }, firstQuarter());
    QCOMPARE(namesOf(read.unknownOwners), QStringList { QStringLiteral("Nobody Known 1") });
}

void UnknownNamesTest::unknownUsersOfTerritoriesAreBadRows()
{
    const ImportPreview read = preview({ team, "territory_id,territory,parent\nT1,North,\n",
                                           "UserId,Territory2Id,RoleInTerritory2,IsActive\nAnn,T1,,true\n"
                                           "005XX,T1,,true\n005YY,T1,,false\n" },
        emptyPlan());
    const FilePreview &users = read.files.back();
    QCOMPARE(users.problemCount, 1); // who works there no more need not be known
    QCOMPARE(users.problems.front().row, 3);
    QCOMPARE(users.problems.front().problem, Problem::UnknownReference);
    QCOMPARE(users.problems.front().value, QStringLiteral("005XX"));
}

void UnknownNamesTest::anUnknownTerritoryAmongKnownOnesIsABadRow()
{
    const QByteArray accounts = "account,sector,territory\nAcme,Retail,North\nBirch,Retail,Nroth\nCedar,Retail,\n";
    const ImportPreview read = preview({ "territory_id,territory,parent\nT1,North,\n", accounts }, emptyPlan());
    QCOMPARE(read.files.back().problemCount, 1);
    QCOMPARE(read.files.back().problems.front().value, QStringLiteral("Nroth"));
    QCOMPARE(read.files.back().problems.front().problem, Problem::UnknownReference);
    // A file that knows none of them brings territories of its own.
    const ImportPreview own = preview({ accounts }, emptyPlan());
    QCOMPARE(own.problemCount(), 0);
    QCOMPARE(taken(emptyPlan(), own).territories.size(), std::size_t { 2 });
}

QTEST_GUILESS_MAIN(UnknownNamesTest)
#include "unknown_names_test.moc"

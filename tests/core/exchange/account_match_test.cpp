// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "core/exchange/reading/account_match.h"
#include "tests/core/exchange/import_support.h"

#include <QJsonArray>

#include <rapidcheck.h>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

NamedAccount called(const char *name, const char *id = "", const char *domain = "")
{
    return { QString::fromUtf8(name), QString::fromUtf8(id), QString::fromUtf8(domain), 1 };
}

QString likelyFor(const std::vector<NamedAccount> &known, const NamedAccount &seen)
{
    const AccountMatches matches = matchedAccounts(known, { seen });
    if (!matches.ambiguous.empty())
        return matches.ambiguous.front().candidates.join(QStringLiteral(" | "));
    return matches.likely.empty() ? QString() : matches.likely.front().means;
}

Plan planWith(const QList<QPair<QString, QString>> &accounts)
{
    Plan plan = emptyPlan();
    for (const auto &[id, name] : accounts) {
        Account account;
        account.externalId = id;
        account.name = name;
        plan.accounts.edit().add(std::move(account));
    }
    return plan;
}

QStringList accountNames(const Plan &plan)
{
    QStringList names;
    for (const Account &account : plan.accounts)
        names.append(account.externalId + u'=' + account.name);
    return names;
}

} // namespace

/// Which accounts of several sources are one; nothing is joined that nobody confirmed.
class AccountMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedWithoutLegalForms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("bare");
        const auto row = [](const char *name, const char *bare) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(bare);
        };
        row("Acme", "acme");
        row("The ACME Corp., Inc.", "acme");
        row("Müller & Söhne GmbH & Co. KG", "mullersohne");
        row("Société Générale S.A.", "societegenerale");
        row("Acme (Holdings) Ltd", "acme");
        row("Inc", "inc");
        row("Company Limited", "companylimited");
        row("A.P. Moller", "apmoller");
    }

    void namesAreComparedWithoutLegalForms()
    {
        QFETCH(QString, name);
        QFETCH(QString, bare);
        QCOMPARE(bareAccountName(name), bare);
    }

    void domainsAreFoundInAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char *text, const char *domain) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(domain);
        };
        row("acme.com", "acme.com");
        row("https://www.ACME.co.uk/shop?a=1", "acme.co.uk");
        row("ann@acme.de", "acme.de");
        row("ann@gmail.com", "");
        row("Acme Inc.", "");
        row("Acme", "");
        row("3.5", "");
        row("acme.com and others", "");
    }

    void domainsAreFoundInAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QCOMPARE(bareDomain(text), domain);
    }

    void theIdComesFirst()
    {
        const std::vector<NamedAccount> known { called("Acme Inc", "17"), called("Birch", "18") };
        QCOMPARE(likelyFor(known, called("Birch Ltd", "17")), QString()); // it is account 17, whatever it is called
        QCOMPARE(likelyFor(known, called("17")), QString());
        QCOMPARE(likelyFor(known, called("acme inc")), QString());
        QCOMPARE(likelyFor(known, called("Acme Corporation", "99")), QStringLiteral("Acme Inc"));
    }

    void domainsAndNamesAreTriedInTurn()
    {
        const std::vector<NamedAccount> known { called("Acme Inc", "1", "https://www.acme.com"),
            called("Globex Corporation", "2"), called("Initech", "3", "initech-group.com") };
        QCOMPARE(likelyFor(known, called("ACME")), QStringLiteral("Acme Inc"));
        QCOMPARE(likelyFor(known, called("ann@acme.com")), QStringLiteral("Acme Inc"));
        QCOMPARE(likelyFor(known, called("Something else", "", "acme.com")), QStringLiteral("Acme Inc"));
        QCOMPARE(likelyFor(known, called("www.globex.de")), QStringLiteral("Globex Corporation"));
        QCOMPARE(likelyFor(known, called("initech-group.com")), QStringLiteral("Initech"));
        QCOMPARE(likelyFor(known, called("Globex Corporatoin")), QStringLiteral("Globex Corporation"));
        QCOMPARE(likelyFor(known, called("Hooli")), QString());
        QCOMPARE(likelyFor(known, called("hooli.com")), QString());
    }

    void whatFitsSeveralIsAmbiguous()
    {
        const std::vector<NamedAccount> known { called("Acme Inc"), called("Acme GmbH"), called("Birch") };
        QCOMPARE(likelyFor(known, called("Acme")), QStringLiteral("Acme GmbH | Acme Inc"));
        const AccountMatches matches = matchedAccounts(known, { called("Acme"), called("Birch AG") });
        QCOMPARE(matches.likely.size(), std::size_t { 1 });
        QCOMPARE(matches.ambiguous.size(), std::size_t { 1 });
    }

    /// Whatever the names: known ones are left alone, what is proposed is known, and order does not matter.
    void proposalsKeepTheirPromises()
    {
        QVERIFY(rc::check([] {
            const std::vector<const char *> stems { "Acme", "Birch", "Cedar Point", "Delta 4", "Delta 5", "Ébène" };
            const std::vector<const char *> endings { "", " Inc", " GmbH", ", Ltd.", " & Co. KG" };
            const auto account = [&] {
                NamedAccount made = called(*rc::gen::elementOf(stems));
                made.name += QString::fromUtf8(*rc::gen::elementOf(endings));
                made.domain = *rc::gen::elementOf(
                    std::vector<QString> { {}, QStringLiteral("acme.com"), QStringLiteral("birch.de") });
                return made;
            };
            std::vector<NamedAccount> known;
            std::vector<NamedAccount> seen;
            for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
                known.push_back(account());
            for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
                seen.push_back(account());
            const AccountMatches matches = matchedAccounts(known, seen);
            const auto isKnown = [&](const QString &name) {
                return std::any_of(
                    known.begin(), known.end(), [&](const NamedAccount &one) { return one.name == name; });
            };
            for (const AliasProposal &proposal : matches.likely)
                RC_ASSERT(isKnown(proposal.means) && !isKnown(proposal.seen) && proposal.seen != proposal.means);
            for (const AmbiguousName &name : matches.ambiguous) {
                RC_ASSERT(!isKnown(name.seen) && name.candidates.size() > 1);
                RC_ASSERT(std::all_of(name.candidates.begin(), name.candidates.end(), isKnown));
            }
            std::reverse(known.begin(), known.end());
            const AccountMatches again = matchedAccounts(known, seen);
            RC_ASSERT(again.likely == matches.likely && again.ambiguous == matches.ambiguous);
        }));
    }

    void accountsOfEventsAreReviewed()
    {
        const Folder folder;
        const QString events = folder.write(QStringLiteral("events.csv"),
            "case,activity,timestamp,account\n1,visit,2026-01-01,acme.com\n2,visit,2026-01-02,acme.com\n"
            "3,visit,2026-01-03,Birch\n4,visit,2026-01-04,C-3\n5,visit,2026-01-05,Delta\n");
        const Plan plan = planWith({ { QStringLiteral("C-1"), QStringLiteral("Acme Inc") },
            { QStringLiteral("C-2"), QStringLiteral("birch") }, { QStringLiteral("C-3"), QStringLiteral("Cedar") },
            { {}, QStringLiteral("Delta AG") }, { {}, QStringLiteral("Delta SE") } });
        const auto preview = prepareImport(filesAt({ events }), plan);
        QVERIFY2(preview, reason(preview).constData());
        QCOMPARE(preview->aliases,
            (std::vector<AliasProposal> { { QStringLiteral("account"), QStringLiteral("acme.com"),
                QStringLiteral("Acme Inc"), 2, AliasReason::Domain, {} } }));
        QCOMPARE(preview->ambiguousAccounts,
            (std::vector<AmbiguousName> {
                { QStringLiteral("Delta"), { QStringLiteral("Delta AG"), QStringLiteral("Delta SE") }, 1 } }));
        const QJsonObject json = importJson(*preview, {}, true);
        QCOMPARE(json.value(QStringLiteral("aliases"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("because"))
                     .toString(),
            QStringLiteral("domain"));
        QCOMPARE(json.value(QStringLiteral("ambiguous_accounts")).toArray().size(), 1);

        for (const bool isAccepted : { false, true }) {
            ImportChoices choices;
            if (isAccepted)
                choices.aliases = preview->aliases;
            FactList list;
            Result<SeenFacts> seen = SeenFacts::of(*preview);
            QVERIFY(streamFacts(preview->files[0], choices, *seen, list));
            QCOMPARE(list.events[0].account, isAccepted ? QStringLiteral("Acme Inc") : QStringLiteral("acme.com"));
            QCOMPARE(list.events[2].account, QStringLiteral("Birch"));
            QCOMPARE(list.events[4].account, QStringLiteral("Delta"));
        }
    }

    /// A second CRM calls an account otherwise and has an id of its own for it.
    void anAccountOfASecondSourceJoinsWhenConfirmed()
    {
        const Folder folder;
        const QString accounts = folder.write(QStringLiteral("companies.csv"),
            "Record ID,Company name,Company Domain Name,Company owner,Industry\n"
            "900,ACME Corporation,acme.com,,retail\n901,Fresh,fresh.io,,retail\n");
        const QString events = folder.write(QStringLiteral("events.csv"),
            "case,activity,timestamp,account\n1,visit,2026-01-01,900\n2,visit,2026-01-02,ACME Corporation\n"
            "3,visit,2026-01-03,ann@acme.com\n4,visit,2026-01-04,fresh.io\n");
        const Plan plan = planWith({ { QStringLiteral("C-1"), QStringLiteral("Acme Inc") } });
        const auto preview = prepareImport(filesAt({ accounts, events }), plan);
        QVERIFY2(preview, reason(preview).constData());

        const auto apart = withImport(plan, *preview, {});
        QVERIFY2(apart, reason(apart).constData());
        QCOMPARE(accountNames(*apart),
            (QStringList {
                QStringLiteral("C-1=Acme Inc"), QStringLiteral("900=ACME Corporation"), QStringLiteral("901=Fresh") }));

        ImportChoices choices;
        choices.aliases = preview->aliases;
        const auto joined = withImport(plan, *preview, choices);
        QVERIFY2(joined, reason(joined).constData());
        const QStringList once { QStringLiteral("C-1=Acme Inc"), QStringLiteral("901=Fresh") };
        QCOMPARE(accountNames(*joined), once);
        FactList list;
        Result<SeenFacts> seen = SeenFacts::of(*preview);
        QVERIFY(streamFacts(preview->files[1], choices, *seen, list));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(list.events[static_cast<std::size_t>(i)].account, QStringLiteral("Acme Inc"));
        QCOMPARE(list.events[3].account, QStringLiteral("Fresh"));

        // The next time nothing is asked again, and nothing changes.
        const auto later = prepareImport(filesAt({ accounts, events }), *joined);
        QVERIFY2(later, reason(later).constData());
        QVERIFY(later->aliases.empty());
        const auto again = withImport(*joined, *later, {});
        QVERIFY2(again, reason(again).constData());
        QCOMPARE(accountNames(*again), once);
    }

    /// A file that lists both knows that they are two.
    void aDomainOfAnEarlierImportTellsALaterOne()
    {
        const Folder folder;
        const auto imported = [&folder](const Plan &plan, const QString &name, const QByteArray &content) {
            const auto preview = prepareImport(filesAt({ folder.write(name, content) }), plan);
            if (!preview)
                qFatal("%s", reason(preview).constData());
            return std::pair(*preview, *withImport(plan, *preview, {}));
        };
        const QByteArray header = "Account ID,Account Name,Industry,Website\n";
        const auto [first, plan] = imported(emptyPlan(), QStringLiteral("first.csv"),
            header
                + "1,Acme Inc,retail,https://www.acme.com/shop\n2,Delta AG,retail,delta.eu\n3,Delta "
                  "SE,retail,delta.eu\n");
        const auto [second, later] = imported(plan, QStringLiteral("second.csv"),
            header + "77,The Roadrunner Works,retail,acme.com\n78,Dreieck,retail,delta.eu\n");
        QCOMPARE(second.aliases.size(), std::size_t(1));
        QCOMPARE(second.aliases.front().means, QStringLiteral("Acme Inc"));
        QCOMPARE(second.aliases.front().reason, AliasReason::Domain);
        QCOMPARE(second.aliases.front().id, QStringLiteral("77"));
        QCOMPARE(second.ambiguousAccounts.size(), std::size_t(1)); // two have that domain
        QCOMPARE(second.ambiguousAccounts.front().candidates,
            (QStringList { QStringLiteral("Delta AG"), QStringLiteral("Delta SE") }));
        QCOMPARE(second.ambiguousAccounts.front().id, QStringLiteral("78"));
        // The same again adds nothing.
        const auto [again, same] = imported(plan, QStringLiteral("first.csv"), header + "1,Acme Inc,retail,acme.com\n");
        QCOMPARE(same.aliases.size(), plan.aliases.size());
        // Chosen by a person, it is that account from then on.
        ImportChoices choices;
        choices.aliases = { { second.aliases.front().column, QStringLiteral("Dreieck"), QStringLiteral("Delta SE"), 1,
            AliasReason::Domain, second.ambiguousAccounts.front().id } };
        const auto joined = withImport(plan, second, choices);
        QVERIFY(joined);
        QVERIFY(!accountNames(*joined).contains(QStringLiteral("78=Dreieck")));
    }

    void accountsThatOneFileTellsApartStayApart()
    {
        const Folder folder;
        const QString accounts = folder.write(QStringLiteral("accounts.csv"),
            "Account ID,Account Name,Industry\nC-1,Acme Inc,retail\nC-2,Acme GmbH,retail\n");
        const Plan plan = planWith({ { QStringLiteral("C-1"), QStringLiteral("Acme Inc") } });
        const auto preview = prepareImport(filesAt({ accounts }), plan);
        QVERIFY2(preview, reason(preview).constData());
        QVERIFY(preview->aliases.empty());
    }
};

QTEST_GUILESS_MAIN(AccountMatchTest)
#include "account_match_test.moc"

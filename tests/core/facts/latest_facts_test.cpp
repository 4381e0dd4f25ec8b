// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/latest_facts.h"

#include <QTest>

using namespace headwater;

namespace {

class Told : public FactSource
{
public:
    std::vector<Opportunity> opportunities;
    std::vector<EmploymentSpell> spells;

    Result<FactCounts> counts() const override
    {
        return FactCounts { static_cast<std::int64_t>(opportunities.size()), 2,
            static_cast<std::int64_t>(spells.size()) };
    }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const override
    {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        std::for_each(opportunities.begin(), opportunities.end(), visit);
        return {};
    }
    Result<> visitEvents(const std::function<void(const JourneyEvent &)> &visit, const Cancellation &) const override
    {
        return visit({}), visit({}), Result<>();
    }
    Result<> visitSpells(const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &) const override
    {
        std::for_each(spells.begin(), spells.end(), visit);
        return {};
    }
};

Opportunity told(const char *id, const char *stage, const char *account = "", const char *name = "")
{
    Opportunity opportunity;
    opportunity.externalId = QLatin1StringView(id);
    opportunity.stage = QLatin1StringView(stage);
    opportunity.account = QLatin1StringView(account);
    opportunity.name = QLatin1StringView(name);
    return opportunity;
}

/// The latest of what the imports tell, oldest first.
std::unique_ptr<FactSource> latestOf(const std::vector<Told> &imports)
{
    auto all = std::make_unique<Told>();
    std::vector<std::unique_ptr<FactSource>> each;
    for (const Told &import : imports) {
        all->opportunities.insert(all->opportunities.end(), import.opportunities.begin(), import.opportunities.end());
        all->spells.insert(all->spells.end(), import.spells.begin(), import.spells.end());
        each.push_back(std::make_unique<Told>(import));
    }
    return latestFacts(std::move(all), std::move(each));
}

Told telling(std::vector<Opportunity> opportunities, std::vector<EmploymentSpell> spells = {})
{
    Told told;
    told.opportunities = std::move(opportunities);
    told.spells = std::move(spells);
    return told;
}

QStringList stagesShown(const std::vector<Told> &imports)
{
    QStringList stages;
    const Result<> visited
        = latestOf(imports)->visitOpportunities([&stages](const Opportunity &o) { stages.append(o.stage); }, {});
    return visited ? stages : QStringList { visited.error().detail };
}

} // namespace

class LatestFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldOnceIsShown()
    {
        QCOMPARE(stagesShown({ telling({ told("A", "1"), told("B", "2") }) }),
            QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
        QCOMPARE(stagesShown({}), QStringList());
    }

    void theLastImportThatTellsOfItWins()
    {
        QCOMPARE(stagesShown({ telling({ told("A", "open"), told("B", "open") }),
                     telling({ told("A", "won"), told("C", "open") }), telling({ told("A", "lost") }) }),
            QStringList({ QStringLiteral("open"), QStringLiteral("open"), QStringLiteral("lost") }));
    }

    void whatOneImportTellsTwiceStaysTwice()
    {
        const Told once = telling({ told("", "open", "Acme", "Renewal"), told("", "won", "Acme", "Renewal") });
        const QStringList both { QStringLiteral("open"), QStringLiteral("won") };
        QCOMPARE(stagesShown({ once }), both);
        QCOMPARE(stagesShown({ once, telling({ told("B", "new") }) }), both + QStringList { QStringLiteral("new") });
        QCOMPARE(stagesShown({ once, once }), both); // told again, by the later import
    }

    void withoutAnIdAccountAndNameAreTheKey()
    {
        QCOMPARE(stagesShown({ telling({ told("", "open", "Acme", "Renewal"), told("", "open", "Birch", "Renewal") }),
                     telling({ told("", "won", "Acme", "Renewal") }) }),
            QStringList({ QStringLiteral("open"), QStringLiteral("won") }));
    }

    void countsLeaveOutWhatIsOutdated()
    {
        QCOMPARE(
            *latestOf({ telling({ told("A", "1") }, { {} }), telling({ told("A", "2"), told("B", "1") }) })->counts(),
            (FactCounts { 2, 2, 1 }));
    }

    void aSnapshotOutdatesAnEarlierOneOfThePerson()
    {
        const EmploymentSpell before { QStringLiteral("Bob"), {}, {}, {}, {}, {}, 300, false };
        const EmploymentSpell after { QStringLiteral("Bob"), {}, {}, {}, {}, {}, 390, true };
        const auto facts = latestOf({ telling({}, { before }), telling({}, { after }) });
        std::vector<EmploymentSpell> shown;
        QVERIFY(facts->visitSpells([&shown](const EmploymentSpell &spell) { shown.push_back(spell); }, {}));
        QVERIFY(shown == std::vector { after });
    }

    void anEmploymentIsAPersonAndTheDayOfHiring()
    {
        const QDate hired(2024, 3, 1);
        const QDate left(2026, 6, 30);
        const EmploymentSpell employed { QStringLiteral("Bob"), QStringLiteral("Seller"), {}, hired, {}, {} };
        EmploymentSpell ended = employed;
        ended.left = left;
        EmploymentSpell again = employed;
        again.hired = left.addYears(1);
        EmploymentSpell other = employed;
        other.person = QStringLiteral("Ann");
        const auto facts = latestOf({ telling({}, { employed, other }), telling({}, { ended, again }) });
        std::vector<EmploymentSpell> shown;
        QVERIFY(facts->visitSpells([&shown](const EmploymentSpell &spell) { shown.push_back(spell); }, {}));
        QVERIFY((shown == std::vector { other, ended, again }));
        QCOMPARE(facts->counts()->spells, 3);
    }

    void eventsPassThrough()
    {
        int events = 0;
        QVERIFY(latestOf({ Told() })->visitEvents([&events](const JourneyEvent &) { ++events; }, {}));
        QCOMPARE(events, 2);
    }

    void cancellingIsPassedOn()
    {
        Cancellation cancelled;
        cancelled.cancel();
        const Result<> visited = latestOf({ Told() })->visitOpportunities([](const Opportunity &) {}, cancelled);
        QVERIFY(!visited);
        QCOMPARE(visited.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LatestFactsTest)
#include "latest_facts_test.moc"

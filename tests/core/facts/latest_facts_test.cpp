// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/latest_facts.h"

#include <QTest>

using namespace headwater;

namespace {

class Told : public FactSource
{
public:
    std::vector<Opportunity> opportunities;
    std::vector<EmploymentSpell> spells { {} };

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

QStringList stagesShown(std::vector<Opportunity> opportunities)
{
    auto all = std::make_unique<Told>();
    all->opportunities = std::move(opportunities);
    QStringList stages;
    const Result<> visited = latestFacts(std::move(all))
                                 ->visitOpportunities([&stages](const Opportunity &o) { stages.append(o.stage); }, {});
    return visited ? stages : QStringList { visited.error().detail };
}

} // namespace

class LatestFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldOnceIsShown()
    {
        QCOMPARE(
            stagesShown({ told("A", "1"), told("B", "2") }), QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
        QCOMPARE(stagesShown({}), QStringList());
    }

    void theLastTellingWins()
    {
        QCOMPARE(stagesShown(
                     { told("A", "open"), told("B", "open"), told("A", "won"), told("C", "open"), told("A", "lost") }),
            QStringList({ QStringLiteral("open"), QStringLiteral("open"), QStringLiteral("lost") }));
    }

    void withoutAnIdAccountAndNameAreTheKey()
    {
        QCOMPARE(stagesShown({ told("", "open", "Acme", "Renewal"), told("", "open", "Birch", "Renewal"),
                     told("", "won", "Acme", "Renewal") }),
            QStringList({ QStringLiteral("open"), QStringLiteral("won") }));
    }

    void countsLeaveOutWhatIsOutdated()
    {
        auto all = std::make_unique<Told>();
        all->opportunities = { told("A", "1"), told("A", "2"), told("B", "1") };
        QCOMPARE(*latestFacts(std::move(all))->counts(), (FactCounts { 2, 2, 1 }));
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
        auto all = std::make_unique<Told>();
        all->spells = { employed, other, ended, again };
        const auto facts = latestFacts(std::move(all));
        std::vector<EmploymentSpell> shown;
        QVERIFY(facts->visitSpells([&shown](const EmploymentSpell &spell) { shown.push_back(spell); }, {}));
        QVERIFY((shown == std::vector { other, ended, again }));
        QCOMPARE(facts->counts()->spells, 3);
    }

    void eventsPassThrough()
    {
        int events = 0;
        QVERIFY(latestFacts(std::make_unique<Told>())->visitEvents([&events](const JourneyEvent &) { ++events; }, {}));
        QCOMPARE(events, 2);
    }

    void cancellingIsPassedOn()
    {
        Cancellation cancelled;
        cancelled.cancel();
        const Result<> visited
            = latestFacts(std::make_unique<Told>())->visitOpportunities([](const Opportunity &) {}, cancelled);
        QVERIFY(!visited);
        QCOMPARE(visited.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LatestFactsTest)
#include "latest_facts_test.moc"

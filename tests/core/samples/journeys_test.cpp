// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company.h"
#include "tests/core/samples/company_digest.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace headwater;

namespace {

class KeepingSink : public FactSink
{
public:
    Result<> add(const Opportunity &fact) override
    {
        opportunities.push_back(fact);
        return {};
    }
    Result<> add(const JourneyEvent &fact) override
    {
        events.push_back(fact);
        return {};
    }
    Result<> add(const EmploymentSpell &fact) override
    {
        spells.push_back(fact);
        return {};
    }

    std::vector<Opportunity> opportunities;
    std::vector<JourneyEvent> events;
    std::vector<EmploymentSpell> spells;
};

class RefusingSink : public DigestingSink
{
public:
    using DigestingSink::add;
    Result<> add(const Opportunity &fact) override
    {
        if (opportunities == 10)
            return failure(Error::Kind::StorageFailed, QStringLiteral("full"));
        return DigestingSink::add(fact);
    }
};

QDate dateOf(const JourneyEvent &event) { return QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).date(); }

} // namespace

class JourneysTest : public QObject
{
    Q_OBJECT

private:
    const GeneratorSpec m_spec { 200, 1'000, 4'000, 7 };
    const GeneratedCompany m_company = generateCompany(m_spec);
    KeepingSink m_facts;

private Q_SLOTS:
    void initTestCase() { QVERIFY(streamFacts(m_spec, m_company, m_facts)); }

    void theFactsAreTheSameAsEver()
    {
        DigestingSink sink;
        QVERIFY(streamFacts(m_spec, m_company, sink));
        QCOMPARE(sink.digest(), QByteArray("d2c9df3361e3585a008669754e14160c65fc6da3a0b1d627f50a67b558868c0a"));
    }

    void everyDateIsInItsOrderWhateverTheSeed()
    {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const GeneratorSpec spec { 120, 2'400, 9'000, seed };
            KeepingSink facts;
            QVERIFY(streamFacts(spec, generateCompany(spec), facts));
            for (const Opportunity &deal : facts.opportunities) {
                const QDate engaged = deal.engaged.isNull() ? deal.created : deal.engaged;
                QVERIFY2(deal.created <= engaged && (deal.closed.isNull() || engaged <= deal.closed),
                    qPrintable(QStringLiteral("%1 of seed %2").arg(deal.externalId).arg(seed)));
            }
            for (const EmploymentSpell &spell : facts.spells)
                QVERIFY(spell.hired.isValid() && (spell.left.isNull() || spell.hired <= spell.left));
        }
    }

    void countsAreAsAsked()
    {
        QCOMPARE(m_facts.opportunities.size(), std::size_t(4'000));
        QCOMPARE(m_facts.spells, m_company.spells);
        const double perJourney = static_cast<double>(m_facts.events.size()) / 4'000;
        QVERIFY2(perJourney > 5 && perJourney < 15, qPrintable(QString::number(perJourney)));
    }

    void everyJourneyIsOneRunOfEventsInOrderOfTime()
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < m_facts.events.size(); ++i) {
            const JourneyEvent &event = m_facts.events[i];
            QVERIFY(!event.activity.isEmpty() && !event.channel.isEmpty());
            if (i > 0 && m_facts.events[i - 1].journey == event.journey) {
                QVERIFY(m_facts.events[i - 1].at <= event.at);
                continue;
            }
            QVERIFY(!seen.contains(event.journey));
            seen.insert(event.journey);
        }
        QCOMPARE(seen.size(), 4'000);
    }

    void datesAreInOrderAndInTheHistory()
    {
        for (const Opportunity &opportunity : m_facts.opportunities) {
            QVERIFY(opportunity.created >= QDate(2025, 1, 1) && opportunity.created <= QDate(2026, 12, 31));
            QVERIFY(opportunity.engaged.isNull() || opportunity.engaged >= opportunity.created);
            QCOMPARE(opportunity.closed.isNull(), opportunity.outcome == Outcome::Open);
            QVERIFY(opportunity.closed.isNull() || opportunity.closed >= opportunity.created);
            QVERIFY(opportunity.amount > Money {});
        }
        for (const JourneyEvent &event : m_facts.events)
            QVERIFY(dateOf(event) >= QDate(2025, 1, 1) && dateOf(event) <= QDate(2026, 12, 31));
    }

    void whoActsWasEmployedOnThatDay()
    {
        QHash<QString, EmploymentSpell> byName;
        for (const EmploymentSpell &spell : m_company.spells)
            byName.insert(spell.person, spell);
        for (const JourneyEvent &event : m_facts.events) {
            if (event.actor.isEmpty())
                continue;
            QVERIFY(byName.contains(event.actor));
            const EmploymentSpell &spell = byName[event.actor];
            QVERIFY(spell.hired <= dateOf(event) && (spell.left.isNull() || dateOf(event) <= spell.left));
        }
    }

    void everyOutcomeAndEveryAccountNameIsKnown()
    {
        std::map<Outcome, int> outcomes;
        QSet<QString> accounts;
        for (const Account &account : m_company.workspace.plan().accounts)
            accounts.insert(account.name);
        for (const Opportunity &opportunity : m_facts.opportunities) {
            ++outcomes[opportunity.outcome];
            QVERIFY(accounts.contains(opportunity.account));
        }
        QVERIFY(outcomes[Outcome::Won] > 400 && outcomes[Outcome::Won] < 1'600);
        QVERIFY(outcomes[Outcome::Lost] > 200);
        QVERIFY(outcomes[Outcome::NoDecision] > 800);
        QVERIFY(outcomes[Outcome::Open] > 80 && outcomes[Outcome::Open] < 1'000);
    }

    void journeysGoBackAndRepeat()
    {
        std::map<QString, std::int64_t> position;
        for (const Stage &stage : m_company.workspace.plan().stages)
            position[stage.name] = stage.position;
        int back = 0;
        int repeated = 0;
        std::int64_t last = 0;
        QString journey;
        for (const JourneyEvent &event : m_facts.events) {
            const auto found = position.find(event.activity);
            if (event.journey != journey)
                last = 0;
            journey = event.journey;
            if (found == position.end())
                continue;
            back += found->second < last;
            repeated += found->second == last;
            last = found->second;
        }
        QVERIFY(back > 100);
        QVERIFY(repeated > 300);
    }

    void mostOrdersAreSignedBeforeTheyAreBooked()
    {
        QString signedIn;
        int booked = 0;
        int withoutOne = 0;
        for (const JourneyEvent &event : m_facts.events) {
            if (event.activity == u"Signed order")
                signedIn = event.journey;
            if (event.activity != u"Won")
                continue;
            ++booked;
            withoutOne += signedIn != event.journey;
        }
        QVERIFY(booked > 400);
        QVERIFY(withoutOne > 0 && withoutOne * 10 < booked);
    }

    void withoutAccountsJourneysHaveNone()
    {
        const GeneratorSpec spec { 10, 0, 5, 1 };
        KeepingSink sink;
        QVERIFY(streamFacts(spec, generateCompany(spec), sink));
        QCOMPARE(sink.opportunities.size(), std::size_t(5));
        QVERIFY(sink.opportunities.front().account.isEmpty());
    }

    void cancellingStopsWithinAThousandJourneys()
    {
        DigestingSink sink;
        Cancellation cancellation;
        cancellation.cancel();
        const Result<> result = streamFacts(m_spec, m_company, sink, {}, cancellation);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(sink.opportunities < 1'100);
    }

    void theSinksErrorIsPassedOn()
    {
        RefusingSink sink;
        const Result<> result = streamFacts(m_spec, m_company, sink);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::StorageFailed);
    }

    void progressRisesToOne()
    {
        DigestingSink sink;
        std::vector<double> told;
        QVERIFY(streamFacts(m_spec, m_company, sink, [&](double done) { told.push_back(done); }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }
};

QTEST_GUILESS_MAIN(JourneysTest)
#include "journeys_test.moc"

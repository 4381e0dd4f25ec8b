// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/journeys/loading/opportunity_queue.h"
#include "core/samples/company.h"
#include "tests/core/journeys/log_support.h"
#include "tests/support/fast_folder.h"

#include <QTest>

#include <new>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Hands every fact to two sinks.
class Both : public FactSink
{
public:
    Both(FactSink &one, FactSink &other)
        : m_one(one)
        , m_other(other)
    { }
    Result<> add(const Opportunity &fact) override { return addToBoth(fact); }
    Result<> add(const JourneyEvent &fact) override { return addToBoth(fact); }
    Result<> add(const EmploymentSpell &fact) override { return addToBoth(fact); }

private:
    template <typename Fact> Result<> addToBoth(const Fact &fact)
    {
        HEADWATER_CHECK(m_one.add(fact));
        return m_other.add(fact);
    }

    FactSink &m_one;
    FactSink &m_other;
};

bool sameColumns(const EventColumns &a, const EventColumns &b)
{
    const auto sameTexts = [](const TextPool &one, const TextPool &other) {
        if (one.size() != other.size())
            return false;
        for (std::uint32_t code = 0; code < one.size(); ++code) {
            if (one.utf8(code) != other.utf8(code))
                return false;
        }
        return true;
    };
    return a.activity == b.activity && a.channel == b.channel && a.actor == b.actor && a.time.seconds == b.time.seconds
        && a.time.milliseconds == b.time.milliseconds && a.firstEvent == b.firstEvent && a.cases == b.cases
        && sameTexts(a.caseNames, b.caseNames) && sameTexts(a.activities, b.activities) && sameTexts(a.actors, b.actors)
        && sameTexts(a.accounts, b.accounts);
}

/// So many opportunities, then the error if there is one.
class ManyDeals : public FactSource
{
public:
    int deals = 0;
    Result<> end;

    Result<FactCounts> counts() const override { return FactCounts {}; }
    Result<> visitEvents(const std::function<void(const JourneyEvent &)> &, const Cancellation &) const override
    {
        return {};
    }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &) const override
    {
        for (int i = 0; i < deals; ++i) {
            Opportunity deal;
            deal.externalId = QString::number(i);
            visit(deal);
        }
        return end;
    }
    Result<> visitSpells(const std::function<void(const EmploymentSpell &)> &, const Cancellation &) const override
    {
        return {};
    }
};

} // namespace

/// Journeys out of a plan file: read by codes and on several threads, against the same facts one by one.
class PlanLoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanGivesTheColumnsThatItsFactsGive()
    {
        const GeneratorSpec spec { 60, 600, 14'000, 3 };
        const GeneratedCompany company = generateCompany(spec);
        const auto folder = fastFolder();
        auto document = *PlanDocument::create(folder->filePath(QStringLiteral("plan.headwater")), company.workspace,
            [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); });
        auto stored = *document->startFacts(QStringLiteral("generated"), QStringLiteral("events"));
        EventColumnsBuilder builder(opportunityActivities(document->plan()), QDate(2027, 2, 1));
        Both both(*stored, builder);
        QVERIFY(streamFacts(spec, company, both));
        const ImportBatch batch = *stored->finish();
        QVERIFY(
            document->applyImport(QStringLiteral("Import"), [](Plan plan) -> Result<Plan> { return plan; }, { batch }));

        const LoadedJourneys expected = *builder.build();
        QVERIFY(expected.columns.eventCount() > 100'000); // enough for several threads
        std::vector<double> progress;
        const auto source = document->facts();
        const LoadedJourneys loaded = *loadJourneys(
            *source, opportunityActivities(document->plan()), [&progress](double done) { progress.push_back(done); });
        QCOMPARE(source->lastDay(), QDate(2027, 2, 1));
        QVERIFY(sameColumns(loaded.columns, expected.columns));
        QVERIFY(loaded.report == expected.report);
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(progress.back(), 1.0);
        QVERIFY(loaded.columns.bytes() < loaded.columns.eventCount() * 20);
    }

    void opportunitiesAreReadAheadInTheirOrder_data()
    {
        QTest::addColumn<int>("deals");
        for (const int deals : { 0, 1, 511, 512, 513, 30'000 })
            QTest::newRow(qPrintable(QString::number(deals))) << deals;
    }

    void opportunitiesAreReadAheadInTheirOrder()
    {
        QFETCH(int, deals);
        ManyDeals source;
        source.deals = deals;
        source.end = failure(Error::Kind::FileNotOurs, QStringLiteral("at the end"));
        int next = 0;
        const Result<> read = visitReadAhead(
            source, [&next](const Opportunity &deal) { next += deal.externalId == QString::number(next) ? 1 : 0; }, {});
        QCOMPARE(next, deals);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::FileNotOurs);
    }

    void whoRunsOutOfMemoryWaitsForNobody()
    {
        ManyDeals source;
        source.deals = 100'000;
        int taken = 0;
        const auto take = [&taken](const Opportunity &) {
            if (++taken == 3)
                throw std::bad_alloc();
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)visitReadAhead(source, take, {}));
        QCOMPARE(taken, 3);
    }

    void cancellingIsHeeded()
    {
        const GeneratedCompany company = generateCompany({ 5, 20, 0, 1 });
        const auto folder = fastFolder();
        auto document = *PlanDocument::create(folder->filePath(QStringLiteral("plan.headwater")), company.workspace);
        Cancellation cancellation;
        cancellation.cancel();
        const auto loaded = loadJourneys(*document->facts(), {}, {}, cancellation);
        QVERIFY(!loaded && loaded.error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PlanLoadingTest)
#include "plan_loading_test.moc"

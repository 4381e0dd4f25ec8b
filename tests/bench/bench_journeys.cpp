// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/journey_filter.h"
#include "core/journeys/loading/event_loader.h"
#include "core/journeys/measures/funnel.h"
#include "tests/bench/bench_company.h"

#include <QTemporaryDir>

using namespace headwater;

namespace {

const GeneratorSpec companySpec { 1'000, 20'000, 0, 1 };

const GeneratedCompany &company()
{
    static const GeneratedCompany company = generateCompany(companySpec);
    return company;
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

/// Hands on events, up to a number of them, and opportunities where they are wanted.
class LimitedFacts : public FactSink
{
public:
    LimitedFacts(FactSink &sink, std::int64_t events, bool withOpportunities)
        : m_sink(sink)
        , m_events(events)
        , m_withOpportunities(withOpportunities)
    { }
    Result<> add(const Opportunity &opportunity) override
    {
        return m_withOpportunities && m_events > 0 ? m_sink.add(opportunity) : Result<>();
    }
    Result<> add(const JourneyEvent &event) override { return m_events-- > 0 ? m_sink.add(event) : Result<>(); }
    Result<> add(const EmploymentSpell &) override { return {}; }

private:
    FactSink &m_sink;
    std::int64_t m_events;
    bool m_withOpportunities;
};

/// A plan with so many events of about a tenth as many journeys (40 activities), made once.
Result<std::shared_ptr<PlanDocument>> planWithEvents(std::int64_t events, bool withOpportunities)
{
    static std::map<std::pair<std::int64_t, bool>, std::shared_ptr<PlanDocument>> plans;
    auto &plan = plans[{ events, withOpportunities }];
    if (plan)
        return plan;
    const QString path
        = folder().filePath(QStringLiteral("journeys-%1-%2.headwater").arg(events).arg(withOpportunities ? 1 : 0));
    HEADWATER_TRY(auto document, PlanDocument::create(path, company().workspace));
    HEADWATER_TRY(const auto facts, document->startFacts(QStringLiteral("generated"), QStringLiteral("events")));
    GeneratorSpec spec = companySpec;
    spec.journeys = events / 9;
    LimitedFacts limited(*facts, events, withOpportunities);
    HEADWATER_CHECK(streamFacts(spec, company(), limited));
    HEADWATER_TRY(const ImportBatch batch, facts->finish());
    HEADWATER_CHECK(document->applyImport(
        QStringLiteral("Import events"), [](Plan same) -> Result<Plan> { return same; }, { batch }));
    plan = std::move(document);
    return plan;
}

/// Resident megabytes now; the peak counts from the last call on, where the system can.
double residentMegabytes()
{
    if (QFile reset(QStringLiteral("/proc/self/clear_refs")); reset.open(QIODevice::WriteOnly))
        reset.write("5");
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').at(1).toDouble() * 4'096 / 1'048'576;
}

void loadColumns(benchmark::State &state)
{
    const auto plan = planWithEvents(state.range(0), state.range(1) != 0);
    if (bench::stops(state, plan))
        return;
    for (auto _ : state) {
        state.PauseTiming();
        const double before = residentMegabytes();
        const auto source = (*plan)->facts();
        state.ResumeTiming();
        const auto loaded = loadJourneys(*source, opportunityActivities((*plan)->plan()));
        if (bench::stops(state, loaded))
            return;
        state.counters["events"] = static_cast<double>(loaded->columns.eventCount());
        state.counters["cases"] = static_cast<double>(loaded->columns.caseCount());
        state.counters["activities"] = static_cast<double>(loaded->columns.activities.size());
        state.counters["columns_MB"] = static_cast<double>(loaded->columns.bytes()) / 1e6;
        state.counters["peak_MB"] = (bench::peakMegabytes() - before) * 1.048576;
    }
}

const EventColumns *columnsOf(benchmark::State &state)
{
    static std::map<std::int64_t, EventColumns> columns;
    const auto known = columns.find(state.range(0));
    if (known != columns.end())
        return &known->second;
    const auto plan = planWithEvents(state.range(0), false);
    if (bench::stops(state, plan))
        return nullptr;
    auto loaded = loadJourneys(*(*plan)->facts(), {});
    if (bench::stops(state, loaded))
        return nullptr;
    return &columns.emplace(state.range(0), std::move(loaded->columns)).first->second;
}

void journeyGraphOfAll(benchmark::State &state)
{
    const EventColumns *columns = columnsOf(state);
    if (!columns)
        return;
    for (auto _ : state) {
        const auto graph = journeyGraph(*columns);
        benchmark::DoNotOptimize(graph);
        state.counters["arcs"] = static_cast<double>(graph->arcs.size());
    }
    state.counters["cases"] = static_cast<double>(columns->caseCount());
}

/// What one more chip costs: the cases that match, and their graph.
void refilter(benchmark::State &state)
{
    const EventColumns *columns = columnsOf(state);
    if (!columns)
        return;
    const Plan &plan = company().workspace.baseline().plan;
    const JourneyContext context = journeyContext(*columns, plan);
    const Variants variants = *variantsOf(*columns);
    const JourneyFilter filter { { TimeCondition { 1'740'000'000'000, 1'790'000'000'000 },
        SegmentCondition { { SegmentId { 1 }, SegmentId { 2 }, SegmentId { 3 } } }, VariantCondition { 0.9 },
        ActivityCondition { { QStringLiteral("Product demonstration") } } } };
    for (auto _ : state) {
        const CaseMask mask = matchingCases({ *columns, context, plan, &variants }, filter);
        const auto graph = journeyGraph(*columns, mask);
        benchmark::DoNotOptimize(graph);
        state.counters["cases_left"] = static_cast<double>(graph->cases);
    }
}

void variantsOfAll(benchmark::State &state)
{
    const EventColumns *columns = columnsOf(state);
    if (!columns)
        return;
    for (auto _ : state) {
        const auto variants = variantsOf(*columns);
        benchmark::DoNotOptimize(variants);
        state.counters["variants"] = static_cast<double>(variants->variants.size());
    }
}

void funnelOfAll(benchmark::State &state)
{
    const EventColumns *columns = columnsOf(state);
    if (!columns)
        return;
    const JourneyContext context = journeyContext(*columns, company().workspace.baseline().plan);
    const auto outcomes = outcomesOf(*columns, context);
    const CaseMask all = CaseMask::all(columns->caseCount());
    for (auto _ : state)
        benchmark::DoNotOptimize(funnelOf(*columns, all, outcomes, stageFunnel(*columns, context)));
}

} // namespace

BENCHMARK(loadColumns)
    ->Args({ 10'000'000, 0 })
    ->Args({ 10'000'000, 1 })
    ->Unit(benchmark::kMillisecond)
    ->Iterations(2)
    ->UseRealTime();
BENCHMARK(journeyGraphOfAll)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(refilter)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(variantsOfAll)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(funnelOfAll)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv) { return bench::run(argc, argv); }

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"
#include "tests/bench/bench_company.h"
#include "ui/proposals/proposal_file.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace headwater;

namespace {

/// A company in which every tenth seat moves, and what can be said of that.
struct Proposed {
    ProposalQuestion question;

    Proposed(const GeneratedCompany &company, const GeneratorSpec &spec)
    {
        question.before = company.workspace.baseline().plan;
        question.baseline = question.before;
        question.after = question.before;
        constexpr std::int64_t every = 10;
        auto seats = question.after.seats.edit();
        TerritoryId elsewhere;
        for (Seat seat : question.before.seats) {
            const TerritoryId home = seat.home;
            if (seat.id.value % every == 0 && elsewhere.isValid()) {
                seat.home = elsewhere;
                seats.put(std::move(seat));
            }
            elsewhere = home;
        }
        EventColumnsBuilder builder(opportunityActivities(question.before));
        if (streamFacts(spec, company, builder))
            question.columns = std::make_shared<const EventColumns>(std::move(builder.build()->columns));
    }
};

/// Everything but reading the journeys.
void writeTo(benchmark::State &state, const Proposed &proposed, const char *format)
{
    QTemporaryDir folder;
    const ProposalFile file { { QStringLiteral("Plan"), QStringLiteral("Baseline"), QStringLiteral("Moved") },
        folder.filePath(QStringLiteral("proposal.") + QString::fromLatin1(format)) };
    for (auto _ : state) {
        const auto findings = proposalFindings(proposed.question);
        if (bench::stops(state, findings) || bench::stops(state, writeProposal(*findings, file)))
            return;
    }
    state.counters["MB"] = static_cast<double>(QFileInfo(file.path).size()) / 1e6;
    state.counters["peak MB"] = bench::peakMegabytes();
}

const Proposed &sampleProposal()
{
    static const Proposed proposed(sampleCompany(), sampleSpec());
    return proposed;
}

const Proposed &largeProposal()
{
    static const Proposed proposed(bench::companyOf(1), { 10'000, 200'000, 600'000, 1 });
    return proposed;
}

void sampleToPdf(benchmark::State &state) { writeTo(state, sampleProposal(), "pdf"); }
void sampleToSlides(benchmark::State &state) { writeTo(state, sampleProposal(), "pptx"); }
void sampleToPage(benchmark::State &state) { writeTo(state, sampleProposal(), "html"); }
void sampleToWorkbook(benchmark::State &state) { writeTo(state, sampleProposal(), "xlsx"); }
void largeToWorkbook(benchmark::State &state) { writeTo(state, largeProposal(), "xlsx"); }

BENCHMARK(sampleToPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(sampleToSlides)->Unit(benchmark::kMillisecond);
BENCHMARK(sampleToPage)->Unit(benchmark::kMillisecond);
BENCHMARK(sampleToWorkbook)->Unit(benchmark::kMillisecond);
BENCHMARK(largeToWorkbook)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

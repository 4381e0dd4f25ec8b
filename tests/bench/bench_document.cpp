// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "tests/bench/bench_company.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace headwater;

namespace {

using Document = std::unique_ptr<PlanDocument>;

/// A file that holds the company of that size, made once; each benchmark works on a copy of its own.
Result<QString> masterFile(const QTemporaryDir &folder, std::int64_t divisor)
{
    const QString path = folder.filePath(QStringLiteral("master-%1.headwater").arg(divisor));
    if (!QFile::exists(path)) {
        HEADWATER_TRY(const Document made, PlanDocument::create(path, bench::companyOf(divisor).workspace));
    }
    return path;
}

Result<QString> copyOfFile(std::int64_t divisor)
{
    static const QTemporaryDir folder;
    static int copies = 0;
    HEADWATER_TRY(const QString master, masterFile(folder, divisor));
    const QString copy = folder.filePath(QStringLiteral("copy-%1.headwater").arg(++copies));
    if (!QFile::copy(master, copy))
        return failure(Error::Kind::StorageFailed, copy);
    return copy;
}

Result<Document> openedCopy(std::int64_t divisor)
{
    HEADWATER_TRY(const QString path, copyOfFile(divisor));
    return PlanDocument::open(path);
}

/// A step that only reached the memory does not count.
bool isStored(benchmark::State &state, const PlanDocument &document)
{
    if (document.storage() == PlanDocument::Storage::Stored)
        return true;
    state.SkipWithError("a step was not stored");
    return false;
}

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void openPlan(benchmark::State &state)
{
    const auto path = copyOfFile(state.range(0));
    if (bench::stops(state, path))
        return;
    for (auto _ : state) {
        const auto document = PlanDocument::open(*path);
        if (bench::stops(state, document))
            return;
    }
    state.counters["file_MB"] = static_cast<double>(QFile(*path).size()) / 1e6;
}

/// A drag as the document sees it: the edit, its difference, the transaction on disk.
void applyOneMove(benchmark::State &state)
{
    const auto document = openedCopy(state.range(0));
    if (bench::stops(state, document))
        return;
    bench::Latencies latencies;
    std::int64_t number = 0;
    const std::int64_t seats = (*document)->plan().seats.slotCount();
    for (auto _ : state) {
        const SeatId seat { seats - ++number * 13 % (seats / 2) };
        const TerritoryId home { number % 3 + 1 }; // never where the same seat was moved before
        QElapsedTimer timer;
        timer.start();
        const auto moved = (*document)->apply(QStringLiteral("Move a seat"), {},
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { seat }, home); });
        latencies.add(milliseconds(timer));
        if (bench::stops(state, moved) || !isStored(state, **document))
            return;
    }
    latencies.report(state);
}

void undoAndRedoOneMove(benchmark::State &state)
{
    const auto document = openedCopy(state.range(0));
    if (bench::stops(state, document))
        return;
    const SeatId seat { (*document)->plan().seats.slotCount() };
    const auto moved = (*document)->apply(QStringLiteral("Move a seat"), {},
        [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { seat }, TerritoryId { 1 }); });
    if (bench::stops(state, moved))
        return;
    bench::Latencies latencies;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const auto done = (*document)->canUndo() ? (*document)->undo() : (*document)->redo();
        latencies.add(milliseconds(timer));
        if (bench::stops(state, done) || !isStored(state, **document))
            return;
    }
    latencies.report(state);
}

/// The largest ordinary step: every account goes to one seat. The window waits for `apply_ms`, a thread for the rest.
void reassignAllAccounts(benchmark::State &state)
{
    const auto document = openedCopy(state.range(0));
    if (bench::stops(state, document))
        return;
    std::vector<AccountId> accounts;
    for (const Account &account : (*document)->plan().accounts)
        accounts.push_back(account.id);
    std::int64_t number = 0;
    double applying = 0;
    for (auto _ : state) {
        const SeatId seat { ++number };
        QElapsedTimer timer;
        timer.start();
        const auto assigned = (*document)->apply(QStringLiteral("Reassign"), {},
            [&](Plan plan) { return withAccountsAssigned(std::move(plan), accounts, seat); });
        applying += milliseconds(timer);
        (*document)->storeNow();
        if (bench::stops(state, assigned) || !isStored(state, **document))
            return;
    }
    state.counters["apply_ms"] = applying / static_cast<double>(number);
}

void createPlan(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Workspace &workspace = bench::companyOf(state.range(0)).workspace;
    int number = 0;
    for (auto _ : state) {
        const auto made = PlanDocument::create(folder.filePath(QString::number(++number)), workspace);
        if (bench::stops(state, made))
            return;
    }
}

} // namespace

BENCHMARK(openPlan)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(applyOneMove)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();
BENCHMARK(undoAndRedoOneMove)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();
BENCHMARK(reassignAllAccounts)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(createPlan)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

int main(int argc, char **argv) { return bench::run(argc, argv); }

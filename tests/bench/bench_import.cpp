// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/exchange/import.h"
#include "core/tables/table_reader.h"
#include "tests/bench/bench_company.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <zlib.h>

using namespace headwater;

namespace {

constexpr std::int64_t eventsPerJourney = 11; ///< about; what decides is the number of rows written

/// Writes generated events as a plain event log, until there are enough of them.
class EventLogWriter : public FactSink
{
public:
    EventLogWriter(QFile &file, std::int64_t rows)
        : m_file(file)
        , m_rows(rows)
    {
        m_file.write("case_id,activity,timestamp,channel,actor,account\n");
    }

    Result<> add(const Opportunity &) override { return {}; }
    Result<> add(const EmploymentSpell &) override { return {}; }
    Result<> add(const JourneyEvent &event) override
    {
        if (m_rows-- <= 0)
            return {};
        const QString at
            = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
        const QStringList fields { event.journey, event.activity, at, event.channel, event.actor, event.account };
        m_file.write(fields.join(u',').toUtf8() + '\n');
        return {};
    }

private:
    QFile &m_file;
    std::int64_t m_rows;
};

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

const GeneratorSpec companySpec { 1'000, 20'000, 0, 1 };

const GeneratedCompany &company()
{
    static const GeneratedCompany company = generateCompany(companySpec);
    return company;
}

/// An event log of exactly that many rows, written once.
Result<QString> eventLog(std::int64_t rows)
{
    const QString path = folder().filePath(QStringLiteral("events-%1.csv").arg(rows));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, path);
    GeneratorSpec spec = companySpec;
    spec.journeys = rows / eventsPerJourney + rows / 50 + 20;
    EventLogWriter writer(file, rows);
    HEADWATER_CHECK(streamFacts(spec, company(), writer));
    return path;
}

/// The same events as a gzipped log in XES, one trace after the other.
Result<QString> packedXes(std::int64_t rows)
{
    const QString path = folder().filePath(QStringLiteral("events-%1.xes.gz").arg(rows));
    if (QFile::exists(path))
        return path;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    if (!file)
        return failure(Error::Kind::StorageFailed, path);
    QByteArray log = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n";
    for (std::int64_t row = 0; row < rows; ++row) {
        if (row % 20 == 0)
            log += QByteArray(row == 0 ? "" : "</trace>\n") + "<trace>\n<string key=\"concept:name\" value=\"A"
                + QByteArray::number(row / 20) + "\"/>\n";
        const QByteArray second = QDateTime::fromSecsSinceEpoch(1'300'000'000 + row * 77, Qt::UTC)
                                      .toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.000+00:00"))
                                      .toLatin1();
        log += "<event>\n<string key=\"org:resource\" value=\"" + QByteArray::number(row % 113)
            + "\"/>\n<string key=\"lifecycle:transition\" value=\"COMPLETE\"/>\n<string key=\"concept:name\" "
              "value=\"W_Completeren aanvraag "
            + QByteArray::number(row % 24) + "\"/>\n<date key=\"time:timestamp\" value=\"" + second
            + "\"/>\n</event>\n";
        if (log.size() > 1 << 20 || row + 1 == rows) {
            log += row + 1 == rows ? "</trace>\n</log>\n" : "";
            gzwrite(file, log.constData(), static_cast<unsigned>(log.size()));
            log.clear();
        }
    }
    return gzclose(file) == Z_OK ? Result<QString>(path) : failure(Error::Kind::StorageFailed, path);
}

void reportThroughput(benchmark::State &state, const QString &path)
{
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetBytesProcessed(state.iterations() * QFile(path).size());
    state.counters["peak_MB"] = bench::peakMegabytes();
}

void readLog(benchmark::State &state, const Result<QString> &path)
{
    if (bench::stops(state, path))
        return;
    std::vector<QString> cells;
    for (auto _ : state) {
        const auto reader = openTable(*path);
        if (bench::stops(state, reader))
            return;
        std::int64_t rows = 0;
        while ((*reader)->next(cells).value_or(false))
            ++rows;
        if (rows != state.range(0)) {
            state.SkipWithError("not every row was read");
            return;
        }
    }
    reportThroughput(state, *path);
}

void readCsv(benchmark::State &state) { readLog(state, eventLog(state.range(0))); }
void readPackedXes(benchmark::State &state) { readLog(state, packedXes(state.range(0))); }

/// The whole way: preview with its checks, facts into the file, the step.
Result<qint64> importEvents(PlanDocument &document, const QString &path)
{
    ImportFile file;
    file.path = path;
    HEADWATER_TRY(const ImportPreview preview, prepareImport({ file }, document.plan()));
    HEADWATER_TRY(SeenFacts seen, SeenFacts::of(preview));
    const ImportChoices choices;
    HEADWATER_TRY(const auto facts, document.startFacts(preview.files.front().name, factKind(preview.files.front())));
    HEADWATER_TRY(const qint64 rows, streamFacts(preview.files.front(), choices, seen, *facts));
    HEADWATER_TRY(const ImportBatch batch, facts->finish());
    const auto edit = [&](Plan plan) { return withImport(std::move(plan), preview, choices); };
    HEADWATER_CHECK(document.applyImport(QStringLiteral("Import events"), edit, { batch }));
    return rows;
}

/// Seconds that the sqlite3 shell takes for the same file into a bare table; 0 where it is not installed.
double secondsOfShell(const QString &csv)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return 0;
    const QString database = folder().filePath(QStringLiteral("shell.db"));
    QFile::remove(database);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(shell, { database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 events").arg(csv) });
    const bool isDone = process.waitForFinished(-1) && process.exitCode() == 0;
    return isDone ? static_cast<double>(timer.elapsed()) / 1e3 : 0;
}

void importLog(benchmark::State &state, const Result<QString> &path)
{
    if (bench::stops(state, path))
        return;
    int number = 0;
    double seconds = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString plan
            = folder().filePath(QStringLiteral("import-%1-%2.headwater").arg(state.range(0)).arg(++number));
        auto document = PlanDocument::create(plan, company().workspace);
        state.ResumeTiming();
        if (bench::stops(state, document))
            return;
        QElapsedTimer timer;
        timer.start();
        const auto rows = importEvents(**document, *path);
        seconds += static_cast<double>(timer.elapsed()) / 1e3;
        if (bench::stops(state, rows))
            return;
        state.counters["rows_taken"] = static_cast<double>(*rows);
        state.PauseTiming();
        document->reset();
        QFile::remove(plan);
        state.ResumeTiming();
    }
    reportThroughput(state, *path);
    const double shell = path->endsWith(QStringLiteral(".csv")) ? secondsOfShell(*path) : 0;
    if (shell > 0)
        state.counters["times_sqlite3_shell"] = seconds / number / shell;
}

void importEventLog(benchmark::State &state) { importLog(state, eventLog(state.range(0))); }
void importPackedXes(benchmark::State &state) { importLog(state, packedXes(state.range(0))); }

/// How fast facts go into the file when nothing has to be parsed.
void storeGeneratedFacts(benchmark::State &state)
{
    GeneratorSpec spec = companySpec;
    spec.journeys = state.range(0) / eventsPerJourney;
    int number = 0;
    for (auto _ : state) {
        const QString plan
            = folder().filePath(QStringLiteral("facts-%1-%2.headwater").arg(state.range(0)).arg(++number));
        const auto document = PlanDocument::create(plan, company().workspace);
        if (bench::stops(state, document))
            return;
        const auto facts = (*document)->startFacts(QStringLiteral("generated"), QStringLiteral("events"));
        if (bench::stops(state, facts) || bench::stops(state, streamFacts(spec, company(), **facts))
            || bench::stops(state, (*facts)->finish()))
            return;
        QFile::remove(plan);
    }
    state.counters["peak_MB"] = bench::peakMegabytes();
}

} // namespace

BENCHMARK(readCsv)->Arg(1'000'000)->Arg(100'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importEventLog)
    ->Arg(10'000'000)
    ->Arg(1'000'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK(readPackedXes)->Arg(262'200)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importPackedXes)->Arg(262'200)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(storeGeneratedFacts)
    ->Arg(1'000'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

int main(int argc, char **argv) { return bench::run(argc, argv); }

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_reader.h"

#include "core/plan/difference.h"
#include "core/plan/violations.h"
#include "core/storage/row_mapper.h"
#include "core/storage/row_sum.h"
#include "core/storage/schema.h"

#include <algorithm>
#include <future>
#include <map>
#include <thread>

namespace headwater {

namespace {

// A person keeps a handful; a file with more is an attempt to fill the memory.
constexpr std::size_t mostScenarios = 1000;
constexpr std::size_t mostSteps = 100'000;
// With fewer, another thread and connection cost more than they save.
constexpr std::int64_t accountsPerThread = 10'000;
constexpr std::int64_t mostThreads = 4;

constexpr const char *beginReading = "PRAGMA cell_size_check = ON; PRAGMA query_only = ON; BEGIN";

tl::unexpected<Error> damaged(const QByteArray &table, std::int64_t id, const char *column)
{
    return failure(Error::Kind::FileNotOurs,
        QStringLiteral("table %1, row %2: unexpected value in %3")
            .arg(QString::fromUtf8(table))
            .arg(id)
            .arg(QString::fromUtf8(column)));
}

/// Calls visit(statement, id) for every row, or those that `where` lets through; the first column must be an
/// id. visit gives the name of a bad column or nullptr.
template <typename Visit>
Result<> eachRow(const Database &database, const QByteArray &table, const QByteArray &columns, Visit visit,
    const QByteArray &where = {})
{
    HEADWATER_TRY(
        Statement statement, database.prepare("SELECT " + columns + " FROM " + table + where + " ORDER BY 1"));
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        std::int64_t id = 0;
        if (!readValue(statement, 0, id) || id < 1 || id > highestId)
            return damaged(table, id, "id");
        if (const char *bad = visit(statement, id))
            return damaged(table, id, bad);
        HEADWATER_TRY(more, statement.step());
    }
    return {};
}

bool readTime(const Statement &statement, int column, QDateTime &time)
{
    QString text;
    if (!readValue(statement, column, text))
        return false;
    time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.isEmpty() || (time.isValid() && time.timeSpec() == Qt::UTC);
}

/// Calls take(row) for every row of the baseline's table, or those that `where` lets through.
template <typename Row, typename Take>
Result<> eachBaselineRow(const Database &database, Take take, const QByteArray &where = {})
{
    return eachRow(
        database, TableOf<Row>::table, "id, " + columnList<Row>(),
        [&](const Statement &statement, std::int64_t id) {
            Row row;
            row.id.value = id;
            const char *bad = readRow(statement, 1, row);
            if (!bad)
                take(std::move(row));
            return bad;
        },
        where);
}

template <typename Row> Result<> readBaselineTable(const Database &database, CowTable<Row> &table)
{
    auto editor = table.edit();
    return eachBaselineRow<Row>(database, [&editor](Row row) { editor.put(std::move(row)); });
}

/// Changes with every step that is stored, so two connections that see the same seal see the same plan.
Result<std::int64_t> sealIn(const Database &database)
{
    Result<std::int64_t> seal = database.integer("SELECT checksum FROM state WHERE id = 1");
    if (!seal && seal.error().kind == Error::Kind::NotFound)
        seal.error().kind = Error::Kind::FileNotOurs;
    return seal;
}

struct AccountRange {
    std::int64_t seal = 0;
    std::vector<Account> rows;
};

Result<AccountRange> readAccountRange(const ConnectAgain &connectAgain, const QByteArray &where)
{
    HEADWATER_TRY(const Database database, connectAgain());
    HEADWATER_CHECK(database.execute(beginReading));
    AccountRange range;
    HEADWATER_TRY(range.seal, sealIn(database));
    HEADWATER_CHECK(eachBaselineRow<Account>(
        database, [&range](Account row) { range.rows.push_back(std::move(row)); }, where));
    return range;
}

/// As many ranges of about the same length as there are processors, or fewer when they would be short.
std::vector<QByteArray> accountRanges(std::int64_t last)
{
    const auto processors = static_cast<std::int64_t>(std::thread::hardware_concurrency());
    const std::int64_t ranges
        = std::clamp<std::int64_t>(last / accountsPerThread, 1, std::clamp<std::int64_t>(processors, 1, mostThreads));
    const auto border = [&](std::int64_t range) { return QByteArray::number(qint64(last * range / ranges)); };
    std::vector<QByteArray> conditions;
    for (std::int64_t range = 0; range < ranges; ++range) {
        QByteArray where = " WHERE id > " + border(range);
        if (range + 1 < ranges)
            where += " AND id <= " + border(range + 1);
        conditions.push_back(std::move(where));
    }
    conditions.front() = ranges > 1 ? " WHERE id <= " + border(1) : QByteArray(); // that no id below 1 is overlooked
    return conditions;
}

/// By far the largest table: all ranges but the first are read on threads of their own. When one fails, or when
/// another program has stored a step in between, this thread reads it again.
Result<> readAccounts(const Database &database, const ConnectAgain &connectAgain, CowTable<Account> &table)
{
    HEADWATER_TRY(const std::int64_t last, database.integer("SELECT coalesce(max(id), 0) FROM account"));
    const std::vector<QByteArray> ranges = accountRanges(last);
    std::vector<std::future<Result<AccountRange>>> others;
    for (std::size_t i = 1; i < ranges.size(); ++i)
        others.push_back(std::async(std::launch::async, [&, i] { return readAccountRange(connectAgain, ranges[i]); }));
    auto editor = table.edit();
    const auto put = [&editor](Account row) { editor.put(std::move(row)); };
    HEADWATER_CHECK(eachBaselineRow<Account>(database, put, ranges.front()));
    HEADWATER_TRY(const std::int64_t seal, sealIn(database));
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        Result<AccountRange> read = others[i - 1].get();
        if (!read || read->seal != seal) {
            HEADWATER_CHECK(eachBaselineRow<Account>(database, put, ranges[i]));
            continue;
        }
        for (Account &row : read->rows)
            editor.put(std::move(row));
    }
    return {};
}

Result<Plan> readBaseline(const Database &database, const ConnectAgain &connectAgain)
{
    Plan plan;
    Result<> outcome;
    forEachTable([&](auto member) {
        if (!outcome)
            return;
        if constexpr (std::is_same_v<RowOf<decltype(member)>, Account>)
            outcome = readAccounts(database, connectAgain, plan.*member);
        else
            outcome = readBaselineTable(database, plan.*member);
    });
    HEADWATER_CHECK(outcome);
    return plan;
}

/// Rows of one override table, scenario by scenario, onto plans that start as copies of the baseline.
template <typename Row>
Result<> readOverrides(const Database &database, CowTable<Row> Plan::*member, std::map<std::int64_t, Plan> &plans)
{
    const QByteArray table = overrideTable<Row>();
    HEADWATER_TRY(std::int64_t unclaimed, database.integer("SELECT count(*) FROM " + table));
    for (auto &[scenario, plan] : plans) {
        const QByteArray ofScenario = table + " WHERE scenario = " + QByteArray::number(qint64(scenario));
        HEADWATER_TRY(const std::int64_t rows, database.integer("SELECT count(*) FROM " + ofScenario));
        unclaimed -= rows;
        if (rows == 0)
            continue; // an Editor would unshare the table
        auto editor = (plan.*member).edit();
        HEADWATER_CHECK(eachRow(database, ofScenario, "id, deleted, " + columnList<Row>(),
            [&](const Statement &statement, std::int64_t id) {
                Row row;
                row.id.value = id;
                bool deleted = false;
                if (!readValue(statement, 1, deleted))
                    return "deleted";
                const char *bad = deleted ? nullptr : readRow(statement, 2, row);
                if (deleted)
                    editor.remove(row.id);
                else if (!bad)
                    editor.put(std::move(row));
                return bad;
            }));
    }
    if (unclaimed > 0)
        return damaged(table, 0, "scenario");
    return {};
}

Result<std::vector<Scenario>> readScenarioList(const Database &database)
{
    std::vector<Scenario> scenarios;
    HEADWATER_CHECK(eachRow(database, "scenario", "id, name, parent, created, in_bin, is_version",
        [&](const Statement &statement, std::int64_t id) {
            Scenario scenario;
            scenario.id.value = id;
            scenarios.push_back(scenario);
            Scenario &row = scenarios.back();
            if (scenarios.size() > mostScenarios)
                return "id";
            if (!readValue(statement, 1, row.name))
                return "name";
            if (!readValue(statement, 2, row.parent))
                return "parent";
            if (!readTime(statement, 3, row.created))
                return "created";
            if (!readValue(statement, 4, row.inBin))
                return "in_bin";
            return readValue(statement, 5, row.isVersion) ? static_cast<const char *>(nullptr) : "is_version";
        }));
    if (scenarios.empty() || scenarios.front().id != baselineId || scenarios.front().inBin
        || scenarios.front().isVersion)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the plan has no baseline"));
    return scenarios;
}

Result<CowTable<Scenario>> readScenarios(const Database &database, const ConnectAgain &connectAgain)
{
    HEADWATER_TRY(std::vector<Scenario> list, readScenarioList(database));
    HEADWATER_TRY(const Plan baseline, readBaseline(database, connectAgain));
    std::map<std::int64_t, Plan> plans;
    for (const Scenario &scenario : list) {
        if (scenario.id != baselineId)
            plans.emplace(scenario.id.value, baseline);
    }
    Result<> outcome;
    forEachTable([&](auto member) {
        if (outcome)
            outcome = readOverrides(database, member, plans);
    });
    HEADWATER_CHECK(outcome);
    CowTable<Scenario> scenarios;
    auto editor = scenarios.edit();
    for (Scenario &scenario : list) {
        scenario.plan = scenario.id == baselineId ? baseline : plans.at(scenario.id.value);
        editor.put(std::move(scenario));
    }
    return scenarios;
}

Result<> readBatches(const Database &database, StoredPlan &stored)
{
    auto editor = stored.workspace.batches.edit();
    return eachRow(
        database, "import_batch", "id, file, kind, rows, at, state", [&](const Statement &statement, std::int64_t id) {
            ImportBatch batch;
            batch.id.value = id;
            QString state;
            stored.highestBatch = std::max(stored.highestBatch, id);
            if (!readValue(statement, 1, batch.file))
                return "file";
            if (!readValue(statement, 2, batch.kind))
                return "kind";
            if (!readValue(statement, 3, batch.rows) || batch.rows < 0)
                return "rows";
            if (!readTime(statement, 4, batch.at))
                return "at";
            if (!readValue(statement, 5, state))
                return "state";
            batch.active = state == QLatin1StringView("on");
            if (batch.active || state == QLatin1StringView("off"))
                editor.put(std::move(batch));
            return static_cast<const char *>(nullptr);
        });
}

Result<> readSteps(const Database &database, StoredPlan &stored)
{
    return eachRow(database, "history", "id, label, reason, at, scenario, length(patch)",
        [&](const Statement &statement, std::int64_t id) {
            StoredStep step;
            step.id = id;
            const bool readable = readValue(statement, 1, step.label) && readValue(statement, 2, step.reason)
                && readTime(statement, 3, step.at) && readValue(statement, 4, step.scenario)
                && readValue(statement, 5, step.patchBytes);
            stored.steps.push_back(std::move(step));
            return readable && stored.steps.size() <= mostSteps ? nullptr : "the step";
        });
}

Result<std::int64_t> readState(const Database &database, StoredPlan &stored)
{
    HEADWATER_TRY(Statement statement, database.prepare("SELECT shown, last_step, checksum FROM state WHERE id = 1"));
    HEADWATER_TRY(const bool found, statement.step());
    std::int64_t lastStep = 0;
    std::int64_t seal = 0;
    if (!found || !readValue(statement, 0, stored.workspace.shown) || !readValue(statement, 1, lastStep)
        || !readValue(statement, 2, seal))
        return damaged("state", 1, "the state");
    const Scenario *shown = stored.workspace.scenarios.find(stored.workspace.shown);
    if (!shown || shown->inBin)
        return damaged("state", 1, "shown");
    const auto applied = std::find_if(
        stored.steps.begin(), stored.steps.end(), [&](const StoredStep &step) { return step.id > lastStep; });
    stored.position = static_cast<std::size_t>(applied - stored.steps.begin());
    stored.checksum = checksumOf(stored.workspace);
    // What a newer version keeps in columns that we do not read is in its sum, too.
    if (!stored.isNewer && seal != sealed(stored.checksum, stored.workspace.shown, lastStep))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file was damaged or changed by another program"));
    return lastStep;
}

/// Rules that no edit can break: what computes on the plan relies on them.
Result<> checkRules(const CowTable<Scenario> &scenarios)
{
    for (const Scenario &scenario : scenarios) {
        if (scenario.plan.info.size() != 1 || !scenario.plan.info.contains(PlanInfoId { 1 }))
            return failure(
                Error::Kind::FileNotOurs, QStringLiteral("scenario %1 lacks its plan").arg(scenario.id.value));
        const std::vector<Violation> broken = brokenRules(scenario.plan);
        if (!broken.empty())
            return failure(Error::Kind::FileNotOurs,
                QStringLiteral("scenario %1, table %2, row %3: %4")
                    .arg(scenario.id.value)
                    .arg(broken[0].table)
                    .arg(broken[0].row)
                    .arg(broken[0].detail));
    }
    return {};
}

} // namespace

Result<StoredPlan> readPlan(const Database &database, bool isNewer, const ConnectAgain &connectAgain)
{
    StoredPlan stored;
    stored.isNewer = isNewer;
    HEADWATER_CHECK(database.execute(beginReading));
    HEADWATER_CHECK(isNewer ? checkSchemaIsPassive(database) : checkSchema(database));
    HEADWATER_TRY(stored.workspace.scenarios, readScenarios(database, connectAgain));
    // Rules and sum each walk every row: side by side on two threads, which both only read the scenarios.
    auto rules
        = std::async(std::launch::async, [scenarios = stored.workspace.scenarios] { return checkRules(scenarios); });
    HEADWATER_CHECK(readBatches(database, stored));
    HEADWATER_CHECK(readSteps(database, stored));
    HEADWATER_CHECK(readState(database, stored));
    HEADWATER_CHECK(rules.get());
    HEADWATER_CHECK(database.execute("COMMIT"));
    return stored;
}

std::uint64_t checksumOf(const Workspace &workspace)
{
    std::uint64_t sum = 0;
    for (const Scenario &scenario : workspace.scenarios) {
        sum += sumOfScenario(scenario);
        const Plan none;
        const bool isBaseline = scenario.id == baselineId;
        forEachTable([&](auto member) {
            using Row = RowOf<decltype(member)>;
            const CowTable<Row> &from = isBaseline ? none.*member : workspace.baseline().plan.*member;
            CowTable<Row>::visitDifferences(from, scenario.plan.*member,
                [&](const Row *was, const Row *is) { sum += sumOf(scenario.id.value, (is ? is : was)->id.value, is); });
        });
    }
    for (const ImportBatch &batch : workspace.batches)
        sum += sumOfBatch(batch);
    return sum;
}

std::int64_t sealed(std::uint64_t checksum, ScenarioId shown, std::int64_t lastStep)
{
    RowSum sum;
    sum.add(checksum);
    sum.add(shown);
    sum.add(lastStep);
    return static_cast<std::int64_t>(sum.value());
}

} // namespace headwater

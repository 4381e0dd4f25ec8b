// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_writer.h"

#include "core/plan/difference.h"
#include "core/storage/row_mapper.h"
#include "core/storage/row_sum.h"
#include "core/storage/schema.h"

#include <map>
#include <optional>

namespace headwater {

namespace {

/// The statements that write one table; prepared when first needed.
class TableWriter
{
public:
    TableWriter(const Database &database, QByteArray upsert, QByteArray erase)
        : m_database(database)
        , m_upsertSql(std::move(upsert))
        , m_eraseSql(std::move(erase))
    { }

    Result<Statement *> upsert() { return prepared(m_upsert, m_upsertSql); }
    Result<Statement *> erase() { return prepared(m_erase, m_eraseSql); }

private:
    Result<Statement *> prepared(std::optional<Statement> &statement, const QByteArray &sql)
    {
        if (!statement) {
            HEADWATER_TRY(statement, m_database.prepare(sql));
        }
        return &*statement;
    }

    const Database &m_database;
    QByteArray m_upsertSql;
    QByteArray m_eraseSql;
    std::optional<Statement> m_upsert;
    std::optional<Statement> m_erase;
};

/// UPDATEs of just the columns that changed: assigning 200,000 accounts touches one column and no index.
template <typename Row> class ColumnUpdater
{
public:
    explicit ColumnUpdater(const Database &database)
        : m_database(database)
    { }

    Result<> update(const Row &was, const Row &is)
    {
        std::uint64_t changed = 0;
        eachColumn([&](const auto &column, std::uint64_t bit) {
            changed |= was.*column.member == is.*column.member ? 0 : bit;
        });
        auto found = m_statements.find(changed);
        if (found == m_statements.end()) {
            HEADWATER_TRY(Statement statement, m_database.prepare(sqlFor(changed)));
            found = m_statements.emplace(changed, std::move(statement)).first;
        }
        Statement &statement = found->second;
        statement.bind(1, is.id.value);
        int parameter = 1;
        eachColumn([&](const auto &column, std::uint64_t bit) {
            if (changed & bit)
                bindValue(statement, ++parameter, is.*column.member);
        });
        return statement.run();
    }

private:
    template <typename Visit> static void eachColumn(Visit visit)
    {
        std::uint64_t bit = 1;
        forEachColumn<Row>([&](const auto &column) {
            visit(column, bit);
            bit <<= 1;
        });
    }

    static QByteArray sqlFor(std::uint64_t changed)
    {
        QByteArray columns;
        int parameter = 1;
        eachColumn([&](const auto &column, std::uint64_t bit) {
            if (changed & bit)
                columns += (columns.isEmpty() ? "\"" : ", \"") + QByteArray(column.name) + "\" = ?"
                    + QByteArray::number(++parameter);
        });
        return "UPDATE " + QByteArray(TableOf<Row>::table) + " SET " + columns + " WHERE id = ?1";
    }

    const Database &m_database;
    std::map<std::uint64_t, Statement> m_statements; ///< by the set of columns
};

template <typename Row>
Result<> writeBaselineRow(
    TableWriter &writer, ColumnUpdater<Row> &updater, const Row *was, const Row *is, std::uint64_t &checksum)
{
    const std::int64_t id = (is ? is : was)->id.value;
    if (was && is) {
        HEADWATER_CHECK(updater.update(*was, *is));
    } else {
        HEADWATER_TRY(Statement * statement, is ? writer.upsert() : writer.erase());
        statement->bind(1, id);
        if (is)
            bindRow(*statement, 2, *is);
        HEADWATER_CHECK(statement->run());
    }
    if (was)
        checksum -= sumOf(baselineId.value, id, was);
    if (is)
        checksum += sumOf(baselineId.value, id, is);
    return {};
}

template <typename Row>
Result<> writeBaselineTable(
    const Database &database, const CowTable<Row> &before, const CowTable<Row> &after, std::uint64_t &checksum)
{
    const QByteArray table = TableOf<Row>::table;
    TableWriter writer(database, upsertSql<Row>(table, "id"), "DELETE FROM " + table + " WHERE id = ?");
    ColumnUpdater<Row> updater(database);
    Result<> outcome;
    CowTable<Row>::visitDifferences(before, after, [&](const Row *was, const Row *is) {
        if (outcome)
            outcome = writeBaselineRow(writer, updater, was, is, checksum);
    });
    return outcome;
}

/// One row as a scenario has it before and after the step, beside what the baseline has.
template <typename Row> struct OverrideChange {
    const Row *baselineBefore;
    const Row *baselineAfter;
    const Row *before;
    const Row *after;

    static bool differs(const Row *a, const Row *b) { return a != b && !(a && b && *a == *b); }
    bool wasStored() const { return differs(baselineBefore, before); }
    bool isStored() const { return differs(baselineAfter, after); }
};

template <typename Row>
Result<> writeOverride(TableWriter &writer, std::int64_t scenario, std::int64_t id, const OverrideChange<Row> &change,
    std::uint64_t &checksum)
{
    const bool wasStored = change.wasStored();
    const bool isStored = change.isStored();
    if (wasStored == isStored && (!isStored || !change.differs(change.before, change.after)))
        return {};
    HEADWATER_TRY(Statement * statement, isStored ? writer.upsert() : writer.erase());
    statement->bind(1, scenario);
    statement->bind(2, id);
    if (isStored) {
        statement->bind(3, std::int64_t(change.after == nullptr));
        bindRow(*statement, 4, change.after ? *change.after : Row {});
    }
    HEADWATER_CHECK(statement->run());
    if (wasStored)
        checksum -= sumOf(scenario, id, change.before);
    if (isStored)
        checksum += sumOf(scenario, id, change.after);
    return {};
}

/// Only rows that changed in the scenario or under it can have come to differ, or ceased to.
template <typename Row>
Result<> writeOverrideTable(const Database &database, std::int64_t scenario, CowTable<Row> Plan::*member,
    const Plan &baselineBefore, const Plan &baselineAfter, const Plan &before, const Plan &after,
    std::uint64_t &checksum)
{
    const QByteArray table = overrideTable<Row>();
    TableWriter writer(database,
        upsertSql<Row>(table, "scenario, id, deleted")
            .replace("UPDATE SET ", "UPDATE SET deleted = excluded.deleted, "),
        "DELETE FROM " + table + " WHERE scenario = ? AND id = ?");
    Result<> outcome;
    const auto write = [&](const Row *one, const Row *other) {
        if (!outcome)
            return;
        const auto id = (one ? one : other)->id;
        outcome = writeOverride(writer, scenario, id.value,
            OverrideChange<Row> { (baselineBefore.*member).find(id), (baselineAfter.*member).find(id),
                (before.*member).find(id), (after.*member).find(id) },
            checksum);
    };
    CowTable<Row>::visitDifferences(before.*member, after.*member, write);
    CowTable<Row>::visitDifferences(baselineBefore.*member, baselineAfter.*member, [&](const Row *was, const Row *is) {
        const auto id = (is ? is : was)->id;
        // Rows that the scenario changed, too, were written above.
        if (!OverrideChange<Row>::differs((before.*member).find(id), (after.*member).find(id)))
            write(was, is);
    });
    return outcome;
}

/// A scenario that was not there is written as its difference from the baseline, one that goes is erased
/// the same way.
Result<> writeScenarioPlan(const Database &database, const Workspace &before, const Workspace &after,
    const Scenario *was, const Scenario *is, std::uint64_t &checksum)
{
    const Plan &baselineBefore = was ? before.baseline().plan : after.baseline().plan;
    const Plan &baselineAfter = is ? after.baseline().plan : before.baseline().plan;
    const Plan &planBefore = was ? was->plan : baselineBefore;
    const Plan &planAfter = is ? is->plan : baselineAfter;
    Result<> outcome;
    forEachTable([&](auto member) {
        if (outcome)
            outcome = writeOverrideTable(database, (is ? is : was)->id.value, member, baselineBefore, baselineAfter,
                planBefore, planAfter, checksum);
    });
    return outcome;
}

Result<> writeScenarioRow(const Database &database, const Scenario *was, const Scenario *is, std::uint64_t &checksum)
{
    if (was && is && sumOfScenario(*was) == sumOfScenario(*is))
        return {};
    HEADWATER_TRY(Statement statement,
        database.prepare(is
                ? "INSERT INTO scenario (id, name, parent, created, in_bin, is_version) VALUES (?, ?, ?, ?, ?, ?) ON "
                  "CONFLICT DO UPDATE SET name = excluded.name, parent = excluded.parent, created = excluded.created, "
                  "in_bin = excluded.in_bin, is_version = excluded.is_version"
                : "DELETE FROM scenario WHERE id = ?"));
    statement.bind(1, (is ? is : was)->id.value);
    if (is) {
        bindValue(statement, 2, is->name);
        bindValue(statement, 3, is->parent);
        bindValue(statement, 4, storedTime(is->created));
        bindValue(statement, 5, is->inBin);
        bindValue(statement, 6, is->isVersion);
    }
    if (was)
        checksum -= sumOfScenario(*was);
    if (is)
        checksum += sumOfScenario(*is);
    return statement.run();
}

Result<> writeScenarios(
    const Database &database, const Workspace &before, const Workspace &after, std::uint64_t &checksum)
{
    const Scenario *baselineWas = before.scenarios.find(baselineId);
    const Scenario *baselineIs = &after.baseline();
    const Plan none;
    Result<> outcome = writeScenarioRow(database, baselineWas, baselineIs, checksum);
    forEachTable([&](auto member) {
        if (outcome)
            outcome = writeBaselineTable(
                database, (baselineWas ? baselineWas->plan : none).*member, baselineIs->plan.*member, checksum);
    });
    const auto writeOther = [&](const Scenario *was, const Scenario *is) {
        if (!outcome || (is ? is : was)->id == baselineId)
            return;
        outcome = writeScenarioRow(database, was, is, checksum);
        if (outcome)
            outcome = writeScenarioPlan(database, before, after, was, is, checksum);
    };
    // Every scenario, because each may come to differ when the baseline moves.
    for (const Scenario &scenario : after.scenarios)
        writeOther(before.scenarios.find(scenario.id), &scenario);
    for (const Scenario &scenario : before.scenarios) {
        if (!after.scenarios.contains(scenario.id))
            writeOther(&scenario, nullptr);
    }
    return outcome;
}

/// The rows of an undone import stay in the file, and so does its number: the batch is only absent.
Result<> writeBatch(const Database &database, const ImportBatch *was, const ImportBatch *is, std::uint64_t &checksum)
{
    HEADWATER_TRY(Statement statement,
        database.prepare(is ? "INSERT INTO import_batch (id, file, kind, rows, at, state) VALUES (?, ?, ?, ?, ?, ?) ON "
                              "CONFLICT DO UPDATE SET "
                              "file = excluded.file, kind = excluded.kind, rows = excluded.rows, at = excluded.at, "
                              "state = excluded.state"
                            : "UPDATE import_batch SET state = 'absent' WHERE id = ?"));
    statement.bind(1, (is ? is : was)->id.value);
    if (is) {
        bindValue(statement, 2, is->file);
        bindValue(statement, 3, is->kind);
        bindValue(statement, 4, is->rows);
        bindValue(statement, 5, storedTime(is->at));
        bindValue(statement, 6, is->active ? QStringLiteral("on") : QStringLiteral("off"));
    }
    if (was)
        checksum -= sumOfBatch(*was);
    if (is)
        checksum += sumOfBatch(*is);
    return statement.run();
}

} // namespace

Result<> writeDifference(
    const Database &database, const Workspace &before, const Workspace &after, std::uint64_t &checksum)
{
    HEADWATER_CHECK(writeScenarios(database, before, after, checksum));
    Result<> outcome;
    CowTable<ImportBatch>::visitDifferences(
        before.batches, after.batches, [&](const ImportBatch *was, const ImportBatch *is) {
            if (outcome)
                outcome = writeBatch(database, was, is, checksum);
        });
    return outcome;
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace headwater

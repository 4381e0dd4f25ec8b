// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/file_header.h"
#include "core/storage/row_mapper.h"

namespace headwater {

namespace {

// State and history first, so that whoever opens the file with an SQLite tool meets them first.
constexpr const char *fixedTables[] = {
    "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), shown INTEGER NOT NULL, "
    "last_step INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT",
    "CREATE TABLE scenario (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER, created TEXT NOT NULL, "
    "in_bin INTEGER NOT NULL, is_version INTEGER NOT NULL) STRICT",
    "CREATE TABLE history (id INTEGER PRIMARY KEY, label TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, "
    "scenario INTEGER NOT NULL, patch BLOB NOT NULL) STRICT",
    // pending: rows are there, no step has taken them; absent: its import was undone.
    "CREATE TABLE import_batch (id INTEGER PRIMARY KEY, file TEXT NOT NULL, kind TEXT NOT NULL, rows INTEGER NOT NULL, "
    "at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('pending', 'on', 'off', 'absent')), "
    // What its facts add up to, see fact_sums.h.
    "opportunity_sum INTEGER NOT NULL DEFAULT 0, spell_sum INTEGER NOT NULL DEFAULT 0, "
    "block_sum INTEGER NOT NULL DEFAULT 0, text_sum INTEGER NOT NULL DEFAULT 0) STRICT",
    // Facts are numbered batch * 4294967296 + running number: appended in order, found again by range.
    "CREATE TABLE opportunity (id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, name TEXT NOT NULL, "
    "account TEXT NOT NULL, owner TEXT NOT NULL, product TEXT NOT NULL, stage TEXT NOT NULL, outcome TEXT NOT NULL, "
    "amount INTEGER NOT NULL, created TEXT, engaged TEXT, closed TEXT, reason TEXT NOT NULL) STRICT",
    "CREATE TABLE employment_spell (id INTEGER PRIMARY KEY, person TEXT NOT NULL, role TEXT NOT NULL, "
    "territory TEXT NOT NULL, hired TEXT, \"left\" TEXT, reason TEXT NOT NULL, tenure_days INTEGER NOT NULL, "
    "has_left INTEGER NOT NULL) STRICT",
    // Events by the ten thousand, column by column (see core/facts/packed_events.h), under the number of the first;
    // their texts by code.
    "CREATE TABLE event_block (id INTEGER PRIMARY KEY, events INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE fact_text (batch INTEGER NOT NULL, code INTEGER NOT NULL, text TEXT NOT NULL, "
    "PRIMARY KEY (batch, code)) STRICT, WITHOUT ROWID",
};

template <typename Row> QByteArray baselineTable()
{
    QByteArray sql = "CREATE TABLE " + QByteArray(TableOf<Row>::table) + " (id INTEGER PRIMARY KEY";
    forEachColumn<Row>([&sql]<typename Value>(const Column<Row, Value> &column) {
        sql += ", \"" + QByteArray(column.name) + "\" " + sqlTypeOf<Value>();
        if constexpr (isReference<Value>) {
            sql += QByteArray(" REFERENCES ") + []<typename Tag>(Id<Tag>) { return tableNamed<Tag>(); }(Value {})
                + " (id) DEFERRABLE INITIALLY DEFERRED";
        }
    });
    return sql + ") STRICT";
}

/// No reference is declared: a row may refer to one that only its scenario has.
template <typename Row> QByteArray differingTable()
{
    QByteArray sql = "CREATE TABLE " + overrideTable<Row>()
        + " (scenario INTEGER NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED, id INTEGER NOT NULL, "
          "deleted INTEGER NOT NULL";
    forEachColumn<Row>([&sql]<typename Value>(const Column<Row, Value> &column) {
        sql += ", \"" + QByteArray(column.name) + "\" " + QByteArray(sqlTypeOf<Value>()).replace(" NOT NULL", "");
    });
    return sql + ", PRIMARY KEY (scenario, id)) STRICT, WITHOUT ROWID";
}

/// Without these, deleting one territory would read every account to see who refers to it.
template <typename Row> void appendIndexes(std::vector<QByteArray> &statements)
{
    forEachColumn<Row>([&statements]<typename Value>(const Column<Row, Value> &column) {
        if constexpr (isReference<Value>) {
            const QByteArray table = TableOf<Row>::table;
            statements.push_back(
                "CREATE INDEX " + table + "_by_" + column.name + " ON " + table + " (\"" + column.name + "\")");
        }
    });
}

/// "type name sql" of everything declared in the file, in a fixed order.
Result<std::vector<QByteArray>> declarations(const Database &database)
{
    std::vector<QByteArray> found;
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"));
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        found.push_back(statement.bytes(0).toByteArray());
        HEADWATER_TRY(more, statement.step());
    }
    return found;
}

/// What a plan file declares: asked of SQLite itself, which words some of it in its own way.
Result<std::vector<QByteArray>> declarationsOfAPlan()
{
    HEADWATER_TRY(const Database model, Database::inMemory());
    HEADWATER_CHECK(createSchema(model));
    return declarations(model);
}

std::vector<QByteArray> allStatements()
{
    std::vector<QByteArray> statements(std::begin(fixedTables), std::end(fixedTables));
    forEachTable([&statements](auto member) {
        using Row = RowOf<decltype(member)>;
        statements.push_back(baselineTable<Row>());
        statements.push_back(differingTable<Row>());
        appendIndexes<Row>(statements);
    });
    return statements;
}

} // namespace

const std::vector<QByteArray> &schemaStatements()
{
    static const std::vector<QByteArray> statements = allStatements();
    return statements;
}

Result<> createSchema(const Database &database)
{
    for (const QByteArray &sql : schemaStatements())
        HEADWATER_CHECK(database.execute(sql));
    HEADWATER_CHECK(database.execute("PRAGMA application_id = " + QByteArray::number(planApplicationId)));
    return database.execute("PRAGMA user_version = " + QByteArray::number(planFileVersion));
}

Result<> checkSchema(const Database &database)
{
    static const Result<std::vector<QByteArray>> expected = declarationsOfAPlan();
    HEADWATER_TRY(const std::vector<QByteArray> found, declarations(database));
    if (!expected || found != *expected)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file declares other tables than a plan has"));
    return {};
}

Result<> checkSchemaIsPassive(const Database &database)
{
    HEADWATER_TRY(const std::int64_t others,
        database.integer("SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index') "
                         "OR sql LIKE 'CREATE VIRTUAL%'"));
    if (others > 0)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file declares triggers or views"));
    return {};
}

} // namespace headwater

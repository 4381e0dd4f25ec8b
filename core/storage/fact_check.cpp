// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_check.h"

#include "core/storage/fact_store.h"
#include "core/storage/plan_file.h"
#include "core/storage/row_mapper.h"

namespace headwater {

namespace {

/// Reading is checking: nothing is done with the events.
class UnusedEvents : public CodedEventSink
{
public:
    Result<> expect(std::size_t) override { return {}; }
    Result<> beginSet(std::span<const std::size_t>, std::uint32_t) override { return {}; }
    void take(std::size_t, std::span<const CodedEvent>) override { }
    void text(std::uint32_t, std::string_view) override { }
    Result<> endSet() override { return {}; }
};

struct StoredBatch {
    BatchId id;
    std::int64_t rows = 0;
};

/// Of all imports, undone ones included; rows that no step has taken are removed when the plan is opened.
Result<std::vector<StoredBatch>> storedBatches(const Database &database)
{
    std::vector<StoredBatch> batches;
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT id, rows FROM import_batch WHERE state <> 'pending' ORDER BY id"));
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        const BatchId id { statement.integer(0) };
        if (id.value < 1 || id.value > highestId)
            return failure(Error::Kind::FileNotOurs, QStringLiteral("an import has the id %1").arg(id.value));
        batches.push_back({ id, statement.integer(1) });
        HEADWATER_TRY(more, statement.step());
    }
    return batches;
}

Result<> readAll(const FactReader &facts, const StoredBatch &batch)
{
    HEADWATER_CHECK(facts.visitOpportunities([](const Opportunity &) {}, {}));
    HEADWATER_CHECK(facts.visitSpells([](const EmploymentSpell &) {}, {}));
    UnusedEvents unused;
    HEADWATER_CHECK(facts.visitCodedEvents(unused, {}));
    HEADWATER_TRY(const FactCounts counts, facts.counts());
    const std::int64_t found = counts.opportunities + counts.spells + counts.events;
    if (found != batch.rows)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("import %1 has %2 facts, not %3").arg(batch.id.value).arg(found).arg(batch.rows));
    return {};
}

Result<std::int64_t> factsOfNoImport(const Database &database)
{
    std::int64_t strays = 0;
    for (const QByteArray table : { "opportunity", "employment_spell", "event_block" }) {
        HEADWATER_TRY(const std::int64_t here,
            database.integer("SELECT count(*) FROM " + table + " WHERE id >> 32 NOT IN (SELECT id FROM import_batch)"));
        strays += here;
    }
    HEADWATER_TRY(const std::int64_t texts,
        database.integer("SELECT count(*) FROM fact_text WHERE batch NOT IN (SELECT id FROM import_batch)"));
    return strays + texts;
}

} // namespace

Result<QStringList> factProblems(const QString &path)
{
    HEADWATER_TRY(const Database database, openForReading(path));
    HEADWATER_TRY(const std::vector<StoredBatch> batches, storedBatches(database));
    QStringList problems;
    for (const StoredBatch &batch : batches) {
        if (const auto read = readAll(FactReader(path, { batch.id }), batch); !read)
            problems.append(read.error().detail);
    }
    HEADWATER_TRY(const std::int64_t strays, factsOfNoImport(database));
    if (strays > 0)
        problems.append(QStringLiteral("%1 rows of facts belong to no import").arg(strays));
    return problems;
}

} // namespace headwater

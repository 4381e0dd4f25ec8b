// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/storage/fact_store.h"
#include "core/storage/plan_file.h"
#include "core/storage/row_mapper.h"

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

constexpr std::size_t eventsAtOnce = 4'096;
constexpr std::int64_t leastRow = 8; ///< bytes: no event and no text takes less of the file

/// The row numbers of one batch, [begin, end).
struct EventRows {
    BatchId batch;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::size_t count() const { return static_cast<std::size_t>(end - begin); }
};

tl::unexpected<Error> unexpectedValue(BatchId batch)
{
    return failure(
        Error::Kind::FileNotOurs, QStringLiteral("unexpected value among the facts of import %1").arg(batch.value));
}

/// As many rows as there can be at most. Memory is sized by the highest number of an event and of a text, which a
/// hostile file may write as it likes; never more than what a file of that length can hold.
Result<std::int64_t> mostRowsOf(const Database &database)
{
    HEADWATER_TRY(const std::int64_t pages, database.integer("PRAGMA page_count"));
    HEADWATER_TRY(const std::int64_t pageSize, database.integer("PRAGMA page_size"));
    return pages * pageSize / leastRow;
}

Result<EventRows> eventRowsOf(const Database &database, BatchId batch, std::int64_t mostRows)
{
    const std::int64_t first = firstFactRow(batch);
    HEADWATER_TRY(Statement statement, database.prepare("SELECT max(id) FROM journey_event WHERE id >= ? AND id < ?"));
    statement.bind(1, first);
    statement.bind(2, firstFactRow(BatchId { batch.value + 1 }));
    HEADWATER_TRY(const bool found, statement.step());
    const bool isEmpty = !found || statement.type(0) == Statement::Type::Null;
    const std::int64_t end = isEmpty ? first : statement.integer(0) + 1;
    if (end - first > mostRows)
        return unexpectedValue(batch);
    return EventRows { batch, first, end };
}

/// How many codes the batch has; they count from 1 in the file.
Result<std::uint32_t> codesOf(const Database &database, BatchId batch, std::int64_t mostRows)
{
    HEADWATER_TRY(
        Statement statement, database.prepare("SELECT coalesce(max(code), 0) FROM fact_text WHERE batch = ?"));
    statement.bind(1, batch.value);
    HEADWATER_CHECK(statement.step());
    const std::int64_t codes = statement.integer(0);
    if (codes < 0 || codes > std::min<std::int64_t>(mostRows, std::numeric_limits<std::uint32_t>::max()))
        return unexpectedValue(batch);
    return static_cast<std::uint32_t>(codes);
}

bool readCodes(const Statement &row, std::uint32_t codes, CodedEvent &event)
{
    int column = 0;
    for (std::uint32_t *code : { &event.journey, &event.account, &event.activity, &event.channel, &event.actor }) {
        const std::int64_t stored = row.integer(column++);
        if (stored < 1 || stored > codes)
            return false;
        *code = static_cast<std::uint32_t>(stored - 1);
    }
    event.at = row.integer(column);
    return true;
}

/// Hands on the events of these rows; on its own connection, so that parts can be read at once.
Result<> readPart(const QString &path, const EventRows &rows, std::uint32_t codes, std::size_t part,
    CodedEventSink &sink, const Cancellation &cancellation)
{
    HEADWATER_TRY(const Database database, openForReading(path));
    HEADWATER_TRY(Statement row,
        database.prepare("SELECT journey, account, activity, channel, actor, at FROM journey_event "
                         "WHERE id >= ? AND id < ? ORDER BY id"));
    row.bind(1, rows.begin);
    row.bind(2, rows.end);
    std::vector<CodedEvent> events(eventsAtOnce);
    std::size_t held = 0;
    HEADWATER_TRY(bool more, row.step());
    while (more) {
        if (!readCodes(row, codes, events[held]))
            return unexpectedValue(rows.batch);
        if (++held == events.size()) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            sink.take(part, events);
            held = 0;
        }
        HEADWATER_TRY(more, row.step());
    }
    sink.take(part, std::span(events).first(held));
    return {};
}

Result<> readTexts(const Database &database, BatchId batch, CodedEventSink &sink)
{
    HEADWATER_TRY(
        Statement statement, database.prepare("SELECT code, text FROM fact_text WHERE batch = ? ORDER BY code"));
    statement.bind(1, batch.value);
    std::uint32_t next = 0;
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        const QByteArrayView text = statement.bytes(1);
        if (statement.integer(0) != std::int64_t(next) + 1 || text.size() > longestText || !text.isValidUtf8())
            return failure(
                Error::Kind::FileNotOurs, QStringLiteral("the texts of import %1 are not in order").arg(batch.value));
        sink.text(next++, { text.data(), static_cast<std::size_t>(text.size()) });
        HEADWATER_TRY(more, statement.step());
    }
    return {};
}

Result<> readSet(const QString &path, const Database &database, const EventRows &rows, std::int64_t mostRows,
    CodedEventSink &sink, const Cancellation &cancellation)
{
    HEADWATER_TRY(const std::uint32_t codes, codesOf(database, rows.batch, mostRows));
    const std::size_t parts = rows.count() < 100'000 ? 1 : usefulThreads();
    std::vector<EventRows> shares;
    std::vector<std::size_t> counts;
    for (std::size_t part = 0; part < parts; ++part) {
        const auto begin = static_cast<std::int64_t>(shareBegin(rows.count(), part, parts));
        const auto end = static_cast<std::int64_t>(shareBegin(rows.count(), part + 1, parts));
        shares.push_back({ rows.batch, rows.begin + begin, rows.begin + end });
        counts.push_back(shares.back().count());
    }
    HEADWATER_CHECK(sink.beginSet(counts, codes));
    std::vector<Result<>> results(parts);
    inParallel(parts,
        [&](std::size_t part) { results[part] = readPart(path, shares[part], codes, part, sink, cancellation); });
    for (const Result<> &result : results)
        HEADWATER_CHECK(result);
    HEADWATER_CHECK(readTexts(database, rows.batch, sink));
    return sink.endSet();
}

} // namespace

Result<> FactReader::visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    HEADWATER_TRY(const std::int64_t mostRows, mostRowsOf(database));
    std::vector<EventRows> sets;
    std::size_t rows = 0;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(const EventRows set, eventRowsOf(database, batch, mostRows));
        rows += set.count();
        sets.push_back(set);
    }
    HEADWATER_CHECK(sink.expect(rows));
    for (const EventRows &set : sets) {
        if (set.count() > 0)
            HEADWATER_CHECK(readSet(m_path, database, set, mostRows, sink, cancellation));
    }
    return {};
}

} // namespace headwater

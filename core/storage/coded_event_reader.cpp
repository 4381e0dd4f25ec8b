// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/facts/packed_events.h"
#include "core/storage/fact_store.h"
#include "core/storage/plan_file.h"
#include "core/storage/row_mapper.h"

namespace headwater {

namespace {

/// How many codes the batch has; they count from 1 in the file.
Result<std::uint32_t> codesOf(const Database &database, BatchId batch)
{
    HEADWATER_TRY(Statement statement, database.prepare("SELECT count(*) FROM fact_text WHERE batch = ?"));
    statement.bind(1, batch.value);
    HEADWATER_CHECK(statement.step());
    return static_cast<std::uint32_t>(statement.integer(0));
}

tl::unexpected<Error> unexpectedValue(BatchId batch)
{
    return failure(
        Error::Kind::FileNotOurs, QStringLiteral("unexpected value among the facts of import %1").arg(batch.value));
}

std::size_t eventsIn(std::span<const EventBlock> blocks)
{
    return blocks.empty() ? 0
                          : static_cast<std::size_t>(blocks.back().first - blocks.front().first) + blocks.back().events;
}

/// Hands on the events of these blocks, and tells what they add up to; on its own connection, so that parts can be read
/// at once.
Result<std::uint64_t> readPart(const QString &path, BatchId batch, std::span<const EventBlock> blocks,
    std::uint32_t codes, std::size_t part, CodedEventSink &sink, const Cancellation &cancellation)
{
    HEADWATER_TRY(const Database database, openForReading(path));
    return eachEventBlock(database, batch, blocks, codes, cancellation,
        [&sink, part](std::span<const CodedEvent> events) { sink.take(part, events); });
}

Result<> readTexts(const Database &database, BatchId batch, std::uint64_t kept, CodedEventSink &sink)
{
    std::uint64_t sum = 0;
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
        sum += sumOfText(next, text);
        HEADWATER_TRY(more, statement.step());
    }
    return checkSum(sum, kept, batch);
}

struct SetSource {
    const QString &path;
    const Database &database;
    BatchId batch;
    const FactSums &kept;
};

Result<> readSet(
    const SetSource &source, std::span<const EventBlock> blocks, CodedEventSink &sink, const Cancellation &cancellation)
{
    const auto &[path, database, batch, kept] = source;
    HEADWATER_TRY(const std::uint32_t codes, codesOf(database, batch));
    const std::size_t parts = std::min(usefulThreads(), blocks.size());
    std::vector<std::span<const EventBlock>> shares;
    std::vector<std::size_t> counts;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t begin = shareBegin(blocks.size(), part, parts);
        shares.push_back(blocks.subspan(begin, shareBegin(blocks.size(), part + 1, parts) - begin));
        counts.push_back(eventsIn(shares.back()));
    }
    HEADWATER_CHECK(sink.beginSet(counts, codes));
    std::vector<Result<std::uint64_t>> results(parts);
    inParallel(parts, [&](std::size_t part) {
        results[part] = readPart(source.path, source.batch, shares[part], codes, part, sink, cancellation);
    });
    std::uint64_t sum = 0;
    for (const Result<std::uint64_t> &result : results) {
        HEADWATER_CHECK(result);
        sum += *result;
    }
    HEADWATER_CHECK(checkSum(sum, kept.blocks, batch));
    HEADWATER_CHECK(readTexts(database, batch, kept.texts, sink));
    return sink.endSet();
}

} // namespace

Result<std::vector<EventBlock>> eventBlocks(const Database &database, BatchId batch)
{
    const std::int64_t first = firstFactRow(batch) + 1;
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT id, events, length(bytes) FROM event_block WHERE id >= ? AND id < ? ORDER BY id"));
    statement.bind(1, first);
    statement.bind(2, firstFactRow(BatchId { batch.value + 1 }));
    std::vector<EventBlock> blocks;
    std::int64_t next = 0;
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        const std::int64_t events = statement.integer(1);
        // Each event takes a byte at least: nobody makes us ask for much memory with a small file.
        if (statement.integer(0) - first != next || events < 1 || events > statement.integer(2)
            || events > std::int64_t(eventsPerBlock))
            return unexpectedValue(batch);
        blocks.push_back({ next, static_cast<std::size_t>(events) });
        next += events;
        HEADWATER_TRY(more, statement.step());
    }
    return blocks;
}

Result<std::uint64_t> eachEventBlock(const Database &database, BatchId batch, std::span<const EventBlock> blocks,
    std::uint32_t codes, const Cancellation &cancellation,
    const std::function<void(std::span<const CodedEvent>)> &visit)
{
    HEADWATER_TRY(Statement row, database.prepare("SELECT bytes FROM event_block WHERE id = ?"));
    std::vector<CodedEvent> events;
    std::uint64_t sum = 0;
    for (const EventBlock &block : blocks) {
        const std::int64_t number = firstFactRow(batch) + 1 + block.first;
        row.bind(1, number);
        HEADWATER_TRY(const bool isThere, row.step());
        events.resize(block.events);
        if (!isThere || !unpack(row.bytes(0), codes, events))
            return unexpectedValue(batch);
        sum += sumOfBlock(number, block.events, row.bytes(0));
        visit(events);
        row.reset();
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
    }
    return sum;
}

Result<> FactReader::visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    std::vector<std::pair<BatchId, std::vector<EventBlock>>> sets;
    std::size_t rows = 0;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(std::vector<EventBlock> blocks, eventBlocks(database, batch));
        rows += eventsIn(blocks);
        sets.emplace_back(batch, std::move(blocks));
    }
    HEADWATER_CHECK(sink.expect(rows));
    for (const auto &[batch, blocks] : sets) {
        HEADWATER_TRY(const FactSums kept, keptSums(database, batch));
        if (blocks.empty())
            HEADWATER_CHECK(checkSum(0, kept.blocks, batch));
        else
            HEADWATER_CHECK(readSet({ m_path, database, batch, kept }, blocks, sink, cancellation));
    }
    return {};
}

} // namespace headwater

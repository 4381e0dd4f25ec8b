// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/facts/packed_events.h"
#include "core/plan/workspace.h"
#include "core/storage/database.h"
#include "core/storage/fact_sums.h"

#include <optional>
#include <vector>

namespace headwater {

class EventSpool;

/// Facts of a batch are numbered from here; 2^32 of them fit.
constexpr std::int64_t firstFactRow(BatchId batch) { return batch.value << 32; }

/// Writes the facts of one import, on its own connection and in one transaction: until finish() nothing of
/// it is in the file, whatever happens. Use on one thread.
class StoredFactWriter : private PackedEventSink
{
public:
    StoredFactWriter(QString path, ImportBatch batch);

    Result<> add(const Opportunity &opportunity);
    Result<> add(const JourneyEvent &event);
    Result<> add(const EmploymentSpell &spell);
    /// As they are packed; the first events of the batch, and the only ones.
    Result<> addAll(const EventSpool &events, const Progress &progress, const Cancellation &cancellation);
    /// Makes the rows durable under the batch's number, still to be taken by a step.
    Result<ImportBatch> finish();

private:
    struct Connection;
    Result<Connection *> connection();
    Result<> text(std::uint32_t code, QByteArrayView utf8) override;
    Result<> block(std::size_t events, const QByteArray &bytes) override;

    QString m_path;
    ImportBatch m_batch;
    EventPacker m_packer;
    std::int64_t m_events = 0; ///< in the blocks written
    FactSums m_sums;
    std::shared_ptr<Connection> m_connection;
};

/// Reads facts through its own connection, opened when it visits.
class FactReader : public FactSource
{
public:
    explicit FactReader(QString path, std::vector<BatchId> batches, QDate lastDay = {});

    Result<FactCounts> counts() const override;
    QDate lastDay() const override { return m_lastDay; }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const override;
    Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const override;
    Result<> visitSpells(
        const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const override;
    Result<> visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const override;

private:
    QString m_path;
    std::vector<BatchId> m_batches;
    QDate m_lastDay;
};

/// One block of events: the number of its first one, counted from 0 in its batch, and how many it holds.
struct EventBlock {
    std::int64_t first = 0;
    std::size_t events = 0;
};
/// The blocks of a batch in order. Errors: FileNotOurs when they overlap or leave gaps.
Result<std::vector<EventBlock>> eventBlocks(const Database &database, BatchId batch);
/// Unpacks these blocks of a batch one after the other and hands their events on. What they add up to.
Result<std::uint64_t> eachEventBlock(const Database &database, BatchId batch, std::span<const EventBlock> blocks,
    std::uint32_t codes, const Cancellation &cancellation,
    const std::function<void(std::span<const CodedEvent>)> &visit);

/// Removes the rows of imports that were cut off before a step took them.
Result<> removePendingFacts(const Database &database);

} // namespace headwater

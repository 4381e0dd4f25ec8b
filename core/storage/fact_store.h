// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/plan/workspace.h"
#include "core/storage/database.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace headwater {

/// Facts of a batch are numbered from here; 2^32 of them fit.
constexpr std::int64_t firstFactRow(BatchId batch) { return batch.value << 32; }

/// Writes the facts of one import, on its own connection and in one transaction: until finish() nothing of
/// it is in the file, whatever happens. Use on one thread.
class StoredFactWriter
{
public:
    StoredFactWriter(QString path, ImportBatch batch);

    Result<> add(const Opportunity &opportunity);
    Result<> add(const JourneyEvent &event);
    Result<> add(const EmploymentSpell &spell);
    /// Makes the rows durable under the batch's number, still to be taken by a step.
    Result<ImportBatch> finish();

private:
    struct Connection;
    Result<Connection *> connection();
    Result<std::int64_t> codeOf(const QString &text);
    Result<std::int64_t> codeOf(const QString &text, std::size_t field);

    QString m_path;
    ImportBatch m_batch;
    QHash<QString, std::int64_t> m_codes;
    std::int64_t m_lastCode = 0;
    struct Coded {
        QString text;
        std::int64_t code = 0;
    };
    std::array<Coded, 5> m_previous; ///< of the event before; logs repeat themselves
    std::shared_ptr<Connection> m_connection;
};

/// Reads facts through its own connection, opened when it visits.
class FactReader : public FactSource
{
public:
    FactReader(QString path, std::vector<BatchId> batches);

    Result<FactCounts> counts() const override;
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
};

/// Removes the rows of imports that were cut off before a step took them.
Result<> removePendingFacts(const Database &database);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_store.h"

#include "core/facts/event_spool.h"
#include "core/storage/plan_file.h"
#include "core/storage/plan_writer.h"
#include "core/storage/row_mapper.h"

namespace headwater {

template <> inline constexpr std::array<std::string_view, 4> wordsOf<Outcome> { "open", "won", "lost", "no_decision" };

namespace {

constexpr const char *insertOpportunity = "INSERT INTO opportunity (id, external_id, name, account, owner, product, "
                                          "stage, outcome, amount, created, engaged, closed, reason) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertBlock = "INSERT INTO event_block (id, events, bytes) VALUES (?, ?, ?)";
constexpr const char *insertSpell = "INSERT INTO employment_spell (id, person, role, territory, hired, \"left\", "
                                    "reason, tenure_days, has_left) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertText = "INSERT INTO fact_text (batch, code, text) VALUES (?, ?, ?)";

} // namespace

/// Members are released in reverse: statements, then the transaction, then the database.
struct StoredFactWriter::Connection {
    Database database;
    std::optional<Transaction> transaction;
    Statement opportunity;
    Statement block;
    Statement spell;
    Statement text;
};

StoredFactWriter::StoredFactWriter(QString path, ImportBatch batch)
    : m_path(std::move(path))
    , m_batch(std::move(batch))
{ }

Result<StoredFactWriter::Connection *> StoredFactWriter::connection()
{
    if (m_connection)
        return m_connection.get();
    HEADWATER_TRY(Database database, Database::open(m_path, Database::Mode::ReadWrite));
    HEADWATER_CHECK(prepareForWriting(database));
    // A large step may be on its way into the file.
    HEADWATER_CHECK(database.execute("PRAGMA busy_timeout = 60000"));
    HEADWATER_TRY(Statement opportunity, database.prepare(insertOpportunity));
    HEADWATER_TRY(Statement block, database.prepare(insertBlock));
    HEADWATER_TRY(Statement spell, database.prepare(insertSpell));
    HEADWATER_TRY(Statement text, database.prepare(insertText));
    m_connection = std::make_shared<Connection>(Connection { std::move(database), std::nullopt, std::move(opportunity),
        std::move(block), std::move(spell), std::move(text) });
    HEADWATER_TRY(Transaction transaction, Transaction::begin(m_connection->database));
    m_connection->transaction.emplace(std::move(transaction));
    return m_connection.get();
}

Result<> StoredFactWriter::text(std::uint32_t code, QByteArrayView utf8)
{
    HEADWATER_TRY(Connection *const open, connection());
    const std::int64_t number = std::int64_t(code) + 1;
    open->text.bind(1, m_batch.id.value);
    open->text.bind(2, number);
    open->text.bindText(3, utf8);
    m_sums.texts += sumOfText(number, utf8);
    return open->text.run();
}

Result<> StoredFactWriter::block(std::size_t events, const QByteArray &bytes)
{
    HEADWATER_TRY(Connection *const open, connection());
    const std::int64_t number = firstFactRow(m_batch.id) + m_events + 1;
    open->block.bind(1, number);
    open->block.bind(2, static_cast<std::int64_t>(events));
    open->block.bindBlob(3, bytes);
    m_sums.blocks += sumOfBlock(number, events, bytes);
    m_events += static_cast<std::int64_t>(events);
    return open->block.run();
}

Result<> StoredFactWriter::add(const Opportunity &opportunity)
{
    HEADWATER_TRY(Connection *const open, connection());
    Statement &row = open->opportunity;
    int column = 0;
    const std::int64_t number = firstFactRow(m_batch.id) + ++m_batch.rows;
    m_sums.opportunities += sumOfFact(number, opportunity);
    bindValue(row, ++column, number);
    for (const QString *text : { &opportunity.externalId, &opportunity.name, &opportunity.account, &opportunity.owner,
             &opportunity.product, &opportunity.stage })
        bindValue(row, ++column, *text);
    bindValue(row, ++column, opportunity.outcome);
    bindValue(row, ++column, opportunity.amount);
    for (const QDate date : { opportunity.created, opportunity.engaged, opportunity.closed })
        bindValue(row, ++column, date);
    bindValue(row, ++column, opportunity.reason);
    return row.run();
}

Result<> StoredFactWriter::add(const JourneyEvent &event)
{
    ++m_batch.rows;
    return m_packer.add(event, *this);
}

Result<> StoredFactWriter::addAll(const EventSpool &events, const Progress &progress, const Cancellation &cancellation)
{
    Q_ASSERT(m_batch.rows == 0);
    m_batch.rows += events.count();
    return events.handTo(*this, progress, cancellation);
}

Result<> StoredFactWriter::add(const EmploymentSpell &spell)
{
    HEADWATER_TRY(Connection *const open, connection());
    Statement &row = open->spell;
    int column = 0;
    const std::int64_t number = firstFactRow(m_batch.id) + ++m_batch.rows;
    m_sums.spells += sumOfFact(number, spell);
    bindValue(row, ++column, number);
    for (const QString *text : { &spell.person, &spell.role, &spell.territory })
        bindValue(row, ++column, *text);
    bindValue(row, ++column, spell.hired);
    bindValue(row, ++column, spell.left);
    bindValue(row, ++column, spell.reason);
    bindValue(row, ++column, spell.tenureDays);
    bindValue(row, ++column, spell.hasLeft);
    return row.run();
}

Result<ImportBatch> StoredFactWriter::finish()
{
    HEADWATER_TRY(Connection *const open, connection());
    HEADWATER_CHECK(m_packer.finish(*this));
    {
        HEADWATER_TRY(Statement statement,
            open->database.prepare(
                "INSERT INTO import_batch (id, file, kind, rows, at, state, opportunity_sum, spell_sum, block_sum, "
                "text_sum) VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)"));
        bindValue(statement, 1, m_batch.id);
        bindValue(statement, 2, m_batch.file);
        bindValue(statement, 3, m_batch.kind);
        bindValue(statement, 4, m_batch.rows);
        bindValue(statement, 5, storedTime(m_batch.at));
        int column = 5;
        for (const std::uint64_t sum : { m_sums.opportunities, m_sums.spells, m_sums.blocks, m_sums.texts })
            statement.bind(++column, static_cast<std::int64_t>(sum));
        HEADWATER_CHECK(statement.run());
    }
    HEADWATER_CHECK(open->transaction->commit());
    m_connection.reset();
    return m_batch;
}

// --- Reading -----------------------------------------------------------------------------------------

namespace {

/// Visits every fact of a kind in the batch. `read(statement, fact)` answers false for a row that is not ours.
template <typename Fact>
Result<> eachFact(const Database &database, const QByteArray &table, const QByteArray &columns, BatchId batch,
    std::uint64_t FactSums::*kept, bool (*read)(const Statement &, Fact &),
    const std::function<void(const Fact &)> &visit, const Cancellation &cancellation)
{
    HEADWATER_TRY(const FactSums sums, keptSums(database, batch));
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT " + columns + ", id FROM " + table + " WHERE id >= ? AND id < ? ORDER BY id"));
    statement.bind(1, firstFactRow(batch));
    statement.bind(2, firstFactRow(BatchId { batch.value + 1 }));
    const int idColumn = static_cast<int>(columns.count(',')) + 1;
    std::uint64_t sum = 0;
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        Fact fact;
        if (!read(statement, fact))
            return failure(Error::Kind::FileNotOurs,
                QStringLiteral("unexpected value among the facts of import %1").arg(batch.value));
        sum += sumOfFact(statement.integer(idColumn), fact);
        visit(fact);
        HEADWATER_TRY(more, statement.step());
    }
    return checkSum(sum, sums.*kept, batch);
}

bool readOpportunity(const Statement &row, Opportunity &o)
{
    int column = 0;
    for (QString *text : { &o.externalId, &o.name, &o.account, &o.owner, &o.product, &o.stage }) {
        if (!readValue(row, column++, *text))
            return false;
    }
    return readValue(row, column, o.outcome) && readValue(row, column + 1, o.amount)
        && readValue(row, column + 2, o.created) && readValue(row, column + 3, o.engaged)
        && readValue(row, column + 4, o.closed) && readValue(row, column + 5, o.reason);
}

constexpr std::int64_t longestTenureDays = 366 * 100; ///< as imports let through

bool readSpell(const Statement &row, EmploymentSpell &spell)
{
    return readValue(row, 0, spell.person) && readValue(row, 1, spell.role) && readValue(row, 2, spell.territory)
        && readValue(row, 3, spell.hired) && readValue(row, 4, spell.left) && readValue(row, 5, spell.reason)
        && readValue(row, 6, spell.tenureDays) && readValue(row, 7, spell.hasLeft) && spell.tenureDays >= -1
        && spell.tenureDays <= longestTenureDays;
}

/// The texts of a batch by code - 1.
Result<std::vector<QString>> textsOf(const Database &database, BatchId batch, std::uint64_t kept)
{
    std::vector<QString> texts;
    std::uint64_t sum = 0;
    HEADWATER_TRY(
        Statement statement, database.prepare("SELECT code, text FROM fact_text WHERE batch = ? ORDER BY code"));
    statement.bind(1, batch.value);
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        QString &text = texts.emplace_back();
        if (statement.integer(0) != static_cast<std::int64_t>(texts.size()) || !readValue(statement, 1, text))
            return failure(
                Error::Kind::FileNotOurs, QStringLiteral("the texts of import %1 are not in order").arg(batch.value));
        sum += sumOfText(statement.integer(0), statement.bytes(1));
        HEADWATER_TRY(more, statement.step());
    }
    HEADWATER_CHECK(checkSum(sum, kept, batch));
    return texts;
}

Result<std::int64_t> countOf(const Database &database, const QByteArray &table, BatchId batch)
{
    const auto number = [](BatchId id) { return QByteArray::number(qint64(firstFactRow(id))); };
    return database.integer("SELECT count(*) FROM " + table + " WHERE id >= " + number(batch) + " AND id < "
        + number(BatchId { batch.value + 1 }));
}

} // namespace

FactReader::FactReader(QString path, std::vector<BatchId> batches, QDate lastDay)
    : m_path(std::move(path))
    , m_batches(std::move(batches))
    , m_lastDay(lastDay)
{ }

Result<FactCounts> FactReader::counts() const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    FactCounts counts;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(const std::int64_t opportunities, countOf(database, "opportunity", batch));
        HEADWATER_TRY(const std::vector<EventBlock> blocks, eventBlocks(database, batch));
        HEADWATER_TRY(const std::int64_t spells, countOf(database, "employment_spell", batch));
        counts.opportunities += opportunities;
        counts.events += blocks.empty() ? 0 : blocks.back().first + static_cast<std::int64_t>(blocks.back().events);
        counts.spells += spells;
    }
    return counts;
}

Result<> FactReader::visitOpportunities(
    const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    for (const BatchId batch : m_batches) {
        HEADWATER_CHECK(eachFact(database, "opportunity",
            "external_id, name, account, owner, product, stage, outcome, amount, created, engaged, closed, reason",
            batch, &FactSums::opportunities, &readOpportunity, visit, cancellation));
    }
    return {};
}

Result<> FactReader::visitEvents(
    const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    JourneyEvent event;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(const FactSums kept, keptSums(database, batch));
        HEADWATER_TRY(const std::vector<QString> texts, textsOf(database, batch, kept.texts));
        HEADWATER_TRY(const std::vector<EventBlock> blocks, eventBlocks(database, batch));
        const auto read = eachEventBlock(database, batch, blocks, static_cast<std::uint32_t>(texts.size()),
            cancellation, [&](std::span<const CodedEvent> events) {
                for (const CodedEvent &coded : events) {
                    if (cancellation.isCancelled())
                        return; // told once the block is done
                    event = { texts[coded.journey], texts[coded.account], texts[coded.activity], texts[coded.channel],
                        texts[coded.actor], coded.at };
                    visit(event);
                }
            });
        HEADWATER_TRY(const std::uint64_t sum, read);
        HEADWATER_CHECK(checkSum(sum, kept.blocks, batch));
    }
    return {};
}

Result<> FactReader::visitSpells(
    const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    for (const BatchId batch : m_batches) {
        HEADWATER_CHECK(eachFact(database, "employment_spell",
            "person, role, territory, hired, \"left\", reason, tenure_days, has_left", batch, &FactSums::spells,
            &readSpell, visit, cancellation));
    }
    return {};
}

Result<> removePendingFacts(const Database &database)
{
    HEADWATER_TRY(
        const std::int64_t pending, database.integer("SELECT count(*) FROM import_batch WHERE state = 'pending'"));
    if (pending == 0)
        return {};
    HEADWATER_TRY(Transaction transaction, Transaction::begin(database));
    const QByteArray inPending = " WHERE EXISTS (SELECT 1 FROM import_batch AS b WHERE b.state = 'pending' AND b.id = ";
    for (const char *table : { "opportunity", "event_block", "employment_spell" })
        HEADWATER_CHECK(
            database.execute("DELETE FROM " + QByteArray(table) + inPending + QByteArray(table) + ".id >> 32)"));
    HEADWATER_CHECK(database.execute("DELETE FROM fact_text" + inPending + "fact_text.batch)"));
    HEADWATER_CHECK(database.execute("DELETE FROM import_batch WHERE state = 'pending'"));
    return transaction.commit();
}

} // namespace headwater

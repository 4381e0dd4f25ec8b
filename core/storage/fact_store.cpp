// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_store.h"

#include "core/storage/plan_file.h"
#include "core/storage/plan_writer.h"
#include "core/storage/row_mapper.h"

namespace headwater {

template <> inline constexpr std::array<std::string_view, 4> wordsOf<Outcome> { "open", "won", "lost", "no_decision" };

namespace {

// Codes of a text are looked up in memory. Beyond this many, the look-up starts afresh and a text may get a
// second code, which costs a few bytes in the file and nothing else.
constexpr qsizetype mostCodesInMemory = 1'000'000;

constexpr const char *insertOpportunity = "INSERT INTO opportunity (id, external_id, name, account, owner, product, "
                                          "stage, outcome, amount, created, engaged, closed) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertEvent
    = "INSERT INTO journey_event (id, journey, account, activity, channel, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertSpell = "INSERT INTO employment_spell (id, person, role, territory, hired, \"left\", "
                                    "reason) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertText = "INSERT INTO fact_text (batch, code, text) VALUES (?, ?, ?)";

} // namespace

/// Members are released in reverse: statements, then the transaction, then the database.
struct StoredFactWriter::Connection {
    Database database;
    std::optional<Transaction> transaction;
    Statement opportunity;
    Statement event;
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
    HEADWATER_TRY(Statement event, database.prepare(insertEvent));
    HEADWATER_TRY(Statement spell, database.prepare(insertSpell));
    HEADWATER_TRY(Statement text, database.prepare(insertText));
    m_connection = std::make_shared<Connection>(Connection { std::move(database), std::nullopt, std::move(opportunity),
        std::move(event), std::move(spell), std::move(text) });
    HEADWATER_TRY(Transaction transaction, Transaction::begin(m_connection->database));
    m_connection->transaction.emplace(std::move(transaction));
    return m_connection.get();
}

Result<std::int64_t> StoredFactWriter::codeOf(const QString &text)
{
    if (const auto found = m_codes.constFind(text); found != m_codes.constEnd())
        return *found;
    if (m_codes.size() >= mostCodesInMemory)
        m_codes.clear();
    const std::int64_t code = ++m_lastCode;
    m_connection->text.bind(1, m_batch.id.value);
    m_connection->text.bind(2, code);
    m_connection->text.bind(3, text);
    HEADWATER_CHECK(m_connection->text.run());
    m_codes.insert(text, code);
    return code;
}

Result<std::int64_t> StoredFactWriter::codeOf(const QString &text, std::size_t field)
{
    Coded &previous = m_previous[field];
    if (previous.code == 0 || previous.text != text) {
        HEADWATER_TRY(const std::int64_t code, codeOf(text));
        previous = { text, code };
    }
    return previous.code;
}

Result<> StoredFactWriter::add(const Opportunity &opportunity)
{
    HEADWATER_TRY(Connection *const open, connection());
    Statement &row = open->opportunity;
    int column = 0;
    bindValue(row, ++column, firstFactRow(m_batch.id) + ++m_batch.rows);
    for (const QString *text : { &opportunity.externalId, &opportunity.name, &opportunity.account, &opportunity.owner,
             &opportunity.product, &opportunity.stage })
        bindValue(row, ++column, *text);
    bindValue(row, ++column, opportunity.outcome);
    bindValue(row, ++column, opportunity.amount);
    for (const QDate date : { opportunity.created, opportunity.engaged, opportunity.closed })
        bindValue(row, ++column, date);
    return row.run();
}

Result<> StoredFactWriter::add(const JourneyEvent &event)
{
    HEADWATER_TRY(Connection *const open, connection());
    int column = 1;
    std::size_t field = 0;
    for (const QString *text : { &event.journey, &event.account, &event.activity, &event.channel, &event.actor }) {
        HEADWATER_TRY(const std::int64_t code, codeOf(*text, field++));
        open->event.bind(++column, code);
    }
    open->event.bind(1, firstFactRow(m_batch.id) + ++m_batch.rows);
    open->event.bind(++column, std::int64_t(event.at));
    return open->event.run();
}

Result<> StoredFactWriter::add(const EmploymentSpell &spell)
{
    HEADWATER_TRY(Connection *const open, connection());
    Statement &row = open->spell;
    int column = 0;
    bindValue(row, ++column, firstFactRow(m_batch.id) + ++m_batch.rows);
    for (const QString *text : { &spell.person, &spell.role, &spell.territory })
        bindValue(row, ++column, *text);
    bindValue(row, ++column, spell.hired);
    bindValue(row, ++column, spell.left);
    bindValue(row, ++column, spell.reason);
    return row.run();
}

Result<ImportBatch> StoredFactWriter::finish()
{
    HEADWATER_TRY(Connection *const open, connection());
    {
        HEADWATER_TRY(Statement statement,
            open->database.prepare(
                "INSERT INTO import_batch (id, file, kind, rows, at, state) VALUES (?, ?, ?, ?, ?, 'pending')"));
        bindValue(statement, 1, m_batch.id);
        bindValue(statement, 2, m_batch.file);
        bindValue(statement, 3, m_batch.kind);
        bindValue(statement, 4, m_batch.rows);
        bindValue(statement, 5, storedTime(m_batch.at));
        HEADWATER_CHECK(statement.run());
    }
    HEADWATER_CHECK(open->transaction->commit());
    m_connection.reset();
    return m_batch;
}

// --- Reading -----------------------------------------------------------------------------------------

namespace {

/// Calls read(statement) for every row of the batch; it answers false for a row that is not ours.
template <typename Read>
Result<> eachFact(const Database &database, const QByteArray &table, const QByteArray &columns, BatchId batch,
    const Cancellation &cancellation, Read read)
{
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT " + columns + " FROM " + table + " WHERE id >= ? AND id < ? ORDER BY id"));
    statement.bind(1, firstFactRow(batch));
    statement.bind(2, firstFactRow(BatchId { batch.value + 1 }));
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (!read(statement))
            return failure(Error::Kind::FileNotOurs,
                QStringLiteral("unexpected value among the facts of import %1").arg(batch.value));
        HEADWATER_TRY(more, statement.step());
    }
    return {};
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
        && readValue(row, column + 4, o.closed);
}

bool readSpell(const Statement &row, EmploymentSpell &spell)
{
    return readValue(row, 0, spell.person) && readValue(row, 1, spell.role) && readValue(row, 2, spell.territory)
        && readValue(row, 3, spell.hired) && readValue(row, 4, spell.left) && readValue(row, 5, spell.reason);
}

/// The texts of a batch by code - 1.
Result<std::vector<QString>> textsOf(const Database &database, BatchId batch)
{
    std::vector<QString> texts;
    HEADWATER_TRY(
        Statement statement, database.prepare("SELECT code, text FROM fact_text WHERE batch = ? ORDER BY code"));
    statement.bind(1, batch.value);
    HEADWATER_TRY(bool more, statement.step());
    while (more) {
        QString &text = texts.emplace_back();
        if (statement.integer(0) != static_cast<std::int64_t>(texts.size()) || !readValue(statement, 1, text))
            return failure(
                Error::Kind::FileNotOurs, QStringLiteral("the texts of import %1 are not in order").arg(batch.value));
        HEADWATER_TRY(more, statement.step());
    }
    return texts;
}

bool readEvent(const Statement &row, const std::vector<QString> &texts, JourneyEvent &event)
{
    int column = 0;
    for (QString *text : { &event.journey, &event.account, &event.activity, &event.channel, &event.actor }) {
        const std::int64_t code = row.integer(column++);
        if (code < 1 || code > static_cast<std::int64_t>(texts.size()))
            return false;
        *text = texts[static_cast<std::size_t>(code - 1)];
    }
    event.at = row.integer(column);
    return true;
}

Result<std::int64_t> countOf(const Database &database, const QByteArray &table, BatchId batch)
{
    const auto number = [](BatchId id) { return QByteArray::number(qint64(firstFactRow(id))); };
    return database.integer("SELECT count(*) FROM " + table + " WHERE id >= " + number(batch) + " AND id < "
        + number(BatchId { batch.value + 1 }));
}

} // namespace

FactReader::FactReader(QString path, std::vector<BatchId> batches)
    : m_path(std::move(path))
    , m_batches(std::move(batches))
{ }

Result<FactCounts> FactReader::counts() const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    FactCounts counts;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(const std::int64_t opportunities, countOf(database, "opportunity", batch));
        HEADWATER_TRY(const std::int64_t events, countOf(database, "journey_event", batch));
        HEADWATER_TRY(const std::int64_t spells, countOf(database, "employment_spell", batch));
        counts.opportunities += opportunities;
        counts.events += events;
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
            "external_id, name, account, owner, product, stage, outcome, amount, created, engaged, closed", batch,
            cancellation, [&visit](const Statement &row) {
                Opportunity opportunity;
                const bool readable = readOpportunity(row, opportunity);
                if (readable)
                    visit(opportunity);
                return readable;
            }));
    }
    return {};
}

Result<> FactReader::visitEvents(
    const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    JourneyEvent event;
    for (const BatchId batch : m_batches) {
        HEADWATER_TRY(const std::vector<QString> texts, textsOf(database, batch));
        HEADWATER_CHECK(eachFact(database, "journey_event", "journey, account, activity, channel, actor, at", batch,
            cancellation, [&](const Statement &row) {
                const bool readable = readEvent(row, texts, event);
                if (readable)
                    visit(event);
                return readable;
            }));
    }
    return {};
}

Result<> FactReader::visitSpells(
    const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const
{
    HEADWATER_TRY(const Database database, openForReading(m_path));
    for (const BatchId batch : m_batches) {
        HEADWATER_CHECK(eachFact(database, "employment_spell", "person, role, territory, hired, \"left\", reason",
            batch, cancellation, [&visit](const Statement &row) {
                EmploymentSpell spell;
                const bool readable = readSpell(row, spell);
                if (readable)
                    visit(spell);
                return readable;
            }));
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
    for (const char *table : { "opportunity", "journey_event", "employment_spell" })
        HEADWATER_CHECK(
            database.execute("DELETE FROM " + QByteArray(table) + inPending + QByteArray(table) + ".id >> 32)"));
    HEADWATER_CHECK(database.execute("DELETE FROM fact_text" + inPending + "fact_text.batch)"));
    HEADWATER_CHECK(database.execute("DELETE FROM import_batch WHERE state = 'pending'"));
    return transaction.commit();
}

} // namespace headwater

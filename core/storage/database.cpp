// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QUrl>

#include <sqlite3.h>

namespace headwater {

namespace {

// The longest value is a patch of the history (64 MB); nothing of ours comes near the rest.
constexpr int longestValue = 80 * 1024 * 1024;
constexpr int longestSql = 1024 * 1024;
// Writers of one plan are the document and an import; the window must not freeze while waiting.
constexpr int busyMilliseconds = 50;

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::Locked;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Error::Kind::FileUnreadable;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
    case SQLITE_CONSTRAINT: return Error::Kind::StorageFailed;
    default: return Error::Kind::FileNotOurs;
    }
}

tl::unexpected<Error> failureOf(sqlite3 *connection, int code)
{
    const QString message = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
    return failure(kindOf(code), QStringLiteral("%1 (SQLite %2)").arg(message).arg(code));
}

QByteArray uriOf(const QString &path, Database::Mode mode)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    if (mode == Database::Mode::Immutable)
        uri += "?immutable=1";
    return uri;
}

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
    case Database::Mode::Immutable: break;
    }
    return SQLITE_OPEN_READONLY;
}

void harden(sqlite3 *connection)
{
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, busyMilliseconds);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, longestSql);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace

// --- Statement ---------------------------------------------------------------------------------------

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{ }

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

void Statement::bindNull(int parameter) { m_bindResult |= sqlite3_bind_null(m_statement.get(), parameter); }

void Statement::bind(int parameter, std::int64_t value)
{
    m_bindResult |= sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    m_bindResult |= sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, const QString &text) { bindText(parameter, text.toUtf8()); }

void Statement::bindText(int parameter, QByteArrayView utf8)
{
    // To SQLite, no address means NULL.
    m_bindResult |= sqlite3_bind_text64(m_statement.get(), parameter, utf8.isNull() ? "" : utf8.data(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    m_bindResult |= sqlite3_bind_blob64(
        m_statement.get(), parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    if (m_bindResult != SQLITE_OK) {
        const int code = std::exchange(m_bindResult, SQLITE_OK);
        return failureOf(nullptr, code);
    }
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto error = failureOf(sqlite3_db_handle(m_statement.get()), code);
    sqlite3_reset(m_statement.get());
    return error;
}

Result<> Statement::run()
{
    HEADWATER_TRY(bool more, step());
    while (more) {
        HEADWATER_TRY(more, step());
    }
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return Type::Integer;
    case SQLITE_FLOAT: return Type::Real;
    case SQLITE_TEXT: return Type::Text;
    case SQLITE_BLOB: return Type::Blob;
    default: return Type::Null;
    }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column));
}

QString Statement::text(int column) const { return textFromUtf8(bytes(column)); }

// --- Database ----------------------------------------------------------------------------------------

Database::Database(sqlite3 *connection)
    : m_connection(connection)
{ }

Database::~Database() = default;

void Database::Closer::operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }

Result<Database> Database::open(const QString &path, Mode mode)
{
    sqlite3 *connection = nullptr;
    // Without SQLite's own mutexes, which cost a tenth of reading a plan: a connection stays on one thread.
    const int code = sqlite3_open_v2(
        uriOf(path, mode).constData(), &connection, flagsOf(mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(connection); // also a failed open gives a connection that must be closed
    if (code != SQLITE_OK)
        return failureOf(connection, code);
    harden(connection);
    return database;
}

Result<Database> Database::inMemory() { return open(QStringLiteral(":memory:"), Mode::Create); }

Result<Statement> Database::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(
        m_connection.get(), sql.constData(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_connection.get(), code);
    return Statement(statement);
}

Result<> Database::execute(const QByteArray &sql) const
{
    const int code = sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_connection.get(), code);
    return {};
}

Result<std::int64_t> Database::integer(const QByteArray &sql) const
{
    HEADWATER_TRY(Statement statement, prepare(sql));
    HEADWATER_TRY(const bool found, statement.step());
    if (!found)
        return failure(Error::Kind::NotFound, QString::fromUtf8(sql));
    return statement.integer(0);
}

// --- Transaction -------------------------------------------------------------------------------------

Transaction::Transaction(const Database &database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Result<Transaction> Transaction::begin(const Database &database)
{
    HEADWATER_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<> Transaction::commit()
{
    HEADWATER_CHECK(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself; then this finds nothing to do.
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

QString textFromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

} // namespace headwater

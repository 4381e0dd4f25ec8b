// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace headwater {

/// One prepared statement. Parameters count from 1, columns from 0, as in SQLite. A failed bind is
/// reported by the next step().
class Statement
{
public:
    enum class Type : std::uint8_t { Null, Integer, Real, Text, Blob };

    void bindNull(int parameter);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString &text);
    /// UTF-8, copied as it is.
    void bindText(int parameter, QByteArrayView utf8);
    void bindBlob(int parameter, const QByteArray &bytes);

    /// True when there is a row to read, false at the end.
    Result<bool> step();
    /// Executes a statement that returns no rows and makes it ready for the next one.
    Result<> run();
    void reset();

    Type type(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// The bytes of a text or blob; valid until the next step.
    QByteArrayView bytes(int column) const;
    QString text(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement);

    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_bindResult = 0;
};

/// One connection to one SQLite file, set up so that a hostile file can do no more than be refused.
/// Use it from one thread at a time.
class Database
{
public:
    enum class Mode : std::uint8_t {
        Create, ///< read-write; makes the file when it is not there
        ReadWrite,
        ReadOnly, ///< takes part in the file's locking
        Immutable, ///< nobody writes: no locks, no files beside it
    };

    static Result<Database> open(const QString &path, Mode mode);
    static Result<Database> inMemory();
    /// Closes; whatever was prepared from it must be gone by then.
    ~Database();
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    Result<Statement> prepare(const QByteArray &sql) const;
    /// Runs one or more statements and ignores their rows.
    Result<> execute(const QByteArray &sql) const;
    /// The first column of the first row, as an integer. Errors: NotFound when there is no row.
    Result<std::int64_t> integer(const QByteArray &sql) const;

private:
    struct Closer {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(sqlite3 *connection);

    std::unique_ptr<sqlite3, Closer> m_connection;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);
    Result<> commit();
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

private:
    explicit Transaction(const Database &database);
    const Database *m_database;
};

/// UTF-8 as the file holds it, to text and back without loss (QString::fromUtf8 swallows a leading BOM).
QString textFromUtf8(QByteArrayView bytes);

} // namespace headwater

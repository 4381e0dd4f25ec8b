// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/warehouse_connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace headwater {

namespace {

constexpr std::chrono::milliseconds lookAtCancellation { 50 };

QString connectOptions(const WarehouseAddress &address)
{
    QStringList options { QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=headwater") };
    if (!address.sslMode.isEmpty())
        options.append(QStringLiteral("sslmode=") + address.sslMode);
    return options.join(u';');
}

bool openAs(const QString &name, const WarehouseAddress &address, const QString &password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(password);
    database.setConnectOptions(connectOptions(address));
    return database.open();
}

void closeAs(const QString &name)
{
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

QString newName() { return QStringLiteral("headwater-") + QUuid::createUuid().toString(QUuid::Id128); }

/// The server's own words; what follows their first line points into our statement.
QString serverWords(const QSqlError &error)
{
    QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    words = words.trimmed().section(u'\n', 0, 0).simplified();
    const QString mark = QStringLiteral("ERROR: ");
    return words.startsWith(mark) ? words.mid(mark.size()) : words;
}

/// Table, column or type: what the address says does not fit the database.
bool isAboutAddress(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code.startsWith(QStringLiteral("42")) && code != QStringLiteral("42501"); // 42501: no permission
}

/// Tells the server to stop while a query runs and the user does not want it any more. Works through a connection of
/// its own, because the one that waits cannot speak.
class Watch
{
public:
    Watch(const WarehouseAddress &address, const QString &password, qint64 process, const Cancellation &cancellation)
        : m_thread([=, this] { run(address, password, process, cancellation); })
    { }
    ~Watch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isDone = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    void run(const WarehouseAddress &address, const QString &password, qint64 process, const Cancellation &cancellation)
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, lookAtCancellation, [this] { return m_isDone; })) {
            if (!cancellation.isCancelled())
                continue;
            const QString name = newName();
            if (openAs(name, address, password))
                QSqlQuery(QSqlDatabase::database(name))
                    .exec(QStringLiteral("SELECT pg_cancel_backend(%1)").arg(process));
            closeAs(name);
            return;
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isDone = false;
    std::thread m_thread;
};

} // namespace

WarehouseConnection::WarehouseConnection(WarehouseAddress address, QString password, QString name)
    : m_address(std::move(address))
    , m_password(std::move(password))
    , m_name(std::move(name))
{ }

WarehouseConnection::WarehouseConnection(WarehouseConnection &&other) noexcept
    : m_address(std::move(other.m_address))
    , m_password(std::move(other.m_password))
    , m_name(std::exchange(other.m_name, {}))
    , m_process(other.m_process)
{ }

WarehouseConnection::~WarehouseConnection()
{
    if (!m_name.isEmpty())
        closeAs(m_name);
}

Result<WarehouseConnection> WarehouseConnection::open(const WarehouseAddress &address, const QString &password)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return failure(Error::Kind::FileUnreadable,
            QStringLiteral("Qt's driver for PostgreSQL is not installed (package libqt6sql6-psql)"));
    WarehouseConnection connection(address, password, newName());
    if (!openAs(connection.m_name, address, password))
        return failure(
            Error::Kind::FileUnreadable, serverWords(QSqlDatabase::database(connection.m_name, false).lastError()));
    HEADWATER_CHECK(connection.start());
    return connection;
}

/// One snapshot for all that is read, so that the figures fit each other.
Result<> WarehouseConnection::start()
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    const bool isReady = query.exec(QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        && query.exec(QStringLiteral("SELECT pg_backend_pid()")) && query.next();
    if (!isReady)
        return failure(Error::Kind::FileUnreadable, serverWords(query.lastError()));
    m_process = query.value(0).toLongLong();
    return {};
}

Result<> WarehouseConnection::read(
    const QString &sql, const std::function<void(const Row &)> &visit, const Cancellation &cancellation) const
{
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    const Watch watch(m_address, m_password, m_process, cancellation);
    const bool isDone = query.exec(sql);
    const Row row = [&query](int place) { return query.value(place); };
    while (isDone && query.next()) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        visit(row);
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    const QSqlError error = query.lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return failure(isAboutAddress(error) ? Error::Kind::InvalidInput : Error::Kind::FileUnreadable, serverWords(error));
}

} // namespace headwater

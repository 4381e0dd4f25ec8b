// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

namespace headwater::test {

/// A PostgreSQL server of a test's own: in a temporary folder, reached by a socket there, gone with the object. Lets
/// everybody in but Ann, who needs the password that a test gives her.
class PostgresServer
{
public:
    /// Why there is no server to test against; empty when there is.
    QString missing() const { return m_missing; }

    PostgresServer()
    {
        if (!QFile::exists(program("initdb")))
            m_missing = QStringLiteral("PostgreSQL 15 is not installed (package postgresql-15)");
        else if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            m_missing = QStringLiteral("Qt's driver for PostgreSQL is not installed (package libqt6sql6-psql)");
        else
            start();
    }

    ~PostgresServer()
    {
        if (m_isRunning)
            run({ program("pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"),
                QStringLiteral("stop") });
    }
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    QString folder() const { return m_folder.path(); }

    /// Runs statements as the owner of the database; what went wrong, or empty.
    QString execute(const QStringList &statements) const
    {
        const QString name = QStringLiteral("test");
        QString trouble;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
            database.setHostName(folder());
            database.setUserName(QStringLiteral("planner"));
            database.setDatabaseName(QStringLiteral("postgres"));
            if (!database.open())
                trouble = database.lastError().text();
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (trouble.isEmpty() && !query.exec(statement))
                    trouble = query.lastError().text();
            }
        }
        QSqlDatabase::removeDatabase(name);
        return trouble;
    }

private:
    static QString program(const char *name)
    {
        return QStringLiteral("/usr/lib/postgresql/15/bin/") + QString::fromLatin1(name);
    }
    QString data() const { return folder() + QStringLiteral("/data"); }

    /// The server refuses to run as root; Debian's package brings a user for it.
    bool run(QStringList command)
    {
        if (::geteuid() == 0)
            command = QStringList {
                QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")
            } + command;
        QProcess process;
        process.setWorkingDirectory(folder());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(folder() + QStringLiteral("/log"), QIODevice::Append);
        process.start(command.first(), command.mid(1));
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    /// Written over, not made anew: it belongs to the server's user.
    bool askAnnForHerPassword() const
    {
        QFile rules(data() + QStringLiteral("/pg_hba.conf"));
        return rules.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && rules.write("local all ann scram-sha-256\nlocal all all trust\n") > 0;
    }

    void start()
    {
        if (::geteuid() == 0)
            QProcess::execute(QStringLiteral("chown"), { QStringLiteral("postgres"), folder() });
        const QString options
            = QStringLiteral("-c listen_addresses='' -c fsync=off -c unix_socket_directories='%1'").arg(folder());
        m_isRunning
            = run({ program("initdb"), QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("planner"),
                  QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                  QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N") })
            && askAnnForHerPassword()
            && run({ program("pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-l"),
                folder() + QStringLiteral("/server.log"), QStringLiteral("-o"), options, QStringLiteral("-w"),
                QStringLiteral("start") });
        if (m_isRunning)
            return;
        QFile log(folder() + QStringLiteral("/log"));
        const bool isOpen = log.open(QIODevice::ReadOnly);
        qFatal("PostgreSQL does not start: %s", isOpen ? log.readAll().constData() : "no log");
    }

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/hw-pg-XXXXXX") };
    QString m_missing;
    bool m_isRunning = false;
};

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_file.h"

#include "core/storage/fact_store.h"
#include "core/storage/file_header.h"
#include "core/storage/plan_writer.h"
#include "core/storage/row_mapper.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace headwater {

namespace {

/// Writing errors mean one thing to the planner, whatever SQLite calls them.
template <typename T> Result<T> orStorageFailed(Result<T> result)
{
    if (!result)
        result.error().kind = Error::Kind::StorageFailed;
    return result;
}

/// What a checkpoint moves within a moment: some thousand steps.
constexpr qint64 longLog = qint64(32) << 20;

QString temporaryBeside(const QString &path)
{
    return QStringLiteral("%1.%2.part").arg(path).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

void removeWithCompanions(const QString &path)
{
    for (const char *ending : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1StringView(ending));
}

/// Gives the finished file its name, unless that is taken by now.
Result<> putInPlace(const QString &temporary, const QString &path)
{
    QFile file(temporary);
    if (file.rename(path))
        return {};
    removeWithCompanions(temporary);
    return failure(QFileInfo::exists(path) ? Error::Kind::Duplicate : Error::Kind::StorageFailed, file.errorString());
}

Result<> writeSteps(const Database &database, const PlanFile::Change &change)
{
    if (!change.droppedSteps.empty()) {
        HEADWATER_TRY(Statement erase, database.prepare("DELETE FROM history WHERE id = ?"));
        for (const std::int64_t step : change.droppedSteps) {
            erase.bind(1, step);
            HEADWATER_CHECK(erase.run());
        }
    }
    if (!change.newReasons.empty()) {
        HEADWATER_TRY(Statement update, database.prepare("UPDATE history SET reason = ? WHERE id = ?"));
        for (const auto &[step, reason] : change.newReasons) {
            update.bind(1, reason);
            update.bind(2, step);
            HEADWATER_CHECK(update.run());
        }
    }
    if (change.newSteps.empty())
        return {};
    HEADWATER_TRY(Statement insert,
        database.prepare("INSERT INTO history (id, label, reason, at, scenario, patch) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const auto &[step, patch] : change.newSteps) {
        insert.bind(1, step.id);
        insert.bind(2, step.label);
        insert.bind(3, step.reason);
        insert.bind(4, storedTime(step.at));
        insert.bind(5, step.scenario.value);
        insert.bindBlob(6, patch);
        HEADWATER_CHECK(insert.run());
    }
    return {};
}

Result<> writeState(const Database &database, ScenarioId shown, std::int64_t lastStep, std::uint64_t checksum)
{
    HEADWATER_TRY(Statement statement,
        database.prepare("INSERT OR REPLACE INTO state (id, shown, last_step, checksum) VALUES (1, ?, ?, ?)"));
    statement.bind(1, shown.value);
    statement.bind(2, lastStep);
    statement.bind(3, sealed(checksum, shown, lastStep));
    return statement.run();
}

Result<> write(const Database &database, const PlanFile::Change &change, std::uint64_t &checksum)
{
    HEADWATER_TRY(Transaction transaction, Transaction::begin(database));
    std::uint64_t sum = checksum;
    HEADWATER_CHECK(writeDifference(database, change.before, change.after, sum));
    HEADWATER_CHECK(writeSteps(database, change));
    HEADWATER_CHECK(writeState(database, change.after.shown, change.lastStep, sum));
    HEADWATER_CHECK(transaction.commit());
    checksum = sum;
    return {};
}

Result<> writeNewFile(const QString &path, const Workspace &initial)
{
    HEADWATER_TRY(const Database database, Database::open(path, Database::Mode::Create));
    // Until it has its name nobody relies on the file, so it is written without a log and synced once.
    HEADWATER_CHECK(database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; BEGIN"));
    HEADWATER_CHECK(createSchema(database));
    std::uint64_t checksum = 0;
    HEADWATER_CHECK(writeDifference(database, Workspace {}, initial, checksum));
    HEADWATER_CHECK(writeState(database, initial.shown, 0, checksum));
    HEADWATER_CHECK(database.execute("COMMIT"));
    return database.execute("PRAGMA journal_mode = WAL");
}

Result<StoredPlan> readChecked(const QString &path, bool isNewer)
{
    HEADWATER_TRY(const Database database, openForReading(path));
    return readPlan(database, isNewer, [&path] { return openForReading(path); });
}

} // namespace

Result<> PlanFile::create(const QString &path, const Workspace &initial)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Duplicate, path);
    const QString temporary = temporaryBeside(path);
    if (auto written = orStorageFailed(writeNewFile(temporary, initial)); !written) {
        removeWithCompanions(temporary);
        return written;
    }
    return putInPlace(temporary, path);
}

Result<StoredPlan> PlanFile::read(const QString &path)
{
    HEADWATER_TRY(const FileHeader header, readFileHeader(path));
    const QString sharedMemory = path + QStringLiteral("-shm");
    const bool hadSharedMemory = QFileInfo::exists(sharedMemory);
    Result<StoredPlan> plan = readChecked(path, header.isNewer());
    if (plan)
        return plan;
    // Reading the log of a program that was killed makes this file; a refused folder stays as it was.
    if (!hadSharedMemory)
        QFile::remove(sharedMemory);
    if (header.isNewer())
        return failure(Error::Kind::FileNewerThanApp, plan.error().detail);
    if (plan.error().kind != Error::Kind::FileNotOurs)
        plan.error().kind = Error::Kind::FileUnreadable;
    return plan;
}

Result<PlanFile> PlanFile::openForWriting(const QString &path, std::uint64_t checksum)
{
    HEADWATER_TRY(Database database, orStorageFailed(Database::open(path, Database::Mode::ReadWrite)));
    HEADWATER_CHECK(orStorageFailed(prepareForWriting(database)));
    HEADWATER_CHECK(orStorageFailed(removePendingFacts(database)));
    return PlanFile(std::move(database), checksum);
}

PlanFile::PlanFile(Database database, std::uint64_t checksum)
    : m_database(std::move(database))
    , m_checksum(checksum)
{ }

Result<> PlanFile::store(const Change &change) { return orStorageFailed(write(*m_database, change, m_checksum)); }

void PlanFile::close()
{
    // The last connection to close checkpoints and removes the log by itself.
    m_database.reset();
}

bool PlanFile::isLogLong(const QString &path) { return QFileInfo(path + QStringLiteral("-wal")).size() >= longLog; }

Result<> PlanFile::moveLog(const QString &path)
{
    HEADWATER_TRY(const Database database, orStorageFailed(Database::open(path, Database::Mode::ReadWrite)));
    return orStorageFailed(database.execute("PRAGMA wal_checkpoint(PASSIVE)"));
}

Result<QStringList> PlanFile::integrityProblems(const QString &path)
{
    HEADWATER_CHECK(readFileHeader(path));
    HEADWATER_TRY(const Database database, openForReading(path));
    QStringList problems;
    HEADWATER_TRY(Statement integrity, database.prepare("PRAGMA integrity_check(100)"));
    HEADWATER_TRY(bool more, integrity.step());
    while (more) {
        if (const QString line = integrity.text(0); line != QLatin1StringView("ok"))
            problems.append(line);
        HEADWATER_TRY(more, integrity.step());
    }
    HEADWATER_TRY(Statement references, database.prepare("PRAGMA foreign_key_check"));
    HEADWATER_TRY(more, references.step());
    while (more) {
        problems.append(QStringLiteral("row %1 of %2 refers to a row of %3 that is not there")
                            .arg(references.integer(1))
                            .arg(references.text(0), references.text(2)));
        HEADWATER_TRY(more, references.step());
    }
    return problems;
}

Result<> PlanFile::copy(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return failure(Error::Kind::Duplicate, to);
    const QString temporary = temporaryBeside(to);
    const auto vacuum = [&]() -> Result<> {
        HEADWATER_TRY(const Database source, openForReading(from));
        HEADWATER_TRY(Statement statement, source.prepare("VACUUM INTO ?"));
        statement.bind(1, temporary);
        HEADWATER_CHECK(statement.run());
        HEADWATER_TRY(const Database copied, Database::open(temporary, Database::Mode::ReadWrite));
        return copied.execute("PRAGMA journal_mode = WAL");
    };
    if (auto copied = orStorageFailed(vacuum()); !copied) {
        removeWithCompanions(temporary);
        return copied;
    }
    return putInPlace(temporary, to);
}

Result<QByteArray> PatchReader::patch(std::int64_t step)
{
    if (!m_database) {
        HEADWATER_TRY(m_database, openForReading(m_path));
    }
    HEADWATER_TRY(Statement statement, m_database->prepare("SELECT patch FROM history WHERE id = ?"));
    statement.bind(1, step);
    HEADWATER_TRY(const bool found, statement.step());
    if (!found)
        return failure(Error::Kind::NotFound, QStringLiteral("step %1").arg(step));
    return statement.bytes(0).toByteArray();
}

Result<Database> openForReading(const QString &path)
{
    const bool isOpenSomewhere = QFileInfo::exists(path + QStringLiteral("-wal"));
    return Database::open(path, isOpenSomewhere ? Database::Mode::ReadOnly : Database::Mode::Immutable);
}

Result<> prepareForWriting(const Database &database)
{
    // A checkpoint costs more than a frame, so no step makes one: see PlanFile::moveLog. A log that was
    // moved is cut, so that its length tells what is left to move.
    return database.execute("PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                            "PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 1000000");
}

} // namespace headwater

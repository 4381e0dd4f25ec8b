// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_reader.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace headwater {

/// A plan file that is open for writing, and what can be done to files without opening them. It knows how
/// things are stored; when, and what a step is, is the document's business.
class PlanFile
{
public:
    /// One transaction: from what is stored to what shall be.
    struct Change {
        Workspace before; ///< as stored now
        Workspace after;
        std::vector<std::pair<StoredStep, QByteArray>> newSteps; ///< with their patches
        std::vector<std::int64_t> droppedSteps;
        std::vector<std::pair<std::int64_t, QString>> newReasons; ///< of stored steps, by their ids
        std::int64_t lastStep = 0; ///< id of the last applied one, 0 = none
    };

    /// A new file; it appears under its name only when it is complete. Errors: Duplicate, StorageFailed.
    static Result<> create(const QString &path, const Workspace &initial);

    /// Reads and checks the whole plan and leaves the file and its folder as they were, whatever it finds.
    /// Errors: FileUnreadable, FileNotOurs, FileNewerThanApp (newer, and not to be understood at all).
    static Result<StoredPlan> read(const QString &path);

    /// Opens a file that read() has just found good. The caller holds the lock on it.
    static Result<PlanFile> openForWriting(const QString &path, std::uint64_t checksum);

    /// Errors: StorageFailed; then nothing of the change is stored.
    Result<> store(const Change &change);
    /// Moves everything into the main file, so that nothing stays beside it.
    void close();

    /// True when so much lies in the log beside the file that moving it into the main file is due.
    static bool isLogLong(const QString &path);
    /// Moves the log into the main file through a connection of its own, for any thread; who writes meanwhile
    /// does not wait. Errors: StorageFailed; then it stays in the log.
    static Result<> moveLog(const QString &path);

    /// What SQLite's own checks and the references between tables have to say, in English; empty when sound.
    /// Reads the whole file, facts included. Errors: as read().
    static Result<QStringList> integrityProblems(const QString &path);

    /// A complete copy of whatever is stored at `from`. Errors: Duplicate, StorageFailed.
    static Result<> copy(const QString &from, const QString &to);

private:
    PlanFile(Database database, std::uint64_t checksum);

    std::optional<Database> m_database;
    std::uint64_t m_checksum = 0;
};

/// The patches of the history, read one by one through a connection of its own while another one writes.
class PatchReader
{
public:
    explicit PatchReader(QString path)
        : m_path(std::move(path))
    { }

    /// Errors: NotFound, and as PlanFile::read().
    Result<QByteArray> patch(std::int64_t step);
    /// The next patch connects again.
    void close() { m_database.reset(); }

private:
    QString m_path;
    std::optional<Database> m_database;
};

/// A connection that only reads, for any thread. Leaves nothing beside a file that nobody has open.
Result<Database> openForReading(const QString &path);

/// What every connection that writes has to be told.
Result<> prepareForWriting(const Database &database);

} // namespace headwater

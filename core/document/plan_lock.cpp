// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_lock.h"

#include <QFileInfo>

namespace headwater {

namespace {

/// Beside the file itself, whichever link it was opened through.
std::unique_ptr<QLockFile> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(QFileInfo(path).canonicalFilePath() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead process loses its lock, not a slow one
    return lock;
}

Error whoHolds(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return { Error::Kind::Locked, QStringLiteral("%1 on %2 (process %3)").arg(program, host).arg(process) };
}

/// Whoever is killed between making the lock and signing it leaves one that names nobody. A living program
/// signs within microseconds, and what it holds cannot be removed.
bool takesLock(QLockFile &lock)
{
    constexpr int signingMilliseconds = 100;
    if (lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program))
        return false;
    return lock.tryLock(signingMilliseconds)
        || (!lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace

std::optional<Error> takeLock(const QString &path, const FileHeader &header, std::unique_ptr<QLockFile> &lock)
{
    if (header.isNewer())
        return Error { Error::Kind::FileNewerThanApp, QStringLiteral("version %1").arg(header.version) };
    if (!QFileInfo(path).isWritable())
        return Error { Error::Kind::FileUnreadable, QStringLiteral("the file is write-protected") };
    auto candidate = lockFor(path);
    if (!takesLock(*candidate)) {
        if (candidate->error() == QLockFile::LockFailedError)
            return whoHolds(*candidate);
        return Error { Error::Kind::FileUnreadable, QStringLiteral("the folder is write-protected") };
    }
    lock = std::move(candidate);
    return {};
}

bool isLockedElsewhere(const QString &path)
{
    const auto lock = lockFor(path);
    return !takesLock(*lock) && lock->error() == QLockFile::LockFailedError;
}

} // namespace headwater

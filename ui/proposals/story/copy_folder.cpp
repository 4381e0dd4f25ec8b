// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/copy_folder.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

const QString folderPrefix = QStringLiteral("headwater-copy-");
const QString markName = QStringLiteral("in-use");
const QString planName = QStringLiteral("copy.headwater");

/// A plan has a log, its index and a lock beside it while it is open.
QStringList knownNames()
{
    return { markName, planName, planName + QStringLiteral("-wal"), planName + QStringLiteral("-shm"),
        planName + QStringLiteral("-journal"), planName + QStringLiteral(".lock") };
}

bool holdsOnlyOurs(const QDir &folder)
{
    const QStringList known = knownNames();
    const QFileInfoList files
        = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(files, [&known](const QFileInfo &file) {
        return file.isFile() && !file.isSymLink() && known.contains(file.fileName());
    });
}

bool isOfThisPerson(const QFileInfo &folder) { return folder.ownerId() == QFileInfo(QDir::homePath()).ownerId(); }

/// Nobody who lives has marked it. Without a mark it is not known whose it is.
bool removeIfLeft(const QFileInfo &found)
{
    const QDir folder(found.filePath());
    if (found.isSymLink() || !isOfThisPerson(found) || !folder.exists(markName) || !holdsOnlyOurs(folder))
        return false;
    {
        QLockFile mark(folder.filePath(markName));
        mark.setStaleLockTime(0); // only a dead process loses it, not a slow one
        if (!mark.tryLock(0))
            return false;
        for (const QString &name : knownNames()) {
            if (name != markName)
                QFile::remove(folder.filePath(name));
        }
    }
    return QDir().rmdir(folder.path());
}

} // namespace

CopyFolder::CopyFolder(const QString &inFolder)
    : m_folder(QDir(inFolder).filePath(folderPrefix + QStringLiteral("XXXXXX")))
    , m_inUse(m_folder.filePath(markName))
{
    m_inUse.setStaleLockTime(0);
    m_inUse.tryLock(0);
}

QString CopyFolder::planPath() const { return m_folder.filePath(planName); }

int removeLeftCopyFolders(const QString &inFolder)
{
    const QFileInfoList folders
        = QDir(inFolder).entryInfoList({ folderPrefix + u'*' }, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    return static_cast<int>(std::ranges::count_if(folders, removeIfLeft));
}

} // namespace headwater

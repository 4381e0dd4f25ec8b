// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

namespace headwater {

/// Where a copy of a plan lies that is only looked at: a temporary folder, marked as in use as long as this lives.
class CopyFolder
{
public:
    explicit CopyFolder(const QString &inFolder = QDir::tempPath());
    QString planPath() const;
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QLockFile m_inUse;
};

/// Removes folders of that kind that a program left which was killed. One that a living process has marked, or in
/// which there is anything else, stays. How many went.
int removeLeftCopyFolders(const QString &inFolder = QDir::tempPath());

} // namespace headwater

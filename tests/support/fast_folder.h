// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace headwater::test {

/// A folder that is gone after the test; in memory where the system has such a place, because thousands of
/// synced writes to a disk are slow and prove nothing more.
inline std::unique_ptr<QTemporaryDir> fastFolder()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    if (QFileInfo(inMemory).isWritable())
        return std::make_unique<QTemporaryDir>(inMemory + QStringLiteral("/headwater-XXXXXX"));
    return std::make_unique<QTemporaryDir>();
}

} // namespace headwater::test

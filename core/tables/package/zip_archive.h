// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace headwater {

/// One part of a zip file, unpacked while it is read.
class ZipPart
{
public:
    /// Puts at most `room` bytes at `to`; 0 at the end. FileNotOurs when the part is damaged or cut off.
    Result<qint64> read(char *to, qint64 room);

    double progress() const { return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 1; }

private:
    friend class ZipArchive;
    struct Close {
        void operator()(zip_file *file) const;
    };

    std::shared_ptr<zip> m_archive; ///< stays open as long as a part of it is read
    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

/// A zip file whose parts are read by name. Parts that would unpack to something absurd are refused, so that a small
/// hostile file cannot fill the memory.
class ZipArchive
{
public:
    static constexpr qint64 largestTable = 8ll << 30; ///< for parts that are streamed
    static constexpr qint64 largestList = 64ll << 20; ///< for parts that are kept in memory

    /// FileNotOurs when it is no complete zip file, FileUnreadable when it cannot be opened.
    static Result<ZipArchive> open(const QString &path);

    /// The same for a file in memory; `bytes` must stay unchanged while the archive or its parts live.
    static Result<ZipArchive> open(const QByteArray &bytes);

    bool contains(const std::string &name) const;

    /// NotFound when there is no such part; FileNotOurs when it is encrypted or would unpack to more than `largest`
    /// bytes or to more than its packed size can honestly hold.
    Result<ZipPart> part(const std::string &name, qint64 largest) const;

private:
    std::shared_ptr<zip> m_archive;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace headwater {

namespace {

constexpr qsizetype headerSize = 100;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

// Offsets as in SQLite's description of its file format, section 1.3.
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int changeCounterAt = 24;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int pageCountValidForAt = 92;

std::uint32_t numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<std::uint32_t>(header.constData() + offset);
}

qint64 sizeByHeader(const QByteArray &header)
{
    const std::uint16_t raw = qFromBigEndian<std::uint16_t>(header.constData() + pageSizeAt);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const bool countIsValid = numberAt(header, changeCounterAt) == numberAt(header, pageCountValidForAt);
    return countIsValid ? pageSize * numberAt(header, pageCountAt) : 0;
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(sqliteMagic))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("not an SQLite file"));
    if (numberAt(header, applicationIdAt) != planApplicationId)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("an SQLite file of another program"));
    // Plans are kept in WAL mode; a rollback journal would change the file behind the reader's back.
    if (QFileInfo::exists(path + QStringLiteral("-journal")))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("a foreign rollback journal lies beside it"));
    const bool hasLog = QFileInfo::exists(path + QStringLiteral("-wal"));
    if (!hasLog && file.size() < sizeByHeader(header))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file is cut short"));
    const auto version = static_cast<std::int32_t>(numberAt(header, userVersionAt));
    if (version < 1)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("version %1 never existed").arg(version));
    if (version < planFileVersion)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral(
                "written by a build before the first release (version %1 of the file), which kept facts another "
                "way; fill a new plan from the same sources")
                .arg(version));
    return FileHeader { version };
}

} // namespace headwater

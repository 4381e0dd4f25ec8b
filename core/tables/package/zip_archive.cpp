// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/package/zip_archive.h"

#include <QFile>

#include <zip.h>

namespace headwater {

namespace {

constexpr zip_uint64_t harmlessPart = 64ull << 20; // may be packed as tightly as it likes
constexpr zip_uint64_t mostPacking = 200; // sheets pack about 1:10, hardly ever above 1:50

QString errorText(zip_error_t &error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

std::shared_ptr<zip> owned(zip *archive)
{
    return { archive, [](zip *opened) { zip_discard(opened); } };
}

QString nameText(const std::string &name) { return QString::fromStdString(name); }

} // namespace

void ZipPart::Close::operator()(zip_file *file) const { zip_fclose(file); }

Result<qint64> ZipPart::read(char *to, qint64 room)
{
    const qint64 got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(room));
    if (got < 0)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("the file is damaged or cut off (%1)")
                .arg(QString::fromUtf8(zip_file_strerror(m_file.get()))));
    m_read += got;
    if (m_read > m_size)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file is damaged: a part is longer than it says"));
    return got;
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    ZipArchive archive;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!opened) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const bool unreadable = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT;
        return failure(unreadable ? Error::Kind::FileUnreadable : Error::Kind::FileNotOurs,
            QStringLiteral("the workbook is damaged or cut off (%1)").arg(errorText(error)));
    }
    archive.m_archive = owned(opened);
    return archive;
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    ZipArchive archive;
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!opened) {
        zip_source_free(source);
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("the workbook is damaged or cut off (%1)").arg(errorText(error)));
    }
    zip_error_fini(&error);
    archive.m_archive = owned(opened);
    return archive;
}

bool ZipArchive::contains(const std::string &name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipArchive::part(const std::string &name, qint64 largest) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0)
        return failure(Error::Kind::NotFound, QStringLiteral("the workbook has no part %1").arg(nameText(name)));
    const bool isBomb = about.size > static_cast<zip_uint64_t>(largest)
        || (about.size > harmlessPart && about.size / mostPacking > about.comp_size);
    if (isBomb)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("part %1 would unpack to %2 MB; this is no ordinary workbook")
                .arg(nameText(name))
                .arg(about.size >> 20));
    ZipPart part;
    part.m_file.reset(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!part.m_file)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("part %1 cannot be unpacked (%2)")
                .arg(nameText(name), QString::fromUtf8(zip_strerror(m_archive.get()))));
    part.m_archive = m_archive;
    part.m_size = static_cast<qint64>(about.size);
    return part;
}

} // namespace headwater

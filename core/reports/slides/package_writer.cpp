// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/package_writer.h"

#include "core/tables/package/zip_archive.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace headwater {

namespace {

struct DiscardZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ZipFile = std::unique_ptr<zip_t, DiscardZip>;

constexpr time_t longAgo = 315'532'800; ///< 1980: where the calendar of zip files begins

bool addPart(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), longAgo, 0) == 0;
}

} // namespace

Result<> writePackage(const PackageParts &parts, const QString &path)
{
    int problem = 0;
    ZipFile archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem));
    if (!archive)
        return failure(Error::Kind::StorageFailed, QStringLiteral("the file cannot be made"));
    // Readers look for the list of types first.
    const QString types = QStringLiteral("[Content_Types].xml");
    bool isWritten = !parts.contains(types) || addPart(archive.get(), types, parts.at(types));
    for (const auto &[name, bytes] : parts)
        isWritten = isWritten && (name == types || addPart(archive.get(), name, bytes));
    if (!isWritten || zip_close(archive.get()) != 0)
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closing freed it
    return {};
}

Result<PackageParts> readPackage(const QString &path)
{
    HEADWATER_TRY(const ZipArchive archive, ZipArchive::open(path));
    int problem = 0;
    const ZipFile list(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem));
    if (!list)
        return failure(Error::Kind::FileUnreadable, path);
    PackageParts parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(list.get(), 0); ++i) {
        const QByteArray name = zip_get_name(list.get(), static_cast<zip_uint64_t>(i), 0);
        if (name.endsWith('/'))
            continue;
        HEADWATER_TRY(ZipPart part, archive.part(name.toStdString(), ZipArchive::largestList));
        QByteArray &bytes = parts[QString::fromUtf8(name)];
        std::array<char, 65536> chunk {};
        for (qint64 count = 1; count > 0;) {
            HEADWATER_TRY(count, part.read(chunk.data(), static_cast<qint64>(chunk.size())));
            bytes.append(chunk.data(), count);
        }
    }
    return parts;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_reader.h"

#include "core/tables/csv/csv_reader.h"
#include "core/tables/xes/xes_reader.h"
#include "core/tables/xlsx/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace headwater {

Result<qint64> TableReader::skipRest(const Progress &progress)
{
    constexpr qint64 rowsBetweenReports = 8192;
    std::vector<QString> cells;
    for (qint64 skipped = 0;; ++skipped) {
        HEADWATER_TRY(const bool isRow, next(cells));
        if (!isRow)
            return skipped;
        if (progress && skipped % rowsBetweenReports == 0)
            progress(this->progress());
    }
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::NotFound, QStringLiteral("there is no file %1").arg(path));
    if (!info.isFile())
        return failure(Error::Kind::FileUnreadable, QStringLiteral("%1 is not a file").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::FileUnreadable, file->errorString());
    const QByteArray magic = file->read(64);
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06"))
        return openXlsx(path, options);
    if (!file->seek(0))
        return failure(Error::Kind::FileUnreadable, file->errorString());
    if (startsLikeXml(magic))
        return openXes(std::move(file), options);
    auto text = openCsv(std::move(file), options);
    if (!text && text.error().kind == Error::Kind::FileNotOurs && info.suffix().toLower() == QLatin1StringView("xlsx"))
        return failure(text.error().kind,
            QStringLiteral("this is no workbook, whatever its name says, and cannot be read as text: %1")
                .arg(text.error().detail));
    return text;
}

} // namespace headwater

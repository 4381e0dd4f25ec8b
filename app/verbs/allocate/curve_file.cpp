// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/curve_file.h"

#include "app/counted.h"
#include "app/verbs/import_text.h"
#include "core/exchange/building/curve_row.h"

namespace headwater {

namespace {

std::optional<Failure> reasonNotToUse(const ImportPreview &preview, const QString &path)
{
    for (const FilePreview &file : preview.files) {
        QStringList missing;
        for (const Field field : missingFields(file.mapping))
            missing.append(fieldKey(field));
        if (!missing.isEmpty())
            return Failure { ExitCode::Unreadable, path,
                QStringLiteral("there is no column for %1").arg(missing.join(QStringLiteral(", "))),
                QStringLiteral("name the columns as headwater allocate --help does") };
    }
    if (preview.problemCount() > 0)
        return Failure { ExitCode::Unreadable, path,
            QStringLiteral("%1 cannot be read").arg(counted(preview.problemCount(), "row")),
            QStringLiteral("correct what is said above: without an item all others would get other seats") };
    return std::nullopt;
}

CurveItem itemOf(const CurveRow &row)
{
    CurveItem item { row.name, { row.atZero, row.atHalf, row.atToday, row.atHalfMore, row.atSaturation }, row.margin,
        row.sales, row.seatsToday, static_cast<int>(row.fewestSeats.value_or(0)), {} };
    if (row.mostSeats)
        item.most = static_cast<int>(*row.mostSeats);
    return item;
}

} // namespace

tl::expected<CurveFile, Failure> readCurveFile(const QString &path, Terminal &terminal)
{
    ImportFile source;
    source.path = path;
    source.as = Kind::Curves;
    const auto preview
        = prepareImport({ source }, {}, {}, terminal.progress(QStringLiteral("reading")), terminal.cancellation());
    if (!preview)
        return stopFor(preview.error().kind == Error::Kind::NotFound
                ? Error { Error::Kind::FileUnreadable, preview.error().detail }
                : preview.error(),
            path);
    complainAboutRows(*preview, terminal, QStringLiteral("correct these first"));
    if (auto reason = reasonNotToUse(*preview, path))
        return tl::unexpected(*reason);
    CurveFile result;
    std::optional<bool> inMillions;
    for (const FilePreview &file : preview->files) {
        const HeldRowView view(file.held);
        for (const HeldRow &held : file.held.rows) {
            const CurveRow row = curveRow(view, held);
            const QString place = QStringLiteral("%1:%2").arg(path).arg(held.row);
            if (inMillions.value_or(row.isInMillions) != row.isInMillions)
                return stop(ExitCode::Unreadable, place,
                    QStringLiteral("%1: the sales are in another unit than those before").arg(row.name),
                    QStringLiteral("write the sales of all items in full, or of all in millions"));
            inMillions = row.isInMillions;
            result.items.push_back(itemOf(row));
            result.places.push_back(place);
        }
    }
    return result;
}

} // namespace headwater

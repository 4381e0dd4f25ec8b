// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/curve_file.h"

#include "app/counted.h"
#include "app/verbs/import_text.h"
#include "core/exchange/reading/held_row_view.h"

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

CurveItem itemOf(const HeldRowView &view, const HeldRow &row)
{
    CurveItem item;
    item.name = view.text(row, Field::Name);
    view.read(row, Field::Margin, item.margin);
    view.read(row, Field::SalesInMillions, item.sales);
    view.read(row, Field::Sales, item.sales);
    view.read(row, Field::SeatsToday, item.seatsToday);
    view.read(row, Field::AtZero, item.answers.atZero);
    view.read(row, Field::AtHalf, item.answers.atHalf);
    view.read(row, Field::AtToday, item.answers.atToday);
    view.read(row, Field::AtHalfMore, item.answers.atHalfMore);
    view.read(row, Field::AtSaturation, item.answers.atSaturation);
    std::int64_t seats = 0;
    view.read(row, Field::FewestSeats, seats);
    item.fewest = static_cast<int>(seats);
    if (!view.text(row, Field::MostSeats).isEmpty()) {
        view.read(row, Field::MostSeats, seats);
        item.most = static_cast<int>(seats);
    }
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
    for (const FilePreview &file : preview->files) {
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows) {
            result.items.push_back(itemOf(view, row));
            result.places.push_back(QStringLiteral("%1:%2").arg(path).arg(row.row));
        }
    }
    return result;
}

} // namespace headwater

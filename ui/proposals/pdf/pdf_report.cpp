// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pdf/pdf_report.h"

#include "ui/proposals/pdf/pdf_bookmarks.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace headwater {

namespace {

Result<> paintPages(const PdfPages &pages, const Report &report, const QString &path, const Cancellation &cancellation,
    const Progress &progress)
{
    constexpr int resolution = 1200;
    constexpr double pointsPerInch = 72;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, file.errorString());
    QPdfWriter writer(&file);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(report.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Headwater"));
    const auto turn = [&](int page) {
        writer.setPageOrientation(pages.isWide(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turn(0);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::StorageFailed, QStringLiteral("the file cannot be written"));
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        turn(page);
        if (page > 0 && !writer.newPage())
            return failure(Error::Kind::StorageFailed, QStringLiteral("the file cannot be written"));
        pages.paint(page, painter);
        if (progress)
            progress(static_cast<double>(page + 1) / (pages.pageCount() + 1));
    }
    if (!painter.end() || !file.flush() || file.error() != QFileDevice::NoError)
        return failure(Error::Kind::StorageFailed, file.errorString());
    return {};
}

} // namespace

Result<> writePdfReport(
    const Report &report, const QString &path, const Cancellation &cancellation, const Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(Error::Kind::StorageFailed, QStringLiteral("pages cannot be drawn without fonts"));
    PdfPages pages(report);
    pages.addFront();
    for (const ReportSection &section : report.sections) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        pages.addSection(section);
    }
    pages.finish();
    const QString plain = path + QStringLiteral(".plain");
    HEADWATER_CHECK(paintPages(pages, report, plain, cancellation, progress));
    const auto marked = addBookmarks(plain, path, pages.bookmarks(), report.locale);
    QFile::remove(plain);
    return marked;
}

} // namespace headwater

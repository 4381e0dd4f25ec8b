// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace headwater;

namespace {

const std::vector<TableColumn> columns
    = { { QStringLiteral("id"), ColumnLook::Text }, { QStringLiteral("account"), ColumnLook::Text },
          { QStringLiteral("stage"), ColumnLook::Text }, { QStringLiteral("amount"), ColumnLook::Money },
          { QStringLiteral("close"), ColumnLook::Date }, { QStringLiteral("won"), ColumnLook::Text } };

/// Fills row number `row` of a made-up list of deals; false behind the last.
auto deals(int count)
{
    return [count, row = 0](std::vector<TableCell> &cells) mutable {
        cells.resize(columns.size());
        cells[0] = QStringLiteral("OPP-%1").arg(row, 7, 10, QLatin1Char('0'));
        cells[1] = QStringLiteral("Customer %1, Müller & Co").arg(row % 5000);
        cells[2] = row % 3 == 0 ? QStringLiteral("Won") : QStringLiteral("Engaging \"deeply\"");
        cells[3] = row * 12.25;
        cells[4] = QDate(2020, 1, 1).addDays(row % 2000);
        cells[5] = row % 3 == 0;
        return row++ < count;
    };
}

/// Peak resident memory of this process since the last reset, in MB. 0 where the system does not say.
double peakMegabytes(bool reset)
{
    if (QFile file(QStringLiteral("/proc/self/clear_refs")); reset && file.open(QIODevice::WriteOnly))
        file.write("5");
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Reading {
    qint64 rows = 0;
    qint64 characters = 0;
    double seconds = 0;
    double extraMegabytes = 0;
};

Reading readThrough(const QString &path)
{
    Reading reading;
    const double before = peakMegabytes(true);
    QElapsedTimer timer;
    timer.start();
    const auto reader = openTable(path);
    std::vector<QString> cells;
    while (*(*reader)->next(cells)) {
        ++reading.rows;
        for (const QString &cell : cells)
            reading.characters += cell.size();
    }
    reading.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    reading.extraMegabytes = peakMegabytes(false) - before;
    const double megabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    qInfo("%lld rows, %.0f MB in %.2f s: %.0f MB/s, %.1f MB of memory", static_cast<long long>(reading.rows), megabytes,
        reading.seconds, megabytes / reading.seconds, reading.extraMegabytes);
    return reading;
}

} // namespace

class LargeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsStreamThroughCsv()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deals.csv"));
        const double before = peakMegabytes(true);

        QVERIFY(writeTable(path, columns, deals(1'000'000), 1'000'000, writeOptionsFor(path)));
        const double writing = peakMegabytes(false) - before;
        const Reading reading = readThrough(path);

        QCOMPARE(reading.rows, 1'000'000);
        QVERIFY2(writing < 20, qPrintable(QString::number(writing)));
        QVERIFY2(reading.extraMegabytes < 20, qPrintable(QString::number(reading.extraMegabytes)));
    }

    void aLongSheetStreamsThroughXlsx()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deals.xlsx"));
        const double before = peakMegabytes(true);
        QElapsedTimer timer;
        timer.start();

        QVERIFY(writeTable(path, columns, deals(100'000), 100'000, writeOptionsFor(path)));
        const double writing = peakMegabytes(false) - before;
        qInfo("written in %.2f s with %.1f MB of memory", static_cast<double>(timer.elapsed()) / 1e3, writing);
        const Reading reading = readThrough(path);

        QCOMPARE(reading.rows, 100'000);
        QVERIFY2(writing < 20, qPrintable(QString::number(writing)));
        QVERIFY2(reading.extraMegabytes < 20, qPrintable(QString::number(reading.extraMegabytes)));
    }
};

QTEST_GUILESS_MAIN(LargeTablesTest)
#include "large_tables_test.moc"

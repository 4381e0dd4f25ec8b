// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"

#include <QDate>
#include <QFile>
#include <QTest>

using namespace headwater;

namespace {

QString corpus() { return qEnvironmentVariable("HEADWATER_CORPUS"); }

/// The cells of every row but the headers. These files have neither quotes nor commas in a cell.
QList<QStringList> rowsOf(const char *name)
{
    QFile file(corpus() + QStringLiteral("/crm/") + QLatin1StringView(name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.trimmed().split(u','));
    rows.removeFirst();
    return rows;
}

Day dayOf(const QString &text)
{
    const QDate epoch(1970, 1, 1);
    return static_cast<Day>(epoch.daysTo(QDate::fromString(text, QStringLiteral("M/d/yyyy"))));
}

/// The number of a name, counted as they come.
quint32 numberOf(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
    return static_cast<quint32>(names.indexOf(name));
}

/// One stage, from being engaged to being closed; segments are products, leaves are regional offices.
StageHistory pipeline()
{
    QStringList offices;
    QHash<QString, quint32> leafOfAgent;
    for (const QStringList &row : rowsOf("sales_teams.csv"))
        leafOfAgent.insert(row[0], numberOf(offices, row[2]));
    QStringList products;
    StageHistory history({ 1, 7, 3 });
    for (const QStringList &row : rowsOf("sales_pipeline.csv")) {
        const QString product = row[2] == QLatin1StringView("GTXPro") ? QStringLiteral("GTX Pro") : row[2];
        if (row[5].isEmpty())
            continue; // a prospect without a date
        const quint32 segment = numberOf(products, product);
        StageHistory::Journey journey { segment, leafOfAgent.value(row[1]), JourneyEnd::Open, 0 };
        if (!row[6].isEmpty()) {
            journey.end = row[4] == QLatin1StringView("Won") ? JourneyEnd::Won : JourneyEnd::Lost;
            journey.ended = dayOf(row[6]);
        }
        const StageVisit engaged { 0, dayOf(row[5]) };
        history.add(journey, std::span(&engaged, 1));
    }
    return history;
}

} // namespace

/// What the forecast makes of a real pipeline of fifteen months.
class CrmBacktestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(corpus() + QStringLiteral("/crm/sales_pipeline.csv")))
            QSKIP("the corpus is not on this machine");
    }

    void everyEngagedDealIsAJourney()
    {
        const StageHistory history = pipeline();
        QCOMPARE(history.size(), std::size_t(8'300)); // all but the 500 prospects
    }

    void theQuarterInWhichTheExportDriesUpIsMissedAndTheBacktestSaysSo()
    {
        // 2,737 deals were engaged in the third quarter of 2017 and 1,128 in the fourth; fifteen months are too few
        // to know a season, so forecast and naive forecast both expect the third again.
        const Result<Backtest> result = backtest(pipeline(), dayOf(QStringLiteral("1/1/2018")));
        QVERIFY(result.has_value());
        qInfo("%d quarters: error %.1f %%, naive %.1f %%, %.1f %% inside", result->quarters, 100 * *result->mape(),
            100 * *result->naiveMape(), 100 * *result->covered80());
        QCOMPARE(result->quarters, 2);
        QVERIFY(*result->mape() > *result->naiveMape());
        QVERIFY(*result->covered80() < 0.7);
    }
};

QTEST_GUILESS_MAIN(CrmBacktestTest)
#include "crm_backtest_test.moc"

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

/// One stage, from being engaged to being closed; segments are products, leaves are regional offices.
StageHistory pipeline()
{
    QHash<QString, quint32> offices;
    QHash<QString, quint32> leafOfAgent;
    for (const QStringList &row : rowsOf("sales_teams.csv"))
        leafOfAgent.insert(row[0], offices.try_emplace(row[2], static_cast<quint32>(offices.size())).iterator.value());
    QHash<QString, quint32> products;
    StageHistory history({ 1, 7, 3 });
    for (const QStringList &row : rowsOf("sales_pipeline.csv")) {
        const QString product = row[2] == QLatin1StringView("GTXPro") ? QStringLiteral("GTX Pro") : row[2];
        if (row[5].isEmpty())
            continue; // a prospect without a date
        const quint32 segment = products.try_emplace(product, static_cast<quint32>(products.size())).iterator.value();
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
        if (corpus().isEmpty())
            QSKIP("the corpus is not on this machine");
    }

    void everyEngagedDealIsAJourney()
    {
        const StageHistory history = pipeline();
        QCOMPARE(history.size(), std::size_t(8'300)); // all but the 500 prospects
    }

    void theBacktestIsComputedOnWhatIsThere()
    {
        const Result<Backtest> result = backtest(pipeline(), dayOf(QStringLiteral("1/1/2018")));
        QVERIFY(result.has_value());
        qInfo("%d quarters: error %.1f %%, naive %.1f %%, %.1f %% of %zu inside", result->quarters, 100 * *result->mape(),
            100 * *result->naiveMape(), 100 * *result->covered80(), result->lines.size());
        for (int ago = 1; ago <= result->quarters; ++ago) {
            Backtest one;
            std::array<double, 9> sums {};
            for (const BacktestLine &line : result->lines) {
                if (line.quartersAgo == ago) {
                    one.lines.push_back(line);
                    sums[3 * (line.target % 3)] += line.actual;
                    sums[3 * (line.target % 3) + 1] += line.forecast.mean;
                    sums[3 * (line.target % 3) + 2] += line.naive;
                }
            }
            qInfo("%d ago: error %.3f naive %.3f covered %.2f; engaged %.0f/%.0f/%.0f won %.0f/%.0f/%.0f lost %.0f/%.0f/%.0f (actual/forecast/naive)", ago, *one.mape(), *one.naiveMape(), *one.covered80(), sums[0],sums[1],sums[2],sums[3],sums[4],sums[5],sums[6],sums[7],sums[8]);
        }
    }
};

QTEST_GUILESS_MAIN(CrmBacktestTest)
#include "crm_backtest_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"
#include "tests/core/forecast/known_company.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <numeric>

using namespace headwater;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::shared_ptr<const ForecastModel> modelOf(
    const StageHistory &history, Day until, std::optional<Shrinkage> shrinkage = std::nullopt)
{
    return std::make_shared<const ForecastModel>(fittedForecast(history, until, shrinkage).value());
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-8 * (1 + std::abs(a)); }

/// Journeys under way when the forecast begins.
double presentNow(const ForecastModel &model, ForecastSlice slice)
{
    double count = 0;
    for (const CellEvidence &cell : model.evidence.cells) {
        if ((!slice.segment || *slice.segment == cell.segment) && (!slice.leaf || *slice.leaf == cell.leaf))
            count += std::accumulate(cell.present.begin(), cell.present.end(), 0.0);
    }
    return count;
}

/// Arrivals and those present, less those that end and those present later: 0 for every period.
double imbalance(const ForecastTable &table, double present)
{
    double worst = 0;
    for (int period = 0; period < table.periods.count; ++period) {
        present += table.arrivals[static_cast<std::size_t>(period)];
        for (const JourneyEnd end : { JourneyEnd::Won, JourneyEnd::Lost, JourneyEnd::NoDecision })
            present -= table.ended(period, end).mean;
        double later = 0;
        for (std::size_t stage = 0; stage < 3; ++stage)
            later += table.present(period, stage).mean;
        worst = std::max(worst, std::abs(present - later) / (1 + later));
        present = later;
    }
    return worst;
}

/// Any history at all: journeys of any length, in any order of stages, closed or not.
StageHistory drawnHistory()
{
    StageHistory history({ 3, 2, 3 });
    const auto journeys = *rc::gen::inRange(0, 40);
    for (int i = 0; i < journeys; ++i) {
        std::vector<StageVisit> visits;
        const auto count = *rc::gen::inRange(1, 6);
        for (int visit = 0; visit < count; ++visit)
            visits.push_back({ *rc::gen::inRange<std::uint16_t>(0, 3), *rc::gen::inRange<Day>(0, 500) });
        history.add({ *rc::gen::inRange<std::uint32_t>(0, 2), *rc::gen::inRange<std::uint32_t>(0, 3),
                        static_cast<JourneyEnd>(*rc::gen::inRange(0, 4)), *rc::gen::inRange<Day>(0, 500) },
            visits);
    }
    return history;
}

const std::vector<ForecastSlice> allSlices { {}, { 0, {} }, { 1, {} }, { {}, 0 }, { {}, 2 }, { 1, 1 } };

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoArrivesOrIsThereEndsOrStays()
    {
        QVERIFY(rc::check("arrivals + present = ended + present later", [] {
            const StageHistory history = drawnHistory();
            const auto model = modelOf(history, *rc::gen::inRange<Day>(0, 501));
            const auto quarters = *rc::gen::inRange(1, 5);
            const Result<QuarterForecast> forecast = forecastQuarters(model, quarters);
            RC_ASSERT(forecast.has_value());
            for (const ForecastSlice &slice : allSlices) {
                RC_ASSERT(imbalance(forecast->table(slice), presentNow(*model, slice)) < 1e-8);
                const Result<ForecastTable> weeks = forecastWeeks(*model, 10, slice);
                RC_ASSERT(imbalance(*weeks, presentNow(*model, slice)) < 1e-8);
            }
        }));
    }

    void figuresAreFiniteAndRangesHoldTheMean()
    {
        QVERIFY(rc::check("0 <= variance, p10 - 1 <= mean <= p90 + 1", [] {
            const auto model = modelOf(drawnHistory(), *rc::gen::inRange<Day>(0, 501));
            const Result<QuarterForecast> forecast = forecastQuarters(model, 2);
            for (const ForecastSlice &slice : allSlices) {
                for (const ForecastFigure &figure : forecast->table(slice).figures) {
                    RC_ASSERT(std::isfinite(figure.mean) && std::isfinite(figure.variance));
                    RC_ASSERT(figure.mean >= -1e-9 && figure.variance >= 0);
                    const CountRange range = figure.range80();
                    RC_ASSERT(range.p10 <= range.p90);
                    RC_ASSERT(static_cast<double>(range.p10) <= figure.mean + 1);
                }
            }
        }));
    }

    void groupsAreTheSumsOfTheirCells()
    {
        const StageHistory history = knownHistory({}, 60, 3);
        const auto forecast = forecastQuarters(modelOf(history, 18'000 + 60 * 7), 2);
        const ForecastTable all = forecast->table({});
        std::vector<double> sums(all.figures.size());
        for (std::size_t segment = 0; segment < 2; ++segment) {
            for (std::size_t leaf = 0; leaf < 4; ++leaf) {
                const ForecastTable cell = forecast->table({ segment, leaf });
                for (std::size_t i = 0; i < sums.size(); ++i)
                    sums[i] += cell.figures[i].mean;
            }
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            QVERIFY(near(sums[i], all.figures[i].mean));
    }

    void weeksAddUpToTheirQuarter()
    {
        const StageHistory history = knownHistory({}, 60, 4);
        const auto model = modelOf(history, 18'000 + 60 * 7);
        const auto forecast = forecastQuarters(model, 1);
        for (const ForecastSlice &slice : allSlices) {
            const ForecastTable quarter = forecast->table(slice);
            const Result<ForecastTable> weeks = forecastWeeks(*model, 13, slice);
            for (std::size_t stage = 0; stage < 3; ++stage) {
                double entered = 0;
                for (int week = 0; week < 13; ++week)
                    entered += weeks->entered(week, stage).mean;
                QVERIFY(near(entered, quarter.entered(0, stage).mean));
                QVERIFY(near(weeks->present(12, stage).mean, quarter.present(0, stage).mean));
            }
        }
    }

    void withoutKappaARowIsItsOwnAndWithoutEndTheParents()
    {
        const StageHistory history = knownHistory({}, 60, 5);
        const Result<ForecastEvidence> evidence = gatherEvidence(history, 18'000 + 60 * 7, {});
        const StateSpace &space = evidence->space;
        const std::vector<TransitionTable> segments = segmentTables(*evidence);
        TransitionTable cell(space);
        cell.add(evidence->cells.front().transitions);
        const ChainRows parent = ownRows(space, segments[1]);
        const ChainRows own = ownRows(space, cell);
        QCOMPARE(shrunkRows(space, cell, parent, infinity).rates, parent.rates);
        QCOMPARE(shrunkRows(space, cell, parent, infinity).doubts, parent.doubts);
        const ChainRows weak = shrunkRows(space, cell, parent, 0);
        for (std::size_t row = 0; row < space.rows(); ++row) {
            for (std::size_t column = 0; column < space.columns(); ++column) {
                const std::size_t place = row * space.columns() + column;
                QCOMPARE(weak.rates[place], cell.total(row) > 0 ? own.rates[place] : parent.rates[place]);
            }
        }
        // In between: between.
        const ChainRows half = shrunkRows(space, cell, parent, 50);
        for (std::size_t i = 0; i < half.rates.size(); ++i) {
            QVERIFY(half.rates[i] <= std::max(own.rates[i], parent.rates[i]) + 1e-12);
            QVERIFY(half.rates[i] >= std::min(own.rates[i], parent.rates[i]) - 1e-12);
        }
    }

    void cellsThatAreAlikeAreDrawnTogetherMoreThanSegmentsThatDiffer()
    {
        KnownCompany company;
        company.arrivalsPerWeek = 8;
        const StageHistory history = knownHistory(company, 104, 6);
        const auto model = modelOf(history, 18'000 + 104 * 7);
        QVERIFY(model->shrinkage.cell > 5 * model->shrinkage.segment);
    }

    void theSameHistoryGivesTheSameForecast()
    {
        const StageHistory history = knownHistory({ 3, 40, 0.5 }, 60, 7);
        const auto once = forecastQuarters(modelOf(history, 18'000 + 60 * 7), 4);
        const auto again = forecastQuarters(modelOf(history, 18'000 + 60 * 7), 4);
        QCOMPARE(once->table({}).figures, again->table({}).figures);
        QCOMPARE(once->table({ 2, 39 }).figures, again->table({ 2, 39 }).figures);
    }

    void whatHappensLaterDoesNotChangeIt()
    {
        const Day until = 18'000 + 60 * 7;
        const StageHistory history = knownHistory({}, 80, 8);
        StageHistory known(history.extent());
        for (std::size_t index = 0; index < history.size(); ++index) {
            std::vector<StageVisit> visits;
            for (const StageVisit &visit : history.visits(index)) {
                if (visit.entered < until)
                    visits.push_back(visit);
            }
            StageHistory::Journey journey = history.journey(index);
            if (journey.ended >= until)
                journey.end = JourneyEnd::Open;
            known.add(journey, visits);
        }
        QCOMPARE(forecastQuarters(modelOf(history, until), 1)->table({}).figures,
            forecastQuarters(modelOf(known, until), 1)->table({}).figures);
    }

    void withoutHistoryNothingIsForetold()
    {
        const auto model = modelOf(StageHistory({ 3, 2, 2 }), 18'000);
        QCOMPARE(model->arrivals.basis(), ArrivalBasis::None);
        const auto forecast = forecastQuarters(model, 4);
        for (const ForecastFigure &figure : forecast->table({}).figures)
            QCOMPARE(figure, ForecastFigure());
    }

    void aPlanWithoutStagesOrPlacesIsNoError()
    {
        for (const StageHistory::Extent extent : { StageHistory::Extent { 0, 2, 2 }, { 3, 0, 2 }, { 3, 2, 0 } }) {
            const auto model = modelOf(StageHistory(extent), 18'000);
            QVERIFY(forecastQuarters(model, 1).has_value());
            QVERIFY(forecastWeeks(*model, 3, {}).has_value());
        }
    }

    void oneJourneyStaysWhereItIsUntilSomebodyIsSeenToLeave()
    {
        StageHistory history({ 2, 1, 1 });
        const StageVisit visit { 1, 18'000 };
        history.add({}, std::span(&visit, 1));
        const auto model = modelOf(history, 18'000 + 10 * 7);
        QCOMPARE(model->arrivals.basis(), ArrivalBasis::RecentWeeks);
        const ForecastTable table = forecastQuarters(model, 4)->table({});
        for (const JourneyEnd end : { JourneyEnd::Won, JourneyEnd::Lost, JourneyEnd::NoDecision })
            QCOMPARE(table.ended(3, end).mean, 0.0);
        QVERIFY(table.present(3, 1).mean >= 1);
    }

    void aTerritoryWithoutJourneysBorrowsFromItsSegment()
    {
        StageHistory history({ 3, 2, 5 });
        const StageHistory full = knownHistory({}, 60, 9); // of four leaves
        for (std::size_t index = 0; index < full.size(); ++index)
            history.add(full.journey(index), full.visits(index));
        const auto forecast = forecastQuarters(modelOf(history, 18'000 + 60 * 7), 1);
        const ForecastTable empty = forecast->table({ {}, 4 });
        const ForecastTable busy = forecast->table({ {}, 0 });
        QVERIFY(empty.arrivals[0] < busy.arrivals[0]);
        QVERIFY(std::isfinite(empty.entered(0, 2).mean));
        // All leaves but one are alike, so the empty one keeps a share of its own kind: small, and uncertain.
        QVERIFY(empty.entered(0, 0).range80().p90 >= 1);
    }

    void arrivalsFollowTheSeason()
    {
        KnownCompany company;
        company.seasonal = true;
        const auto model = modelOf(knownHistory(company, 104, 10), 18'000 + 104 * 7);
        QCOMPARE(model->arrivals.basis(), ArrivalBasis::SameWeeks);
        const ForecastTable table = forecastQuarters(model, 4)->table({});
        QVERIFY(table.arrivals[0] > 1.6 * table.arrivals[2]);
        QVERIFY(table.arrivals[1] > 1.6 * table.arrivals[3]);
    }

    void aChangeOfLevelWidensTheRange()
    {
        // The last quarter brought three times as many as the ones before.
        const auto historyOf = [](double late) {
            StageHistory history({ 3, 1, 1 });
            const StageHistory steady = knownHistory({ 1, 1, 20 }, 39, 11);
            const StageHistory burst = knownHistory({ 1, 1, 20 * late, 1, false, 18'000 + 39 * 7 }, 13, 12);
            for (const StageHistory *part : { &steady, &burst }) {
                for (std::size_t index = 0; index < part->size(); ++index)
                    history.add(part->journey(index), part->visits(index));
            }
            return forecastQuarters(modelOf(history, 18'000 + 52 * 7), 1)->table({}).entered(0, 0);
        };
        const ForecastFigure steady = historyOf(1);
        const ForecastFigure burst = historyOf(3);
        QVERIFY(std::sqrt(burst.variance) / burst.mean > 2 * std::sqrt(steady.variance) / steady.mean);
    }

    void cancellingStopsIt()
    {
        Cancellation cancellation;
        cancellation.cancel();
        const StageHistory history = knownHistory({}, 20, 13);
        QCOMPARE(fittedForecast(history, 18'140, {}, cancellation).error().kind, Error::Kind::Cancelled);
        const auto model = modelOf(history, 18'140);
        QCOMPARE(forecastQuarters(model, 1, cancellation).error().kind, Error::Kind::Cancelled);
        QCOMPARE(forecastWeeks(*model, 1, {}, cancellation).error().kind, Error::Kind::Cancelled);
    }

    void progressRises()
    {
        double last = 0;
        const auto model = modelOf(knownHistory({ 2, 200, 0.1 }, 20, 14), 18'140);
        const auto forecast = forecastQuarters(model, 1, {}, [&last](double share) {
            QVERIFY(share >= last && share <= 1);
            last = share;
        });
        QVERIFY(forecast.has_value());
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"

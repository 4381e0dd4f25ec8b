// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/glide/glide_path.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Seats of one role in three places; the target wants fewer in some and more in others.
struct Gliding {
    SmallCompany c = smallCompany();
    Plan target;
    VacancyForecast forecast;

    /// As many held seats as named by place, and the chances of each to fall vacant, by quarter.
    Gliding(std::vector<std::pair<int, int>> heldAndWanted, const std::vector<double> &chances)
    {
        c.plan.seats = {};
        c.plan.assignments = {};
        target = c.plan;
        const std::array places { c.fells, c.lakes, c.coast };
        forecast.quarters.resize(chances.size());
        for (std::size_t place = 0; place < heldAndWanted.size(); ++place) {
            for (int i = 0; i < heldAndWanted[place].first; ++i) {
                const SeatId seat = add(c.plan, places[place], SeatStatus::Filled);
                SeatOutlook outlook { seat, c.accountManager, places[place], {}, {}, 0 };
                // Each seat a little different.
                for (const double chance : chances)
                    outlook.probability.push_back(chance * (1 + 0.1 * static_cast<double>(i)));
                forecast.seats.push_back(outlook);
            }
            for (int i = 0; i < heldAndWanted[place].second; ++i)
                add(target, places[place], SeatStatus::Filled);
        }
    }
    SeatId add(Plan &plan, TerritoryId place, SeatStatus status) const
    {
        Seat seat;
        seat.role = c.accountManager;
        seat.home = place;
        seat.status = status;
        return plan.seats.edit().add(seat);
    }
    GlidePath path(const GlideQuestion &question = {}) const { return *glidePath(c.plan, target, forecast, question); }
};

/// The same of every seat.
void setChances(Gliding &gliding, const std::vector<double> &chances)
{
    gliding.forecast.quarters.resize(chances.size());
    for (SeatOutlook &seat : gliding.forecast.seats)
        seat.probability = chances;
}

/// Another simulation: draws when each seat falls vacant, if it does.
std::vector<double> bruteForceReached(const Gliding &gliding, int runs)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<double> reached(gliding.forecast.quarters.size());
    const SeatShift shift = seatShift(gliding.c.plan, gliding.target, gliding.forecast);
    for (int run = 0; run < runs; ++run) {
        std::vector<std::map<TerritoryId, std::size_t>> gone(reached.size());
        for (const SeatOutlook &seat : gliding.forecast.seats) {
            double draw = uniform(random);
            for (std::size_t quarter = 0; quarter < reached.size(); ++quarter) {
                draw -= seat.probability[quarter];
                for (std::size_t later = quarter; draw < 0 && later < reached.size(); ++later)
                    ++gone[later][seat.territory];
                if (draw < 0)
                    break;
            }
        }
        for (std::size_t quarter = 0; quarter < reached.size(); ++quarter)
            reached[quarter] += std::ranges::all_of(shift.surplus,
                [&](const SeatDifference &surplus) { return gone[quarter][surplus.territory] >= surplus.seats; });
    }
    for (double &share : reached)
        share /= runs;
    return reached;
}

} // namespace

class GlidePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeadsToTheTarget()
    {
        Gliding gliding({ { 5, 3 }, { 2, 2 }, { 1, 3 } }, { 0.1 });
        gliding.add(gliding.c.plan, gliding.c.lakes, SeatStatus::Vacant); // nobody wants it there
        const SeatShift shift = seatShift(gliding.c.plan, gliding.target, gliding.forecast);
        QCOMPARE(shift.surplus, (std::vector { SeatDifference { gliding.c.accountManager, gliding.c.fells, 2 } }));
        QCOMPARE(shift.deficit, (std::vector { SeatDifference { gliding.c.accountManager, gliding.c.coast, 2 } }));
        QCOMPARE(shift.toFall, std::size_t { 2 });
        QCOMPARE(shift.freeNow, std::size_t { 1 });
    }

    /// One seat of one is to go: by then it has with the chances added up.
    void oneSeatByHand()
    {
        const Gliding gliding({ { 1, 0 }, { 0, 1 } }, { 0.1, 0.2 });
        GlideQuestion question;
        question.gainPerQuarter = Money::ofWhole(1'000);
        question.perMove = Money::ofWhole(8'000);
        const GlidePath path = gliding.path(question);
        QVERIFY(path.isExact);
        QVERIFY(std::abs(path.quarters[0].reached - 0.1) < 1e-12);
        QVERIFY(std::abs(path.quarters[1].reached - 0.3) < 1e-12);
        QCOMPARE(path.quarters[1].p50, std::int64_t { 1 });
        QCOMPARE(path.quarters[1].p10, std::int64_t { 0 });
        QCOMPARE(path.quarters[0].waiting, Money::ofWhole(900));
        QCOMPARE(path.waiting, Money::ofWhole(1'600));
        QCOMPARE(path.acting, Money::ofWhole(8'000));
    }

    void nothingToGoIsThere()
    {
        const GlidePath path = Gliding({ { 2, 2 } }, { 0.1 }).path();
        QCOMPARE(path.quarters[0].reached, 1.0);
        QCOMPARE(path.quarters[0].p90, std::int64_t { 0 });
    }

    /// Six are there, one of whom leaves for certain; four are wanted: another one has to leave.
    void whoIsKnownToLeaveCountsOnce()
    {
        Gliding gliding({ { 5, 4 } }, { 0.1 });
        const SeatId leaver = gliding.add(gliding.c.plan, gliding.c.fells, SeatStatus::Vacant);
        gliding.forecast.seats.push_back({ leaver, gliding.c.accountManager, gliding.c.fells, { 1.0 }, {}, 1 });
        const GlidePath path = gliding.path();
        QCOMPARE(path.shift.toFall, std::size_t { 2 });
        QCOMPARE(path.shift.freeNow, std::size_t { 0 });
        const double nobodyElse = 0.9 * 0.89 * 0.88 * 0.87 * 0.86;
        QVERIFY(std::abs(path.quarters[0].reached - (1 - nobodyElse)) < 1e-12);
    }

    void whoHasLeftHoldsNoSeat()
    {
        Gliding gliding({ { 3, 3 } }, { 0.1 });
        gliding.add(gliding.c.plan, gliding.c.fells, SeatStatus::Filled); // by somebody who is gone
        const GlidePath path = gliding.path();
        QCOMPARE(path.shift.toFall, std::size_t { 0 });
        QCOMPARE(path.shift.freeNow, std::size_t { 1 });
        QCOMPARE(path.quarters[0].reached, 1.0);
    }

    /// Three more are planned in both; once the two who are to go elsewhere have left, nothing is waited for.
    void seatsThatAreOnlyPlannedAreThere()
    {
        Gliding gliding({ { 2, 0 }, { 0, 2 } }, { 1.0 });
        for (int i = 0; i < 3; ++i) {
            gliding.add(gliding.c.plan, gliding.c.coast, SeatStatus::Planned);
            gliding.add(gliding.target, gliding.c.coast, SeatStatus::Planned);
        }
        GlideQuestion question;
        question.gainPerQuarter = Money::ofWhole(1'000);
        const GlidePath path = gliding.path(question);
        QCOMPARE(path.shift.deficit, (std::vector { SeatDifference { gliding.c.accountManager, gliding.c.lakes, 2 } }));
        QCOMPARE(path.shift.freeNow, std::size_t { 0 });
        QCOMPARE(path.waiting, Money());
        gliding.add(gliding.c.plan, gliding.c.fells, SeatStatus::Planned); // wanted no more
        QCOMPARE(gliding.path().shift.freeNow, std::size_t { 1 });
    }

    void exactIsWhatSimulationsComeTo()
    {
        const Gliding gliding({ { 6, 3 }, { 4, 3 }, { 1, 5 } }, { 0.1, 0.12, 0.1, 0.08 });
        GlideQuestion simulation;
        simulation.simulate = true;
        const GlidePath exact = gliding.path();
        const GlidePath drawn = gliding.path(simulation);
        const std::vector<double> brute = bruteForceReached(gliding, 20'000);
        QVERIFY(exact.isExact && !drawn.isExact);
        for (std::size_t i = 0; i < brute.size(); ++i) {
            // Four standard errors of 10,000 draws.
            const double close = 4 * std::sqrt(0.25 / 10'000);
            QVERIFY(std::abs(exact.quarters[i].reached - brute[i]) < close);
            QVERIFY(std::abs(exact.quarters[i].reached - drawn.quarters[i].reached) < close);
            QVERIFY(std::abs(exact.quarters[i].mean - drawn.quarters[i].mean) < 0.06);
            QVERIFY(std::abs(exact.quarters[i].p50 - drawn.quarters[i].p50) <= 1);
        }
    }

    void itOnlyEverComesNearer()
    {
        QVERIFY(rc::check("less remains from quarter to quarter, and the chance of having arrived grows", [] {
            const auto some = [] { return *rc::gen::inRange(0, 6); };
            std::vector<std::pair<int, int>> places;
            for (int i = 0; i < 3; ++i)
                places.emplace_back(some(), some());
            const GlidePath path = Gliding(places, { 0.1, 0.05, 0.2 }).path();
            for (std::size_t i = 0; i < path.quarters.size(); ++i) {
                const GlideQuarter &quarter = path.quarters[i];
                RC_ASSERT(quarter.p10 <= quarter.p50 && quarter.p50 <= quarter.p90);
                RC_ASSERT(quarter.p90 <= static_cast<std::int64_t>(path.shift.toFall));
                RC_ASSERT(i == 0 || quarter.mean <= path.quarters[i - 1].mean + 1e-9);
                RC_ASSERT(i == 0 || quarter.reached >= path.quarters[i - 1].reached - 1e-9);
            }
        }));
    }

    /// The common cause is that of all seats: it hardly moves three of two hundred.
    void fewSeatsOfManyVaryLittleMore()
    {
        Gliding gliding({ { 3, 2 }, { 200, 200 } }, {});
        setChances(gliding, { 0.05, 0.05, 0.05, 0.05 });
        GlidePath alone = gliding.path();
        gliding.forecast.overdispersion = 3;
        const GlidePath together = gliding.path();
        const double close = 4 * std::sqrt(0.25 / 10'000);
        for (std::size_t i = 0; i < alone.quarters.size(); ++i) {
            QVERIFY(std::abs(together.quarters[i].mean - alone.quarters[i].mean) < close);
            QVERIFY(std::abs(together.quarters[i].reached - alone.quarters[i].reached) < close);
        }
    }

    /// Where all seats are to fall vacant, it is the forecast's own count.
    void allSeatsVaryAsTheForecastSays()
    {
        Gliding gliding({ { 150, 0 } }, {});
        setChances(gliding, { 0.05, 0.05 });
        gliding.forecast.overdispersion = 2.5;
        const GlidePath path = gliding.path();
        const CountDistribution count = overdispersed(std::vector(150, 0.05), 2.5);
        QVERIFY(std::abs(150 - path.quarters[0].mean - count.mean()) < 4 * std::sqrt(count.variance() / 10'000));
        QVERIFY(std::abs(150 - path.quarters[0].p10 - count.quantile(0.9)) <= 1);
        QVERIFY(std::abs(150 - path.quarters[0].p90 - count.quantile(0.1)) <= 1);
        QVERIFY(std::abs(150 - path.quarters[1].mean - 15) < 0.3);
    }

    void whatComesTogetherVariesMore()
    {
        Gliding gliding({ { 30, 20 } }, {});
        setChances(gliding, { 0.1, 0.1 });
        const GlidePath alone = gliding.path();
        gliding.forecast.overdispersion = 3;
        const GlidePath together = gliding.path();
        QVERIFY(!together.isExact);
        QVERIFY(together.quarters[0].p90 - together.quarters[0].p10 > alone.quarters[0].p90 - alone.quarters[0].p10);
    }

    void itCanBeCancelled()
    {
        Cancellation cancelled;
        cancelled.cancel();
        const Gliding gliding({ { 2, 1 } }, { 0.1 });
        HEADWATER_VERIFY_ERROR(glidePath(gliding.c.plan, gliding.target, gliding.forecast, {}, cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(GlidePathTest)

#include "glide_path_test.moc"

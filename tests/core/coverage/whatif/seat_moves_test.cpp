// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_engine.h"
#include "core/coverage/whatif/seat_moves.h"
#include "core/plan/edits.h"
#include "tests/core/coverage/three_seats.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The three seats with twice as many journeys in West, and nobody there; a second specialist at home in East.
struct ShortWest : ThreeSeats {
    SeatId inEast;

    ShortWest()
    {
        visits.places.push_back({ west, 0, 200, { 200, 100 } });
        inEast = filledSeat("D2", specialist, east);
        change([this](Seat &seat) { seat.home = east; }, expert);
    }
    template <typename Change> void change(const Change &how, SeatId id)
    {
        Seat seat = *plan.seats.find(id);
        how(seat);
        plan.seats.edit().put(seat);
    }
    std::vector<SeatId> movable(TerritoryId territory, TaskId task = {}) const
    {
        std::vector<SeatId> seats;
        for (const SeatMove &move : seatMovesTo(plan, coverage(), territory, task))
            seats.push_back(move.seat);
        return seats;
    }
    /// Whether the flow itself finds more seats within reach of West after the move.
    bool isReachedByMore(SeatId seat) const
    {
        ShortWest after = *this;
        after.plan = *withSeatsPlaced(plan, std::vector { seat }, west);
        return after.reachOfDemosInWest() > reachOfDemosInWest();
    }
    std::size_t reachOfDemosInWest() const
    {
        const Coverage now = coverage();
        const auto cell = std::ranges::find_if(now.cells,
            [this](const ServedCell &served) { return served.cell.territory == west && served.cell.task == demo; });
        return cell->reach;
    }
};

} // namespace

class SeatMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specialistsElsewhereAreOfferedThoseWithMostHoursLeftFirst()
    {
        const ShortWest s;
        const Coverage now = s.coverage();
        const std::vector<SeatMove> moves = seatMovesTo(s.plan, now, s.west);
        QCOMPARE(moves.size(), std::size_t(2)); // the account manager takes its customers along
        QVERIFY(moves.front().idle >= moves.back().idle);
        for (const SeatMove &move : moves) {
            const SeatUse &use = useOf(now, move.seat);
            QCOMPARE(move.idle.count, use.capacity.count - use.used.count);
            QVERIFY(s.isReachedByMore(move.seat));
        }
    }

    void theBestMoveComesFirstAndItsGainIsWhatAFreshSolutionFinds()
    {
        ShortWest s;
        s.change([](Seat &seat) { seat.fte = Share::of(0.25); }, s.inEast);
        const Coverage now = s.coverage();
        const std::vector<SeatMove> moves = *bestSeatMovesTo(s.plan, s.visits, now, s.west);
        QCOMPARE(moves.size(), std::size_t(2));
        QVERIFY(moves.front().gain > moves.back().gain);
        // With a quarter of a seat gone East loses nothing: the other one does all its demos.
        for (const SeatMove &move : moves) {
            ShortWest after = s;
            after.plan = *withSeatsPlaced(s.plan, std::vector { move.seat }, s.west);
            CoverageOptions options = CoverageOptions::besides(now);
            options.rounds = 1; // hours are worth what they were
            const auto valueOf = [&options](const ShortWest &of) {
                CoverageEngine engine(of.plan, of.visits, quarter, options);
                if (!engine.solve({}))
                    qFatal("unsolved");
                return engine.network().value();
            };
            QVERIFY(std::abs(valueOf(after) - valueOf(s) - static_cast<double>(move.gain.cents)) < 1);
        }
        Cancellation stopped;
        stopped.cancel();
        QVERIFY(bestSeatMovesTo(s.plan, s.visits, now, s.west, {}, stopped).error().kind == Error::Kind::Cancelled);
    }

    void whoseWiderSpanStaysIsNotOffered()
    {
        ShortWest s;
        s.change([&s](Seat &seat) { seat.span = { s.east }; }, s.expert);
        QCOMPARE(s.movable(s.west).size(), std::size_t(2)); // a span of just the home moves along
        s.change([&s](Seat &seat) { seat.home = s.world; }, s.expert);
        QCOMPARE(s.movable(s.west), std::vector { s.inEast });
        QVERIFY(!s.isReachedByMore(s.expert));
    }

    void whoReachesItAlreadyIsNotOffered()
    {
        ShortWest s;
        s.change([&s](Seat &seat) { seat.home = s.world; }, s.expert);
        QCOMPARE(s.movable(s.west), std::vector { s.inEast });
        QVERIFY(!s.isReachedByMore(s.expert));
    }

    void whoServesOtherCustomersIsNotOffered()
    {
        ShortWest s;
        Role role = *s.plan.roles.find(s.specialist);
        role.segments = { s.plan.segments.edit().add(Segment { {}, {}, QStringLiteral("Other") }) };
        s.plan.roles.edit().put(role);
        QVERIFY(s.movable(s.west).empty());
    }

    void theTaskAndWhatIsDoneAlreadyCount()
    {
        ShortWest s;
        QCOMPARE(s.movable(s.west, s.demo).size(), std::size_t(2));
        QVERIFY(s.movable(s.west, s.visit).empty());
        QVERIFY(s.movable(s.east).empty()); // they are there
        s.change([&s](Seat &seat) { seat.home = s.world; }, s.expert);
        s.change([&s](Seat &seat) { seat.home = s.world; }, s.inEast);
        s.filledSeat("D3", s.specialist, s.east);
        QVERIFY2(s.movable(s.west).empty(), "those of World do all the demos of West");
    }

    void protectedSeatsAndThoseWithoutHoursStay()
    {
        ShortWest s;
        s.change([](Seat &seat) { seat.isProtected = true; }, s.expert);
        s.change([](Seat &seat) { seat.to = QDate(2026, 12, 31); }, s.inEast);
        QVERIFY(s.movable(s.west).empty());
        const auto closing = [](Seat &seat) {
            seat.to = QDate(2027, 2, 28);
            seat.status = SeatStatus::Closed;
        };
        s.change(closing, s.inEast);
        QVERIFY(useOf(s.coverage(), s.inEast).capacity.count > 0);
        QVERIFY(s.movable(s.west).empty());
    }

    void placesThatAreNotThereHaveNoMoves()
    {
        const ShortWest s;
        QVERIFY(s.movable(TerritoryId { 99 }).empty());
        QVERIFY(s.movable({}).empty());
    }
};

QTEST_APPLESS_MAIN(SeatMovesTest)
#include "seat_moves_test.moc"

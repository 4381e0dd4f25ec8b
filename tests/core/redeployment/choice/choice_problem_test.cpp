// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_bound.h"
#include "core/redeployment/choice/choice_search.h"
#include "tests/core/coverage/any_company.h"

#include <map>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A random company with more work than its seats can do.
struct BusyCompany : AnyCompany {
    BusyCompany()
    {
        for (Cell &cell : demand.cells)
            cell.demand.count = 4'000 + 3 * cell.demand.count;
        for (HourValues &hours : values) {
            for (std::int64_t &value : hours)
                value += 100;
        }
    }
};

/// The network of a random company, with places for more seats.
class AnySupplies : public SupplyValue
{
public:
    explicit AnySupplies(const AnyCompany &company)
        : m_company(company)
        , m_network(company.solved())
    { }

    std::size_t addPlace()
    {
        const std::size_t place = m_network.seatCount();
        if (*rc::gen::arbitrary<bool>()) {
            Seat seat;
            seat.role = m_company.base.specialist;
            seat.home = m_company.anyTerritory();
            m_network.placeSeat(m_company.base.plan, place, &seat, Minutes { 1 });
            m_network.setHours(place, {});
        } else {
            std::vector<std::size_t> cells;
            for (std::size_t cell = 0; cell < m_company.demand.cells.size(); ++cell) {
                if (*rc::gen::arbitrary<bool>())
                    cells.push_back(cell);
            }
            m_network.addPlaceFor(cells);
        }
        m_network.repair();
        return place;
    }
    void setMinutes(std::size_t place, std::int64_t minutes) override
    {
        m_network.setHours(place, Minutes { minutes });
    }
    double value() override
    {
        m_network.repair();
        return m_network.value();
    }
    std::optional<double> gainOf(std::span<const ChoiceProblem::Supply> supplies, double least) override
    {
        m_network.repair();
        std::vector<std::pair<std::size_t, Minutes>> more;
        for (const ChoiceProblem::Supply &supply : supplies)
            more.emplace_back(supply.place, Minutes { supply.minutes });
        return m_network.gainOfHours(more, least);
    }
    double price(std::size_t place) override
    {
        m_network.repair();
        return static_cast<double>(m_network.priceOfSeat(place)) / 60;
    }
    double priceOf(const ChoiceProblem::Supply &supply) override
    {
        m_network.repair();
        double sum = 0;
        std::int64_t left = supply.minutes;
        for (const CoverageNetwork::PricedWork &work : m_network.pricedWork(supply.place, 1'000)) {
            const std::int64_t minutes = std::min(left, work.minutes);
            sum += static_cast<double>(work.price) / 60 * static_cast<double>(minutes);
            left -= minutes;
        }
        return sum;
    }

private:
    const AnyCompany &m_company;
    CoverageNetwork m_network;
};

ChoiceProblem anyProblem(AnySupplies &supplies, int mostVacancies, int mostOptions)
{
    std::vector<std::size_t> places;
    for (int i = 0; i < 4; ++i)
        places.push_back(supplies.addPlace());
    ChoiceProblem problem;
    const int vacancies = *rc::gen::inRange(1, mostVacancies + 1);
    for (int v = 0; v < vacancies; ++v) {
        auto &alternatives = problem.vacancies.emplace_back();
        const int options = *rc::gen::inRange(1, mostOptions + 1);
        for (int a = 0; a < options; ++a) {
            ChoiceProblem::Alternative alternative;
            const auto place = *rc::gen::inRange<std::size_t>(0, places.size());
            alternative.supplies = { { places[place], *rc::gen::inRange(500, 5'000) } };
            alternative.cost = *rc::gen::inRange(0, 30'000);
            if (*rc::gen::inRange(0, 4) == 0) // as halves of a seat
                alternative.supplies.push_back({ places[(place + 1) % places.size()], *rc::gen::inRange(500, 2'500) });
            alternative.seats = *rc::gen::element(0.5, 1.0);
            if (*rc::gen::arbitrary<bool>())
                alternative.site = *rc::gen::inRange(0, 3);
            if (*rc::gen::arbitrary<bool>())
                alternative.changeIn = *rc::gen::inRange(0, 2);
            alternatives.push_back(alternative);
        }
    }
    return problem;
}

void limit(ChoiceProblem &problem)
{
    if (*rc::gen::arbitrary<bool>())
        problem.budget = *rc::gen::inRange(0, 80'000);
    if (*rc::gen::arbitrary<bool>())
        problem.headcount = *rc::gen::inRange(0, 7) / 2.0;
    if (*rc::gen::arbitrary<bool>())
        problem.changesPerQuarter = *rc::gen::inRange<std::size_t>(0, 3);
}

/// The best of all choices that limits allow.
double exhaustive(const ChoiceProblem &problem, SupplyValue &value)
{
    Chosen chosen(problem.vacancies.size());
    double best = 0;
    for (;;) {
        if (isAllowed(problem, chosen))
            best = std::max(best, objectiveOf(problem, value, chosen));
        std::size_t v = 0;
        for (; v < chosen.size(); ++v) {
            const std::size_t next = chosen[v] ? *chosen[v] + 1 : 0;
            if (next < problem.vacancies[v].size()) {
                chosen[v] = next;
                break;
            }
            chosen[v].reset();
        }
        if (v == chosen.size())
            return best;
    }
}

} // namespace

class ChoiceProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lazyIsPlain()
    {
        QVERIFY(rc::check("lazy greedy chooses what plain greedy chooses", [] {
            const BusyCompany company;
            AnySupplies supplies(company);
            ChoiceProblem problem = anyProblem(supplies, 6, 5);
            limit(problem);
            const auto greedy = [&](Greed greed) {
                ChoiceSearch search(problem, supplies, {});
                search.addGreedily(greed);
                return search.chosen();
            };
            RC_ASSERT(greedy(Greed::Lazy) == greedy(Greed::Plain));
        }));
    }

    void noChoiceIsBeyondTheBound()
    {
        int runs = 0; // in which there is something to choose
        int best = 0;
        QVERIFY(rc::check("found <= best of all <= bound", [&] {
            const BusyCompany company;
            AnySupplies supplies(company);
            ChoiceProblem problem = anyProblem(supplies, 5, 3);
            limit(problem);
            const double most = exhaustive(problem, supplies);
            const ChoiceSolution found = solved(problem, supplies, 1);
            RC_ASSERT(isAllowed(problem, found.chosen));
            RC_ASSERT(std::abs(objectiveOf(problem, supplies, found.chosen) - found.objective) < 1);
            RC_ASSERT(found.objective <= most + 1);
            RC_ASSERT(most <= found.bound + 1);
            RC_ASSERT(found.objective >= 0.5 * most - 1); // nearly always all of it, see below
            runs += most > 0 ? 1 : 0;
            best += most > 0 && found.objective >= most - 1 ? 1 : 0;
        }));
        QVERIFY(runs > 30);
        QVERIFY2(best >= 0.95 * runs, qPrintable(QStringLiteral("%1 of %2").arg(best).arg(runs)));
    }

    /// Whatever choice it begins with, and however little time it has: a bound that is not made so by what was found.
    void everyBoundIsOne()
    {
        QVERIFY(rc::check("best of all <= bound from any choice", [] {
            const BusyCompany company;
            AnySupplies supplies(company);
            ChoiceProblem problem = anyProblem(supplies, 5, 3);
            limit(problem);
            const double most = exhaustive(problem, supplies);
            ChoiceSearch search(problem, supplies, {});
            const Worths singles = search.singles();
            Chosen any;
            for (const auto &alternatives : problem.vacancies)
                any.push_back(*rc::gen::inRange<std::size_t>(0, alternatives.size()));
            Cancellation cancellation;
            if (*rc::gen::arbitrary<bool>())
                cancellation.cancel();
            RC_ASSERT(most <= ChoiceBound(problem, supplies, singles).least(any, 0, cancellation) + 1);
        }));
    }

    void eightVacanciesAgainstEveryChoice()
    {
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.maxSuccess = 10;
        const auto result = rc::detail::checkTestable(
            [] {
                const BusyCompany company;
                AnySupplies supplies(company);
                ChoiceProblem problem = anyProblem(supplies, 8, 2);
                const double most = exhaustive(problem, supplies);
                const ChoiceSolution found = solved(problem, supplies, 1);
                RC_ASSERT(found.objective <= most + 1 && most <= found.bound + 1);
                RC_ASSERT(found.objective >= 0.5 * most - 1);
            },
            rc::detail::TestMetadata(), params);
        QVERIFY(result.is<rc::detail::SuccessResult>());
    }

    void theSeedSaysTheOrder()
    {
        QVERIFY(rc::check("the same seed, the same choice", [] {
            const BusyCompany company;
            AnySupplies supplies(company);
            ChoiceProblem problem = anyProblem(supplies, 6, 4);
            limit(problem);
            const auto seed = *rc::gen::arbitrary<std::uint64_t>();
            const ChoiceSolution first = solved(problem, supplies, seed);
            const ChoiceSolution second = solved(problem, supplies, seed);
            RC_ASSERT(first.chosen == second.chosen);
            RC_ASSERT(first.bound == second.bound);
        }));
    }
};

QTEST_GUILESS_MAIN(ChoiceProblemTest)

#include "choice_problem_test.moc"

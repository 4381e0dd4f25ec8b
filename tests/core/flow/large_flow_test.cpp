// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_ranked.h"
#include "core/flow/flow_repair.h"

#include <QTest>

#include <random>

using namespace headwater;

namespace {

enum class Values : std::uint8_t { Any, Equal, Nothing };

/// A million arcs: seats that reach cells by themselves, twice over, or through a tree of hubs; many without any hours,
/// as many cells without any work.
class LargeCompany
{
public:
    explicit LargeCompany(Values values)
        : m_values(values)
    {
        problem.supplies.assign(1 + seats + hubs + cells, 0);
        problem.arcs.reserve(1'020'000);
        for (FlowNode seat = firstSeat; seat < firstHub; ++seat) {
            add(0, seat, some(200), 0);
            const FlowNode cell = anyCell();
            add(seat, cell, 1'000'000, 0);
            add(seat, cell, 1'000'000, 0); // parallel
            add(seat, firstHub + upTo(hubs), 1'000'000, 0);
        }
        for (FlowNode hub = firstHub; hub < firstCell; ++hub) {
            if (hub > firstHub)
                add(firstHub + (hub - firstHub) / 3, hub, 1'000'000, 0);
            for (int i = 0; i < 4; ++i)
                add(hub, anyCell(), 1'000'000, 0);
        }
        for (FlowNode cell = firstCell; cell < firstCell + cells; ++cell) {
            for (int piece = 0; piece < 3; ++piece)
                add(cell, 0, some(60), -worth());
        }
    }

    std::int64_t worth() { return m_values == Values::Any ? 1 + upTo(40'000) : m_values == Values::Equal ? 1 : 0; }
    std::int64_t some(std::uint32_t most) { return upTo(2) == 0 ? 0 : upTo(most); }
    std::uint32_t upTo(std::uint32_t bound) { return static_cast<std::uint32_t>(m_random() % bound); }

    FlowProblem problem;

private:
    static constexpr FlowNode seats = 100'000;
    static constexpr FlowNode hubs = 20'000;
    static constexpr FlowNode cells = 170'000;
    static constexpr FlowNode firstSeat = 1;
    static constexpr FlowNode firstHub = firstSeat + seats;
    static constexpr FlowNode firstCell = firstHub + hubs;

    FlowNode anyCell() { return firstCell + upTo(cells); }
    void add(FlowNode from, FlowNode to, std::int64_t capacity, std::int64_t cost)
    {
        problem.arcs.push_back({ from, to, 0, capacity, cost });
    }

    Values m_values;
    std::mt19937 m_random { 17 };
};

} // namespace

/// However alike the ways are, it ends, and with the best.
class LargeFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionArcs_data()
    {
        QTest::addColumn<int>("values");
        QTest::newRow("any values") << static_cast<int>(Values::Any);
        QTest::newRow("equal values") << static_cast<int>(Values::Equal);
        QTest::newRow("no values") << static_cast<int>(Values::Nothing);
    }
    void aMillionArcs()
    {
        QFETCH(const int, values);
        LargeCompany company(static_cast<Values>(values));
        QVERIFY(company.problem.arcs.size() >= 1'000'000);
        QVERIFY(isRanked(company.problem));
        QVERIFY(isOptimal(company.problem, bestRankedFlow(company.problem)));
        RepairedFlow flow;
        for (std::size_t node = 1; node < company.problem.supplies.size(); ++node)
            flow.addNode();
        for (const FlowArc &arc : company.problem.arcs)
            flow.addArc(arc.from, arc.to, arc.capacity, arc.cost);
        QCOMPARE(flow.solve(), FlowStatus::Optimal);
        for (int edit = 0; edit < 200; ++edit) {
            const FlowArcIndex arc = company.upTo(static_cast<std::uint32_t>(flow.arcCount()));
            if (company.problem.arcs[arc].to == RepairedFlow::ground)
                flow.setCost(arc, -company.worth());
            else
                flow.setCapacity(arc, company.some(200));
            flow.repair();
        }
        QVERIFY(isOptimal(flow.asProblem(), flow.asSolution()));
    }
};

QTEST_GUILESS_MAIN(LargeFlowTest)

#include "large_flow_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/postgres_source.h"

#include "core/warehouse/event_queries.h"
#include "core/warehouse/warehouse_connection.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

using Row = WarehouseConnection::Row;

TimeSummary timesAt(const Row &row, int first)
{
    return { row(first).toDouble(), row(first + 1).toDouble(), row(first + 2).toDouble() };
}

/// The order that JourneyGraph promises, whatever the server's collation.
void sortNodes(std::vector<JourneyGraph::Node> &nodes)
{
    std::sort(nodes.begin(), nodes.end(), [](const JourneyGraph::Node &a, const JourneyGraph::Node &b) {
        return a.events != b.events ? a.events > b.events : a.activity < b.activity;
    });
}

void sortArcs(JourneyGraph &graph)
{
    const auto names = [&graph](const JourneyGraph::Arc &arc) {
        return std::tie(graph.nodes[arc.from].activity, graph.nodes[arc.to].activity);
    };
    std::sort(graph.arcs.begin(), graph.arcs.end(), [&names](const JourneyGraph::Arc &a, const JourneyGraph::Arc &b) {
        return a.count != b.count ? a.count > b.count : names(a) < names(b);
    });
}

void sortVariants(std::vector<JourneySummary::Variant> &variants)
{
    std::sort(variants.begin(), variants.end(), [](const JourneySummary::Variant &a, const JourneySummary::Variant &b) {
        const auto lengthOfA = a.activities.size();
        const auto lengthOfB = b.activities.size();
        return std::tie(b.cases, lengthOfA, a.activities) < std::tie(a.cases, lengthOfB, b.activities);
    });
}

/// One summary, query by query, over one connection.
class Counting
{
public:
    Counting(const WarehouseAddress &address, const WarehouseConnection &connection, const Cancellation &cancellation)
        : m_address(address)
        , m_connection(connection)
        , m_cancellation(cancellation)
    { }

    Result<JourneySummary> summary(std::size_t most)
    {
        HEADWATER_CHECK(readNodes());
        HEADWATER_CHECK(readArcs());
        HEADWATER_CHECK(readCases());
        HEADWATER_CHECK(readVariants(most));
        return std::move(m_summary);
    }

private:
    Result<> readAll(const QString &sql, const std::function<void(const Row &)> &take) const
    {
        return m_connection.read(sql, take, m_cancellation);
    }

    Result<> readNodes()
    {
        std::vector<JourneyGraph::Node> &nodes = m_summary.graph.nodes;
        HEADWATER_CHECK(readAll(nodesQuery(m_address), [&nodes](const Row &row) {
            nodes.push_back({ row(0).toString(), row(1).toLongLong(), row(2).toLongLong(), row(3).toLongLong(),
                row(4).toLongLong() });
        }));
        sortNodes(nodes);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_nodeOf.insert(nodes[i].activity, static_cast<std::uint32_t>(i));
        return {};
    }

    Result<> readArcs()
    {
        JourneyGraph &graph = m_summary.graph;
        HEADWATER_CHECK(readAll(arcsQuery(m_address), [&](const Row &row) {
            graph.arcs.push_back({ m_nodeOf.value(row(0).toString()), m_nodeOf.value(row(1).toString()),
                row(2).toLongLong(), row(3).toLongLong(), timesAt(row, 4) });
        }));
        sortArcs(graph);
        return {};
    }

    Result<> readCases()
    {
        JourneyGraph &graph = m_summary.graph;
        return readAll(casesQuery(m_address), [&graph](const Row &row) {
            graph.events = row(0).toLongLong();
            graph.cases = row(1).toLongLong();
            graph.caseTime = timesAt(row, 2);
        });
    }

    Result<> readVariants(std::size_t most)
    {
        HEADWATER_CHECK(readAll(variantsQuery(m_address, most), [this](const Row &row) {
            m_summary.variants.push_back({ row(1).toLongLong(), row(0).toString().split(QChar(activitySeparator)) });
            m_summary.variantCount = row(2).toLongLong();
        }));
        sortVariants(m_summary.variants);
        return {};
    }

    const WarehouseAddress &m_address;
    const WarehouseConnection &m_connection;
    Cancellation m_cancellation;
    JourneySummary m_summary;
    QHash<QString, std::uint32_t> m_nodeOf;
};

class PostgresSource final : public JourneySource
{
public:
    explicit PostgresSource(WarehouseAddress address)
        : m_address(std::move(address))
    { }

    Result<JourneySummary> summary(std::size_t most, const Cancellation &cancellation) const override
    {
        HEADWATER_TRY(const WarehouseConnection connection, WarehouseConnection::open(m_address));
        return Counting(m_address, connection, cancellation).summary(most);
    }

private:
    WarehouseAddress m_address;
};

class WarehouseEvents final : public FactSource
{
public:
    explicit WarehouseEvents(WarehouseAddress address)
        : m_address(std::move(address))
    { }

    Result<FactCounts> counts() const override
    {
        HEADWATER_TRY(const WarehouseConnection connection, WarehouseConnection::open(m_address));
        FactCounts counts;
        const auto take = [&counts](const Row &row) { counts.events = row(0).toLongLong(); };
        HEADWATER_CHECK(connection.read(countQuery(m_address), take, {}));
        return counts;
    }

    Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const override
    {
        HEADWATER_TRY(const WarehouseConnection connection, WarehouseConnection::open(m_address));
        const auto take = [&visit](const Row &row) {
            visit({ row(0).toString(), row(1).toString(), row(2).toString(), row(3).toString(), row(4).toString(),
                row(5).toLongLong() });
        };
        return connection.read(eventsQuery(m_address), take, cancellation);
    }

    Result<> visitOpportunities(const std::function<void(const Opportunity &)> &, const Cancellation &) const override
    {
        return {};
    }
    Result<> visitSpells(const std::function<void(const EmploymentSpell &)> &, const Cancellation &) const override
    {
        return {};
    }

private:
    WarehouseAddress m_address;
};

} // namespace

std::unique_ptr<JourneySource> postgresSource(WarehouseAddress address)
{
    return std::make_unique<PostgresSource>(std::move(address));
}

std::unique_ptr<FactSource> warehouseEvents(WarehouseAddress address)
{
    return std::make_unique<WarehouseEvents>(std::move(address));
}

} // namespace headwater

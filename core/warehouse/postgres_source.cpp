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

/// Makes a summary of the rows of summaryQuery(), in whatever order they come.
class SummaryRows
{
public:
    void take(const Row &row)
    {
        const QString text = row(1).toString();
        const std::int64_t first = row(3).toLongLong();
        const std::int64_t second = row(4).toLongLong();
        JourneyGraph &graph = m_summary.graph;
        switch (static_cast<SummaryRow>(row(0).toInt())) {
        case SummaryRow::Node:
            graph.nodes.push_back({ text, first, second, row(5).toLongLong(), row(6).toLongLong() });
            break;
        case SummaryRow::Arc:
            graph.arcs.push_back({ 0, 0, first, second, timesOf(row) });
            m_arcNames.emplace_back(text, row(2).toString());
            break;
        case SummaryRow::Cases:
            graph.events = first;
            graph.cases = second;
            graph.caseTime = timesOf(row);
            break;
        case SummaryRow::Variant:
            m_summary.variants.push_back({ first, text.split(QChar(activitySeparator)) });
            m_summary.variantCount = second;
            break;
        }
    }

    JourneySummary finished()
    {
        JourneyGraph &graph = m_summary.graph;
        sortNodes(graph.nodes);
        QHash<QString, std::uint32_t> nodeOf;
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            nodeOf.insert(graph.nodes[i].activity, static_cast<std::uint32_t>(i));
        for (std::size_t i = 0; i < graph.arcs.size(); ++i) {
            graph.arcs[i].from = nodeOf.value(m_arcNames[i].first);
            graph.arcs[i].to = nodeOf.value(m_arcNames[i].second);
        }
        sortArcs(graph);
        sortVariants(m_summary.variants);
        return std::move(m_summary);
    }

private:
    static TimeSummary timesOf(const Row &row) { return { row(7).toDouble(), row(8).toDouble(), row(9).toDouble() }; }

    JourneySummary m_summary;
    std::vector<std::pair<QString, QString>> m_arcNames;
};

class PostgresSource final : public JourneySource
{
public:
    PostgresSource(WarehouseAddress address, QString password)
        : m_address(std::move(address))
        , m_password(std::move(password))
    { }

    Result<JourneySummary> summary(std::size_t most, const Cancellation &cancellation) const override
    {
        HEADWATER_TRY(const WarehouseConnection connection, WarehouseConnection::open(m_address, m_password));
        SummaryRows rows;
        const auto take = [&rows](const Row &row) { rows.take(row); };
        HEADWATER_CHECK(connection.read(summaryQuery(m_address, most), take, cancellation));
        return rows.finished();
    }

private:
    WarehouseAddress m_address;
    QString m_password;
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

std::unique_ptr<JourneySource> postgresSource(WarehouseAddress address, QString password)
{
    return std::make_unique<PostgresSource>(std::move(address), std::move(password));
}

std::unique_ptr<FactSource> warehouseEvents(WarehouseAddress address)
{
    return std::make_unique<WarehouseEvents>(std::move(address));
}

} // namespace headwater

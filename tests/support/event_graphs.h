// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <map>

namespace headwater::test {

/// A file of the reference data; empty where this machine has none.
inline QString corpusFile(const QString &name)
{
    const QString named = qEnvironmentVariable("HEADWATER_CORPUS");
    const QString path = (named.isEmpty() ? QStringLiteral("../shared/data") : named) + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

/// Which activity follows which in a log, how often; repetitions of the same one left out. The logs have no quotes.
inline LayoutGraph directlyFollows(const QString &csv, const QByteArray &caseColumn, const QByteArray &activityColumn)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> header = file.readLine().trimmed().split(',');
    const auto caseAt = header.indexOf(caseColumn);
    const auto activityAt = header.indexOf(activityColumn);
    const auto timeAt = header.indexOf("time:timestamp");
    std::vector<std::pair<QByteArray, std::vector<std::pair<QByteArray, QByteArray>>>> cases;
    QMap<QByteArray, std::size_t> caseIndex;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (!caseIndex.contains(cells[caseAt])) {
            caseIndex[cells[caseAt]] = cases.size();
            cases.push_back({ cells[caseAt], {} });
        }
        cases[caseIndex[cells[caseAt]]].second.push_back({ cells[timeAt], cells[activityAt] });
    }
    LayoutGraph graph;
    QMap<QByteArray, std::size_t> nodes;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> arcs;
    const auto nodeOf = [&](const QByteArray &activity) {
        if (!nodes.contains(activity)) {
            nodes[activity] = graph.nodes.size();
            graph.nodes.push_back({ static_cast<std::int64_t>(graph.nodes.size()), 90, 36, {}, {} });
        }
        return nodes[activity];
    };
    for (auto &[name, events] : cases) {
        std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 1; i < events.size(); ++i) {
            const std::pair ends { nodeOf(events[i - 1].second), nodeOf(events[i].second) };
            if (ends.first == ends.second)
                continue;
            const auto [arc, isNew] = arcs.try_emplace(ends, graph.arcs.size());
            if (isNew)
                graph.arcs.push_back({ ends.first, ends.second, 0 });
            graph.arcs[arc->second].weight += 1;
        }
    }
    return graph;
}

/// Flows of energy between sources and uses, as a Sankey diagram shows them.
inline LayoutGraph energyFlows(const QString &json)
{
    QFile file(json);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    LayoutGraph graph;
    for (std::int64_t node = 0; node < root[QLatin1StringView("nodes")].toArray().size(); ++node)
        graph.nodes.push_back({ node, 90, 36, {}, {} });
    for (const QJsonValue link : root[QLatin1StringView("links")].toArray()) {
        graph.arcs.push_back({ static_cast<std::size_t>(link[QLatin1StringView("source")].toInt()),
            static_cast<std::size_t>(link[QLatin1StringView("target")].toInt()),
            link[QLatin1StringView("value")].toDouble() });
    }
    return graph;
}

/// Journeys that mostly go on a little and now and then fall back: `arcs` different steps between `nodes` activities.
inline LayoutGraph wanderingJourneys(std::size_t nodes, std::size_t arcs)
{
    LayoutGraph graph;
    for (std::size_t node = 0; node < nodes; ++node)
        graph.nodes.push_back({ static_cast<std::int64_t>(node), 90, 36, {}, {} });
    std::uint64_t state = 11;
    const auto below = [&](std::size_t count) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(state >> 33) % count;
    };
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    while (graph.arcs.size() < arcs) {
        std::size_t at = below(nodes / 20);
        for (std::size_t step = 0; step < 40 && graph.arcs.size() < arcs; ++step) {
            const std::size_t next
                = below(10) == 0 ? at - std::min<std::size_t>(at, 1 + below(5)) : at + 1 + below(nodes / 30);
            if (next >= nodes || next == at)
                break;
            const auto [arc, isNew] = known.try_emplace({ at, next }, graph.arcs.size());
            if (isNew)
                graph.arcs.push_back({ at, next, 0 });
            graph.arcs[arc->second].weight += 1;
            at = next;
        }
    }
    return graph;
}

} // namespace headwater::test

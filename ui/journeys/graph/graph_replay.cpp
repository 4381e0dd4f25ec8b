// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_replay.h"

#include "ui/canvas/graph_canvas.h"

#include <chrono>

namespace headwater {

namespace {

/// As many dots as an eye can follow as a stream.
constexpr std::size_t mostCases = 600;
constexpr std::chrono::milliseconds wholePeriod { 40'000 };

} // namespace

GraphReplay::GraphReplay(GraphCanvas &canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
{
    m_time.setDuration(static_cast<int>(wholePeriod.count()));
    m_time.setStartValue(0.0);
    m_time.setEndValue(1.0);
    connect(&m_time, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { showMoment(value.toDouble()); });
    connect(&m_time, &QVariantAnimation::finished, this, &GraphReplay::stop);
}

void GraphReplay::start(const SharedJourneys &journeys, const ShownGraph &shown)
{
    m_replay = replayOf(*journeys->steps, journeys->mask, journeys->graph, mostCases);
    follow(shown);
    m_time.start();
}

void GraphReplay::follow(const ShownGraph &shown)
{
    m_arcOf.clear();
    for (std::size_t arc = 0; arc < shown.canvas.arcs.size(); ++arc) {
        const std::size_t from = shown.nodeOf[shown.canvas.arcs[arc].from];
        const std::size_t to = shown.nodeOf[shown.canvas.arcs[arc].to];
        if (from != ShownGraph::none && to != ShownGraph::none)
            m_arcOf[{ static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to) }] = arc;
    }
    m_canvas.setTokens({});
}

void GraphReplay::stop()
{
    m_time.stop();
    m_canvas.setTokens({});
    Q_EMIT ended();
}

void GraphReplay::showMoment(double moment)
{
    if (!m_canvas.isVisible())
        return stop(); // nobody looks
    std::vector<CanvasToken> tokens;
    m_replay.visitAt(moment, [&](const ReplayMove &move, double along) {
        if (const auto arc = m_arcOf.find({ move.from, move.to }); arc != m_arcOf.end())
            tokens.push_back({ arc->second, along });
    });
    m_canvas.setTokens(std::move(tokens));
    Q_EMIT momentShown(
        m_replay.firstAt + static_cast<qint64>(moment * static_cast<double>(m_replay.lastAt - m_replay.firstAt)));
}

} // namespace headwater

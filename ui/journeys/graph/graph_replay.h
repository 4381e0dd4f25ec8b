// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/replay.h"
#include "ui/journeys/graph/shown_graph.h"

#include <QVariantAnimation>

#include <map>

namespace headwater {

class GraphCanvas;

/// Journeys as dots that move along the paths of the graph while the time of the log runs by.
class GraphReplay : public QObject
{
    Q_OBJECT

public:
    explicit GraphReplay(GraphCanvas &canvas);

    /// From the beginning; what moves is a sample of the journeys shown.
    void start(const SharedJourneys &journeys, const ShownGraph &shown);
    void stop();
    /// The same journeys on another drawing of the graph; nothing moves until it is laid out.
    void follow(const ShownGraph &shown);
    bool isRunning() const { return m_time.state() == QAbstractAnimation::Running; }
    std::size_t cases() const { return m_replay.cases; }
    /// Moves everything to that share of the period, 0..1.
    void showMoment(double moment);

Q_SIGNALS:
    /// The moment of the log that is seen, milliseconds since 1970 UTC.
    void momentShown(qint64 at);
    void ended();

private:
    GraphCanvas &m_canvas;
    Replay m_replay;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> m_arcOf; ///< by nodes: the arc on the canvas
    QVariantAnimation m_time;
};

} // namespace headwater

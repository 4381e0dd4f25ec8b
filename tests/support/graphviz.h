// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <QProcess>
#include <QStandardPaths>

namespace headwater::test {

inline QString graphvizDot() { return QStandardPaths::findExecutable(QStringLiteral("dot")); }

/// Where Graphviz' `dot`, as a program of its own, puts the nodes (as points, from left to right). Empty if it fails.
inline std::vector<LayoutPoint> placedByDot(const LayoutGraph &graph, bool useWeights)
{
    QByteArray text = "digraph{rankdir=LR;node[shape=point];";
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        text += QByteArray::number(qulonglong(node)) + ';';
    for (const LayoutArc &arc : graph.arcs) {
        text += QByteArray::number(qulonglong(arc.from)) + "->" + QByteArray::number(qulonglong(arc.to));
        if (useWeights)
            text += "[weight=" + QByteArray::number(std::max(1, qRound(arc.weight))) + ']';
        text += ';';
    }
    QProcess dot;
    dot.start(graphvizDot(), { QStringLiteral("-Tplain") });
    dot.write(text + '}');
    dot.closeWriteChannel();
    if (!dot.waitForFinished(300'000) || dot.exitCode() != 0)
        return {};
    std::vector<LayoutPoint> centres(graph.nodes.size());
    for (const QByteArray &line : dot.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "node")
            centres[words[1].toULongLong()] = { words[2].toDouble(), words[3].toDouble() };
    }
    return centres;
}

} // namespace headwater::test

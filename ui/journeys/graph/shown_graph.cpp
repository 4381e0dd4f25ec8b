// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/shown_graph.h"

#include "ui/canvas/colour_scale.h"
#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace headwater {

namespace {

constexpr double thinnest = 1.4;
constexpr double thickest = 15;
constexpr std::int64_t otherKey = -1;
constexpr double mostOfOthers = 0.8; ///< share of the moves to and from the box of the others

/// The figure that colours an arc; negative: not known.
double figureOf(const JourneysView &view, std::size_t arc, ArcColouring colouring)
{
    const PathFigures::Arc &figures = view.paths.arcs[arc];
    switch (colouring) {
    case ArcColouring::Time: return view.graph.arcs[arc].time.median;
    case ArcColouring::Value:
        return figures.valued > 0 ? figures.value.inUnits() / static_cast<double>(figures.valued) : -1;
    case ArcColouring::Loss:
        return figures.closed > 0 ? static_cast<double>(figures.gaveUp) / static_cast<double>(figures.closed) : -1;
    }
    Q_UNREACHABLE();
}

class GraphBuilder
{
    Q_DECLARE_TR_FUNCTIONS(GraphBuilder)

public:
    GraphBuilder(const JourneysView &view, const GraphLook &look)
        : m_view(view)
        , m_look(look)
        , m_isShown(view.graph.nodes.size(), true)
    { }

    ShownGraph build()
    {
        chooseNodes();
        addNodes();
        addArcs();
        addOtherArcs();
        m_shown.drawnMoves = m_moves > 0 ? static_cast<double>(m_drawn) / static_cast<double>(m_moves) : 1;
        colour();
        m_shown.canvas.name = tr("Journey graph: %1 steps, %2 paths, %3")
                                  .arg(m_shown.canvas.nodes.size())
                                  .arg(m_shown.canvas.arcs.size())
                                  .arg(journeysText(m_view.graph.cases));
        m_shown.canvas.nodeColumns
            = { tr("Step"), tr("Journeys"), tr("Median stay"), tr("Begin here"), tr("End here"), tr("Verified") };
        m_shown.canvas.arcColumns = { tr("From"), tr("To"), tr("Journeys"), tr("Moves"), tr("Median time"),
            tr("9 of 10 within"), tr("Mean value"), tr("Lost or no decision") };
        return std::move(m_shown);
    }

private:
    bool isDrawn(double coverage) const { return coverage < m_look.coverage || coverage == 0; }

    StageKind kindOf(std::size_t node) const { return stageOf(node).kind; }
    JourneyContext::StageInfo stageOf(std::size_t node) const
    {
        const auto code = m_view.steps->activities.find(m_view.graph.nodes[node].activity);
        return code ? m_view.context->activityStage[*code] : JourneyContext::StageInfo();
    }

    /// Ends of journeys are always in sight: what is lost must not be folded away.
    void chooseNodes()
    {
        const auto &nodes = m_view.graph.nodes;
        std::vector<std::size_t> byCases(nodes.size());
        std::iota(byCases.begin(), byCases.end(), 0);
        std::stable_sort(byCases.begin(), byCases.end(), [&](std::size_t a, std::size_t b) {
            const bool endsA = kindOf(a) != StageKind::Open;
            const bool endsB = kindOf(b) != StageKind::Open;
            return endsA != endsB ? endsA : nodes[a].cases > nodes[b].cases;
        });
        const std::size_t most = m_look.activities == 0 ? nodes.size() : m_look.activities;
        for (std::size_t place = most; place < byCases.size(); ++place)
            m_isShown[byCases[place]] = false;
    }

    void addNodes()
    {
        const auto &nodes = m_view.graph.nodes;
        m_shown.boxOf.assign(nodes.size(), ShownGraph::none);
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            const bool isEnd = kindOf(node) != StageKind::Open;
            if (!m_isShown[node] || !(isEnd || isDrawn(m_view.paths.nodes[node].coverage))) {
                m_shown.foldedActivities += m_isShown[node] ? 0 : 1;
                continue;
            }
            m_shown.boxOf[node] = m_shown.canvas.nodes.size();
            m_shown.nodeOf.push_back(node);
            m_shown.canvas.nodes.push_back(box(node));
        }
        if (m_shown.foldedActivities == 0)
            return;
        const std::size_t other = m_shown.canvas.nodes.size();
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            if (!m_isShown[node])
                m_shown.boxOf[node] = other;
        }
        m_shown.nodeOf.push_back(ShownGraph::none);
        m_shown.canvas.nodes.push_back(otherBox());
    }

    CanvasNode box(std::size_t node) const
    {
        const JourneyGraph::Node &of = m_view.graph.nodes[node];
        const auto stage = stageOf(node);
        const TimeSummary &stay = m_view.paths.nodes[node].stay;
        const bool isEnd = stage.id.isValid() && stage.kind != StageKind::Open;
        const auto code = m_view.steps->activities.find(of.activity).value_or(0);
        const std::optional<double> verified = m_view.verifiedShares[code];
        CanvasNode box;
        box.key = code;
        box.title = of.activity;
        box.badge = isEnd || stay.median <= 0 ? countText(of.cases)
            : m_look.isNarrow                 ? countText(of.cases) + u'\n' + shortDurationText(stay.median)
                                              : tr("%1 · %2").arg(countText(of.cases), shortDurationText(stay.median));
        if (verified)
            box.badge += u'\n' + tr("✓ %1").arg(percentText(*verified));
        box.tone = !isEnd                   ? CanvasNode::Tone::Plain
            : stage.kind == StageKind::Won  ? CanvasNode::Tone::Good
            : stage.kind == StageKind::Lost ? CanvasNode::Tone::Bad
                                            : CanvasNode::Tone::Warning;
        if (isEnd)
            box.place = CanvasNode::Place::Last;
        else if (stage.id.isValid() && m_view.level == JourneyLevel::Stages)
            box.stage = static_cast<int>(stage.position);
        const double share = 0.05 * static_cast<double>(m_view.graph.cases);
        box.isStart = static_cast<double>(of.starts) > share;
        box.isEnd = static_cast<double>(of.ends) > share;
        box.description = tr("%1: %2, median stay %3, %4 begin here, %5 end here")
                              .arg(of.activity, journeysText(of.cases), durationText(stay.median), countText(of.starts),
                                  countText(of.ends));
        const QString stays = stay == TimeSummary() ? QString() : durationText(stay.median);
        if (verified)
            box.description += tr(", %1 verified").arg(percentText(*verified));
        box.cells = { of.activity, countText(of.cases), stays, countText(of.starts), countText(of.ends),
            verified ? percentText(*verified) : QString() };
        return box;
    }

    CanvasNode otherBox() const
    {
        CanvasNode box;
        box.key = otherKey;
        box.title = tr("Other");
        const auto count = static_cast<std::int64_t>(m_shown.foldedActivities);
        box.badge = count == 1 ? tr("1 activity") : tr("%1 activities").arg(countText(count));
        box.tone = CanvasNode::Tone::Quiet;
        box.description = tr("Other: %1 that are not shown one by one").arg(box.badge);
        box.cells = { box.title, {}, {}, {}, {}, {} };
        return box;
    }

    void addArcs()
    {
        for (std::size_t arc = 0; arc < m_view.graph.arcs.size(); ++arc) {
            const JourneyGraph::Arc &of = m_view.graph.arcs[arc];
            m_moves += of.count;
            if (!m_isShown[of.from] || !m_isShown[of.to])
                continue;
            const bool hasBoxes
                = m_shown.boxOf[of.from] != ShownGraph::none && m_shown.boxOf[of.to] != ShownGraph::none;
            if (!hasBoxes || !isDrawn(m_view.paths.arcs[arc].coverage)) {
                ++m_shown.hiddenPaths;
                continue;
            }
            m_drawn += of.count;
            m_shown.mostCases = std::max(m_shown.mostCases, of.cases);
            m_shown.arcOf.push_back(arc);
            m_shown.canvas.arcs.push_back(line(arc));
        }
        for (CanvasArc &arc : m_shown.canvas.arcs)
            arc.width = std::max(thinnest, thickest * arc.weight / static_cast<double>(m_shown.mostCases));
    }

    CanvasArc line(std::size_t arc) const
    {
        const JourneyGraph::Arc &of = m_view.graph.arcs[arc];
        const QString from = m_view.graph.nodes[of.from].activity;
        const QString to = m_view.graph.nodes[of.to].activity;
        const double value = figureOf(m_view, arc, ArcColouring::Value);
        const double loss = figureOf(m_view, arc, ArcColouring::Loss);
        const QString worth = value < 0 ? QString() : shortMoneyText(Money::of(value));
        const QString lost = loss < 0 ? QString() : percentText(loss);
        CanvasArc line;
        line.from = m_shown.boxOf[of.from];
        line.to = m_shown.boxOf[of.to];
        line.weight = static_cast<double>(of.cases);
        line.label = countText(of.cases);
        line.description
            = tr("%1 to %2: %3, median time %4, 9 of 10 within %5")
                  .arg(from, to, journeysText(of.cases), durationText(of.time.median), durationText(of.time.p90));
        if (loss >= 0)
            line.description += tr(", %1 of those that ended were lost or not decided").arg(lost);
        line.cells = { from, to, countText(of.cases), countText(of.count), durationText(of.time.median),
            durationText(of.time.p90), worth, lost };
        return line;
    }

    using OtherMoves = std::vector<std::pair<std::pair<std::size_t, std::size_t>, std::int64_t>>;

    /// Between the box of the others and each box that is drawn, most first.
    OtherMoves movesOfOthers() const
    {
        std::map<std::pair<std::size_t, std::size_t>, std::int64_t> counted;
        for (const JourneyGraph::Arc &arc : m_view.graph.arcs) {
            if (m_isShown[arc.from] && m_isShown[arc.to])
                continue;
            const std::size_t from = m_shown.boxOf[arc.from];
            const std::size_t to = m_shown.boxOf[arc.to];
            if (from != to && from != ShownGraph::none && to != ShownGraph::none)
                counted[{ from, to }] += arc.count;
        }
        OtherMoves moves(counted.begin(), counted.end());
        std::stable_sort(moves.begin(), moves.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        return moves;
    }

    /// The box of the others touches nearly everything, so that its rarest moves would hide the rest: only those are
    /// drawn that make up most of its moves.
    void addOtherArcs()
    {
        if (m_shown.foldedActivities == 0)
            return;
        const OtherMoves moves = movesOfOthers();
        if (moves.empty())
            return leaveOtherBoxOut();
        std::int64_t all = 0;
        for (const auto &[ends, count] : moves)
            all += count;
        std::int64_t drawn = 0;
        for (const auto &[ends, count] : moves) {
            if (static_cast<double>(drawn) >= mostOfOthers * static_cast<double>(all))
                break;
            drawn += count;
            addOtherArc(ends.first, ends.second, count);
        }
        m_drawn += drawn;
    }

    void addOtherArc(std::size_t from, std::size_t to, std::int64_t count)
    {
        CanvasArc line;
        line.from = from;
        line.to = to;
        line.weight = 1;
        line.width = thinnest; // thickness says journeys, and how many different ones these are is not known
        const QString begins = m_shown.canvas.nodes[from].title;
        const QString ends = m_shown.canvas.nodes[to].title;
        line.description = tr("%1 to %2: %3 moves").arg(begins, ends, countText(count));
        line.cells = { begins, ends, {}, countText(count), {}, {}, {}, {} };
        m_shown.arcOf.push_back(ShownGraph::none);
        m_shown.canvas.arcs.push_back(line);
    }

    /// Nothing that is drawn leads to it or from it.
    void leaveOtherBoxOut()
    {
        m_shown.canvas.nodes.pop_back();
        m_shown.nodeOf.pop_back();
        for (std::size_t node = 0; node < m_shown.boxOf.size(); ++node) {
            if (!m_isShown[node])
                m_shown.boxOf[node] = ShownGraph::none;
        }
        m_shown.foldedActivities = 0;
        for (const JourneyGraph::Arc &arc : m_view.graph.arcs)
            m_shown.hiddenPaths += m_isShown[arc.from] && m_isShown[arc.to] ? 0 : 1;
    }

    void colour()
    {
        bool isFirst = true;
        for (const std::size_t arc : m_shown.arcOf) {
            const double figure = arc == ShownGraph::none ? -1 : figureOf(m_view, arc, m_look.colouring);
            if (figure < 0)
                continue;
            m_shown.least = isFirst ? figure : std::min(m_shown.least, figure);
            m_shown.most = isFirst ? figure : std::max(m_shown.most, figure);
            isFirst = false;
        }
        const double span = m_shown.most - m_shown.least;
        for (std::size_t i = 0; i < m_shown.arcOf.size(); ++i) {
            const double figure
                = m_shown.arcOf[i] == ShownGraph::none ? -1 : figureOf(m_view, m_shown.arcOf[i], m_look.colouring);
            m_shown.canvas.arcs[i].colour = figure < 0 ? scaleColour(0.5)
                : span <= 0                            ? scaleColour(0)
                                                       : scaleColour((figure - m_shown.least) / span);
        }
    }

    const JourneysView &m_view;
    GraphLook m_look;
    std::vector<bool> m_isShown; ///< by node: not folded into the box of the others
    std::int64_t m_moves = 0; ///< of all journeys
    std::int64_t m_drawn = 0;
    ShownGraph m_shown;
};

} // namespace

ShownGraph shownGraph(const JourneysView &view, const GraphLook &look) { return GraphBuilder(view, look).build(); }

std::size_t readableActivities(const JourneysView &view)
{
    constexpr std::size_t allUpTo = 14;
    constexpr std::size_t elseSo = 12;
    return view.graph.nodes.size() <= allUpTo ? view.graph.nodes.size() : elseSo;
}

} // namespace headwater

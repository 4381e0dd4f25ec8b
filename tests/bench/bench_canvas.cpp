// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_company.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace headwater;

namespace {

constexpr std::size_t boxes = 10'000; ///< and as many lines: 20,000 items
constexpr std::size_t rows = 400;
constexpr QSize window { 1280, 800 };

CanvasGraph largeGraph()
{
    CanvasGraph graph;
    graph.hasArrows = false;
    for (std::size_t box = 0; box < boxes; ++box) {
        CanvasNode node;
        node.key = static_cast<std::int64_t>(box) + 1;
        node.title = QStringLiteral("Seat N-%1").arg(box);
        node.badge = QStringLiteral("62 % · 410 h short");
        graph.nodes.push_back(node);
        CanvasArc arc;
        arc.from = box;
        arc.to = (box + rows + 7 * box % 31) % boxes;
        arc.weight = static_cast<double>(box % 17);
        arc.width = 1 + static_cast<double>(box % 5);
        arc.colour = QColor::fromHsv(static_cast<int>(box * 37 % 360), 120, 200);
        arc.label = QStringLiteral("%1 h").arg(box % 90);
        graph.arcs.push_back(arc);
    }
    return graph;
}

/// In columns, as a layered layout would have it; how that is found is not measured here.
Layout columnsOf(const CanvasGraph &graph)
{
    constexpr double across = 260;
    constexpr double down = 90;
    Layout layout;
    for (std::size_t box = 0; box < graph.nodes.size(); ++box) {
        const QSizeF size = boxSize(graph.nodes[box]);
        layout.nodes.push_back({ graph.nodes[box].key,
            { across * static_cast<double>(box / rows), down * static_cast<double>(box % rows) }, size.width(),
            size.height(), box / rows });
    }
    for (const CanvasArc &arc : graph.arcs) {
        const LayoutPoint from = layout.nodes[arc.from].centre;
        const LayoutPoint to = layout.nodes[arc.to].centre;
        RoutedArc route { arc.from, arc.to, arc.weight, RoutedArc::Direction::Forward, {}, 0, {} };
        route.curve = { from, { from.x + across / 2, from.y }, { to.x - across / 2, to.y }, to };
        layout.arcs.push_back(std::move(route));
    }
    layout.topLeft = { -across, -down };
    layout.bottomRight = { across * static_cast<double>(boxes / rows + 1), down * static_cast<double>(rows + 1) };
    return layout;
}

/// A canvas with 20,000 items, looked at from that scale.
class OpenCanvas
{
public:
    explicit OpenCanvas(double scale)
    {
        CanvasGraph graph = largeGraph();
        Layout layout = columnsOf(graph);
        canvas.resize(window);
        canvas.show();
        canvas.showPlaced(std::move(graph), std::move(layout));
        canvas.zoomBy(scale / canvas.scale());
        canvas.repaint();
    }

    /// Until it has been painted as it is at rest.
    void rest()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    void drag(QPoint by)
    {
        const QPoint middle(window.width() / 2, window.height() / 2);
        send(QEvent::MouseMove, middle + by, Qt::NoButton);
    }
    void press() { send(QEvent::MouseButtonPress, { window.width() / 2, window.height() / 2 }, Qt::MiddleButton); }
    void turnWheel(int by)
    {
        const QPointF at(window.width() / 2.0, window.height() / 2.0);
        QWheelEvent event(
            at, canvas.mapToGlobal(at), {}, { 0, by }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    GraphCanvas canvas;

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, canvas.mapToGlobal(at), button, Qt::MiddleButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &event);
    }
};

template <typename Move> void measureFrames(benchmark::State &state, OpenCanvas &open, Move move)
{
    bench::Latencies latencies;
    int frame = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        move(++frame);
        QCoreApplication::processEvents(); // paints, and what a rest would bring
        latencies.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    open.canvas.repaint();
    latencies.report(state);
}

/// Percent of full size: everything in sight, flat boxes, boxes without words, words.
void panTheGraph(benchmark::State &state)
{
    OpenCanvas open(static_cast<double>(state.range(0)) / 100);
    open.press();
    measureFrames(state, open, [&open](int frame) { open.drag(QPoint(6 * frame % 400, -9 * frame % 300)); });
}

void zoomTheGraph(benchmark::State &state)
{
    OpenCanvas open(static_cast<double>(state.range(0)) / 100);
    measureFrames(state, open, [&open](int frame) { open.turnWheel(frame / 20 % 2 == 0 ? 60 : -60); });
}

/// What stands still, painted anew.
void paintTheGraph(benchmark::State &state)
{
    OpenCanvas open(static_cast<double>(state.range(0)) / 100);
    open.rest();
    measureFrames(
        state, open, [&open](int frame) { open.canvas.choose(CanvasItem::node(static_cast<std::size_t>(frame))); });
}

} // namespace

BENCHMARK(panTheGraph)->Arg(4)->Arg(10)->Arg(30)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(zoomTheGraph)->Arg(4)->Arg(10)->Arg(30)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(paintTheGraph)->Arg(4)->Arg(10)->Arg(30)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(50);

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return bench::run(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_company.h"
#include "ui/coverage/map/map_view.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace headwater;

namespace {

constexpr QSize window { 1280, 800 };

const std::vector<GeoRing> &outline()
{
    static const std::vector<GeoRing> rings = worldOutline().value();
    return rings;
}

MapView::SharedScene sceneOf(const Plan &plan)
{
    return std::make_shared<const MapScene>(mapScene(plan, outline(), {}).value());
}

/// The places of the company with made-up work: every seventh is short of it.
ShownCoverage madeUpCoverage(const Plan &plan, const MapScene &scene)
{
    auto sums = std::make_shared<CoverageSums>();
    std::int64_t number = 0;
    for (const MapScene::Place &place : scene.places) {
        const std::int64_t needed = 6'000 + ++number * 137 % 40'000;
        sums->territories[place.territory]
            = { Minutes { needed }, Minutes { number % 7 == 0 ? needed / 2 : needed * 19 / 20 } };
    }
    auto view = std::make_shared<CoverageView>();
    view->plan = plan;
    view->sums = sums;
    view->baselineSums = sums;
    return { view };
}

/// Reads the outlines of all countries.
void readTheOutlines(benchmark::State &state)
{
    for (auto _ : state) {
        const auto rings = worldOutline();
        if (bench::stops(state, rings))
            return;
    }
}

/// Hulls around all accounts, distances, and the land laid flat: what the page does in the background.
void drawTheMap(benchmark::State &state)
{
    const Plan &plan = bench::companyOf(state.range(0)).workspace.plan();
    outline();
    for (auto _ : state) {
        const auto scene = mapScene(plan, outline(), {});
        if (bench::stops(state, scene))
            return;
        state.counters["places"] = static_cast<double>(scene->places.size());
    }
}

/// Colours, words and rows of all places, with each view of the coverage.
void colourTheMap(benchmark::State &state)
{
    const Plan &plan = bench::companyOf(state.range(0)).workspace.plan();
    const auto scene = sceneOf(plan);
    const ShownCoverage shown = madeUpCoverage(plan, *scene);
    for (auto _ : state)
        benchmark::DoNotOptimize(mapContent(shown, *scene, {}));
}

/// The map of the whole company, or so many times closer.
class OpenMap
{
public:
    explicit OpenMap(double closer)
    {
        const Plan &plan = bench::companyOf(1).workspace.plan();
        const auto scene = sceneOf(plan);
        map.resize(window);
        map.show();
        QCoreApplication::processEvents();
        map.showMap(scene, mapContent(madeUpCoverage(plan, *scene), *scene, {}).marks);
        map.zoomBy(closer);
        rest();
    }

    void rest()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    void move(QEvent::Type type, QPointF at)
    {
        QMouseEvent event(type, at, map.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&map, &event);
    }
    void turnWheel(int by)
    {
        const QPointF at(window.width() / 2.0, window.height() / 2.0);
        QWheelEvent event(
            at, map.mapToGlobal(at), {}, { 0, by }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &event);
    }

    MapView map;
};

template <typename Move> void measureFrames(benchmark::State &state, OpenMap &open, Move move)
{
    bench::Latencies latencies;
    int frame = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        move(++frame);
        open.map.repaint();
        latencies.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    latencies.report(state);
}

void panTheMap(benchmark::State &state)
{
    OpenMap open(static_cast<double>(state.range(0)));
    open.move(QEvent::MouseButtonPress, { 640, 400 });
    measureFrames(state, open, [&open](int frame) {
        open.move(QEvent::MouseMove, { 640.0 + 6 * frame % 400, 400.0 - 9 * frame % 300 });
    });
}

void zoomTheMap(benchmark::State &state)
{
    OpenMap open(static_cast<double>(state.range(0)));
    measureFrames(state, open, [&open](int frame) { open.turnWheel(frame / 20 % 2 == 0 ? 60 : -60); });
}

/// Another place chosen on a map that stands still.
void chooseOnTheMap(benchmark::State &state)
{
    OpenMap open(static_cast<double>(state.range(0)));
    measureFrames(state, open, [&open](int frame) { open.map.choose(static_cast<std::size_t>(frame)); });
}

/// All of it anew: once after each move and each new view.
void paintTheMap(benchmark::State &state)
{
    OpenMap open(static_cast<double>(state.range(0)));
    measureFrames(state, open, [&open](int) { open.map.showMap(open.map.scene(), open.map.marks()); });
}

} // namespace

BENCHMARK(readTheOutlines)->Unit(benchmark::kMillisecond);
BENCHMARK(drawTheMap)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(colourTheMap)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(panTheMap)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(zoomTheMap)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(chooseOnTheMap)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(paintTheMap)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond)->Iterations(50);

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyAppearance(*qApp, Appearance::Light);
    return bench::run(argc, argv);
}

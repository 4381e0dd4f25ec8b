// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/document/plan_document.h"
#include "tests/bench/bench_company.h"
#include "ui/organisation/board/board_view.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/plan_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace headwater;

namespace {

constexpr const char *paintOnceOption = "--paint-once";
constexpr QSize projector { 1920, 1080 };

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// Ends the program when the board, with seats on it, is on the screen.
class BoardWatch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *board = event->type() == QEvent::Paint ? qobject_cast<BoardView *>(watched->parent()) : nullptr;
        if (!m_hasPainted && board && board->layoutOfBoard().lineCount() > 0) {
            m_hasPainted = true;
            // Queued: after the paint events of this frame, and after it was handed to the screen.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_hasPainted = false;
};

/// What `headwater PLAN` does, until it is seen.
int paintOnce(int argc, char **argv)
{
    QApplication application(argc, argv);
    BoardWatch watch;
    application.installEventFilter(&watch);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    DialogPrompts prompts;
    Application headwater(prompts, settings);
    headwater.window().show();
    headwater.openPlan(QApplication::arguments().at(2));
    return QApplication::exec();
}

/// A plan of that size in a file of its own, and a window that shows it.
class OpenWindow
{
public:
    explicit OpenWindow(std::int64_t divisor, std::int64_t journeys = 0)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_application(m_prompts, m_settings)
    {
        const QString path = m_folder.filePath(QStringLiteral("plan.headwater"));
        m_made = make(path, divisor, journeys);
        m_application.window().resize(projector);
        m_application.window().show();
        m_application.openPlan(path);
        settle();
    }

    const Result<> &made() const { return m_made; }
    PlanDocument &document() { return *m_application.session().document(); }
    BoardView &board() { return *m_application.window().findChild<BoardView *>(); }
    CoverageModel &coverage() { return m_application.window().planPage()->context().coverage; }
    void settle()
    {
        QCoreApplication::processEvents();
        while (m_application.window().planPage()->isSettling())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    static Result<> make(const QString &path, std::int64_t divisor, std::int64_t journeys)
    {
        const GeneratedCompany &company = bench::companyOf(divisor);
        HEADWATER_TRY(const auto document, PlanDocument::create(path, company.workspace));
        if (journeys == 0)
            return {};
        HEADWATER_TRY(const auto facts, document->startFacts(QStringLiteral("company"), QStringLiteral("journeys")));
        HEADWATER_CHECK(streamFacts({ 10'000 / divisor, 200'000 / divisor, journeys, 1 }, company, *facts));
        HEADWATER_TRY(const ImportBatch batch, facts->finish());
        return document->beginWith({ batch });
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    DialogPrompts m_prompts;
    Application m_application;
    Result<> m_made;
};

void send(QWidget &to, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, to.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&to, &event);
}

/// From the start of the process to the first picture of the board.
void startToFirstPaint(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.headwater"));
    const auto made = PlanDocument::create(path, bench::companyOf(state.range(0)).workspace);
    if (bench::stops(state, made))
        return;
    for (auto _ : state) {
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), { QString::fromLatin1(paintOnceOption), path });
        if (!window.waitForReadyRead() || window.readAll() != "painted\n")
            return state.SkipWithError("the board was not painted");
        state.PauseTiming();
        window.waitForFinished();
        state.ResumeTiming();
    }
}

/// Takes one seat after another and holds it one territory further.
class Dragging
{
public:
    explicit Dragging(OpenWindow &window)
        : m_window(window)
    {
        for (const Seat &seat : window.document().plan().seats) {
            if (seat.status == SeatStatus::Filled)
                m_seats.push_back(seat.id);
        }
    }

    void holdNext()
    {
        BoardView &board = m_window.board();
        const Seat seat = *m_window.document().plan().seats.find(m_seats[++m_number * 37 % m_seats.size()]);
        board.reveal(seat.id, seat.home, seat.role);
        const BoardLayout &layout = board.layoutOfBoard();
        const int line = layout.lineShowing(seat.home);
        const int goal = line + 1 < layout.lineCount() ? line + 1 : line - 1;
        const TerritoryId to = board.content().rows()[static_cast<std::size_t>(layout.rowOfLine(goal))].territory;
        const QPoint from = board.viewportRectOf({ seat.home, seat.role, seat.id }).center();
        m_at = board.viewportRectOf({ to, seat.role, {} }).topLeft() + QPoint(8, 4);
        send(*board.viewport(), QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(*board.viewport(), QEvent::MouseMove, from + QPoint(20, 0), Qt::NoButton, Qt::LeftButton);
        send(*board.viewport(), QEvent::MouseMove, m_at, Qt::NoButton, Qt::LeftButton);
        m_window.settle();
    }
    void drop()
    {
        send(*m_window.board().viewport(), QEvent::MouseButtonRelease, m_at, Qt::LeftButton, Qt::NoButton);
        QCoreApplication::processEvents();
    }

private:
    OpenWindow &m_window;
    std::vector<SeatId> m_seats;
    std::size_t m_number = 0;
    QPoint m_at;
};

/// A seat is dropped one territory further: the step is made and stored, and everything that shows it is painted.
void dropOneSeat(benchmark::State &state)
{
    OpenWindow window(state.range(0));
    if (bench::stops(state, window.made()))
        return;
    Dragging dragging(window);
    bench::Latencies paints;
    bench::Latencies latencies;
    for (auto _ : state) {
        state.PauseTiming();
        dragging.holdNext();
        const quint64 revision = window.document().revision();
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        dragging.drop();
        paints.add(milliseconds(timer));
        while (window.document().storage() == PlanDocument::Storage::Storing)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        latencies.add(milliseconds(timer));
        if (window.document().revision() != revision + 1
            || window.document().storage() != PlanDocument::Storage::Stored)
            return state.SkipWithError("the seat was not moved and stored");
    }
    paints.report(state, "paint_");
    latencies.report(state);
}

/// The same with journeys to serve, until the scoreboard has the new figures; the drop itself is told besides.
void dropToNewFigures(benchmark::State &state)
{
    OpenWindow window(state.range(0), 20'000 / state.range(0));
    if (bench::stops(state, window.made()))
        return;
    Dragging dragging(window);
    bench::Latencies figures;
    bench::Latencies drops;
    for (auto _ : state) {
        state.PauseTiming();
        dragging.holdNext();
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        dragging.drop();
        drops.add(milliseconds(timer));
        while (!window.coverage().isGlanceCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        figures.add(milliseconds(timer));
    }
    const CoverageGlance &glance = *window.coverage().glance();
    if (glance.revision != window.document().revision() || glance.now.served.count == 0)
        return state.SkipWithError("these are not the figures of the plan");
    drops.report(state, "drop_");
    figures.report(state);
}

void scrollTheBoard(benchmark::State &state)
{
    OpenWindow window(state.range(0));
    if (bench::stops(state, window.made()))
        return;
    QScrollBar &bar = *window.board().verticalScrollBar();
    bench::Latencies latencies;
    int number = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue((bar.value() + 60 + ++number % 40) % bar.maximum());
        QCoreApplication::processEvents();
        latencies.add(milliseconds(timer));
    }
    latencies.report(state);
}

} // namespace

BENCHMARK(startToFirstPaint)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(dropOneSeat)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(100)->UseRealTime();
BENCHMARK(dropToNewFigures)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(100)->UseRealTime();
BENCHMARK(scrollTheBoard)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && qstrcmp(argv[1], paintOnceOption) == 0)
        return paintOnce(argc, argv);
    const QApplication application(argc, argv);
    return bench::run(argc, argv);
}

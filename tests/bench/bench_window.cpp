// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/document/plan_document.h"
#include "tests/bench/bench_company.h"
#include "ui/organisation/board/board_view.h"
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
    explicit OpenWindow(std::int64_t divisor)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_application(m_prompts, m_settings)
    {
        const QString path = m_folder.filePath(QStringLiteral("plan.headwater"));
        if (const auto made = PlanDocument::create(path, bench::companyOf(divisor).workspace); !made)
            m_made = tl::unexpected(made.error());
        m_application.window().resize(projector);
        m_application.window().show();
        m_application.openPlan(path);
        settle();
    }

    const Result<> &made() const { return m_made; }
    PlanDocument &document() { return *m_application.session().document(); }
    BoardView &board() { return *m_application.window().findChild<BoardView *>(); }
    void settle()
    {
        QCoreApplication::processEvents();
        while (m_application.window().planPage()->isSettling())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
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

/// A seat is dropped one territory further: the step is made and stored, and everything that shows it is painted.
void dropOneSeat(benchmark::State &state)
{
    OpenWindow window(state.range(0));
    if (bench::stops(state, window.made()))
        return;
    BoardView &board = window.board();
    QWidget &viewport = *board.viewport();
    std::vector<SeatId> seats;
    for (const Seat &seat : window.document().plan().seats) {
        if (seat.status == SeatStatus::Filled)
            seats.push_back(seat.id);
    }
    bench::Latencies latencies;
    std::size_t number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const Seat seat = *window.document().plan().seats.find(seats[++number * 37 % seats.size()]);
        board.reveal(seat.id, seat.home, seat.role);
        const BoardLayout &layout = board.layoutOfBoard();
        const int line = layout.lineShowing(seat.home);
        const int goal = line + 1 < layout.lineCount() ? line + 1 : line - 1;
        const TerritoryId to = board.content().rows()[static_cast<std::size_t>(layout.rowOfLine(goal))].territory;
        const QPoint from = board.viewportRectOf({ seat.home, seat.role, seat.id }).center();
        const QPoint at = board.viewportRectOf({ to, seat.role, {} }).topLeft() + QPoint(8, 4);
        send(viewport, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(viewport, QEvent::MouseMove, from + QPoint(20, 0), Qt::NoButton, Qt::LeftButton);
        send(viewport, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        window.settle();
        const quint64 revision = window.document().revision();
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        send(viewport, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
        QCoreApplication::processEvents();
        while (window.document().storage() == PlanDocument::Storage::Storing)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        latencies.add(milliseconds(timer));
        if (window.document().revision() != revision + 1
            || window.document().storage() != PlanDocument::Storage::Stored)
            return state.SkipWithError("the seat was not moved and stored");
    }
    latencies.report(state);
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

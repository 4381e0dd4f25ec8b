// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobs.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace headwater;

namespace {

/// Takes its time over the event that Qt paints at, and notes whether a job had been started before its end.
class Painter final : public QObject
{
public:
    explicit Painter(const std::atomic<bool> &started)
        : m_started(started)
    { }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest)
            return QObject::event(event);
        for (int i = 0; i < 1000; ++i)
            QThread::yieldCurrentThread();
        wasLate = m_started;
        painted = true;
        return true;
    }

    bool painted = false;
    bool wasLate = false;

private:
    const std::atomic<bool> &m_started;
};

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesBackToTheCallersThreadWithItsRevision()
    {
        Jobs jobs;
        QThread *workedOn = nullptr;
        QThread *deliveredOn = nullptr;
        quint64 revision = 0;
        int answer = 0;
        jobs.start<int>(
            7, 20,
            [&](const int &snapshot, const Cancellation &, const Progress &) -> Result<int> {
                workedOn = QThread::currentThread();
                return snapshot + 1;
            },
            [&](Result<int> result, quint64 from) {
                deliveredOn = QThread::currentThread();
                revision = from;
                answer = *result;
            });
        QVERIFY(jobs.isBusy());
        QTRY_COMPARE(answer, 21);
        QCOMPARE(revision, quint64(7));
        QCOMPARE(deliveredOn, thread());
        QVERIFY(workedOn != thread());
        QVERIFY(!jobs.isBusy());
    }

    void errorsAreAnswersToo()
    {
        Jobs jobs;
        std::optional<Error::Kind> kind;
        jobs.start<int>(
            1, 0,
            [](const int &, const Cancellation &, const Progress &) -> Result<int> {
                return failure(Error::Kind::NotFound, {});
            },
            [&](Result<int> result, quint64) { kind = result.error().kind; });
        QTRY_COMPARE(kind.value_or(Error::Kind::InvalidInput), Error::Kind::NotFound);
    }

    void runningOutOfMemoryFailsTheJobAndNothingElse()
    {
        Jobs jobs;
        bool failed = false;
        jobs.start<int>(
            1, 0, [](const int &, const Cancellation &, const Progress &) -> Result<int> { throw std::bad_alloc(); },
            [&](Result<int> result, quint64) { failed = !result; });
        QTRY_VERIFY(failed);
    }

    void aCancelledJobAnswersThatItWas()
    {
        Jobs jobs(1);
        QSemaphore started;
        std::vector<Error::Kind> kinds;
        const auto untilCancelled
            = [&](const int &, const Cancellation &cancellation, const Progress &) -> Result<int> {
            started.release();
            while (!cancellation.isCancelled())
                QThread::yieldCurrentThread();
            return 1; // finished all the same: still not wanted
        };
        const auto note = [&](Result<int> result, quint64) { kinds.push_back(result.error().kind); };
        Cancellation running = jobs.start<int>(1, 0, untilCancelled, note);
        Cancellation waiting = jobs.start<int>(1, 0, untilCancelled, note);
        QTRY_COMPARE(started.available(), 1);
        waiting.cancel();
        running.cancel();
        QTRY_COMPARE(kinds.size(), std::size_t(2));
        QCOMPARE(kinds[0], Error::Kind::Cancelled);
        QCOMPARE(kinds[1], Error::Kind::Cancelled);
    }

    void whatIsDueToBePaintedComesFirst()
    {
        Jobs jobs;
        std::atomic<bool> started = false;
        Painter painter(started);
        const auto work = [&](const int &, const Cancellation &, const Progress &) -> Result<int> {
            started = true;
            return 1;
        };
        bool done = false;
        jobs.start<int>(1, 0, work, [&](Result<int>, quint64) { done = true; });
        QCoreApplication::postEvent(&painter, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
        QTRY_VERIFY(done);
        QVERIFY(painter.painted);
        QVERIFY(!painter.wasLate);
    }

    void progressArrivesOnTheCallersThread()
    {
        Jobs jobs;
        double seen = -1;
        bool rightThread = false;
        bool done = false;
        jobs.start<int>(
            1, 0,
            [](const int &, const Cancellation &, const Progress &report) -> Result<int> {
                report(0.5);
                return 1;
            },
            [&](Result<int>, quint64) { done = true; },
            [&](double share) {
                seen = share;
                rightThread = QThread::currentThread() == thread();
            });
        QTRY_VERIFY(done);
        QCOMPARE(seen, 0.5);
        QVERIFY(rightThread);
    }

    void destroyingItCancelsAndDeliversNothingMore()
    {
        int delivered = 0;
        QSemaphore started;
        {
            Jobs jobs;
            jobs.start<int>(
                1, 0,
                [&](const int &, const Cancellation &cancellation, const Progress &) -> Result<int> {
                    started.release();
                    while (!cancellation.isCancelled())
                        QThread::yieldCurrentThread();
                    return 1;
                },
                [&](Result<int>, quint64) { ++delivered; });
            QTRY_COMPARE(started.available(), 1);
        }
        QCoreApplication::processEvents();
        QCOMPARE(delivered, 0);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"

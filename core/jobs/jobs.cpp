// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaObject>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace headwater {

namespace {

// More often than this nobody sees it, and the events would pile up.
constexpr qint64 progressMilliseconds = 50;

// What an edit changed is painted (an event of low priority) before the cores are busy with what follows from it.
constexpr int behindPainting = Qt::LowEventPriority - 1;

/// A job lets the GUI thread go first where they meet on a core: with two of them, the figures that follow a drop
/// made every tenth drop twice as long. Qt's own priorities do nothing in the ordinary class of Linux, and its
/// idle class would starve the job on a busy machine.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int politeness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), politeness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

/// Passes progress on to the thread of `context`, now and then.
Progress throttled(QObject *context, const Progress &progress)
{
    if (!progress)
        return [](double) {};
    auto since = std::make_shared<QElapsedTimer>();
    return [context, progress, since](double share) {
        if (since->isValid() && since->elapsed() < progressMilliseconds)
            return;
        since->start();
        QMetaObject::invokeMethod(
            context, [progress, share] { progress(share); }, Qt::QueuedConnection);
    };
}

} // namespace

Jobs::Jobs(int threads, QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
}

Jobs::~Jobs()
{
    cancelAll();
    m_pool.clear();
    m_pool.waitForDone();
}

void Jobs::cancelAll()
{
    for (Cancellation &cancellation : m_running)
        cancellation.cancel();
}

Cancellation Jobs::run(Runnable runnable, quint64 revision, Progress progress)
{
    const Cancellation cancellation;
    if (m_outstanding == 0)
        m_running.clear();
    m_running.push_back(cancellation);
    ++m_outstanding;
    // Answers are events for this object: when it goes, they go with it.
    m_due.push_back([this, runnable = std::move(runnable), cancellation, revision, report = throttled(this, progress)] {
        giveWay();
        auto deliver = runnable(cancellation, report);
        QMetaObject::invokeMethod(
            this,
            [this, deliver = std::move(deliver), revision] {
                --m_outstanding;
                deliver(revision);
            },
            Qt::QueuedConnection);
    });
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), behindPainting);
    return cancellation;
}

void Jobs::customEvent(QEvent *)
{
    m_pool.start(std::move(m_due.front()));
    m_due.pop_front();
}

} // namespace headwater

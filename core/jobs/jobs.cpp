// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobs.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QThread>

namespace headwater {

namespace {

// More often than this nobody sees it, and the events would pile up.
constexpr qint64 progressMilliseconds = 50;

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
    m_pool.start([this, runnable = std::move(runnable), cancellation, revision, report = throttled(this, progress)] {
        auto deliver = runnable(cancellation, report);
        QMetaObject::invokeMethod(
            this,
            [this, deliver = std::move(deliver), revision] {
                --m_outstanding;
                deliver(revision);
            },
            Qt::QueuedConnection);
    });
    return cancellation;
}

} // namespace headwater

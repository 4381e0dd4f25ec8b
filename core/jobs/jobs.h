// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace headwater {

/// Runs work on snapshots off the GUI thread and brings the answers back to the thread this object lives on.
/// Destroying it cancels what runs, waits until it has stopped, and delivers nothing more.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// `threads`: how many jobs run at once, the others wait; 0 = one per core.
    explicit Jobs(int threads = 0, QObject *parent = nullptr);
    ~Jobs() override;

    template <typename Snapshot, typename Answer>
    using Work = std::function<Result<Answer>(const Snapshot &, const Cancellation &, const Progress &)>;
    /// Gets the answer and the revision it was computed from; a view drops answers to an older one.
    template <typename Answer> using Deliver = std::function<void(Result<Answer>, quint64)>;

    /// Starts the work and returns at once. `deliver` is called exactly once, with Error::Kind::Cancelled when
    /// the job was cancelled before it was done; `progress` (optional) is called now and then with 0..1.
    template <typename Answer, typename Snapshot>
    Cancellation start(quint64 revision, Snapshot snapshot, std::type_identity_t<Work<Snapshot, Answer>> work,
        std::type_identity_t<Deliver<Answer>> deliver, Progress progress = {})
    {
        // Together in one shared object: the job may end after its answer has been thrown away.
        struct Job {
            Snapshot snapshot;
            Work<Snapshot, Answer> work;
            Deliver<Answer> deliver;
        };
        auto job = std::make_shared<Job>(Job { std::move(snapshot), std::move(work), std::move(deliver) });
        return run(
            [job](const Cancellation &cancellation, const Progress &report) -> std::function<void(quint64)> {
                auto answer = std::make_shared<Result<Answer>>(
                    caught<Answer>([&] { return job->work(job->snapshot, cancellation, report); }));
                if (cancellation.isCancelled())
                    *answer = failure(Error::Kind::Cancelled, {});
                return [job, answer](quint64 from) { job->deliver(std::move(*answer), from); };
            },
            revision, std::move(progress));
    }

    /// Cancels everything that runs or waits.
    void cancelAll();
    /// True while an answer is outstanding.
    bool isBusy() const { return m_outstanding > 0; }

protected:
    /// Starts the job that is due longest.
    void customEvent(QEvent *event) override;

private:
    using Runnable = std::function<std::function<void(quint64)>(const Cancellation &, const Progress &)>;
    Cancellation run(Runnable runnable, quint64 revision, Progress progress);

    /// The one place where running out of memory is caught: the job fails, the plan stays as it is.
    template <typename Answer, typename Function> static Result<Answer> caught(Function function)
    {
        try {
            return function();
        } catch (const std::bad_alloc &) {
            return failure(Error::Kind::StorageFailed, QStringLiteral("out of memory"));
        }
    }

    QThreadPool m_pool;
    std::deque<std::function<void()>> m_due; ///< an event for each is on its way to this object
    std::vector<Cancellation> m_running;
    int m_outstanding = 0;
};

} // namespace headwater

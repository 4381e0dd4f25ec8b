// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/opportunity_queue.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace headwater {

namespace {

using Batch = std::vector<Opportunity>;

constexpr std::size_t batchSize = 512;
constexpr std::size_t batchesAhead = 8;

/// Batches on their way from the thread that reads to the one that takes.
class BatchQueue
{
public:
    void push(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_batches.size() < batchesAhead || m_isAbandoned; });
        if (m_isAbandoned)
            return;
        m_batches.push_back(std::move(batch));
        m_hasMore.notify_one();
    }

    /// After the last one.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_hasMore.notify_one();
    }

    /// The next one; empty when there will be no more.
    Batch pop()
    {
        std::unique_lock lock(m_mutex);
        m_hasMore.wait(lock, [this] { return !m_batches.empty() || m_isClosed; });
        if (m_batches.empty())
            return {};
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_hasRoom.notify_one();
        return batch;
    }

    /// Nobody takes any more: who pushes must not wait.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
        m_hasRoom.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_hasMore;
    std::deque<Batch> m_batches;
    bool m_isClosed = false;
    bool m_isAbandoned = false;
};

/// Whatever happens while taking, who reads does not wait for ever.
struct Abandoning {
    BatchQueue &queue;
    ~Abandoning() { queue.abandon(); }
};

/// Whatever happens while reading, the other side is told that nothing more comes.
struct Closing {
    BatchQueue &queue;
    ~Closing() { queue.close(); }
};

Result<> readInto(BatchQueue &queue, const FactSource &source, const Cancellation &cancellation)
{
    const Closing closing { queue };
    Batch batch;
    const Result<> read = source.visitOpportunities(
        [&](const Opportunity &opportunity) {
            batch.push_back(opportunity);
            if (batch.size() == batchSize)
                queue.push(std::exchange(batch, {}));
        },
        cancellation);
    if (!batch.empty())
        queue.push(std::move(batch));
    return read;
}

} // namespace

Result<> visitReadAhead(
    const FactSource &source, const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation)
{
    BatchQueue queue;
    std::future<Result<>> reading
        = std::async(std::launch::async, [&] { return readInto(queue, source, cancellation); });
    const Abandoning abandoning { queue }; // before the future waits for its thread
    for (Batch batch = queue.pop(); !batch.empty(); batch = queue.pop()) {
        for (const Opportunity &opportunity : batch)
            visit(opportunity);
    }
    return reading.get();
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace headwater {

/// A flag that one thread raises and a long computation looks at. Copies share the flag.
class Cancellation
{
public:
    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// Told how much of the work is done, 0..1; called from the thread that works.
using Progress = std::function<void(double)>;

} // namespace headwater

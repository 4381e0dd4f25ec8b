// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading/digest.h"
#include "core/exchange/reading/fact_pass.h"
#include "core/facts/event_batch.h"

#include <future>

namespace headwater {

/// Judges and packs the events of one file, in their order, while the next ones are being read: a second thread has
/// the batch before.
class EventPass
{
public:
    /// Nobody else uses `seen` or `digest` until finish(). `areStages`: each event is a stage that was reached.
    EventPass(SeenFacts::Sets &seen, DigestBuilder &digest, bool areStages);
    EventPass(const EventPass &) = delete;
    EventPass &operator=(const EventPass &) = delete;

    void take(const EventView &event);
    /// Waits for the last batch and writes down in the preview what became of the events. Call once, last.
    void finish(FilePreview &file);

private:
    void hand();
    void judgeAll();
    void judgeOne(const EventView &event, const EventPrints &prints);

    SeenFacts::Sets &m_seen;
    DigestBuilder &m_digest;
    bool m_areStages;
    std::shared_ptr<EventSpool> m_spool = std::make_shared<EventSpool>(); ///< none: there was no room for it
    qint64 m_repeated = 0;
    qint64 m_known = 0;
    qint64 m_accepted = 0;
    EventBatch m_batch; ///< being filled
    EventBatch m_judged; ///< the second thread's
    std::vector<EventPrints> m_prints; ///< of m_judged
    std::future<void> m_running; ///< last: its destructor waits, while the others are still there
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/event_pass.h"

namespace headwater {

namespace {
constexpr std::size_t eventsAtOnce = 8192;
constexpr std::size_t printsAhead = 16; ///< about as many events as pass while memory answers
constexpr std::size_t journeyAt = 0;
constexpr std::size_t accountAt = 1;
static_assert(eventTexts[journeyAt] == &EventView::journey);
static_assert(eventTexts[accountAt] == &EventView::account);
} // namespace

EventPass::EventPass(SeenFacts::Sets &seen, DigestBuilder &digest, bool areStages)
    : m_seen(seen)
    , m_digest(digest)
    , m_areStages(areStages)
{ }

void EventPass::take(const EventView &event)
{
    m_batch.add(event);
    if (m_batch.size() == eventsAtOnce)
        hand();
}

void EventPass::hand()
{
    if (m_running.valid())
        m_running.get();
    std::swap(m_batch, m_judged);
    m_batch.clear();
    m_running = std::async(std::launch::async, [this] { judgeAll(); });
}

void EventPass::judgeAll()
{
    m_prints.clear();
    EventView previous;
    for (std::size_t i = 0; i < m_judged.size(); ++i) {
        const EventView event = m_judged[i];
        m_prints.push_back(i == 0 ? printsOf(event) : printsOf(event, previous, m_prints.back()));
        previous = event;
    }
    for (std::size_t i = 0; i < m_judged.size(); ++i) {
        if (i + printsAhead < m_prints.size())
            m_seen.contents.expect(m_prints[i + printsAhead].content);
        judgeOne(m_judged[i], m_prints[i]);
    }
}

void EventPass::judgeOne(const EventView &event, const EventPrints &prints)
{
    const FactVerdict verdict = judge(m_seen, prints);
    m_digest.add(event, prints.texts[accountAt]);
    if (m_areStages)
        m_digest.addStage(event, prints.texts[journeyAt]);
    // The temporary file saves time and nothing else: without room for it the rows are read once more.
    if (isTaken(verdict) && m_spool && !m_spool->add(event, prints))
        m_spool.reset();
    m_repeated += verdict == FactVerdict::Repeated ? 1 : 0;
    m_known += verdict == FactVerdict::Known ? 1 : 0;
    m_accepted += verdict != FactVerdict::Repeated ? 1 : 0;
}

void EventPass::finish(FilePreview &file)
{
    hand();
    m_running.get();
    file.duplicatesDropped += m_repeated;
    file.alreadyKnown += m_known;
    file.accepted += m_accepted;
    if (m_spool && m_spool->finish())
        file.checked = std::move(m_spool);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/account_events.h"

#include "core/base/name_key.h"
#include "core/facts/moments.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <optional>

namespace headwater {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// When a journey was under way, both ends included.
struct Span {
    qint64 from = never;
    qint64 to = 0;
    ActivityCode last = 0; ///< what happened then
};

/// By case, from events in any order.
std::vector<Span> spansOf(const EventColumns &columns, const std::vector<CaseRun> &runs)
{
    std::vector<Span> spans(columns.caseCount());
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::size_t end = run + 1 < runs.size() ? runs[run + 1].begin : columns.eventCount();
        Span &span = spans[runs[run].journey];
        for (std::size_t event = runs[run].begin; event < end; ++event) {
            const qint64 at = columns.time[event];
            span.from = std::min(span.from, at);
            if (at < span.to)
                continue;
            span.to = at;
            span.last = columns.activity[event];
        }
    }
    return spans;
}

/// By activity: it ends a journey. Empty: none does.
std::vector<bool> endings(const TextPool &activities, const std::vector<QString> &ends)
{
    QSet<QString> keys;
    for (const QString &end : ends)
        keys.insert(nameKey(end));
    std::vector<bool> isEnd;
    bool isAny = false;
    for (std::uint32_t code = 0; code < activities.size() && !keys.isEmpty(); ++code) {
        isEnd.push_back(keys.contains(nameKey(activities.text(code))));
        isAny = isAny || isEnd.back();
    }
    return isAny ? isEnd : std::vector<bool>();
}

void leaveOpenOnesOpen(std::vector<Span> &spans, const EventColumns &columns, const std::vector<bool> &isEnd)
{
    for (std::size_t journey = 0; journey < spans.size(); ++journey) {
        const CaseFacts &facts = columns.cases[journey];
        const bool isOpen
            = facts.hasOpportunity ? facts.outcome == Outcome::Open : !isEnd.empty() && !isEnd[spans[journey].last];
        if (isOpen)
            spans[journey].to = never;
        else if (facts.isFromDates)
            spans[journey].to += millisecondsInDay - 1; // its last day is a whole one
    }
}

/// Journeys of accounts, whatever the case of letters in which sources write them.
class JourneysOfAccounts
{
public:
    JourneysOfAccounts(const EventColumns &columns, std::vector<Span> spans)
        : m_spans(std::move(spans))
    {
        QHash<QString, std::uint32_t> groups;
        for (std::uint32_t code = 0; code < columns.accounts.size(); ++code) {
            const auto next = static_cast<std::uint32_t>(groups.size());
            const QString key = nameKey(columns.accounts.text(code));
            m_groupOf.push_back(groups.value(key, next));
            groups.insert(key, m_groupOf.back());
        }
        m_journeys.resize(static_cast<std::size_t>(groups.size()));
        for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
            const AccountCode account = columns.cases[journey].account;
            if (account != unnamed && m_spans[journey].from != never)
                m_journeys[m_groupOf[account]].push_back(journey);
        }
    }

    /// The only one that is open then.
    std::optional<CaseIndex> openAt(AccountCode account, qint64 at) const
    {
        std::optional<CaseIndex> found;
        for (const CaseIndex journey : m_journeys[m_groupOf[account]]) {
            if (at < m_spans[journey].from || at > m_spans[journey].to)
                continue;
            if (found)
                return std::nullopt;
            found = journey;
        }
        return found;
    }

private:
    std::vector<Span> m_spans;
    std::vector<std::uint32_t> m_groupOf; ///< by account
    std::vector<std::vector<CaseIndex>> m_journeys; ///< by group
};

} // namespace

void placeEventsOfAccounts(
    EventColumns &columns, LoadReport &report, EventIntake &events, const std::vector<QString> &ends)
{
    if (events.unplaced().empty())
        return;
    std::vector<Span> spans = spansOf(columns, events.runs());
    leaveOpenOnesOpen(spans, columns, endings(columns.activities, ends));
    const JourneysOfAccounts journeys(columns, std::move(spans));
    for (const UnplacedEvent &event : events.unplaced()) {
        if (const auto journey = journeys.openAt(event.account, event.at))
            events.append(*journey, event);
        else
            report.note(Oddity::NotPlaced,
                { {}, columns.activities.text(event.activity), event.at, columns.accounts.text(event.account) });
    }
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/coded_events.h"
#include "core/journeys/loading/load_report.h"
#include "core/journeys/loading/zeroed_array.h"

#include <atomic>

namespace headwater {

/// Events of one case that follow each other in the source.
struct CaseRun {
    CaseIndex journey = 0;
    EventIndex begin = 0; ///< until the begin of the next run
};

/// An event that names an account and no journey.
struct UnplacedEvent {
    AccountCode account = unnamed;
    ActivityCode activity = 0;
    ChannelCode channel = 0;
    ActorCode actor = unnamed;
    qint64 at = 0;
};

/// Takes coded events into columns, in the order of the source, and leaves out what cannot be placed. What it gives
/// is sorted by event_order.h.
class EventIntake : public CodedEventSink
{
public:
    /// `progress` may be empty; it is told of the events taken.
    EventIntake(EventColumns &columns, LoadReport &report, Progress progress);

    Result<> expect(std::size_t rows) override;
    Result<> beginSet(std::span<const std::size_t> partRows, std::uint32_t codes) override;
    void take(std::size_t part, std::span<const CodedEvent> events) override;
    void text(std::uint32_t code, std::string_view utf8) override;
    Result<> endSet() override;

    /// Adds an event after those of all sets, under codes of the columns.
    void append(CaseIndex journey, const UnplacedEvent &event);
    const std::vector<CaseRun> &runs() const { return m_runs; }
    std::vector<CaseRun> takeRuns() { return std::move(m_runs); }
    /// What is not in the columns for want of a journey.
    const std::vector<UnplacedEvent> &unplaced() const { return m_unplaced; }

private:
    /// The codes that occur in one column of a part, numbered in two bytes as they come.
    struct LocalCodes {
        ZeroedArray<std::uint32_t> local; ///< by code: place in codes + 1
        std::vector<std::uint32_t> codes;
        std::uint16_t of(std::uint32_t code);
    };
    struct Oddness {
        Oddity oddity = Oddity::ImpossibleDate;
        std::uint32_t journey = 0;
        std::uint32_t activity = 0;
        qint64 at = 0;
    };
    /// Events of one journey and account that follow each other in the source.
    struct CodedRun {
        std::uint32_t journey = 0;
        std::uint32_t account = 0;
        EventIndex begin = 0;
    };
    /// What one thread fills: its stretch of the columns and what it saw.
    struct Part {
        std::size_t begin = 0;
        std::size_t next = 0;
        std::vector<CodedRun> runs;
        LocalCodes activities;
        LocalCodes channels;
        ZeroedArray<std::uint8_t> uses; ///< by code: what it stands for
        std::vector<std::uint16_t> milliseconds; ///< empty when all are 0
        std::vector<Oddness> odd; ///< the first few
        std::int64_t impossibleDates = 0;
        std::int64_t rows = 0;
    };

    void takeOne(Part &part, const CodedEvent &event);
    void noteOddPlaces();
    Result<> translate(Part &part);
    void dropUnnamed(Part &part);
    void setAside(const Part &part, std::size_t place, ActivityCode activity, AccountCode account);
    void closeGap(const Part &part, std::size_t end);
    void adoptRuns(const Part &part, std::size_t shift);
    void resizeColumns(std::size_t size);

    EventColumns &m_columns;
    LoadReport &m_report;
    Progress m_progress;
    std::size_t m_expected = 0;
    std::atomic<std::size_t> m_seen = 0;
    std::vector<CaseRun> m_runs;
    std::vector<UnplacedEvent> m_unplaced;
    std::size_t m_taken = 0;

    // Of the set at hand, by code; + 1 where 0 stands for an empty text.
    std::vector<Part> m_parts;
    std::uint32_t m_codes = 0;
    ZeroedArray<std::uint32_t> m_cases;
    ZeroedArray<std::uint32_t> m_activities;
    ZeroedArray<std::uint32_t> m_channels;
    ZeroedArray<std::uint32_t> m_actors;
    ZeroedArray<std::uint32_t> m_accounts;
    std::vector<std::pair<std::uint32_t, QString>> m_oddTexts;
    bool m_hasEmptyNames = false;
    bool m_hasTooManyLetters = false;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_intake.h"

#include "core/base/parallel.h"
#include "core/base/record_id.h"
#include "core/facts/moments.h"

#include <limits>

namespace headwater {

namespace {

/// What a code of a set stands for.
enum Use : std::uint8_t { CaseUse = 1, ActivityUse = 2, ChannelUse = 4, ActorUse = 8, AccountUse = 16, OddUse = 32 };

constexpr std::size_t mostLetters = 4'000'000'000;
constexpr std::uint16_t tooMany = 0xFFFF;
constexpr ActivityCode dropped = 0xFFFF; // codes of activities stay below

} // namespace

std::uint16_t EventIntake::LocalCodes::of(std::uint32_t code)
{
    std::uint32_t &place = local[code];
    if (place == 0) {
        if (codes.size() >= mostCodes)
            return tooMany;
        codes.push_back(code);
        place = static_cast<std::uint32_t>(codes.size());
    }
    return static_cast<std::uint16_t>(place - 1);
}

EventIntake::EventIntake(EventColumns &columns, LoadReport &report, Progress progress)
    : m_columns(columns)
    , m_report(report)
    , m_progress(std::move(progress))
{
    for (TextPool *pool : { &m_columns.channels, &m_columns.actors, &m_columns.accounts, &m_columns.stages,
             &m_columns.reasons, &m_columns.products })
        pool->intern(std::string_view());
}

Result<> EventIntake::expect(std::size_t rows)
{
    m_expected = rows;
    const std::size_t all = m_taken + rows;
    if (all >= std::numeric_limits<EventIndex>::max())
        return failure(Error::Kind::InvalidInput, QStringLiteral("more than 4,294,967,294 events"));
    m_columns.activity.reserve(all);
    m_columns.channel.reserve(all);
    m_columns.actor.reserve(all);
    m_columns.time.seconds.reserve(all);
    return {};
}

void EventIntake::resizeColumns(std::size_t size)
{
    m_columns.activity.resize(size);
    m_columns.channel.resize(size);
    m_columns.actor.resize(size);
    m_columns.time.seconds.resize(size);
    if (m_columns.time.hasMilliseconds())
        m_columns.time.milliseconds.resize(size);
}

Result<> EventIntake::beginSet(std::span<const std::size_t> partRows, std::uint32_t codes)
{
    m_codes = codes;
    m_cases = ZeroedArray<std::uint32_t>(codes);
    m_activities = ZeroedArray<std::uint32_t>(codes);
    m_channels = ZeroedArray<std::uint32_t>(codes);
    m_actors = ZeroedArray<std::uint32_t>(codes);
    m_accounts = ZeroedArray<std::uint32_t>(codes);
    m_oddTexts.clear();
    m_hasEmptyNames = false;
    m_parts.clear();
    std::size_t place = m_taken;
    for (const std::size_t rows : partRows) {
        Part &part = m_parts.emplace_back();
        part.begin = part.next = place;
        part.activities.local = ZeroedArray<std::uint32_t>(codes);
        part.channels.local = ZeroedArray<std::uint32_t>(codes);
        part.uses = ZeroedArray<std::uint8_t>(codes);
        part.runs.reserve(rows); // as many as there can be; pages that are not used cost nothing
        place += rows;
    }
    resizeColumns(place);
    return {};
}

void EventIntake::take(std::size_t part, std::span<const CodedEvent> events)
{
    for (const CodedEvent &event : events)
        takeOne(m_parts[part], event);
    m_seen += events.size();
    // The last part runs on the thread that asked.
    if (m_progress && part + 1 == m_parts.size() && m_expected > 0)
        m_progress(static_cast<double>(m_seen) / static_cast<double>(m_expected));
}

void EventIntake::takeOne(Part &part, const CodedEvent &event)
{
    ++part.rows;
    if (event.at < firstPossibleMoment || event.at >= firstImpossibleMoment) {
        if (++part.impossibleDates <= std::int64_t(LoadReport::placesKept)) {
            part.odd.push_back({ Oddity::ImpossibleDate, event.journey, event.activity, event.at });
            part.uses[event.journey] |= OddUse;
            part.uses[event.activity] |= OddUse;
        }
        return;
    }
    const std::size_t place = part.next++;
    if (part.runs.empty() || part.runs.back().journey != event.journey || part.runs.back().account != event.account) {
        part.runs.push_back({ event.journey, event.account, static_cast<EventIndex>(place) });
        part.uses[event.journey] |= CaseUse;
        part.uses[event.account] |= AccountUse;
    }
    m_columns.activity[place] = part.activities.of(event.activity);
    m_columns.channel[place] = part.channels.of(event.channel);
    if (part.next - 1 == part.begin || m_columns.actor[place - 1] != event.actor)
        part.uses[event.actor] |= ActorUse;
    m_columns.actor[place] = event.actor;
    m_columns.time.seconds[place] = static_cast<std::uint32_t>(event.at / 1'000);
    const auto milliseconds = static_cast<std::uint16_t>(event.at % 1'000);
    if (milliseconds != 0 || !part.milliseconds.empty()) {
        part.milliseconds.resize(place - part.begin);
        part.milliseconds.push_back(milliseconds);
    }
}

void EventIntake::text(std::uint32_t code, std::string_view utf8)
{
    std::uint8_t uses = 0;
    for (Part &part : m_parts) {
        uses |= part.uses[code];
        if (part.activities.local[code] != 0)
            uses |= ActivityUse;
        if (part.channels.local[code] != 0)
            uses |= ChannelUse;
    }
    if (m_columns.caseNames.bytes() + utf8.size() > mostLetters) {
        m_hasTooManyLetters = true;
        return;
    }
    if (uses & (CaseUse | ActivityUse) && utf8.empty())
        m_hasEmptyNames = true;
    if (uses & CaseUse && !utf8.empty())
        m_cases[code] = m_columns.caseNames.intern(withoutCheckLetters(utf8)) + 1;
    if (uses & ActivityUse && !utf8.empty())
        m_activities[code] = m_columns.activities.intern(utf8) + 1;
    if (uses & ChannelUse)
        m_channels[code] = m_columns.channels.intern(utf8);
    if (uses & ActorUse)
        m_actors[code] = m_columns.actors.intern(utf8);
    if (uses & AccountUse)
        m_accounts[code] = m_columns.accounts.intern(utf8);
    if (uses & OddUse)
        m_oddTexts.emplace_back(code, QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

Result<> EventIntake::endSet()
{
    if (m_hasTooManyLetters)
        return failure(Error::Kind::InvalidInput, QStringLiteral("more than 4 GB of names of journeys"));
    m_columns.cases.resize(m_columns.caseNames.size());
    noteOddPlaces();
    std::vector<Result<>> results(m_parts.size());
    inParallel(m_parts.size(), [&](std::size_t part) { results[part] = translate(m_parts[part]); });
    for (const Result<> &result : results)
        HEADWATER_CHECK(result);
    for (Part &part : m_parts) {
        m_report.eventsRead += part.rows;
        if (m_hasEmptyNames)
            dropUnnamed(part);
        const std::size_t end = m_taken;
        closeGap(part, end);
        adoptRuns(part, part.begin - end);
        m_taken += part.next - part.begin;
    }
    m_parts.clear();
    resizeColumns(m_taken);
    return {};
}

void EventIntake::noteOddPlaces()
{
    const auto textOf = [this](std::uint32_t code) {
        const auto found = std::find_if(
            m_oddTexts.begin(), m_oddTexts.end(), [code](const auto &entry) { return entry.first == code; });
        return found == m_oddTexts.end() ? QString() : found->second;
    };
    for (const Part &part : m_parts) {
        for (const Oddness &odd : part.odd)
            m_report.note(odd.oddity, { textOf(odd.journey), textOf(odd.activity), odd.at });
        m_report.addUnlisted(Oddity::ImpossibleDate, part.impossibleDates - std::int64_t(part.odd.size()));
    }
}

/// From codes of the part to codes of the columns.
Result<> EventIntake::translate(Part &part)
{
    if (part.activities.codes.size() >= mostCodes || m_columns.activities.size() > mostCodes)
        return failure(Error::Kind::InvalidInput, QStringLiteral("more than 65,535 different activities"));
    if (part.channels.codes.size() >= mostCodes || m_columns.channels.size() > mostCodes)
        return failure(Error::Kind::InvalidInput, QStringLiteral("more than 65,535 different channels"));
    std::vector<ActivityCode> activities;
    for (const std::uint32_t code : part.activities.codes)
        activities.push_back(m_activities[code] == 0 ? dropped : static_cast<ActivityCode>(m_activities[code] - 1));
    std::vector<ChannelCode> channels;
    for (const std::uint32_t code : part.channels.codes)
        channels.push_back(static_cast<ChannelCode>(m_channels[code]));
    for (std::size_t place = part.begin; place < part.next; ++place) {
        m_columns.activity[place] = activities[m_columns.activity[place]];
        m_columns.channel[place] = channels[m_columns.channel[place]];
        m_columns.actor[place] = m_actors[m_columns.actor[place]];
    }
    return {};
}

/// Leaves out events without a journey or an activity.
void EventIntake::dropUnnamed(Part &part)
{
    std::vector<CodedRun> kept;
    std::size_t next = part.begin;
    for (std::size_t run = 0; run < part.runs.size(); ++run) {
        const CodedRun from = part.runs[run];
        const std::size_t end = run + 1 < part.runs.size() ? part.runs[run + 1].begin : part.next;
        const std::uint32_t journey = m_cases[from.journey];
        const std::size_t begin = next;
        for (std::size_t place = from.begin; place < end; ++place) {
            const ActivityCode activity = m_columns.activity[place];
            if (journey == 0 && activity != dropped && m_accounts[from.account] != unnamed) {
                setAside(part, place, activity, m_accounts[from.account]);
                continue;
            }
            if (journey == 0 || activity == dropped) {
                m_report.note(journey == 0 ? Oddity::WithoutCase : Oddity::WithoutActivity,
                    { journey == 0 ? QString() : m_columns.caseNames.text(journey - 1),
                        activity == dropped ? QString() : m_columns.activities.text(activity), m_columns.time[place] });
                continue;
            }
            m_columns.activity[next] = activity;
            m_columns.channel[next] = m_columns.channel[place];
            m_columns.actor[next] = m_columns.actor[place];
            m_columns.time.seconds[next] = m_columns.time.seconds[place];
            if (place - part.begin < part.milliseconds.size())
                part.milliseconds[next - part.begin] = part.milliseconds[place - part.begin];
            ++next;
        }
        if (next > begin)
            kept.push_back({ from.journey, from.account, static_cast<EventIndex>(begin) });
    }
    part.runs = std::move(kept);
    part.next = next;
    if (!part.milliseconds.empty())
        part.milliseconds.resize(next - part.begin);
}

void EventIntake::setAside(const Part &part, std::size_t place, ActivityCode activity, AccountCode account)
{
    const std::size_t inPart = place - part.begin;
    const qint64 milliseconds = inPart < part.milliseconds.size() ? part.milliseconds[inPart] : 0;
    m_unplaced.push_back({ account, activity, m_columns.channel[place], m_columns.actor[place],
        qint64(m_columns.time.seconds[place]) * 1'000 + milliseconds });
}

/// Moves the stretch of the part to where the events before it end.
void EventIntake::closeGap(const Part &part, std::size_t end)
{
    const auto moveDown = [&](auto &column) {
        if (part.begin == end)
            return;
        const auto from = column.begin() + static_cast<std::ptrdiff_t>(part.begin);
        std::move(from, column.begin() + static_cast<std::ptrdiff_t>(part.next),
            column.begin() + static_cast<std::ptrdiff_t>(end));
    };
    moveDown(m_columns.activity);
    moveDown(m_columns.channel);
    moveDown(m_columns.actor);
    moveDown(m_columns.time.seconds);
    if (!part.milliseconds.empty()) {
        m_columns.time.milliseconds.resize(m_columns.time.seconds.size());
        std::copy(part.milliseconds.begin(), part.milliseconds.end(),
            m_columns.time.milliseconds.begin() + static_cast<std::ptrdiff_t>(end));
    } else if (m_columns.time.hasMilliseconds()) {
        std::fill_n(m_columns.time.milliseconds.begin() + static_cast<std::ptrdiff_t>(end), part.next - part.begin,
            std::uint16_t(0));
    }
}

void EventIntake::adoptRuns(const Part &part, std::size_t shift)
{
    m_runs.reserve(m_runs.size() + part.runs.size());
    for (const CodedRun &run : part.runs) {
        const CaseIndex journey = m_cases[run.journey] - 1;
        if (m_columns.cases[journey].account == unnamed)
            m_columns.cases[journey].account = m_accounts[run.account];
        if (m_runs.empty() || m_runs.back().journey != journey)
            m_runs.push_back({ journey, static_cast<EventIndex>(run.begin - shift) });
    }
}

void EventIntake::append(CaseIndex journey, const UnplacedEvent &event)
{
    const auto milliseconds = static_cast<std::uint16_t>(event.at % 1'000);
    if (milliseconds != 0)
        m_columns.time.milliseconds.resize(m_taken);
    if (m_runs.empty() || m_runs.back().journey != journey)
        m_runs.push_back({ journey, static_cast<EventIndex>(m_taken) });
    m_columns.activity.push_back(event.activity);
    m_columns.channel.push_back(event.channel);
    m_columns.actor.push_back(event.actor);
    m_columns.time.seconds.push_back(static_cast<std::uint32_t>(event.at / 1'000));
    if (milliseconds != 0 || m_columns.time.hasMilliseconds())
        m_columns.time.milliseconds.push_back(milliseconds);
    ++m_taken;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/stage_times_chart.h"

#include "core/journeys/measures/stage_times.h"
#include "core/journeys/measures/stage_walk.h"
#include "ui/journeys/journeys_text.h"
#include "ui/journeys/pages/calendar_panel.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostRows = 20; ///< of a log without stages

/// How long those wait who are in a stage now.
struct StageQueue {
    ActivityCode step = 0;
    double expected = 0; ///< working milliseconds; 0: the plan does not say
    std::int64_t inTime = 0;
    std::int64_t late = 0; ///< longer than the plan expects
    std::int64_t stuck = 0; ///< longer than nine in ten of those that went on took
    std::int64_t all() const { return inTime + late + stuck; }
};

struct StageDelays {
    double day = millisecondsPerDay; ///< a working day of the calendar, milliseconds
    WorkingHours hours = WorkingHours::always();
    std::vector<StageTime> times; ///< open stages only
    std::vector<StageQueue> queues; ///< in their order
    std::vector<WaitingJourney> waiting;

    bool isStuck(std::size_t row, qint64 waited) const
    {
        return times[row].visits > 0 && static_cast<double>(waited) > times[row].time.p90;
    }
};

StageDelays delaysOf(const JourneysView &journeys, const WorkingHours &hours, const Cancellation &cancellation)
{
    const EventColumns &columns = *journeys.columns;
    const JourneyContext &context = *journeys.context;
    const WorkingCalendar calendar(hours);
    StageDelays delays;
    delays.hours = hours;
    delays.day = hours == WorkingHours::always() ? millisecondsPerDay : static_cast<double>(calendar.perWorkingDay());
    const auto daysPerWeek = static_cast<double>(calendar.perWeek()) / delays.day;
    for (StageTime &time : stageTimes(columns, journeys.mask, context, calendar, cancellation)) {
        const ActivityCode step = static_cast<ActivityCode>(*columns.activities.find(time.stage));
        const JourneyContext::StageInfo &info = context.activityStage[step];
        if (info.kind != StageKind::Open || delays.times.size() == mostRows)
            continue;
        const Stage *stage = journeys.plan.stages.find(info.id);
        const double expectedDays = stage ? static_cast<double>(stage->expectedDays) * daysPerWeek / 7 : 0;
        delays.times.push_back(std::move(time));
        delays.queues.push_back({ step, expectedDays * delays.day, 0, 0, 0 });
    }
    delays.waiting = waitingJourneys(
        columns, journeys.mask, context, *journeys.outcomes, calendar, lastEventAt(columns, context), cancellation);
    for (const WaitingJourney &one : delays.waiting) {
        for (std::size_t row = 0; row < delays.queues.size(); ++row) {
            StageQueue &queue = delays.queues[row];
            if (queue.step != one.step)
                continue;
            const bool isLate = queue.expected > 0 && static_cast<double>(one.waited) > queue.expected;
            ++(delays.isStuck(row, one.waited) ? queue.stuck : isLate ? queue.late : queue.inTime);
        }
    }
    return delays;
}

class DelayWords
{
    Q_DECLARE_TR_FUNCTIONS(DelayWords)

public:
    explicit DelayWords(const StageDelays &delays)
        : m_delays(delays)
    { }

    QString duration(double working) const { return durationText(working / m_delays.day * millisecondsPerDay); }
    double days(double working) const { return working / m_delays.day; }

    QString finding() const
    {
        std::int64_t stuck = 0;
        std::int64_t all = 0;
        std::size_t longest = 0;
        for (std::size_t i = 0; i < m_delays.queues.size(); ++i) {
            stuck += m_delays.queues[i].stuck;
            all += m_delays.queues[i].all();
            longest = m_delays.times[i].time.median > m_delays.times[longest].time.median ? i : longest;
        }
        QString text = tr("%1 takes longest, half of the journeys over %2")
                           .arg(m_delays.times[longest].stage, duration(m_delays.times[longest].time.median));
        if (stuck > 0)
            text += tr("; %1 of %2 open ones are stuck").arg(countText(stuck), countText(all));
        return text;
    }

    QString rule() const
    {
        if (m_delays.hours == WorkingHours::always())
            return tr(
                "From coming to a stage until the next step, all hours of all days. Open journeys count until the "
                "last event of the log.");
        return tr("From coming to a stage until the next step, in working days: %1. Open journeys count until the last "
                  "event of the log.")
            .arg(workingHoursText(m_delays.hours));
    }

    ChartData boxes() const
    {
        ChartData chart;
        chart.title = tr("Time in each stage");
        chart.caption = tr("Box: the middle half; thick line: the median; thin line: from the shortest to nine in ten");
        chart.table.columns = { { tr("Stage") }, { tr("Visits"), ColumnLook::Whole },
            { tr("Shortest (d)"), ColumnLook::Decimal }, { tr("First quarter (d)"), ColumnLook::Decimal },
            { tr("Median (d)"), ColumnLook::Decimal }, { tr("Third quarter (d)"), ColumnLook::Decimal },
            { tr("Nine in ten (d)"), ColumnLook::Decimal }, { tr("Longest (d)"), ColumnLook::Decimal } };
        for (const StageTime &time : m_delays.times) {
            chart.rows.push_back(time.stage);
            chart.table.rows.push_back(
                { time.stage, static_cast<double>(time.visits), days(time.lowest), days(time.quarter),
                    days(time.time.median), days(time.threeQuarters), days(time.time.p90), days(time.longest) });
            if (time.visits == 0) {
                chart.boxes.emplace_back();
                chart.notes.push_back(tr("nobody has gone on yet"));
                continue;
            }
            chart.boxes.push_back(ChartBox { days(time.lowest), days(time.quarter), days(time.time.median),
                days(time.threeQuarters), std::max(days(time.threeQuarters), days(time.time.p90)) });
            chart.notes.push_back(
                tr("half within %1, nine in ten within %2").arg(duration(time.time.median), duration(time.time.p90)));
        }
        return chart;
    }

    ChartData queues() const
    {
        ChartData chart;
        chart.title = tr("Open journeys, by how long they have been in their stage");
        chart.caption = tr("Stuck: longer than nine in ten of those that went on. Choose a stage to see who is stuck.");
        chart.isStacked = true;
        chart.bars = { { tr("in time"), ChartTone::Main, {} },
            { tr("longer than the plan expects"), ChartTone::Warning, {} }, { tr("stuck"), ChartTone::Worse, {} } };
        chart.table.columns
            = { { tr("Stage") }, { tr("In time"), ColumnLook::Whole }, { tr("Late"), ColumnLook::Whole },
                  { tr("Stuck"), ColumnLook::Whole }, { tr("Expected (d)"), ColumnLook::Decimal } };
        for (std::size_t i = 0; i < m_delays.queues.size(); ++i) {
            const StageQueue &queue = m_delays.queues[i];
            const QString &name = m_delays.times[i].stage;
            chart.rows.push_back(name);
            chart.bars[0].lengths.push_back(static_cast<double>(queue.inTime));
            chart.bars[1].lengths.push_back(static_cast<double>(queue.late));
            chart.bars[2].lengths.push_back(static_cast<double>(queue.stuck));
            QString note = tr("%1 open, %2 stuck").arg(countText(queue.all()), countText(queue.stuck));
            if (queue.expected > 0)
                note += tr(" · plan: %1").arg(duration(queue.expected));
            chart.notes.push_back(note);
            chart.table.rows.push_back({ name, static_cast<double>(queue.inTime), static_cast<double>(queue.late),
                static_cast<double>(queue.stuck), queue.expected > 0 ? TableCell(days(queue.expected)) : TableCell() });
        }
        return chart;
    }

    PageContent content() const
    {
        if (m_delays.times.empty())
            return { tr("No journey meets the filter. Take away a chip above."), {}, {} };
        PageContent page { finding(), rule(), { boxes(), queues() } };
        for (ChartData &chart : page.charts)
            chart.summary = page.finding;
        return page;
    }

    CaseChoice named(bool isStillThere, std::size_t row) const
    {
        CaseChoice choice;
        const StageTime &time = m_delays.times[row];
        choice.title = isStillThere ? tr("Stuck in %1").arg(time.stage) : tr("Slowest through %1").arg(time.stage);
        choice.subtitle = tr("longer than %1").arg(duration(time.time.p90));
        return choice;
    }

    static void sayHowMany(CaseChoice &choice)
    {
        choice.subtitle
            = tr("%1, %2").arg(journeysText(static_cast<std::int64_t>(choice.cases.size())), choice.subtitle);
    }

private:
    const StageDelays &m_delays;
};

/// The longest stay of each journey in the stage; compared with those that stayed for less.
void addSlowest(CaseChoice &choice, const JourneysView &journeys, const WorkingHours &hours, ActivityCode step,
    double limit, const Cancellation &cancellation)
{
    const EventColumns &columns = *journeys.columns;
    const StageWalk walk(columns, *journeys.context);
    const WorkingCalendar calendar(hours);
    forEachCase(journeys.mask, cancellation, [&](CaseIndex journey) {
        qint64 longest = -1;
        qint64 until = 0;
        std::optional<EventIndex> before;
        walk.visitSteps(journey, [&](EventIndex event) {
            if (before && walk.step(*before) == step) {
                const qint64 stay = calendar.between(columns.time[*before], columns.time[event]);
                until = stay > longest ? columns.time[event] : until;
                longest = std::max(longest, stay);
            }
            before = event;
        });
        if (longest >= 0)
            (static_cast<double>(longest) > limit ? choice.cases : choice.others)
                .push_back({ journey, until, longest });
    });
}

} // namespace

PageContent stageTimesContent(const JourneysView &journeys, const WorkingHours &hours, const Cancellation &cancellation)
{
    const StageDelays delays = delaysOf(journeys, hours, cancellation);
    return DelayWords(delays).content();
}

std::optional<CaseChoice> slowCases(const JourneysView &journeys, const WorkingHours &hours, bool isStillThere,
    std::size_t row, const Cancellation &cancellation)
{
    const StageDelays delays = delaysOf(journeys, hours, cancellation);
    if (row >= delays.times.size())
        return std::nullopt;
    CaseChoice choice = DelayWords(delays).named(isStillThere, row);
    const ActivityCode step = delays.queues[row].step;
    if (isStillThere) {
        for (const WaitingJourney &one : delays.waiting) {
            if (one.step == step)
                (delays.isStuck(row, one.waited) ? choice.cases : choice.others)
                    .push_back({ .journey = one.journey, .wait = one.waited });
        }
    } else {
        addSlowest(choice, journeys, hours, step, delays.times[row].time.p90, cancellation);
    }
    DelayWords::sayHowMany(choice);
    return choice;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/channels_heat.h"

#include "core/journeys/measures/channel_use.h"
#include "core/journeys/measures/stage_walk.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostHeatRows = 20; ///< drawn of a log without stages; the table has all
constexpr std::size_t mostChannels = 12; ///< with a column of their own

double partOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

class HeatWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)

public:
    static PageContent nothing() { return { tr("No journey meets the filter. Take away a chip above."), {}, {} }; }

    static QString channelName(const EventColumns &columns, std::size_t channel)
    {
        return channel == unnamed ? tr("not named") : columns.channels.text(static_cast<std::uint32_t>(channel));
    }

    /// Self-serve first, then with somebody of ours, then those that are no channel of the plan.
    static std::vector<std::size_t> usedChannels(const JourneysView &journeys, const ChannelUse &use)
    {
        const auto rank = [&journeys](std::size_t channel) {
            const auto kind = journeys.context->channelKind[channel];
            return kind ? static_cast<int>(*kind) : channel == unnamed ? 9 : 8;
        };
        std::vector<std::size_t> used;
        for (std::size_t channel = 0; channel < journeys.columns->channels.size(); ++channel) {
            if (std::any_of(use.rows.begin(), use.rows.end(),
                    [channel](const ChannelUse::Row &row) { return row.events[channel] > 0; }))
                used.push_back(channel);
        }
        std::stable_sort(used.begin(), used.end(), [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
        return used;
    }

    static QString stageName(const JourneysView &journeys, const ChannelUse::Row &row)
    {
        return row.stage ? journeys.columns->activities.text(*row.stage) : tr("before the first stage");
    }

    /// The most used channels keep their columns; the others have one together.
    struct ChannelColumns {
        std::vector<QString> names;
        std::vector<std::size_t> ofChannel; ///< by code
    };

    static ChannelColumns columnsFor(
        const EventColumns &columns, const ChannelUse &use, const std::vector<std::size_t> &used)
    {
        std::vector<std::int64_t> events(columns.channels.size(), 0);
        for (const ChannelUse::Row &row : use.rows)
            std::ranges::transform(events, row.events, events.begin(), std::plus());
        std::vector<std::size_t> most = used;
        std::ranges::stable_sort(
            most, std::ranges::greater {}, [&events](std::size_t channel) { return events[channel]; });
        const bool isCut = most.size() > mostChannels;
        if (isCut)
            most.resize(mostChannels - 1);
        ChannelColumns result { {}, std::vector<std::size_t>(columns.channels.size(), most.size()) };
        for (const std::size_t channel : used) {
            if (std::ranges::find(most, channel) == most.end())
                continue;
            result.ofChannel[channel] = result.names.size();
            result.names.push_back(channelName(columns, channel));
        }
        if (isCut)
            result.names.push_back(
                tr("%1 others").arg(countText(static_cast<std::int64_t>(used.size() - most.size()))));
        return result;
    }

    static PageContent channels(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const ChannelUse use = channelUse(*journeys.columns, journeys.mask, *journeys.context, cancellation);
        const std::vector<std::size_t> used = usedChannels(journeys, use);
        if (used.empty())
            return nothing();
        if (used == std::vector<std::size_t> { unnamed })
            return { tr("No event of this log names a channel. Import a log with a column for it."), {}, {} };
        const ChannelColumns columns = columnsFor(*journeys.columns, use, used);
        ChartData chart;
        chart.title = tr("Channels, stage by stage");
        chart.caption = tr("Share of the events in a stage that happened on the channel");
        chart.table.columns = { { tr("Stage") }, { tr("Events"), ColumnLook::Whole } };
        for (const QString &name : columns.names) {
            chart.heat.columns.push_back(name);
            chart.table.columns.push_back({ name, ColumnLook::Whole });
        }
        std::vector<std::int64_t> sums(columns.names.size(), 0);
        for (const ChannelUse::Row &row : use.rows)
            addChannels(chart, stageName(journeys, row), row, columns, sums);
        sayWhatIsDrawn(chart, use.rows.size());
        const auto most = static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
        const std::int64_t all = std::accumulate(sums.begin(), sums.end(), std::int64_t(0));
        return { tr("Most is done on %1: %2 of %3 events")
                     .arg(chart.heat.columns[most], percentText(partOf(sums[most], all)), countText(all)),
            tr("An event belongs to the stage its journey came to last. Self-serve channels stand first."), { chart } };
    }

    static void addChannels(ChartData &chart, const QString &name, const ChannelUse::Row &row,
        const ChannelColumns &columns, std::vector<std::int64_t> &sums)
    {
        std::vector<std::int64_t> events(columns.names.size(), 0);
        for (std::size_t channel = 0; channel < row.events.size(); ++channel) {
            if (row.events[channel] > 0)
                events[columns.ofChannel[channel]] += row.events[channel];
        }
        std::vector<TableCell> cells { name, static_cast<double>(row.all()) };
        std::vector<ChartHeat::Cell> heat;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const double share = partOf(events[i], row.all());
            sums[i] += events[i];
            heat.push_back({ share, events[i] > 0 ? percentText(share) : QString() });
            cells.emplace_back(static_cast<double>(events[i]));
        }
        chart.table.rows.push_back(std::move(cells));
        if (chart.rows.size() == mostHeatRows)
            return;
        chart.rows.push_back(name);
        chart.heat.cells.push_back(std::move(heat));
    }

    static void sayWhatIsDrawn(ChartData &chart, std::size_t all)
    {
        if (all > mostHeatRows)
            chart.caption += tr(". The first %1 are drawn; the table has all %2.")
                                 .arg(countText(mostHeatRows), countText(static_cast<std::int64_t>(all)));
    }

    static QString weekday(std::size_t day)
    {
        return QLocale().dayName(static_cast<int>(day) + 1, QLocale::LongFormat);
    }

    static PageContent hours(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const ContactHours counts = contactHours(*journeys.columns, journeys.mask, *journeys.context, cancellation);
        std::int64_t most = 0;
        std::int64_t all = 0;
        std::size_t bestDay = 0;
        std::size_t bestHour = 0;
        std::size_t first = 24;
        std::size_t last = 0;
        for (std::size_t day = 0; day < counts.size(); ++day) {
            for (std::size_t hour = 0; hour < counts[day].size(); ++hour) {
                all += counts[day][hour];
                if (counts[day][hour] == 0)
                    continue;
                first = std::min(first, hour);
                last = std::max(last, hour);
                if (counts[day][hour] > most) {
                    most = counts[day][hour];
                    bestDay = day;
                    bestHour = hour;
                }
            }
        }
        if (all == 0)
            return { tr("When we are in touch is not known: no event with a time of day names a person of ours or an "
                        "assisted "
                        "channel."),
                {}, {} };
        ChartData chart;
        chart.title = tr("When we are in touch");
        chart.caption = tr("Events with somebody of ours, by weekday and hour (UTC)");
        chart.table.columns = { { tr("Day") } };
        for (std::size_t hour = first; hour <= last; ++hour) {
            chart.heat.columns.push_back(QString::number(hour));
            chart.table.columns.push_back({ QStringLiteral("%1:00").arg(hour), ColumnLook::Whole });
        }
        for (std::size_t day = 0; day < counts.size(); ++day) {
            std::vector<TableCell> cells { weekday(day) };
            std::vector<ChartHeat::Cell> heat;
            for (std::size_t hour = first; hour <= last; ++hour) {
                const std::int64_t count = counts[day][hour];
                heat.push_back({ 0.85 * partOf(count, most), count > 0 ? countText(count) : QString() });
                cells.emplace_back(static_cast<double>(count));
            }
            chart.rows.push_back(weekday(day));
            chart.heat.cells.push_back(std::move(heat));
            chart.table.rows.push_back(std::move(cells));
        }
        return { tr("Most contacts: %1 at %2:00, %3 of %4")
                     .arg(weekday(bestDay), QString::number(bestHour), countText(most), countText(all)),
            tr("Counts, not success: a dark cell says when we call, not when it helps. Dates without a time of day are "
               "left out."),
            { chart } };
    }
};

} // namespace

PageContent channelsByStage(const JourneysView &journeys, const Cancellation &cancellation)
{
    return HeatWords::channels(journeys, cancellation);
}

PageContent hoursOfContact(const JourneysView &journeys, const Cancellation &cancellation)
{
    return HeatWords::hours(journeys, cancellation);
}

std::optional<CaseChoice> casesAtStage(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    const EventColumns &columns = *journeys.columns;
    const ChannelUse use = channelUse(columns, journeys.mask, *journeys.context, cancellation);
    if (row >= use.rows.size() || !use.rows[row].stage)
        return std::nullopt;
    const ActivityCode stage = *use.rows[row].stage;
    CaseChoice choice;
    choice.title = columns.activities.text(stage);
    choice.condition = ActivityCondition { { choice.title }, ActivityCondition::Where::Anywhere, false };
    const StageWalk walk(columns, *journeys.context);
    forEachCase(journeys.mask, cancellation, [&](CaseIndex journey) {
        bool isIn = false;
        walk.visitSteps(journey, [&](EventIndex event) { isIn |= walk.step(event) == stage; });
        (isIn ? choice.cases : choice.others).push_back({ .journey = journey });
    });
    return choice;
}

} // namespace headwater

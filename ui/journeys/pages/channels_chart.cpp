// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/channels_chart.h"

#include "core/journeys/case_groups.h"
#include "core/journeys/measures/channel_use.h"
#include "core/journeys/measures/end_reasons.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_outcomes.h"
#include "core/journeys/measures/stage_walk.h"
#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostGroups = 12; ///< drawn; the table has all

CaseGroups groupsOfChart(const JourneysView &journeys, std::size_t chart)
{
    return caseGroups(*journeys.columns, journeys.mask, *journeys.context, journeys.plan,
        chart == 0 ? CaseGrouping::Segment : CaseGrouping::Territory);
}

std::vector<NoDecisionRate> undecidedByStage(const JourneysView &journeys)
{
    return noDecisionByStage(*journeys.columns, journeys.mask, *journeys.context, *journeys.outcomes);
}

std::vector<EndReason> reasonsOf(const JourneysView &journeys)
{
    return endReasons(*journeys.columns, journeys.mask, *journeys.outcomes);
}

double shareOfParts(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

TableCell cellOf(const std::optional<double> &value) { return value ? TableCell(*value) : TableCell(); }

class ChannelWords
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

    static PageContent channels(const JourneysView &journeys)
    {
        const ChannelUse use = channelUse(*journeys.columns, journeys.mask, *journeys.context);
        const std::vector<std::size_t> used = usedChannels(journeys, use);
        if (used.empty())
            return nothing();
        if (used == std::vector<std::size_t> { unnamed })
            return { tr("No event of this log names a channel. Import a log with a column for it."), {}, {} };
        ChartData chart;
        chart.title = tr("Channels, stage by stage");
        chart.caption = tr("Share of the events in a stage that happened on the channel");
        chart.table.columns = { { tr("Stage") }, { tr("Events"), ColumnLook::Whole } };
        for (const std::size_t channel : used) {
            chart.heat.columns.push_back(channelName(*journeys.columns, channel));
            chart.table.columns.push_back({ chart.heat.columns.back(), ColumnLook::Whole });
        }
        std::vector<std::int64_t> sums(used.size(), 0);
        for (const ChannelUse::Row &row : use.rows) {
            const QString name = stageName(journeys, row);
            std::vector<TableCell> cells { name, static_cast<double>(row.all()) };
            std::vector<ChartHeat::Cell> heat;
            for (std::size_t i = 0; i < used.size(); ++i) {
                const std::int64_t events = row.events[used[i]];
                const double share = shareOfParts(events, row.all());
                sums[i] += events;
                heat.push_back({ share, events > 0 ? percentText(share) : QString() });
                cells.emplace_back(static_cast<double>(events));
            }
            chart.rows.push_back(name);
            chart.heat.cells.push_back(std::move(heat));
            chart.table.rows.push_back(std::move(cells));
        }
        const auto most = static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
        const std::int64_t all = std::accumulate(sums.begin(), sums.end(), std::int64_t(0));
        return { tr("Most is done on %1: %2 of %3 events")
                     .arg(chart.heat.columns[most], percentText(shareOfParts(sums[most], all)), countText(all)),
            tr("An event belongs to the stage its journey came to last. Self-serve channels stand first."), { chart } };
    }

    /// What movementOf says about one group, as a row.
    static void addGroup(ChartData &chart, const QString &name, const Movement &movement, bool isDrawn,
        const std::optional<double> &undecided)
    {
        const auto selfServe = movement.selfServeShare();
        const auto handovers = movement.handoversPerJourney();
        const auto back = movement.backMovesShare();
        const auto withoutHuman = shareOfParts(movement.withoutHuman, movement.journeys);
        chart.table.rows.push_back(
            { name, static_cast<double>(movement.journeys), cellOf(selfServe), cellOf(movement.selfServeTimeShare()),
                withoutHuman, cellOf(handovers), static_cast<double>(movement.backMoves),
                static_cast<double>(movement.repeats), cellOf(back), cellOf(undecided) });
        if (!isDrawn)
            return;
        chart.rows.push_back(name);
        chart.bars[0].lengths.push_back(selfServe.value_or(0) * 100);
        QStringList parts { percentText(selfServe.value_or(0)) };
        if (handovers)
            parts.append(tr("%1 handovers").arg(QLocale().toString(*handovers, 'f', 1)));
        if (back)
            parts.append(tr("%1 back or again").arg(percentText(*back)));
        if (undecided)
            parts.append(tr("%1 no decision").arg(percentText(*undecided)));
        chart.notes.push_back(parts.join(QStringLiteral(" · ")));
    }

    static ChartData groups(const JourneysView &journeys, std::size_t index)
    {
        ChartData chart;
        chart.title = index == 0 ? tr("By segment") : tr("By territory");
        chart.caption = tr("Bar: share of a journey's events before somebody of ours takes part");
        chart.bars = { { tr("before the first contact"), ChartTone::Main, {} } };
        chart.whole = 100;
        chart.table.columns = { { index == 0 ? tr("Segment") : tr("Territory") }, { tr("Journeys"), ColumnLook::Whole },
            { tr("Events before contact"), ColumnLook::Percent }, { tr("Time before contact"), ColumnLook::Percent },
            { tr("Without any contact"), ColumnLook::Percent }, { tr("Handovers"), ColumnLook::Decimal },
            { tr("Moves back"), ColumnLook::Whole }, { tr("Repeats"), ColumnLook::Whole },
            { tr("Back or again"), ColumnLook::Percent }, { tr("No decision"), ColumnLook::Percent } };
        const CaseGroups groups = groupsOfChart(journeys, index);
        for (std::size_t i = 0; i < groups.groups.size(); ++i) {
            const CaseMask mask = groups.maskOf(i);
            const QString &name = groups.groups[i].name;
            addGroup(chart, name.isEmpty() ? tr("not known") : name,
                movementOf(*journeys.columns, mask, *journeys.context), i < mostGroups,
                noDecisionRate(mask, *journeys.outcomes));
        }
        if (groups.groups.size() > mostGroups)
            chart.caption
                += tr(". The %1 with most journeys; the table has all %2.")
                       .arg(countText(mostGroups), countText(static_cast<std::int64_t>(groups.groups.size())));
        return chart;
    }

    static PageContent firstContact(const JourneysView &journeys)
    {
        const Movement all = movementOf(*journeys.columns, journeys.mask, *journeys.context);
        const auto selfServe = all.selfServeShare();
        if (!selfServe)
            return nothing();
        QString finding = tr("Customers are through %1 of a journey's events before they meet somebody")
                              .arg(percentText(*selfServe));
        if (all.withoutHuman > 0)
            finding += tr("; %1 of journeys never do").arg(percentText(shareOfParts(all.withoutHuman, all.journeys)));
        return { finding,
            tr("Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same "
               "stage, of all moves. No decision: of the journeys that ended."),
            { groups(journeys, 0), groups(journeys, 1) } };
    }

    static PageContent noDecision(const JourneysView &journeys)
    {
        const std::vector<NoDecisionRate> stages = undecidedByStage(journeys);
        const auto rate = noDecisionRate(journeys.mask, *journeys.outcomes);
        if (!rate || stages.empty())
            return { tr("No journey of this filter has ended yet, so none has ended without a decision."), {}, {} };
        ChartData chart;
        chart.title = tr("Where journeys end without a decision");
        chart.caption = tr("Journeys that ended, by the stage they were last in. Choose one to see what they lacked.");
        chart.isStacked = true;
        chart.bars
            = { { tr("no decision"), ChartTone::Warning, {} }, { tr("decided: won or lost"), ChartTone::Muted, {} } };
        chart.table.columns = { { tr("Last stage") }, { tr("Ended"), ColumnLook::Whole },
            { tr("No decision"), ColumnLook::Whole }, { tr("Share"), ColumnLook::Percent } };
        const NoDecisionRate *worst = &stages.front();
        for (const NoDecisionRate &stage : stages) {
            worst = stage.noDecision > worst->noDecision ? &stage : worst;
            const double share = shareOfParts(stage.noDecision, stage.left);
            chart.rows.push_back(stage.stage);
            chart.bars[0].lengths.push_back(static_cast<double>(stage.noDecision));
            chart.bars[1].lengths.push_back(static_cast<double>(stage.left - stage.noDecision));
            chart.notes.push_back(
                tr("%1 of %2 · %3").arg(countText(stage.noDecision), countText(stage.left), percentText(share)));
            chart.table.rows.push_back(
                { stage.stage, static_cast<double>(stage.left), static_cast<double>(stage.noDecision), share });
        }
        return { tr("%1 of the journeys that ended, ended without a decision; most of them at %2")
                     .arg(percentText(*rate), worst->stage),
            tr("Choose “Why journeys end” for the reasons the CRM gives; the panel at the side says what these "
               "journeys "
               "have in common."),
            { chart } };
    }

    static QString reasonName(const EndReason &reason)
    {
        return reason.reason.isEmpty() ? tr("no reason given") : reason.reason;
    }

    static PageContent reasons(const JourneysView &journeys)
    {
        const std::vector<EndReason> reasons = reasonsOf(journeys);
        if (reasons.empty())
            return { tr("No journey of this filter has ended without an order."), {}, {} };
        if (reasons.front().reason.isEmpty())
            return {
                tr("Nobody wrote down why these journeys ended. Import opportunities with a column of reasons, such "
                   "as “Loss reason” or “Closed lost reason”."),
                {}, {}
            };
        ChartData chart;
        chart.title = tr("Why journeys end without an order");
        chart.caption = tr("Journeys that ended, by the reason the CRM gives. Choose one to see its journeys.");
        chart.isStacked = true;
        chart.bars = { { tr("no decision"), ChartTone::Warning, {} }, { tr("lost"), ChartTone::Muted, {} } };
        chart.table.columns
            = { { tr("Reason") }, { tr("No decision"), ColumnLook::Whole }, { tr("Lost"), ColumnLook::Whole },
                  { tr("Share"), ColumnLook::Percent }, { tr("Value"), ColumnLook::Money } };
        const std::int64_t all = std::accumulate(reasons.begin(), reasons.end(), std::int64_t(0),
            [](std::int64_t sum, const EndReason &reason) { return sum + reason.ended(); });
        for (const EndReason &reason : reasons) {
            const double share = shareOfParts(reason.ended(), all);
            chart.table.rows.push_back({ reasonName(reason), static_cast<double>(reason.noDecision),
                static_cast<double>(reason.lost), share, reason.value.inUnits() });
            if (chart.rows.size() == mostGroups)
                continue;
            chart.rows.push_back(reasonName(reason));
            chart.bars[0].lengths.push_back(static_cast<double>(reason.noDecision));
            chart.bars[1].lengths.push_back(static_cast<double>(reason.lost));
            chart.notes.push_back(
                tr("%1 · %2 · worth %3")
                    .arg(countText(reason.ended()), percentText(share), shortMoneyText(reason.value)));
        }
        if (reasons.size() > mostGroups)
            chart.caption += tr(" The %1 most frequent; the table has all %2.")
                                 .arg(countText(mostGroups), countText(static_cast<std::int64_t>(reasons.size())));
        return { tr("“%1” is the reason most often given: %2 of the %3 journeys that ended without an order")
                     .arg(reasonName(reasons.front()), percentText(shareOfParts(reasons.front().ended(), all)),
                         countText(all)),
            tr("In the words of whoever closed the opportunity. Words that differ only in upper and lower case count "
               "as one."),
            { chart } };
    }

    static QString weekday(std::size_t day)
    {
        return QLocale().dayName(static_cast<int>(day) + 1, QLocale::LongFormat);
    }

    static PageContent hours(const JourneysView &journeys)
    {
        const ContactHours counts = contactHours(*journeys.columns, journeys.mask, *journeys.context);
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
            return {
                tr("Nobody of ours takes part in these journeys: no channel is assisted, no event names a person."), {},
                {}
            };
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
                heat.push_back({ 0.85 * shareOfParts(count, most), count > 0 ? countText(count) : QString() });
                cells.emplace_back(static_cast<double>(count));
            }
            chart.rows.push_back(weekday(day));
            chart.heat.cells.push_back(std::move(heat));
            chart.table.rows.push_back(std::move(cells));
        }
        return { tr("Most contacts: %1 at %2:00, %3 of %4")
                     .arg(weekday(bestDay), QString::number(bestHour), countText(most), countText(all)),
            tr("Counts, not success: a dark cell says when we call, not when it helps."), { chart } };
    }

    static void sayHowMany(CaseChoice &choice)
    {
        const auto chosen = static_cast<std::int64_t>(choice.cases.size());
        const auto all = static_cast<std::int64_t>(choice.cases.size() + choice.others.size());
        choice.subtitle
            = tr("%1, %2 of %3").arg(journeysText(chosen), percentText(shareOfParts(chosen, all)), countText(all));
    }

    static QString endedAt(const QString &stage) { return tr("%1 → no decision").arg(stage); }
    static QString notKnown() { return tr("not known"); }
};

std::optional<CaseChoice> casesInStage(const JourneysView &journeys, std::size_t row)
{
    const EventColumns &columns = *journeys.columns;
    const ChannelUse use = channelUse(columns, journeys.mask, *journeys.context);
    if (row >= use.rows.size() || !use.rows[row].stage)
        return std::nullopt;
    const ActivityCode stage = *use.rows[row].stage;
    CaseChoice choice;
    choice.title = columns.activities.text(stage);
    choice.condition = ActivityCondition { { choice.title }, ActivityCondition::Where::Anywhere, false };
    const StageWalk walk(columns, *journeys.context);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!journeys.mask.contains(journey))
            continue;
        bool isIn = false;
        walk.visitSteps(journey, [&](EventIndex event) { isIn |= walk.step(event) == stage; });
        (isIn ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    return choice;
}

std::optional<CaseChoice> casesOfGroup(const JourneysView &journeys, std::size_t chart, std::size_t row)
{
    const CaseGroups groups = groupsOfChart(journeys, chart);
    if (row >= groups.groups.size())
        return std::nullopt;
    const CaseGroups::Group &group = groups.groups[row];
    CaseChoice choice;
    choice.title = group.name.isEmpty() ? ChannelWords::notKnown() : group.name;
    if (chart == 0)
        choice.condition = SegmentCondition { { SegmentId { group.id } } };
    else if (group.id != 0)
        choice.condition = TerritoryCondition { { TerritoryId { group.id } } };
    for (CaseIndex journey = 0; journey < groups.ofCase.size(); ++journey) {
        if (groups.ofCase[journey] != CaseGroups::none)
            (groups.ofCase[journey] == row ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    return choice;
}

/// Compared with those that were last there and decided.
std::optional<CaseChoice> casesWithoutDecision(const JourneysView &journeys, std::size_t row)
{
    const std::vector<NoDecisionRate> stages = undecidedByStage(journeys);
    if (row >= stages.size())
        return std::nullopt;
    CaseChoice choice;
    choice.title = ChannelWords::endedAt(stages[row].stage);
    const EventColumns &columns = *journeys.columns;
    const StageWalk walk(columns, *journeys.context);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        const Outcome outcome = (*journeys.outcomes)[journey];
        if (!journeys.mask.contains(journey) || outcome == Outcome::Open)
            continue;
        const auto last = walk.lastOpenStep(journey);
        if (last && columns.activities.text(walk.step(*last)) == stages[row].stage)
            (outcome == Outcome::NoDecision ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    return choice;
}

/// Compared with those that ended without an order for another reason.
std::optional<CaseChoice> casesOfReason(const JourneysView &journeys, std::size_t row)
{
    const std::vector<EndReason> reasons = reasonsOf(journeys);
    if (row >= reasons.size())
        return std::nullopt;
    CaseChoice choice;
    choice.title = ChannelWords::reasonName(reasons[row]);
    const auto reasonOf = reasonOfCases(*journeys.columns, journeys.mask, *journeys.outcomes, reasons);
    for (CaseIndex journey = 0; journey < reasonOf.size(); ++journey) {
        if (reasonOf[journey] < reasons.size())
            (reasonOf[journey] == row ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    return choice;
}

} // namespace

PageContent channelsContent(const JourneysView &journeys, ChannelsQuestion question)
{
    PageContent page;
    switch (question) {
    case ChannelsQuestion::Channels: page = ChannelWords::channels(journeys); break;
    case ChannelsQuestion::FirstContact: page = ChannelWords::firstContact(journeys); break;
    case ChannelsQuestion::NoDecision: page = ChannelWords::noDecision(journeys); break;
    case ChannelsQuestion::Reasons: page = ChannelWords::reasons(journeys); break;
    case ChannelsQuestion::Hours: page = ChannelWords::hours(journeys); break;
    }
    for (ChartData &chart : page.charts)
        chart.summary = page.finding;
    return page;
}

std::optional<CaseChoice> casesOfChannels(
    const JourneysView &journeys, ChannelsQuestion question, std::size_t chart, std::size_t row)
{
    std::optional<CaseChoice> choice;
    switch (question) {
    case ChannelsQuestion::Channels: choice = casesInStage(journeys, row); break;
    case ChannelsQuestion::FirstContact: choice = casesOfGroup(journeys, chart, row); break;
    case ChannelsQuestion::NoDecision: choice = casesWithoutDecision(journeys, row); break;
    case ChannelsQuestion::Reasons: choice = casesOfReason(journeys, row); break;
    case ChannelsQuestion::Hours: break;
    }
    if (choice)
        ChannelWords::sayHowMany(*choice);
    return choice;
}

} // namespace headwater

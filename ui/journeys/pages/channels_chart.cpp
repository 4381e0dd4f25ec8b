// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/channels_chart.h"

#include "core/journeys/case_groups.h"
#include "core/journeys/measures/end_reasons.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_outcomes.h"
#include "core/journeys/measures/stage_walk.h"
#include "ui/journeys/journeys_text.h"
#include "ui/journeys/pages/channels_heat.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostGroups = 12; ///< drawn; the table has all
constexpr std::size_t mostEnds = 20; ///< places to end at, likewise

CaseGroups groupsOfChart(const JourneysView &journeys, std::size_t chart, const Cancellation &cancellation)
{
    return caseGroups(*journeys.columns, journeys.mask, *journeys.context, journeys.plan,
        chart == 0 ? CaseGrouping::Segment : CaseGrouping::Territory, cancellation);
}

/// Along the journey; where that is too long to be drawn, those first that most journeys ended in.
std::vector<NoDecisionRate> undecidedByStage(const JourneysView &journeys, const Cancellation &cancellation)
{
    std::vector<NoDecisionRate> stages
        = noDecisionByStage(*journeys.columns, journeys.mask, *journeys.context, *journeys.outcomes, cancellation);
    if (stages.size() > mostEnds)
        std::ranges::stable_sort(stages, std::ranges::greater {}, &NoDecisionRate::left);
    return stages;
}

std::vector<EndReason> reasonsOf(const JourneysView &journeys, const Cancellation &cancellation)
{
    return endReasons(*journeys.columns, journeys.mask, *journeys.outcomes, cancellation);
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

    /// What movementOf says about one group, as a row.
    static void addGroup(ChartData &chart, const QString &name, const Movement &movement, bool isDrawn,
        const std::optional<double> &undecided)
    {
        const auto selfServe = movement.selfServeShare();
        const auto handovers = movement.handoversPerJourney();
        const auto back = movement.backMovesShare();
        chart.table.rows.push_back(
            { name, static_cast<double>(movement.journeys), cellOf(selfServe), cellOf(movement.selfServeTimeShare()),
                cellOf(movement.withoutHumanShare()), cellOf(handovers), static_cast<double>(movement.backMoves),
                static_cast<double>(movement.repeats), cellOf(back), cellOf(undecided) });
        if (!isDrawn)
            return;
        chart.rows.push_back(name);
        chart.bars[0].lengths.push_back(selfServe.value_or(0) * 100);
        QStringList parts { selfServe ? percentText(*selfServe) : tr("not known") };
        if (handovers)
            parts.append(tr("%1 handovers").arg(QLocale().toString(*handovers, 'f', 1)));
        if (back)
            parts.append(tr("%1 back or again").arg(percentText(*back)));
        if (undecided)
            parts.append(tr("%1 no decision").arg(percentText(*undecided)));
        chart.notes.push_back(parts.join(QStringLiteral(" · ")));
    }

    static ChartData groups(const JourneysView &journeys, std::size_t index, const Cancellation &cancellation)
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
        const CaseGroups groups = groupsOfChart(journeys, index, cancellation);
        const auto movements = movementByGroup(*journeys.columns, groups, *journeys.context, cancellation);
        const auto undecided = noDecisionByGroup(groups, *journeys.outcomes, cancellation);
        for (std::size_t i = 0; i < groups.groups.size(); ++i) {
            const QString &name = groups.groups[i].name;
            addGroup(chart, name.isEmpty() ? tr("not known") : name, movements[i], i < mostGroups, undecided[i]);
        }
        if (groups.groups.size() > mostGroups)
            chart.caption
                += tr(". The %1 with most journeys; the table has all %2.")
                       .arg(countText(mostGroups), countText(static_cast<std::int64_t>(groups.groups.size())));
        return chart;
    }

    static QString firstContactFinding(const Movement &all)
    {
        const auto selfServe = all.selfServeShare();
        if (!selfServe)
            return tr("When customers first met somebody is not known: only dates of opportunities tell of these "
                      "journeys. An event log with channels or people would.");
        const QString finding = tr("Customers are through %1 of a journey's events before they meet somebody")
                                    .arg(percentText(*selfServe));
        return all.withoutHuman == 0
            ? finding
            : finding + tr("; %1 of journeys never do").arg(percentText(*all.withoutHumanShare()));
    }

    static PageContent firstContact(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const Movement all = movementOf(*journeys.columns, journeys.mask, *journeys.context, cancellation);
        if (all.journeys == 0)
            return nothing();
        return { firstContactFinding(all),
            tr("Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same "
               "stage, of all moves. No decision: of the journeys that ended. Dates of opportunities and evidence are "
               "no contact."),
            { groups(journeys, 0, cancellation), groups(journeys, 1, cancellation) } };
    }

    static PageContent noDecision(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const std::vector<NoDecisionRate> stages = undecidedByStage(journeys, cancellation);
        const auto rate = noDecisionRate(journeys.mask, *journeys.outcomes, cancellation);
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
            chart.table.rows.push_back(
                { stage.stage, static_cast<double>(stage.left), static_cast<double>(stage.noDecision), share });
            if (chart.rows.size() == mostEnds)
                continue;
            chart.rows.push_back(stage.stage);
            chart.bars[0].lengths.push_back(static_cast<double>(stage.noDecision));
            chart.bars[1].lengths.push_back(static_cast<double>(stage.left - stage.noDecision));
            chart.notes.push_back(
                tr("%1 of %2 · %3").arg(countText(stage.noDecision), countText(stage.left), percentText(share)));
        }
        if (stages.size() > mostEnds)
            chart.caption += tr(" The %1 that most ended in; the table has all %2.")
                                 .arg(countText(mostEnds), countText(static_cast<std::int64_t>(stages.size())));
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

    static PageContent reasons(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const std::vector<EndReason> reasons = reasonsOf(journeys, cancellation);
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

std::optional<CaseChoice> casesOfGroup(
    const JourneysView &journeys, std::size_t chart, std::size_t row, const Cancellation &cancellation)
{
    const CaseGroups groups = groupsOfChart(journeys, chart, cancellation);
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
std::optional<CaseChoice> casesWithoutDecision(
    const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    const std::vector<NoDecisionRate> stages = undecidedByStage(journeys, cancellation);
    if (row >= stages.size())
        return std::nullopt;
    CaseChoice choice;
    choice.title = ChannelWords::endedAt(stages[row].stage);
    const EventColumns &columns = *journeys.columns;
    const StageWalk walk(columns, *journeys.context);
    forEachCase(journeys.mask, cancellation, [&](CaseIndex journey) {
        const Outcome outcome = (*journeys.outcomes)[journey];
        if (outcome == Outcome::Open)
            return;
        const auto last = walk.lastOpenStep(journey);
        if (last && columns.activities.text(walk.step(*last)) == stages[row].stage)
            (outcome == Outcome::NoDecision ? choice.cases : choice.others).push_back({ .journey = journey });
    });
    return choice;
}

/// Compared with those that ended without an order for another reason.
std::optional<CaseChoice> casesOfReason(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    const std::vector<EndReason> reasons = reasonsOf(journeys, cancellation);
    if (row >= reasons.size())
        return std::nullopt;
    CaseChoice choice;
    choice.title = ChannelWords::reasonName(reasons[row]);
    const auto reasonOf = reasonOfCases(*journeys.columns, journeys.mask, *journeys.outcomes, reasons, cancellation);
    for (CaseIndex journey = 0; journey < reasonOf.size(); ++journey) {
        if (reasonOf[journey] < reasons.size())
            (reasonOf[journey] == row ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    return choice;
}

} // namespace

PageContent channelsContent(const JourneysView &journeys, ChannelsQuestion question, const Cancellation &cancellation)
{
    PageContent page;
    switch (question) {
    case ChannelsQuestion::Channels: page = channelsByStage(journeys, cancellation); break;
    case ChannelsQuestion::FirstContact: page = ChannelWords::firstContact(journeys, cancellation); break;
    case ChannelsQuestion::NoDecision: page = ChannelWords::noDecision(journeys, cancellation); break;
    case ChannelsQuestion::Reasons: page = ChannelWords::reasons(journeys, cancellation); break;
    case ChannelsQuestion::Hours: page = hoursOfContact(journeys, cancellation); break;
    }
    for (ChartData &chart : page.charts)
        chart.summary = page.finding;
    return page;
}

std::optional<CaseChoice> casesOfChannels(const JourneysView &journeys, ChannelsQuestion question, std::size_t chart,
    std::size_t row, const Cancellation &cancellation)
{
    std::optional<CaseChoice> choice;
    switch (question) {
    case ChannelsQuestion::Channels: choice = casesAtStage(journeys, row, cancellation); break;
    case ChannelsQuestion::FirstContact: choice = casesOfGroup(journeys, chart, row, cancellation); break;
    case ChannelsQuestion::NoDecision: choice = casesWithoutDecision(journeys, row, cancellation); break;
    case ChannelsQuestion::Reasons: choice = casesOfReason(journeys, row, cancellation); break;
    case ChannelsQuestion::Hours: break;
    }
    if (choice)
        ChannelWords::sayHowMany(*choice);
    return choice;
}

} // namespace headwater

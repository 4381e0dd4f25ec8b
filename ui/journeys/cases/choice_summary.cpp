// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/choice_summary.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace headwater {

namespace {

constexpr double telling = 0.1; // a difference of shares worth a line
constexpr std::size_t mostTraits = 4;
constexpr std::size_t mostParts = 3;

/// In how many of the cases each activity happens before the chosen moment.
std::vector<std::int64_t> casesByActivity(const EventColumns &columns, const std::vector<ChosenCase> &cases)
{
    std::vector<std::int64_t> counts(columns.activities.size(), 0);
    std::vector<std::size_t> seenIn(columns.activities.size(), 0);
    std::size_t number = 0;
    for (const ChosenCase &chosen : cases) {
        ++number;
        for (EventIndex event = columns.begin(chosen.journey); event < columns.end(chosen.journey); ++event) {
            const ActivityCode activity = columns.activity[event];
            if (columns.time[event] >= chosen.until)
                break;
            if (std::exchange(seenIn[activity], number) != number)
                ++counts[activity];
        }
    }
    return counts;
}

std::vector<ChoiceSummary::Trait> traitsOf(const JourneysView &view, const CaseChoice &choice)
{
    std::vector<ChoiceSummary::Trait> traits;
    if (choice.cases.empty() || choice.others.empty())
        return traits;
    const auto here = casesByActivity(*view.columns, choice.cases);
    const auto elsewhere = casesByActivity(*view.columns, choice.others);
    for (std::uint32_t activity = 0; activity < here.size(); ++activity) {
        const double a = static_cast<double>(here[activity]) / static_cast<double>(choice.cases.size());
        const double b = static_cast<double>(elsewhere[activity]) / static_cast<double>(choice.others.size());
        if (std::fabs(a - b) < telling)
            continue;
        const bool isMissing = a < b;
        traits.push_back(
            { view.columns->activities.text(activity), isMissing, isMissing ? 1 - a : a, isMissing ? 1 - b : b });
    }
    std::stable_sort(traits.begin(), traits.end(), [](const auto &left, const auto &right) {
        return left.share - left.elsewhere > right.share - right.elsewhere;
    });
    if (traits.size() > mostTraits)
        traits.resize(mostTraits);
    return traits;
}

template <typename RowId, typename NameOf>
std::vector<ChoiceSummary::Part> largestParts(
    const std::unordered_map<std::int64_t, std::int64_t> &counts, std::size_t whole, NameOf nameOf)
{
    std::vector<ChoiceSummary::Part> parts;
    for (const auto &[id, count] : counts)
        parts.push_back({ nameOf(RowId { id }), static_cast<double>(count) / static_cast<double>(whole) });
    std::sort(parts.begin(), parts.end(),
        [](const auto &a, const auto &b) { return a.share != b.share ? a.share > b.share : a.name < b.name; });
    if (parts.size() > mostParts)
        parts.resize(mostParts);
    return parts;
}

void addPlaces(ChoiceSummary &summary, const JourneysView &view, const CaseChoice &choice)
{
    std::unordered_map<std::int64_t, std::int64_t> territories;
    std::unordered_map<std::int64_t, std::int64_t> segments;
    for (const ChosenCase &chosen : choice.cases) {
        const auto &place = view.context->placeOf(*view.columns, chosen.journey);
        ++territories[place.territory.value];
        ++segments[place.segment.value];
    }
    const Plan &plan = view.plan;
    summary.territories = largestParts<TerritoryId>(territories, choice.cases.size(), [&plan](TerritoryId id) {
        const Territory *territory = plan.territories.find(id);
        return territory ? territory->name : QString();
    });
    summary.segments = largestParts<SegmentId>(segments, choice.cases.size(), [&plan](SegmentId id) {
        const Segment *segment = plan.segments.find(id);
        return segment ? segment->name : QString();
    });
}

} // namespace

JourneyCondition conditionFor(const JourneysView &view, const CaseChoice &choice)
{
    if (choice.condition)
        return *choice.condition;
    CaseListCondition list;
    for (const ChosenCase &chosen : choice.cases)
        list.cases.push_back(view.columns->caseNames.text(chosen.journey));
    return list;
}

Result<ChoiceSummary> choiceSummary(
    const JourneysView &view, const CaseChoice &choice, const Cancellation &cancellation)
{
    ChoiceSummary summary;
    summary.traits = traitsOf(view, choice);
    addPlaces(summary, view, choice);
    CaseMask mask { std::vector<std::uint8_t>(view.columns->caseCount(), 0) };
    std::vector<qint64> waits;
    for (const ChosenCase &chosen : choice.cases) {
        mask.isIn[chosen.journey] = 1;
        ++summary.outcomes[static_cast<std::size_t>((*view.outcomes)[chosen.journey])];
        const CaseFacts &facts = view.columns->cases[chosen.journey];
        if (facts.value > Money {}) {
            ++summary.valued;
            summary.value += facts.value;
        }
        if (chosen.wait >= 0)
            waits.push_back(chosen.wait);
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, QStringLiteral("summary of chosen journeys"));
    summary.hasWait = !waits.empty();
    summary.wait = summaryOf(waits);
    summary.movement = movementOf(*view.columns, mask, *view.context);
    return summary;
}

} // namespace headwater

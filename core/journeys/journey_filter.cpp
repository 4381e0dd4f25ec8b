// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey_filter.h"

#include "core/base/parallel.h"
#include "core/journeys/measures/stage_walk.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <functional>

namespace headwater {

namespace {

using CaseTest = std::function<bool(CaseIndex)>;

/// One entry a code: whether it is one of the names.
std::vector<std::uint8_t> chosenCodes(const TextPool &pool, const std::vector<QString> &names)
{
    std::vector<std::uint8_t> chosen(pool.size(), 0);
    for (const QString &name : names) {
        if (const auto code = pool.find(name))
            chosen[*code] = 1;
    }
    return chosen;
}

/// Turns a condition into a test of one case, looking names up once.
class TestMaker
{
public:
    explicit TestMaker(const FilterSubject &subject)
        : m_subject(subject)
        , m_columns(subject.columns)
    { }

    CaseTest operator()(const TimeCondition &condition) const
    {
        const auto isWithin = [condition](qint64 at) { return at >= condition.from && at < condition.to; };
        return [&columns = m_columns, condition, isWithin](CaseIndex journey) {
            if (columns.length(journey) == 0)
                return false;
            const qint64 first = columns.time[columns.begin(journey)];
            const qint64 last = columns.time[columns.end(journey) - 1];
            switch (condition.which) {
            case TimeCondition::Which::Started: return isWithin(first);
            case TimeCondition::Which::Ended: return isWithin(last);
            case TimeCondition::Which::Contained: return isWithin(first) && isWithin(last);
            case TimeCondition::Which::Touching:
                for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
                    if (isWithin(columns.time[event]))
                        return true;
                }
                return false;
            }
            Q_UNREACHABLE();
        };
    }

    CaseTest operator()(const SegmentCondition &condition) const
    {
        std::vector<std::uint8_t> chosen;
        for (const JourneyContext::Place &place : m_subject.context.accountPlace)
            chosen.push_back(std::ranges::count(condition.segments, place.segment) > 0);
        return byAccount(std::move(chosen));
    }

    CaseTest operator()(const TerritoryCondition &condition) const
    {
        const TerritoryTree tree(m_subject.plan.territories);
        std::vector<std::uint8_t> chosen;
        for (const JourneyContext::Place &place : m_subject.context.accountPlace)
            chosen.push_back(std::ranges::any_of(condition.territories, [&](TerritoryId outer) {
                return place.territory == outer || (place.territory.isValid() && tree.isWithin(place.territory, outer));
            }));
        return byAccount(std::move(chosen));
    }

    CaseTest operator()(const ChannelCondition &condition) const
    {
        return anyEvent(m_columns.channel, chosenCodes(m_columns.channels, condition.channels));
    }

    CaseTest operator()(const ActivityCondition &condition) const
    {
        const bool wanted = !condition.isExcluded;
        std::vector<std::uint8_t> chosen = withAllSpellings(chosenCodes(m_columns.activities, condition.activities));
        if (condition.where == ActivityCondition::Where::Anywhere)
            return [test = anyEvent(m_columns.activity, std::move(chosen)), wanted](
                       CaseIndex journey) { return test(journey) == wanted; };
        const bool first = condition.where == ActivityCondition::Where::First;
        return [&columns = m_columns, chosen = std::move(chosen), first, wanted](CaseIndex journey) {
            if (columns.length(journey) == 0)
                return !wanted;
            const EventIndex event = first ? columns.begin(journey) : columns.end(journey) - 1;
            return (chosen[columns.activity[event]] != 0) == wanted;
        };
    }

    CaseTest operator()(const VariantCondition &condition) const
    {
        const bool isOfStages = condition.level == JourneyLevel::Stages && m_subject.context.hasStages();
        const Variants *variants = isOfStages ? m_subject.stageVariants : m_subject.variants;
        if (!variants)
            return [](CaseIndex) { return true; };
        const std::size_t covering = variants->covering(condition.coverage);
        return [variants, covering](CaseIndex journey) { return variants->ofCase[journey] < covering; };
    }

    CaseTest operator()(const OutcomeCondition &condition) const
    {
        return [outcomes = outcomesOf(m_columns, m_subject.context), wanted = condition.outcomes](
                   CaseIndex journey) { return std::ranges::count(wanted, outcomes[journey]) > 0; };
    }

    CaseTest operator()(const ValueCondition &condition) const
    {
        return [&columns = m_columns, condition](CaseIndex journey) {
            const CaseFacts &facts = columns.cases[journey];
            return facts.hasOpportunity && facts.value >= condition.from && facts.value <= condition.to;
        };
    }

    CaseTest operator()(const AccountCondition &condition) const
    {
        return byAccount(chosenCodes(m_columns.accounts, condition.accounts));
    }

    CaseTest operator()(const ActorCondition &condition) const
    {
        return anyEvent(m_columns.actor, chosenCodes(m_columns.actors, condition.actors));
    }

    CaseTest operator()(const DealCondition &condition) const
    {
        using Which = DealCondition::Which;
        const bool isProduct = condition.which == Which::Product;
        const bool isOwner = condition.which == Which::Owner;
        const TextPool &pool = isProduct ? m_columns.products : isOwner ? m_columns.actors : m_columns.reasons;
        const auto code = isProduct ? &CaseFacts::product : isOwner ? &CaseFacts::owner : &CaseFacts::reason;
        return [&columns = m_columns, chosen = chosenCodes(pool, condition.values), code](
                   CaseIndex journey) { return chosen[columns.cases[journey].*code] != 0; };
    }

    CaseTest operator()(const ArcCondition &condition) const
    {
        const auto from = m_columns.activities.find(condition.from);
        const auto to = m_columns.activities.find(condition.to);
        if (!from || !to)
            return [](CaseIndex) { return false; };
        if (condition.level == JourneyLevel::Stages && m_subject.context.hasStages())
            return alongStages(m_subject.context.stepOf[*from], m_subject.context.stepOf[*to]);
        return [&columns = m_columns, from = *from, to = *to](CaseIndex journey) {
            for (EventIndex event = columns.begin(journey) + 1; event < columns.end(journey); ++event) {
                if (columns.activity[event - 1] == from && columns.activity[event] == to)
                    return true;
            }
            return false;
        };
    }

    CaseTest operator()(const CaseListCondition &condition) const
    {
        return [chosen = chosenCodes(m_columns.caseNames, condition.cases)](
                   CaseIndex journey) { return chosen[journey] != 0; };
    }

private:
    /// Of a stage that is chosen by one of its names, all names.
    std::vector<std::uint8_t> withAllSpellings(std::vector<std::uint8_t> chosen) const
    {
        const std::vector<ActivityCode> &stepOf = m_subject.context.stepOf;
        for (std::size_t activity = 0; activity < chosen.size(); ++activity)
            chosen[stepOf[activity]] |= chosen[activity];
        for (std::size_t activity = 0; activity < chosen.size(); ++activity)
            chosen[activity] = chosen[stepOf[activity]];
        return chosen;
    }

    CaseTest alongStages(ActivityCode from, ActivityCode to) const
    {
        return [walk = StageWalk(m_columns, m_subject.context), from, to](CaseIndex journey) {
            bool isAtFrom = false;
            bool isAlong = false;
            walk.visitSteps(journey, [&](EventIndex event) {
                const ActivityCode step = walk.step(event);
                isAlong = isAlong || (isAtFrom && step == to);
                isAtFrom = step == from;
            });
            return isAlong;
        };
    }

    CaseTest byAccount(std::vector<std::uint8_t> chosen) const
    {
        return [&columns = m_columns, chosen = std::move(chosen)](
                   CaseIndex journey) { return chosen[columns.cases[journey].account] != 0; };
    }

    template <typename Code> CaseTest anyEvent(const std::vector<Code> &column, std::vector<std::uint8_t> chosen) const
    {
        return [&columns = m_columns, &column, chosen = std::move(chosen)](CaseIndex journey) {
            for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
                if (chosen[column[event]])
                    return true;
            }
            return false;
        };
    }

    const FilterSubject &m_subject;
    const EventColumns &m_columns;
};

/// Joins a condition to one that is there. False: both stay chips of their own.
class Joiner
{
public:
    explicit Joiner(const JourneyCondition &added)
        : m_added(added)
    { }

    bool operator()(TimeCondition &there) const { return replaces(there, &TimeCondition::which); }
    bool operator()(SegmentCondition &there) const { return joins(there, &SegmentCondition::segments); }
    bool operator()(TerritoryCondition &there) const { return joins(there, &TerritoryCondition::territories); }
    bool operator()(ChannelCondition &there) const { return joins(there, &ChannelCondition::channels); }
    bool operator()(ActivityCondition &there) const
    {
        const auto *added = std::get_if<ActivityCondition>(&m_added);
        const bool isAlike = added && there.where == added->where && there.isExcluded == added->isExcluded;
        const bool maySayBoth = there.where == ActivityCondition::Where::Anywhere || there.isExcluded;
        return isAlike && !maySayBoth && joins(there, &ActivityCondition::activities);
    }
    bool operator()(VariantCondition &there) const { return replaces(there, &VariantCondition::level); }
    bool operator()(OutcomeCondition &there) const { return joins(there, &OutcomeCondition::outcomes); }
    bool operator()(ValueCondition &there) const
    {
        const auto *added = std::get_if<ValueCondition>(&m_added);
        if (added)
            there = *added;
        return added != nullptr;
    }
    bool operator()(AccountCondition &there) const { return joins(there, &AccountCondition::accounts); }
    bool operator()(ActorCondition &there) const { return joins(there, &ActorCondition::actors); }
    bool operator()(DealCondition &there) const
    {
        const auto *added = std::get_if<DealCondition>(&m_added);
        return added && added->which == there.which && joins(there, &DealCondition::values);
    }
    bool operator()(ArcCondition &) const { return false; }
    bool operator()(CaseListCondition &) const { return false; }

private:
    template <typename Condition, typename Names> bool joins(Condition &there, Names Condition::*names) const
    {
        const auto *added = std::get_if<Condition>(&m_added);
        if (!added)
            return false;
        for (const auto &name : added->*names) {
            if (std::ranges::count(there.*names, name) == 0)
                (there.*names).push_back(name);
        }
        return true;
    }

    template <typename Condition, typename Kind> bool replaces(Condition &there, Kind Condition::*kind) const
    {
        const auto *added = std::get_if<Condition>(&m_added);
        if (!added || there.*kind != added->*kind)
            return false;
        there = *added;
        return true;
    }

    const JourneyCondition &m_added;
};

} // namespace

JourneyFilter withChip(JourneyFilter filter, JourneyCondition condition)
{
    for (JourneyCondition &there : filter.conditions) {
        if (there == condition || std::visit(Joiner(condition), there))
            return filter;
    }
    filter.conditions.push_back(std::move(condition));
    return filter;
}

CaseMask matchingCases(const FilterSubject &subject, const JourneyFilter &filter)
{
    CaseMask mask = CaseMask::all(subject.columns.caseCount());
    const std::size_t parts = subject.columns.eventCount() < 200'000 ? 1 : usefulThreads();
    for (const JourneyCondition &condition : filter.conditions) {
        const CaseTest passes = std::visit(TestMaker(subject), condition);
        inParallel(parts, [&](std::size_t part) {
            const auto end = static_cast<CaseIndex>(shareBegin(mask.isIn.size(), part + 1, parts));
            for (auto journey = static_cast<CaseIndex>(shareBegin(mask.isIn.size(), part, parts)); journey < end;
                 ++journey) {
                if (mask.isIn[journey] && !passes(journey))
                    mask.isIn[journey] = 0;
            }
        });
    }
    return mask;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/graph/variants.h"
#include "core/journeys/journey_context.h"

#include <limits>
#include <variant>

namespace headwater {

/// How closely one looks: at the stages of the plan, or at everything that was recorded. In a log without stages both
/// are the same.
enum class JourneyLevel : std::uint8_t { Stages, Activities };

/// Journeys by their times. Journeys without events never pass.
struct TimeCondition {
    enum class Which : std::uint8_t {
        Started, ///< the first event lies within
        Ended, ///< the last event lies within
        Contained, ///< all events lie within
        Touching, ///< some event lies within
    };
    qint64 from = 0; ///< milliseconds since 1970 UTC, included
    qint64 to = std::numeric_limits<qint64>::max(); ///< excluded
    Which which = Which::Started;
    bool operator==(const TimeCondition &) const = default;
};
struct SegmentCondition {
    std::vector<SegmentId> segments; ///< any of these; a segment without id stands for "not known"
    bool operator==(const SegmentCondition &) const = default;
};
struct TerritoryCondition {
    std::vector<TerritoryId> territories; ///< any of these or what lies below them
    bool operator==(const TerritoryCondition &) const = default;
};
struct ChannelCondition {
    std::vector<QString> channels; ///< some event on any of these
    bool operator==(const ChannelCondition &) const = default;
};
struct ActivityCondition {
    enum class Where : std::uint8_t { Anywhere, First, Last };
    std::vector<QString> activities; ///< any of these; a stage in every spelling
    Where where = Where::Anywhere;
    bool isExcluded = false; ///< none of these instead
    bool operator==(const ActivityCondition &) const = default;
};
/// Journeys of the most frequent variants that together cover at least this share of all cases of the log (not of
/// those that other conditions leave, so that conditions commute).
struct VariantCondition {
    double coverage = 0.8; ///< 0..1
    JourneyLevel level = JourneyLevel::Activities; ///< whose variants are counted
    bool operator==(const VariantCondition &) const = default;
};
struct OutcomeCondition {
    std::vector<Outcome> outcomes; ///< any of these
    bool operator==(const OutcomeCondition &) const = default;
};
struct ValueCondition {
    Money from;
    Money to { std::numeric_limits<std::int64_t>::max() }; ///< included
    bool operator==(const ValueCondition &) const = default;
};
struct AccountCondition {
    std::vector<QString> accounts;
    bool operator==(const AccountCondition &) const = default;
};
/// Journeys in which one of these people acted.
struct ActorCondition {
    std::vector<QString> actors;
    bool operator==(const ActorCondition &) const = default;
};
/// Journeys by what their opportunity says, in its own words; the empty text stands for "not known".
struct DealCondition {
    enum class Which : std::uint8_t { Product, Owner, Reason };
    Which which = Which::Product;
    std::vector<QString> values; ///< any of these
    bool operator==(const DealCondition &) const = default;
};
struct ArcCondition {
    QString from; ///< of stages: any of its spellings
    QString to; ///< directly follows `from` somewhere in the journey
    JourneyLevel level = JourneyLevel::Activities; ///< of stages: whatever else was recorded between them
    bool operator==(const ArcCondition &) const = default;
};
struct CaseListCondition {
    std::vector<QString> cases;
    bool operator==(const CaseListCondition &) const = default;
};

using JourneyCondition = std::variant<TimeCondition, SegmentCondition, TerritoryCondition, ChannelCondition,
    ActivityCondition, VariantCondition, OutcomeCondition, ValueCondition, AccountCondition, ActorCondition,
    DealCondition, ArcCondition, CaseListCondition>;

/// Conditions that all have to hold; in any order they give the same cases. The window shows each as a chip.
struct JourneyFilter {
    std::vector<JourneyCondition> conditions;
    bool operator==(const JourneyFilter &) const = default;
};

/// The filter with one more chip. One more of a kind of which a journey has one only, or any of which may do, joins the
/// chip that is there: any of them. Another range of a kind takes the place of the one that is there. What a journey
/// can meet together, as passing through several steps, stays apart: all of them.
JourneyFilter withChip(JourneyFilter filter, JourneyCondition condition);

/// What filters are applied to. A VariantCondition whose variants are not there lets everything pass.
struct FilterSubject {
    const EventColumns &columns;
    const JourneyContext &context;
    const Plan &plan; ///< for what lies below a territory
    const Variants *variants = nullptr; ///< of `columns`
    const Variants *stageVariants = nullptr; ///< of stageColumns()
};

/// The cases that meet every condition. Names that the log does not know match nothing. Two threads; a fraction of
/// the 200 ms that a new graph of 10 M events may take.
CaseMask matchingCases(const FilterSubject &subject, const JourneyFilter &filter);

} // namespace headwater

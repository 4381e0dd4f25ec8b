// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/graph/variants.h"

namespace headwater {

/// Journeys as a whole, already counted: who follows whom with the times between, and the ways that were taken. A value
/// that knows its names, so that it can come from memory or from a database that counts by itself.
struct JourneySummary {
    struct Variant {
        std::int64_t cases = 0;
        QStringList activities;
        bool operator==(const Variant &) const = default;
    };

    JourneyGraph graph; ///< its nodes are the counts for each stage
    std::vector<Variant> variants; ///< most cases first, then the shorter, then by names; as many as were asked for
    std::int64_t variantCount = 0; ///< of all
    bool operator==(const JourneySummary &) const = default;
};

inline constexpr std::size_t allVariants = static_cast<std::size_t>(-1);

/// Where events are kept. The narrow door for sources that may hold more than fits here: they count, we read the
/// counts. Sources that hand out the events themselves are a FactSource.
class JourneySource
{
public:
    virtual ~JourneySource() = default;
    /// With the `most` most frequent variants. Errors: Cancelled; those of the source.
    virtual Result<JourneySummary> summary(std::size_t most, const Cancellation &cancellation) const = 0;
};

/// The same of journeys that are in memory.
JourneySummary summaryOf(const EventColumns &columns, JourneyGraph graph, const Variants &variants, std::size_t most);

} // namespace headwater

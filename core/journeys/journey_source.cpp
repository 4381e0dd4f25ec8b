// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey_source.h"

namespace headwater {

JourneySummary summaryOf(const EventColumns &columns, JourneyGraph graph, const Variants &variants, std::size_t most)
{
    JourneySummary summary;
    summary.graph = std::move(graph);
    summary.variantCount = static_cast<std::int64_t>(variants.variants.size());
    for (const Variants::Variant &variant : variants.variants) {
        if (summary.variants.size() == most)
            break;
        summary.variants.push_back({ variant.cases, traceNames(columns, variant.example) });
    }
    return summary;
}

} // namespace headwater

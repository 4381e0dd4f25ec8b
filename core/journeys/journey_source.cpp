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

ColumnsSource::ColumnsSource(const EventColumns &columns)
    : ColumnsSource(columns, CaseMask::all(columns.caseCount()))
{ }

ColumnsSource::ColumnsSource(const EventColumns &columns, CaseMask mask)
    : m_columns(columns)
    , m_mask(std::move(mask))
{ }

Result<JourneySummary> ColumnsSource::summary(std::size_t most, const Cancellation &cancellation) const
{
    HEADWATER_TRY(JourneyGraph graph, journeyGraph(m_columns, m_mask, cancellation));
    HEADWATER_TRY(const Variants variants, variantsOf(m_columns, m_mask, cancellation));
    return summaryOf(m_columns, std::move(graph), variants, most);
}

} // namespace headwater

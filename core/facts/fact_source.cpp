// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/fact_source.h"

#include "core/facts/event_coder.h"

namespace headwater {

Result<> FactSource::visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const
{
    EventCoder coder;
    HEADWATER_CHECK(visitEvents([&coder](const JourneyEvent &event) { coder.add(event); }, cancellation));
    return coder.handTo(sink);
}

} // namespace headwater

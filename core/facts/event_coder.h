// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/coded_events.h"
#include "core/facts/facts.h"

#include <QHash>

#include <vector>

namespace headwater {

/// Gives codes to the texts of events in the order in which they come, and keeps both.
class EventCoder
{
public:
    void add(const JourneyEvent &event);
    /// Everything as one set of one part.
    Result<> handTo(CodedEventSink &sink) const;

private:
    std::uint32_t codeOf(const QString &text);

    QHash<QString, std::uint32_t> m_codes;
    std::vector<QString> m_texts;
    std::vector<CodedEvent> m_events;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/event_coder.h"

namespace headwater {

void EventCoder::add(const JourneyEvent &event)
{
    m_events.push_back({ codeOf(event.journey), codeOf(event.account), codeOf(event.activity), codeOf(event.channel),
        codeOf(event.actor), event.at });
}

std::uint32_t EventCoder::codeOf(const QString &text)
{
    if (const auto known = m_codes.constFind(text); known != m_codes.constEnd())
        return *known;
    const auto code = static_cast<std::uint32_t>(m_texts.size());
    m_codes.insert(text, code);
    m_texts.push_back(text);
    return code;
}

Result<> EventCoder::handTo(CodedEventSink &sink) const
{
    const std::size_t rows = m_events.size();
    HEADWATER_CHECK(sink.expect(rows));
    HEADWATER_CHECK(sink.beginSet({ &rows, 1 }, static_cast<std::uint32_t>(m_texts.size())));
    sink.take(0, m_events);
    for (std::uint32_t code = 0; code < m_texts.size(); ++code)
        sink.text(code, m_texts[code].toUtf8().toStdString());
    return sink.endSet();
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/packed_events.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

// Codes of a text are looked up in memory. Beyond this many, the look-up starts afresh and a text may get a
// second code, which costs a few bytes in the file and nothing else.
constexpr std::size_t mostCodesInMemory = 1'000'000;

constexpr std::size_t columnHead = sizeof(quint64) + 1;

int bytesFor(quint64 largest)
{
    int width = 0;
    for (; largest > 0; largest >>= 8)
        ++width;
    return width;
}

/// `least` bytes or more are spent on each value, so that no block claims more events than it has bytes.
template <typename Get> void packColumn(std::span<const CodedEvent> events, Get get, int least, QByteArray &bytes)
{
    quint64 base = std::numeric_limits<quint64>::max();
    for (const CodedEvent &event : events)
        base = std::min(base, get(event));
    quint64 largest = 0;
    for (const CodedEvent &event : events)
        largest = std::max(largest, get(event) - base);
    const int width = std::max(least, bytesFor(largest));
    const auto append = [&bytes](quint64 value, int count) {
        const quint64 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), count);
    };
    append(base, sizeof base);
    append(static_cast<quint64>(width), 1);
    for (const CodedEvent &event : events)
        append(get(event) - base, width);
}

template <int Width, typename Set>
bool unpackValues(const char *bytes, quint64 base, std::span<CodedEvent> events, Set set)
{
    bool isGood = true;
    for (CodedEvent &event : events) {
        quint64 difference = 0;
        std::copy_n(bytes, Width, reinterpret_cast<char *>(&difference));
        bytes += Width;
        isGood &= set(event, base + qFromLittleEndian(difference));
    }
    return isGood;
}

/// Takes its column off the front of `bytes`.
template <typename Set> bool unpackColumn(QByteArrayView &bytes, int least, std::span<CodedEvent> events, Set set)
{
    if (bytes.size() < static_cast<qsizetype>(columnHead))
        return false;
    const quint64 base = qFromLittleEndian<quint64>(bytes.data());
    const int width = static_cast<unsigned char>(bytes[sizeof base]);
    const char *values = bytes.data() + columnHead;
    const std::size_t length = columnHead + static_cast<std::size_t>(width) * events.size();
    if (width < least || static_cast<std::size_t>(bytes.size()) < length)
        return false;
    bytes = bytes.sliced(static_cast<qsizetype>(length));
    switch (width) {
    case 0: return unpackValues<0>(values, base, events, set);
    case 1: return unpackValues<1>(values, base, events, set);
    case 2: return unpackValues<2>(values, base, events, set);
    case 3: return unpackValues<3>(values, base, events, set);
    case 4: return unpackValues<4>(values, base, events, set);
    case 5: return unpackValues<5>(values, base, events, set);
    case 6: return unpackValues<6>(values, base, events, set);
    case 7: return unpackValues<7>(values, base, events, set);
    case 8: return unpackValues<8>(values, base, events, set);
    default: return false;
    }
}

/// In the order of eventTexts.
constexpr std::array codeColumns { &CodedEvent::journey, &CodedEvent::account, &CodedEvent::activity,
    &CodedEvent::channel, &CodedEvent::actor };

/// Times order like the numbers they become, also those before 1970.
constexpr quint64 asNumber(qint64 at) { return static_cast<quint64>(at) ^ (quint64(1) << 63); }
constexpr qint64 asTime(quint64 number) { return static_cast<qint64>(number ^ (quint64(1) << 63)); }

} // namespace

QByteArray packed(std::span<const CodedEvent> events)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(events.size() * 16));
    for (const auto column : codeColumns)
        packColumn(
            events, [column](const CodedEvent &event) { return quint64(event.*column); }, 0, bytes);
    packColumn(
        events, [](const CodedEvent &event) { return asNumber(event.at); }, 1, bytes);
    return bytes;
}

bool unpack(QByteArrayView bytes, std::uint32_t codes, std::span<CodedEvent> events)
{
    for (const auto column : codeColumns) {
        const auto setCode = [column, codes](CodedEvent &event, quint64 value) {
            event.*column = static_cast<std::uint32_t>(value);
            return value < codes;
        };
        if (!unpackColumn(bytes, 0, events, setCode))
            return false;
    }
    const auto setTime = [](CodedEvent &event, quint64 value) {
        event.at = asTime(value);
        return true;
    };
    return unpackColumn(bytes, 1, events, setTime) && bytes.isEmpty();
}

Result<> EventPacker::add(const EventView &event, PackedEventSink &sink) { return add(event, printsOf(event), sink); }

Result<> EventPacker::add(const EventView &event, const EventPrints &prints, PackedEventSink &sink)
{
    if (m_codes.size() >= mostCodesInMemory) {
        m_firstCode += static_cast<std::uint32_t>(m_codes.size());
        m_codes.clear();
    }
    CodedEvent coded;
    coded.at = event.at;
    for (std::size_t i = 0; i < eventTexts.size(); ++i) {
        const QStringView text = event.*eventTexts[i];
        const TextCodes::Found found = m_codes.codeOf(text, prints.texts[i]);
        coded.*codeColumns[i] = m_firstCode + found.code;
        if (found.isNew)
            HEADWATER_CHECK(sink.text(m_firstCode + found.code, text.toUtf8()));
    }
    m_events.push_back(coded);
    return m_events.size() < eventsPerBlock ? Result<> {} : finish(sink);
}

Result<> EventPacker::finish(PackedEventSink &sink)
{
    if (m_events.empty())
        return {};
    const Result<> handed = sink.block(m_events.size(), packed(m_events));
    m_events.clear();
    return handed;
}

} // namespace headwater

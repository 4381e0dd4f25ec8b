// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/coded_events.h"
#include "core/facts/text_codes.h"

#include <QByteArray>

#include <vector>

/// Events as files keep them: texts once, by code, and the events in blocks, column by column.
namespace headwater {

constexpr std::size_t eventsPerBlock = 16'384;

/// The events as bytes. Per column: its smallest value (8 bytes), how many bytes a difference to it takes (1 byte),
/// and the differences, all little-endian (frame of reference; Goldstein, Ramakrishnan and Shaft 1998).
QByteArray packed(std::span<const CodedEvent> events);
/// The inverse; false for bytes that packed() would not have written for so many events with codes below `codes`.
bool unpack(QByteArrayView bytes, std::uint32_t codes, std::span<CodedEvent> events);

/// Takes packed events: the texts of a block's codes come before the block. Codes count from 0, without gap.
class PackedEventSink
{
public:
    virtual ~PackedEventSink() = default;
    virtual Result<> text(std::uint32_t code, QByteArrayView utf8) = 0;
    virtual Result<> block(std::size_t events, const QByteArray &bytes) = 0;
};

/// Packs events as they come.
class EventPacker
{
public:
    Result<> add(const EventView &event, PackedEventSink &sink);
    /// The same, for those who have the fingerprints already.
    Result<> add(const EventView &event, const EventPrints &prints, PackedEventSink &sink);
    /// Hands on what does not fill a block. Call once, last.
    Result<> finish(PackedEventSink &sink);

private:
    TextCodes m_codes;
    std::uint32_t m_firstCode = 0; ///< of those in m_codes
    std::vector<CodedEvent> m_events;
};

} // namespace headwater

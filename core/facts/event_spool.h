// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/packed_events.h"

#include <QTemporaryFile>

namespace headwater {

/// Packed events in a temporary file that is gone with this object: what was read once need not be read again.
/// One thread at a time.
class EventSpool : private PackedEventSink
{
public:
    /// Errors: StorageFailed.
    Result<> add(const EventView &event) { return add(event, printsOf(event)); }
    Result<> add(const EventView &event, const EventPrints &prints);
    /// After the last event, before the first handTo().
    Result<> finish();

    std::int64_t count() const { return m_count; }
    /// Everything in the order it came. Errors: those of the sink, Cancelled, FileUnreadable.
    Result<> handTo(PackedEventSink &sink, const Progress &progress = {}, const Cancellation &cancellation = {}) const;
    /// The same, each event by itself. Also those of `take`.
    Result<> visit(const std::function<Result<>(const JourneyEvent &)> &take, const Progress &progress = {},
        const Cancellation &cancellation = {}) const;

private:
    Result<> text(std::uint32_t code, QByteArrayView utf8) override;
    Result<> block(std::size_t events, const QByteArray &bytes) override;
    Result<> write(std::uint32_t events, QByteArrayView bytes);

    mutable QTemporaryFile m_file;
    EventPacker m_packer;
    std::int64_t m_count = 0;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <cstdint>
#include <span>
#include <string_view>

namespace headwater {

/// An event as a store keeps it: each text is a code of its set, counted from 0.
struct CodedEvent {
    std::uint32_t journey = 0;
    std::uint32_t account = 0;
    std::uint32_t activity = 0;
    std::uint32_t channel = 0;
    std::uint32_t actor = 0;
    qint64 at = 0; ///< milliseconds since 1970 UTC
};

/// Takes events by the million. They come in sets (one per import) with codes of their own; the rows of a set come
/// in parts, one thread each; part 0 holds the first rows of the source, and so on. The texts follow the events, so
/// that nobody has to hold both.
class CodedEventSink
{
public:
    virtual ~CodedEventSink() = default;
    /// Before everything: at most so many rows in all.
    virtual Result<> expect(std::size_t rows) = 0;
    /// A set begins: at most so many rows in each part, codes below `codes`.
    virtual Result<> beginSet(std::span<const std::size_t> partRows, std::uint32_t codes) = 0;
    /// Called by the thread of that part, in the order of the rows.
    virtual void take(std::size_t part, std::span<const CodedEvent> events) = 0;
    /// After the last event of the set: what a code means, each code once, rising.
    virtual void text(std::uint32_t code, std::string_view utf8) = 0;
    virtual Result<> endSet() = 0;
};

} // namespace headwater

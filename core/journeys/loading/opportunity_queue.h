// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/fact_source.h"

#include <functional>

namespace headwater {

/// Hands on the opportunities of a source in their order, while another thread reads the next ones: reading and taking
/// a row cost about the same. Few are held at a time. Errors: Cancelled; those of the source.
Result<> visitReadAhead(
    const FactSource &source, const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation);

} // namespace headwater

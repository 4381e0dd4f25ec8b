// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/facts/coded_events.h"
#include "core/facts/facts.h"

#include <QDate>

#include <functional>

namespace headwater {

/// How many rows the active batches hold.
struct FactCounts {
    std::int64_t opportunities = 0;
    std::int64_t events = 0;
    std::int64_t spells = 0;
    bool operator==(const FactCounts &) const = default;
};

/// The facts of the batches that were active when it was made, in the order they were imported. Belongs to
/// nobody's thread: hand it to a job. Every visit reads the file anew.
/// Errors: FileUnreadable, FileNotOurs (a value that we would not have written), Cancelled.
class FactSource
{
public:
    virtual ~FactSource() = default;
    virtual Result<FactCounts> counts() const = 0;
    /// The last day that they can tell of, as the last of them were taken in on it; null: not known. What they date
    /// later is a slip or a wish.
    virtual QDate lastDay() const { return {}; }
    virtual Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const = 0;
    virtual Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const = 0;
    virtual Result<> visitSpells(
        const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const = 0;
    /// The events once more, for readers of millions. A source that keeps codes hands them on as they are, several
    /// parts at once; this one codes what visitEvents() tells, as one set of one part.
    virtual Result<> visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const;
};

} // namespace headwater

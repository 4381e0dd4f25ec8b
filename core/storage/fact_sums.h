// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"
#include "core/plan/workspace.h"
#include "core/storage/database.h"

/// Sums of the facts of an import, kept with it: a fact that was damaged, lost or slipped in is noticed when the facts
/// are read. Not a defence against forgery.
namespace headwater {

/// Each is the sum, modulo 2^64, over rows in any order.
struct FactSums {
    std::uint64_t opportunities = 0;
    std::uint64_t spells = 0;
    std::uint64_t blocks = 0; ///< of events
    std::uint64_t texts = 0; ///< of those events
    bool operator==(const FactSums &) const = default;
};

// What one row, with its number in the file, adds.
std::uint64_t sumOfFact(std::int64_t row, const Opportunity &opportunity);
std::uint64_t sumOfFact(std::int64_t row, const EmploymentSpell &spell);
std::uint64_t sumOfBlock(std::int64_t row, std::size_t events, QByteArrayView bytes);
std::uint64_t sumOfText(std::int64_t code, QByteArrayView utf8);

/// What is kept for the batch; all zero for one that the file does not know. Errors: FileNotOurs.
Result<FactSums> keptSums(const Database &database, BatchId batch);

/// Errors: FileNotOurs when the facts that were read are not those that were written.
Result<> checkSum(std::uint64_t read, std::uint64_t kept, BatchId batch);

} // namespace headwater

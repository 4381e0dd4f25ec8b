// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/evidence/verified_cases.h"
#include "core/journeys/measures/stage_outcomes.h"

namespace headwater {

/// How promising an open journey is, and why: score = value x win share x evidence x freshness. The factors are the
/// reason for the rank; words for them are the window's business.
struct PromisingJourney {
    CaseIndex journey = 0;
    StageId stage; ///< that it claims
    Money value; ///< where none is known, the mean of those that were won; 0 without any
    bool isValueKnown = false;
    double winShare = 0; ///< of the decided journeys that were in this stage, 0..1
    int required = 0; ///< verifiers required for this stage and those before
    int verified = 0; ///< of these with unexpired evidence
    double daysInStage = 0; ///< since its last step into that stage; 0 = no event tells
    /// As the plan says; else the median of the visits to that stage that ended; 0 = nothing tells.
    double expectedDays = 0;
    bool isPlanned = false; ///< the plan says how many days
    double evidence = 0; ///< (1 + verified) / (1 + required)
    double freshness = 0; ///< 1 while it is not late, then expected days / days in stage
    double score = 0; ///< plan currency

    /// The factor that costs it most of its value.
    enum class Weakness : std::uint8_t { WinShare, Evidence, Age };
    Weakness weakness() const;
};

/// Open journeys of the mask that are in an open stage, the most promising first; where no value tells them apart,
/// those with the better odds and evidence, then those that came last. `today` in milliseconds since 1970 UTC.
std::vector<PromisingJourney> promisingJourneys(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes, qint64 today,
    const Cancellation &cancellation = {});

} // namespace headwater

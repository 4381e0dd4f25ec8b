// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/journey_context.h"
#include "core/journeys/measures/funnel.h"

namespace headwater {

/// Evidence as the fact it is: an event of the journey, named like the verifier, by the one who saw it, at the start
/// of that day (UTC). Entered by hand it is an import of one event, so that it is a step and can be undone.
JourneyEvent evidenceEvent(const QString &journey, const Verifier &verifier, QDate date, const QString &who);

/// Which verifiers of the plan have unexpired evidence, case by case. A closed journey is judged on the day of its
/// last event, an open one today. Verifiers go by their place in `verifiers`.
class VerifiedCases
{
public:
    VerifiedCases() = default;
    VerifiedCases(std::vector<Verifier> verifiers, std::size_t cases);

    std::vector<Verifier> verifiers; ///< in the order of their stages

    bool hasUnexpired(CaseIndex journey, std::size_t verifier) const
    {
        return m_unexpired[journey * m_words + verifier / 64] >> verifier % 64 & 1;
    }
    void setUnexpired(CaseIndex journey, std::size_t verifier)
    {
        m_unexpired[journey * m_words + verifier / 64] |= std::uint64_t(1) << verifier % 64;
    }
    /// The verifiers that the stage requires.
    std::vector<std::size_t> requiredFor(StageId stage) const;
    /// Of these verifiers, those without unexpired evidence.
    std::vector<std::size_t> missing(CaseIndex journey, std::span<const std::size_t> required) const;
    bool hasAll(CaseIndex journey, std::span<const std::size_t> required) const;

private:
    std::size_t m_words = 0; ///< of 64 verifiers each
    std::vector<std::uint64_t> m_unexpired; ///< by case: one bit for each of the verifiers
};

/// Evidence is an event of the journey whose activity is the verifier's text, letter case and outer blanks aside.
/// `today` in milliseconds since 1970 UTC. Evidence in the future (where the columns do not say since when: after
/// today) does not count yet. O(events).
VerifiedCases verifiedCases(const EventColumns &columns, const JourneyContext &context,
    const CowTable<Verifier> &verifiers, const std::vector<Outcome> &outcomes, qint64 today,
    const Cancellation &cancellation = {});

/// For funnelOf(): by case, one bit for each step that is a verified stage.
std::vector<std::uint64_t> verifiedSteps(const VerifiedCases &verified, const EventColumns &columns,
    const JourneyContext &context, const FunnelQuery &query, const Cancellation &cancellation = {});

/// By step of the query: whether its stage asks for evidence at all.
std::vector<bool> verifiableSteps(const VerifiedCases &verified, const EventColumns &columns,
    const JourneyContext &context, const FunnelQuery &query);

/// By activity: of the cases that came to its stage, the share (0..1) with unexpired evidence for all that the stage
/// requires; none where it requires nothing, nobody came, or the activity is no stage. O(events).
std::vector<std::optional<double>> verifiedShares(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation = {});

/// The stage an open journey is in: as its opportunity claims, else its last step.
StageId claimedStage(const EventColumns &columns, const JourneyContext &context, CaseIndex journey);

/// An open journey that claims a stage without having what this stage requires.
struct UnverifiedClaim {
    CaseIndex journey = 0;
    StageId stage;
    std::vector<VerifierId> missing; ///< required, without unexpired evidence
    Money value;
    bool operator==(const UnverifiedClaim &) const = default;
};
/// Highest value first.
std::vector<UnverifiedClaim> unverifiedClaims(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes,
    const Cancellation &cancellation = {});

} // namespace headwater

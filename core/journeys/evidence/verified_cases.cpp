// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/verified_cases.h"

#include "core/base/name_key.h"
#include "core/facts/moments.h"
#include "core/journeys/measures/stage_walk.h"

#include <QHash>

#include <algorithm>

namespace headwater {

namespace {

std::vector<Verifier> inOrderOfStages(const CowTable<Verifier> &table, const std::vector<Stage> &stages)
{
    std::vector<Verifier> verifiers;
    for (const Stage &stage : stages) {
        std::copy_if(table.begin(), table.end(), std::back_inserter(verifiers),
            [&stage](const Verifier &verifier) { return verifier.stage == stage.id; });
    }
    return verifiers;
}

/// Judges evidence of one case after the other.
class EvidenceJudge
{
public:
    EvidenceJudge(
        const EventColumns &columns, const std::vector<Outcome> &outcomes, VerifiedCases &verified, qint64 today)
        : m_columns(columns)
        , m_outcomes(outcomes)
        , m_verified(verified)
        , m_today(today)
        // What people write down today may be later than the last thing a log tells.
        , m_present(columns.futureFrom == std::numeric_limits<qint64>::max() ? today : columns.futureFrom - 1)
    {
        QHash<QString, std::vector<std::size_t>> verifiersOfText;
        for (std::size_t i = 0; i < verified.verifiers.size(); ++i)
            verifiersOfText[nameKey(verified.verifiers[i].text)].push_back(i);
        for (std::uint32_t activity = 0; activity < columns.activities.size(); ++activity)
            m_verifiersOf.push_back(verifiersOfText.value(nameKey(columns.activities.text(activity))));
    }

    void judge(CaseIndex journey)
    {
        for (EventIndex event = m_columns.begin(journey); event < m_columns.end(journey); ++event) {
            for (const std::size_t verifier : m_verifiersOf[m_columns.activity[event]]) {
                if (counts(journey, verifier, m_columns.time[event]))
                    m_verified.setUnexpired(journey, verifier);
            }
        }
    }

private:
    bool counts(CaseIndex journey, std::size_t verifier, qint64 at) const
    {
        const bool isClosed = m_outcomes[journey] != Outcome::Open && m_columns.length(journey) > 0;
        const qint64 judged = isClosed ? m_columns.time[m_columns.end(journey) - 1] : m_today;
        const std::int64_t validDays = m_verified.verifiers[verifier].validDays;
        return at <= (isClosed ? judged : m_present)
            && (validDays == 0 || judged - at <= validDays * millisecondsInDay);
    }

    const EventColumns &m_columns;
    const std::vector<Outcome> &m_outcomes;
    VerifiedCases &m_verified;
    qint64 m_today;
    qint64 m_present; ///< what is later has not happened yet
    std::vector<std::vector<std::size_t>> m_verifiersOf; ///< by activity
};

/// What the stage of each step requires.
std::vector<std::vector<std::size_t>> requiredBySteps(
    const VerifiedCases &verified, const EventColumns &columns, const JourneyContext &context, const FunnelQuery &query)
{
    std::vector<std::vector<std::size_t>> required(query.steps.size());
    for (std::size_t step = 0; step < query.steps.size(); ++step) {
        if (const auto activity = columns.activities.find(query.steps[step]))
            required[step] = verified.requiredFor(context.activityStage[*activity].id);
    }
    return required;
}

} // namespace

JourneyEvent evidenceEvent(const QString &journey, const Verifier &verifier, QDate date, const QString &who)
{
    return { journey, {}, verifier.text, {}, who, startOfDay(date) };
}

VerifiedCases::VerifiedCases(std::vector<Verifier> all, std::size_t cases)
    : verifiers(std::move(all))
    , m_words((verifiers.size() + 63) / 64)
    , m_unexpired(cases * m_words, 0)
{ }

std::vector<std::size_t> VerifiedCases::requiredFor(StageId stage) const
{
    std::vector<std::size_t> required;
    for (std::size_t i = 0; i < verifiers.size(); ++i) {
        if (verifiers[i].stage == stage && verifiers[i].required)
            required.push_back(i);
    }
    return required;
}

std::vector<std::size_t> VerifiedCases::missing(CaseIndex journey, std::span<const std::size_t> required) const
{
    std::vector<std::size_t> missing;
    std::ranges::copy_if(
        required, std::back_inserter(missing), [&](std::size_t verifier) { return !hasUnexpired(journey, verifier); });
    return missing;
}

bool VerifiedCases::hasAll(CaseIndex journey, std::span<const std::size_t> required) const
{
    return std::ranges::all_of(required, [&](std::size_t verifier) { return hasUnexpired(journey, verifier); });
}

VerifiedCases verifiedCases(const EventColumns &columns, const JourneyContext &context,
    const CowTable<Verifier> &verifiers, const std::vector<Outcome> &outcomes, qint64 today,
    const Cancellation &cancellation)
{
    VerifiedCases verified(inOrderOfStages(verifiers, context.stages), columns.caseCount());
    if (verified.verifiers.empty())
        return verified;
    EvidenceJudge judge(columns, outcomes, verified, today);
    forEachCase(CaseMask::all(columns.caseCount()), cancellation, [&](CaseIndex journey) { judge.judge(journey); });
    return verified;
}

std::vector<std::uint64_t> verifiedSteps(const VerifiedCases &verified, const EventColumns &columns,
    const JourneyContext &context, const FunnelQuery &query, const Cancellation &cancellation)
{
    const auto required = requiredBySteps(verified, columns, context, query);
    std::vector<std::uint64_t> steps(columns.caseCount(), 0);
    forEachCase(CaseMask::all(columns.caseCount()), cancellation, [&](CaseIndex journey) {
        for (std::size_t step = 0; step < required.size(); ++step) {
            if (!required[step].empty() && verified.hasAll(journey, required[step]))
                steps[journey] |= std::uint64_t(1) << step;
        }
    });
    return steps;
}

std::vector<bool> verifiableSteps(
    const VerifiedCases &verified, const EventColumns &columns, const JourneyContext &context, const FunnelQuery &query)
{
    std::vector<bool> isVerifiable;
    for (const std::vector<std::size_t> &required : requiredBySteps(verified, columns, context, query))
        isVerifiable.push_back(!required.empty());
    return isVerifiable;
}

std::vector<std::optional<double>> verifiedShares(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation)
{
    const std::size_t activities = columns.activities.size();
    std::vector<std::vector<std::size_t>> required(activities);
    for (std::size_t activity = 0; activity < activities; ++activity) {
        if (context.activityStage[activity].id.isValid())
            required[activity] = verified.requiredFor(context.activityStage[activity].id);
    }
    std::vector<std::int64_t> came(activities, 0);
    std::vector<std::int64_t> proven(activities, 0);
    std::vector<CaseIndex> seenIn(activities, 0); // the last case + 1
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
            const ActivityCode activity = context.stepOf[columns.activity[event]];
            if (required[activity].empty() || seenIn[activity] == journey + 1)
                continue;
            seenIn[activity] = journey + 1;
            ++came[activity];
            proven[activity] += verified.hasAll(journey, required[activity]);
        }
    });
    std::vector<std::optional<double>> shares(activities);
    for (std::size_t activity = 0; activity < activities; ++activity) {
        const ActivityCode step = context.stepOf[activity];
        if (came[step] > 0)
            shares[activity] = static_cast<double>(proven[step]) / static_cast<double>(came[step]);
    }
    return shares;
}

StageId claimedStage(const EventColumns &columns, const JourneyContext &context, CaseIndex journey)
{
    const CaseFacts &facts = columns.cases[journey];
    if (const StageId claimed = context.claimedStage[facts.stage].id; facts.hasOpportunity && claimed.isValid())
        return claimed;
    const StageWalk walk(columns, context);
    const auto last = walk.lastStep(journey);
    return last ? walk.stage(*last).id : StageId();
}

std::vector<UnverifiedClaim> unverifiedClaims(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes,
    const Cancellation &cancellation)
{
    std::vector<UnverifiedClaim> claims;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (outcomes[journey] != Outcome::Open)
            return;
        const StageId stage = claimedStage(columns, context, journey);
        const std::vector<std::size_t> missing = verified.missing(journey, verified.requiredFor(stage));
        if (missing.empty())
            return;
        UnverifiedClaim claim { journey, stage, {}, columns.cases[journey].value };
        for (const std::size_t verifier : missing)
            claim.missing.push_back(verified.verifiers[verifier].id);
        claims.push_back(std::move(claim));
    });
    std::stable_sort(claims.begin(), claims.end(),
        [](const UnverifiedClaim &a, const UnverifiedClaim &b) { return a.value > b.value; });
    return claims;
}

} // namespace headwater

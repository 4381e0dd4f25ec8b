// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/verified_cases.h"

#include "core/base/name_key.h"
#include "core/journeys/measures/stage_walk.h"

#include <QHash>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostVerifiers = 64;
constexpr qint64 dayLength = 86'400'000;
constexpr qint64 firstJulianDay = 2'440'588; // 1970-01-01

std::vector<Verifier> inOrderOfStages(const CowTable<Verifier> &table, const std::vector<Stage> &stages)
{
    std::vector<Verifier> verifiers;
    for (const Stage &stage : stages) {
        std::copy_if(table.begin(), table.end(), std::back_inserter(verifiers),
            [&stage](const Verifier &verifier) { return verifier.stage == stage.id; });
    }
    if (verifiers.size() > mostVerifiers)
        verifiers.resize(mostVerifiers);
    return verifiers;
}

/// Judges evidence of one case after the other.
class EvidenceJudge
{
public:
    EvidenceJudge(
        const EventColumns &columns, const std::vector<Outcome> &outcomes, const VerifiedCases &verified, qint64 today)
        : m_columns(columns)
        , m_outcomes(outcomes)
        , m_verifiers(verified.verifiers)
        , m_today(today)
    {
        QHash<QString, std::uint64_t> bitsOfText;
        for (std::size_t i = 0; i < m_verifiers.size(); ++i)
            bitsOfText[nameKey(m_verifiers[i].text)] |= std::uint64_t(1) << i;
        for (std::uint32_t activity = 0; activity < columns.activities.size(); ++activity)
            m_bitsOfActivity.push_back(bitsOfText.value(nameKey(columns.activities.text(activity))));
    }

    std::uint64_t unexpiredByEvents(CaseIndex journey) const
    {
        std::uint64_t unexpired = 0;
        for (EventIndex event = m_columns.begin(journey); event < m_columns.end(journey); ++event) {
            std::uint64_t bits = m_bitsOfActivity[m_columns.activity[event]];
            for (std::size_t i = 0; bits != 0; ++i, bits >>= 1) {
                if (bits & 1 && counts(journey, i, m_columns.time[event]))
                    unexpired |= std::uint64_t(1) << i;
            }
        }
        return unexpired;
    }

private:
    bool counts(CaseIndex journey, std::size_t verifier, qint64 at) const
    {
        const bool isClosed = m_outcomes[journey] != Outcome::Open && m_columns.length(journey) > 0;
        const qint64 judged = isClosed ? m_columns.time[m_columns.end(journey) - 1] : m_today;
        const std::int64_t validDays = m_verifiers[verifier].validDays;
        return at <= judged && (validDays == 0 || judged - at <= validDays * dayLength);
    }

    const EventColumns &m_columns;
    const std::vector<Outcome> &m_outcomes;
    const std::vector<Verifier> &m_verifiers;
    qint64 m_today;
    std::vector<std::uint64_t> m_bitsOfActivity;
};

/// What the stage of each step requires, as bits.
std::vector<std::uint64_t> requiredBySteps(
    const VerifiedCases &verified, const EventColumns &columns, const JourneyContext &context, const FunnelQuery &query)
{
    std::vector<std::uint64_t> required;
    for (const QString &step : query.steps) {
        const auto activity = columns.activities.find(step);
        required.push_back(activity ? verified.requiredFor(context.activityStage[*activity].id) : 0);
    }
    return required;
}

} // namespace

JourneyEvent evidenceEvent(const QString &journey, const Verifier &verifier, QDate date, const QString &who)
{
    return { journey, {}, verifier.text, {}, who, (date.toJulianDay() - firstJulianDay) * dayLength };
}

std::uint64_t VerifiedCases::requiredFor(StageId stage) const
{
    std::uint64_t required = 0;
    for (std::size_t i = 0; i < verifiers.size(); ++i) {
        if (verifiers[i].stage == stage && verifiers[i].required)
            required |= std::uint64_t(1) << i;
    }
    return required;
}

bool VerifiedCases::isVerified(CaseIndex journey, StageId stage) const
{
    const std::uint64_t required = requiredFor(stage);
    return required != 0 && (unexpired[journey] & required) == required;
}

VerifiedCases verifiedCases(const EventColumns &columns, const JourneyContext &context,
    const CowTable<Verifier> &verifiers, const std::vector<Outcome> &outcomes, qint64 today)
{
    VerifiedCases verified;
    verified.verifiers = inOrderOfStages(verifiers, context.stages);
    verified.unexpired.reserve(columns.caseCount());
    const EvidenceJudge judge(columns, outcomes, verified, today);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey)
        verified.unexpired.push_back(judge.unexpiredByEvents(journey));
    return verified;
}

std::vector<std::uint64_t> verifiedSteps(
    const VerifiedCases &verified, const EventColumns &columns, const JourneyContext &context, const FunnelQuery &query)
{
    const std::vector<std::uint64_t> required = requiredBySteps(verified, columns, context, query);
    std::vector<std::uint64_t> steps(columns.caseCount(), 0);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        for (std::size_t step = 0; step < required.size(); ++step) {
            if (required[step] != 0 && (verified.unexpired[journey] & required[step]) == required[step])
                steps[journey] |= std::uint64_t(1) << step;
        }
    }
    return steps;
}

std::vector<bool> verifiableSteps(
    const VerifiedCases &verified, const EventColumns &columns, const JourneyContext &context, const FunnelQuery &query)
{
    std::vector<bool> isVerifiable;
    for (const std::uint64_t required : requiredBySteps(verified, columns, context, query))
        isVerifiable.push_back(required != 0);
    return isVerifiable;
}

std::vector<std::optional<double>> verifiedShares(
    const VerifiedCases &verified, const EventColumns &columns, const CaseMask &mask, const JourneyContext &context)
{
    const std::size_t activities = columns.activities.size();
    std::vector<std::uint64_t> required(activities, 0);
    for (std::size_t activity = 0; activity < activities; ++activity) {
        if (context.activityStage[activity].id.isValid())
            required[activity] = verified.requiredFor(context.activityStage[activity].id);
    }
    std::vector<std::int64_t> came(activities, 0);
    std::vector<std::int64_t> proven(activities, 0);
    std::vector<CaseIndex> seenIn(activities, 0); // the last case + 1
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!mask.contains(journey))
            continue;
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
            const ActivityCode activity = context.stepOf[columns.activity[event]];
            if (required[activity] == 0 || seenIn[activity] == journey + 1)
                continue;
            seenIn[activity] = journey + 1;
            ++came[activity];
            proven[activity] += (verified.unexpired[journey] & required[activity]) == required[activity];
        }
    }
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
    for (EventIndex event = columns.end(journey); event > columns.begin(journey); --event) {
        if (const StageId stage = context.activityStage[columns.activity[event - 1]].id; stage.isValid())
            return stage;
    }
    return {};
}

std::vector<UnverifiedClaim> unverifiedClaims(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes)
{
    std::vector<UnverifiedClaim> claims;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!mask.contains(journey) || outcomes[journey] != Outcome::Open)
            continue;
        const StageId stage = claimedStage(columns, context, journey);
        const std::uint64_t missing = verified.requiredFor(stage) & ~verified.unexpired[journey];
        if (missing == 0)
            continue;
        UnverifiedClaim claim { journey, stage, {}, columns.cases[journey].value };
        for (std::size_t i = 0; i < verified.verifiers.size(); ++i) {
            if (missing >> i & 1)
                claim.missing.push_back(verified.verifiers[i].id);
        }
        claims.push_back(std::move(claim));
    }
    std::stable_sort(claims.begin(), claims.end(),
        [](const UnverifiedClaim &a, const UnverifiedClaim &b) { return a.value > b.value; });
    return claims;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/moments.h"
#include "core/journeys/event_columns.h"
#include "core/plan/plan.h"

#include <optional>

namespace headwater {

/// What a plan says about the words of a log: one entry a code, so that it is made anew in no time when the plan
/// changes while the columns stay.
struct JourneyContext {
    struct StageInfo {
        StageId id; ///< none: the activity is not the name of a stage
        StageKind kind = StageKind::Open;
        std::int64_t position = 0; ///< along the journey, as in the plan
    };
    struct Place {
        AccountId account; ///< none: the plan does not know the account
        SegmentId segment;
        TerritoryId territory;
    };

    std::vector<StageInfo> activityStage; ///< by activity code
    /// By activity code: the one that stands for its stage, which a log may spell in several ways ("Quote sent", "quote
    /// sent"): the first that names it. What is no stage stands for itself.
    std::vector<ActivityCode> stepOf;
    std::vector<std::uint8_t> isEvidence; ///< by activity code: the text of a verifier, and no stage
    std::vector<StageInfo> claimedStage; ///< by code in EventColumns::stages
    std::vector<std::optional<ChannelKind>> channelKind; ///< by channel code; none: not a channel of the plan
    std::vector<SeatId> actorSeat; ///< by actor code: the person's latest seat; none when not known
    std::vector<RoleId> actorRole; ///< by actor code: its role
    std::vector<Place> accountPlace; ///< by account code
    std::vector<Stage> stages; ///< of the plan, in their order along the journey
    bool knowsStages = false; ///< some activity is the name of a stage

    const Place &placeOf(const EventColumns &columns, CaseIndex journey) const
    {
        return accountPlace[columns.cases[journey].account];
    }
    /// Whether any activity is the name of a stage. Where none is, measures take each activity for a stage.
    bool hasStages() const { return knowsStages; }
    /// A person took part: the channel is assisted or in person, or it is not known and an actor is named.
    bool isHuman(const EventColumns &columns, EventIndex event) const;
    /// The event was recorded as it happened, so that it says who took part and when. Dates of opportunities and
    /// evidence do not.
    bool isRecorded(const EventColumns &columns, CaseIndex journey, EventIndex event) const
    {
        const bool isDate = columns.cases[journey].isFromDates && looksLikeDate(columns, event);
        return !isDate && isEvidence[columns.activity[event]] == 0;
    }
    /// A stage, if there are any, without a channel and a time of day: so the dates of opportunities become events.
    bool looksLikeDate(const EventColumns &columns, EventIndex event) const
    {
        return columns.channel[event] == unnamed && columns.time[event] % millisecondsInDay == 0
            && (!knowsStages || activityStage[columns.activity[event]].id.isValid());
    }
};

/// Stages, channels, people and accounts match by name, accounts also by external id, stages by their earlier names,
/// letter case and outer blanks aside. O(plan + dictionaries).
JourneyContext journeyContext(const EventColumns &columns, const Plan &plan);

/// The moment of the last event of all, 0 without any: stands for today, so that the same plan gives the same answer on
/// every day. One slip must not move it, nor what somebody wrote down today about a log of last year: events in the
/// future and evidence count only where there is nothing else. Milliseconds since 1970 UTC.
qint64 lastEventAt(const EventColumns &columns, const JourneyContext &context);

Outcome outcomeOf(StageKind kind);

/// How each journey ended: as its opportunity says; else as the last of its activities that is a closing stage;
/// else open. One entry a case.
std::vector<Outcome> outcomesOf(const EventColumns &columns, const JourneyContext &context);

} // namespace headwater

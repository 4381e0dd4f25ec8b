// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/facts/fact_source.h"
#include "core/journeys/loading/load_report.h"
#include "core/plan/plan.h"

namespace headwater {

/// What the dates of an opportunity are called when they become events of a journey that has none of its own. The
/// closing event is called as the opportunity's stage. Evidence (events named like a verifier) alone does not make
/// a journey that tells its own steps.
struct OpportunityActivities {
    QString created;
    QString engaged;
    std::vector<QString> evidence; ///< the texts of verifiers
    std::vector<QString> ends {}; ///< activities with which journeys end
    bool operator==(const OpportunityActivities &) const = default;
};

/// The plan's first two open stages ("Created" and "Engaged" where it has none), its verifiers, its closing stages.
OpportunityActivities opportunityActivities(const Plan &plan);

struct LoadedJourneys {
    EventColumns columns;
    LoadReport report;
};

/// Reads the journeys of a source: its events, and its opportunities, which give value and outcome to the journey
/// of the same id (without one: of "account / name", else of the name alone where only one opportunity can be meant)
/// or, where there is none, a journey from their own dates. Events that name an account and no journey go to the
/// account's journey that is open then. Hand it what a document says, the latest of each. 10 M events: about 2 s and 16
/// bytes an event on the way, 12 afterwards; two threads. Errors: Cancelled; InvalidInput for more than mostCodes
/// activities or channels, or more events than 32 bits count; those of the source.
Result<LoadedJourneys> loadJourneys(const FactSource &source, const OpportunityActivities &names,
    const Progress &progress = {}, const Cancellation &cancellation = {});

/// Columns from events one by one, for sources that are not a plan (a log that was just dropped, tests).
class EventColumnsBuilder : public FactSink
{
public:
    /// `lastDay`: as FactSource::lastDay().
    explicit EventColumnsBuilder(OpportunityActivities names = {}, QDate lastDay = {});
    EventColumnsBuilder(EventColumnsBuilder &&) noexcept;
    EventColumnsBuilder &operator=(EventColumnsBuilder &&) noexcept;
    ~EventColumnsBuilder() override;

    Result<> add(const Opportunity &opportunity) override;
    Result<> add(const JourneyEvent &event) override;
    Result<> add(const EmploymentSpell &spell) override; ///< has no part in journeys
    /// Sorts, drops duplicates, joins opportunities. The builder is empty afterwards.
    Result<LoadedJourneys> build(const Progress &progress = {}, const Cancellation &cancellation = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/handovers.h"
#include "core/coverage/contacts/single_points.h"
#include "core/coverage/whatif/range.h"
#include "core/facts/fact_source.h"
#include "core/journeys/event_columns.h"
#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/proposals/report/concerned_journeys.h"
#include "core/proposals/report/redaction.h"
#include "core/proposals/who_moves.h"
#include "core/redeployment/glide/glide_path.h"

#include <QDateTime>

#include <map>
#include <span>

/// What there is to say of a proposal: ids and numbers, without words and without a picture of them.
namespace headwater {

/// The step of the history that made a row what it is.
struct ChangeOrigin {
    QString step;
    QString reason;
    QDateTime at; ///< UTC
    bool operator==(const ChangeOrigin &) const = default;
};

/// One scenario against another: all that is read, as values, so that it can be worked on anywhere.
struct ProposalQuestion {
    Plan before;
    Plan after;
    Plan baseline; ///< what journeys were observed under; one of the two, or another one
    SharedColumns columns; ///< the journeys; null: none are known
    std::shared_ptr<const FactSource> facts; ///< for turnover; null: the assumption speaks alone
    /// For each change, in that order; may be empty.
    std::function<std::vector<ChangeOrigin>(const std::vector<Change> &)> originsOf;
    std::optional<Period> quarter; ///< none: the first one that the forecast reaches
    Redaction redaction;
    std::vector<Plan> others {}; ///< of which more is told, such as pictures: what is withheld is of them, too
};

/// One of the two plans.
struct ProposalSide {
    Plan plan; ///< as it may be told; figures are those of the plan as it is
    Figures figures;
    std::optional<Coverage> coverage; ///< none where journeys ask for nothing
    std::optional<CoverageRange> range; ///< none of very large plans: it would take minutes
    std::vector<SinglePoint> singlePoints;
    PlannedHandovers handovers;
};

/// The expected margin of one quarter in both plans.
struct MarginQuarter {
    Period quarter;
    Money before;
    Money after; ///< as before where they differ by no more than how exactly it is known
};

struct ProposedChange {
    Change change;
    ChangeOrigin origin;
    QString agreedBy; ///< empty: nobody has agreed to it, or it is told against another plan than the baseline
    QDate agreedOn;
};

/// Seats of a role in a territory, closed ones left out.
struct SeatsOfRole {
    RoleId role;
    TerritoryId territory;
    std::int64_t before = 0;
    std::int64_t after = 0;
};

struct CostQuarter {
    Period quarter;
    Money before;
    Money after;
    std::int64_t seatsBefore = 0; ///< on its last day
    std::int64_t seatsAfter = 0;
};

/// What is paid once.
struct OneOffCosts {
    std::int64_t hires = 0; ///< seats to be filled from outside that were not before
    std::int64_t relocations = 0; ///< people, and vacancies redeployed, with another home territory
    Money perHire;
    Money perRelocation;
    Money ofHires() const { return Money { hires * perHire.cents }; }
    Money total() const { return ofHires() + Money { relocations * perRelocation.cents }; }
};

struct ProposalFindings {
    ProposalSide before;
    ProposalSide after;
    Period quarter; ///< of the coverage
    /// Of all the quarters that the forecast reaches, that one among them; of very large plans that one alone.
    std::vector<MarginQuarter> margins;
    std::map<QString, ChangeCounts> changeCounts; ///< by table, of all rows of which this copy tells that they differ
    std::int64_t rowsChanged = 0; ///< these rows; one that was moved and changed is one
    bool areAlike = false; ///< nothing differs, nothing that this copy does not tell of either
    /// Organisation first, then by name; where small groups are not told, none that is of one seat or person.
    std::vector<ProposedChange> changes;
    WhoMoves moves;
    std::vector<SeatsOfRole> seats; ///< every role and territory that has any
    std::int64_t customers = 0; ///< with somebody who looked after them before
    std::optional<ConcernedJourneys> journeys; ///< none: none are known
    std::optional<GlidePath> glide; ///< none: nothing is to fall vacant, or nothing is known
    std::vector<CostQuarter> costs;
    OneOffCosts oneOff;
    Redaction redaction;
    Withheld withheld;

    Money marginChange() const; ///< of the quarter; nothing where one side has no coverage
    Money marginOfAll(Money MarginQuarter::*side) const; ///< of all quarters together
    Money meanGain() const; ///< of a quarter, over all of them
    std::int64_t customersWhoLose = 0; ///< somebody they deal with; a vacant seat is nobody
    /// Of the customers, who keep everybody they deal with; none without customers.
    std::optional<double> customersKept() const;
};

/// Errors: Cancelled, those of the facts; InvalidInput where the forecast does not reach the quarter.
Result<ProposalFindings> proposalFindings(
    const ProposalQuestion &question, const Cancellation &cancellation = {}, const Progress &progress = {});

std::vector<SeatsOfRole> seatCounts(const Plan &before, const Plan &after);
/// That many quarters from the one that holds the plan's first day.
std::vector<CostQuarter> costQuarters(const Plan &before, const Plan &after, int quarters);
OneOffCosts oneOffCosts(const Plan &before, const Plan &after, std::span<const StaffMove> people);

} // namespace headwater

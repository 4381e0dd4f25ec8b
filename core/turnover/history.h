// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/fact_source.h"
#include "core/plan/plan.h"

#include <span>
#include <vector>

/// Who was employed when, in which role: what turnover is learned from.
namespace headwater {

/// Two spells of one name that are no further apart than this are one employment: a new contract, a promotion or a
/// move is written as an end and a begin, mostly within a month. They may overlap by as much.
inline constexpr int daysOfOneEmployment = 31;

enum class StintEnd : std::uint8_t {
    Running, ///< still there on the last day known
    Moved, ///< to another role or territory: no exit, but not in this role any longer (a competing event)
    Left,
};

/// What somebody did in one role and territory without a break.
struct Stint {
    QString person;
    QString roleName; ///< as the source says it
    QString territoryName;
    RoleId role; ///< none: the plan knows no such role
    TerritoryId territory;
    QDate hired; ///< when the employment began: tenure counts from here
    QDate from;
    QDate seenFrom; ///< `from`, or when the records begin, if later
    QDate until; ///< of running ones: today
    StintEnd end = StintEnd::Running;
    std::size_t employment = 0; ///< stints of one number follow each other in one employment

    double monthsAt(QDate day) const; ///< calendar months in the company
    bool operator==(const Stint &) const = default;
};

/// What is odd about the sources, and how often. Each has a sentence that says what to do.
enum class TurnoverOddity : std::uint8_t {
    NoHistory, ///< nobody's employment is known: the assumption speaks alone
    FromThePlan, ///< there are no spells; people of the plan stand in for them
    NobodyLeft, ///< in the whole history
    EverybodyLeft, ///< nobody is employed any more
    FewSpells, ///< so few that the assumption says most
    LeftBeforeHired, ///< spells that are not counted
    NoHireDate, ///< spells that are not counted
    NotYetHired, ///< spells that begin after the last day known; not counted
    ToldTwice, ///< the same name hired on the same day: the last one told counts
    Namesakes, ///< spells of one name at the same time: taken for two people
    UnknownRole, ///< spells of roles that the plan does not have: they count for the company alone
    Snapshot, ///< tenures without dates: who left long ago stands beside who is there, so that hazards are biased
    RecordsBeginLate, ///< who left earlier is missing; counted from `day` on only
};

struct TurnoverNote {
    TurnoverOddity what {};
    std::size_t count = 0;
    QDate day;
    bool operator==(const TurnoverNote &) const = default;
};

struct TurnoverHistory {
    std::vector<Stint> stints; ///< those of one employment in a row, in order of time; each begins when the last ended
    std::vector<TurnoverNote> notes;
    QDate today; ///< the last day known
    QDate since; ///< who left before is not known; null: everybody who ever left is
    std::size_t employments = 0;
    std::size_t exits = 0;
    bool isFromPlan = false;
    bool hasSnapshots = false; ///< exits without a day: nothing can be said of years and quarters

    bool isEmpty() const { return stints.empty(); }
};

/// What is known of days, apart from the spells.
struct KnownDays {
    QDate lastEvent; ///< of the journeys (lastEventAt()); null: there are none
    QDate lastImport; ///< FactSource::lastDay(); what is dated later is not counted as having happened
};

/// Of the spells, or where there are none, of the people and assignments of the plan. Today is the last thing that
/// happened: a hiring, a leaving or an event; where journeys are not known, at least the day before the plan begins, as
/// far as an import can tell of it.
TurnoverHistory turnoverHistory(const Plan &plan, std::span<const EmploymentSpell> spells, const KnownDays &days = {});

/// The same of all spells of a source. Errors: those of FactSource.
Result<TurnoverHistory> turnoverHistory(
    const Plan &plan, const FactSource &facts, QDate lastEvent = {}, const Cancellation &cancellation = {});

} // namespace headwater

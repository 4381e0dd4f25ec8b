// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// The rows of a plan: plain values, no behaviour. What each column means to storage, change lists and
/// exports is said once, in columns.h; what may be done with them is in edits.h.
namespace headwater {

struct TerritoryTag;
struct SegmentTag;
struct ChannelTag;
struct TaskTag;
struct StageTag;
struct VerifierTag;
struct EffortTag;
struct RoleTag;
struct SeatTag;
struct PersonTag;
struct AssignmentTag;
struct AccountTag;
struct ProductTag;
struct HandoverTag;
struct AssumptionTag;
struct CurveTag;
struct CurveOpinionTag;
struct MappingTag;
struct AliasTag;
struct ReviewTag;
struct PredictionTag;
struct ActualTag;
struct InsightTag;
struct StoryPageTag;
struct SessionEntryTag;
struct AcceptedChangeTag;
struct PlanInfoTag;

using TerritoryId = Id<TerritoryTag>;
using SegmentId = Id<SegmentTag>;
using ChannelId = Id<ChannelTag>;
using TaskId = Id<TaskTag>;
using StageId = Id<StageTag>;
using VerifierId = Id<VerifierTag>;
using EffortId = Id<EffortTag>;
using RoleId = Id<RoleTag>;
using SeatId = Id<SeatTag>;
using PersonId = Id<PersonTag>;
using AssignmentId = Id<AssignmentTag>;
using AccountId = Id<AccountTag>;
using ProductId = Id<ProductTag>;
using HandoverId = Id<HandoverTag>;
using AssumptionId = Id<AssumptionTag>;
using CurveId = Id<CurveTag>;
using CurveOpinionId = Id<CurveOpinionTag>;
using MappingId = Id<MappingTag>;
using AliasId = Id<AliasTag>;
using ReviewId = Id<ReviewTag>;
using PredictionId = Id<PredictionTag>;
using ActualId = Id<ActualTag>;
using InsightId = Id<InsightTag>;
using StoryPageId = Id<StoryPageTag>;
using SessionEntryId = Id<SessionEntryTag>;
using AcceptedChangeId = Id<AcceptedChangeTag>;
using PlanInfoId = Id<PlanInfoTag>;

enum class TerritoryKind : std::uint8_t { Region, Leaf };
enum class ChannelKind : std::uint8_t { SelfServe, Assisted, InPerson };
enum class StageKind : std::uint8_t { Open, Won, Lost, NoDecision };
enum class VerifierKind : std::uint8_t { Activity, Commitment, Artefact };
enum class RoleKind : std::uint8_t { CustomerFocused, Specialty };
enum class WorkMode : std::uint8_t { Office, Hybrid, Remote, Travelling };
enum class SeatStatus : std::uint8_t { Filled, Vacant, Planned, Closed };
enum class Placeholder : std::uint8_t { None, Hire, Transfer, Replacement, Redeploy };
enum class Basis : std::uint8_t { Estimate, Data, Agreed };
enum class ReviewMeasure : std::uint8_t { Margin, Wins, Coverage, Headcount };
enum class EntryKind : std::uint8_t { Argument, Question, Decision };

/// The one row that says what plan this is; always has id 1.
struct PlanInfo {
    PlanInfoId id;
    QString name;
    QString currency; ///< ISO 4217, e.g. EUR
    QDate startsOn; ///< first day of the planning horizon
    QString identity {}; ///< the same in every copy of the plan, so that a file of another plan is told from them
    TerritoryId slice {}; ///< what a file for a regional lead was cut out for; none = the whole plan
    bool operator==(const PlanInfo &) const = default;
};

struct Territory {
    TerritoryId id;
    QString externalId;
    QString name;
    TerritoryKind kind = TerritoryKind::Leaf;
    TerritoryId parent; ///< none at the top
    std::optional<double> latitude; ///< degrees, WGS 84
    std::optional<double> longitude;
    std::vector<TerritoryId> neighbours;
    bool operator==(const Territory &) const = default;
};

struct Segment {
    SegmentId id;
    QString externalId;
    QString name;
    bool operator==(const Segment &) const = default;
};

struct Channel {
    ChannelId id;
    QString name;
    ChannelKind kind = ChannelKind::Assisted;
    bool operator==(const Channel &) const = default;
};

struct Task {
    TaskId id;
    QString name;
    Share faceToFace; ///< share of the work that needs presence
    bool operator==(const Task &) const = default;
};

struct Stage {
    StageId id;
    QString name;
    std::int64_t position = 0; ///< order along the journey
    StageKind kind = StageKind::Open;
    std::int64_t expectedDays = 0;
    bool operator==(const Stage &) const = default;
};

/// What a customer has done that shows a stage was reached.
struct Verifier {
    VerifierId id;
    StageId stage;
    QString text;
    VerifierKind kind = VerifierKind::Activity;
    bool required = true;
    std::int64_t validDays = 0; ///< 0 = does not expire
    bool operator==(const Verifier &) const = default;
};

/// Work that one visit to a stage asks for, and the share of visits this channel handles.
struct Effort {
    EffortId id;
    SegmentId segment;
    StageId stage;
    TaskId task;
    ChannelId channel;
    Minutes perVisit;
    Share share;
    bool operator==(const Effort &) const = default;
};

struct Role {
    RoleId id;
    QString externalId;
    QString name;
    RoleKind kind = RoleKind::CustomerFocused;
    std::int64_t position = 0; ///< order of the columns on the board
    QString family; ///< groups roles for turnover, e.g. "Field sales"
    std::vector<TaskId> tasks;
    std::vector<SegmentId> segments; ///< empty = all
    Minutes perYear; ///< productive time of a full-time seat
    Money costPerYear; ///< of a full-time seat
    std::int64_t rampMonths = 0;
    std::int64_t hiringDelayDays = 0;
    WorkMode workMode = WorkMode::Hybrid;
    QString decides; ///< charter: what the role decides by itself
    QString handsOver; ///< charter: what it hands over, to whom
    bool operator==(const Role &) const = default;
};

/// A position, whether or not somebody sits in it.
struct Seat {
    SeatId id;
    QString externalId; ///< the code people know it by, e.g. N-07
    RoleId role;
    TerritoryId home;
    std::vector<TerritoryId> span; ///< specialty: territories (with their subtrees) it serves; empty = home
    SeatId manager;
    Share fte = Share::full();
    SeatStatus status = SeatStatus::Planned;
    Placeholder placeholder = Placeholder::None;
    QDate from; ///< null = since ever
    QDate to; ///< null = open end
    WorkMode workMode = WorkMode::Hybrid;
    QString location;
    QString jurisdiction;
    bool isProtected = false; ///< redeployment leaves it alone
    bool operator==(const Seat &) const = default;
};

struct Person {
    PersonId id;
    QString externalId;
    QString name;
    QString jobTitle;
    QString email;
    QDate hired;
    QDate left; ///< null while employed
    bool operator==(const Person &) const = default;
};

/// A person in a seat for a time. Seat, person and dates are apart so that history survives a leaver.
struct Assignment {
    AssignmentId id;
    PersonId person;
    SeatId seat;
    Share share = Share::full();
    QDate from;
    QDate to; ///< null = still there
    bool operator==(const Assignment &) const = default;
};

struct OwnerShare {
    SeatId seat;
    Share share = Share::full();
    bool operator==(const OwnerShare &) const = default;
};

struct Account {
    AccountId id;
    QString externalId;
    QString name;
    TerritoryId territory;
    SegmentId segment;
    Money revenue; ///< last twelve months
    Money potential; ///< a year
    std::vector<OwnerShare> owners; ///< shares sum to at most the whole
    QString industry;
    QString country;
    std::int64_t employees = 0;
    QString partOf; ///< name of the parent company, as the source says it
    bool isException = false; ///< kept out of the territory's rules
    QString exceptionReason;
    std::optional<double> latitude;
    std::optional<double> longitude;
    bool operator==(const Account &) const = default;
};

struct Product {
    ProductId id;
    QString externalId;
    QString name;
    QString series;
    Money price;
    bool operator==(const Product &) const = default;
};

/// A designed change of hands along the journey.
struct Handover {
    HandoverId id;
    RoleId from;
    RoleId to;
    StageId stage;
    QString trigger;
    QString acceptance;
    QString checklist; ///< one item a line
    Minutes agreed; ///< until the receiver has taken over
    bool operator==(const Handover &) const = default;
};

struct Assumption {
    AssumptionId id;
    QString key;
    double value = 0;
    double low = 0;
    double high = 0;
    QString unit;
    Basis basis = Basis::Estimate;
    QString source;
    QDate date;
    bool operator==(const Assumption &) const = default;
};

/// A response curve by judgement: what an item (a product, a speciality) would earn with other numbers of seats. Five
/// answers, as multiples of today's result; where people were asked one by one, their opinions count instead.
struct Curve {
    CurveId id;
    QString name;
    double atZero = 0;
    double atHalf = 0;
    double atToday = 1;
    double atHalfMore = 0;
    double atSaturation = 0;
    Share margin; ///< of the sales
    Money sales; ///< today, a year
    double seatsToday = 0;
    std::int64_t fewestSeats = 0;
    std::int64_t mostSeats = 0; ///< 0 = as many as there are
    bool operator==(const Curve &) const = default;
};

/// What one person answered; today's result is the unit.
struct CurveOpinion {
    CurveOpinionId id;
    CurveId curve;
    QString who;
    double atZero = 0;
    double atHalf = 0;
    double atHalfMore = 0;
    double atSaturation = 0;
    bool operator==(const CurveOpinion &) const = default;
};

/// How the columns of a file were read last time.
struct Mapping {
    MappingId id;
    QString kind; ///< what the rows are, e.g. "accounts"
    QString headers; ///< the file's headers, one a line: how the file is recognised again
    QString fields; ///< the field for each header, one a line, empty = not used
    bool operator==(const Mapping &) const = default;
};

/// Another spelling that a person confirmed.
struct Alias {
    AliasId id;
    QString column; ///< e.g. "product"
    QString seen; ///< e.g. "GTXPro"
    QString means; ///< e.g. "GTX Pro"
    bool operator==(const Alias &) const = default;
};

/// A day on which the plan was frozen, to be held against what came. Reviews belong to the plan, not to a scenario.
struct Review {
    ReviewId id;
    QString name;
    QDate frozenOn;
    QDate quarter; ///< first day of the first quarter that was predicted
    std::int64_t approved = 0; ///< numbers of the versions kept in the workspace: the plan as approved,
    std::int64_t today = 0; ///< as it was on that day,
    std::int64_t proposal = 0; ///< and as proposed; 0 = none
    QString note;
    bool operator==(const Review &) const = default;
};

/// One figure of a frozen plan. Territories are texts as of that day: a later plan may do without them.
struct PredictedFigure {
    PredictionId id;
    ReviewId review;
    QString territory; ///< a leaf; empty = the company
    ReviewMeasure measure = ReviewMeasure::Margin;
    QDate quarter; ///< its first day
    double value = 0; ///< money in units, coverage 0..1
    double low = 0; ///< the 80 % range
    double high = 0;
    bool operator==(const PredictedFigure &) const = default;
};

/// What came, as a source says it.
struct ActualFigure {
    ActualId id;
    QString territory;
    ReviewMeasure measure = ReviewMeasure::Margin;
    QDate quarter;
    double value = 0;
    QString source;
    bool operator==(const ActualFigure &) const = default;
};

/// What was learned, and what of the plan it is about.
struct Insight {
    InsightId id;
    QDate date;
    QString author;
    QString text;
    ReviewId review; ///< none = between reviews
    QString about; ///< a table as in columns.h, e.g. "seat"; empty = the plan
    std::int64_t aboutRow = 0; ///< its row, which may be gone by now
    bool operator==(const Insight &) const = default;
};

/// A captured view with what there is to say about it. Belongs to the plan, not to a scenario.
struct StoryPage {
    StoryPageId id;
    QString name;
    QString caption;
    std::int64_t position = 0; ///< order of the pages
    QString view; ///< how to show it again, in words of the window: space, page, filters, selection, zoom
    QString shown; ///< the figures it showed when it was captured, one a line
    std::int64_t scenario = 0; ///< number of the scenario it shows, which may be gone by now
    QDate captured;
    bool operator==(const StoryPage &) const = default;
};

/// What was said in a planning session. Steps of the history of the same time stand beside it.
struct SessionEntry {
    SessionEntryId id;
    QString at; ///< UTC, ISO 8601 with seconds, so that texts sort as times do
    QString who;
    EntryKind kind = EntryKind::Argument;
    QString text;
    std::int64_t scenario = 0; ///< number of the scenario that was shown
    bool operator==(const SessionEntry &) const = default;
};

/// A change of this scenario against the baseline that people have agreed to; it is no change itself.
struct AcceptedChange {
    AcceptedChangeId id;
    QString about; ///< a table as in columns.h
    std::int64_t aboutRow = 0;
    QString what; ///< the change as it was then: what was changed further since is not agreed to
    QString who;
    QDate date;
    bool operator==(const AcceptedChange &) const = default;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"

#include <array>
#include <string_view>
#include <tuple>
#include <type_traits>

// One column a line reads as the table it is.
// clang-format off

/// What each table and column is called, said once. Storage, differences, change lists, history patches,
/// merges and table exports all walk these lists, so a new column is one line here.
namespace headwater {

template <typename Row, typename Value>
struct Column {
    const char *name; ///< in the file and in JSON; never renamed within a schema version
    Value Row::*member;
};
template <typename Row, typename Value>
Column(const char *, Value Row::*) -> Column<Row, Value>;

/// Specialised per row type: `table` (its name in the file and in JSON) and `columns` (all but the id).
template <typename Row>
struct TableOf;

/// Specialised per enum: the words in the file, in the order of the enumerators.
template <typename Enum>
inline constexpr std::array<std::string_view, 0> wordsOf {};
template <> inline constexpr std::array<std::string_view, 2> wordsOf<TerritoryKind> { "region", "leaf" };
template <> inline constexpr std::array<std::string_view, 3> wordsOf<ChannelKind> { "self_serve", "assisted", "in_person" };
template <> inline constexpr std::array<std::string_view, 4> wordsOf<StageKind> { "open", "won", "lost", "no_decision" };
template <> inline constexpr std::array<std::string_view, 3> wordsOf<VerifierKind> { "activity", "commitment", "artefact" };
template <> inline constexpr std::array<std::string_view, 2> wordsOf<RoleKind> { "customer_focused", "specialty" };
template <> inline constexpr std::array<std::string_view, 4> wordsOf<WorkMode> { "office", "hybrid", "remote", "travelling" };
template <> inline constexpr std::array<std::string_view, 4> wordsOf<SeatStatus> { "filled", "vacant", "planned", "closed" };
template <> inline constexpr std::array<std::string_view, 5> wordsOf<Placeholder> { "none", "hire", "transfer", "replacement", "redeploy" };
template <> inline constexpr std::array<std::string_view, 3> wordsOf<Basis> { "estimate", "data", "agreed" };
template <> inline constexpr std::array<std::string_view, 4> wordsOf<ReviewMeasure> { "margin", "wins", "coverage", "headcount" };
template <> inline constexpr std::array<std::string_view, 3> wordsOf<EntryKind> { "argument", "question", "decision" };

template <>
struct TableOf<PlanInfo> {
    static constexpr const char *table = "plan_info";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &PlanInfo::name },
        Column { "currency", &PlanInfo::currency },
        Column { "starts_on", &PlanInfo::startsOn },
        Column { "identity", &PlanInfo::identity },
        Column { "slice", &PlanInfo::slice });
};

template <>
struct TableOf<Territory> {
    static constexpr const char *table = "territory";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Territory::externalId },
        Column { "name", &Territory::name },
        Column { "kind", &Territory::kind },
        Column { "parent", &Territory::parent },
        Column { "latitude", &Territory::latitude },
        Column { "longitude", &Territory::longitude },
        Column { "neighbours", &Territory::neighbours });
};

template <>
struct TableOf<Segment> {
    static constexpr const char *table = "segment";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Segment::externalId },
        Column { "name", &Segment::name });
};

template <>
struct TableOf<Channel> {
    static constexpr const char *table = "channel";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &Channel::name },
        Column { "kind", &Channel::kind });
};

template <>
struct TableOf<Task> {
    static constexpr const char *table = "task";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &Task::name },
        Column { "face_to_face", &Task::faceToFace });
};

template <>
struct TableOf<Stage> {
    static constexpr const char *table = "stage";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &Stage::name },
        Column { "position", &Stage::position },
        Column { "kind", &Stage::kind },
        Column { "expected_days", &Stage::expectedDays });
};

template <>
struct TableOf<Verifier> {
    static constexpr const char *table = "verifier";
    static constexpr auto columns = std::make_tuple(
        Column { "stage", &Verifier::stage },
        Column { "text", &Verifier::text },
        Column { "kind", &Verifier::kind },
        Column { "required", &Verifier::required },
        Column { "valid_days", &Verifier::validDays });
};

template <>
struct TableOf<Effort> {
    static constexpr const char *table = "effort";
    static constexpr auto columns = std::make_tuple(
        Column { "segment", &Effort::segment },
        Column { "stage", &Effort::stage },
        Column { "task", &Effort::task },
        Column { "channel", &Effort::channel },
        Column { "per_visit", &Effort::perVisit },
        Column { "share", &Effort::share });
};

template <>
struct TableOf<Role> {
    static constexpr const char *table = "role";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Role::externalId },
        Column { "name", &Role::name },
        Column { "kind", &Role::kind },
        Column { "position", &Role::position },
        Column { "family", &Role::family },
        Column { "tasks", &Role::tasks },
        Column { "segments", &Role::segments },
        Column { "per_year", &Role::perYear },
        Column { "cost_per_year", &Role::costPerYear },
        Column { "ramp_months", &Role::rampMonths },
        Column { "hiring_delay_days", &Role::hiringDelayDays },
        Column { "work_mode", &Role::workMode },
        Column { "decides", &Role::decides },
        Column { "hands_over", &Role::handsOver });
};

template <>
struct TableOf<Seat> {
    static constexpr const char *table = "seat";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Seat::externalId },
        Column { "role", &Seat::role },
        Column { "home", &Seat::home },
        Column { "span", &Seat::span },
        Column { "manager", &Seat::manager },
        Column { "fte", &Seat::fte },
        Column { "status", &Seat::status },
        Column { "placeholder", &Seat::placeholder },
        Column { "from_date", &Seat::from },
        Column { "to_date", &Seat::to },
        Column { "work_mode", &Seat::workMode },
        Column { "location", &Seat::location },
        Column { "jurisdiction", &Seat::jurisdiction },
        Column { "is_protected", &Seat::isProtected });
};

template <>
struct TableOf<Person> {
    static constexpr const char *table = "person";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Person::externalId },
        Column { "name", &Person::name },
        Column { "job_title", &Person::jobTitle },
        Column { "email", &Person::email },
        Column { "hired", &Person::hired },
        Column { "left", &Person::left });
};

template <>
struct TableOf<Assignment> {
    static constexpr const char *table = "assignment";
    static constexpr auto columns = std::make_tuple(
        Column { "person", &Assignment::person },
        Column { "seat", &Assignment::seat },
        Column { "share", &Assignment::share },
        Column { "from_date", &Assignment::from },
        Column { "to_date", &Assignment::to });
};

template <>
struct TableOf<Account> {
    static constexpr const char *table = "account";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Account::externalId },
        Column { "name", &Account::name },
        Column { "territory", &Account::territory },
        Column { "segment", &Account::segment },
        Column { "revenue", &Account::revenue },
        Column { "potential", &Account::potential },
        Column { "owners", &Account::owners },
        Column { "industry", &Account::industry },
        Column { "country", &Account::country },
        Column { "employees", &Account::employees },
        Column { "part_of", &Account::partOf },
        Column { "is_exception", &Account::isException },
        Column { "exception_reason", &Account::exceptionReason },
        Column { "latitude", &Account::latitude },
        Column { "longitude", &Account::longitude });
};

template <>
struct TableOf<Product> {
    static constexpr const char *table = "product";
    static constexpr auto columns = std::make_tuple(
        Column { "external_id", &Product::externalId },
        Column { "name", &Product::name },
        Column { "series", &Product::series },
        Column { "price", &Product::price });
};

template <>
struct TableOf<Handover> {
    static constexpr const char *table = "handover";
    static constexpr auto columns = std::make_tuple(
        Column { "from_role", &Handover::from },
        Column { "to_role", &Handover::to },
        Column { "stage", &Handover::stage },
        Column { "trigger", &Handover::trigger },
        Column { "acceptance", &Handover::acceptance },
        Column { "checklist", &Handover::checklist },
        Column { "agreed", &Handover::agreed });
};

template <>
struct TableOf<Assumption> {
    static constexpr const char *table = "assumption";
    static constexpr auto columns = std::make_tuple(
        Column { "key", &Assumption::key },
        Column { "value", &Assumption::value },
        Column { "low", &Assumption::low },
        Column { "high", &Assumption::high },
        Column { "unit", &Assumption::unit },
        Column { "basis", &Assumption::basis },
        Column { "source", &Assumption::source },
        Column { "date", &Assumption::date });
};

template <>
struct TableOf<Curve> {
    static constexpr const char *table = "curve";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &Curve::name },
        Column { "at_zero", &Curve::atZero },
        Column { "at_half", &Curve::atHalf },
        Column { "at_today", &Curve::atToday },
        Column { "at_half_more", &Curve::atHalfMore },
        Column { "at_saturation", &Curve::atSaturation },
        Column { "margin", &Curve::margin },
        Column { "sales", &Curve::sales },
        Column { "seats_today", &Curve::seatsToday },
        Column { "fewest_seats", &Curve::fewestSeats },
        Column { "most_seats", &Curve::mostSeats });
};

template <>
struct TableOf<CurveOpinion> {
    static constexpr const char *table = "curve_opinion";
    static constexpr auto columns = std::make_tuple(
        Column { "curve", &CurveOpinion::curve },
        Column { "who", &CurveOpinion::who },
        Column { "at_zero", &CurveOpinion::atZero },
        Column { "at_half", &CurveOpinion::atHalf },
        Column { "at_half_more", &CurveOpinion::atHalfMore },
        Column { "at_saturation", &CurveOpinion::atSaturation });
};

template <>
struct TableOf<Mapping> {
    static constexpr const char *table = "mapping";
    static constexpr auto columns = std::make_tuple(
        Column { "kind", &Mapping::kind },
        Column { "headers", &Mapping::headers },
        Column { "fields", &Mapping::fields });
};

template <>
struct TableOf<Alias> {
    static constexpr const char *table = "alias";
    static constexpr auto columns = std::make_tuple(
        Column { "column", &Alias::column },
        Column { "seen", &Alias::seen },
        Column { "means", &Alias::means });
};

template <>
struct TableOf<Review> {
    static constexpr const char *table = "review";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &Review::name },
        Column { "frozen_on", &Review::frozenOn },
        Column { "quarter", &Review::quarter },
        Column { "approved", &Review::approved },
        Column { "today", &Review::today },
        Column { "proposal", &Review::proposal },
        Column { "note", &Review::note });
};

template <>
struct TableOf<PredictedFigure> {
    static constexpr const char *table = "prediction";
    static constexpr auto columns = std::make_tuple(
        Column { "review", &PredictedFigure::review },
        Column { "territory", &PredictedFigure::territory },
        Column { "measure", &PredictedFigure::measure },
        Column { "quarter", &PredictedFigure::quarter },
        Column { "value", &PredictedFigure::value },
        Column { "low", &PredictedFigure::low },
        Column { "high", &PredictedFigure::high });
};

template <>
struct TableOf<ActualFigure> {
    static constexpr const char *table = "actual";
    static constexpr auto columns = std::make_tuple(
        Column { "territory", &ActualFigure::territory },
        Column { "measure", &ActualFigure::measure },
        Column { "quarter", &ActualFigure::quarter },
        Column { "value", &ActualFigure::value },
        Column { "source", &ActualFigure::source });
};

template <>
struct TableOf<Insight> {
    static constexpr const char *table = "insight";
    static constexpr auto columns = std::make_tuple(
        Column { "date", &Insight::date },
        Column { "author", &Insight::author },
        Column { "text", &Insight::text },
        Column { "review", &Insight::review },
        Column { "about", &Insight::about },
        Column { "about_row", &Insight::aboutRow });
};

template <>
struct TableOf<StoryPage> {
    static constexpr const char *table = "story_page";
    static constexpr auto columns = std::make_tuple(
        Column { "name", &StoryPage::name },
        Column { "caption", &StoryPage::caption },
        Column { "position", &StoryPage::position },
        Column { "view", &StoryPage::view },
        Column { "shown", &StoryPage::shown },
        Column { "scenario_number", &StoryPage::scenario },
        Column { "captured", &StoryPage::captured });
};

template <>
struct TableOf<SessionEntry> {
    static constexpr const char *table = "session_entry";
    static constexpr auto columns = std::make_tuple(
        Column { "at", &SessionEntry::at },
        Column { "who", &SessionEntry::who },
        Column { "kind", &SessionEntry::kind },
        Column { "text", &SessionEntry::text },
        Column { "scenario_number", &SessionEntry::scenario });
};

template <>
struct TableOf<AcceptedChange> {
    static constexpr const char *table = "accepted_change";
    static constexpr auto columns = std::make_tuple(
        Column { "about", &AcceptedChange::about },
        Column { "about_row", &AcceptedChange::aboutRow },
        Column { "what", &AcceptedChange::what },
        Column { "who", &AcceptedChange::who },
        Column { "date", &AcceptedChange::date });
};

/// Calls visit(column) for every column of the row type, id excepted.
template <typename Row, typename Visit>
constexpr void forEachColumn(Visit visit)
{
    std::apply([&visit](const auto &...column) { (visit(column), ...); }, TableOf<Row>::columns);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/row_rules.h"

#include "core/plan/references.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

using Rule = Violation::Rule;

struct Finding {
    Rule rule;
    QString detail;
};
using Found = std::optional<Finding>;

// Far above any company, far below where sums of 200,000 accounts overflow.
constexpr std::int64_t largestCents = 1'000'000'000'000'000;
constexpr std::int64_t largestMinutes = 100'000'000;
constexpr std::int64_t largestCount = 1'000'000'000;

bool inRange(const QString &) { return true; }
bool inRange(bool) { return true; }
bool inRange(QDate) { return true; }
bool inRange(std::int64_t value) { return value >= -largestCount && value <= largestCount; }
bool inRange(double value) { return std::isfinite(value); }
bool inRange(const std::optional<double> &value) { return !value || std::abs(*value) <= 180; }
bool inRange(Money value) { return std::abs(value.cents) <= largestCents; }
bool inRange(Share value) { return value.parts >= 0 && value.parts <= Share::whole; }
bool inRange(Minutes value) { return value.count >= 0 && value.count <= largestMinutes; }
bool inRange(const std::vector<OwnerShare> &) { return true; } // their own rule says more
template <typename Tag> bool inRange(Id<Tag> value) { return value.value >= 0; }
template <typename Tag> bool inRange(const std::vector<Id<Tag>> &) { return true; }
template <typename Enum>
    requires std::is_enum_v<Enum>
bool inRange(Enum) { return true; }

template <typename Row> Found valueOutOfRange(const Row &row)
{
    Found found;
    forEachColumn<Row>([&](const auto &column) {
        if (!found && !inRange(row.*column.member))
            found = Finding { Rule::ValueOutOfRange, QLatin1StringView(column.name) };
    });
    return found;
}

template <typename Row> Found danglingReference(const Plan &plan, const Row &row)
{
    Found found;
    visitReferences(row, [&](const char *column, auto id) {
        if (!found && !exists(plan, id))
            found = Finding { Rule::DanglingReference,
                QStringLiteral("%1 %2").arg(QLatin1StringView(column)).arg(id.value) };
    });
    return found;
}

Found datesOutOfOrder(QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        return Finding { Rule::DatesOutOfOrder, first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate) };
    return {};
}

/// Walks from a row to its parents; more steps than rows means it came round.
template <typename Row, typename Parent> bool isOnCycle(const CowTable<Row> &table, const Row &row, Parent parent)
{
    std::size_t steps = 0;
    for (const Row *above = table.find(parent(row)); above; above = table.find(parent(*above))) {
        if (above->id == row.id || ++steps > table.size())
            return true;
    }
    return false;
}

Found nameMissing(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Finding { Rule::ValueOutOfRange, QStringLiteral("name") };
    return {};
}

// What only this kind of row can break; everything else is walked through the columns.
template <typename Row> Found ownRules(const Plan &, const Row &) { return {}; }

Found ownRules(const Plan &plan, const Territory &territory)
{
    if (isOnCycle(plan.territories, territory, [](const Territory &t) { return t.parent; }))
        return Finding { Rule::TerritoryCycle, territory.name };
    if (territory.latitude.has_value() != territory.longitude.has_value()
        || std::abs(territory.latitude.value_or(0)) > 90)
        return Finding { Rule::ValueOutOfRange, QStringLiteral("latitude") };
    return nameMissing(territory.name);
}

Found ownRules(const Plan &plan, const Seat &seat)
{
    if (!seat.role.isValid() || !seat.home.isValid())
        return Finding { Rule::SeatIncomplete, seat.externalId };
    if (isOnCycle(plan.seats, seat, [](const Seat &s) { return s.manager; }))
        return Finding { Rule::ManagerCycle, seat.externalId };
    return datesOutOfOrder(seat.from, seat.to);
}

Found ownRules(const Plan &, const Account &account)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < account.owners.size(); ++i) {
        const OwnerShare &owner = account.owners[i];
        if (!owner.seat.isValid() || owner.share.parts <= 0)
            return Finding { Rule::ValueOutOfRange, QStringLiteral("owners") };
        for (std::size_t j = 0; j < i; ++j) {
            if (account.owners[j].seat == owner.seat)
                return Finding { Rule::DuplicateId, QStringLiteral("owners") };
        }
        sum += owner.share.parts;
    }
    if (sum > Share::whole)
        return Finding { Rule::SharesExceedWhole, QString::number(sum) };
    return {};
}

Found ownRules(const Plan &, const Person &person) { return datesOutOfOrder(person.hired, person.left); }
Found ownRules(const Plan &, const Role &role) { return nameMissing(role.name); }
Found ownRules(const Plan &, const Segment &segment) { return nameMissing(segment.name); }
Found ownRules(const Plan &, const Curve &curve) { return nameMissing(curve.name); }
Found ownRules(const Plan &, const CurveOpinion &opinion)
{
    if (!opinion.curve.isValid())
        return Finding { Rule::DanglingReference, QStringLiteral("curve") };
    return nameMissing(opinion.who);
}
Found ownRules(const Plan &, const Stage &stage) { return nameMissing(stage.name); }
Found ownRules(const Plan &, const Review &review) { return nameMissing(review.name); }
Found ownRules(const Plan &, const StoryPage &page) { return nameMissing(page.name); }
Found ownRules(const Plan &, const SessionEntry &entry) { return nameMissing(entry.text); }
Found ownRules(const Plan &, const PredictedFigure &prediction)
{
    if (!prediction.review.isValid())
        return Finding { Rule::DanglingReference, QStringLiteral("review") };
    return {};
}

Found ownRules(const Plan &, const Assignment &assignment)
{
    if (!assignment.person.isValid() || !assignment.seat.isValid())
        return Finding { Rule::DanglingReference, QStringLiteral("assignment") };
    return datesOutOfOrder(assignment.from, assignment.to);
}

/// A span is told apart from other references, because the remedy is another one.
Found spanOutsideTree(const Plan &plan, const Seat &seat)
{
    for (const TerritoryId id : seat.span) {
        if (!plan.territories.contains(id))
            return Finding { Rule::SpanOutsideTree, QString::number(id.value) };
    }
    return {};
}
template <typename Row> Found spanOutsideTree(const Plan &, const Row &) { return {}; }

template <typename Row> Found anyFinding(const Plan &plan, const Row &row)
{
    if (Found found = spanOutsideTree(plan, row))
        return found;
    if (Found found = danglingReference(plan, row))
        return found;
    if (Found found = valueOutOfRange(row))
        return found;
    return ownRules(plan, row);
}

} // namespace

template <typename Row> std::optional<Violation> brokenRule(const Plan &plan, const Row &row)
{
    Found found = anyFinding(plan, row);
    if (!found)
        return {};
    return Violation { found->rule, Violation::Severity::Broken, QLatin1StringView(TableOf<Row>::table), row.id.value,
        1, std::move(found->detail) };
}

template <typename Row> bool idTaken(const Plan &plan, const Row &row)
{
    bool isTaken = false;
    forEachIdentity<Row>([&](QString Row::*text) {
        if (isTaken || (row.*text).isEmpty())
            return;
        const auto &table = tableOf<Row>(plan);
        isTaken = std::any_of(table.begin(), table.end(),
            [&](const Row &other) { return other.*text == row.*text && other.id != row.id; });
    });
    return isTaken;
}

Error::Kind errorKindFor(Violation::Rule rule)
{
    switch (rule) {
    case Rule::DanglingReference: return Error::Kind::NotFound;
    case Rule::ManagerCycle:
    case Rule::TerritoryCycle: return Error::Kind::WouldFormCycle;
    case Rule::SeatIncomplete: return Error::Kind::Incomplete;
    case Rule::SpanOutsideTree: return Error::Kind::OutsideTree;
    case Rule::SharesExceedWhole: return Error::Kind::SharesExceedWhole;
    case Rule::DatesOutOfOrder: return Error::Kind::DatesOutOfOrder;
    case Rule::DuplicateId: return Error::Kind::Duplicate;
    case Rule::ValueOutOfRange:
    case Rule::AccountsWithoutOwner:
    case Rule::SeatWithoutManager:
    case Rule::VacantSeatHoldsAccounts:
    case Rule::OwnerSeatClosed:
    case Rule::FilledByNobody:
    case Rule::VacantWithHolder:
    case Rule::UnusedRole:
    case Rule::RoleWithoutTasks:
    case Rule::SpecialistsWithoutSpan: return Error::Kind::InvalidInput;
    }
    Q_UNREACHABLE();
}

#define HEADWATER_FOR_ROW(Row)                                                                                         \
    template std::optional<Violation> brokenRule(const Plan &, const Row &);                                           \
    template bool idTaken(const Plan &, const Row &);
#include "core/plan/for_each_row.inc"
#undef HEADWATER_FOR_ROW

} // namespace headwater

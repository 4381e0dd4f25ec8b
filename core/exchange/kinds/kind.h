// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What the rows of a file are, and what its columns can mean. All of it is data (kind_list.cpp): a system
/// that names its columns otherwise is one more entry there.
namespace headwater {

/// The kinds of file that are told apart by their headers.
enum class Kind : std::uint8_t {
    Unknown,
    Territories,
    SalesTeam,
    Accounts,
    Products,
    Opportunities,
    Positions,
    People,
    Events,
    Spells,
    Curves,
    EmploymentSnapshot,
    Actuals,
    SalesforceOpportunities,
    SalesforceHistory,
    SalesforceTerritories,
    SalesforceAccountTerritories,
    SalesforceUserTerritories,
    HubspotDeals,
    HubspotDealStages,
    HubspotCompanies,
    BambooPeople,
    WorkdayPositions,
    SuccessFactorsPositions,
    SuccessFactorsUsers,
    HibobPositions,
    PlanTable, ///< an export of ours: one table of a plan, see columns.h
};

/// What rows become, whatever system they come from.
enum class Subject : std::uint8_t {
    None,
    Territories,
    Team,
    Accounts,
    Products,
    Curves,
    Actuals,
    Positions,
    AccountTerritories,
    SeatTerritories,
    PlanTable,
    Opportunities,
    Events,
    Spells, ///< facts: they stream past and are not held
};
constexpr bool isFacts(Subject subject) { return subject >= Subject::Opportunities; }

/// What a column can mean. One list for all kinds, so that a mapping is a list of these.
enum class Field : std::uint8_t {
    None, ///< the column is not used
    Id,
    Name,
    FirstName,
    LastName,
    Email,
    JobTitle,
    Hired,
    Left,
    Status,
    Department,
    Location,
    Parent,
    Latitude,
    Longitude,
    TerritoryKind,
    PostalCode,
    Territory,
    Region,
    Agent,
    Manager,
    ManagerId,
    Worker,
    Role,
    Fte,
    From,
    To,
    Filled,
    Active,
    Account,
    AccountKey,
    Sector,
    Segment,
    Revenue,
    Potential,
    Employees,
    Country,
    PartOf,
    Owner,
    Product,
    Series,
    Price,
    Opportunity,
    Stage,
    Amount,
    Currency,
    Probability,
    Created,
    Engaged,
    Closed,
    IsClosed,
    IsWon,
    Journey,
    Activity,
    At,
    Channel,
    Reason,
    Lifecycle,
    Deleted,
    Domain,
    Rehired,
    Margin,
    Sales,
    SalesInMillions,
    SeatsToday,
    AtZero,
    AtHalf,
    AtToday,
    AtHalfMore,
    AtSaturation,
    FewestSeats,
    MostSeats,
    TenureMonths,
    TenureYears,
    HasLeft,
    Quarter,
    Measure,
    Value,
    MarginAmount,
    Wins,
    Coverage,
    Headcount,
};
inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::Headcount) + 1;

enum class FieldType : std::uint8_t { Text, Amount, Number, Count, Fraction, Date, Moment, Quarter, YesNo };
constexpr bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Moment || type == FieldType::Quarter;
}
constexpr bool isNumber(FieldType type) { return type >= FieldType::Amount && type <= FieldType::Fraction; }

/// The word for a field in mapping files and in the plan, e.g. "sales_agent".
QString fieldKey(Field field);
std::optional<Field> fieldOfKey(const QString &key);
FieldType fieldType(Field field);

/// A column that a kind of file has or may have.
struct KindColumn {
    Field field = Field::None;
    std::string_view names; ///< folded spellings (see folded()), separated by blanks, the usual one first
    bool isRequired = false;
};

struct KindInfo {
    Kind kind = Kind::Unknown;
    std::string_view key; ///< as in --as and in JSON, e.g. "sales_team"
    Subject subject = Subject::None;
    std::span<const KindColumn> columns;
    std::span<const Field> oneOf; ///< at least one of these must be there too; empty = no such demand
    int headerRows = 1;
};

/// Every kind but Unknown and PlanTable.
std::span<const KindInfo> kindList();
/// Whether its rows tell when opportunities came to their stages.
constexpr bool isStageHistory(Kind kind) { return kind == Kind::SalesforceHistory || kind == Kind::HubspotDealStages; }
/// The entry of a kind; Unknown and PlanTable have entries without columns.
const KindInfo &kindInfo(Kind kind);
std::optional<Kind> kindOfKey(const QString &key);

/// Case, accents, blanks, underscores and punctuation taken off: "Opportunity Owner", "opportunity_owner" and
/// "opportunityOwner" are one name.
QString folded(QStringView name);

} // namespace headwater

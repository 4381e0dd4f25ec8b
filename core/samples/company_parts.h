// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/samples/company.h"
#include "core/samples/names.h"

#include <array>
#include <vector>

/// The steps in which a company is put together, for this folder only. A design says what is particular to
/// one company; everything else follows from the catalogue and the seed.
namespace headwater {

/// The catalogue's rows have fixed ids, so that the steps can speak of them by name.
namespace catalogue {
inline constexpr SegmentId strategic { 1 }, enterprise { 2 }, midMarket { 3 }, small { 4 }, publicSector { 5 };
inline constexpr ChannelId web { 1 }, trialPortal { 2 }, chat { 3 }, webinar { 4 }, phone { 5 }, video { 6 },
    visit { 7 }, tradeFair { 8 };
inline constexpr TaskId prospecting { 1 }, qualifying { 2 }, discovery { 3 }, demonstrating { 4 }, trialSupport { 5 },
    technicalAdvice { 6 }, pricing { 7 }, negotiating { 8 }, contracting { 9 }, onboarding { 10 }, accountCare { 11 },
    renewing { 12 };
inline constexpr StageId interest { 1 }, qualified { 2 }, demonstrated { 3 }, evaluating { 4 }, proposed { 5 },
    committed { 6 }, won { 7 }, lost { 8 }, noDecision { 9 };
inline constexpr RoleId director { 1 }, manager { 2 }, keyAccounts { 3 }, accountManager { 4 }, insideSales { 5 },
    qualification { 6 }, demo { 7 }, pricingDesk { 8 }, onboardingDesk { 9 }, digitalGuide { 10 };
inline constexpr std::int64_t firstSpecialty = 6;
} // namespace catalogue

inline constexpr std::size_t specialistRoles = 4; ///< qualification, demo, pricing, onboarding

/// Where a leaf lies: on a grid, which says who its neighbours are, and on the map.
struct LeafDesign {
    QString name;
    int column = 0;
    int row = 0;
    double latitude = 0;
    double longitude = 0;
};

struct AreaDesign {
    QString name; ///< empty: the leaves lie right below the region
    std::vector<LeafDesign> leaves;
};

struct RegionDesign {
    QString name;
    QString code; ///< begins the codes of its seats
    QString country;
    QString jurisdiction;
    std::vector<AreaDesign> areas;
    std::array<int, specialistRoles> specialists {}; ///< all zero: in proportion to the seats
};

struct CompanyDesign {
    QString name;
    QString everywhere; ///< the territory above all regions
    QString domain;
    std::vector<RegionDesign> regions;
    int managersPerArea = 1;
    std::int64_t vacantSeats = 0;
    std::int64_t plannedSeats = 0;
    std::int64_t ownerlessInTenThousand = 60; ///< besides those of a leaf where a seat fell vacant
};

/// Territories of a finished map, in the shape that staffing needs.
struct RegionOnMap {
    TerritoryId id;
    std::vector<TerritoryId> areas; ///< the region itself where it has no areas
    std::vector<std::vector<TerritoryId>> leaves; ///< per area
};

struct CompanyMap {
    TerritoryId everywhere;
    std::vector<RegionOnMap> regions;
};

/// Regions, areas and leaves for that many leaves, with invented names.
std::vector<RegionDesign> designedRegions(std::int64_t leaves, std::uint64_t seed, NameSource &names);

CompanyMap addTerritories(Plan &plan, const CompanyDesign &design);
/// Segments, channels, tasks, stages, verifiers, efforts, products, assumptions and curves.
void addCatalogue(Plan &plan);
/// Roles and the handovers between them; needs the catalogue.
void addRoles(Plan &plan);
void addSeats(Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec);
/// People, their assignments since 2025, and every employment spell there ever was.
std::vector<EmploymentSpell> addPeople(Plan &plan, const CompanyDesign &design, std::uint64_t seed, NameSource &names);
void addAccounts(
    Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec, NameSource &names);

/// All of the above, in order.
GeneratedCompany builtCompany(const CompanyDesign &design, const GeneratorSpec &spec, NameSource &names);

} // namespace headwater

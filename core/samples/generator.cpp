// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"

namespace headwater {

namespace {

constexpr std::int64_t seatsPerLeaf = 5;

} // namespace

GeneratedCompany builtCompany(const CompanyDesign &design, const GeneratorSpec &spec, NameSource &names)
{
    const QDate horizon(2027, 1, 1);
    GeneratedCompany company;
    company.workspace
        = emptyWorkspace(design.name, QStringLiteral("EUR"), horizon, QDateTime(horizon, QTime(0, 0), Qt::UTC));
    Scenario baseline = company.workspace.baseline();
    Plan &plan = baseline.plan;
    const CompanyMap map = addTerritories(plan, design);
    addCatalogue(plan);
    addRoles(plan);
    addSeats(plan, design, map, spec);
    company.spells = addPeople(plan, design, spec.seed, names);
    addAccounts(plan, design, map, spec, names);
    company.workspace.scenarios.edit().put(std::move(baseline));
    return company;
}

GeneratedCompany generateCompany(const GeneratorSpec &spec)
{
    NameSource names(spec.seed);
    CompanyDesign design;
    design.name = names.place() + QStringLiteral(" Instruments 2027");
    design.everywhere = QStringLiteral("All regions");
    design.domain = QStringLiteral("instruments.example");
    design.regions = designedRegions(std::max<std::int64_t>(spec.seats / seatsPerLeaf, 1), spec.seed, names);
    design.vacantSeats = spec.seats * 5 / 100;
    design.plannedSeats = spec.seats * 2 / 100;
    return builtCompany(design, spec, names);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"
#include "core/plan/edits.h"
#include "core/plan/territory_tree.h"
#include "core/samples/company_parts.h"

namespace headwater {

using namespace catalogue;

namespace {

/// Two rows of three territories, from north-west to south-east.
struct RegionSketch {
    const char16_t *name;
    const char16_t *code;
    const char16_t *country;
    const char16_t *jurisdiction;
    int column; ///< of the north-western leaf, on the grid of all regions
    int row;
    double latitude; ///< of the north-western leaf
    double longitude;
    std::array<int, specialistRoles> specialists;
    std::array<const char16_t *, 6> leaves;
};
constexpr std::array sketches {
    RegionSketch { u"North", u"N", u"Denmark", u"DK", 0, 0, 56.4, 8.4, { 2, 1, 1, 2 },
        { u"Skerry Coast", u"Fellgate", u"Three Lakes", u"Herring Point", u"Upper Moor", u"Linden Isles" } },
    RegionSketch { u"West", u"W", u"Netherlands", u"NL", 0, 2, 52.5, 4.9, { 2, 2, 1, 2 },
        { u"Saltmarsh", u"Windmill Row", u"Canal Towns", u"Old Docks", u"Dyke Lands", u"Lowfield" } },
    RegionSketch { u"Central", u"C", u"Germany", u"DE", 3, 2, 51.9, 8.6, { 2, 3, 2, 2 },
        { u"Market Cross", u"Forge Valley", u"Ring", u"Mill Rivers", u"Castle Plain", u"Vineyard Hills" } },
    RegionSketch { u"South", u"S", u"Austria", u"AT", 3, 4, 48.2, 13.2, { 1, 1, 1, 1 },
        { u"Pass Country", u"Bell Valleys", u"Amber Road", u"Glacier Side", u"South Terrace", u"Orchard Basin" } },
};

RegionDesign designed(const RegionSketch &sketch)
{
    RegionDesign region;
    region.name = QString::fromUtf16(sketch.name);
    region.code = QString::fromUtf16(sketch.code);
    region.country = QString::fromUtf16(sketch.country);
    region.jurisdiction = QString::fromUtf16(sketch.jurisdiction);
    region.specialists = sketch.specialists;
    AreaDesign &all = region.areas.emplace_back();
    for (int i = 0; i < 6; ++i) {
        const int across = i % 3;
        const int down = i / 3;
        all.leaves.push_back({ QString::fromUtf16(sketch.leaves[static_cast<std::size_t>(i)]), sketch.column + across,
            sketch.row + down, sketch.latitude - 0.5 * down, sketch.longitude + 0.75 * across });
    }
    return region;
}

/// The edits below are written for this very plan: one that is refused is a mistake in this file.
template <typename T> T certain(Result<T> result)
{
    Q_ASSERT_X(result.has_value(), "sampleCompany", result ? "" : qPrintable(result.error().detail));
    return std::move(*result);
}

/// Finds rows of the sample by what people call them.
class Finder
{
public:
    explicit Finder(const Plan &plan)
        : m_plan(plan)
        , m_tree(plan.territories)
    { }

    TerritoryId territory(QStringView name) const
    {
        for (const Territory &territory : m_plan.territories) {
            if (territory.name == name)
                return territory.id;
        }
        return {};
    }

    /// Seats of a role within a territory, in the order of their codes.
    std::vector<SeatId> seats(RoleId role, TerritoryId within, SeatStatus status) const
    {
        std::vector<SeatId> found;
        for (const Seat &seat : m_plan.seats) {
            if (seat.role == role && seat.status == status && m_tree.isWithin(seat.home, within))
                found.push_back(seat.id);
        }
        return found;
    }

    std::vector<AccountId> accountsOf(SeatId seat) const
    {
        std::vector<AccountId> found;
        for (const Account &account : m_plan.accounts) {
            for (const OwnerShare &owner : account.owners) {
                if (owner.seat == seat)
                    found.push_back(account.id);
            }
        }
        return found;
    }

    /// Another filled seat that takes accounts over: same role and team first, then the same team.
    SeatId successor(SeatId of) const
    {
        const Seat &seat = *m_plan.seats.find(of);
        SeatId any;
        for (const Seat &other : m_plan.seats) {
            const bool owns = other.role >= keyAccounts && other.role <= insideSales;
            if (!owns || other.id == of || other.status != SeatStatus::Filled || other.manager != seat.manager)
                continue;
            if (other.role == seat.role)
                return other.id;
            any = other.id;
        }
        return any;
    }

private:
    const Plan &m_plan;
    TerritoryTree m_tree;
};

Plan withAccountsHandedOn(Plan plan, SeatId from)
{
    const Finder find(plan);
    const std::vector<AccountId> accounts = find.accountsOf(from);
    const SeatId to = find.successor(from);
    return certain(withAccountsAssigned(std::move(plan), accounts, to));
}

Seat newSeat(const QString &code, RoleId role, TerritoryId home, SeatId manager, QDate from)
{
    Seat seat;
    seat.externalId = code;
    seat.role = role;
    seat.home = home;
    seat.manager = manager;
    seat.placeholder = Placeholder::Hire;
    seat.from = from;
    seat.location = QStringLiteral("Remote");
    seat.workMode = WorkMode::Remote;
    return seat;
}

/// Demonstrations are the bottleneck in the north: a vacant account manager's seat and one of two in Upper Moor
/// become demo specialists for the whole region, a digital guide is added, and a key account seat moves to
/// where its customers are.
Plan withFluidNorth(Plan plan)
{
    const TerritoryId north = Finder(plan).territory(u"North");
    const TerritoryId moor = Finder(plan).territory(u"Upper Moor");
    const std::vector converted { Finder(plan).seats(accountManager, north, SeatStatus::Vacant).front(),
        Finder(plan).seats(accountManager, moor, SeatStatus::Filled).back() };
    for (const SeatId seat : converted)
        plan = withAccountsHandedOn(std::move(plan), seat);
    plan = certain(withSeatsPlaced(std::move(plan), converted, north, demo));
    for (const SeatId id : converted) {
        Seat seat = *plan.seats.find(id);
        seat.span = { north };
        seat.fte = Share::full();
        seat.workMode = WorkMode::Travelling;
        plan = certain(withRow(std::move(plan), seat));
    }
    const SeatId director = Finder(plan).seats(catalogue::director, north, SeatStatus::Filled).front();
    Seat guide = newSeat(QStringLiteral("N-30"), digitalGuide, north, director, QDate(2027, 3, 1));
    guide.span = { north };
    plan = certain(withRow(std::move(plan), guide));
    const std::vector<SeatId> keys = Finder(plan).seats(keyAccounts, north, SeatStatus::Filled);
    return certain(withSeatsPlaced(std::move(plan), std::vector { keys.back() }, Finder(plan).territory(u"Fellgate")));
}

/// Closes a filled seat; whoever sat there takes the other seat on the next day.
Plan withHolderMoved(Plan plan, SeatId from, SeatId to, QDate on)
{
    PersonId person;
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.seat == from && assignment.to.isNull())
            person = assignment.person;
    }
    plan = withAccountsHandedOn(std::move(plan), from);
    plan = certain(withSeatsClosed(std::move(plan), std::array { from }, on));
    return certain(withPersonSeated(std::move(plan), person, to, on.addDays(1)));
}

/// The south is served with less and nobody has to leave: the pricing desk of the centre takes the south
/// along and gets its specialist, an inside seller takes over a vacant account manager's seat, and another
/// one works half the time.
Plan withLeanSouth(Plan plan)
{
    const QDate endOfQuarter(2027, 3, 31);
    const TerritoryId south = Finder(plan).territory(u"South");
    const TerritoryId central = Finder(plan).territory(u"Central");
    const std::vector<SeatId> inside = Finder(plan).seats(insideSales, south, SeatStatus::Filled);
    const SeatId vacant = Finder(plan).seats(accountManager, south, SeatStatus::Vacant).front();
    const SeatId southDesk = Finder(plan).seats(pricingDesk, south, SeatStatus::Filled).front();
    const SeatId newDesk = Finder(plan).seats(pricingDesk, central, SeatStatus::Planned).front();
    plan = withHolderMoved(std::move(plan), inside.back(), vacant, endOfQuarter);
    plan = withHolderMoved(std::move(plan), southDesk, newDesk, endOfQuarter);
    Seat half = *plan.seats.find(inside.front());
    half.fte = Share { 5'000 };
    half.workMode = WorkMode::Remote;
    plan = certain(withRow(std::move(plan), half));
    Seat desk = *plan.seats.find(newDesk);
    desk.span = { central, south };
    return certain(withRow(std::move(plan), desk));
}

Workspace withScenario(Workspace workspace, const QString &name, Plan (*change)(Plan), const QDateTime &now)
{
    workspace = certain(withScenarioDuplicated(std::move(workspace), baselineId, name, now));
    const ScenarioId scenario = workspace.shown;
    Plan plan = withIdsReserved(workspace.plan(), workspace);
    return certain(withPlan(std::move(workspace), scenario, change(std::move(plan))));
}

} // namespace

GeneratorSpec sampleSpec() { return { 120, 2'400, 9'000, 2'064 }; }

GeneratedCompany sampleCompany()
{
    const GeneratorSpec spec = sampleSpec();
    NameSource names(spec.seed);
    CompanyDesign design;
    design.name = QStringLiteral("Tarnholm Instruments 2027");
    design.everywhere = QStringLiteral("All regions");
    design.domain = QStringLiteral("tarnholm.example");
    for (const RegionSketch &sketch : sketches)
        design.regions.push_back(designed(sketch));
    design.managersPerArea = 2;
    design.vacantSeats = 8;
    design.plannedSeats = 4;
    design.ownerlessInTenThousand = 5;
    GeneratedCompany company = builtCompany(design, spec, names);
    const QDateTime now = company.workspace.baseline().created;
    company.workspace = withScenario(std::move(company.workspace), QStringLiteral("Fluid North"), withFluidNorth, now);
    company.workspace
        = withScenario(std::move(company.workspace), QStringLiteral("Lean South"), withLeanSouth, now.addDays(1));
    company.workspace = certain(withScenarioShown(std::move(company.workspace), baselineId));
    return company;
}

} // namespace headwater

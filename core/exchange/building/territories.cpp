// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/organisation.h"

namespace headwater {

namespace {

bool saysRegion(const QString &word) { return folded(word) == QLatin1StringView("region"); }

/// Adds or updates the territory of one row, its parent left for later.
TerritoryId storeTerritory(PlanBuilder &plan, const HeldRowView &view, const HeldRow &row)
{
    const QString id = view.text(row, Field::Id);
    const QString code = id.isEmpty() ? view.text(row, Field::Territory) : id;
    const QString name = view.text(row, Field::Name);
    const TerritoryId known = plan.territories.matching(code, name);
    Territory territory = known.isValid() ? *plan.territories.find(known) : Territory {};
    territory.name = name;
    if (!code.isEmpty())
        territory.externalId = code;
    if (saysRegion(view.text(row, Field::TerritoryKind)))
        territory.kind = TerritoryKind::Region;
    double latitude = 0;
    double longitude = 0;
    const bool hasCentre = !view.text(row, Field::Latitude).isEmpty() && !view.text(row, Field::Longitude).isEmpty();
    if (hasCentre) {
        view.read(row, Field::Latitude, latitude);
        view.read(row, Field::Longitude, longitude);
        territory.latitude = latitude;
        territory.longitude = longitude;
    }
    return plan.territories.store(std::move(territory));
}

SeatStatus statusOf(const HeldRowView &view, const HeldRow &row, bool hasWorker, Placeholder &placeholder)
{
    const QString status = folded(view.text(row, Field::Status));
    bool filled = hasWorker;
    bool closed = false;
    view.read(row, Field::Filled, filled);
    view.read(row, Field::IsClosed, closed);
    if (closed)
        return SeatStatus::Closed;
    if (filled || hasWorker)
        return SeatStatus::Filled;
    if (status == QLatin1StringView("onhold") || status == QLatin1StringView("planned"))
        return SeatStatus::Planned;
    if (status == QLatin1StringView("open"))
        placeholder = Placeholder::Hire;
    return SeatStatus::Vacant;
}

/// The territory a position belongs to: its own, else department, division or place stand for it.
TerritoryId homeOf(PlanBuilder &plan, const HeldRowView &view, const HeldRow &row)
{
    for (const Field field : { Field::Territory, Field::Region, Field::Department, Field::Location }) {
        const QString name = view.text(row, field);
        if (const TerritoryId known = plan.territories.named(name); known.isValid())
            return known;
        if (!name.isEmpty())
            return plan.territoryFor(name, TerritoryKind::Leaf, {});
    }
    return plan.territoryFor(wholeMarket, TerritoryKind::Region, {}, wholeMarket);
}

SeatId storePosition(PlanBuilder &plan, const HeldRowView &view, const HeldRow &row)
{
    const QString code = view.text(row, Field::Id);
    const SeatId known = plan.seats.byCode(code);
    Seat seat = known.isValid() ? *plan.seats.find(known) : Seat {};
    seat.externalId = code;
    const QString title = view.text(row, Field::JobTitle);
    const QString worker = view.text(row, Field::Worker);
    if (!known.isValid()) {
        seat.role = plan.roleFor(title.isEmpty() ? QStringLiteral("Position") : title);
        seat.home = homeOf(plan, view, row);
    }
    const bool saysStatus = view.hasColumn(Field::Worker) || view.hasColumn(Field::Filled)
        || view.hasColumn(Field::IsClosed) || view.hasColumn(Field::Status);
    if (saysStatus || !known.isValid())
        seat.status = statusOf(view, row, !worker.isEmpty(), seat.placeholder);
    double fte = 0;
    view.read(row, Field::Fte, fte);
    if (fte > 0)
        seat.fte = Share::of(fte);
    view.read(row, Field::From, seat.from);
    view.read(row, Field::To, seat.to);
    view.read(row, Field::Location, seat.location);
    const SeatId id = plan.seats.store(std::move(seat));
    if (worker.isEmpty())
        return id;
    PersonId person = plan.people.named(worker);
    if (!person.isValid()) {
        Person added;
        added.name = worker;
        added.jobTitle = title;
        person = plan.people.store(std::move(added));
    }
    if (!plan.seatOf(person).isValid())
        plan.seatPerson(person, id, {});
    return id;
}

} // namespace

void addTerritories(Building &building)
{
    PlanBuilder &plan = building.plan;
    std::vector<std::pair<TerritoryId, QString>> parents;
    QHash<QString, TerritoryId> spellings; // Salesforce refers by record id or by developer name
    forEachHeld(building.preview, Subject::Territories, [&](const HeldRowView &view, const HeldRow &row) {
        const TerritoryId id = storeTerritory(plan, view, row);
        for (const Field field : { Field::Id, Field::Territory, Field::Name })
            spellings.insert(view.text(row, field), id);
        parents.emplace_back(id, view.text(row, Field::Parent));
    });
    for (const auto &[id, parentName] : parents) {
        if (parentName.isEmpty())
            continue;
        TerritoryId parent = spellings.value(parentName);
        if (!parent.isValid())
            parent = plan.territories.named(parentName);
        if (!parent.isValid())
            parent = plan.territoryFor(parentName, TerritoryKind::Region, {});
        Territory territory = *plan.territories.find(id);
        territory.parent = parent;
        plan.territories.store(std::move(territory));
        Territory above = *plan.territories.find(parent);
        above.kind = TerritoryKind::Region;
        plan.territories.store(std::move(above));
    }
}

void addPositions(Building &building)
{
    PlanBuilder &plan = building.plan;
    std::vector<std::pair<SeatId, QString>> managers;
    forEachHeld(building.preview, Subject::Positions, [&](const HeldRowView &view, const HeldRow &row) {
        managers.emplace_back(storePosition(plan, view, row), view.text(row, Field::ManagerId));
    });
    for (const auto &[id, manager] : managers) {
        const SeatId above = plan.seats.byCode(manager);
        if (!above.isValid() || above == id)
            continue;
        Seat seat = *plan.seats.find(id);
        seat.manager = above;
        plan.seats.store(std::move(seat));
    }
}

void placeSeats(Building &building)
{
    forEachHeld(building.preview, Subject::SeatTerritories, [&](const HeldRowView &view, const HeldRow &row) {
        bool active = true;
        view.read(row, Field::Active, active);
        const SeatId id = building.plan.seatNamed(view.text(row, Field::Worker));
        const TerritoryId home = building.plan.territories.named(view.text(row, Field::Territory));
        if (!active || !id.isValid() || !home.isValid())
            return;
        Seat seat = *building.plan.seats.find(id);
        seat.home = home;
        building.plan.seats.store(std::move(seat));
    });
}

} // namespace headwater

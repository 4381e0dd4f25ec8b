// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/territory_tree.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/selection.h"
#include "ui/wording/plan_words.h"

namespace headwater {

namespace {

QString tr(const char *text) { return DetailSheet::tr(text); }

struct TerritorySums {
    std::int64_t seats = 0;
    std::int64_t vacant = 0;
    Money cost;
    std::int64_t accounts = 0;
    std::int64_t withoutOwner = 0;
    Money revenue;
};

TerritorySums sumsOf(const Plan &plan, const TerritoryTree &tree, TerritoryId territory)
{
    TerritorySums sums;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role || !tree.isWithin(seat.home, territory))
            continue;
        ++sums.seats;
        sums.vacant += seat.status != SeatStatus::Filled;
        sums.cost += role->costPerYear * seat.fte;
    }
    for (const Account &account : plan.accounts) {
        if (!tree.isWithin(account.territory, territory))
            continue;
        ++sums.accounts;
        sums.withoutOwner += account.owners.empty();
        sums.revenue += account.revenue;
    }
    return sums;
}

} // namespace

void fillTerritoryDetails(DetailSheet &sheet, const DetailSource &source, const Territory &territory)
{
    const Plan &plan = source.context.document.plan();
    const Territory *parent = plan.territories.find(territory.parent);
    sheet.heading(
        territory.name, parent ? tr("%1 in %2").arg(wordFor(territory.kind), parent->name) : wordFor(territory.kind));
    const RowFields<Territory> fields(sheet, source, territory);
    sheet.section(tr("Territory"));
    fields.text("name", &Territory::name);
    fields.text("external_id", &Territory::externalId);
    sheet.row(tr("Neighbours"), countText(static_cast<std::int64_t>(territory.neighbours.size())));
    const TerritorySums sums = sumsOf(plan, TerritoryTree(plan.territories), territory.id);
    sheet.section(tr("With everything below it"));
    sheet.row(tr("Seats"), countText(sums.seats));
    sheet.row(tr("Without a person"), countText(sums.vacant));
    sheet.row(tr("Cost a year"), shortMoneyText(sums.cost));
    sheet.row(tr("Accounts"), countText(sums.accounts));
    sheet.row(tr("Without an owner"), countText(sums.withoutOwner));
    sheet.row(tr("Their revenue"), shortMoneyText(sums.revenue));
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Territory>::table), territory.id.value);
}

} // namespace headwater

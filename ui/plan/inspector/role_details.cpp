// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/selection.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

template <typename Row>
QString namesOf(const CowTable<Row> &table, const std::vector<decltype(Row::id)> &ids, const QString &whenEmpty)
{
    QStringList names;
    for (const auto id : ids) {
        if (const Row *row = table.find(id))
            names.append(row->name);
    }
    return names.isEmpty() ? whenEmpty : names.join(QStringLiteral(", "));
}

void addSeats(DetailSheet &sheet, const Plan &plan, RoleId role)
{
    std::int64_t seats = 0;
    std::int64_t vacant = 0;
    Money cost;
    for (const Seat &seat : plan.seats) {
        if (seat.role != role || seat.status == SeatStatus::Closed)
            continue;
        ++seats;
        vacant += seat.status != SeatStatus::Filled;
        cost += plan.roles.find(role)->costPerYear * seat.fte;
    }
    sheet.section(tr("In this plan"));
    sheet.row(tr("Seats"), countText(seats));
    sheet.row(tr("Without a person"), countText(vacant));
    sheet.row(tr("Cost a year, all"), moneyText(cost));
}

} // namespace

void fillRoleDetails(DetailSheet &sheet, const DetailSource &source, const Role &role)
{
    const Plan &plan = source.context.document.plan();
    sheet.heading(role.name, wordFor(role.kind));
    const RowFields<Role> fields(sheet, source, role);
    sheet.section(tr("Role"));
    fields.text("name", &Role::name);
    fields.text("family", &Role::family);
    sheet.row(tr("Tasks"), namesOf(plan.tasks, role.tasks, tr("none")));
    sheet.row(tr("Segments"), namesOf(plan.segments, role.segments, tr("all")));
    fields.hours("per_year", &Role::perYear);
    fields.money("cost_per_year", &Role::costPerYear);
    fields.number("ramp_months", &Role::rampMonths);
    fields.number("hiring_delay_days", &Role::hiringDelayDays);
    fields.words("work_mode", &Role::workMode, workModeWords());
    addSeats(sheet, plan, role.id);
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Role>::table), role.id.value);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/selection.h"
#include "ui/wording/plan_words.h"

namespace headwater {

namespace {

QString tr(const char *text) { return DetailSheet::tr(text); }

/// An account with two owners among the seats counts for both.
OwnedAccounts ownedBy(const Insights &insights, const std::vector<SeatId> &seats)
{
    OwnedAccounts sum;
    for (const SeatId seat : seats) {
        const auto owned = insights.owned.find(seat);
        if (owned == insights.owned.end())
            continue;
        sum.count += owned->second.count;
        sum.revenue += owned->second.revenue;
    }
    return sum;
}

template <typename Row> QString nameOf(const CowTable<Row> &table, decltype(Row::id) id)
{
    const Row *row = table.find(id);
    return row ? row->name : tr("none");
}

QString managerText(const Plan &plan, const Seat &seat)
{
    const Seat *manager = plan.seats.find(seat.manager);
    if (!manager)
        return tr("nobody");
    const QString holder = holderName(plan, manager->id);
    return holder.isEmpty() ? seatCode(*manager) : holder;
}

QString spanText(const Plan &plan, const Seat &seat)
{
    if (seat.span.empty())
        return tr("its home");
    if (seat.span.size() > 2)
        return tr("%1 territories").arg(seat.span.size());
    QStringList names;
    for (const TerritoryId territory : seat.span)
        names.append(nameOf(plan.territories, territory));
    return names.join(QStringLiteral(", "));
}

QString subtitleOf(const Plan &plan, const Seat &seat)
{
    const Role *role = plan.roles.find(seat.role);
    QStringList parts;
    if (role)
        parts.append(wordFor(role->kind));
    const QString holder = holderName(plan, seat.id);
    parts.append(holder.isEmpty() ? vacancyWords(seat) : holder);
    if (seat.status == SeatStatus::Closed && seat.to.isValid())
        parts.append(tr("until %1").arg(dateText(seat.to)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addFields(DetailSheet &sheet, const DetailSource &source, const Seat &seat)
{
    const Plan &plan = source.context.document.plan();
    const RowFields<Seat> fields(sheet, source, seat);
    sheet.section(tr("Seat"));
    fields.text("external_id", &Seat::externalId);
    sheet.row(tr("Home"), nameOf(plan.territories, seat.home));
    sheet.row(tr("Span"), spanText(plan, seat));
    sheet.row(tr("Reports to"), managerText(plan, seat));
    fields.choice("work_mode", &Seat::workMode, workModeWords());
    if (seat.status != SeatStatus::Filled && seat.status != SeatStatus::Closed)
        fields.choice("placeholder", &Seat::placeholder, placeholderWords());
    fields.share("fte", &Seat::fte);
    fields.date("from_date", &Seat::from);
    fields.text("location", &Seat::location);
    fields.text("jurisdiction", &Seat::jurisdiction);
    fields.check("is_protected", &Seat::isProtected);
}

} // namespace

void fillSeatDetails(DetailSheet &sheet, const DetailSource &source, const Seat &seat)
{
    const Plan &plan = source.context.document.plan();
    const Role *role = plan.roles.find(seat.role);
    sheet.heading(QStringLiteral("%1 %2").arg(seatCode(seat), role ? role->name : QString()), subtitleOf(plan, seat));
    addFields(sheet, source, seat);
    sheet.section(tr("Numbers"));
    if (role) {
        sheet.row(tr("Hours a year"), hoursText(Minutes { role->perYear.count * seat.fte.parts / Share::whole }));
        sheet.row(tr("Cost a year"), moneyText(role->costPerYear * seat.fte));
    }
    const OwnedAccounts owned = ownedBy(source.insights, { seat.id });
    sheet.row(tr("Accounts"), countText(owned.count));
    if (owned.count > 0)
        sheet.row(tr("Their revenue"), shortMoneyText(owned.revenue));
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Seat>::table), seat.id.value);
}

void fillSeatsDetails(DetailSheet &sheet, const DetailSource &source, const std::vector<SeatId> &seats)
{
    const Plan &plan = source.context.document.plan();
    Share fte;
    Money cost;
    std::int64_t vacant = 0;
    for (const SeatId id : seats) {
        const Seat *seat = plan.seats.find(id);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!role)
            continue;
        fte = fte + seat->fte;
        cost += role->costPerYear * seat->fte;
        vacant += seat->status != SeatStatus::Filled;
    }
    const OwnedAccounts owned = ownedBy(source.insights, seats);
    sheet.heading(tr("%1 seats").arg(seats.size()), tr("selected together"));
    sheet.section(tr("Sum"));
    sheet.row(tr("FTE"), QLocale().toString(fte.asFraction(), 'f', 1));
    sheet.row(tr("Without a person"), countText(vacant));
    sheet.row(tr("Cost a year"), moneyText(cost));
    sheet.row(tr("Accounts"), countText(owned.count));
    sheet.row(tr("Their revenue"), shortMoneyText(owned.revenue));
}

} // namespace headwater

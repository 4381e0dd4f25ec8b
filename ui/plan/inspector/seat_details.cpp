// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/selection.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

/// An account with two owners among the seats counts for both.
OwnedAccounts ownedBy(const Insights &insights, const std::vector<SeatId> &seats)
{
    OwnedAccounts sum;
    if (!insights.accounts)
        return sum;
    const auto &ownedBySeat = insights.accounts->sums.owned;
    for (const SeatId seat : seats) {
        const auto owned = ownedBySeat.find(seat);
        if (owned == ownedBySeat.end())
            continue;
        sum.count += owned->second.count;
        sum.revenue += owned->second.revenue;
    }
    return sum;
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

} // namespace

void fillSeatDetails(DetailSheet &sheet, const DetailSource &source, const Seat &seat)
{
    const Plan &plan = source.context.document.plan();
    const Role *role = plan.roles.find(seat.role);
    sheet.heading(QStringLiteral("%1 %2").arg(seatCode(seat), role ? role->name : QString()), subtitleOf(plan, seat));
    addSeatFields(sheet, source, { &seat });
    sheet.section(tr("Numbers"));
    if (role) {
        sheet.row(tr("Hours a year"), hoursText(Minutes { role->perYear.count * seat.fte.parts / Share::whole }));
        sheet.row(tr("Cost a year"), moneyText(role->costPerYear * seat.fte));
    }
    const OwnedAccounts owned = ownedBy(source.insights, { seat.id });
    sheet.row(tr("Accounts"), countText(owned.count), source.isOutdated);
    if (owned.count > 0)
        sheet.row(tr("Their revenue, by share"), shortMoneyText(owned.revenue), source.isOutdated);
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Seat>::table), seat.id.value);
}

void fillSeatsDetails(DetailSheet &sheet, const DetailSource &source, const std::vector<SeatId> &seats)
{
    const Plan &plan = source.context.document.plan();
    std::vector<const Seat *> rows;
    double fte = 0;
    Money cost;
    std::int64_t vacant = 0;
    for (const SeatId id : seats) {
        const Seat *seat = plan.seats.find(id);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!role)
            continue;
        rows.push_back(seat);
        fte += seat->fte.asFraction();
        cost += role->costPerYear * seat->fte;
        vacant += seat->status != SeatStatus::Filled;
    }
    if (rows.empty())
        return;
    const OwnedAccounts owned = ownedBy(source.insights, seats);
    sheet.heading(DetailSheet::tr("%n seats", nullptr, static_cast<int>(rows.size())),
        tr("Selected together: what you change here changes for all of them"));
    sheet.section(tr("Sum"));
    sheet.row(tr("FTE"), QLocale().toString(fte, 'f', 1));
    sheet.row(tr("Without a person"), countText(vacant));
    sheet.row(tr("Cost a year"), moneyText(cost));
    sheet.row(tr("Accounts"), countText(owned.count), source.isOutdated);
    sheet.row(tr("Their revenue, by share"), shortMoneyText(owned.revenue), source.isOutdated);
    addSeatFields(sheet, source, rows);
}

} // namespace headwater

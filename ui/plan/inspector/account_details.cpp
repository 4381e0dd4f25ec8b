// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/inspector/subject_sums.h"
#include "ui/plan/selection.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

QString ownerText(const Plan &plan, const OwnerShare &owner)
{
    const Seat *seat = plan.seats.find(owner.seat);
    if (!seat)
        return tr("nobody");
    const QString holder = holderName(plan, owner.seat);
    const QString who = holder.isEmpty() ? seatCode(*seat) : QStringLiteral("%1, %2").arg(seatCode(*seat), holder);
    return owner.share == Share::full() ? who : QStringLiteral("%1, %2").arg(who, shareText(owner.share));
}

void addOwners(DetailSheet &sheet, const DetailSource &source, const Account &account)
{
    const Plan &plan = source.context.document.plan();
    sheet.section(tr("Owner"));
    if (account.owners.empty())
        return sheet.paragraph(tr("Nobody owns this account."), true);
    for (const OwnerShare &owner : account.owners) {
        Selection &selection = source.context.selection;
        sheet.link(ownerText(plan, owner), [&selection, seat = owner.seat] { selection.selectSeats({ seat }); });
    }
}

} // namespace

void fillAccountDetails(DetailSheet &sheet, const DetailSource &source, const Account &account)
{
    const Plan &plan = source.context.document.plan();
    const Territory *territory = plan.territories.find(account.territory);
    const Segment *segment = plan.segments.find(account.segment);
    sheet.heading(account.name,
        QStringList { segment ? segment->name : QString(), territory ? territory->name : QString() }.join(
            QStringLiteral(" · ")));
    const RowFields<Account> fields(sheet, source, account);
    sheet.section(tr("Account"));
    fields.text("name", &Account::name);
    fields.text("external_id", &Account::externalId);
    fields.money("revenue", &Account::revenue);
    fields.money("potential", &Account::potential);
    fields.text("industry", &Account::industry);
    fields.text("country", &Account::country);
    fields.check("is_exception", &Account::isException);
    addOwners(sheet, source, account);
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Account>::table), account.id.value);
}

void fillAccountsDetails(DetailSheet &sheet, const DetailSource &source, const std::vector<AccountId> &accounts)
{
    const SumsCounter::Known known = source.sums.sumsFor(accounts);
    const SubjectSums sums = known.sums.value_or(SubjectSums());
    const auto row = [&](const QString &label, const QString &value) {
        sheet.row(label, known.sums ? value : QStringLiteral("…"), known.isOutdated);
    };
    sheet.heading(
        tr("%1 accounts").arg(countText(static_cast<std::int64_t>(accounts.size()))), tr("selected together"));
    sheet.section(tr("Sum"));
    row(tr("Revenue, 12 months"), shortMoneyText(sums.revenue));
    row(tr("Potential a year"), shortMoneyText(sums.potential));
    row(tr("Without an owner"), countText(sums.withoutOwner));
}

} // namespace headwater

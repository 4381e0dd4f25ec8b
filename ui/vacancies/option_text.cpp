// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/option_text.h"

#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <cmath>

namespace headwater {

namespace {

QString seatNamed(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat ? seatCode(*seat) : QString();
}

int wholeCustomers(double customers) { return static_cast<int>(std::llround(customers)); }

QString reliefText(const Plan &plan, const Because &because)
{
    if (!because.task.isValid() || !because.coverage)
        return {};
    const QString covered = tr("%1 in %2 is covered to %3")
                                .arg(nameIn(plan.tasks, because.task), nameIn(plan.territories, because.territory),
                                    coveredText(because.coverage));
    if (!because.stage.isValid() || because.lost <= 0)
        return tr("%1.").arg(covered);
    return tr("%1; %2 loses %3 of the journeys there.")
        .arg(covered, nameIn(plan.stages, because.stage), percentText(because.lost));
}

QString seatsNamed(const Plan &plan, const std::vector<SeatId> &seats)
{
    constexpr std::size_t most = 2;
    QStringList names;
    for (const SeatId id : seats)
        names.append(seatNamed(plan, id));
    if (seats.size() <= most)
        return names.join(tr(" and "));
    const QString first = names.mid(0, static_cast<qsizetype>(most)).join(QStringLiteral(", "));
    return tr("%1 and %n other(s)", nullptr, static_cast<int>(seats.size() - most)).arg(first);
}

QString spanText(const Plan &plan, const Option &option)
{
    if (option.span.empty())
        return nameIn(plan.territories, option.territory);
    QStringList names;
    for (const TerritoryId id : option.span)
        names.append(nameIn(plan.territories, id));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString optionTitle(const Plan &plan, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = plan.seats.find(vacancy.seat);
    switch (option.kind) {
    case OptionKind::Refill:
        if (!isPlanned(plan, vacancy.seat))
            return tr("Refill as it was");
        return seat->placeholder == Placeholder::Transfer ? tr("Transfer as planned") : tr("Hire as planned");
    case OptionKind::Move: return tr("Move to %1").arg(nameIn(plan.territories, option.territory));
    case OptionKind::ChangeRole: return tr("Convert to %1").arg(nameIn(plan.roles, option.role));
    case OptionKind::Split:
        return seat && seat->role == option.role ? tr("Share with %1").arg(nameIn(plan.territories, option.territory))
                                                 : tr("Make part of it %1").arg(nameIn(plan.roles, option.role));
    case OptionKind::Merge: return tr("Merge with %1").arg(seatNamed(plan, option.with));
    case OptionKind::Hold: return tr("Hold for %n quarter(s)", nullptr, option.quarters);
    case OptionKind::Close: return isPlanned(plan, vacancy.seat) ? tr("Do not fill it") : tr("Close");
    }
    return {};
}

QString optionPlace(const Plan &plan, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = plan.seats.find(vacancy.seat);
    switch (option.kind) {
    case OptionKind::Refill:
    case OptionKind::Hold: return seat ? nameIn(plan.territories, seat->home) : QString();
    case OptionKind::Move: return tr("same role");
    case OptionKind::ChangeRole: return spanText(plan, option);
    case OptionKind::Split: return tr("%1, %2 of full time").arg(spanText(plan, option), shareText(option.share));
    case OptionKind::Merge: {
        const Seat *with = plan.seats.find(option.with);
        return with ? nameIn(plan.territories, with->home) : QString();
    }
    case OptionKind::Close: return {};
    }
    return {};
}

QString optionStep(const Plan &plan, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = plan.seats.find(vacancy.seat);
    const QString role = seat ? nameIn(plan.roles, seat->role) : QString();
    const QString where = option.kind == OptionKind::ChangeRole || option.kind == OptionKind::Split
        ? tr(", %1").arg(spanText(plan, option))
        : QString();
    return tr("%1 %2: %3%4").arg(seatNamed(plan, vacancy.seat), role, optionTitle(plan, vacancy, option), where);
}

QString becauseText(const Plan &plan, const Because &because)
{
    const QString relief = reliefText(plan, because);
    const auto after = [&relief](const QString &first) {
        return relief.isEmpty() ? tr("%1.").arg(first) : tr("%1. %2").arg(first, relief);
    };
    switch (because.kind) {
    case Because::Kind::Nothing: return tr("No work that it could do waits there.");
    case Because::Kind::Relief: return relief;
    case Because::Kind::Customers:
        return after(tr("%n customer(s) keep a person", nullptr, wholeCustomers(because.customers)));
    case Because::Kind::Ownerless:
        return after(tr("%n customer(s) there have nobody", nullptr, wholeCustomers(because.customers)));
    case Because::Kind::FreeHours:
        return tr("Its work fits into %1 a quarter that %2 have left.")
            .arg(wholeHoursText(because.hours), seatsNamed(plan, because.seats));
    case Because::Kind::Undone:
        if (because.customers < 0.5)
            return tr("%1 a quarter are done by nobody then.").arg(wholeHoursText(because.hours));
        return tr("%1 a quarter are done by nobody then; %n customer(s) lose their person.", nullptr,
            wholeCustomers(because.customers))
            .arg(wholeHoursText(because.hours));
    case Because::Kind::TakenOver:
        return tr("%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.", nullptr,
            wholeCustomers(because.customers))
            .arg(seatsNamed(plan, because.seats), wholeHoursText(because.hours));
    }
    return {};
}

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::Protected: return tr("The seat is protected: take the mark off first.");
    case Obstacle::LeadsOthers: return tr("Seats report to it: give them another manager first.");
    case Obstacle::LeadingRole: return tr("Others report to this role.");
    case Obstacle::WorkMode: return tr("The seat is remote, and the role needs presence.");
    case Obstacle::Jurisdiction: return tr("No seat there is under the same law.");
    }
    return {};
}

QString productiveFrom(const std::optional<qint64> &days)
{
    return !days ? QString() : *days <= 0 ? tr("at once") : tr("in %1").arg(productiveText(days));
}

QString productiveText(const std::optional<qint64> &days)
{
    return days ? tr("%n day(s)", nullptr, static_cast<int>(*days)) : QStringLiteral("–");
}

QString gainText(Money gain) { return gain.cents == 0 ? shortMoneyText(gain) : signedShortMoneyText(gain); }

QColor colourOfGain(Money gain)
{
    return gain.cents == 0 ? theme().ink : gain.cents < 0 ? theme().worse : theme().better;
}

QString rangeText(const std::optional<std::pair<Money, Money>> &range)
{
    return range ? tr("%1 to %2").arg(shortMoneyText(range->first), shortMoneyText(range->second)) : QString();
}

QString whyNotCounted(const Plan &plan, const Error &error)
{
    const PlanInfo *info = plan.info.find({ 1 });
    if (error.kind == Error::Kind::InvalidInput && !(info && info->startsOn.isValid()))
        return tr("The plan does not say on which day it begins. Select nothing, and fill in “Starts on” in the "
                  "details.");
    return sentenceFor(error.kind);
}

QString fateText(SeatFate fate)
{
    switch (fate) {
    case SeatFate::Removed: return tr("row removed");
    case SeatFate::Closed: return tr("closed");
    case SeatFate::Added: return tr("new");
    case SeatFate::Reopened: return tr("open again");
    case SeatFate::Converted: return tr("converted");
    case SeatFate::Moved: return tr("moved");
    case SeatFate::Resized: return tr("another share");
    case SeatFate::FellVacant: return tr("fell vacant");
    case SeatFate::Filled: return tr("filled");
    case SeatFate::Rescheduled: return tr("other dates or plans");
    case SeatFate::Same: return tr("as it was");
    }
    return {};
}

} // namespace headwater

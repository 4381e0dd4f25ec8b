// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/scoreboard_figures.h"

#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

ScoreboardFigure counted(
    const char *id, const QString &caption, std::int64_t now, std::int64_t baseline, const QString &formula)
{
    return { QString::fromLatin1(id), caption, countText(now), signedCountText(now - baseline), Tone::Muted, formula };
}

Tone lessIsBetter(std::int64_t change)
{
    if (change == 0)
        return Tone::Muted;
    return change < 0 ? Tone::Better : Tone::Worse;
}

struct RoleCost {
    std::int64_t seats = 0;
    std::int64_t vacant = 0;
    Share fte;
    Money cost;
};

std::map<RoleId, RoleCost> sumsByRole(const Plan &plan)
{
    std::map<RoleId, RoleCost> sums;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role)
            continue;
        RoleCost &sum = sums[seat.role];
        ++sum.seats;
        sum.vacant += seat.status != SeatStatus::Filled;
        sum.fte = sum.fte + seat.fte;
        sum.cost += role->costPerYear * seat.fte;
    }
    return sums;
}

template <typename Accepts, typename Text> FigureInputs perRole(const Plan &plan, Accepts accepts, Text text)
{
    FigureInputs inputs;
    for (const auto &[id, sum] : sumsByRole(plan)) {
        const Role &role = *plan.roles.find(id);
        if (accepts(role, sum))
            inputs.emplace_back(role.name, text(role, sum));
    }
    return inputs;
}

QString costText(const Role &role, const RoleCost &sum)
{
    return tr("%1 FTE × %2 = %3")
        .arg(QLocale().toString(sum.fte.asFraction(), 'f', 1), moneyText(role.costPerYear), moneyText(sum.cost));
}

FigureInputs seatInputs(const Plan &plan, const Figures &now)
{
    FigureInputs inputs = perRole(
        plan, [](const Role &, const RoleCost &) { return true; },
        [](const Role &, const RoleCost &sum) { return countText(sum.seats); });
    inputs.emplace(inputs.begin(), tr("Specialty"), countText(now.specialtySeats));
    inputs.emplace(inputs.begin(), tr("Customer-focused"), countText(now.customerFocusedSeats));
    return inputs;
}

FigureInputs accountInputs(const Insights &insights)
{
    const Figures &now = insights.now;
    return { { tr("Accounts"), countText(now.accounts) },
        { tr("with an owner"), countText(now.accounts - now.accountsWithoutOwner) },
        { tr("without an owner"), countText(now.accountsWithoutOwner) } };
}

FigureInputs changeInputs(const Insights &insights)
{
    std::map<QString, std::int64_t> counts;
    for (const Change &change : insights.changes)
        ++counts[actionWord(change.action)];
    FigureInputs inputs;
    for (const auto &[word, count] : counts)
        inputs.emplace_back(word, countText(count));
    return inputs;
}

} // namespace

std::vector<ScoreboardFigure> scoreboardFigures(const Insights &insights)
{
    const Figures &now = insights.now;
    const Figures &was = insights.baseline;
    std::vector<ScoreboardFigure> figures {
        counted("seats", tr("Seats"), now.seats(), was.seats(),
            tr("All seats that are not closed, whether or not somebody sits in them.")),
        counted("vacancies", tr("Vacant"), now.vacancies, was.vacancies,
            tr("Open seats in which nobody sits: vacant or planned.")),
        { QStringLiteral("cost"), tr("Cost a year"), shortMoneyText(now.costPerYear),
            signedShortMoneyText(now.costPerYear - was.costPerYear),
            lessIsBetter(now.costPerYear.cents - was.costPerYear.cents),
            tr("Sum over open seats, vacant ones included, of FTE × yearly cost of the role.") },
        counted("without_owner", tr("Accounts without owner"), now.accountsWithoutOwner, was.accountsWithoutOwner,
            tr("Accounts that no seat owns a share of.")),
        counted("changes", tr("Changes against baseline"), static_cast<std::int64_t>(insights.changes.size()),
            static_cast<std::int64_t>(insights.changes.size()),
            insights.isBaseline ? tr("The baseline is shown: there is nothing to compare it with.")
                                : tr("Rows of this scenario that differ from the baseline.")),
    };
    figures[1].tone = lessIsBetter(now.vacancies - was.vacancies);
    figures[3].tone = lessIsBetter(now.accountsWithoutOwner - was.accountsWithoutOwner);
    return figures;
}

FigureInputs inputsOf(const QString &figureId, const Plan &plan, const Insights &insights)
{
    if (figureId == QLatin1StringView("without_owner"))
        return accountInputs(insights);
    if (figureId == QLatin1StringView("changes"))
        return changeInputs(insights);
    if (figureId == QLatin1StringView("cost"))
        return perRole(
            plan, [](const Role &, const RoleCost &sum) { return sum.cost.cents != 0; }, costText);
    if (figureId == QLatin1StringView("vacancies"))
        return perRole(
            plan, [](const Role &, const RoleCost &sum) { return sum.vacant > 0; },
            [](const Role &, const RoleCost &sum) { return countText(sum.vacant); });
    return seatInputs(plan, insights.now);
}

} // namespace headwater

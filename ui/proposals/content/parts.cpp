// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/parts.h"

#include "core/proposals/report/small_groups.h"
#include "core/reports/report_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <map>

namespace headwater {

namespace {

KeyFigure countFigure(const QString &name, std::int64_t before, std::int64_t after, Wish wish)
{
    KeyFigure figure;
    figure.name = name;
    figure.before = static_cast<double>(before);
    figure.after = static_cast<double>(after);
    figure.wish = wish;
    return figure;
}

std::int64_t sizeOf(std::size_t count) { return static_cast<std::int64_t>(count); }

/// What the scenario's coverage is, with its range.
void addCoverageFigures(std::vector<KeyFigure> &figures, const ProposalFindings &findings)
{
    if (!findings.before.coverage || !findings.after.coverage)
        return;
    const Coverage &before = *findings.before.coverage;
    const Coverage &after = *findings.after.coverage;
    const QString quarter = quarterText(findings.quarter.first);
    KeyFigure covered {
        .name = tr("Coverage, %1", "a quarter").arg(quarter), .look = ColumnLook::Percent, .wish = Wish::More
    };
    covered.before = before.share();
    covered.after = after.share();
    covered.note = tr("of the work that customers ask for");
    KeyFigure margin {
        .name = tr("Expected margin, %1", "a quarter").arg(quarter), .look = ColumnLook::Money, .wish = Wish::More
    };
    margin.before = before.margin.inUnits();
    margin.after = (before.margin + findings.marginChange()).inUnits();
    KeyFigure gaps = countFigure(
        tr("Gaps, %1", "a quarter").arg(quarter), sizeOf(before.gaps.size()), sizeOf(after.gaps.size()), Wish::Less);
    gaps.note = tr("tasks in a territory of which too little is done");
    if (const auto &range = findings.after.range) {
        covered.low = range->lowShare;
        covered.high = range->highShare;
        margin.low = range->lowMargin.inUnits();
        margin.high = range->highMargin.inUnits();
        gaps.low = static_cast<double>(range->fewestGaps);
        gaps.high = static_cast<double>(range->mostGaps);
    }
    if (findings.margins.size() > 1) {
        const auto quarters = static_cast<int>(findings.margins.size());
        KeyFigure year { .name = tr("Expected margin, %n quarter(s)", nullptr, quarters),
            .look = ColumnLook::Money,
            .wish = Wish::More };
        year.before = findings.marginOfAll(&MarginQuarter::before).inUnits();
        year.after = findings.marginOfAll(&MarginQuarter::after).inUnits();
        year.note = quartersText(findings);
        figures.push_back(year);
    }
    figures.insert(figures.end(), { margin, covered, gaps });
    figures.push_back(countFigure(tr("Work that hangs on one seat"), sizeOf(findings.before.singlePoints.size()),
        sizeOf(findings.after.singlePoints.size()), Wish::Less));
}

} // namespace

std::vector<KeyFigure> summaryFigures(const ProposalFindings &findings)
{
    const Figures &before = findings.before.figures;
    const Figures &after = findings.after.figures;
    std::vector<KeyFigure> figures { countFigure(tr("Seats"), before.seats(), after.seats(), Wish::Neither) };
    if (!findings.redaction.pay) {
        KeyFigure cost { .name = tr("Cost a year"), .look = ColumnLook::Money, .wish = Wish::Less };
        cost.before = before.costPerYear.inUnits();
        cost.after = after.costPerYear.inUnits();
        figures.push_back(cost);
    }
    addCoverageFigures(figures, findings);
    figures.push_back(countFigure(tr("Vacant seats"), before.vacancies, after.vacancies, Wish::Less));
    figures.push_back(
        countFigure(tr("Accounts without owner"), before.accountsWithoutOwner, after.accountsWithoutOwner, Wish::Less));
    if (const auto kept = findings.customersKept()) {
        KeyFigure stability { .name = tr("Customers who keep their person"), .look = ColumnLook::Percent };
        stability.after = kept;
        stability.wish = Wish::More;
        figures.push_back(stability);
    }
    return figures;
}

QString decisionSentence(const Report &report, const ProposalFindings &findings, const ProposalNames &names)
{
    if (findings.areAlike)
        return tr("Nothing to decide: “%1” and “%2” are alike.").arg(names.after, names.before);
    QStringList parts;
    for (const KeyFigure &figure : report.figures) {
        const QString change = changeText(report, figure);
        if (!change.isEmpty() && parts.size() < 4)
            parts.append(tr("%1 %2", "a figure and its change: Seats +2").arg(figure.name, change));
    }
    const QString asked = tr("Approve “%1” in place of “%2”.").arg(names.after, names.before);
    return parts.isEmpty() ? asked : asked + u' ' + tr("It means: %1.").arg(parts.join(QStringLiteral(" · ")));
}

QString moneyText(const Report &report, Money amount)
{
    const QString text = figureText(report, amount.inUnits(), ColumnLook::Money);
    return report.currency.isEmpty() ? text : text + QChar::Nbsp + report.currency;
}

QString quartersText(const ProposalFindings &findings)
{
    if (findings.margins.empty())
        return {};
    const QString first = quarterText(findings.margins.front().quarter.first);
    return findings.margins.size() == 1
        ? first
        : tr("%1 to %2", "two quarters").arg(first, quarterText(findings.margins.back().quarter.first));
}

ReportText leadText(const QString &text) { return { text, ReportText::Kind::Lead }; }
ReportText noteText(const QString &text) { return { text, ReportText::Kind::Note }; }
ReportText itemText(const QString &text) { return { text, ReportText::Kind::Item }; }

TableCell reportCell(const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); }
TableCell reportCell(Money amount) { return amount.inUnits(); }
TableCell reportCell(std::int64_t count) { return static_cast<double>(count); }

QString seatPlaceText(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return {};
    return tr("%1, %2", "role, territory").arg(nameIn(plan.roles, seat->role), territoryName(plan, seat->home));
}

Regions::Regions(const Plan &plan)
    : m_plan(plan)
{
    std::size_t tops = 0;
    for (const Territory &territory : plan.territories) {
        if (!territory.parent.isValid() && ++tops == 1)
            m_top = territory.id;
    }
    if (tops > 1)
        m_top = {};
}

TerritoryId Regions::of(TerritoryId id) const
{
    const Territory *territory = m_plan.territories.find(id);
    std::size_t steps = m_plan.territories.size(); // a file may hold a circle
    while (territory && territory->parent.isValid() && territory->parent != m_top && steps-- > 0)
        territory = m_plan.territories.find(territory->parent);
    return territory ? territory->id : id;
}

QString territoryName(const Plan &plan, TerritoryId territory)
{
    const QString name = nameIn(plan.territories, territory);
    return name.isEmpty() ? tr("without territory") : name;
}

bool isGroupTold(const ProposalFindings &findings, std::int64_t count)
{
    return isLargeEnough(count, findings.redaction.smallestGroup);
}

namespace {

/// Of the seats by role, by region, ...: those that may be told of.
template <typename Key, typename KeyOf> std::set<Key> toldOf(const ProposalFindings &findings, const KeyOf &keyOf)
{
    std::map<Key, GroupSize> sizes;
    for (const SeatsOfRole &count : findings.seats) {
        GroupSize &size = sizes[keyOf(count)];
        size.before += count.before;
        size.after += count.after;
    }
    std::vector<GroupSize> groups;
    for (const auto &[key, size] : sizes)
        groups.push_back(size);
    const std::vector<bool> told = toldGroups(groups, findings.redaction.smallestGroup);
    std::set<Key> keys;
    std::size_t place = 0;
    for (const auto &[key, size] : sizes) {
        if (told[place++])
            keys.insert(key);
    }
    return keys;
}

} // namespace

std::set<RoleId> rolesTold(const ProposalFindings &findings)
{
    return toldOf<RoleId>(findings, [](const SeatsOfRole &count) { return count.role; });
}

std::set<TerritoryId> regionsTold(const ProposalFindings &findings)
{
    const Regions regions(findings.after.plan);
    return toldOf<TerritoryId>(findings, [&](const SeatsOfRole &count) { return regions.of(count.territory); });
}

QString groupText(const ProposalFindings &findings, std::int64_t count)
{
    if (isGroupTold(findings, count))
        return count > 0 ? countText(count) : QString();
    return tr("< %1", "fewer than").arg(countText(findings.redaction.smallestGroup));
}

} // namespace headwater

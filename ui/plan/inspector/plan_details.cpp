// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/details.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

QString changeText(const Change &change)
{
    switch (change.action) {
    case Change::Action::Add: return tr("New %1: %2").arg(rowKind(change.table), change.name);
    case Change::Action::Delete: return tr("Removed %1: %2").arg(rowKind(change.table), change.name);
    case Change::Action::Move: return tr("Moved %1: %2").arg(rowKind(change.table), change.name);
    case Change::Action::Change: return tr("Changed %1: %2").arg(rowKind(change.table), change.name);
    case Change::Action::MoveAndChange: return tr("Moved and changed %1: %2").arg(rowKind(change.table), change.name);
    }
    Q_UNREACHABLE();
}

void addScenario(DetailSheet &sheet, const DetailSource &source)
{
    const Workspace &workspace = source.context.document.workspace();
    sheet.section(tr("Scenario"));
    sheet.row(tr("Shown"), workspace.current().name);
    sheet.row(tr("Since"), dateText(workspace.current().created.date()));
    if (workspace.shown == baselineId)
        return;
    sheet.section(tr("Changed against the baseline"));
    if (source.insights.changes.empty())
        sheet.paragraph(tr("Nothing yet."), true);
    // Enough to see where a scenario is heading; the changes view of a space has them all.
    constexpr std::size_t mostChanges = 8;
    for (std::size_t i = 0; i < std::min(source.insights.changes.size(), mostChanges); ++i)
        sheet.paragraph(changeText(source.insights.changes[i]));
    if (source.insights.changes.size() > mostChanges)
        sheet.paragraph(
            tr("and %1 more").arg(countText(static_cast<std::int64_t>(source.insights.changes.size() - mostChanges))),
            true);
}

} // namespace

void fillPlanDetails(DetailSheet &sheet, const DetailSource &source)
{
    const Plan &plan = source.context.document.plan();
    const PlanInfo *info = plan.info.find(PlanInfoId { 1 });
    if (!info)
        return;
    sheet.heading(info->name, tr("Nothing is selected"));
    const RowFields<PlanInfo> fields(sheet, source, *info);
    sheet.section(tr("Plan"));
    fields.text("name", &PlanInfo::name);
    fields.text("currency", &PlanInfo::currency);
    fields.date("starts_on", &PlanInfo::startsOn, tr("none"));
    sheet.section(tr("What is in it"));
    sheet.row(tr("Territories"), countText(static_cast<std::int64_t>(plan.territories.size())));
    sheet.row(tr("Roles"), countText(static_cast<std::int64_t>(plan.roles.size())));
    sheet.row(tr("Seats"), countText(static_cast<std::int64_t>(plan.seats.size())));
    sheet.row(tr("People"), countText(static_cast<std::int64_t>(plan.people.size())));
    sheet.row(tr("Accounts"), countText(static_cast<std::int64_t>(plan.accounts.size())));
    addScenario(sheet, source);
}

} // namespace headwater

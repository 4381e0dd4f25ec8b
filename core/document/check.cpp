// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"

#include "core/document/patch.h"
#include "core/plan/change_list.h"
#include "core/plan/columns.h"
#include "core/storage/fact_check.h"
#include "core/storage/file_header.h"
#include "core/storage/plan_file.h"

#include <algorithm>

namespace headwater {

namespace {

QString ruleText(Violation::Rule rule)
{
    using Rule = Violation::Rule;
    switch (rule) {
    case Rule::DanglingReference: return QStringLiteral("refers to a row that is not there");
    case Rule::ManagerCycle: return QStringLiteral("managers form a circle");
    case Rule::TerritoryCycle: return QStringLiteral("territories form a circle");
    case Rule::SeatIncomplete: return QStringLiteral("the seat lacks its role or home");
    case Rule::SpanOutsideTree: return QStringLiteral("the span lies outside the territory tree");
    case Rule::SharesExceedWhole: return QStringLiteral("the owners' shares exceed 100 %");
    case Rule::DatesOutOfOrder: return QStringLiteral("an end lies before its beginning");
    case Rule::DuplicateId: return QStringLiteral("the external id or name is taken twice");
    case Rule::ValueOutOfRange: return QStringLiteral("a value is out of range");
    case Rule::AccountsWithoutOwner: return QStringLiteral("accounts without owner");
    case Rule::SeatWithoutManager: return QStringLiteral("the seat reports to nobody");
    case Rule::VacantSeatHoldsAccounts: return QStringLiteral("a vacant seat holds accounts");
    case Rule::OwnerSeatClosed: return QStringLiteral("a closed seat holds accounts");
    case Rule::FilledByNobody: return QStringLiteral("the seat counts as filled, but nobody holds it");
    case Rule::VacantWithHolder: return QStringLiteral("the seat counts as vacant, but somebody holds it");
    case Rule::UnusedRole: return QStringLiteral("no seat has this role");
    case Rule::RoleWithoutTasks: return QStringLiteral("the role has no task, so its seats do none of the work");
    case Rule::SpecialistsWithoutSpan:
        return QStringLiteral("specialists have no span, so they serve their home alone");
    }
    return {};
}

/// How people know the row: "seat N-07"; its number when it has no name.
QString nameOfRow(const Plan &plan, const Violation &violation)
{
    QString name;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const Row *row = violation.table == QLatin1StringView(TableOf<Row>::table)
            ? (plan.*member).find(decltype(Row::id) { violation.row })
            : nullptr;
        if (row)
            name = rowName(plan, *row);
    });
    return violation.table + u' ' + (name.isEmpty() ? QString::number(violation.row) : name);
}

CheckProblem problemOf(const Scenario &scenario, const Violation &violation)
{
    QString text = ruleText(violation.rule);
    if (violation.count > 1)
        text += QStringLiteral(" (%1)").arg(violation.count);
    if (!violation.detail.isEmpty())
        text += QStringLiteral(": ") + violation.detail;
    return { violation.severity, QStringLiteral("%1: %2").arg(scenario.name, nameOfRow(scenario.plan, violation)), text,
        remedyFor(violation.rule) };
}

QString restoreACopy()
{
    return QStringLiteral(
        "Open the last copy that is sound; `headwater export` may still save the tables of this one.");
}

/// Walks the whole history as undo and redo would.
void checkHistory(const QString &path, const StoredPlan &plan, std::vector<CheckProblem> &problems)
{
    PatchReader reader(path);
    const auto report = [&](std::size_t step, const Error &error) {
        problems.push_back(
            { Violation::Severity::Warning, QStringLiteral("history: step %1").arg(step + 1), error.detail,
                QStringLiteral("The plan itself is sound; steps up to this one cannot be undone or redone.") });
    };
    const auto moved = [&](const Workspace &from, std::size_t step, auto way) -> Result<Workspace> {
        HEADWATER_TRY(const QByteArray patch, reader.patch(plan.steps[step].id));
        return way(from, patch);
    };
    Workspace workspace = plan.workspace;
    for (std::size_t i = plan.position; i-- > 0;) {
        auto before = moved(workspace, i, withPatchUndone);
        if (!before) {
            report(i, before.error());
            break;
        }
        workspace = std::move(*before);
    }
    workspace = plan.workspace;
    for (std::size_t i = plan.position; i < plan.steps.size(); ++i) {
        auto after = moved(workspace, i, withPatchApplied);
        if (!after)
            return report(i, after.error());
        workspace = std::move(*after);
    }
}

} // namespace

bool CheckReport::isOk() const
{
    return std::none_of(problems.begin(), problems.end(),
        [](const CheckProblem &p) { return p.severity == Violation::Severity::Broken; });
}

Result<CheckReport> checkPlanFile(const QString &path)
{
    HEADWATER_CHECK(readFileHeader(path));
    CheckReport report;
    const auto broken = [&report](const QString &text) {
        report.problems.push_back({ Violation::Severity::Broken, QStringLiteral("file"), text, restoreACopy() });
    };
    if (const auto integrity = PlanFile::integrityProblems(path)) {
        for (const QString &text : *integrity)
            broken(text);
    } else {
        broken(integrity.error().detail);
    }
    if (const auto facts = factProblems(path)) {
        for (const QString &text : *facts)
            broken(text);
    } else {
        broken(facts.error().detail);
    }
    const auto plan = PlanFile::read(path);
    if (!plan) {
        broken(plan.error().detail);
        return report;
    }
    for (const Scenario &scenario : plan->workspace.scenarios) {
        for (const Violation &violation : violations(scenario.plan))
            report.problems.push_back(problemOf(scenario, violation));
    }
    checkHistory(path, *plan, report.problems);
    std::stable_partition(report.problems.begin(), report.problems.end(),
        [](const CheckProblem &p) { return p.severity == Violation::Severity::Broken; });
    return report;
}

QString remedyFor(Violation::Rule rule)
{
    using Rule = Violation::Rule;
    switch (rule) {
    case Rule::AccountsWithoutOwner:
        return QStringLiteral("Assign the accounts to a seat, or mark them as exceptions.");
    case Rule::SeatWithoutManager: return QStringLiteral("Give the seat a manager.");
    case Rule::VacantSeatHoldsAccounts: return QStringLiteral("Fill the seat or assign its accounts to another one.");
    case Rule::OwnerSeatClosed: return QStringLiteral("Assign the accounts to a seat that is open.");
    case Rule::FilledByNobody: return QStringLiteral("Say who sits there, or make the seat vacant.");
    case Rule::VacantWithHolder: return QStringLiteral("Make the seat filled, or let the person leave it.");
    case Rule::UnusedRole: return QStringLiteral("Delete the role, or plan a seat with it.");
    case Rule::RoleWithoutTasks: return QStringLiteral("Name the tasks of the role.");
    case Rule::SpecialistsWithoutSpan: return QStringLiteral("Name the territories that each of them serves.");
    case Rule::DanglingReference:
    case Rule::ManagerCycle:
    case Rule::TerritoryCycle:
    case Rule::SeatIncomplete:
    case Rule::SpanOutsideTree:
    case Rule::SharesExceedWhole:
    case Rule::DatesOutOfOrder:
    case Rule::DuplicateId:
    case Rule::ValueOutOfRange: break;
    }
    return restoreACopy();
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/violation_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

/// Counts of one read as one.
QString counted(std::int64_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(countText(count));
}

} // namespace

// No default: a new rule does not compile until it has its sentence.
QString sentenceFor(const Violation &violation)
{
    using Rule = Violation::Rule;
    switch (violation.rule) {
    case Rule::DanglingReference: return tr("It refers to something that is not in the plan.");
    case Rule::ManagerCycle: return tr("It reports to itself through its managers.");
    case Rule::TerritoryCycle: return tr("It lies within itself.");
    case Rule::SeatIncomplete: return tr("It has no role or no home territory.");
    case Rule::SpanOutsideTree: return tr("Its span names a territory outside the tree.");
    case Rule::SharesExceedWhole: return tr("Its owners' shares exceed 100 %.");
    case Rule::DatesOutOfOrder: return tr("It ends before it begins.");
    case Rule::DuplicateId: return tr("Its code is used twice.");
    case Rule::ValueOutOfRange: return tr("A number in it is out of range.");
    case Rule::AccountsWithoutOwner:
        return counted(violation.count, tr("1 account has no owner."), tr("%1 accounts have no owner."));
    case Rule::SeatWithoutManager: return tr("It reports to nobody, and it is not the only one at the top.");
    case Rule::VacantSeatHoldsAccounts:
        return counted(violation.count, tr("Nobody sits here, but 1 account is owned by it."),
            tr("Nobody sits here, but %1 accounts are owned by it."));
    case Rule::OwnerSeatClosed:
        return counted(violation.count, tr("It is closed, but 1 account is still owned by it."),
            tr("It is closed, but %1 accounts are still owned by it."));
    case Rule::FilledByNobody: return tr("It counts as filled, but nobody sits here.");
    case Rule::VacantWithHolder: return tr("It counts as vacant, but somebody sits here.");
    case Rule::UnusedRole: return tr("No seat has this role.");
    case Rule::RoleWithoutTasks:
        return counted(violation.count, tr("It has no task, so its seat does none of the work. Its editor adds some."),
            tr("It has no task, so its %1 seats do none of the work. Its editor adds some."));
    case Rule::SpecialistsWithoutSpan:
        return counted(violation.count, tr("1 specialist has no span and serves its home alone."),
            tr("%1 specialists have no span; each serves its home alone."));
    }
    Q_UNREACHABLE();
}

QString titleFor(Violation::Rule rule)
{
    using Rule = Violation::Rule;
    switch (rule) {
    case Rule::DanglingReference: return tr("Broken reference");
    case Rule::ManagerCycle: return tr("Circle of managers");
    case Rule::TerritoryCycle: return tr("Circle of territories");
    case Rule::SeatIncomplete: return tr("Incomplete seat");
    case Rule::SpanOutsideTree: return tr("Span outside the tree");
    case Rule::SharesExceedWhole: return tr("Shares above 100 %");
    case Rule::DatesOutOfOrder: return tr("Dates out of order");
    case Rule::DuplicateId: return tr("Code used twice");
    case Rule::ValueOutOfRange: return tr("Number out of range");
    case Rule::AccountsWithoutOwner: return tr("Accounts without owner");
    case Rule::SeatWithoutManager: return tr("Seat without manager");
    case Rule::VacantSeatHoldsAccounts: return tr("Vacant seat owns accounts");
    case Rule::OwnerSeatClosed: return tr("Closed seat owns accounts");
    case Rule::FilledByNobody: return tr("Filled by nobody");
    case Rule::VacantWithHolder: return tr("Vacant with a person");
    case Rule::UnusedRole: return tr("Unused role");
    case Rule::RoleWithoutTasks: return tr("Role without tasks");
    case Rule::SpecialistsWithoutSpan: return tr("Specialists without span");
    }
    Q_UNREACHABLE();
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_table_model.h"

#include "core/document/plan_document.h"
#include "core/jobs/jobs.h"
#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/plan/choice_delegate.h"

#include <algorithm>

namespace headwater {

namespace {

std::vector<TerritoryId> territoriesOf(const Plan &plan)
{
    std::vector<TerritoryId> ids;
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        ids.push_back(node.id);
    return ids;
}

std::vector<SegmentId> segmentsOf(const Plan &plan)
{
    std::vector<SegmentId> ids;
    for (const Segment &segment : plan.segments)
        ids.push_back(segment.id);
    return ids;
}

} // namespace

AccountTableModel::AccountTableModel(PlanDocument &document, QObject *parent)
    : PlanTableModel(document, &Plan::accounts, parent)
    , m_jobs(new Jobs(1, this))
    , m_holders(holderNames(shown()))
{
    reorder(true);
}

bool AccountTableModel::isOrdering() const { return m_jobs->isBusy(); }

void AccountTableModel::reorder(bool sortAgain)
{
    m_mustSort = m_mustSort || sortAgain;
    const bool mustSort = m_mustSort;
    const auto order
        = [mustSort, sorted = m_sorted, filter = m_filter, column = sortedBy(), descending = isDescending()](
              const ComparedPlan &snapshot, const Cancellation &cancellation, const Progress &) -> Result<Order> {
        Order result { mustSort ? sortedAccounts(snapshot, column, descending, cancellation) : sorted, {} };
        result.shown = filteredAccounts(snapshot, result.sorted, filter, cancellation);
        return result;
    };
    m_ordering.cancel();
    const quint64 asked = ++m_asked;
    if (shown().accounts.size() < jobFrom) {
        take(*order(compared(), {}, {}));
        return;
    }
    m_ordering = m_jobs->start<Order>(asked, compared(), order, [this](Result<Order> result, quint64 answered) {
        if (result && answered == m_asked)
            take(std::move(*result));
    });
}

void AccountTableModel::take(Order order)
{
    m_mustSort = false;
    m_sorted = std::move(order.sorted);
    showRows(std::move(order.shown), {});
    Q_EMIT ordered();
}

QString AccountTableModel::header(AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Name: return tr("Account");
    case AccountColumn::Code: return tr("Code");
    case AccountColumn::Territory: return tr("Territory");
    case AccountColumn::Segment: return tr("Segment");
    case AccountColumn::Owner: return tr("Owner");
    case AccountColumn::Revenue: return tr("Revenue");
    case AccountColumn::Potential: return tr("Potential");
    case AccountColumn::Industry: return tr("Industry");
    case AccountColumn::Country: return tr("Country");
    case AccountColumn::Employees: return tr("Employees");
    case AccountColumn::Exception: return tr("Exception because");
    case AccountColumn::Change: break;
    }
    return {};
}

QString AccountTableModel::text(const Account &account, AccountColumn column, bool isBefore) const
{
    return isBefore ? accountText(compared().baseline, m_holdersBefore, account, column)
                    : accountText(shown(), m_holders, account, column);
}

bool AccountTableModel::isNumber(AccountColumn column) const
{
    return column == AccountColumn::Revenue || column == AccountColumn::Potential || column == AccountColumn::Employees;
}

QVariant AccountTableModel::editValue(const Account &account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Territory: return positionIn(territoriesOf(shown()), account.territory);
    case AccountColumn::Segment: return positionIn(segmentsOf(shown()), account.segment);
    case AccountColumn::Owner:
        return positionIn(
            ownerChoices(shown(), m_holders).seats, account.owners.empty() ? SeatId() : account.owners.front().seat);
    case AccountColumn::Revenue: return account.revenue.inUnits();
    case AccountColumn::Potential: return account.potential.inUnits();
    case AccountColumn::Employees: return static_cast<int>(account.employees);
    default: return accountText(shown(), m_holders, account, column);
    }
}

QStringList AccountTableModel::choices(AccountColumn column) const
{
    QStringList words;
    if (column == AccountColumn::Owner)
        return ownerChoices(shown(), m_holders).names;
    if (column == AccountColumn::Territory) {
        for (const TerritoryId id : territoriesOf(shown()))
            words.append(shown().territories.find(id)->name);
    } else if (column == AccountColumn::Segment) {
        for (const Segment &segment : shown().segments)
            words.append(segment.name);
    }
    return words;
}

bool AccountTableModel::write(Account &account, AccountColumn column, const QVariant &value) const
{
    switch (column) {
    case AccountColumn::Name: account.name = value.toString().trimmed(); return !account.name.isEmpty();
    case AccountColumn::Code: account.externalId = value.toString().trimmed(); return true;
    case AccountColumn::Territory: return choose(account.territory, territoriesOf(shown()), value);
    case AccountColumn::Segment: return choose(account.segment, segmentsOf(shown()), value);
    case AccountColumn::Owner: {
        SeatId owner;
        if (!choose(owner, ownerChoices(shown(), m_holders).seats, value))
            return false;
        account.owners.clear();
        if (owner.isValid())
            account.owners.push_back({ owner, Share::full() });
        return true;
    }
    case AccountColumn::Revenue: account.revenue = Money::of(value.toDouble()); return true;
    case AccountColumn::Potential: account.potential = Money::of(value.toDouble()); return true;
    case AccountColumn::Industry: account.industry = value.toString().trimmed(); return true;
    case AccountColumn::Country: account.country = value.toString().trimmed(); return true;
    case AccountColumn::Employees: account.employees = value.toInt(); return true;
    case AccountColumn::Exception:
        account.exceptionReason = value.toString().trimmed();
        account.isException = !account.exceptionReason.isEmpty();
        return true;
    case AccountColumn::Change: return false;
    }
    Q_UNREACHABLE();
}

PlanDocument::Edit AccountTableModel::editFor(const Account &found, AccountColumn column, const QVariant &value) const
{
    Account account = found;
    if (!write(account, column, value))
        return {};
    return [account](Plan plan) { return withRow(std::move(plan), account); };
}

void AccountTableModel::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder(false);
}

void AccountTableModel::showAnew()
{
    m_holders = holderNames(shown());
    if (compared().isComparing())
        m_holdersBefore = holderNames(compared().baseline);
    showRows(rows(), rows());
    reorder(true);
}

void AccountTableModel::follow(const Plan &before, const Plan &after)
{
    const bool sameNames = before.people.sharesEverythingWith(after.people)
        && before.seats.sharesEverythingWith(after.seats) && before.assignments.sharesEverythingWith(after.assignments)
        && before.territories.sharesEverythingWith(after.territories)
        && before.segments.sharesEverythingWith(after.segments);
    std::vector<AccountId> changed;
    CowTable<Account>::visitDifferences(before.accounts, after.accounts,
        [&](const Account *was, const Account *is) { changed.push_back((is ? is : was)->id); });
    if (changed.empty() && sameNames)
        return;
    if (!sameNames)
        m_holders = holderNames(after);
    // What changed is seen at once; whether it now stands elsewhere is found out behind.
    showRows(rows(), sameNames ? changed : rows());
    reorder(true);
}

} // namespace headwater

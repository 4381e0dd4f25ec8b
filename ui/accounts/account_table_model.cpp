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

template <typename RowId> int positionOf(const std::vector<RowId> &ids, RowId id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

template <typename RowId> bool choose(RowId &chosen, const std::vector<RowId> &ids, const QVariant &value)
{
    const auto at = static_cast<std::size_t>(value.toInt());
    if (at >= ids.size())
        return false;
    chosen = ids[at];
    return true;
}

bool isNumber(AccountColumn column)
{
    return column == AccountColumn::Revenue || column == AccountColumn::Potential || column == AccountColumn::Employees;
}

} // namespace

AccountTableModel::AccountTableModel(PlanDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
    , m_jobs(new Jobs(1, this))
    , m_holders(holderNames(document.plan()))
{
    reorder(true);
}

const Plan &AccountTableModel::plan() const { return m_baselineShown ? m_document.baselinePlan() : m_document.plan(); }

bool AccountTableModel::isOrdering() const { return m_jobs->isBusy(); }

void AccountTableModel::reorder(bool sortAgain)
{
    m_mustSort = m_mustSort || sortAgain;
    const bool mustSort = m_mustSort;
    const auto order = [mustSort, sorted = m_sorted, filter = m_filter, column = m_sortedBy, descending = m_descending](
                           const Plan &snapshot, const Cancellation &cancellation, const Progress &) -> Result<Order> {
        Order result { mustSort ? sortedAccounts(snapshot, column, descending, cancellation) : sorted, {} };
        result.shown = filteredAccounts(snapshot, result.sorted, filter, cancellation);
        return result;
    };
    m_ordering.cancel();
    const quint64 asked = ++m_asked;
    if (plan().accounts.size() < jobFrom) {
        show(*order(plan(), {}, {}));
        return;
    }
    m_ordering = m_jobs->start<Order>(asked, plan(), order, [this](Result<Order> result, quint64 answered) {
        if (result && answered == m_asked)
            show(std::move(*result));
    });
}

void AccountTableModel::show(Order order)
{
    m_mustSort = false;
    m_sorted = std::move(order.sorted);
    showRows(std::move(order.shown), {});
    Q_EMIT ordered();
}

int AccountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumnCount;
}

QVariant AccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<AccountColumn>(section)) {
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
    }
    return {};
}

QVariant AccountTableModel::data(const QModelIndex &index, int role) const
{
    const Account *account = index.isValid() ? plan().accounts.find(idAt(index.row())) : nullptr;
    if (!account)
        return {};
    const auto column = static_cast<AccountColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return accountText(plan(), m_holders, *account, column);
    case Qt::EditRole: return editValue(*account, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case ChoicesRole: return choices(column);
    case DateRole: return false;
    case IdRole: return QVariant::fromValue(account->id.value);
    default: return {};
    }
}

QVariant AccountTableModel::editValue(const Account &account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Territory: return positionOf(territoriesOf(plan()), account.territory);
    case AccountColumn::Segment: return positionOf(segmentsOf(plan()), account.segment);
    case AccountColumn::Owner:
        return positionOf(
            ownerChoices(plan(), m_holders).seats, account.owners.empty() ? SeatId() : account.owners.front().seat);
    case AccountColumn::Revenue: return account.revenue.inUnits();
    case AccountColumn::Potential: return account.potential.inUnits();
    case AccountColumn::Employees: return static_cast<int>(account.employees);
    default: return accountText(plan(), m_holders, account, column);
    }
}

QStringList AccountTableModel::choices(AccountColumn column) const
{
    QStringList words;
    if (column == AccountColumn::Owner)
        return ownerChoices(plan(), m_holders).names;
    if (column == AccountColumn::Territory) {
        for (const TerritoryId id : territoriesOf(plan()))
            words.append(plan().territories.find(id)->name);
    } else if (column == AccountColumn::Segment) {
        for (const Segment &segment : plan().segments)
            words.append(segment.name);
    }
    return words;
}

Qt::ItemFlags AccountTableModel::flags(const QModelIndex &index) const
{
    const bool isReadOnly = m_baselineShown || m_document.isLocked() || m_document.readOnlyReason();
    const Qt::ItemFlags seen = RowsModel::flags(index);
    return isReadOnly || !index.isValid() ? seen : seen | Qt::ItemIsEditable;
}

bool AccountTableModel::write(Account &account, AccountColumn column, const QVariant &value) const
{
    switch (column) {
    case AccountColumn::Name: account.name = value.toString().trimmed(); return !account.name.isEmpty();
    case AccountColumn::Code: account.externalId = value.toString().trimmed(); return true;
    case AccountColumn::Territory: return choose(account.territory, territoriesOf(plan()), value);
    case AccountColumn::Segment: return choose(account.segment, segmentsOf(plan()), value);
    case AccountColumn::Owner: {
        SeatId owner;
        if (!choose(owner, ownerChoices(plan(), m_holders).seats, value))
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
    }
    Q_UNREACHABLE();
}

bool AccountTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Account *found = role == Qt::EditRole && index.isValid() ? plan().accounts.find(idAt(index.row())) : nullptr;
    const auto column = static_cast<AccountColumn>(index.column());
    if (!found || value == editValue(*found, column))
        return false;
    Account account = *found;
    if (!write(account, column, value))
        return false;
    const QString label
        = tr("Set %1 of %2")
              .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString().toLower(), found->name);
    const auto done
        = m_document.apply(label, {}, [&account](Plan edited) { return withRow(std::move(edited), account); });
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

void AccountTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = static_cast<AccountColumn>(std::max(0, column));
    m_descending = order == Qt::DescendingOrder;
    reorder(true);
}

void AccountTableModel::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder(false);
}

void AccountTableModel::setBaselineShown(bool shown)
{
    if (shown == m_baselineShown)
        return;
    m_baselineShown = shown;
    m_holders = holderNames(plan());
    showRows(rows(), rows());
    reorder(true);
}

void AccountTableModel::showChange(const Plan &before, const Plan &after)
{
    if (m_baselineShown)
        return;
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

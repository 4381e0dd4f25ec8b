// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/accounts/account_rows.h"
#include "ui/plan/rows_model.h"

namespace headwater {

class Jobs;
class PlanDocument;

/// The accounts of the shown plan as an editable table. Orders large plans on a snapshot off the GUI thread;
/// until the answer is there, the rows stay as they were.
class AccountTableModel : public RowsModel<AccountId>
{
    Q_OBJECT

public:
    /// From this many accounts on, ordering is a job.
    static constexpr std::size_t jobFrom = 10'000;

    explicit AccountTableModel(PlanDocument &document, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const AccountFilter &filter);
    const AccountFilter &filter() const { return m_filter; }
    void setBaselineShown(bool shown);
    void showChange(const Plan &before, const Plan &after);
    const std::unordered_map<SeatId, QString> &holders() const { return m_holders; }
    bool isOrdering() const;

Q_SIGNALS:
    void refused(const headwater::Error &error);
    /// The rows are in the order, and pass the filter, that was asked for.
    void ordered();

private:
    struct Order {
        std::vector<AccountId> sorted;
        std::vector<AccountId> shown;
    };

    const Plan &plan() const;
    void reorder(bool sortAgain);
    void show(Order order);
    QVariant editValue(const Account &account, AccountColumn column) const;
    QStringList choices(AccountColumn column) const;
    bool write(Account &account, AccountColumn column, const QVariant &value) const;

    PlanDocument &m_document;
    Jobs *m_jobs;
    Cancellation m_ordering;
    quint64 m_asked = 0; ///< which order was asked for last; older answers are dropped
    bool m_mustSort = false; ///< an order that would have sorted was given up for a newer one
    std::unordered_map<SeatId, QString> m_holders;
    std::vector<AccountId> m_sorted; ///< all accounts in the order of the column
    AccountFilter m_filter;
    AccountColumn m_sortedBy = AccountColumn::Name;
    bool m_descending = false;
    bool m_baselineShown = false;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/accounts/account_rows.h"
#include "ui/plan/plan_table_model.h"

namespace headwater {

class Jobs;

/// The accounts of the shown plan as an editable table. Orders large plans on a snapshot off the GUI thread;
/// until the answer is there, the rows stay as they were.
class AccountTableModel : public PlanTableModel<Account, AccountColumn>
{
    Q_OBJECT

public:
    /// From this many accounts on, ordering is a job.
    static constexpr std::size_t jobFrom = 10'000;

    explicit AccountTableModel(PlanDocument &document, QObject *parent = nullptr);

    void setFilter(const AccountFilter &filter);
    const AccountFilter &filter() const { return m_filter; }
    const std::unordered_map<SeatId, QString> &holders() const { return m_holders; }
    bool isOrdering() const;

Q_SIGNALS:
    void refused(const headwater::Error &error);
    /// The rows are in the order, and pass the filter, that was asked for.
    void ordered();

protected:
    QString header(AccountColumn column) const override;
    QString text(const Account &account, AccountColumn column, bool isBefore) const override;
    QString nameOf(const Account &account) const override { return account.name; }
    QVariant editValue(const Account &account, AccountColumn column) const override;
    QStringList choices(AccountColumn column) const override;
    bool isNumber(AccountColumn column) const override;
    PlanDocument::Edit editFor(const Account &account, AccountColumn column, const QVariant &value) const override;
    void refuse(const Error &error) override { Q_EMIT refused(error); }
    void sortAnew() override { reorder(true); }
    void showAnew() override;
    void follow(const Plan &before, const Plan &after) override;

private:
    struct Order {
        std::vector<AccountId> sorted;
        std::vector<AccountId> shown;
    };

    void reorder(bool sortAgain);
    void take(Order order);
    bool write(Account &account, AccountColumn column, const QVariant &value) const;

    Jobs *m_jobs;
    Cancellation m_ordering;
    quint64 m_asked = 0; ///< which order was asked for last; older answers are dropped
    bool m_mustSort = false; ///< an order that would have sorted was given up for a newer one
    std::unordered_map<SeatId, QString> m_holders;
    std::unordered_map<SeatId, QString> m_holdersBefore; ///< the baseline's, while changes are shown
    std::vector<AccountId> m_sorted; ///< all accounts in the order of the column
    AccountFilter m_filter;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/account_rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace headwater {

class AccountTableModel;
struct PlanContext;

/// The account table with its filter above and, for what is selected, the bar to give it to somebody.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(const PlanContext &context, QWidget *parent = nullptr);
    ~AccountsPanel() override;

    AccountTableModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }
    void show(Comparison comparison);
    void setFilter(const AccountFilter &filter);
    /// The selected accounts belong to this seat alone from now on; to nobody when it is not valid.
    void assign(SeatId seat);

Q_SIGNALS:
    void notice(const QString &text);

private:
    QWidget *makeFilterRow();
    QWidget *makeAssignRow();
    void fillChoices();
    void applyFilter();
    void sendSelection();
    void updateCount();
    void updateAssign();

    struct Private;
    std::unique_ptr<Private> d;
    Plan m_offered; ///< whose territories and seats the filters offer
    AccountTableModel *m_model;
    QTableView *m_view;
    QLineEdit *m_text = nullptr;
    QComboBox *m_territory = nullptr;
    QComboBox *m_owner = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_chosen = nullptr;
    QComboBox *m_assignee = nullptr;
    QPushButton *m_assign = nullptr;
};

} // namespace headwater

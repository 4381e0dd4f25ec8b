// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/editors/leaver_page.h"

#include "ui/style/calendar.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

/// A list one can take in; the sentence above it tells the whole number.
constexpr std::size_t listAtMost = 200;

bool holdsAlone(const Plan &plan, PersonId person, SeatId seat)
{
    return std::none_of(plan.assignments.begin(), plan.assignments.end(), [&](const Assignment &assignment) {
        return assignment.seat == seat && assignment.person != person && !assignment.to.isValid();
    });
}

QString seatsInWords(const Plan &plan, const std::vector<SeatId> &seats)
{
    QStringList names;
    for (const SeatId id : seats) {
        const Seat &seat = *plan.seats.find(id);
        const Role *role = plan.roles.find(seat.role);
        const Territory *home = plan.territories.find(seat.home);
        names.append(QStringLiteral("%1 (%2, %3)")
                         .arg(seatCode(seat), role ? role->name : QString(), home ? home->name : QString()));
    }
    return names.join(QStringLiteral(", "));
}

QTableWidget *accountList(const Plan &plan, const std::vector<AccountId> &accounts)
{
    const int rows = static_cast<int>(std::min(accounts.size(), listAtMost));
    auto *list = new QTableWidget(rows, 3);
    list->setObjectName(QStringLiteral("leaverAccounts"));
    list->setAccessibleName(LeaverPage::tr("Accounts without a person from then on"));
    list->setHorizontalHeaderLabels(
        { LeaverPage::tr("Account"), LeaverPage::tr("Territory"), LeaverPage::tr("Revenue") });
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < rows; ++row) {
        const Account &account = *plan.accounts.find(accounts[static_cast<std::size_t>(row)]);
        const Territory *territory = plan.territories.find(account.territory);
        list->setItem(row, 0, new QTableWidgetItem(account.name));
        list->setItem(row, 1, new QTableWidgetItem(territory ? territory->name : QString()));
        auto *revenue = new QTableWidgetItem(moneyText(account.revenue));
        revenue->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        list->setItem(row, 2, revenue);
    }
    return list;
}

} // namespace

Leaving leavingOf(const Plan &plan, PersonId person)
{
    Leaving leaving;
    for (const Assignment &assignment : plan.assignments) {
        const bool isOpen = assignment.person == person && !assignment.to.isValid();
        if (isOpen && holdsAlone(plan, person, assignment.seat))
            leaving.seats.push_back(assignment.seat);
    }
    for (const Account &account : plan.accounts) {
        bool isTheirs = false;
        for (const OwnerShare &owner : account.owners) {
            if (std::find(leaving.seats.begin(), leaving.seats.end(), owner.seat) == leaving.seats.end())
                continue;
            isTheirs = true;
            leaving.revenue += account.revenue * owner.share;
        }
        if (isTheirs)
            leaving.accounts.push_back(account.id);
    }
    std::sort(leaving.accounts.begin(), leaving.accounts.end(), [&plan](AccountId a, AccountId b) {
        const Money left = plan.accounts.find(a)->revenue;
        const Money right = plan.accounts.find(b)->revenue;
        return left != right ? left > right : a < b;
    });
    return leaving;
}

PersonId personIn(const Plan &plan, SeatId seat)
{
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.seat == seat && !assignment.to.isValid())
            return assignment.person;
    }
    return {};
}

LeaverPage::LeaverPage(const Plan &plan, PersonId person, QDate initial, QWidget *parent)
    : QDialog(parent)
    , m_date(new QDateEdit(initial))
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("leaverPage"));
    const QString name = plan.people.find(person)->name;
    const Leaving leaving = leavingOf(plan, person);
    setWindowTitle(tr("%1 leaves").arg(name));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_date->setObjectName(QStringLiteral("lastDay"));
    m_date->setCalendarPopup(true);
    m_date->setCalendarWidget(makeCalendar());
    form->addRow(tr("Last day"), m_date);
    m_reason->setObjectName(QStringLiteral("leaverReason"));
    m_reason->setPlaceholderText(tr("if you like; the history keeps it"));
    form->addRow(tr("Reason"), m_reason);
    auto *seats = new QLabel(
        leaving.seats.empty() ? tr("none: others hold the same seats") : seatsInWords(plan, leaving.seats));
    seats->setWordWrap(true);
    form->addRow(tr("Seats that fall vacant"), seats);
    column->addLayout(form);
    auto *sum = new QLabel(leaving.accounts.empty() ? tr("No account loses its person.")
            : leaving.accounts.size() == 1
            ? tr("1 account with a revenue by share of %1 is without a person from then on:")
                  .arg(moneyText(leaving.revenue))
            : tr("%1 accounts with a revenue by share of %2 are without a person from then on:")
                  .arg(countText(static_cast<qint64>(leaving.accounts.size())), moneyText(leaving.revenue)));
    sum->setObjectName(QStringLiteral("leaverSum"));
    sum->setWordWrap(true);
    setTextRole(sum, TextRole::Strong);
    column->addWidget(sum);
    if (!leaving.accounts.empty())
        column->addWidget(accountList(plan, leaving.accounts), 1);
    if (leaving.accounts.size() > listAtMost) {
        auto *rest = new QLabel(tr("The %1 with the highest revenue are shown.").arg(listAtMost));
        setTextRole(rest, TextRole::Caption);
        column->addWidget(rest);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *leave = buttons->addButton(tr("Let %1 leave").arg(name), QDialogButtonBox::AcceptRole);
    leave->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, { 560, leaving.accounts.empty() ? 200 : 460 });
}

QDate LeaverPage::lastDay() const { return m_date->date(); }
QString LeaverPage::reason() const { return m_reason->text().trimmed(); }

} // namespace headwater

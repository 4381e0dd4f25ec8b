// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_panel.h"

#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "core/plan/territory_tree.h"
#include "ui/accounts/account_table_model.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/selection.h"
#include "ui/plan/space.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

/// What the owner filter offers before the seats themselves.
constexpr qint64 anyOwner = 0;
constexpr qint64 noOwner = -1;

QComboBox *searchableCombo(const QString &name)
{
    QComboBox *combo = makeFilterChoice(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its thousands are not measured
    combo->setMinimumContentsLength(16);
    return combo;
}

} // namespace

struct AccountsPanel::Private {
    PlanContext context;
};

AccountsPanel::AccountsPanel(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , d(new Private { context })
    , m_model(new AccountTableModel(context.document, this))
    , m_view(makePlanTable(m_model, { 26, 12, 20, 16, 24, 14, 14, 18, 14, 13, 22, 48 }))
{
    m_view->setObjectName(QStringLiteral("accountTable"));
    m_view->setAccessibleName(tr("Accounts"));
    showChangeColumn(*m_view, static_cast<int>(AccountColumn::Change), Comparison::After);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeFilterRow());
    column->addWidget(m_view, 1);
    column->addWidget(makeAssignRow());
    fillChoices();
    applyFilter();
    updateCount();
    updateAssign();
    connect(m_model, &AccountTableModel::refused, this,
        [this](const Error &error) { Q_EMIT notice(sentenceFor(error.kind)); });
    connect(m_model, &AccountTableModel::ordered, this, &AccountsPanel::updateCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPanel::sendSelection);
    connect(&context.document, &PlanDocument::lockChanged, this, &AccountsPanel::updateAssign);
}

AccountsPanel::~AccountsPanel() = default;

QWidget *AccountsPanel::makeFilterRow()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    m_text = makeFilterField(tr("Filter by name, code, industry, place, owner"));
    m_text->setObjectName(QStringLiteral("accountFilter"));
    row->addWidget(m_text, 1);
    m_territory = searchableCombo(tr("Territory"));
    m_owner = searchableCombo(tr("Owner"));
    m_territory->setObjectName(QStringLiteral("accountTerritoryFilter"));
    m_owner->setObjectName(QStringLiteral("ownerFilter"));
    setPartOfView(*m_territory);
    setPartOfView(*m_owner);
    row->addWidget(m_territory);
    row->addWidget(m_owner);
    m_count = new QLabel;
    setTextRole(m_count, TextRole::Caption);
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, this, &AccountsPanel::applyFilter);
    connect(m_territory, &QComboBox::currentIndexChanged, this, &AccountsPanel::applyFilter);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &AccountsPanel::applyFilter);
    return strip;
}

QWidget *AccountsPanel::makeAssignRow()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    m_chosen = new QLabel;
    setTextRole(m_chosen, TextRole::Caption);
    row->addWidget(m_chosen, 1);
    auto *label = new QLabel(tr("Give to"));
    row->addWidget(label);
    m_assignee = searchableCombo(tr("Who gets the selected accounts"));
    m_assignee->setObjectName(QStringLiteral("assignee"));
    label->setBuddy(m_assignee);
    row->addWidget(m_assignee);
    m_assign = new QPushButton(tr("Assign"));
    m_assign->setObjectName(QStringLiteral("assign"));
    m_assign->setToolTip(tr("The selected accounts belong to this seat alone"));
    connect(
        m_assign, &QPushButton::clicked, this, [this] { assign(SeatId { m_assignee->currentData().toLongLong() }); });
    row->addWidget(m_assign);
    return strip;
}

void AccountsPanel::fillChoices()
{
    m_offered = d->context.document.plan();
    const Plan &plan = m_offered;
    QList<QPair<QString, qint64>> territories { { tr("All territories"), 0 } };
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        territories.append({ plan.territories.find(node.id)->name, node.id.value });
    setChoices(m_territory, territories);
    const OwnerChoices owners = ownerChoices(plan, m_model->holders());
    QList<QPair<QString, qint64>> filters { { tr("Any owner"), anyOwner }, { tr("Without owner"), noOwner } };
    QList<QPair<QString, qint64>> assignees;
    for (std::size_t i = 0; i < owners.seats.size(); ++i) {
        assignees.append({ owners.names[static_cast<qsizetype>(i)], owners.seats[i].value });
        if (owners.seats[i].isValid())
            filters.append(assignees.back());
    }
    setChoices(m_owner, filters);
    setChoices(m_assignee, assignees);
}

void AccountsPanel::applyFilter()
{
    AccountFilter filter;
    filter.text = m_text->text();
    filter.territory = TerritoryId { m_territory->currentData().toLongLong() };
    const qint64 owner = m_owner->currentData().toLongLong();
    filter.withoutOwner = owner == noOwner;
    filter.owner = SeatId { std::max<qint64>(0, owner) };
    m_model->setFilter(filter);
    sayWhenEmpty(*m_view, tr("No accounts yet. Import them, or add one."), filter != AccountFilter());
}

void AccountsPanel::setFilter(const AccountFilter &filter)
{
    m_text->setText(filter.text);
    m_territory->setCurrentIndex(
        std::max(0, m_territory->findData(QVariant::fromValue<qint64>(filter.territory.value))));
    m_owner->setCurrentIndex(
        std::max(0, m_owner->findData(filter.withoutOwner ? noOwner : static_cast<qint64>(filter.owner.value))));
}

void AccountsPanel::updateCount() { m_count->setText(tr("%1 accounts").arg(countText(m_model->rowCount()))); }

void AccountsPanel::show(Comparison comparison)
{
    const Plan &plan = d->context.document.plan();
    m_model->show(comparison);
    if (!m_offered.seats.sharesEverythingWith(plan.seats)
        || !m_offered.territories.sharesEverythingWith(plan.territories)
        || !m_offered.assignments.sharesEverythingWith(plan.assignments))
        fillChoices();
    showChangeColumn(*m_view, static_cast<int>(AccountColumn::Change), comparison);
    updateAssign();
}

void AccountsPanel::sendSelection()
{
    std::vector<AccountId> accounts;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        accounts.push_back(m_model->idAt(row.row()));
    d->context.selection.selectAccounts(std::move(accounts));
    updateAssign();
}

void AccountsPanel::updateAssign()
{
    Money revenue;
    const auto &chosen = d->context.selection.accounts();
    for (const AccountId id : chosen) {
        if (const Account *account = d->context.document.plan().accounts.find(id))
            revenue += account->revenue;
    }
    m_chosen->setText(chosen.empty()
            ? tr("Select accounts to give them to somebody.")
            : tr("%1 selected, revenue %2").arg(countText(static_cast<qint64>(chosen.size())), moneyText(revenue)));
    const bool isReadOnly = !mayEdit(d->context.document);
    m_assign->setEnabled(!chosen.empty() && !isReadOnly);
}

void AccountsPanel::assign(SeatId seat)
{
    const std::vector<AccountId> accounts = d->context.selection.accounts();
    if (accounts.empty())
        return;
    const Plan &plan = d->context.document.plan();
    const QString who = seat.isValid() ? ownerName(plan, m_model->holders(), seat) : tr("nobody");
    const Account *only = accounts.size() == 1 ? plan.accounts.find(accounts.front()) : nullptr;
    const QString what = only ? only->name : tr("%n accounts", nullptr, static_cast<int>(accounts.size()));
    const auto done = d->context.document.apply(tr("Give %1 to %2").arg(what, who), {},
        [&](Plan edited) { return withAccountsAssigned(std::move(edited), accounts, seat); });
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_table_model.h"

#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "core/plan/territory_tree.h"
#include "ui/plan/choice_delegate.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <algorithm>

namespace headwater {

namespace {

/// The rows a choice column offers, in the order in which it offers them.
std::vector<TerritoryId> homesOf(const Plan &plan)
{
    std::vector<TerritoryId> ids;
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        ids.push_back(node.id);
    return ids;
}

std::vector<RoleId> rolesOf(const Plan &plan)
{
    std::vector<const Role *> roles;
    for (const Role &role : plan.roles)
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        return std::tie(a->kind, a->position, a->name) < std::tie(b->kind, b->position, b->name);
    });
    std::vector<RoleId> ids;
    for (const Role *role : roles)
        ids.push_back(role->id);
    return ids;
}

/// Nobody first, then every open seat by its name.
std::vector<SeatId> managersOf(const Plan &plan, const SeatFacts &facts)
{
    auto ids = seatOrder(plan, facts, {}, SeatColumn::Person, false);
    ids.insert(ids.begin(), SeatId());
    return ids;
}

template <typename RowId> int positionOf(const std::vector<RowId> &ids, RowId id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

template <typename RowId> RowId chosen(const std::vector<RowId> &ids, const QVariant &value)
{
    const auto at = static_cast<std::size_t>(value.toInt());
    return at < ids.size() ? ids[at] : RowId();
}

bool isDate(SeatColumn column) { return column == SeatColumn::From || column == SeatColumn::To; }

} // namespace

SeatTableModel::SeatTableModel(PlanDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
    , m_facts(document.plan())
{
    reorder();
}

const Plan &SeatTableModel::plan() const { return m_baselineShown ? m_document.baselinePlan() : m_document.plan(); }

int SeatTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : seatColumnCount; }

QVariant SeatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<SeatColumn>(section)) {
    case SeatColumn::Code: return tr("Seat");
    case SeatColumn::Person: return tr("Person");
    case SeatColumn::Role: return tr("Role");
    case SeatColumn::Home: return tr("Home");
    case SeatColumn::Span: return tr("Span");
    case SeatColumn::Manager: return tr("Reports to");
    case SeatColumn::Status: return tr("Status");
    case SeatColumn::Waiting: return tr("Waiting for");
    case SeatColumn::Fte: return tr("FTE");
    case SeatColumn::WorkMode: return tr("Work mode");
    case SeatColumn::From: return tr("From");
    case SeatColumn::To: return tr("To");
    case SeatColumn::Location: return tr("Location");
    case SeatColumn::Accounts: return tr("Accounts");
    }
    return {};
}

QVariant SeatTableModel::data(const QModelIndex &index, int role) const
{
    const Seat *seat = index.isValid() ? plan().seats.find(idAt(index.row())) : nullptr;
    if (!seat)
        return {};
    const auto column = static_cast<SeatColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return seatText(plan(), m_facts, *seat, column);
    case Qt::EditRole: return editValue(*seat, column);
    case Qt::ToolTipRole: return seatText(plan(), m_facts, *seat, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == SeatColumn::Fte || column == SeatColumn::Accounts
                ? Qt::AlignRight | Qt::AlignVCenter
                : Qt::AlignLeft | Qt::AlignVCenter);
    case ChoicesRole: return choices(column);
    case DateRole: return isDate(column);
    case IdRole: return QVariant::fromValue(seat->id.value);
    default: return {};
    }
}

QVariant SeatTableModel::editValue(const Seat &seat, SeatColumn column) const
{
    switch (column) {
    case SeatColumn::Code: return seat.externalId;
    case SeatColumn::Role: return positionOf(rolesOf(plan()), seat.role);
    case SeatColumn::Home: return positionOf(homesOf(plan()), seat.home);
    case SeatColumn::Manager: return positionOf(managersOf(plan(), m_facts), seat.manager);
    case SeatColumn::Status: return static_cast<int>(seat.status);
    case SeatColumn::Waiting: return static_cast<int>(seat.placeholder);
    case SeatColumn::Fte: return seat.fte.asFraction() * 100;
    case SeatColumn::WorkMode: return static_cast<int>(seat.workMode);
    case SeatColumn::From: return seat.from;
    case SeatColumn::To: return seat.to;
    case SeatColumn::Location: return seat.location;
    default: return seatText(plan(), m_facts, seat, column);
    }
}

QStringList SeatTableModel::choices(SeatColumn column) const
{
    QStringList words;
    switch (column) {
    case SeatColumn::Role:
        for (const RoleId id : rolesOf(plan()))
            words.append(plan().roles.find(id)->name);
        return words;
    case SeatColumn::Home:
        for (const TerritoryId id : homesOf(plan()))
            words.append(plan().territories.find(id)->name);
        return words;
    case SeatColumn::Manager:
        for (const SeatId id : managersOf(plan(), m_facts)) {
            const Seat *seat = plan().seats.find(id);
            const QString holder = m_facts.holder(id);
            words.append(!seat         ? tr("nobody")
                    : holder.isEmpty() ? seatCode(*seat)
                                       : QStringLiteral("%1 (%2)").arg(holder, seatCode(*seat)));
        }
        return words;
    // Closing asks for a date, so it is an action, not a choice.
    case SeatColumn::Status: return seatStatusWords().mid(0, 3);
    case SeatColumn::Waiting: return placeholderWords();
    case SeatColumn::WorkMode: return workModeWords();
    default: return {};
    }
}

Qt::ItemFlags SeatTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = RowsModel::flags(index);
    const auto column = static_cast<SeatColumn>(index.column());
    const bool isDerived = column == SeatColumn::Person || column == SeatColumn::Span || column == SeatColumn::Accounts;
    const bool isReadOnly = m_baselineShown || m_document.isLocked() || m_document.readOnlyReason();
    return isDerived || isReadOnly || !index.isValid() ? seen : seen | Qt::ItemIsEditable;
}

bool SeatTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Seat *found = role == Qt::EditRole && index.isValid() ? plan().seats.find(idAt(index.row())) : nullptr;
    if (!found || value == editValue(*found, static_cast<SeatColumn>(index.column())))
        return false;
    Seat seat = *found;
    const auto column = static_cast<SeatColumn>(index.column());
    switch (column) {
    case SeatColumn::Code: seat.externalId = value.toString().trimmed(); break;
    case SeatColumn::Role: seat.role = chosen(rolesOf(plan()), value); break;
    case SeatColumn::Home: seat.home = chosen(homesOf(plan()), value); break;
    case SeatColumn::Manager: seat.manager = chosen(managersOf(plan(), m_facts), value); break;
    case SeatColumn::Status: seat.status = static_cast<SeatStatus>(value.toInt()); break;
    case SeatColumn::Waiting: seat.placeholder = static_cast<Placeholder>(value.toInt()); break;
    case SeatColumn::Fte: seat.fte = Share::of(value.toDouble() / 100); break;
    case SeatColumn::WorkMode: seat.workMode = static_cast<WorkMode>(value.toInt()); break;
    case SeatColumn::From: seat.from = value.toDate(); break;
    case SeatColumn::To: seat.to = value.toDate(); break;
    case SeatColumn::Location: seat.location = value.toString().trimmed(); break;
    default: return false;
    }
    const bool isPlacing = column == SeatColumn::Role || column == SeatColumn::Home;
    const QString label
        = tr("Set %1 of %2")
              .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString().toLower(), seatCode(*found));
    const auto done = m_document.apply(label, {}, [seat, isPlacing](Plan edited) -> Result<Plan> {
        // Moving and converting have consequences (accounts, span) that storing the row alone would miss.
        if (isPlacing)
            return withSeatsPlaced(std::move(edited), std::vector { seat.id }, seat.home, seat.role);
        return withRow(std::move(edited), seat);
    });
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

void SeatTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = static_cast<SeatColumn>(std::max(0, column));
    m_descending = order == Qt::DescendingOrder;
    reorder();
}

void SeatTableModel::setFilter(const SeatFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder();
}

void SeatTableModel::setBaselineShown(bool shown)
{
    if (shown == m_baselineShown)
        return;
    m_baselineShown = shown;
    m_facts = SeatFacts(plan());
    reorder(rows());
}

void SeatTableModel::showChange(const Plan &before, const Plan &after)
{
    if (m_baselineShown)
        return;
    const bool sameAccounts = before.accounts.sharesEverythingWith(after.accounts);
    const bool samePeople = before.people.sharesEverythingWith(after.people)
        && before.assignments.sharesEverythingWith(after.assignments);
    const bool sameNames = samePeople && before.roles.sharesEverythingWith(after.roles)
        && before.territories.sharesEverythingWith(after.territories);
    std::vector<SeatId> changed;
    CowTable<Seat>::visitDifferences(
        before.seats, after.seats, [&](const Seat *was, const Seat *is) { changed.push_back((is ? is : was)->id); });
    if (changed.empty() && sameAccounts && sameNames)
        return;
    if (!sameAccounts || !samePeople)
        m_facts = SeatFacts(after);
    // Names from other tables, and counts of accounts, can show in any row.
    reorder(sameAccounts && sameNames ? changed : rows());
}

void SeatTableModel::reorder(const std::vector<SeatId> &changed)
{
    const std::vector<SeatId> touched = changed;
    showRows(seatOrder(plan(), m_facts, m_filter, m_sortedBy, m_descending), touched);
}

} // namespace headwater

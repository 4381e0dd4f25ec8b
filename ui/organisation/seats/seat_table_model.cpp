// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_table_model.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/plan/seat_drop.h"
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
std::vector<SeatId> managersOf(const ComparedPlan &compared, const SeatFacts &facts)
{
    ComparedPlan all = compared;
    all.comparison = Comparison::After;
    auto ids = seatOrder(all, facts, {}, SeatColumn::Person, false);
    ids.insert(ids.begin(), SeatId());
    return ids;
}

/// Nobody first, then everybody who has not left, by name.
std::vector<PersonId> peopleOf(const Plan &plan)
{
    std::vector<const Person *> people;
    for (const Person &person : plan.people) {
        if (!person.left.isValid())
            people.push_back(&person);
    }
    std::sort(people.begin(), people.end(),
        [](const Person *a, const Person *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
    std::vector<PersonId> ids { PersonId() };
    for (const Person *person : people)
        ids.push_back(person->id);
    return ids;
}

/// Territories by their names; fails with the first name that is none.
Result<std::vector<TerritoryId>> territoriesNamed(const Plan &plan, const QString &text)
{
    std::vector<TerritoryId> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto found = std::find_if(plan.territories.begin(), plan.territories.end(),
            [&](const Territory &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == plan.territories.end())
            return failure(Error::Kind::NotFound, name);
        ids.push_back(found->id);
    }
    return ids;
}

/// Names that occur twice get the id people know the row by.
template <typename Row>
void tellApart(QStringList &names, const std::vector<decltype(Row::id)> &ids, const CowTable<Row> &table)
{
    QHash<QString, int> count;
    for (const QString &name : names)
        ++count[name];
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QString &name = names[static_cast<qsizetype>(i)];
        const Row *row = table.find(ids[i]);
        if (row && count.value(name) > 1 && !row->externalId.isEmpty())
            name += QStringLiteral(" (%1)").arg(row->externalId);
    }
}

PersonId holderOf(const Plan &plan, SeatId seat)
{
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.seat == seat && !assignment.to.isValid())
            return assignment.person;
    }
    return {};
}

} // namespace

SeatTableModel::SeatTableModel(PlanDocument &document, QObject *parent)
    : PlanTableModel(document, &Plan::seats, parent)
    , m_facts(shown())
{
    reorder({});
}

QString SeatTableModel::header(SeatColumn column) const
{
    switch (column) {
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
    case SeatColumn::Change: break;
    }
    return {};
}

QString SeatTableModel::text(const Seat &seat, SeatColumn column, bool isBefore) const
{
    if (!isBefore)
        return seatText(shown(), m_facts, seat, column);
    if (column == SeatColumn::Accounts) // a count of other rows is no change of this one
        return seatText(shown(), m_facts, seat, column);
    return seatText(compared().baseline, m_factsBefore, seat, column);
}

QString SeatTableModel::nameOf(const Seat &seat) const { return seatCode(seat); }

bool SeatTableModel::isNumber(SeatColumn column) const
{
    return column == SeatColumn::Fte || column == SeatColumn::Accounts;
}

bool SeatTableModel::isDate(SeatColumn column) const { return column == SeatColumn::From || column == SeatColumn::To; }

bool SeatTableModel::isDerived(SeatColumn column) const { return column == SeatColumn::Accounts; }

QVariant SeatTableModel::editValue(const Seat &seat, SeatColumn column) const
{
    switch (column) {
    case SeatColumn::Code: return seat.externalId;
    case SeatColumn::Person: return positionIn(peopleOf(shown()), holderOf(shown(), seat.id));
    case SeatColumn::Role: return positionIn(rolesOf(shown()), seat.role);
    case SeatColumn::Home: return positionIn(homesOf(shown()), seat.home);
    case SeatColumn::Manager: return positionIn(managersOf(compared(), m_facts), seat.manager);
    case SeatColumn::Status: return static_cast<int>(seat.status);
    case SeatColumn::Waiting: return static_cast<int>(seat.placeholder);
    case SeatColumn::Fte: return seat.fte.asFraction() * 100;
    case SeatColumn::WorkMode: return static_cast<int>(seat.workMode);
    case SeatColumn::From: return seat.from;
    case SeatColumn::To: return seat.to;
    case SeatColumn::Location: return seat.location;
    default: return seatText(shown(), m_facts, seat, column);
    }
}

QStringList SeatTableModel::choices(SeatColumn column) const
{
    QStringList words;
    switch (column) {
    case SeatColumn::Person:
        for (const PersonId id : peopleOf(shown()))
            words.append(id.isValid() ? shown().people.find(id)->name : tr("nobody"));
        tellApart(words, peopleOf(shown()), shown().people);
        return words;
    case SeatColumn::Role:
        for (const RoleId id : rolesOf(shown()))
            words.append(shown().roles.find(id)->name);
        return words;
    case SeatColumn::Home:
        for (const TerritoryId id : homesOf(shown()))
            words.append(shown().territories.find(id)->name);
        tellApart(words, homesOf(shown()), shown().territories);
        return words;
    case SeatColumn::Manager:
        for (const SeatId id : managersOf(compared(), m_facts)) {
            const Seat *seat = shown().seats.find(id);
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

/// Puts the value into the seat; false when it cannot be meant.
bool SeatTableModel::write(Seat &seat, SeatColumn column, const QVariant &value) const
{
    switch (column) {
    case SeatColumn::Code: seat.externalId = value.toString().trimmed(); return true;
    case SeatColumn::Role: return choose(seat.role, rolesOf(shown()), value);
    case SeatColumn::Home: return choose(seat.home, homesOf(shown()), value);
    case SeatColumn::Manager: return choose(seat.manager, managersOf(compared(), m_facts), value);
    case SeatColumn::Status: seat.status = static_cast<SeatStatus>(value.toInt()); return true;
    case SeatColumn::Waiting: seat.placeholder = static_cast<Placeholder>(value.toInt()); return true;
    case SeatColumn::Fte: seat.fte = Share::of(value.toDouble() / 100); return true;
    case SeatColumn::WorkMode: seat.workMode = static_cast<WorkMode>(value.toInt()); return true;
    case SeatColumn::From: seat.from = value.toDate(); return true;
    case SeatColumn::To: seat.to = value.toDate(); return true;
    case SeatColumn::Location: seat.location = value.toString().trimmed(); return true;
    default: return false;
    }
}

PlanDocument::Edit SeatTableModel::holderEdit(SeatId seat, const QVariant &value) const
{
    const QDate on = dayOfChange(shown(), today());
    if (value.userType() == QMetaType::QString)
        return [seat, name = value.toString(), on](
                   Plan plan) { return withSeatHeldByNamed(std::move(plan), seat, name, on); };
    PersonId person;
    if (!choose(person, peopleOf(shown()), value))
        return {};
    return [seat, person, on](Plan plan) { return withSeatHeldBy(std::move(plan), seat, person, on); };
}

PlanDocument::Edit SeatTableModel::editFor(const Seat &found, SeatColumn column, const QVariant &value) const
{
    Seat seat = found;
    if (column == SeatColumn::Person)
        return holderEdit(seat.id, value);
    if (column == SeatColumn::Span) {
        return [seat, names = value.toString()](Plan plan) mutable -> Result<Plan> {
            HEADWATER_TRY(seat.span, territoriesNamed(plan, names));
            return withRow(std::move(plan), seat);
        };
    }
    if (!write(seat, column, value))
        return {};
    // Moving and converting have consequences (accounts, span) that storing the row alone would miss.
    if (column == SeatColumn::Role || column == SeatColumn::Home)
        return [seat](Plan plan) {
            return withSeatsPlaced(std::move(plan), std::vector { seat.id }, seat.home, seat.role);
        };
    return [seat](Plan plan) { return withRow(std::move(plan), seat); };
}

void SeatTableModel::setFilter(const SeatFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder({});
}

void SeatTableModel::showAnew()
{
    m_facts = SeatFacts(shown());
    m_factsBefore.holders = compared().isComparing() ? holderNames(compared().baseline) : m_facts.holders;
    reorder(rows());
}

void SeatTableModel::follow(const Plan &before, const Plan &after)
{
    const bool sameAccounts = before.accounts.sharesEverythingWith(after.accounts);
    const bool sameNames = before.people.sharesEverythingWith(after.people)
        && before.assignments.sharesEverythingWith(after.assignments) && before.roles.sharesEverythingWith(after.roles)
        && before.territories.sharesEverythingWith(after.territories);
    std::vector<SeatId> changed;
    CowTable<Seat>::visitDifferences(
        before.seats, after.seats, [&](const Seat *was, const Seat *is) { changed.push_back((is ? is : was)->id); });
    if (changed.empty() && sameAccounts && sameNames)
        return;
    m_facts.follow(before, after);
    // Names from other tables, and counts of accounts, can show in any row.
    reorder(sameAccounts && sameNames ? changed : rows());
}

void SeatTableModel::reorder(const std::vector<SeatId> &changed)
{
    const std::vector<SeatId> touched = changed;
    showRows(seatOrder(compared(), m_facts, m_filter, sortedBy(), isDescending()), touched);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_tree_model.h"

#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/plan/choice_delegate.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/style/theme.h"
#include "ui/wording/plan_words.h"

#include <QDataStream>
#include <QMimeData>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace headwater {

namespace {

QString seatsMimeType() { return QStringLiteral("application/x-headwater-seats"); }

/// Seats that report to `manager`, one after the other; a circle anywhere refuses all.
Result<Plan> withManager(Plan plan, const std::vector<SeatId> &seats, SeatId manager)
{
    for (const SeatId id : seats) {
        const Seat *found = plan.seats.find(id);
        if (!found)
            return failure(Error::Kind::NotFound, QStringLiteral("seat"));
        Seat seat = *found;
        seat.manager = manager;
        HEADWATER_TRY(plan, withRow(std::move(plan), seat));
    }
    return plan;
}

/// Whether rows moved, came or went; else only their looks changed.
bool sameShape(const Plan &before, const Plan &after)
{
    bool same = true;
    CowTable<Seat>::visitDifferences(before.seats, after.seats, [&](const Seat *was, const Seat *is) {
        const bool stays = was && is && was->manager == is->manager && was->externalId == is->externalId
            && (was->status == SeatStatus::Closed) == (is->status == SeatStatus::Closed);
        same = same && stays;
    });
    // Siblings stand in the order of their names, so new names may move them.
    return same && before.people.sharesEverythingWith(after.people)
        && before.assignments.sharesEverythingWith(after.assignments);
}

} // namespace

SeatTreeModel::SeatTreeModel(PlanDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_compared(document, Comparison::After)
{
    build();
}

/// The open seats; while changes are shown those that differ, and whoever is above them.
std::vector<const Seat *> SeatTreeModel::seatsToShow() const
{
    std::vector<const Seat *> seats;
    if (!m_compared.isComparing()) {
        for (const Seat &seat : plan().seats) {
            if (seat.status != SeatStatus::Closed)
                seats.push_back(&seat);
        }
        return seats;
    }
    std::unordered_set<SeatId> taken;
    CowTable<Seat>::visitDifferences(m_compared.baseline.seats, plan().seats, [&](const Seat *was, const Seat *is) {
        if (markOf(was, is) == ChangeMark::None)
            return;
        for (const Seat *seat = is ? is : was; seat && taken.insert(seat->id).second;
             seat = m_compared.find(&Plan::seats, managerOf(*seat)))
            seats.push_back(seat);
    });
    return seats;
}

/// Whom the seat is shown below. A closed seat reported to its manager until it was closed.
SeatId SeatTreeModel::managerOf(const Seat &seat) const
{
    const Seat *manager = m_compared.find(&Plan::seats, seat.manager);
    const bool isShown = manager && (m_compared.isComparing() || manager->status != SeatStatus::Closed);
    return isShown ? manager->id : SeatId();
}

void SeatTreeModel::build()
{
    const Plan &shown = plan();
    m_holders = holderNames(shown);
    const auto slots = std::max(shown.seats.slotCount(), m_compared.baseline.seats.slotCount());
    m_nodes.assign(static_cast<std::size_t>(slots + 1), {});
    m_top.clear();
    std::vector<std::pair<QString, SeatId>> byName;
    for (const Seat *seat : seatsToShow())
        byName.emplace_back(nameOf(*seat).toCaseFolded(), seat->id);
    std::sort(byName.begin(), byName.end());
    for (const auto &[name, id] : byName) {
        const SeatId manager = managerOf(*m_compared.find(&Plan::seats, id));
        auto &siblings = manager.isValid() ? m_nodes[static_cast<std::size_t>(manager.value)].reports : m_top;
        Node &own = m_nodes[static_cast<std::size_t>(id.value)];
        own.manager = manager;
        own.row = static_cast<int>(siblings.size());
        siblings.push_back(id);
    }
}

QString SeatTreeModel::nameOf(const Seat &seat) const
{
    const auto holder = m_holders.find(seat.id);
    return holder == m_holders.end() || holder->second.isEmpty() ? seatCode(seat) : holder->second;
}

const SeatTreeModel::Node *SeatTreeModel::node(SeatId id) const
{
    const auto slot = static_cast<std::size_t>(id.value);
    return id.isValid() && slot < m_nodes.size() && m_nodes[slot].row >= 0 ? &m_nodes[slot] : nullptr;
}

const std::vector<SeatId> &SeatTreeModel::reportsOf(const QModelIndex &parent) const
{
    const Node *manager = parent.isValid() ? node(idAt(parent)) : nullptr;
    return manager ? manager->reports : m_top;
}

QModelIndex SeatTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(reportsOf(parent)[static_cast<std::size_t>(row)].value));
}

QModelIndex SeatTreeModel::indexOf(SeatId id) const
{
    const Node *own = node(id);
    return own ? createIndex(own->row, 0, static_cast<quintptr>(id.value)) : QModelIndex();
}

QModelIndex SeatTreeModel::parent(const QModelIndex &child) const
{
    const Node *own = child.isValid() ? node(idAt(child)) : nullptr;
    return own ? indexOf(own->manager) : QModelIndex();
}

int SeatTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(reportsOf(parent).size());
}

int SeatTreeModel::columnCount(const QModelIndex &) const { return static_cast<int>(Column::Change) + 1; }

QVariant SeatTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Seat and who reports to it");
    case Column::Role: return tr("Role");
    case Column::Home: return tr("Home");
    case Column::Status: return tr("Status");
    case Column::Reports: return tr("Reports");
    case Column::Change: return tr("Change");
    }
    return {};
}

QVariant SeatTreeModel::data(const QModelIndex &index, int role) const
{
    const Seat *seat = index.isValid() ? m_compared.find(&Plan::seats, idAt(index)) : nullptr;
    if (!seat)
        return {};
    const auto column = static_cast<Column>(index.column());
    const Role *itsRole = plan().roles.find(seat->role);
    if (role == IdRole)
        return QVariant::fromValue(seat->id.value);
    if (role == Qt::ForegroundRole && column == Column::Change)
        return colourFor(m_compared.mark(&Plan::seats, seat->id));
    if (role == Qt::ForegroundRole && column == Column::Role && itsRole)
        return itsRole->kind == RoleKind::CustomerFocused ? theme().customerFocused : theme().specialty;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString now = text(plan(), *seat, column);
    const Seat *was = m_compared.isComparing() && plan().seats.contains(seat->id)
        ? m_compared.baseline.seats.find(seat->id)
        : nullptr;
    const QString earlier = was ? text(m_compared.baseline, *was, column) : now;
    return earlier == now ? now : oldToNew(earlier, now);
}

QString SeatTreeModel::text(const Plan &of, const Seat &seat, Column column) const
{
    switch (column) {
    case Column::Name: return nameOf(seat);
    case Column::Role: {
        const Role *role = of.roles.find(seat.role);
        return role ? role->name : QString();
    }
    case Column::Home: {
        const Territory *home = of.territories.find(seat.home);
        return home ? home->name : QString();
    }
    case Column::Status:
        return seat.status == SeatStatus::Filled || seat.status == SeatStatus::Closed ? wordFor(seat.status)
                                                                                      : vacancyWords(seat);
    case Column::Reports: {
        const Node *own = node(seat.id);
        return own && !own->reports.empty() ? QString::number(own->reports.size()) : QString();
    }
    case Column::Change: return changeText(seat);
    }
    return {};
}

QString SeatTreeModel::changeText(const Seat &seat) const
{
    const QString word = signedWordFor(m_compared.mark(&Plan::seats, seat.id));
    const Seat *was = m_compared.baseline.seats.find(seat.id);
    const Seat *now = plan().seats.find(seat.id);
    if (word.isEmpty() || !was || !now || was->manager == now->manager)
        return word;
    const Seat *manager = m_compared.baseline.seats.find(was->manager);
    return tr("%1, reported to %2").arg(word, manager ? nameOf(*manager) : tr("nobody"));
}

Qt::ItemFlags SeatTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractItemModel::flags(index);
    if (m_compared.comparison == Comparison::Before || !mayEdit(m_document))
        return seen;
    return seen | Qt::ItemIsDropEnabled | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList SeatTreeModel::mimeTypes() const { return { seatsMimeType() }; }

QMimeData *SeatTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            stream << static_cast<qint64>(idAt(index).value);
    }
    auto *carried = new QMimeData;
    carried->setData(seatsMimeType(), bytes);
    return carried;
}

bool SeatTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(seatsMimeType()))
        return false;
    QDataStream stream(data->data(seatsMimeType()));
    std::vector<SeatId> seats;
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        seats.push_back(SeatId { id });
    }
    const SeatId manager = parent.isValid() ? idAt(parent) : SeatId();
    const Seat *first = seats.empty() ? nullptr : plan().seats.find(seats.front());
    if (!first)
        return false;
    const Seat *above = plan().seats.find(manager);
    const QString who = seats.size() == 1 ? nameOf(*first) : tr("%n seats", nullptr, static_cast<int>(seats.size()));
    const QString label
        = above ? tr("Let %1 report to %2").arg(who, nameOf(*above)) : tr("Let %1 report to nobody").arg(who);
    const auto done
        = m_document.apply(label, {}, [&](Plan edited) { return withManager(std::move(edited), seats, manager); });
    if (!done)
        Q_EMIT refused(done.error());
    // The plan has moved the rows already; a view told "true" would remove them once more.
    return false;
}

void SeatTreeModel::show(Comparison comparison)
{
    const ComparedPlan earlier = std::exchange(m_compared, ComparedPlan(m_document, comparison));
    if (m_compared.isOtherViewThan(earlier))
        rebuild();
    else
        follow(earlier.shown, m_compared.shown);
}

void SeatTreeModel::follow(const Plan &before, const Plan &after)
{
    // Which seats differ from the baseline may change with any seat.
    if (!sameShape(before, after) || (m_compared.isComparing() && !(before.seats == after.seats))) {
        rebuild();
        return;
    }
    CowTable<Seat>::visitDifferences(before.seats, after.seats, [this](const Seat *, const Seat *is) {
        const QModelIndex first = is ? indexOf(is->id) : QModelIndex();
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount({}) - 1));
    });
}

void SeatTreeModel::rebuild()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList persistent = persistentIndexList();
    build();
    QModelIndexList moved;
    for (const QModelIndex &was : persistent) {
        const QModelIndex now = indexOf(idAt(was));
        moved.append(now.isValid() ? now.siblingAtColumn(was.column()) : QModelIndex());
    }
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged();
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/changes/changes_model.h"

#include "core/proposals/agreement.h"
#include "ui/plan/comparison.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

bool isWhole(const Change &change)
{
    return change.action == Change::Action::Add || change.action == Change::Action::Delete;
}

ChangeMark markOf(Change::Action action)
{
    switch (action) {
    case Change::Action::Add: return ChangeMark::Added;
    case Change::Action::Delete: return ChangeMark::Closed;
    case Change::Action::Move:
    case Change::Action::MoveAndChange: return ChangeMark::Moved;
    case Change::Action::Change: return ChangeMark::Changed;
    }
    Q_UNREACHABLE();
}

} // namespace

QString actionText(Change::Action action)
{
    switch (action) {
    case Change::Action::Add: return tr("new");
    case Change::Action::Delete: return tr("closed or removed");
    case Change::Action::Move: return tr("moved");
    case Change::Action::Change: return tr("changed");
    case Change::Action::MoveAndChange: return tr("moved and changed");
    }
    Q_UNREACHABLE();
}

QString columnsText(const Change &change)
{
    QStringList texts;
    for (const Change::ColumnChange &column : change.columns) {
        const QString title = columnTitle(change.table, column.column);
        const QString before = valueText(column.column, column.before);
        const QString after = valueText(column.column, column.after);
        if (!isWhole(change))
            texts.append(tr("%1: %2").arg(title, oldToNew(before, after)));
        else if (const bool isNew = change.action == Change::Action::Add;
                 !(isNew ? column.after : column.before).isEmpty())
            texts.append(tr("%1: %2").arg(title, isNew ? after : before));
    }
    return texts.join(QStringLiteral(" · "));
}

std::vector<ListedChange> listedChanges(const Plan &baseline, const Plan &plan)
{
    std::vector<Change> changes = changeList(baseline, plan);
    sortForReading(changes);
    const Agreements agreements(plan);
    std::vector<ListedChange> listed;
    listed.reserve(changes.size());
    for (Change &change : changes) {
        std::optional<AcceptedChange> agreed = agreements.on(change);
        const bool isChangedSince = !agreed && !agreements.onRow(change.table, change.id).isEmpty();
        listed.push_back({ std::move(change), std::move(agreed), isChangedSince });
    }
    return listed;
}

QString agreementText(const ListedChange &listed)
{
    if (listed.agreed)
        return tr("%1, %2", "who agreed, and when").arg(listed.agreed->who, dateText(listed.agreed->date));
    return listed.isChangedSince ? tr("changed since") : QString();
}

void ChangesModel::show(const SharedChanges &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

std::size_t ChangesModel::agreed() const
{
    return m_changes ? static_cast<std::size_t>(
               std::ranges::count_if(*m_changes, [](const ListedChange &listed) { return listed.agreed.has_value(); }))
                     : 0;
}

const ListedChange *ChangesModel::changeAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < size() ? &(*m_changes)[static_cast<std::size_t>(row)] : nullptr;
}

ChartTable ChangesModel::table() const
{
    ChartTable table;
    table.columns = { { tr("What happened") }, { tr("Kind") }, { tr("Name") }, { tr("Column") }, { tr("Before") },
        { tr("After") }, { tr("Agreed") } };
    for (std::size_t i = 0; i < size(); ++i) {
        const ListedChange &listed = (*m_changes)[i];
        const Change &change = listed.change;
        for (const Change::ColumnChange &column : change.columns)
            table.rows.push_back({ actionText(change.action), rowKind(change.table), change.name,
                columnTitle(change.table, column.column), column.before, column.after, agreementText(listed) });
    }
    return table;
}

int ChangesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(size()); }

int ChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const ListedChange *listed = index.isValid() ? changeAt(index.row()) : nullptr;
    if (!listed)
        return {};
    const Change *change = &listed->change;
    if (role == Qt::ForegroundRole && index.column() == Action)
        return colourFor(markOf(change->action));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Action: return signFor(markOf(change->action)) + u' ' + actionText(change->action);
    case Kind: return rowKind(change->table);
    case Name: return change->name;
    case Agreed: return agreementText(*listed);
    case Values: return columnsText(*change);
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("What happened");
    case Kind: return tr("Kind");
    case Name: return tr("Name");
    case Agreed: return tr("Agreed");
    case Values: return tr("From the baseline to the scenario");
    default: return {};
    }
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge/conflicts_model.h"

#include "ui/plan/choice_delegate.h"
#include "ui/style/theme.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

constexpr std::array sides { MergeSide::Mine, MergeSide::Theirs, MergeSide::Base };

QString sideText(const std::optional<MergeSide> &side)
{
    if (!side)
        return tr("not decided");
    switch (*side) {
    case MergeSide::Mine: return tr("mine");
    case MergeSide::Theirs: return tr("theirs");
    case MergeSide::Base: return tr("as it was");
    }
    Q_UNREACHABLE();
}

QString valueOf(const MergeConflict &conflict, const QString &value)
{
    return value.isNull() ? tr("not there") : valueText(conflict.column, value);
}

} // namespace

QString conflictText(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Edited: return tr("both changed it");
    case MergeConflict::Kind::DeletedByMine: return tr("deleted here, changed there");
    case MergeConflict::Kind::DeletedByTheirs: return tr("changed here, deleted there");
    case MergeConflict::Kind::AddedTwice: return tr("added by both");
    case MergeConflict::Kind::StillNeeded: return tr("deleted by one, used by the other");
    case MergeConflict::Kind::BreaksRule: return tr("both together break a rule");
    }
    Q_UNREACHABLE();
}

void ConflictsModel::show(std::vector<ScenarioConflict> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

int ConflictsModel::undecided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_conflicts, [](const ScenarioConflict &conflict) { return !conflict.conflict.chosen; }));
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ConflictsModel::textAt(const ScenarioConflict &found, int column) const
{
    const MergeConflict &conflict = found.conflict;
    switch (column) {
    case Name: return tr("%1 %2 (%3)").arg(rowKind(conflict.table), conflict.name, found.scenarioName);
    case What:
        return conflict.column.isEmpty()
            ? conflictText(conflict.kind)
            : tr("%1: %2").arg(columnTitle(conflict.table, conflict.column), conflictText(conflict.kind));
    case Base: return valueOf(conflict, conflict.base);
    case Mine: return valueOf(conflict, conflict.mine);
    case Theirs: return valueOf(conflict, conflict.theirs);
    case Taken: return sideText(conflict.chosen);
    default: return {};
    }
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ScenarioConflict &found = m_conflicts[static_cast<std::size_t>(index.row())];
    const auto &chosen = found.conflict.chosen;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textAt(found, index.column());
    case Qt::ForegroundRole: return index.column() == Taken && !chosen ? QVariant(theme().warning) : QVariant();
    case Qt::EditRole:
        return index.column() == Taken && chosen
            ? QVariant(static_cast<int>(std::ranges::find(sides, *chosen) - sides.begin()))
            : QVariant(-1);
    case ChoicesRole: {
        QStringList words;
        for (const MergeSide side : sides)
            words.append(sideText(side));
        return index.column() == Taken ? QVariant(words) : QVariant();
    }
    default: return {};
    }
}

bool ConflictsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto at = static_cast<std::size_t>(value.toInt());
    if (!index.isValid() || role != Qt::EditRole || index.column() != Taken || at >= sides.size())
        return false;
    const ScenarioConflict conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    Q_EMIT decided(conflict, sides[at]);
    return true;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Row");
    case What: return tr("Conflict");
    case Base: return tr("As it was");
    case Mine: return tr("Mine");
    case Theirs: return tr("Theirs");
    case Taken: return tr("Counts");
    default: return {};
    }
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Taken ? seen | Qt::ItemIsEditable : seen;
}

} // namespace headwater

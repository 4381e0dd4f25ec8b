// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/spellings_model.h"

#include "core/exchange/reading/row_parser.h"
#include "ui/exchange/exchange_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>

namespace headwater {

void SpellingsModel::showNames(const std::vector<AliasProposal> &likely, const std::vector<AmbiguousName> &ambiguous)
{
    beginResetModel();
    m_lines.clear();
    for (const AliasProposal &proposal : likely)
        m_lines.push_back({ proposal, {}, false });
    for (const AmbiguousName &name : ambiguous)
        m_lines.push_back({ { aliasColumn(Field::Account), name.seen, {}, name.rows, {}, name.id }, name.candidates });
    endResetModel();
}

std::vector<AliasProposal> SpellingsModel::accepted() const
{
    std::vector<AliasProposal> accepted;
    for (const Line &line : m_lines) {
        if (line.isAccepted)
            accepted.push_back(line.proposal);
    }
    return accepted;
}

void SpellingsModel::acceptAll(bool isAccepted)
{
    for (Line &line : m_lines) {
        if (line.candidates.isEmpty())
            line.isAccepted = isAccepted;
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, Seen), index(rowCount() - 1, Seen), { Qt::CheckStateRole });
    Q_EMIT acceptedChanged();
}

int SpellingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SpellingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags SpellingsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == Seen && !line.proposal.means.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Means && !line.candidates.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString SpellingsModel::text(const Line &line, int column) const
{
    switch (static_cast<Column>(column)) {
    case Seen: return line.proposal.seen;
    case Means:
        return line.proposal.means.isEmpty() ? tr("choose: %1").arg(line.candidates.join(tr(" or ")))
                                             : line.proposal.means;
    case What: return fieldTitle(fieldOfKey(line.proposal.column).value_or(Field::None));
    case Why: return line.candidates.isEmpty() ? aliasReasonText(line.proposal.reason) : tr("could be several");
    case Rows: return countText(line.proposal.rows);
    case ColumnCount: break;
    }
    return {};
}

QVariant SpellingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::EditRole && index.column() == Means)
        return line.proposal.means;
    if (role == Qt::CheckStateRole && index.column() == Seen)
        return line.isAccepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

/// Who chooses a meaning means it; who takes it back leaves the name as it is.
bool SpellingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Seen && !line.proposal.means.isEmpty()) {
        line.isAccepted = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == Means && !line.candidates.isEmpty()) {
        line.proposal.means = value.toString();
        line.isAccepted = !line.proposal.means.isEmpty();
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT acceptedChanged();
    return true;
}

QVariant SpellingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Seen: return tr("In the files");
    case Means: return tr("Means");
    case What: return tr("Column");
    case Why: return tr("Why");
    case Rows: return tr("Rows");
    case ColumnCount: break;
    }
    return {};
}

QWidget *SpellingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("What the name means"));
    combo->addItem(tr("stays as it is"), QString());
    if (const auto *model = qobject_cast<const SpellingsModel *>(index.model())) {
        for (const QString &candidate : model->candidates(index.row()))
            combo->addItem(candidate, candidate);
    }
    connect(combo, &QComboBox::activated, this, [this, combo] {
        Q_EMIT const_cast<SpellingDelegate *>(this)->commitData(combo);
        Q_EMIT const_cast<SpellingDelegate *>(this)->closeEditor(combo);
    });
    return combo;
}

void SpellingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void SpellingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace headwater

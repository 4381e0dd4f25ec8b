// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/together/moves_model.h"

#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/option_derivations.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

namespace headwater {

void MovesModel::show(std::shared_ptr<const Choice> choice, const Plan &plan, const Period &quarter)
{
    beginResetModel();
    m_choice = std::move(choice);
    m_plan = plan;
    m_quarter = quarter;
    m_isAccepted.assign(m_choice ? m_choice->moves.size() : 0, true);
    endResetModel();
    Q_EMIT acceptedChanged();
}

std::vector<ChosenMove> MovesModel::accepted() const
{
    std::vector<ChosenMove> moves;
    for (std::size_t row = 0; row < m_isAccepted.size(); ++row) {
        if (m_isAccepted[row])
            moves.push_back(m_choice->moves[row]);
    }
    return moves;
}

Derivation MovesModel::derivationAt(const QModelIndex &index) const
{
    const ChosenMove &move = m_choice->moves[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Gain: return gainDerivation(m_plan, m_quarter, move.vacancy, move.move, GainAgainst::OtherMoves);
    case Cost: return costDerivation(m_plan, move.vacancy, move.move);
    default: return {};
    }
}

int MovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_choice ? 0 : static_cast<int>(m_choice->moves.size());
}

int MovesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant MovesModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case noteRole:
    case Qt::ToolTipRole: return noteAt(index);
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(textAt(index), noteAt(index));
    case Qt::CheckStateRole:
        return index.column() == Seat ? QVariant(m_isAccepted[row] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(index.column() <= Move ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ForegroundRole:
        if (!m_isAccepted[row])
            return theme().muted;
        return index.column() == Gain ? colourOfGain(m_choice->moves[row].move.gain) : theme().ink;
    default: return {};
    }
}

QString MovesModel::textAt(const QModelIndex &index) const
{
    const ChosenMove &move = m_choice->moves[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Seat: {
        const headwater::Seat *seat = m_plan.seats.find(move.vacancy.seat);
        return seat ? seatCode(*seat) : QString();
    }
    case Move: return optionTitle(m_plan, move.vacancy, move.move.option);
    case Gain: return gainText(move.move.gain);
    case Cost: return shortMoneyText(move.move.cost);
    default: return {};
    }
}

QString MovesModel::noteAt(const QModelIndex &index) const
{
    const ChosenMove &move = m_choice->moves[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Seat: {
        const headwater::Seat *seat = m_plan.seats.find(move.vacancy.seat);
        return seat
            ? QStringLiteral("%1, %2").arg(nameIn(m_plan.roles, seat->role), nameIn(m_plan.territories, seat->home))
            : QString();
    }
    case Move: return becauseText(m_plan, move.move.because);
    case Gain: return rangeText(move.move.range);
    case Cost: return productiveFrom(move.move.productiveInDays);
    default: return {};
    }
}

bool MovesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Seat)
        return false;
    m_isAccepted[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, this->index(index.row(), columns - 1));
    Q_EMIT acceptedChanged();
    return true;
}

Qt::ItemFlags MovesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Seat ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section <= Move ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seat: return tr("Vacant seat");
    case Move: return tr("What it becomes");
    case Gain: return tr("Brings a year");
    case Cost: return tr("Cost");
    default: return {};
    }
}

} // namespace headwater

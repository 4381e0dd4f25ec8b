// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/options/options_model.h"

#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/option_derivations.h"
#include "ui/wording/number_text.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

constexpr std::size_t firstShown = 5;
constexpr std::size_t mostShown = 200;

bool isSameOption(const Option &a, const Option &b)
{
    return a.kind == b.kind && a.role == b.role && a.territory == b.territory && a.with == b.with
        && a.quarters == b.quarters;
}

/// The best, no kind filling the list alone; whatever else one would ask about: refill, hold, close; and what somebody
/// wants to keep, wherever it has gone.
std::vector<ValuedOption> shortList(const std::vector<ValuedOption> &all, const std::vector<Option> &kept)
{
    constexpr std::size_t mostOfAKind = 2;
    std::vector<ValuedOption> shown;
    std::array<std::size_t, 7> ofKind {};
    for (const ValuedOption &option : all) {
        std::size_t &count = ofKind.at(static_cast<std::size_t>(option.option.kind));
        const bool isPlain = option.option.kind == OptionKind::Refill || option.option.kind == OptionKind::Close;
        const bool isWanted = shown.size() < firstShown ? count < mostOfAKind : isPlain && count == 0;
        const auto isIt = [&option](const Option &other) { return isSameOption(option.option, other); };
        if ((option.obstacle != Obstacle::None || !isWanted) && std::ranges::none_of(kept, isIt))
            continue;
        ++count;
        shown.push_back(option);
    }
    return shown;
}

} // namespace

void OptionsModel::show(const KnownOptions *known, bool all, const std::vector<Option> &kept)
{
    beginResetModel();
    m_options.clear();
    m_total = 0;
    m_isOutdated = known && known->isOutdated;
    m_isRefined = known && known->found.isRefined;
    if (known) {
        m_vacancy = known->found.vacancy;
        m_coverage = known->coverage;
        m_total = known->found.options.size();
        m_options = all ? known->found.options : shortList(known->found.options, kept);
        m_options.resize(std::min(m_options.size(), mostShown));
    }
    endResetModel();
}

int OptionsModel::rowOf(const Option &option) const
{
    const auto found = std::ranges::find_if(
        m_options, [&option](const ValuedOption &shown) { return isSameOption(shown.option, option); });
    return found == m_options.end() ? -1 : static_cast<int>(found - m_options.begin());
}

Derivation OptionsModel::derivationAt(const QModelIndex &index) const
{
    const ValuedOption &option = optionAt(index.row());
    switch (index.column()) {
    case Gain: return gainDerivation(m_coverage->plan, m_coverage->now->quarter, m_vacancy, option);
    case Cost: return costDerivation(m_coverage->plan, m_vacancy, option);
    default: return {};
    }
}

int OptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

int OptionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant OptionsModel::data(const QModelIndex &index, int role) const
{
    const ValuedOption &option = optionAt(index.row());
    const Plan &plan = m_coverage->plan;
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case placeRole: return index.column() == Title ? optionPlace(plan, m_vacancy, option.option) : QString();
    case noteRole:
    case Qt::ToolTipRole: return noteAt(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2. %3")
            .arg(textAt(index).toString(), data(index, placeRole).toString(), noteAt(index));
    case Qt::TextAlignmentRole: return QVariant(index.column() == Title ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ForegroundRole: return colourAt(index);
    default: return {};
    }
}

QVariant OptionsModel::textAt(const QModelIndex &index) const
{
    const ValuedOption &option = optionAt(index.row());
    switch (index.column()) {
    case Title: return optionTitle(m_coverage->plan, m_vacancy, option.option);
    case Gain: return gainText(option.gain);
    case Cost: return shortMoneyText(option.cost);
    default: return {};
    }
}

QString OptionsModel::noteAt(const QModelIndex &index) const
{
    const ValuedOption &option = optionAt(index.row());
    switch (index.column()) {
    case Title:
        return option.obstacle == Obstacle::None ? becauseText(m_coverage->plan, option.because)
                                                 : obstacleText(option.obstacle);
    case Gain: return m_isRefined || option.range ? rangeText(option.range) : QStringLiteral("…");
    case Cost: return productiveFrom(option.productiveInDays);
    default: return {};
    }
}

QVariant OptionsModel::colourAt(const QModelIndex &index) const
{
    const ValuedOption &option = optionAt(index.row());
    if (m_isOutdated || option.obstacle != Obstacle::None)
        return theme().muted;
    if (index.column() == Gain)
        return colourOfGain(option.gain);
    return index.column() == Title ? theme().ink : QVariant();
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Title ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Gain:
            return tr("What the expected margin of four quarters gains against leaving the seat empty; below it the "
                      "range by the low and the high ends of the assumptions");
        case Cost:
            return tr("Within four quarters: pay while somebody sits there, hiring, relocation; below it how many days "
                      "until the ramp is over");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Option");
    case Gain: return tr("Brings a year");
    case Cost: return tr("Cost");
    default: return {};
    }
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/worth/worth_table_model.h"

#include "ui/coverage/coverage_text.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <algorithm>

namespace headwater {

void WorthTableModel::show(const ShownCoverage &shown)
{
    beginResetModel();
    m_plan = shown.view ? shown.plan() : Plan();
    m_worth = shown.view ? shown.worth().heads : nullptr;
    m_before.reset();
    if (shown.view && !shown.view->baselineWorth.isMissing()) {
        m_before.emplace();
        for (const HeadWorth &worth : *shown.view->baselineWorth.heads)
            m_before->emplace(std::pair(worth.role, worth.territory), worth);
    }
    m_isBeforeUnknown = shown.view && !m_before && shown.view->worthError;
    m_quarter = shown.view ? shown.coverage().quarter : Period();
    endResetModel();
}

int WorthTableModel::rowOf(RoleId role, TerritoryId territory) const
{
    if (!m_worth)
        return -1;
    const auto found = std::ranges::find_if(
        *m_worth, [&](const HeadWorth &worth) { return worth.role == role && worth.territory == territory; });
    return found == m_worth->end() ? -1 : static_cast<int>(found - m_worth->begin());
}

/// Where the baseline has no such row, a head there would bring nothing.
HeadWorth WorthTableModel::before(const HeadWorth &now) const
{
    const HeadWorth none { now.role, now.territory, {} };
    if (!m_before)
        return none;
    const auto found = m_before->find({ now.role, now.territory });
    return found == m_before->end() ? none : found->second;
}

int WorthTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_worth ? 0 : static_cast<int>(m_worth->size());
}

int WorthTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Money WorthTableModel::moneyAt(const QModelIndex &index) const
{
    const HeadWorth &worth = worthAt(index.row());
    const headwater::Role *role = m_plan.roles.find(worth.role);
    const Money year { worth.perHead.cents * 4 };
    const Money cost = role ? role->costPerYear : Money();
    switch (index.column()) {
    case Quarter: return worth.perHead;
    case Year: return year;
    case Cost: return cost;
    case Net: return year - cost;
    case Before: return before(worth).perHead;
    default: return {};
    }
}

Derivation WorthTableModel::derivationAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() <= Territory)
        return {};
    const HeadWorth &worth = worthAt(index.row());
    const headwater::Role *role = m_plan.roles.find(worth.role);
    Derivation derivation;
    derivation.what = tr("%1, %2 in %3")
                          .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              nameIn(m_plan.roles, worth.role), nameIn(m_plan.territories, worth.territory));
    derivation.value = textAt(index);
    const Money year { worth.perHead.cents * 4 };
    const Money cost = role ? role->costPerYear : Money();
    switch (index.column()) {
    case Quarter:
    case Before:
        derivation.formula
            = tr("What the expected margin of the quarter gains if one full-time seat of the role is added "
                 "there and below, the hours of all others spent anew: a flow of hours solved with it and "
                 "without it.");
        if (index.column() == Before)
            derivation.formula = tr("In the baseline. %1").arg(derivation.formula);
        if (!(index.column() == Before ? before(worth) : worth).isExact)
            derivation.formula += u' ' + tr("About: hours are valued as they are without it.");
        derivation.inputs = { { tr("Full-time hours in the quarter"),
            role ? wholeHoursText(fullTime(*role, m_quarter)) : QString() } };
        break;
    case Year:
        derivation.formula = tr("Four times the quarter.");
        derivation.inputs = { { tr("In the quarter"), moneyText(worth.perHead) } };
        break;
    case Cost: derivation.formula = tr("The yearly cost of a full-time seat, as the role says it."); return derivation;
    default:
        derivation.formula = tr("What it brings a year less what it costs.");
        derivation.inputs = { { tr("In a year"), moneyText(year) }, { tr("Costs a year"), moneyText(cost) } };
    }
    derivation.assumptions = assumptionsOf::served(m_plan);
    return derivation;
}

QString WorthTableModel::textAt(const QModelIndex &index) const
{
    const HeadWorth &worth = worthAt(index.row());
    if (index.column() == RoleName)
        return nameIn(m_plan.roles, worth.role);
    if (index.column() == Territory)
        return nameIn(m_plan.territories, worth.territory);
    if (index.column() == Before && !m_before)
        return m_isBeforeUnknown ? tr("not known") : tr("being counted…");
    const Money money = moneyAt(index);
    const bool isExact = index.column() == Cost || (index.column() == Before ? before(worth) : worth).isExact;
    const QString text = index.column() == Net && money.cents > 0 ? signedShortMoneyText(money) : shortMoneyText(money);
    return isExact ? text : tr("about %1").arg(text);
}

QVariant WorthTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() <= Territory;
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::TextAlignmentRole: return static_cast<int>((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return isName ? QVariant() : QVariant(moneyText(moneyAt(index)));
    case sortRole:
        if (index.column() == Before && !m_before)
            return {};
        return isName ? QVariant(textAt(index)) : QVariant(static_cast<qlonglong>(moneyAt(index).cents));
    default: return {};
    }
}

QVariant WorthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const std::array tips { QT_TR_NOOP("What the seat does"), QT_TR_NOOP("Where, what lies below included"),
        QT_TR_NOOP(
            "What the expected margin of the quarter gains; where it says about, the margin of the plan with that "
            "seat may be some per cent of it apart"),
        QT_TR_NOOP("Four times the quarter"), QT_TR_NOOP("Of a full-time seat of the role"),
        QT_TR_NOOP("What it brings a year less what it costs"), QT_TR_NOOP("In the quarter, in the baseline") };
    static const std::array names { QT_TR_NOOP("Role"), QT_TR_NOOP("Territory"), QT_TR_NOOP("In the quarter"),
        QT_TR_NOOP("In a year"), QT_TR_NOOP("Costs a year"), QT_TR_NOOP("Net a year"), QT_TR_NOOP("Before") };
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return tr(names.at(column));
    if (role == Qt::ToolTipRole)
        return tr(tips.at(column));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section <= Territory ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    return {};
}

} // namespace headwater

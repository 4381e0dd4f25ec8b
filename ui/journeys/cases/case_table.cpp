// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/case_table.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

bool isNumber(int column) { return column == CaseTable::Value || column == CaseTable::Days; }

TableCell textOrNothing(const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); }

double daysOf(const EventColumns &columns, CaseIndex journey)
{
    const EventIndex begin = columns.begin(journey);
    const EventIndex end = columns.end(journey);
    return begin == end ? 0 : static_cast<double>(columns.time[end - 1] - columns.time[begin]) / millisecondsPerDay;
}

} // namespace

void CaseTable::showCases(const SharedJourneys &journeys, const std::vector<ChosenCase> &cases)
{
    beginResetModel();
    m_journeys = journeys;
    m_cases.clear();
    for (const ChosenCase &chosen : cases)
        m_cases.push_back(chosen.journey);
    endResetModel();
}

QString CaseTable::columnTitle(int column)
{
    switch (static_cast<Column>(column)) {
    case Case: return tr("Journey");
    case Account: return tr("Account");
    case Territory: return tr("Territory");
    case Segment: return tr("Segment");
    case Owner: return tr("Owner");
    case Value: return tr("Value");
    case Days: return tr("Days");
    case Outcome: return tr("Outcome");
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

TableCell CaseTable::cell(const JourneysView &view, CaseIndex journey, int column)
{
    const EventColumns &columns = *view.columns;
    const CaseFacts &facts = columns.cases[journey];
    const auto &place = view.context->placeOf(columns, journey);
    switch (static_cast<Column>(column)) {
    case Case: return textOrNothing(columns.caseNames.text(journey));
    case Account: return textOrNothing(columns.accounts.text(facts.account));
    case Territory: {
        const headwater::Territory *territory = view.plan.territories.find(place.territory);
        return territory ? textOrNothing(territory->name) : TableCell();
    }
    case Segment: {
        const headwater::Segment *segment = view.plan.segments.find(place.segment);
        return segment ? textOrNothing(segment->name) : TableCell();
    }
    case Owner: return textOrNothing(columns.actors.text(facts.owner));
    case Value: return facts.hasOpportunity ? TableCell(facts.value.inUnits()) : TableCell();
    case Days: return columns.length(journey) > 0 ? TableCell(daysOf(columns, journey)) : TableCell();
    case Outcome: return wordFor((*view.outcomes)[journey]);
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

int CaseTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CaseTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const TableCell value = cell(*m_journeys, m_cases[static_cast<std::size_t>(index.row())], index.column());
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return index.column() == Value ? moneyText(Money::of(*number)) : QLocale().toString(*number, 'f', 1);
    return {};
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnTitle(section) : QVariant();
}

void CaseTable::sort(int column, Qt::SortOrder order)
{
    if (!m_journeys || column < 0)
        return;
    std::vector<TableCell> keys;
    for (const CaseIndex journey : m_cases)
        keys.push_back(cell(*m_journeys, journey, column));
    std::vector<std::size_t> places(m_cases.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rowOf(places.size());
    std::vector<CaseIndex> sorted;
    for (std::size_t row = 0; row < places.size(); ++row) {
        rowOf[places[row]] = static_cast<int>(row);
        sorted.push_back(m_cases[places[row]]);
    }
    m_cases = std::move(sorted);
    QModelIndexList after;
    for (const QModelIndex &was : before)
        after.append(index(rowOf[static_cast<std::size_t>(was.row())], was.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

std::vector<TableColumn> caseColumns()
{
    std::vector<TableColumn> columns;
    for (int column = 0; column < CaseTable::ColumnCount; ++column) {
        const ColumnLook look = column == CaseTable::Value ? ColumnLook::Money
            : column == CaseTable::Days                    ? ColumnLook::Decimal
                                                           : ColumnLook::Text;
        columns.push_back({ CaseTable::columnTitle(column), look });
    }
    return columns;
}

} // namespace headwater

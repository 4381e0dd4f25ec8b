// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/case_table.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

constexpr std::size_t casesBetweenLooks = 4'096;

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
    m_running.cancel();
    ++m_revision; // an order of what was there before would come too late
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
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_cases.size(), mostRows));
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
    m_running.cancel();
    m_running = m_jobs.start<std::vector<CaseIndex>>(
        ++m_revision, Rows { m_journeys, m_cases },
        [column, order](const Rows &rows, const Cancellation &cancellation, const Progress &) {
            return sorted(rows, column, order, cancellation);
        },
        [this](Result<std::vector<CaseIndex>> cases, quint64 revision) {
            if (cases && revision == m_revision)
                receive(std::move(*cases));
        });
}

Result<std::vector<CaseIndex>> CaseTable::sorted(
    const Rows &rows, int column, Qt::SortOrder order, const Cancellation &cancellation)
{
    std::vector<std::pair<TableCell, CaseIndex>> keyed;
    keyed.reserve(rows.cases.size());
    for (const CaseIndex journey : rows.cases) {
        if (keyed.size() % casesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        keyed.emplace_back(cell(*rows.journeys, journey, column), journey);
    }
    std::ranges::stable_sort(keyed, [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<CaseIndex> cases;
    cases.reserve(keyed.size());
    for (const auto &[key, journey] : keyed)
        cases.push_back(journey);
    return cases;
}

void CaseTable::receive(std::vector<CaseIndex> cases)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<CaseIndex, int> rowOf; // of the few that somebody holds on to
    for (const QModelIndex &was : before)
        rowOf.insert(m_cases[static_cast<std::size_t>(was.row())], -1);
    const std::vector<CaseIndex> earlier = std::exchange(m_cases, std::move(cases));
    for (int row = 0; row < rowCount() && !rowOf.isEmpty(); ++row) {
        if (const auto held = rowOf.find(m_cases[static_cast<std::size_t>(row)]); held != rowOf.end())
            *held = row;
    }
    QModelIndexList after;
    for (const QModelIndex &was : before)
        after.append(index(rowOf.value(earlier[static_cast<std::size_t>(was.row())]), was.column()));
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

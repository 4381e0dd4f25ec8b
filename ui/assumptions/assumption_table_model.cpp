// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assumptions/assumption_table_model.h"

#include "core/base/name_key.h"
#include "core/plan/assumptions/assumption_edits.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr std::array everyBasis { Basis::Estimate, Basis::Data, Basis::Agreed };

double numberAt(const Assumption &assumption, AssumptionColumn column)
{
    return column == AssumptionColumn::Value ? assumption.value
        : column == AssumptionColumn::Low    ? assumption.low
                                             : assumption.high;
}

/// None where the text is no number.
PlanDocument::Edit numberEdit(Assumption assumption, AssumptionColumn column, const QString &typed)
{
    double number = 0;
    if (!readNumber(typed, number))
        return [typed](const Plan &) -> Result<Plan> { return failure(Error::Kind::InvalidInput, typed); };
    if (column == AssumptionColumn::Value) {
        assumption.value = number;
    } else if (column == AssumptionColumn::Low) {
        assumption.low = number;
        assumption.value = std::max(assumption.value, number);
    } else {
        assumption.high = number;
        assumption.value = std::min(assumption.value, number);
    }
    return [assumption](Plan plan) { return withAssumption(std::move(plan), assumption); };
}

} // namespace

ChangeMark markOf(const Assumption *before, const Assumption *after)
{
    if (before && after)
        return *before == *after ? ChangeMark::None : ChangeMark::Changed;
    return after ? ChangeMark::Added : before ? ChangeMark::Closed : ChangeMark::None;
}

AssumptionTableModel::AssumptionTableModel(PlanDocument &document, QObject *parent)
    : PlanTableModel(document, &Plan::assumptions, parent)
{
    reorder({});
}

void AssumptionTableModel::showSwings(const std::shared_ptr<const SwingView> &swings, SwingMeasure measure)
{
    m_swings = swings;
    m_measure = measure;
    m_bars = swings ? swingBars(*swings, measure) : std::vector<SwingBar>();
    if (sortedBy() == AssumptionColumn::Swing)
        reorder({});
    const int column = static_cast<int>(AssumptionColumn::Swing);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

std::optional<SwingBar> AssumptionTableModel::barOf(const Assumption &assumption) const
{
    const QString key = nameKey(assumption.key);
    const auto bar = std::ranges::find_if(m_bars, [&key](const SwingBar &at) { return nameKey(at.name) == key; });
    return bar == m_bars.end() ? std::nullopt : std::optional(*bar);
}

std::optional<SwingBar> AssumptionTableModel::barAt(int row) const
{
    const Assumption *assumption = assumptionAt(row);
    return assumption ? barOf(*assumption) : std::nullopt;
}

const Assumption *AssumptionTableModel::assumptionAt(int row) const
{
    return row >= 0 && row < rowCount() ? compared().find(&Plan::assumptions, idAt(row)) : nullptr;
}

QString AssumptionTableModel::swingOf(const Assumption &assumption) const
{
    const auto bar = barOf(assumption);
    if (!bar)
        return QStringLiteral("–");
    return tr("%1 … %2").arg(swingText(bar->atLow, m_measure), swingText(bar->atHigh, m_measure));
}

ChartData AssumptionTableModel::figures() const
{
    ChartData figures;
    figures.title = tr("Assumptions");
    for (int column = 0; column < static_cast<int>(AssumptionColumn::Change); ++column) {
        const auto is = static_cast<AssumptionColumn>(column);
        figures.table.columns.push_back({ header(is), isNumber(is) ? ColumnLook::Decimal : ColumnLook::Text });
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Assumption &assumption = *assumptionAt(row);
        figures.table.rows.push_back({ assumption.key, assumption.value, assumption.low, assumption.high,
            assumption.unit, swingOf(assumption), basisWord(assumption.basis), assumption.source,
            assumption.date.isValid() ? TableCell(assumption.date) : TableCell() });
    }
    return figures;
}

QString AssumptionTableModel::header(AssumptionColumn column) const
{
    switch (column) {
    case AssumptionColumn::Name: return tr("Assumption");
    case AssumptionColumn::Value: return tr("Value");
    case AssumptionColumn::Low: return tr("Low");
    case AssumptionColumn::High: return tr("High");
    case AssumptionColumn::Unit: return tr("Unit");
    case AssumptionColumn::Basis: return tr("Basis");
    case AssumptionColumn::Source: return tr("Source");
    case AssumptionColumn::Date: return tr("Date");
    case AssumptionColumn::Swing: return tr("What it changes");
    case AssumptionColumn::Change: break;
    }
    return {};
}

QString AssumptionTableModel::text(const Assumption &assumption, AssumptionColumn column, bool) const
{
    switch (column) {
    case AssumptionColumn::Name: return assumption.key;
    case AssumptionColumn::Value:
    case AssumptionColumn::Low:
    case AssumptionColumn::High: return assumedText(numberAt(assumption, column));
    case AssumptionColumn::Unit: return assumption.unit;
    case AssumptionColumn::Basis: return basisWord(assumption.basis);
    case AssumptionColumn::Source: return assumption.source;
    case AssumptionColumn::Date: return dateText(assumption.date);
    case AssumptionColumn::Swing: return swingOf(assumption); // of the plan in sight: no change of the row
    case AssumptionColumn::Change: break;
    }
    return {};
}

bool AssumptionTableModel::isNumber(AssumptionColumn column) const
{
    return column == AssumptionColumn::Value || column == AssumptionColumn::Low || column == AssumptionColumn::High;
}

QVariant AssumptionTableModel::editValue(const Assumption &assumption, AssumptionColumn column) const
{
    switch (column) {
    case AssumptionColumn::Value:
    case AssumptionColumn::Low:
    case AssumptionColumn::High:
        return QLocale().toString(numberAt(assumption, column), 'g', QLocale::FloatingPointShortest);
    case AssumptionColumn::Basis:
        return static_cast<int>(std::ranges::find(everyBasis, assumption.basis) - everyBasis.begin());
    case AssumptionColumn::Date: return assumption.date;
    default: return text(assumption, column, false);
    }
}

QStringList AssumptionTableModel::choices(AssumptionColumn column) const
{
    QStringList words;
    if (column == AssumptionColumn::Basis) {
        for (const Basis basis : everyBasis)
            words.append(basisWord(basis));
    }
    return words;
}

PlanDocument::Edit AssumptionTableModel::editFor(
    const Assumption &found, AssumptionColumn column, const QVariant &value) const
{
    Assumption assumption = found;
    switch (column) {
    case AssumptionColumn::Name: assumption.key = value.toString(); break;
    case AssumptionColumn::Value:
    case AssumptionColumn::Low:
    case AssumptionColumn::High: return numberEdit(found, column, value.toString());
    case AssumptionColumn::Unit: assumption.unit = value.toString().trimmed(); break;
    case AssumptionColumn::Basis: {
        const auto at = static_cast<std::size_t>(value.toInt());
        if (at >= everyBasis.size())
            return {};
        assumption.basis = everyBasis[at];
        break;
    }
    case AssumptionColumn::Source: assumption.source = value.toString().trimmed(); break;
    case AssumptionColumn::Date: assumption.date = value.toDate(); break;
    default: return {};
    }
    return [assumption](Plan plan) { return withAssumption(std::move(plan), assumption); };
}

void AssumptionTableModel::follow(const Plan &before, const Plan &after)
{
    std::vector<AssumptionId> changed;
    for (const Assumption &assumption : after.assumptions) {
        const Assumption *was = before.assumptions.find(assumption.id);
        if (was && !(*was == assumption))
            changed.push_back(assumption.id);
    }
    reorder(changed);
}

void AssumptionTableModel::reorder(const std::vector<AssumptionId> &changed)
{
    std::vector<const Assumption *> rows;
    for (const Assumption &assumption : shown().assumptions)
        rows.push_back(&assumption);
    if (compared().isComparing()) {
        for (const Assumption &assumption : compared().baseline.assumptions) {
            if (!shown().assumptions.contains(assumption.id))
                rows.push_back(&assumption);
        }
    }
    const auto isLess = [this](const Assumption *a, const Assumption *b) {
        switch (sortedBy()) {
        case AssumptionColumn::Value:
        case AssumptionColumn::Low:
        case AssumptionColumn::High: return numberAt(*a, sortedBy()) < numberAt(*b, sortedBy());
        case AssumptionColumn::Date: return a->date < b->date;
        case AssumptionColumn::Swing: {
            const auto left = barOf(*a);
            const auto right = barOf(*b);
            return (left ? left->width() : 0) < (right ? right->width() : 0);
        }
        default: return text(*a, sortedBy(), false).localeAwareCompare(text(*b, sortedBy(), false)) < 0;
        }
    };
    std::ranges::stable_sort(
        rows, [&](const Assumption *a, const Assumption *b) { return isDescending() ? isLess(b, a) : isLess(a, b); });
    std::vector<AssumptionId> ids;
    for (const Assumption *row : rows)
        ids.push_back(row->id);
    showRows(std::move(ids), changed);
}

} // namespace headwater

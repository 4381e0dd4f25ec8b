// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/tables/figure_rows.h"

#include "ui/wording/number_text.h"

#include <QLocale>

namespace headwater {

Derivation FigureRows::derivationAt(std::size_t row, std::size_t column) const
{
    const FigureCell &cell = rows[row].cells[column];
    if (!explain || columns[column].look == ColumnLook::Text || cell.text.isEmpty())
        return {};
    Derivation derivation = explain(row, column);
    if (derivation.formula.isEmpty())
        return {};
    derivation.what = QStringLiteral("%1, %2").arg(columns[column].name, rows[row].cells.front().text);
    derivation.value = cell.text;
    return derivation;
}

ChartData FigureRows::chart(const QString &title, const std::vector<std::size_t> &order) const
{
    ChartData chart;
    chart.title = title;
    for (const Column &column : columns)
        chart.table.columns.push_back({ column.name, column.look });
    for (std::size_t i = 0; i < (order.empty() ? rows.size() : order.size()); ++i) {
        const Row &row = rows[order.empty() ? i : order[i]];
        std::vector<TableCell> &cells = chart.table.rows.emplace_back();
        for (const FigureCell &cell : row.cells)
            cells.push_back(cell.figure);
        chart.rows.push_back(row.cells.front().text);
    }
    return chart;
}

FigureCell nameCell(const QString &name) { return { name, name }; }

FigureCell countCell(std::size_t count)
{
    return { countText(static_cast<std::int64_t>(count)), static_cast<double>(count) };
}

FigureCell decimalCell(double number, int decimals) { return { QLocale().toString(number, 'f', decimals), number }; }

FigureCell hoursCell(Minutes time) { return { wholeHoursText(time), time.inHours() }; }

FigureCell moneyCell(Money money) { return { shortMoneyText(money), money.inUnits() }; }

FigureCell changeCell(Money money)
{
    const Tone tone = money.cents > 0 ? Tone::Better : money.cents < 0 ? Tone::Worse : Tone::Plain;
    return { signedShortMoneyText(money), money.inUnits(), tone };
}

FigureCell coveredCell(std::optional<double> share)
{
    return share ? FigureCell { coveredText(share), *share } : emptyCell();
}

FigureCell percentCell(double share) { return { percentText(share), share }; }

FigureCell emptyCell() { return {}; }

} // namespace headwater

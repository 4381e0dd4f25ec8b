// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/coverage/shown_coverage.h"
#include "ui/style/theme.h"

namespace headwater {

/// A figure as it is read, and as it is sorted and written to files.
struct FigureCell {
    QString text;
    TableCell figure;
    Tone tone = Tone::Plain;
};

/// A table of figures as a value: what its rows speak of, and how each figure comes about.
struct FigureRows {
    struct Column {
        QString name;
        QString tip {};
        ColumnLook look = ColumnLook::Text;
        int letters = 12; ///< how wide, in average characters; names share what is left
    };
    struct Row {
        std::vector<FigureCell> cells;
        CoverageSubject subject; ///< kind Plan: nothing in particular
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    /// Of the cell in that row and column; formula, inputs, assumptions, range, change. The rest follows from the cell.
    std::function<Derivation(std::size_t row, std::size_t column)> explain;

    /// All rows as a table for a file, in that order; without one as they are.
    ChartData chart(const QString &title, const std::vector<std::size_t> &order = {}) const;
    /// "Margin, North: 1.2 M" and how it comes about; none for names.
    Derivation derivationAt(std::size_t row, std::size_t column) const;
};

FigureCell nameCell(const QString &name);
FigureCell countCell(std::size_t count);
FigureCell decimalCell(double number, int decimals);
FigureCell hoursCell(Minutes time);
FigureCell moneyCell(Money money);
/// With its sign, more being better; empty for nothing.
FigureCell changeCell(Money money);
/// Of work that is done: 0..1, none where there is none.
FigureCell coveredCell(std::optional<double> share);
FigureCell percentCell(double share);
/// For what is not there; sorted below all that is.
FigureCell emptyCell();

} // namespace headwater

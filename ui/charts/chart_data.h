// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

/// A chart as a value: marks, words and the same figures as a table. Nothing here knows how it is drawn.
namespace headwater {

/// What a mark means; the theme has a colour for each.
enum class ChartTone : std::uint8_t { Main, Faint, Ink, Muted, Better, Worse, Warning };

/// One length a row, to the left where it is negative; several series share the row.
struct ChartBars {
    QString name; ///< in the legend
    ChartTone tone = ChartTone::Main;
    std::vector<double> lengths;
};

/// What is drawn of a line.
enum class ChartMarks : std::uint8_t { LineAndPoints, Line, Points };

struct ChartLine {
    QString name;
    ChartTone tone = ChartTone::Ink;
    std::vector<QPointF> points;
    bool isThought = false; ///< dashed: what would have been, beside what was
    ChartMarks marks = ChartMarks::LineAndPoints;
};

/// The ground between two lines.
struct ChartBand {
    struct Span {
        double x = 0;
        double low = 0;
        double high = 0;
    };
    QString name;
    ChartTone tone = ChartTone::Main;
    std::vector<Span> spans;
};

struct ChartTick {
    double at = 0;
    QString text;
};

/// A step of a row's way, with its name in it.
struct ChartChip {
    QString text;
    ChartTone tone = ChartTone::Main;
    double strength = 1; ///< of the colour over the ground, 0..1
    double length = 0; ///< how long it takes; without any length in the chart a chip is as wide as its text
};

/// Where the numbers of a row lie.
struct ChartBox {
    double low = 0;
    double quarter = 0;
    double median = 0;
    double threeQuarters = 0;
    double high = 0;
};

/// What came, beside what was expected: a disc, or a diamond where it lies outside.
struct ChartMark {
    double at = 0;
    bool isOutside = false;
};

struct ChartHeat {
    struct Cell {
        double strength = 0; ///< 0..1
        QString text;
    };
    std::vector<QString> columns;
    std::vector<std::vector<Cell>> cells; ///< by row
};

struct ChartTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
};

struct ChartData {
    QString title; ///< what is shown: "Claimed and verified"
    QString caption; ///< rule and units, small
    QString summary; ///< the finding in words, for those who do not see the marks
    QString unit; ///< along the axis of numbers

    std::vector<QString> rows; ///< names down the left side; empty for lines over x
    std::vector<QString> notes; ///< by row, at the end of its bars
    bool isStacked = false; ///< bars of a row follow each other; else they lie in front of each other, the last on top
    std::vector<ChartBars> bars;
    bool isFlow = false; ///< rows from left to right; bars: what reaches each, what of it is proven, then what leaves
    double whole = 0; ///< the number that fills the width; 0: the largest of the chart
    std::vector<std::optional<ChartBox>> boxes; ///< by row
    std::vector<std::optional<ChartMark>> marks; ///< by row, on top of its box
    std::vector<std::vector<ChartChip>> chips; ///< by row, instead of bars; notes stand at the right edge
    std::vector<double> shares; ///< by row, 0..1: a small bar before its chips
    ChartHeat heat; ///< instead of bars

    std::vector<ChartTick> ticks; ///< along x
    std::vector<ChartLine> lines;
    std::vector<ChartBand> bands;
    std::optional<ChartTick> marker; ///< an upright line with its meaning

    ChartTable table; ///< a row for each row or tick; there may be more

    bool isEmpty() const { return rows.empty() && lines.empty(); }
};

} // namespace headwater

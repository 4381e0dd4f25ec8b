// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"

#include <QByteArray>
#include <QLocale>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A report as a value: texts, figures, tables and charts, section by section. Knows nothing of planning and nothing
/// of how it is drawn; html_report.h and its neighbours make files of it.
namespace headwater {

/// What of a figure is good news.
enum class Wish : std::uint8_t { Neither, More, Less };

/// A number, what it was before, and how sure it is.
struct KeyFigure {
    QString name;
    ColumnLook look = ColumnLook::Whole;
    std::optional<double> before {};
    std::optional<double> after {};
    std::optional<double> low {}; ///< of what it is after
    std::optional<double> high {};
    Wish wish = Wish::Neither;
    QString note {}; ///< "a year", "of the quarter"

    /// None where one of the two is not known.
    std::optional<double> change() const;
};

struct ReportText {
    enum class Kind : std::uint8_t {
        Plain,
        Lead, ///< the finding: what to remember of the section
        Item, ///< of a list
        Note, ///< small and quiet
        Formula,
    };
    QString text;
    Kind kind = Kind::Plain;
};

/// Rows are asked for one by one, so that a table of hundreds of thousands costs no memory.
struct ReportTable {
    QString title;
    QString sheet; ///< its name in a workbook; none: on paper alone
    std::vector<TableColumn> columns;
    std::size_t rowCount = 0;
    std::function<void(std::size_t row, std::vector<TableCell> &cells)> row;
    std::vector<std::size_t> totals; ///< columns that are added up
    std::size_t rowsOnPaper = 40; ///< the others are in the workbook; 0: in the workbook alone

    /// A table whose rows are kept.
    static ReportTable of(QString title, std::vector<TableColumn> columns, std::vector<std::vector<TableCell>> rows);
    std::vector<TableCell> cells(std::size_t index) const;
};

struct ReportChart {
    enum class Kind : std::uint8_t {
        Bars, ///< a row for each category, the series above each other
        Lines, ///< categories from left to right
        Flows, ///< from each category to each target, as thick as what flows; a picture for each state
    };
    /// What goes from a category to a target.
    struct Flow {
        std::size_t from = 0;
        std::size_t to = 0;
        double amount = 0;
    };
    struct FlowState {
        QString name;
        std::vector<Flow> flows; ///< by category, then by target
    };
    struct Series {
        QString name;
        bool isBefore = false; ///< what the other one is compared with: drawn quietly
        std::vector<double> values; ///< by category
    };
    struct Band {
        QString name;
        std::vector<double> low; ///< by category
        std::vector<double> high;
    };
    QString title;
    QString caption; ///< rule and unit
    ColumnLook look = ColumnLook::Whole;
    Kind kind = Kind::Bars;
    std::vector<QString> categories {};
    std::vector<Series> series {};
    std::optional<Band> band {};
    std::vector<QString> targets {}; ///< of flows
    std::vector<FlowState> states {}; ///< of flows

    double largest() const; ///< of all values, at least 0
};

/// Boxes and what leads from one to another, drawn layer by layer.
struct ReportGraph {
    enum class Tone : std::uint8_t { Plain, Good, Bad, Doubtful };
    struct Node {
        QString name;
        QString note; ///< a figure, below the name
        Tone tone = Tone::Plain;
        std::optional<int> stage {}; ///< stands behind every smaller one; none: where its arcs put it
        bool isEnd = false; ///< behind all others
    };
    struct Arc {
        std::size_t from = 0;
        std::size_t to = 0;
        double weight = 0; ///< how thick it is
        std::optional<double> strength {}; ///< 0 pale to 1 dark; none: not known
        QString label;
    };
    QString title;
    QString caption; ///< what thick and dark mean
    std::vector<Node> nodes;
    std::vector<Arc> arcs;
};

/// A view of the program as somebody captured it, on a page of its own.
struct ReportView {
    QString title;
    QString caption;
    QStringList notes; ///< which scenario, when it was captured, what has changed since
    std::vector<KeyFigure> figures; ///< before: when it was captured; after: today
    QSizeF size; ///< of the picture, in pixels of a screen
    QByteArray drawing; ///< its strokes, as whoever took it down can draw them again; empty: there is no picture
    QByteArray png; ///< the same in dots, for formats that hold such
    QString instead; ///< why there is no picture
};

using ReportBlock = std::variant<ReportText, std::vector<KeyFigure>, ReportTable, ReportChart, ReportGraph, ReportView>;

struct ReportSection {
    QString title;
    std::vector<ReportBlock> blocks;
};

/// The words that files need around what the report says. With places: %1, %2.
struct ReportWords {
    QString figure, before, after, change, low, high;
    QString total;
    QString range; ///< "%1 to %2"
    QString moreRows; ///< "%1 more rows are in the workbook"
    QString page; ///< "Page %1 of %2"
    QString contents;
    QString summarySheet, chartSheet; ///< names of sheets
    QString points; ///< "%1 points": the change of a share
    QString percent; ///< "%1 %"
    QString thousands; ///< "%1 k"
    QString millions; ///< "%1 M"
    QString yes, no;
    QString captured, today; ///< of figures beside a view
    QString viewSheet; ///< name of the sheet with the views
};

enum class Paper : std::uint8_t { A4, Letter };

struct Report {
    QString title;
    QString subtitle;
    QString decision; ///< what is asked of the reader
    QString footer; ///< on each page
    QString currency; ///< of all amounts; empty: nobody says
    QLocale locale;
    Paper paper = Paper::A4;
    ReportWords words;
    std::vector<KeyFigure> figures; ///< what matters most, first page
    std::vector<ReportSection> sections;
};

} // namespace headwater

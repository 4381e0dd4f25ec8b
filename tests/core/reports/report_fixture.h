// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace headwater::test {

inline ReportGraph smallGraph()
{
    ReportGraph graph;
    graph.title = QStringLiteral("From stage to stage");
    graph.caption = QStringLiteral("thick: many");
    graph.nodes = { { QStringLiteral("Interest"), QStringLiteral("40"), ReportGraph::Tone::Plain, 1 },
        { QStringLiteral("Demo <live> & 王伟"), QStringLiteral("30"), ReportGraph::Tone::Plain, 2 },
        { QStringLiteral("Won"), QStringLiteral("12"), ReportGraph::Tone::Good, {}, true },
        { QStringLiteral("Gave up"), QStringLiteral("18"), ReportGraph::Tone::Doubtful, {}, true } };
    graph.arcs = { { 0, 1, 30, 0.2, QStringLiteral("30") }, { 1, 2, 12, 1.0, QStringLiteral("12") },
        { 0, 3, 10, {}, QStringLiteral("10") }, { 1, 3, 8, 0.0, QStringLiteral("8") },
        { 1, 1, 3, 0.5, QStringLiteral("3") }, { 1, 0, 2, 0.5, QStringLiteral("2") } };
    return graph;
}

/// A report with one of everything, and texts that are hard on formats.
inline Report smallReport()
{
    Report report;
    report.title = QStringLiteral("Fluid <North> & \"more\"");
    report.subtitle = QStringLiteral("Proposal · דנה · 王伟 · 🦊");
    report.decision = QStringLiteral("Approve it.");
    report.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    ReportWords &words = report.words;
    words.summarySheet = QStringLiteral("Summary");
    words.chartSheet = QStringLiteral("Chart data");
    words.total = QStringLiteral("Total");
    words.figure = QStringLiteral("Figure");
    words.before = QStringLiteral("Before");
    words.after = QStringLiteral("After");
    words.change = QStringLiteral("Change");
    words.low = QStringLiteral("Low");
    words.high = QStringLiteral("High");
    words.range = QStringLiteral("%1 to %2");
    words.points = QStringLiteral("%1 pts");
    words.percent = QStringLiteral("%1 %");
    words.thousands = QStringLiteral("%1 k");
    words.millions = QStringLiteral("%1 M");
    words.moreRows = QStringLiteral("%1 more rows");
    words.page = QStringLiteral("Page %1 of %2");
    words.contents = QStringLiteral("Contents");
    KeyFigure seats;
    seats.name = QStringLiteral("Seats");
    seats.before = 120;
    seats.after = 121;
    KeyFigure coverage;
    coverage.name = QStringLiteral("Coverage");
    coverage.look = ColumnLook::Percent;
    coverage.before = 0.83;
    coverage.after = 0.87;
    coverage.low = 0.8;
    coverage.high = 0.9;
    coverage.wish = Wish::More;
    report.figures = { seats, coverage };
    ReportTable table = ReportTable::of(QStringLiteral("Costs"),
        { { QStringLiteral("Name") }, { QStringLiteral("Cost"), ColumnLook::Money },
            { QStringLiteral("From"), ColumnLook::Date } },
        { { QStringLiteral("=1+1"), 100.0, QDate(2027, 1, 1) }, { QString(300, u'x'), 250.5, TableCell() },
            { QStringLiteral("@now"), TableCell(), QDate(2027, 4, 1) } });
    table.sheet = QStringLiteral("Costs");
    table.totals = { 1 };
    ReportChart bars;
    bars.title = QStringLiteral("Seats by role");
    bars.categories = { QStringLiteral("Hunter"), QStringLiteral("Farmer & co") };
    bars.series = { { QStringLiteral("Before"), true, { 3, 4 } }, { QStringLiteral("After"), false, { 2, 5 } } };
    ReportChart lines = bars;
    lines.kind = ReportChart::Kind::Lines;
    lines.title = QStringLiteral("Glide path");
    lines.band = ReportChart::Band { QStringLiteral("80 %"), { 1, 2 }, { 4, 6 } };
    report.sections = { { QStringLiteral("Costs"),
                            { ReportText { QStringLiteral("It costs more."), ReportText::Kind::Lead }, table, bars } },
        { QStringLiteral("Way"),
            { ReportText { QStringLiteral("An item"), ReportText::Kind::Item }, lines, smallGraph() } } };
    return report;
}

} // namespace headwater::test

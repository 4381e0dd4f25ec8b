// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QRectF>
#include <QStringList>

#include <functional>

class QPainter;

namespace headwater {

struct PageBookmark {
    QString title;
    int page = 0; ///< from 0
    bool isInContents = true; ///< on the first page, too
};

/// Lays a report out on pages: what is drawn is kept page by page until all of them are known ("page 2 of 9"). All
/// lengths are points, 72 to the inch.
class PdfPages
{
public:
    explicit PdfPages(const Report &report);

    void addFront();
    void addSection(const ReportSection &section);
    /// Page numbers and the contents on the first page; the last thing to do.
    void finish();

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(int page, QPainter &painter) const;
    const std::vector<PageBookmark> &bookmarks() const { return m_bookmarks; }
    bool isWide(int page) const { return m_pages[static_cast<std::size_t>(page)].isWide; }
    static QSizeF sizeOf(Paper paper);

private:
    using Drawing = std::function<void(QPainter &)>;
    enum class Align : std::uint8_t { Left, Right };
    struct TextLook {
        double size = 9;
        bool isBold = false;
        QColor colour {};
        Align align = Align::Left;
    };
    struct TableLayout;
    struct Sheet {
        std::vector<Drawing> drawings;
        bool isWide = false; ///< lies on its longer side
    };

    void newPage(bool isWide = false);
    /// Begins a page unless there is that much room left.
    void needRoom(double height);
    void draw(Drawing drawing);
    double textHeight(const QString &text, const TextLook &look, double width) const;
    void drawText(const QRectF &place, const QString &text, const TextLook &look);
    /// A paragraph at the cursor, over the whole width.
    void addParagraph(const QString &text, const TextLook &look, double after);
    void addFigures(const std::vector<KeyFigure> &figures);
    void drawFigure(const KeyFigure &figure, const QRectF &place);
    double chartScale(const ReportChart &chart) const;
    double graphScale(QSizeF size) const;
    double graphHeight(const ReportGraph &graph) const;
    double roomOfBeginning(const ReportSection &section) const;
    void add(const ReportText &text);
    void add(const std::vector<KeyFigure> &figures) { addFigures(figures); }
    void add(const ReportChart &chart);
    void add(const ReportGraph &graph);
    void add(const ReportTable &table);
    void add(const ReportView &view);
    void addCaptured(const std::vector<KeyFigure> &figures);
    TableLayout layOut(const ReportTable &table) const;
    void fitColumns(TableLayout &layout) const;
    double rowHeight(const TableLayout &layout, const QStringList &cells, bool isBold) const;
    void addRow(const TableLayout &layout, const QStringList &cells, bool isHeader, bool isTotal);

    QSizeF pageSize() const { return m_pages[m_page].isWide ? m_size.transposed() : m_size; }
    double width() const { return pageSize().width() - 2 * margin; }
    double bottom() const { return pageSize().height() - margin - footerHeight; }

    static constexpr double margin = 42;
    static constexpr double footerHeight = 18;

    const Report &m_report;
    QSizeF m_size; ///< of a page that stands on its shorter side
    std::vector<Sheet> m_pages;
    std::size_t m_page = 0; ///< that is drawn on
    double m_y = margin;
    std::vector<PageBookmark> m_bookmarks;
    double m_contentsAt = 0; ///< on the first page
};

/// Fonts are measured and drawn that much larger and scaled down, so that letters stand where they belong.
inline constexpr double pageFontScale = 16;
QFont pageFont(double size, bool isBold);

} // namespace headwater

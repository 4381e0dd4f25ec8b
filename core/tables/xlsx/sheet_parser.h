// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/csv/field_decoder.h"
#include "core/tables/package/xml_parser.h"
#include "core/tables/xlsx/workbook.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headwater {

struct SheetRow {
    qint64 number = 0; ///< 1-based
    std::vector<QString> cells; ///< without empty ones at the end; never all empty
};

/// Makes rows of text from a sheet's XML. Rows wait here until they are taken.
class SheetParser final : public XmlHandler
{
public:
    SheetParser(const WorkbookContents &workbook, const SharedStrings &strings)
        : m_workbook(workbook)
        , m_strings(strings)
    { }

    /// Swaps the next row into `row`; false when more XML is needed.
    bool take(SheetRow &row);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;
    const std::optional<Error> &problem() const override { return m_problem; }

private:
    enum class CellType : std::uint8_t { Number, Shared, Text, Boolean, Day };

    void startRow(std::string_view number);
    void startCell(const XmlAttributes &attributes);
    void finishCell();
    void finishRow();
    void sharedText(QString &cell);
    void damaged(const QString &what);

    const WorkbookContents &m_workbook;
    const SharedStrings &m_strings;
    FieldDecoder m_decoder { TextBytes::Utf8 };
    std::vector<SheetRow> m_rows; ///< their strings are used again
    std::size_t m_taken = 0;
    std::size_t m_made = 0;
    SheetRow m_row;
    std::size_t m_width = 0; ///< cells of m_row that belong to this row
    std::size_t m_column = 0; ///< of the cell being read
    std::size_t m_nextColumn = 0;
    std::size_t m_style = 0;
    CellType m_type = CellType::Number;
    std::string m_value;
    bool m_inValue = false;
    bool m_inReading = false;
    std::optional<Error> m_problem;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/sheet_parser.h"

#include <charconv>
#include <utility>

namespace headwater {

namespace {

constexpr qint64 mostRows = 1'048'576;
constexpr std::size_t mostColumns = 16'384;
constexpr std::size_t mostCellBytes = 16 * 1024 * 1024;

template <typename Number> std::optional<Number> number(std::string_view text)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// 0 for "A7", 27 for "AB7"; mostColumns when it is no column.
std::size_t columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (column > mostColumns)
            return mostColumns;
    }
    return column == 0 ? mostColumns : column - 1;
}

} // namespace

bool SheetParser::take(SheetRow &row)
{
    if (m_taken == m_made) {
        m_taken = m_made = 0;
        return false;
    }
    std::swap(row, m_rows[m_taken++]);
    return true;
}

void SheetParser::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "c")
        startCell(attributes);
    else if (name == "row")
        startRow(attributes["r"]);
    else if (name == "rPh")
        m_inReading = true;
    m_inValue = name == "v" || (name == "t" && !m_inReading);
}

void SheetParser::endElement(std::string_view name)
{
    m_inValue = false;
    if (name == "c")
        finishCell();
    else if (name == "row")
        finishRow();
    else if (name == "rPh")
        m_inReading = false;
}

void SheetParser::text(std::string_view piece)
{
    if (!m_inValue)
        return;
    m_value += piece;
    if (m_value.size() > mostCellBytes)
        damaged(QStringLiteral("a cell longer than 16 MB"));
}

void SheetParser::startRow(std::string_view text)
{
    m_row.number = text.empty() ? m_row.number + 1 : number<qint64>(text).value_or(0);
    m_width = 0;
    m_nextColumn = 0;
    if (m_row.number < 1 || m_row.number > mostRows)
        damaged(QStringLiteral("no row of a sheet has this number"));
}

void SheetParser::startCell(const XmlAttributes &attributes)
{
    const std::string_view reference = attributes["r"];
    const std::string_view type = attributes["t"];
    m_column = reference.empty() ? m_nextColumn : columnOf(reference);
    m_nextColumn = m_column + 1;
    m_style = number<std::size_t>(attributes["s"]).value_or(0);
    m_value.clear();
    if (type.empty() || type == "n")
        m_type = CellType::Number;
    else if (type == "s")
        m_type = CellType::Shared;
    else if (type == "b")
        m_type = CellType::Boolean;
    else
        m_type = type == "d" ? CellType::Day : CellType::Text;
    if (m_column >= mostColumns)
        damaged(QStringLiteral("a cell outside the sheet"));
}

void SheetParser::finishCell()
{
    if (m_value.empty() || m_problem)
        return;
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    for (; m_width <= m_column; ++m_width)
        clearField(m_row.cells[m_width]);
    QString &cell = m_row.cells[m_column];
    switch (m_type) {
    case CellType::Number:
        cell = numberCellText(m_value,
            m_style < m_workbook.looks.size() ? m_workbook.looks[m_style] : NumberLook::Plain, m_workbook.from1904);
        break;
    case CellType::Shared: sharedText(cell); break;
    case CellType::Text:
        m_decoder.decode(m_value.data(), m_value.size(), cell);
        unescapeCellText(cell);
        break;
    case CellType::Boolean:
        cell = m_value == "1" || m_value == "true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case CellType::Day:
        m_decoder.decode(m_value.data(), m_value.size(), cell);
        if (cell.endsWith(QLatin1StringView("T00:00:00")))
            cell.chop(9);
        break;
    }
}

void SheetParser::sharedText(QString &cell)
{
    const std::optional<std::size_t> index = number<std::size_t>(m_value);
    if (!index || *index >= m_strings.count())
        return damaged(QStringLiteral("a cell refers to a text that the workbook does not have"));
    const std::string_view shared = m_strings.at(*index);
    m_decoder.decode(shared.data(), shared.size(), cell);
    unescapeCellText(cell);
}

void SheetParser::finishRow()
{
    while (m_width > 0 && m_row.cells[m_width - 1].isEmpty())
        --m_width;
    if (m_width == 0 || m_problem)
        return;
    m_row.cells.resize(m_width);
    if (m_made == m_rows.size())
        m_rows.emplace_back();
    const qint64 rowNumber = m_row.number;
    std::swap(m_rows[m_made++], m_row);
    m_row.number = rowNumber;
}

void SheetParser::damaged(const QString &what)
{
    if (!m_problem)
        m_problem = Error { Error::Kind::FileNotOurs, QStringLiteral("row %1: %2").arg(m_row.number).arg(what) };
}

} // namespace headwater

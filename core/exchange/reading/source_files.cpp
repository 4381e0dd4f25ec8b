// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/source_files.h"

#include "core/exchange/building/plan_rows.h"
#include "core/exchange/reading/stage_columns.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

constexpr qint64 lastHeaderRow = 20; ///< reports put their name, date and filters above it

/// The table that the file is an export of when it lost columns: its rows tell, so some of them are looked at.
Result<QString> tableThatLostColumns(
    const ImportFile &file, const std::vector<QString> &header, const Plan &plan, Kind recognised)
{
    constexpr std::size_t rowsAsked = 1000;
    const bool isWhole = recognised == Kind::PlanTable; // what is all of one table can be a part of another
    if (tablesWithColumns(header).size() <= (isWhole ? 1 : 0))
        return QString();
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openSource(file, file.table));
    HeldRows rows { {}, header, {} };
    std::vector<QString> cells;
    while (rows.rows.size() < rowsAsked) {
        HEADWATER_TRY(const bool isRow, reader->next(cells));
        if (!isRow)
            break;
        rows.rows.push_back({ reader->row(), cells });
    }
    const bool mayBeOther = recognised != Kind::Unknown;
    return tableWithColumnsMissing(plan, rows, QFileInfo(file.path).fileName(), mayBeOther);
}

/// A mapping that was made for this file, whose columns may have moved since.
ColumnMapping spreadOver(const ColumnMapping &mapping, const std::vector<QString> &header)
{
    if (mapping.kind == Kind::PlanTable)
        return { mapping.kind, mapping.table, header, {} };
    ColumnMapping spread = mapping;
    if (mapping.headers != header)
        spread = mappingFor({ mapping }, header).value_or(mapping);
    spread.headers = header;
    spread.fields.resize(header.size(), Field::None);
    return spread;
}

/// Whether the row has a value in each column that a row of its kind needs.
bool isFull(const ColumnMapping &mapping, const std::vector<QString> &row)
{
    const auto columns = kindInfo(mapping.kind).columns;
    for (std::size_t i = 0; i < mapping.fields.size() && i < row.size(); ++i) {
        const auto isNeeded
            = [&](const KindColumn &column) { return column.isRequired && column.field == mapping.fields[i]; };
        if (row[i].isEmpty() && std::any_of(columns.begin(), columns.end(), isNeeded))
            return false;
    }
    return true;
}

/// Finds headers of files in the light of a plan and of the mappings that were given.
class HeaderFinder
{
public:
    HeaderFinder(const Plan &plan, const std::vector<ColumnMapping> &given)
        : m_plan(plan)
        , m_given(given)
    { }

    /// Whether the file has a header of known columns; sets its row where it is not the first.
    Result<bool> find(ImportFile &file, TableReader &opened) const
    {
        HEADWATER_TRY(const bool isFirst, isHeader(file, opened.header()));
        const QString &kind = opened.format().kind;
        if (isFirst || file.mapping || file.table.headerRow)
            return isFirst;
        if (kind == QLatin1StringView("csv"))
            return findInText(file);
        return kind == QLatin1StringView("xlsx") ? findInSheet(file, opened) : false;
    }

private:
    Result<bool> isHeader(const ImportFile &file, const std::vector<QString> &row) const
    {
        HEADWATER_TRY(const HeaderReading read, readHeader(file, sourceHeader(file, row), m_plan, m_given));
        return read.mapping.kind != Kind::Unknown && missingFields(read.mapping).empty();
    }

    /// A row further down may read like a header by chance, in a list of columns for instance: below a header most rows
    /// say what each row of its kind must say.
    Result<bool> isHeaderOfTable(const ImportFile &file, const std::vector<QString> &row) const
    {
        HEADWATER_TRY(const bool isKnown, isHeader(file, row));
        if (!isKnown)
            return false;
        constexpr int rowsAsked = 50;
        HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openSource(file, file.table));
        HEADWATER_TRY(const HeaderReading read, readHeader(file, reader->header(), m_plan, m_given));
        int rows = 0;
        int full = 0;
        std::vector<QString> cells;
        for (; rows < rowsAsked; ++rows) {
            HEADWATER_TRY(const bool isRow, reader->next(cells));
            if (!isRow)
                break;
            full += isFull(read.mapping, cells) ? 1 : 0;
        }
        return 2 * full >= rows;
    }

    /// What separates values is found out anew from each row on: a title may have a comma where the table has none.
    Result<bool> findInText(ImportFile &file) const
    {
        ImportFile lower = file;
        for (qint64 line = 2; line <= lastHeaderRow; ++line) {
            lower.table.headerRow = line;
            const auto reader = openTable(lower.path, lower.table);
            if (!reader && reader.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(reader.error());
            if (!reader)
                return false;
            line = (*reader)->row(); // behind blank lines
            lower.table.headerRow = line;
            HEADWATER_TRY(const bool isFound, isHeaderOfTable(lower, (*reader)->header()));
            if (!isFound)
                continue;
            file = std::move(lower);
            return true;
        }
        return false;
    }

    Result<bool> findInSheet(ImportFile &file, TableReader &reader) const
    {
        ImportFile lower = file;
        std::vector<QString> cells;
        for (;;) {
            HEADWATER_TRY(const bool isRow, reader.next(cells));
            if (!isRow || reader.row() > lastHeaderRow)
                return false;
            lower.table.headerRow = reader.row();
            HEADWATER_TRY(const bool isFound, isHeaderOfTable(lower, cells));
            if (!isFound)
                continue;
            file = std::move(lower);
            return true;
        }
    }

    const Plan &m_plan;
    const std::vector<ColumnMapping> &m_given;
};

} // namespace

Result<HeaderReading> readHeader(const ImportFile &file, const std::vector<QString> &header, const Plan &plan,
    const std::vector<ColumnMapping> &given)
{
    if (file.mapping)
        return HeaderReading { spreadOver(*file.mapping, header) };
    std::vector<ColumnMapping> fitting = given;
    std::erase_if(fitting, [&file](const ColumnMapping &mapping) { return file.as && mapping.kind != *file.as; });
    if (const auto known = mappingFor(fitting, header))
        return HeaderReading { *known };
    if (file.as)
        return HeaderReading { recogniseAs(*file.as, header).mapping };
    if (const auto remembered = rememberedMapping(plan, header))
        return HeaderReading { *remembered, true };
    HeaderReading found { recognise(header).mapping };
    HEADWATER_TRY(const QString table, tableThatLostColumns(file, header, plan, found.mapping.kind));
    if (!table.isEmpty())
        found.mapping = { Kind::PlanTable, table, header, {} };
    return found;
}

Result<std::vector<ImportFile>> sourceFiles(
    const ImportFile &file, const Plan &plan, const std::vector<ColumnMapping> &given)
{
    const HeaderFinder finder(plan, given);
    std::vector<ImportFile> files { file };
    const auto opened = openTable(file.path, file.table);
    if (!opened)
        return files;
    const TableFormat format = (*opened)->format();
    const bool isTold = file.as || file.mapping || file.table.sheet || file.table.sheetIndex;
    if (isTold || format.sheets.size() < 2) {
        HEADWATER_CHECK(finder.find(files.front(), **opened));
        return files;
    }
    files.clear();
    for (const QString &name : format.sheets) {
        if (format.hiddenSheets.contains(name))
            continue;
        ImportFile sheet = file;
        sheet.table.sheet = name;
        const auto reader = openTable(sheet.path, sheet.table);
        // Damaged, or with fewer rows than stand above the header that was told.
        if (!reader
            && (reader.error().kind == Error::Kind::FileNotOurs || reader.error().kind == Error::Kind::InvalidInput))
            continue;
        if (!reader)
            return tl::unexpected(reader.error());
        HEADWATER_TRY(const bool isKnown, finder.find(sheet, **reader));
        if (isKnown)
            files.push_back(std::move(sheet));
    }
    if (files.empty())
        files.push_back(file);
    return files;
}

} // namespace headwater

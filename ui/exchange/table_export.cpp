// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/table_export.h"

#include "core/plan/change_list.h"
#include "core/plan/columns.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace headwater {

namespace {

struct FactTable {
    const char *name;
    FactExport::Facts facts;
    std::int64_t FactCounts::*count;
};
constexpr std::array factTables {
    FactTable { "opportunity", FactExport::Facts::Opportunities, &FactCounts::opportunities },
    FactTable { "event", FactExport::Facts::Events, &FactCounts::events },
    FactTable { "spell", FactExport::Facts::Spells, &FactCounts::spells },
};

const FactTable *factTable(const QString &name)
{
    for (const FactTable &table : factTables) {
        if (name == QLatin1StringView(table.name))
            return &table;
    }
    return nullptr;
}

/// The source tells its facts to a function that cannot fail; the first failure stops it.
Result<> writeFacts(const FactTable &table, const FactSource &facts, const QString &path,
    const TableWriteOptions &options, const Progress &progress, const Cancellation &cancellation)
{
    constexpr std::int64_t rowsBetweenReports = 4096;
    HEADWATER_TRY(const FactCounts counts, facts.counts());
    HEADWATER_TRY(const std::unique_ptr<FactExport> out, FactExport::create(path, table.facts, options));
    Cancellation stop;
    Result<> written;
    std::int64_t rows = 0;
    const auto write = [&](const auto &fact) {
        if (written)
            written = out->add(fact);
        if (++rows % rowsBetweenReports == 0)
            progress(static_cast<double>(rows) / static_cast<double>(counts.*table.count));
        if (!written || cancellation.isCancelled())
            stop.cancel();
    };
    Result<> visited;
    switch (table.facts) {
    case FactExport::Facts::Opportunities: visited = facts.visitOpportunities(write, stop); break;
    case FactExport::Facts::Events: visited = facts.visitEvents(write, stop); break;
    case FactExport::Facts::Spells: visited = facts.visitSpells(write, stop); break;
    }
    HEADWATER_CHECK(written);
    HEADWATER_CHECK(visited);
    return out->finish();
}

Result<> writeOne(const ExportRequest &request, const QString &table, const QString &path, TableWriteOptions options,
    const FactSource &facts, const Progress &progress, const Cancellation &cancellation)
{
    options.sheetName = table;
    if (table == changesTable())
        return writeChangeList(
            changeList(request.against.value_or(Plan {}), request.plan), path, options, cancellation);
    if (const FactTable *ofFacts = factTable(table))
        return writeFacts(*ofFacts, facts, path, options, progress, cancellation);
    return exportTable(request.plan, table, path, options, cancellation, progress);
}

bool isWorkbook(const QString &path) { return writeOptionsFor(path).kind == TableKind::Xlsx; }

} // namespace

Result<> writeChangeList(const std::vector<Change> &changes, const QString &path, const TableWriteOptions &options,
    const Cancellation &cancellation)
{
    std::vector<std::array<QString, 6>> lines;
    for (const Change &change : changes) {
        for (const Change::ColumnChange &column : change.columns)
            lines.push_back(
                { actionWord(change.action), change.table, change.name, column.column, column.before, column.after });
    }
    std::vector<TableColumn> columns;
    for (const char *name : { "action", "table", "name", "column", "old", "new" })
        columns.push_back({ QString::fromLatin1(name) });
    std::size_t next = 0;
    const auto nextRow = [&](std::vector<TableCell> &cells) {
        if (next == lines.size())
            return false;
        cells.assign(lines[next].begin(), lines[next].end());
        ++next;
        return true;
    };
    return writeTable(path, columns, nextRow, static_cast<qint64>(lines.size()), options, cancellation);
}

QString changesTable() { return QStringLiteral("changes"); }

QStringList everyExportableTable()
{
    QStringList tables = exportableTables();
    for (const FactTable &table : factTables)
        tables.append(QString::fromLatin1(table.name));
    return tables;
}

Result<QStringList> tablesWithRows(const ExportRequest &request, const FactSource &facts)
{
    QStringList tables;
    if (request.against)
        tables.append(changesTable());
    forEachTable([&](auto member) {
        if (!(request.plan.*member).empty())
            tables.append(QString::fromLatin1(TableOf<RowOf<decltype(member)>>::table));
    });
    HEADWATER_TRY(const FactCounts counts, facts.counts());
    for (const FactTable &table : factTables) {
        if (counts.*table.count > 0)
            tables.append(QString::fromLatin1(table.name));
    }
    return tables;
}

Result<QStringList> writeExport(
    const ExportRequest &request, const FactSource &facts, const Progress &progress, const Cancellation &cancellation)
{
    const bool isOneFile = isWorkbook(request.destination)
        || !(QFileInfo(request.destination).isDir() || request.destination.endsWith(u'/'));
    TableWriteOptions options = writeOptionsFor(request.destination);
    if (isWorkbook(request.destination)) {
        HEADWATER_TRY(options.workbook, Workbook::create(request.destination));
    } else if (!isOneFile && !QDir().mkpath(request.destination)) {
        return failure(Error::Kind::StorageFailed, QStringLiteral("the folder cannot be made"));
    }
    QStringList paths;
    for (const QString &table : request.tables) {
        const QString path
            = isOneFile ? request.destination : QDir(request.destination).filePath(table + QStringLiteral(".csv"));
        const auto partOfAll = [&, done = static_cast<double>(request.tables.indexOf(table))](double part) {
            if (progress)
                progress((done + part) / static_cast<double>(request.tables.size()));
        };
        HEADWATER_CHECK(writeOne(request, table, path, options, facts, partOfAll, cancellation));
        if (!paths.contains(path))
            paths.append(path);
    }
    if (options.workbook)
        HEADWATER_CHECK(options.workbook->finish());
    return paths;
}

} // namespace headwater

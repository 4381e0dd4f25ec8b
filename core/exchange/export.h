// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/facts.h"
#include "core/plan/plan.h"
#include "core/tables/table_writer.h"

#include <QStringList>

/// Tables of a plan as files that people can read, change and import again: references are names where a name
/// is enough, otherwise "#" and the id.
namespace headwater {

/// Every table that can be exported, as in columns.h.
QStringList exportableTables();

/// Writes one table; the file's name decides between CSV and XLSX. NotFound for an unknown table, else the
/// errors of writeTable.
Result<> exportTable(const Plan &plan, const QString &table, const QString &path, const TableWriteOptions &options,
    const Cancellation &cancellation = {}, const Progress &progress = {});

/// Facts on their way into files: pass it to whatever shows facts, then call finish(). The columns are those
/// that the importer knows, so what was exported can be imported again.
class FactExport : public FactSink
{
public:
    enum class Facts : std::uint8_t { Opportunities, Events, Spells };
    static Result<std::unique_ptr<FactExport>> create(
        const QString &path, Facts facts, const TableWriteOptions &options);

    /// Facts of other kinds than the chosen one are passed over.
    Result<> add(const Opportunity &opportunity) override;
    Result<> add(const JourneyEvent &event) override;
    Result<> add(const EmploymentSpell &spell) override;
    Result<> finish();

private:
    FactExport(std::unique_ptr<TableWriter> writer, Facts facts);
    std::unique_ptr<TableWriter> m_writer;
    Facts m_facts;
};

} // namespace headwater

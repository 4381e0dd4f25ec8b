// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/exchange/reading/digest.h"
#include "core/exchange/reading/event_pass.h"
#include "core/exchange/reading/fact_pass.h"
#include "core/exchange/reading/row_parser.h"

#include <QHash>

namespace headwater {

/// Reads files one after another for a preview: once to see how dates and numbers are written, once to check
/// every row.
class FileReading
{
public:
    FileReading(const ImportOptions &options, const Plan &plan, Spellings spellings, SeenFacts::Sets &seen,
        DigestBuilder &digest, StageOutcomes &outcomes, const Cancellation &cancellation);

    Result<FilePreview> preview(const ImportFile &source, const Progress &progress);

private:
    Result<> chooseMapping(FilePreview &file) const;
    Result<> sniff(FilePreview &file, const Progress &progress) const;
    Result<> check(FilePreview &file, const Progress &progress);
    void takeFact(FilePreview &file, RowParser &parser);
    void hold(FilePreview &file, RowParser &parser);
    void holdPlanRow(FilePreview &file, const std::vector<QString> &cells, qint64 row);
    void countVerdict(FilePreview &file, RowParser &parser, FactVerdict verdict);

    const ImportOptions &m_options;
    const Plan &m_plan;
    Spellings m_spellings;
    SeenFacts::Sets &m_seen;
    DigestBuilder &m_digest;
    StageOutcomes &m_outcomes;
    Cancellation m_cancellation;
    std::optional<EventPass> m_events; ///< of the file being read
    QHash<QString, std::vector<QString>> m_heldByKey; ///< rows of all files, to find repeated ones
};

/// Counts the bad row and keeps its problems while there is room.
void noteBadRow(FilePreview &file, const std::vector<RowProblem> &problems, std::size_t kept);

} // namespace headwater

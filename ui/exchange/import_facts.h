// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/exchange/import.h"

/// The facts of an import on their way into the plan's file; window and command line do the same.
namespace headwater {

/// One file of facts and the batch that takes it in.
struct PendingFacts {
    const FilePreview *file = nullptr; ///< leads into the preview, which must outlive this
    std::unique_ptr<FactBatch> batch;
};

/// Opens a batch for every file of facts in the import. Called where the document lives.
Result<std::vector<PendingFacts>> startFacts(PlanDocument &document, const ImportPreview &preview);

/// Fills the batches and makes them durable; may run on a worker thread. They still are not active: applyImport
/// does that, in one step with the edit.
Result<std::vector<ImportBatch>> fillFacts(std::vector<PendingFacts> pending, const ImportPreview &preview,
    const ImportChoices &choices, const Progress &progress, const Cancellation &cancellation);

/// Puts an import into the plan as one step. Actual figures belong to the plan, not to a scenario: while one is shown,
/// they go into the baseline by a step of their own.
Result<> takeImport(PlanDocument &document, const QString &label, const Plan &after, std::vector<ImportBatch> batches);

} // namespace headwater

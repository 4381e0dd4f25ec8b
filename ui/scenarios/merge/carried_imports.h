// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/document/plan_document.h"
#include "core/proposals/merge/workspace_merge.h"

namespace headwater {

/// An import of a colleague's file, and where its facts go.
struct CarriedImport {
    ImportBatch import; ///< as theirs has it
    std::shared_ptr<FactBatch> into;
};

/// What comes in of facts with a merge. Made on the thread of the document, answered by any other.
struct CarryQuestion {
    QString theirs; ///< path
    QString mine;
    std::vector<ImportBatch> known; ///< imports of mine that count after the merge
    std::vector<CarriedImport> imports;
};

/// Errors: as PlanDocument::startFacts.
Result<CarryQuestion> carryingOf(PlanDocument &document, const QString &theirs, const WorkspaceMerge &merge);

/// The imports as they are in mine now, still to be taken by a step; one that tells nothing new is not among them.
/// Errors: of reading theirs and of writing.
Result<std::vector<ImportBatch>> carryImports(const CarryQuestion &question, const Cancellation &cancellation = {});

/// The merged plans with these imports counting.
Workspace withImportsTaken(Workspace merged, const std::vector<ImportBatch> &imports);

} // namespace headwater

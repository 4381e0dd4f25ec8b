// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge/carried_imports.h"

#include "core/document/read_workspace.h"

namespace headwater {

Result<CarryQuestion> carryingOf(PlanDocument &document, const QString &theirs, const WorkspaceMerge &merge)
{
    CarryQuestion question { theirs, document.path(), {}, {} };
    for (const ImportBatch &batch : merge.workspace.batches) {
        if (batch.active)
            question.known.push_back(batch);
    }
    for (const ImportBatch &import : merge.imports) {
        HEADWATER_TRY(std::shared_ptr<FactBatch> into, document.startFacts(import.file, import.kind));
        question.imports.push_back({ import, std::move(into) });
    }
    return question;
}

Result<std::vector<ImportBatch>> carryImports(const CarryQuestion &question, const Cancellation &cancellation)
{
    if (question.imports.empty())
        return std::vector<ImportBatch> {};
    std::vector<ImportedFacts> mine;
    for (const ImportBatch &batch : question.known)
        mine.push_back({ batch, factsOfImport(question.mine, batch.id) });
    HEADWATER_TRY(KnownFacts known, KnownFacts::of(mine, cancellation));
    std::vector<ImportBatch> carried;
    for (const auto &[import, into] : question.imports) {
        const ImportedFacts facts { import, factsOfImport(question.theirs, import.id) };
        HEADWATER_TRY(const std::int64_t handed, known.handNew(facts, *into, cancellation));
        if (handed == 0)
            continue; // dropping the batch leaves nothing behind
        HEADWATER_TRY(ImportBatch batch, into->finish());
        batch.at = import.at; // "today" is the day on which it was taken in, not the one of the merge
        carried.push_back(std::move(batch));
    }
    return carried;
}

Workspace withImportsTaken(Workspace merged, const std::vector<ImportBatch> &imports)
{
    for (ImportBatch batch : imports) {
        batch.active = true;
        merged.batches.edit().put(std::move(batch));
    }
    return merged;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_facts.h"

#include "core/proposals/review/freeze.h"

namespace headwater {

Result<std::vector<PendingFacts>> startFacts(PlanDocument &document, const ImportPreview &preview)
{
    std::vector<PendingFacts> pending;
    for (const FilePreview &file : preview.files) {
        const QString kind = factKind(file);
        if (kind.isEmpty())
            continue;
        HEADWATER_TRY(std::unique_ptr<FactBatch> batch, document.startFacts(file.name, kind));
        pending.push_back({ &file, std::move(batch) });
    }
    return pending;
}

Result<std::vector<ImportBatch>> fillFacts(std::vector<PendingFacts> pending, const ImportPreview &preview,
    const ImportChoices &choices, const Progress &progress, const Cancellation &cancellation)
{
    HEADWATER_TRY(SeenFacts seen, SeenFacts::of(preview));
    std::vector<ImportBatch> batches;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const auto partOfAll = [&progress, i, count = pending.size()](double done) {
            if (progress)
                progress((static_cast<double>(i) + done) / static_cast<double>(count));
        };
        HEADWATER_TRY(const qint64 rows,
            streamFacts(*pending[i].file, choices, seen, *pending[i].batch, partOfAll, cancellation));
        if (rows == 0)
            continue; // dropping the batch leaves nothing behind
        HEADWATER_TRY(ImportBatch batch, pending[i].batch->finish());
        batches.push_back(std::move(batch));
    }
    return batches;
}

Result<> takeImport(PlanDocument &document, const QString &label, const Plan &after, std::vector<ImportBatch> batches)
{
    const Plan before = document.plan();
    if (document.workspace().shown == baselineId || after.actuals == before.actuals)
        return document.applyImport(
            label, [&after](const Plan &) -> Result<Plan> { return after; }, std::move(batches));
    Plan rest = after;
    rest.actuals = before.actuals;
    std::vector<ActualFigure> came;
    for (const ActualFigure &figure : after.actuals) {
        const ActualFigure *known = before.actuals.find(figure.id);
        if (!known || *known != figure)
            came.push_back(figure);
    }
    HEADWATER_CHECK(document.applyImport(
        label, [&rest](const Plan &) -> Result<Plan> { return rest; }, std::move(batches)));
    return document.applyToWorkspace(
        label, {}, [&came](Workspace workspace) { return withActuals(std::move(workspace), came); });
}

} // namespace headwater

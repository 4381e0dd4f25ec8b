// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/slice/slice_file.h"

#include "core/document/plan_document.h"
#include "core/proposals/delegation/slice.h"
#include "core/proposals/delegation/slice_facts.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace headwater {

Result<> giveSliceFacts(const SliceQuestion &question, PlanDocument &slice, const Cancellation &cancellation)
{
    HEADWATER_TRY(
        const std::unique_ptr<FactBatch> facts, slice.startFacts(question.source, QStringLiteral("journeys")));
    HEADWATER_CHECK(copySliceFacts(*question.facts, slice.workspace(), *facts, cancellation));
    HEADWATER_TRY(ImportBatch batch, facts->finish());
    if (batch.rows == 0)
        return {};
    batch.at = {};
    for (const ImportBatch &one : question.workspace.batches) {
        if (one.active && (!batch.at.isValid() || one.at > batch.at))
            batch.at = one.at;
    }
    return slice.beginWith({ batch });
}

Result<SliceWritten> writeSlice(const SliceQuestion &question, const QString &path, const Cancellation &cancellation)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Duplicate, path);
    HEADWATER_TRY(const Workspace slice, sliceOf(question.workspace, question.territory));
    const QTemporaryDir beside(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".headwater-XXXXXX")));
    if (!beside.isValid())
        return failure(Error::Kind::StorageFailed, beside.errorString());
    const QString made = beside.filePath(QStringLiteral("slice.headwater"));
    {
        HEADWATER_TRY(const auto document, PlanDocument::create(made, slice));
        HEADWATER_CHECK(giveSliceFacts(question, *document, cancellation));
        if (document->storeNow() != PlanDocument::Storage::Stored)
            return failure(Error::Kind::StorageFailed, path);
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    if (!QFile::rename(made, path))
        return failure(Error::Kind::StorageFailed, path);
    const Plan &plan = slice.baseline().plan;
    return SliceWritten { plan.territories.size(), plan.seats.size(), plan.accounts.size() };
}

} // namespace headwater

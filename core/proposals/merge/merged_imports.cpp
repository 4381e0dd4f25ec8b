// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/merged_imports.h"

#include <algorithm>

namespace headwater {

namespace {

/// Copies give the same number to different imports.
bool isSameImport(const ImportBatch &a, const ImportBatch &b)
{
    return a.file == b.file && a.kind == b.kind && a.at == b.at;
}

bool hasImport(const Workspace &workspace, const ImportBatch &batch)
{
    return std::any_of(workspace.batches.begin(), workspace.batches.end(),
        [&](const ImportBatch &one) { return isSameImport(one, batch); });
}

bool wasGivenToSlice(const Workspace &workspace, const ImportBatch &batch)
{
    return workspace.baseline().plan.info.find(PlanInfoId { 1 })->slice.isValid() && batch.id == BatchId { 1 }
    && batch.kind == QLatin1StringView("journeys");
}

} // namespace

std::vector<ImportBatch> importsOfTheirs(const Workspace &base, const Workspace &mine, const Workspace &theirs)
{
    std::vector<ImportBatch> imports;
    for (const ImportBatch &batch : theirs.batches) {
        if (batch.active && !hasImport(base, batch) && !hasImport(mine, batch) && !wasGivenToSlice(theirs, batch))
            imports.push_back(batch);
    }
    return imports;
}

Workspace withImportsSwitched(
    Workspace mine, const Workspace &base, const Workspace &theirs, std::vector<ImportBatch> &switched)
{
    const CowTable<ImportBatch> own = mine.batches;
    for (ImportBatch batch : own) {
        const ImportBatch *was = base.batches.find(batch.id);
        const ImportBatch *is = theirs.batches.find(batch.id);
        const bool isShared = was && is && isSameImport(*was, batch) && isSameImport(*is, batch);
        if (!isShared || is->active == was->active || batch.active == is->active)
            continue;
        batch.active = is->active;
        switched.push_back(batch);
        mine.batches.edit().put(std::move(batch));
    }
    return mine;
}

Result<KnownFacts> KnownFacts::of(const std::vector<ImportedFacts> &mine, const Cancellation &cancellation)
{
    KnownFacts known;
    for (const auto &[import, facts] : mine) {
        const qint64 at = import.at.toMSecsSinceEpoch();
        const auto note = [&, at](const auto &fact) {
            qint64 &last = known.m_toldAt.try_emplace(keyPrint(fact), at).first->second;
            last = std::max(last, at);
        };
        HEADWATER_CHECK(facts->visitOpportunities(note, cancellation));
        HEADWATER_CHECK(facts->visitSpells(note, cancellation));
        HEADWATER_CHECK(facts->visitEvents(
            [&known](const JourneyEvent &event) { known.m_events.insert(contentPrint(event)); }, cancellation));
    }
    return known;
}

bool KnownFacts::isToldLater(Fingerprint key, qint64 at) const
{
    const auto told = m_toldAt.find(key);
    return told != m_toldAt.end() && told->second > at;
}

Result<std::int64_t> KnownFacts::handNew(const ImportedFacts &theirs, FactSink &to, const Cancellation &cancellation)
{
    std::int64_t handed = 0;
    Result<> added;
    const auto hand = [&](const auto &fact) {
        if (added)
            added = to.add(fact);
        ++handed;
    };
    const qint64 at = theirs.import.at.toMSecsSinceEpoch();
    const auto handUnlessTold = [&](const auto &fact) {
        if (!isToldLater(keyPrint(fact), at))
            hand(fact);
    };
    HEADWATER_CHECK(theirs.facts->visitOpportunities(handUnlessTold, cancellation));
    HEADWATER_CHECK(theirs.facts->visitSpells(handUnlessTold, cancellation));
    const auto handNewEvent = [&](const JourneyEvent &event) {
        if (m_events.insert(contentPrint(event)))
            hand(event);
    };
    HEADWATER_CHECK(theirs.facts->visitEvents(handNewEvent, cancellation));
    HEADWATER_CHECK(added);
    return handed;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/facts/fingerprints.h"
#include "core/plan/workspace.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace headwater {

/// Imports that count in theirs and that neither base nor mine knows. What a slice was given is no import.
std::vector<ImportBatch> importsOfTheirs(const Workspace &base, const Workspace &mine, const Workspace &theirs);

/// Mine, with imports switched off or on again as theirs alone did. `switched`: those.
Workspace withImportsSwitched(
    Workspace mine, const Workspace &base, const Workspace &theirs, std::vector<ImportBatch> &switched);

/// What one import of a file tells.
struct ImportedFacts {
    ImportBatch import;
    std::shared_ptr<const FactSource> facts;
};

/// What a plan knows from its own imports, for those of somebody else to be taken in as if they had been imported in
/// the order of time. About 30 bytes for each fact.
class KnownFacts
{
public:
    static Result<KnownFacts> of(const std::vector<ImportedFacts> &mine, const Cancellation &cancellation = {});

    /// Hands on what an import of theirs tells, without events that are known and without what an import of mine said
    /// later of the same opportunity or employment. How many facts that is. Errors: of visiting and of the sink.
    Result<std::int64_t> handNew(const ImportedFacts &theirs, FactSink &to, const Cancellation &cancellation = {});

private:
    bool isToldLater(Fingerprint key, qint64 at) const;

    FingerprintSet m_events;
    std::unordered_map<Fingerprint, qint64> m_toldAt; ///< opportunities and employments
};

} // namespace headwater

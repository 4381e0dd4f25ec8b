// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

/// The second half of an import: what the user confirmed goes into the plan and into the facts.
namespace headwater {

/// What the user decided after seeing the preview.
struct ImportChoices {
    bool skipBadRows = false; ///< otherwise one bad row stops the whole import
    std::vector<AliasProposal> aliases; ///< the accepted ones
    bool proposeOrganisation = true; ///< roles, seats, segments, stages and ownership from CRM files
    bool addAccounts = true; ///< those that only opportunities name, where an organisation is proposed
    bool removeMissing
        = false; ///< rows of the plan that the file no longer lists are taken out where nothing uses them
    bool rememberMappings = true;
};

/// The preview with the rows back that were bad for nothing but a spelling that is accepted.
ImportPreview withSpellingsAccepted(ImportPreview preview, const std::vector<AliasProposal> &accepted);

/// How many rows are bad whatever is accepted.
qint64 badRows(const ImportPreview &preview, const std::vector<AliasProposal> &accepted);

/// The plan with the rows of the import. Rows match by external id, then by name; facts are not touched (see
/// streamFacts). Errors: InvalidInput when a file is not usable or has bad rows that are not to be skipped,
/// and what the rules of a plan say against the result.
Result<Plan> withImport(Plan plan, const ImportPreview &preview, const ImportChoices &choices);

/// How many rows of a table an import adds, changes, and no longer lists.
struct TableChanges {
    QString table; ///< as in columns.h; "opportunity", "event", "spell" for facts
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0; ///< that the files no longer list
    qint64 kept = 0; ///< of those: stay in the plan all the same
    bool operator==(const TableChanges &) const = default;
};

/// What importing means per table, tables without any change left out. `after` is withImport(before, ...).
std::vector<TableChanges> importChanges(
    const Plan &before, const Plan &after, const ImportPreview &preview, const ImportChoices &choices);

/// "opportunities", "events" or "spells" for a file of facts (what PlanDocument::startFacts asks for), else
/// empty.
QString factKind(const FilePreview &file);

/// Facts seen so far in one import; one for all its files, so that a fact in two files is taken once.
class SeenFacts
{
public:
    /// Also knows the facts of the plan when the preview was made with knownFacts.
    static Result<SeenFacts> of(const ImportPreview &preview);
    SeenFacts(SeenFacts &&) noexcept;
    SeenFacts &operator=(SeenFacts &&) noexcept;
    ~SeenFacts();

    struct Sets;
    Sets &sets() { return *m_sets; }

private:
    explicit SeenFacts(std::unique_ptr<Sets> sets);
    std::unique_ptr<Sets> m_sets;
};

/// Reads one file of facts again and hands every accepted, new or changed fact to the sink, aliases applied.
/// Returns how many. Errors: InvalidInput for a bad row that is not to be skipped, Cancelled, those of the
/// sink.
Result<qint64> streamFacts(const FilePreview &file, const ImportChoices &choices, SeenFacts &seen, FactSink &sink,
    const Progress &progress = {}, const Cancellation &cancellation = {});

} // namespace headwater

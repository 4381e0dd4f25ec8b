// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"

#include "core/exchange/import.h"
#include "core/exchange/reading/account_match.h"
#include "core/exchange/reading/alias_finder.h"
#include "core/exchange/reading/digest.h"
#include "core/exchange/reading/file_reading.h"
#include "core/exchange/reading/orphans.h"
#include "core/exchange/reading/reference_check.h"
#include "core/exchange/reading/source_files.h"
#include "core/exchange/reading/stage_columns.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace headwater {

namespace {

std::vector<AliasProposal> confirmedSpellings(const Plan &plan)
{
    std::vector<AliasProposal> confirmed;
    for (const Alias &alias : plan.aliases)
        confirmed.push_back({ alias.column, alias.seen, alias.means, 0 });
    return confirmed;
}

/// Whatever touches most rows comes first.
template <typename Proposal> void sortForReview(std::vector<Proposal> &proposals)
{
    std::sort(proposals.begin(), proposals.end(),
        [](const Proposal &a, const Proposal &b) { return a.rows != b.rows ? a.rows > b.rows : a.seen < b.seen; });
}

void proposeAliases(ImportPreview &preview)
{
    preview.aliases = proposedAliases(preview.plan, preview.files, preview.opportunities);
    const std::vector<AliasProposal> territories = misspeltTerritories(preview);
    preview.aliases.insert(preview.aliases.end(), territories.begin(), territories.end());
    AccountMatches accounts = reviewedAccounts(preview.plan, preview.files, preview.opportunities);
    preview.aliases.insert(preview.aliases.end(), accounts.likely.begin(), accounts.likely.end());
    preview.ambiguousAccounts = std::move(accounts.ambiguous);
    preview.unknownAccounts = std::move(accounts.unlikeAny);
    preview.unknownOwners = unknownOwners(preview);
    sortForReview(preview.aliases);
    sortForReview(preview.ambiguousAccounts);
    for (auto *unknown : { &preview.unknownAccounts, &preview.unknownOwners })
        std::sort(unknown->begin(), unknown->end(),
            [](const auto &a, const auto &b) { return a.rows != b.rows ? a.rows > b.rows : a.name < b.name; });
}

/// Sheets of one workbook are told apart by name; those that were not read are said of the first one that was.
void nameSheets(std::vector<FilePreview> &files)
{
    std::map<QString, QStringList> read; // by path
    for (const FilePreview &file : files) {
        QStringList &sheets = read[file.source.path];
        if (!sheets.contains(file.format.sheet))
            sheets.append(file.format.sheet);
    }
    std::set<QString> told;
    for (FilePreview &file : files) {
        const QStringList &sheets = read[file.source.path];
        if (sheets.size() > 1)
            file.name += QStringLiteral(" (%1)").arg(file.format.sheet);
        if (!told.insert(file.source.path).second)
            continue;
        file.unreadSheets = file.format.sheets;
        file.unreadSheets.removeIf([&sheets](const QString &sheet) { return sheets.contains(sheet); });
    }
}

Result<> readFile(ImportPreview &preview, const ImportFile &source, FileReading &reading, const Progress &progress)
{
    HEADWATER_TRY(FilePreview file, reading.preview(source, progress));
    const bool hasHistory = !source.as && file.subject() == Subject::Opportunities && hasStageColumns(file.header);
    preview.files.push_back(std::move(file));
    if (hasHistory) { // deals that also say when they entered each stage are read once more, for that
        ImportFile history = source;
        history.as = Kind::HubspotDealStages;
        history.mapping.reset();
        HEADWATER_TRY(FilePreview stages, reading.preview(history, progress));
        preview.files.push_back(std::move(stages));
    }
    return {};
}

} // namespace

bool ImportPreview::isUsable() const
{
    return !files.empty()
        && std::all_of(files.begin(), files.end(), [](const FilePreview &file) { return file.isUsable(); });
}

qint64 ImportPreview::problemCount() const
{
    return std::accumulate(files.begin(), files.end(), qint64 { 0 },
        [](qint64 sum, const FilePreview &file) { return sum + file.problemCount; });
}

Result<ImportPreview> prepareImport(const std::vector<ImportFile> &files, const Plan &plan,
    const ImportOptions &options, const Progress &progress, const Cancellation &cancellation)
{
    ImportPreview preview;
    preview.plan = plan;
    preview.knownFacts = options.knownFacts;
    preview.today = options.today;
    preview.confirmed = confirmedSpellings(plan);
    HEADWATER_TRY(const auto seen, knownFactSets(options.knownFacts.get(), cancellation));
    DigestBuilder digest;
    StageOutcomes outcomes(plan);
    FileReading reading { options, plan, Spellings(preview.confirmed), *seen, digest, outcomes, cancellation };
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Progress share = [&](double part) {
            if (progress)
                progress((static_cast<double>(i) + part) / static_cast<double>(files.size()));
        };
        HEADWATER_TRY(const std::vector<ImportFile> sources, sourceFiles(files[i], plan, options.mappings));
        for (const ImportFile &source : sources)
            HEADWATER_CHECK(readFile(preview, source, reading, share));
    }
    nameSheets(preview.files);
    const PlanInfo *info = plan.info.find({ 1 });
    preview.opportunities = digest.take(info ? info->currency : QString());
    markUnknownReferences(preview, options.problemsKept);
    proposeAliases(preview);
    HEADWATER_TRY(preview.agentsWithoutOpportunities, agentsWithoutOpportunities(preview, cancellation));
    ImportChoices usual;
    usual.skipBadRows = true;
    if (const Result<Plan> after = withImport(plan, preview, usual); after)
        preview.accountsWithoutOwner = accountsWithoutOwner(preview, *after);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    return preview;
}

} // namespace headwater

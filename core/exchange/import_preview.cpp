// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"

#include "core/exchange/import.h"
#include "core/exchange/reading/account_match.h"
#include "core/exchange/reading/alias_finder.h"
#include "core/exchange/reading/digest.h"
#include "core/exchange/reading/file_reading.h"
#include "core/exchange/reading/orphans.h"
#include "core/exchange/reading/reference_check.h"
#include "core/exchange/reading/stage_columns.h"

#include <algorithm>
#include <numeric>

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
    AccountMatches accounts = reviewedAccounts(preview.plan, preview.files, preview.opportunities);
    preview.aliases.insert(preview.aliases.end(), accounts.likely.begin(), accounts.likely.end());
    preview.ambiguousAccounts = std::move(accounts.ambiguous);
    sortForReview(preview.aliases);
    sortForReview(preview.ambiguousAccounts);
}

/// A workbook as the files that its sheets are.
struct Sheets {
    std::vector<ImportFile> files;
    QStringList unread;
};

bool isKnown(const std::vector<QString> &header, const Plan &plan, const ImportOptions &options)
{
    return recognise(header).mapping.kind != Kind::Unknown || mappingFor(options.mappings, header)
        || rememberedMapping(plan, header);
}

/// Every sheet that is shown and whose columns are known is a file of its own, so that none is passed over in silence.
/// Only one is read where somebody chose it, or said what the columns are; and where no columns are known.
Result<Sheets> sheetsOf(const ImportFile &file, const Plan &plan, const ImportOptions &options)
{
    const Sheets alone { { file }, {} };
    if (file.as || file.mapping || file.table.sheet || file.table.sheetIndex)
        return alone;
    const auto workbook = openSource(file, file.table);
    if (!workbook || (*workbook)->format().sheets.size() < 2) // what is wrong with it is said when it is read
        return alone;
    Sheets sheets;
    for (const QString &name : (*workbook)->format().sheets) {
        ImportFile sheet = file;
        sheet.table.sheet = name;
        const auto reader = openSource(sheet, sheet.table);
        if (!reader && reader.error().kind != Error::Kind::FileNotOurs)
            return tl::unexpected(reader.error());
        const bool isHidden = (*workbook)->format().hiddenSheets.contains(name);
        if (reader && !isHidden && isKnown((*reader)->header(), plan, options))
            sheets.files.push_back(std::move(sheet));
        else
            sheets.unread.append(name);
    }
    if (sheets.files.empty()) {
        sheets.files = alone.files;
        sheets.unread.removeOne((*workbook)->format().sheet);
    }
    return sheets;
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
        HEADWATER_TRY(const Sheets sheets, sheetsOf(files[i], plan, options));
        const std::size_t first = preview.files.size();
        for (const ImportFile &sheet : sheets.files)
            HEADWATER_CHECK(readFile(preview, sheet, reading, share));
        preview.files[first].unreadSheets = sheets.unread;
        for (std::size_t j = first; j < preview.files.size() && sheets.files.size() > 1; ++j)
            preview.files[j].name += QStringLiteral(" (%1)").arg(preview.files[j].format.sheet);
    }
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

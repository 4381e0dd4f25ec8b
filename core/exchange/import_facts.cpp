// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/exchange/reading/fact_pass.h"

#include <QFileInfo>

namespace headwater {

namespace {

constexpr qint64 rowsBetweenReports = 8192;

tl::unexpected<Error> badRow(const FilePreview &file, qint64 row)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("%1: row %2 cannot be used").arg(file.name).arg(row));
}

/// Hands facts of one file on, one row at a time.
struct Stream {
    SeenFacts::Sets &seen;
    FactSink &sink;
    StageOutcomes outcomes;

    static JourneyEvent kept(const EventView &event) { return event.kept(); }
    template <typename Fact> static const Fact &kept(const Fact &fact) { return fact; }
    template <typename Fact> Result<FactVerdict> hand(const Fact &fact, FactVerdict verdict)
    {
        if (isTaken(verdict))
            HEADWATER_CHECK(sink.add(kept(fact)));
        return verdict;
    }
    template <typename Fact> Result<FactVerdict> hand(const Fact &fact) { return hand(fact, judge(seen, fact)); }

    Result<FactVerdict> take(const RowParser &row)
    {
        if (row.subject() == Subject::Events) {
            const EventView event = eventOf(row);
            return hand(event, judge(seen, printsOf(event)));
        }
        if (row.subject() == Subject::Spells)
            return hand(spellOf(row));
        return hand(opportunityOf(row, outcomes));
    }
};

} // namespace

QString factKind(const FilePreview &file)
{
    switch (file.subject()) {
    case Subject::Opportunities: return QStringLiteral("opportunities");
    case Subject::Events: return QStringLiteral("events");
    case Subject::Spells: return QStringLiteral("spells");
    default: return {};
    }
}

Result<SeenFacts> SeenFacts::of(const ImportPreview &preview)
{
    HEADWATER_TRY(auto sets, knownFactSets(preview.knownFacts.get()));
    sets->confirmed = preview.confirmed;
    sets->plan = preview.plan;
    return SeenFacts(std::move(sets));
}

SeenFacts::SeenFacts(std::unique_ptr<Sets> sets)
    : m_sets(std::move(sets))
{ }
SeenFacts::SeenFacts(SeenFacts &&) noexcept = default;
SeenFacts &SeenFacts::operator=(SeenFacts &&) noexcept = default;
SeenFacts::~SeenFacts() = default;

Result<qint64> streamFacts(const FilePreview &file, const ImportChoices &choices, SeenFacts &seen, FactSink &sink,
    const Progress &progress, const Cancellation &cancellation)
{
    const QFileInfo info(file.source.path);
    if (info.size() != file.bytes || info.lastModified() != file.modified)
        return failure(
            Error::Kind::FileUnreadable, QStringLiteral("%1 was changed after it was checked").arg(file.name));
    // Other spellings mean other events, in this file or in one that repeats it.
    const bool isAsChecked = choices.aliases.empty() && (file.problemCount == 0 || choices.skipBadRows);
    if (file.checked && isAsChecked) {
        HEADWATER_CHECK(sink.addAll(*file.checked, progress, cancellation));
        return file.checked->count();
    }
    std::vector<AliasProposal> aliases = seen.sets().confirmed;
    aliases.insert(aliases.end(), choices.aliases.begin(), choices.aliases.end());
    RowParser parser(file, Spellings(aliases));
    Stream stream { seen.sets(), sink, StageOutcomes(seen.sets().plan) };
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openRows(file, cancellation));
    std::vector<QString> cells;
    qint64 taken = 0;
    for (qint64 read = 1;; ++read) {
        HEADWATER_TRY(const bool isRow, reader->next(cells));
        if (!isRow)
            break;
        FactVerdict verdict = FactVerdict::Contradicts;
        if (parser.parse(cells, reader->row())) {
            if (!isAtStep(parser, file.source) || !isMove(file, read - 1))
                continue;
            HEADWATER_TRY(verdict, stream.take(parser));
        }
        if (verdict == FactVerdict::Contradicts && !choices.skipBadRows)
            return badRow(file, reader->row());
        taken += isTaken(verdict) ? 1 : 0;
        if (read % rowsBetweenReports == 0 && progress)
            progress(reader->progress());
    }
    return taken;
}

} // namespace headwater

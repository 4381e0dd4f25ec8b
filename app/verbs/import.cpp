// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/import_text.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "core/exchange/import_report.h"
#include "core/plan/difference.h"
#include "ui/exchange/import_facts.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

/// The value that a word stands for; nothing when the option is absent.
template <typename Value>
tl::expected<std::optional<Value>, Failure> chosen(
    const Arguments &arguments, const char *option, std::initializer_list<std::pair<const char *, Value>> words)
{
    if (!arguments.has(option))
        return std::optional<Value>();
    QStringList known;
    for (const auto &[word, value] : words) {
        known.append(QString::fromLatin1(word));
        if (arguments.value(option) == known.back())
            return std::optional<Value>(value);
    }
    return stop(ExitCode::WrongUse, {},
        QStringLiteral("--%1 cannot be \"%2\"").arg(QString::fromLatin1(option), arguments.value(option)),
        QStringLiteral("it is one of %1").arg(known.join(QStringLiteral(", "))));
}

constexpr qint64 lastHeaderRow = 1'000;

/// What the options say of every file.
tl::expected<ImportFile, Failure> fileAsToldBy(const Arguments &arguments)
{
    ImportFile file;
    if (arguments.has("as")) {
        file.as = kindOfKey(arguments.value("as"));
        if (!file.as)
            return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no kind \"%1\"").arg(arguments.value("as")),
                QStringLiteral("headwater import --help lists the kinds"));
    }
    if (arguments.has("lifecycle"))
        file.lifecycle
            = arguments.value("lifecycle") == QStringLiteral("all") ? QString() : arguments.value("lifecycle");
    const auto dates = chosen<DateOrder>(arguments, "dates",
        { { "dmy", DateOrder::DayMonthYear }, { "mdy", DateOrder::MonthDayYear }, { "ymd", DateOrder::YearMonthDay } });
    if (!dates)
        return tl::unexpected(dates.error());
    file.dates = *dates;
    const auto decimals = chosen<DecimalMark>(
        arguments, "decimal", { { "comma", DecimalMark::Comma }, { "point", DecimalMark::Point } });
    if (!decimals)
        return tl::unexpected(decimals.error());
    file.decimals = *decimals;
    if (arguments.has("header-row")) {
        const auto row = arguments.number("header-row", 1, lastHeaderRow);
        if (!row)
            return tl::unexpected(row.error());
        file.table.headerRow = *row;
    }
    return file;
}

tl::expected<std::vector<ImportFile>, Failure> filesOf(const Arguments &arguments)
{
    auto file = fileAsToldBy(arguments);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<ImportFile> files;
    for (const QString &path : arguments.positional().mid(1)) {
        file->path = path;
        files.push_back(*file);
    }
    return files;
}

tl::expected<std::vector<ColumnMapping>, Failure> mappingsOf(const Arguments &arguments)
{
    if (!arguments.has("mapping"))
        return std::vector<ColumnMapping> {};
    QFile file(arguments.value("mapping"));
    if (!file.open(QIODevice::ReadOnly))
        return stopFor(Error { Error::Kind::FileUnreadable, {} }, file.fileName());
    auto mappings = parseMappings(file.readAll());
    if (!mappings)
        return stopFor(mappings.error(), file.fileName());
    return std::move(*mappings);
}

/// Files are compared with the facts of the plan, which may be what is damaged.
bool areReadable(const FactSource &facts)
{
    return facts.visitOpportunities([](const Opportunity &) {}, {})
        && facts.visitEvents([](const JourneyEvent &) {}, {}) && facts.visitSpells([](const EmploymentSpell &) {}, {});
}

/// The plan when its facts cannot be read, else the first file that cannot even be opened; when all can, the only one
/// or none in particular.
QString fileToBlame(const Error &error, const PlanDocument &document, const std::vector<ImportFile> &files)
{
    if (error.kind == Error::Kind::FileNotOurs && !areReadable(*document.facts()))
        return document.path();
    for (const ImportFile &file : files) {
        if (!openTable(file.path, file.table))
            return file.path;
    }
    return files.size() == 1 ? files.front().path : QString();
}

/// One import from its files to the step in the plan.
class Import
{
public:
    Import(PlanDocument &document, const Arguments &arguments, Terminal &terminal)
        : m_document(document)
        , m_arguments(arguments)
        , m_terminal(terminal)
    { }

    Ending run()
    {
        if (const auto read = readFiles(); !read)
            return tl::unexpected(read.error());
        complainAboutRows(m_preview, m_terminal);
        complainAboutCurrencies(m_preview, m_terminal);
        if (const auto reported = writeReport(); !reported)
            return tl::unexpected(reported.error());
        if (const auto reason = reasonToStop()) {
            if (m_arguments.has("json"))
                m_terminal.say(importJson(m_preview, {}, m_arguments.has("dry-run")));
            return tl::unexpected(*reason);
        }
        const bool hasBadRows = m_preview.problemCount() > 0;
        if (const auto written = write(); !written)
            return stopFor(written.error(), m_document.path());
        return hasBadRows ? ExitCode::NeedsAttention : ExitCode::Done;
    }

private:
    tl::expected<void, Failure> readFiles()
    {
        const auto files = filesOf(m_arguments);
        if (!files)
            return tl::unexpected(files.error());
        const auto mappings = mappingsOf(m_arguments);
        if (!mappings)
            return tl::unexpected(mappings.error());
        ImportOptions options;
        options.mappings = *mappings;
        options.knownFacts = m_document.facts();
        options.today = m_document.now().date();
        if (m_arguments.has("report"))
            options.problemsKept = problemsReported;
        auto preview = prepareImport(*files, m_document.plan(), options, m_terminal.progress(QStringLiteral("reading")),
            m_terminal.cancellation());
        if (!preview)
            return stopFor(preview.error().kind == Error::Kind::NotFound
                    ? Error { Error::Kind::FileUnreadable, preview.error().detail }
                    : preview.error(),
                fileToBlame(preview.error(), m_document, *files));
        m_preview = std::move(*preview);
        if (const auto idle = firstIdle(*mappings))
            return tl::unexpected(*idle);
        m_choices.skipBadRows = true;
        m_choices.proposeOrganisation = !m_arguments.has("no-organisation");
        m_choices.addAccounts = !m_arguments.has("no-new-accounts");
        m_choices.removeMissing = m_arguments.has("remove-missing");
        if (m_arguments.has("accept-aliases"))
            m_choices.aliases = m_preview.aliases;
        m_preview = withSpellingsAccepted(std::move(m_preview), m_choices.aliases);
        return {};
    }

    /// A mapping that no file has the columns of: it was made for one, and that one would be read otherwise.
    std::optional<Failure> firstIdle(const std::vector<ColumnMapping> &mappings) const
    {
        for (const ColumnMapping &mapping : mappings) {
            const bool isUsed
                = std::any_of(m_preview.files.begin(), m_preview.files.end(), [&mapping](const FilePreview &file) {
                      const bool isOfKind = !file.source.as || *file.source.as == mapping.kind;
                      return isOfKind && mappingFor({ mapping }, file.header);
                  });
            if (!isUsed)
                return Failure { ExitCode::WrongUse, m_arguments.value("mapping"),
                    QStringLiteral("the mapping for %1 (%2) fits none of the files")
                        .arg(kindName(mapping),
                            QStringList(mapping.headers.begin(), mapping.headers.end()).join(QStringLiteral(", "))),
                    QStringLiteral("compare its columns with the files, and its kind with --as") };
        }
        return std::nullopt;
    }

    /// Why nothing can be taken from files that were read.
    std::optional<Failure> reasonToStop() const
    {
        if (auto unusable = firstUnusable(m_preview))
            return unusable;
        if (m_preview.problemCount() == 0 || !m_arguments.has("strict"))
            return std::nullopt;
        return Failure { ExitCode::NeedsAttention, {},
            QStringLiteral("nothing was imported because of %1 bad rows").arg(m_preview.problemCount()),
            QStringLiteral("correct them, or leave out --strict to go on without them") };
    }

    tl::expected<void, Failure> writeReport() const
    {
        if (!m_arguments.has("report"))
            return {};
        const auto written = writeProblemReport(m_arguments.value("report"), m_preview);
        if (!written)
            return stopFor(written.error(), m_arguments.value("report"));
        for (const FilePreview &file : m_preview.files) {
            if (file.problems.size() >= problemsReported)
                m_terminal.complain(file.source.path,
                    QStringLiteral("%1 rows are bad, the list ends after %2 problems")
                        .arg(file.problemCount)
                        .arg(problemsReported),
                    QStringLiteral("correct these first"));
        }
        return {};
    }

    /// Everything is computed before the first byte goes into the plan; then it is one step.
    Result<> write()
    {
        const bool isDryRun = m_arguments.has("dry-run");
        const Plan before = withIdsReserved(m_document.plan(), m_document.workspace());
        HEADWATER_TRY(const Plan after, withImport(before, m_preview, m_choices));
        const auto changes = importChanges(before, after, m_preview, m_choices);
        if (!isDryRun) {
            HEADWATER_TRY(auto pending, startFacts(m_document, m_preview));
            HEADWATER_TRY(auto batches,
                fillFacts(std::move(pending), m_preview, m_choices, m_terminal.progress(QStringLiteral("writing")),
                    m_terminal.cancellation()));
            HEADWATER_CHECK(takeImport(m_document, importLabel(m_preview), after, std::move(batches)));
            if (m_document.storeNow() != PlanDocument::Storage::Stored)
                return failure(Error::Kind::StorageFailed, m_document.path());
        }
        if (m_arguments.has("json"))
            m_terminal.say(importJson(m_preview, changes, isDryRun));
        else
            describe(changes, isDryRun);
        return {};
    }

    void describe(const std::vector<TableChanges> &changes, bool isDryRun) const
    {
        m_terminal.say(QStringLiteral("Into the scenario \"%1\", the one the plan shows.")
                           .arg(m_document.workspace().current().name));
        describeImport(m_preview, m_choices, changes, isDryRun, m_terminal);
    }

    PlanDocument &m_document;
    const Arguments &m_arguments;
    Terminal &m_terminal;
    ImportPreview m_preview;
    ImportChoices m_choices;
};

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    const auto document = arguments.has("dry-run") ? openPlan(path) : openPlanForChange(path);
    if (!document)
        return tl::unexpected(document.error());
    return Import(**document, arguments, terminal).run();
}

const char *details()
{
    static const QByteArray text = [] {
        QStringList kinds;
        for (const KindInfo &info : kindList())
            kinds.append(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
        return QStringLiteral(
            R"(FILE is CSV, TSV, XLSX or an event log in XES (also gzipped). Encoding, delimiter, decimal mark, date order and kind
are found out and printed; --dates and --decimal say the last two for every column. All files are read and checked
before anything is written; the import is one step, which undo takes back. Rows match by id, else by name, so importing
a file again changes nothing. Bad rows are left out, named on standard error and end in status 1; with --strict they
stop the import. Spellings that look like others are named, and changed with --accept-aliases only. From CRM files a
baseline organisation is proposed: regions, seats under their managers, owners of accounts; accounts that only
opportunities name are added, unless --no-new-accounts is given. Who leaves on a day to come keeps the seat until then.
Where an event log tells the steps of an activity apart, an event is its "complete", or what --lifecycle says. HubSpot deals with a column for each stage ("Date entered ...") are read
as deals and as stage history; --as hubspot_deals or hubspot_deal_stages takes one of the two.

Actual figures (a row for each territory and quarter, with columns such as margin, wins, coverage and headcount, or with
one for the measure and one for its value) are held against the predictions of reviews, see headwater review. Quarters are
2026Q4, Q4 2026, a month or a date of it; months of a quarter add up (of coverage the mean counts, of headcount the last),
and are refused while the import does not tell of all three (of headcount of the last). Without a territory, or with
"Total", a row is of the company. Unknown territories are refused, with names like theirs; those of the same name are told
apart by their code or path, "North / Central".

Where rows of no kind stand above a header of a known one, as the titles of a report do, they are passed over; what
is the header is printed, and --header-row says it. Of a workbook every sheet of known columns is read, with --as the
first one only.

Kinds: %1.

A mapping is JSON: {"kind": "accounts", "columns": {"Kunde": "name", "Branche": "sector"}}, or a list of them. Each must
fit one of the files; with --as those of that kind count. What a person says of a file is remembered in the plan.

JSON: schema "headwater.import/1", dry_run, files: [{file, kind, encoding, delimiter, sheet, unread_sheets, header_row,
rows, accepted, rejected: [{row, column, value, problem, remedy}], duplicates_dropped, other_lifecycle, without_move}],
aliases: [{column, seen, means, rows, because spelling|legal_form|domain}], other_currencies: [{currency, rows, amount}],
ambiguous_accounts: [{seen, candidates, rows}], unknown_owners and unknown_accounts (that neither the plan nor the other
files know): [{name, rows}], changes: {added, changed, removed} per table. Also when nothing can be imported.)")
            .arg(kinds.join(QStringLiteral(", ")))
            .toUtf8();
    }();
    return text.constData();
}

} // namespace

const Verb &importVerb()
{
    static const Verb verb { "import", "PLAN FILE... [--as KIND] [--mapping FILE] [--dry-run] [--report OUT.csv]",
        "takes CRM, HR or event files into the plan", 2, std::numeric_limits<int>::max(),
        {
            { "as", "KIND", "what the files are, when it cannot be seen from their columns" },
            { "mapping", "FILE", "which column means what" },
            { "dry-run", nullptr, "check and tell, write nothing" },
            { "dates", "dmy|mdy|ymd", "how all dates are written, when it was found out wrongly" },
            { "decimal", "comma|point", "the decimal mark of all numbers in text files, likewise" },
            { "header-row", "ROW", "the row that names the columns, when titles stand above it" },
            { "lifecycle", "STEP|all", "which step of an activity is an event (complete)" },
            { "report", "OUT.csv", "write the bad rows with problem and remedy" },
            { "strict", nullptr, "one bad row stops the import" },
            { "accept-aliases", nullptr, "replace the spellings that look like others" },
            { "no-organisation", nullptr, "propose no seats and owners from CRM files" },
            { "no-new-accounts", nullptr, "leave out accounts that only opportunities name" },
            { "remove-missing", nullptr, "take out rows that a file no longer lists" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        details(), &run };
    return verb;
}

} // namespace headwater

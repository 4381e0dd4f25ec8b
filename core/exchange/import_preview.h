// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/kinds/mapping.h"
#include "core/facts/event_spool.h"
#include "core/facts/fact_source.h"
#include "core/tables/column_sniffer.h"
#include "core/tables/table_reader.h"

#include <memory>

namespace headwater {

/// A file to import and what the user said about it.
struct ImportFile {
    QString path;
    TableOptions table;
    std::optional<Kind> as; ///< otherwise recognised
    std::optional<ColumnMapping> mapping; ///< wins over recognition
    /// Which step in the life of an activity is an event, where the file tells steps apart ("start", "complete");
    /// empty: each of them.
    QString lifecycle = QStringLiteral("complete");
    /// How all its dates and all its numbers are written; otherwise found out, column by column. Numbers of workbooks
    /// and event logs have a point, whatever is said here.
    std::optional<DateOrder> dates {};
    std::optional<DecimalMark> decimals {};
};

struct ImportOptions {
    std::vector<ColumnMapping> mappings; ///< tried on every file, see mappingFor()
    /// What the plan has already (PlanDocument::facts), so that facts sent again are told from new ones.
    std::shared_ptr<const FactSource> knownFacts;
    std::size_t problemsKept = 1000; ///< per file; all are counted
    QDate today {}; ///< who leaves after it still has a seat; without it nobody who leaves has
};

enum class Problem : std::uint8_t {
    MissingValue,
    NotADate,
    NotAQuarter,
    UnknownTimeZone, ///< a moment of a zone whose name is not known, or means several
    NotANumber,
    NotYesNo,
    UnknownWord,
    OutOfRange,
    DatesOutOfOrder,
    SameIdOtherValues, ///< an earlier row of the import has this id and says something else
    UnknownReference, ///< names a row that neither the plan nor the files have
    SeveralMeant, ///< names a territory by what several are called; `nearest` has them
    PartOfQuarter, ///< a month or day of a quarter of which the import does not tell all months
    WouldFormCycle, ///< territories or managers in a circle
    TooManyCells, ///< more cells than the header has columns: often a delimiter inside a value
    TwoUnits, ///< an amount both in units and in millions
};

/// Why a row cannot be taken.
struct RowProblem {
    qint64 row = 0; ///< line of the file, as people see it
    QString column; ///< header of the column
    QString value; ///< as written
    Problem problem = Problem::MissingValue;
    QStringList nearest {}; ///< known names that an unknown one is like, the likest first
    bool operator==(const RowProblem &) const = default;
};

/// How the dates or numbers of one column are read, and on what evidence.
struct ColumnReading {
    QString column;
    Field field = Field::None;
    ColumnShape shape;
    bool isChosen = false; ///< the user said how: ImportFile::dates or decimals
};

/// Rows of a file that go into the plan, values as plain text (see column_text.h).
struct HeldRow {
    qint64 row = 0;
    std::vector<QString> values; ///< one per column of HeldRows
};
struct HeldRows {
    std::vector<Field> fields; ///< what each value is
    std::vector<QString> names; ///< for Subject::PlanTable: its column names
    std::vector<HeldRow> rows;
};

struct FilePreview {
    ImportFile source;
    QString name; ///< without folder; with the sheet where several of a workbook are read
    QStringList unreadSheets; ///< said of the first sheet read: hidden, empty, of unknown columns, or not chosen
    qint64 bytes = 0;
    QDateTime modified; ///< as it was when it was read
    std::vector<QString> header;
    qint64 headerRow = 1; ///< as people see it; what stands above is not read
    ColumnMapping mapping; ///< the one in use
    bool isRemembered = false; ///< the mapping came from the plan
    bool isToldOnly = false; ///< nobody would find the mapping who is not told: neither by header nor in the plan
    TableFormat format;
    EncodingRepairs repairs;
    std::vector<ColumnReading> readings; ///< date and number columns
    std::vector<std::vector<QString>> sample; ///< the first rows as written
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicatesDropped = 0; ///< rows that say the same as an earlier one
    qint64 otherLifecycle = 0; ///< events left out because of ImportFile::lifecycle
    qint64 withoutMove = 0; ///< saves of an opportunity that left its stage as it was, and deleted ones: no events
    qint64 alreadyKnown = 0; ///< facts that the plan has already, word for word
    qint64 factsChanged = 0; ///< facts that the plan has with other values
    qint64 problemCount = 0; ///< bad rows
    std::vector<RowProblem> problems; ///< the first ones
    HeldRows held;
    HeldRows unplaced; ///< bad rows whose territory is known to nobody, for it may be another spelling of one
    std::vector<bool> rowsWithoutMove; ///< by order; empty where every row is an event
    std::shared_ptr<const EventSpool> checked; ///< its accepted events, spellings as the plan knows them

    Subject subject() const { return kindInfo(mapping.kind).subject; }
    /// Its kind is known and no required column is missing.
    bool isUsable() const { return mapping.kind != Kind::Unknown && missingFields(mapping).empty(); }
};

/// Why a spelling is taken for another.
enum class AliasReason : std::uint8_t {
    Spelling, ///< the same letters and digits, or a slip
    LegalForm, ///< the same name but for "Inc.", "GmbH" and punctuation
    Domain, ///< the same web domain, or a domain of that name
};

/// Another spelling of a known value. Nothing happens unless the user accepts it.
struct AliasProposal {
    QString column; ///< fieldKey of the column: "product", "sector", "country", "account", "sales_agent", "territory"
    QString seen;
    QString means;
    qint64 rows = 0; ///< that have `seen`
    AliasReason reason = AliasReason::Spelling;
    QString id {}; ///< of an account in a file of accounts: when accepted, it means the same account
    bool operator==(const AliasProposal &) const = default;
};

/// The name of an account that could mean several; it stays as it is unless a person says which one is meant.
struct AmbiguousName {
    QString seen;
    QStringList candidates;
    qint64 rows = 0; ///< that have `seen`
    QString id {}; ///< as of an AliasProposal
    bool operator==(const AmbiguousName &) const = default;
};

/// What all opportunities (and the accounts of events) of the import say together; grows with names, not with rows.
struct OpportunityDigest {
    struct Latest {
        QString owner;
        QDate on;
        qint64 order = 0; ///< of the row among all rows: the later one wins among equal dates
    };
    struct Count {
        QString name;
        qint64 rows = 0;
        Money amount;
    };
    qint64 rows = 0;
    qint64 withoutAccount = 0;
    std::vector<Count> outcomes; ///< by Outcome
    std::vector<Count> stages; ///< in the order they appear
    QStringList stagesOfHistory; ///< that stage histories tell of, in the order of the journey
    std::vector<std::pair<QString, Latest>> latestByAccount; ///< last won or open opportunity
    std::vector<Count> owners;
    std::vector<Count> accounts;
    std::vector<Count> eventAccounts; ///< of events, where they name one
    std::vector<Count> products;
    std::vector<std::pair<QString, QString>> regionOfOwner; ///< where the report has a region
    QString currency; ///< the most frequent one at amounts
    std::vector<Count> otherCurrencies; ///< than the plan's, or than `currency` where the plan has none
};

/// Everything an import would do, before anything is done.
struct ImportPreview {
    std::vector<FilePreview> files; ///< deals with stage dates stand twice: as deals and as stage history
    std::vector<AliasProposal> aliases; ///< by rows, falling
    std::vector<AmbiguousName> ambiguousAccounts; ///< by rows, falling
    OpportunityDigest opportunities;
    QStringList agentsWithoutOpportunities;
    QStringList accountsWithoutOwner; ///< that no won or open opportunity gives an owner
    /// What facts name and neither the plan nor the other files have, those that look like others apart; by rows,
    /// falling. Empty where nothing is known yet, as then all of it is new.
    std::vector<OpportunityDigest::Count> unknownAccounts;
    std::vector<OpportunityDigest::Count> unknownOwners; ///< of opportunities and of accounts
    std::vector<AliasProposal> confirmed; ///< spellings that the plan knows from earlier imports
    Plan plan; ///< the plan it was prepared for
    std::shared_ptr<const FactSource> knownFacts; ///< as in ImportOptions
    QDate today {}; ///< as in ImportOptions

    bool isUsable() const;
    qint64 problemCount() const;
};

/// Reads all files to the end and says what importing them into `plan` would mean. Writes nothing. Facts are
/// checked and counted but not held. Errors: those of openTable and TableReader::next, Cancelled. A file of
/// an unknown kind or with missing columns is no error: see FilePreview::isUsable().
Result<ImportPreview> prepareImport(const std::vector<ImportFile> &files, const Plan &plan,
    const ImportOptions &options = {}, const Progress &progress = {}, const Cancellation &cancellation = {});

} // namespace headwater

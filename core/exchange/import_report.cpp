// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

#include "core/tables/table_writer.h"

#include <QJsonArray>

#include <algorithm>

namespace headwater {

namespace {

Field fieldOf(const FilePreview &file, const QString &column)
{
    for (std::size_t i = 0; i < file.mapping.fields.size() && i < file.header.size(); ++i) {
        if (file.header[i] == column)
            return file.mapping.fields[i];
    }
    return Field::None;
}

QJsonObject problemJson(const FilePreview &file, const RowProblem &problem)
{
    return {
        { QStringLiteral("row"), problem.row },
        { QStringLiteral("column"), problem.column },
        { QStringLiteral("value"), problem.value },
        { QStringLiteral("problem"), problemText(problem.problem) },
        { QStringLiteral("remedy"), remedyText(problem, fieldOf(file, problem.column)) },
    };
}

QString orderWord(const ColumnShape &shape)
{
    switch (shape.dateOrder) {
    case DateOrder::YearMonthDay: return QStringLiteral("Y-M-D");
    case DateOrder::MonthDayYear: return QStringLiteral("M%1D%1Y").arg(shape.dateSeparator);
    case DateOrder::DayMonthYear: return QStringLiteral("D%1M%1Y").arg(shape.dateSeparator);
    }
    return {};
}

QString evidenceWord(Evidence evidence)
{
    switch (evidence) {
    case Evidence::None: return QStringLiteral("none");
    case Evidence::Certain: return QStringLiteral("certain");
    case Evidence::Ambiguous: return QStringLiteral("ambiguous");
    case Evidence::Contradictory: return QStringLiteral("contradictory");
    }
    return {};
}

QJsonArray readingsJson(const FilePreview &file)
{
    QJsonArray list;
    for (const ColumnReading &reading : file.readings) {
        const bool isOfDates = isDate(fieldType(reading.field));
        QJsonObject object { { QStringLiteral("column"), reading.column } };
        if (isOfDates) {
            object.insert(QStringLiteral("date_order"), orderWord(reading.shape));
            object.insert(QStringLiteral("times_with_zone"), reading.shape.timesWithZone);
            object.insert(QStringLiteral("times_without_zone"), reading.shape.timesWithoutZone);
        } else
            object.insert(QStringLiteral("decimal"),
                reading.shape.decimalMark == DecimalMark::Point ? QStringLiteral("point") : QStringLiteral("comma"));
        const Evidence evidence = isOfDates ? reading.shape.dateEvidence : reading.shape.decimalEvidence;
        object.insert(QStringLiteral("evidence"), reading.isChosen ? QStringLiteral("chosen") : evidenceWord(evidence));
        list.append(object);
    }
    return list;
}

QJsonObject fileJson(const FilePreview &file)
{
    QJsonArray rejected;
    constexpr std::size_t mostListed = 1000; // "rejected_count" says how many there are
    for (std::size_t i = 0; i < std::min(file.problems.size(), mostListed); ++i)
        rejected.append(problemJson(file, file.problems[i]));
    QJsonArray missing;
    for (const Field field : missingFields(file.mapping))
        missing.append(fieldKey(field));
    const bool isCsv = file.format.kind == QLatin1StringView("csv");
    return {
        { QStringLiteral("file"), file.name },
        { QStringLiteral("kind"), kindName(file.mapping) },
        { QStringLiteral("missing"), missing },
        { QStringLiteral("encoding"), file.format.encoding },
        { QStringLiteral("delimiter"), isCsv ? QJsonValue(QString(file.format.delimiter)) : QJsonValue() },
        { QStringLiteral("sheet"), file.format.sheet.isEmpty() ? QJsonValue() : QJsonValue(file.format.sheet) },
        { QStringLiteral("unread_sheets"), QJsonArray::fromStringList(file.unreadSheets) },
        { QStringLiteral("header_row"), file.headerRow },
        { QStringLiteral("rows"), file.rows },
        { QStringLiteral("accepted"), file.accepted },
        { QStringLiteral("rejected"), rejected },
        { QStringLiteral("rejected_count"), file.problemCount },
        { QStringLiteral("duplicates_dropped"), file.duplicatesDropped },
        { QStringLiteral("other_lifecycle"), file.otherLifecycle },
        { QStringLiteral("without_move"), file.withoutMove },
        { QStringLiteral("already_known"), file.alreadyKnown },
        { QStringLiteral("columns"), readingsJson(file) },
    };
}

QString reasonWord(AliasReason reason)
{
    switch (reason) {
    case AliasReason::Spelling: return QStringLiteral("spelling");
    case AliasReason::LegalForm: return QStringLiteral("legal_form");
    case AliasReason::Domain: return QStringLiteral("domain");
    }
    Q_UNREACHABLE();
}

QJsonArray ambiguousJson(const ImportPreview &preview)
{
    QJsonArray list;
    for (const AmbiguousName &name : preview.ambiguousAccounts)
        list.append(QJsonObject { { QStringLiteral("seen"), name.seen },
            { QStringLiteral("candidates"), QJsonArray::fromStringList(name.candidates) },
            { QStringLiteral("rows"), name.rows } });
    return list;
}

QJsonArray currenciesJson(const ImportPreview &preview)
{
    QJsonArray list;
    for (const OpportunityDigest::Count &other : preview.opportunities.otherCurrencies)
        list.append(QJsonObject { { QStringLiteral("currency"), other.name }, { QStringLiteral("rows"), other.rows },
            { QStringLiteral("amount"), other.amount.inUnits() } });
    return list;
}

/// The most frequent ones; how many there are stands beside them.
QJsonArray countsJson(const std::vector<OpportunityDigest::Count> &counts)
{
    constexpr std::size_t mostListed = 1000;
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(counts.size(), mostListed); ++i)
        list.append(
            QJsonObject { { QStringLiteral("name"), counts[i].name }, { QStringLiteral("rows"), counts[i].rows } });
    return list;
}

QJsonArray namesJson(const QStringList &names) { return QJsonArray::fromStringList(names); }

QString rangeRemedy(Field field)
{
    switch (field) {
    case Field::Latitude:
    case Field::Longitude: return QStringLiteral("Use degrees: latitude -90 to 90, longitude -180 to 180.");
    case Field::Fte: return QStringLiteral("Use a share above 0 and up to 1.");
    case Field::MostSeats:
        return QStringLiteral("Leave it empty where there is no limit, and the row out where no seat is wanted.");
    default: return QStringLiteral("Check for a slip of a digit, a missing quote or a wrong column.");
    }
}

} // namespace

QString problemText(Problem problem)
{
    switch (problem) {
    case Problem::MissingValue: return QStringLiteral("The value is missing.");
    case Problem::NotADate: return QStringLiteral("This is not a date in the order of this column.");
    case Problem::NotAQuarter: return QStringLiteral("This is neither a quarter nor a month nor a date.");
    case Problem::UnknownTimeZone: return QStringLiteral("The name of the time zone is not known, or means several.");
    case Problem::NotANumber: return QStringLiteral("This is not a number as this column writes them.");
    case Problem::NotYesNo: return QStringLiteral("This is neither yes nor no.");
    case Problem::UnknownWord: return QStringLiteral("This word is not one of those used here.");
    case Problem::OutOfRange: return QStringLiteral("This value is outside what is possible.");
    case Problem::DatesOutOfOrder: return QStringLiteral("The end lies before the beginning.");
    case Problem::SameIdOtherValues: return QStringLiteral("An earlier row has the same key and other values.");
    case Problem::UnknownReference: return QStringLiteral("No row of that name or id is in the plan or the files.");
    case Problem::SeveralMeant: return QStringLiteral("Several territories have this name.");
    case Problem::PartOfQuarter: return QStringLiteral("This is a part of a quarter whose other months are missing.");
    case Problem::WouldFormCycle: return QStringLiteral("This leads back to the row itself: a circle.");
    case Problem::TooManyCells: return QStringLiteral("The row has more cells than the header has columns.");
    case Problem::TwoUnits: return QStringLiteral("The amount is there twice, in full and in millions.");
    }
    return {};
}

QString remedyText(Problem problem, Field field)
{
    switch (problem) {
    case Problem::MissingValue: return QStringLiteral("Fill it in, or leave the row out.");
    case Problem::NotADate: return QStringLiteral("Write it like the other dates of the column, best as 2026-01-31.");
    case Problem::NotAQuarter:
        return QStringLiteral(
            "Write it as 2026Q4, or as a month or date of it; a business year by its calendar quarter.");
    case Problem::UnknownTimeZone:
        return QStringLiteral("Write how far the clock is from UTC, as in +01:00, or a place, as in Europe/Berlin.");
    case Problem::NotANumber: return QStringLiteral("Write digits with one decimal mark, as the other rows do.");
    case Problem::NotYesNo: return QStringLiteral("Write yes or no.");
    case Problem::UnknownWord:
        return field == Field::Measure ? QStringLiteral("Write margin, wins, coverage or headcount.")
                                       : QStringLiteral("Use one of the words that an export of this table has.");
    case Problem::OutOfRange: return rangeRemedy(field);
    case Problem::DatesOutOfOrder: return QStringLiteral("Swap the dates, or correct one of them.");
    case Problem::SameIdOtherValues:
        return QStringLiteral("Keep one of the rows; without a change the first one counts.");
    case Problem::UnknownReference: return QStringLiteral("Correct the name, or add the row it means to the import.");
    case Problem::SeveralMeant: return QStringLiteral("Write it with the territory above it, or write its code.");
    case Problem::PartOfQuarter:
        return QStringLiteral(
            "Import all months of the quarter together, in one file or several (of headcount the last "
            "month is enough); if the row is of all of it, write the quarter, as in 2026Q4.");
    case Problem::WouldFormCycle: return QStringLiteral("Correct who or what lies above it.");
    case Problem::TooManyCells: return QStringLiteral("Put quotes around values that contain the delimiter.");
    case Problem::TwoUnits: return QStringLiteral("Leave one of them empty.");
    }
    return {};
}

QString remedyText(const RowProblem &problem, Field field)
{
    const QString usual = remedyText(problem.problem, field);
    if (problem.nearest.isEmpty())
        return usual;
    return QStringLiteral("Did you mean \"%1\"? %2").arg(problem.nearest.join(QStringLiteral("\" or \"")), usual);
}

Result<qint64> writeProblemReport(const QString &path, const ImportPreview &preview)
{
    const std::vector<TableColumn> columns { { QStringLiteral("file") }, { QStringLiteral("row"), ColumnLook::Whole },
        { QStringLiteral("column") }, { QStringLiteral("value") }, { QStringLiteral("problem") },
        { QStringLiteral("remedy") } };
    HEADWATER_TRY(const std::unique_ptr<TableWriter> writer, createTable(path, columns, writeOptionsFor(path)));
    qint64 listed = 0;
    for (const FilePreview &file : preview.files) {
        for (const RowProblem &problem : file.problems) {
            ++listed;
            const std::vector<TableCell> cells { file.name, static_cast<double>(problem.row), problem.column,
                problem.value, problemText(problem.problem), remedyText(problem, fieldOf(file, problem.column)) };
            HEADWATER_CHECK(writer->writeRow(cells));
        }
    }
    HEADWATER_CHECK(writer->finish());
    return listed;
}

Result<qint64> writeNameLists(const QString &path, const ImportPreview &preview)
{
    const std::vector<TableColumn> columns { { QStringLiteral("list") }, { QStringLiteral("name") },
        { QStringLiteral("rows"), ColumnLook::Whole }, { QStringLiteral("could be") } };
    std::vector<std::vector<TableCell>> rows;
    const auto note = [&rows](const char *list, const QString &name, TableCell count = {}, const QString &means = {}) {
        rows.push_back({ QString::fromLatin1(list), name, std::move(count), means });
    };
    for (const OpportunityDigest::Count &owner : preview.unknownOwners)
        note("owners not in the plan", owner.name, static_cast<double>(owner.rows));
    for (const OpportunityDigest::Count &account : preview.unknownAccounts)
        note("accounts not in the plan", account.name, static_cast<double>(account.rows));
    for (const QString &agent : preview.agentsWithoutOpportunities)
        note("agents without opportunities", agent);
    for (const QString &account : preview.accountsWithoutOwner)
        note("accounts without owner", account);
    for (const AmbiguousName &name : preview.ambiguousAccounts)
        note("accounts that could be several", name.seen, static_cast<double>(name.rows),
            name.candidates.join(QStringLiteral("; ")));
    HEADWATER_TRY(const std::unique_ptr<TableWriter> writer, createTable(path, columns, writeOptionsFor(path)));
    for (const std::vector<TableCell> &row : rows)
        HEADWATER_CHECK(writer->writeRow(row));
    HEADWATER_CHECK(writer->finish());
    return static_cast<qint64>(rows.size());
}

QJsonObject importJson(const ImportPreview &preview, const std::vector<TableChanges> &changes, bool isDryRun)
{
    QJsonArray files;
    for (const FilePreview &file : preview.files)
        files.append(fileJson(file));
    QJsonArray aliases;
    for (const AliasProposal &alias : preview.aliases) {
        aliases.append(QJsonObject { { QStringLiteral("column"), alias.column }, { QStringLiteral("seen"), alias.seen },
            { QStringLiteral("means"), alias.means }, { QStringLiteral("rows"), alias.rows },
            { QStringLiteral("because"), reasonWord(alias.reason) } });
    }
    QJsonObject tables;
    for (const TableChanges &change : changes) {
        tables.insert(change.table,
            QJsonObject { { QStringLiteral("added"), change.added }, { QStringLiteral("changed"), change.changed },
                { QStringLiteral("removed"), change.removed }, { QStringLiteral("kept"), change.kept } });
    }
    return {
        { QStringLiteral("schema"), QStringLiteral("headwater.import/1") },
        { QStringLiteral("dry_run"), isDryRun },
        { QStringLiteral("files"), files },
        { QStringLiteral("aliases"), aliases },
        { QStringLiteral("ambiguous_accounts"), ambiguousJson(preview) },
        { QStringLiteral("other_currencies"), currenciesJson(preview) },
        { QStringLiteral("changes"), tables },
        { QStringLiteral("opportunities_without_account"), preview.opportunities.withoutAccount },
        { QStringLiteral("unknown_owners"), countsJson(preview.unknownOwners) },
        { QStringLiteral("unknown_owners_count"), static_cast<qint64>(preview.unknownOwners.size()) },
        { QStringLiteral("unknown_accounts"), countsJson(preview.unknownAccounts) },
        { QStringLiteral("unknown_accounts_count"), static_cast<qint64>(preview.unknownAccounts.size()) },
        { QStringLiteral("agents_without_opportunities"), namesJson(preview.agentsWithoutOpportunities) },
        { QStringLiteral("accounts_without_owner"), namesJson(preview.accountsWithoutOwner) },
    };
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/import_text.h"

#include "app/counted.h"
#include "core/exchange/import_report.h"
#include "core/exchange/reading/row_parser.h"

#include <algorithm>

namespace headwater {

namespace {

/// A sentence as part of a message line, "what is wrong; what to do".
QString clauseOf(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toLower();
    return sentence;
}

bool takesNothing(const ImportPreview &preview)
{
    return std::none_of(
        preview.files.begin(), preview.files.end(), [](const FilePreview &file) { return file.accepted > 0; });
}

constexpr std::size_t rowsNamed = 20;

QString reasonText(AliasReason reason)
{
    switch (reason) {
    case AliasReason::Spelling: return {};
    case AliasReason::LegalForm: return QStringLiteral(", but for legal form and punctuation");
    case AliasReason::Domain: return QStringLiteral(", by web domain");
    }
    Q_UNREACHABLE();
}

QString orderText(DateOrder order, QChar separator)
{
    switch (order) {
    case DateOrder::YearMonthDay: return QStringLiteral("year-month-day");
    case DateOrder::MonthDayYear: return QStringLiteral("month%1day%1year").arg(separator);
    case DateOrder::DayMonthYear: return QStringLiteral("day%1month%1year").arg(separator);
    }
    Q_UNREACHABLE();
}

/// How sure we are of what was found out, and which option says it otherwise.
QString doubtText(const ColumnReading &reading, Evidence evidence, const char *option)
{
    if (reading.isChosen)
        return QStringLiteral(" (as --%1 says)").arg(QString::fromLatin1(option));
    if (evidence == Evidence::Ambiguous)
        return QStringLiteral(" (every value could also be read the other way round: --%1 says how)")
            .arg(QString::fromLatin1(option));
    if (evidence == Evidence::Contradictory)
        return QStringLiteral(" (some rows can only be read the other way round)");
    return {};
}

QString delimiterText(QChar delimiter)
{
    return delimiter == u'\t' ? QStringLiteral("tab") : QStringLiteral("\"%1\"").arg(delimiter);
}

QString formatText(const TableFormat &format)
{
    if (format.kind != QStringLiteral("csv"))
        return format.sheet.isEmpty() ? format.kind : QStringLiteral("%1, sheet \"%2\"").arg(format.kind, format.sheet);
    return QStringLiteral("%1, delimiter %2").arg(format.encoding, delimiterText(format.delimiter));
}

void describeDates(const FilePreview &file, Terminal &terminal)
{
    for (const ColumnReading &reading : file.readings) {
        const ColumnShape &shape = reading.shape;
        const bool isUsual = shape.dateEvidence == Evidence::None || shape.dateOrder == DateOrder::YearMonthDay;
        if (fieldType(reading.field) == FieldType::Moment && shape.hasMixedZones())
            terminal.say(
                QStringLiteral("  %1: %2 with a time zone, %3 without (first in row %4), which are taken as UTC; "
                               "write the zone at each of them if they are not")
                    .arg(reading.column, counted(shape.timesWithZone, "time"))
                    .arg(shape.timesWithoutZone)
                    .arg(shape.firstRowWithoutZone));
        if (!isDate(fieldType(reading.field)) || (isUsual && !reading.isChosen))
            continue;
        terminal.say(QStringLiteral("  %1: dates read as %2%3")
                         .arg(reading.column, orderText(shape.dateOrder, shape.dateSeparator),
                             doubtText(reading, shape.dateEvidence, "dates")));
    }
}

/// Where a number could mean two things, or is not written as this program writes them.
void describeNumbers(const FilePreview &file, Terminal &terminal)
{
    for (const ColumnReading &reading : file.readings) {
        const ColumnShape &shape = reading.shape;
        const bool isCertain = shape.decimalEvidence == Evidence::None || shape.decimalEvidence == Evidence::Certain;
        const bool isUsual = isCertain && shape.decimalMark == DecimalMark::Point;
        if (!isNumber(fieldType(reading.field)) || (isUsual && !reading.isChosen))
            continue;
        terminal.say(QStringLiteral("  %1: numbers read with a decimal %2%3")
                         .arg(reading.column,
                             shape.decimalMark == DecimalMark::Point ? QStringLiteral("point, as in 1,234.50")
                                                                     : QStringLiteral("comma, as in 1.234,50"),
                             doubtText(reading, shape.decimalEvidence, "decimal")));
    }
}

void describeFile(const FilePreview &file, Terminal &terminal)
{
    QString counts = QStringLiteral("%1, %2 accepted").arg(counted(file.rows, "row")).arg(file.accepted);
    const auto mention = [&counts](qint64 count, const char *what) {
        if (count > 0)
            counts += QStringLiteral(", %1 %2").arg(count).arg(QString::fromLatin1(what));
    };
    mention(file.problemCount, "rejected");
    mention(file.duplicatesDropped, "said twice");
    mention(file.otherLifecycle, "of another lifecycle step");
    mention(file.withoutMove, "without a change of stage");
    mention(file.alreadyKnown, "known already");
    terminal.say(
        QStringLiteral("%1: %2 (%3): %4").arg(file.name, kindName(file.mapping), formatText(file.format), counts));
    if (!file.unreadSheets.isEmpty())
        terminal.say(QStringLiteral("  sheets not read, being hidden, empty, of unknown columns or not chosen: %1")
                         .arg(file.unreadSheets.join(QStringLiteral(", "))));
    if (file.source.table.headerRow)
        terminal.say(
            QStringLiteral("  columns are named in row %1; what stands above is not read").arg(file.headerRow));
    describeDates(file, terminal);
    describeNumbers(file, terminal);
    if (file.repairs.cells > 0)
        terminal.say(QStringLiteral("  not UTF-8 and read as Windows-1252: %1, first in row %2")
                         .arg(counted(file.repairs.cells, "cell"))
                         .arg(file.repairs.firstRow));
}

void describeNames(const QStringList &names, const char *what, Terminal &terminal)
{
    if (names.isEmpty())
        return;
    QString list = names.mid(0, 10).join(QStringLiteral(", "));
    if (names.size() > 10)
        list += QStringLiteral(", ...");
    terminal.say(QStringLiteral("%1 (%2): %3").arg(QString::fromLatin1(what)).arg(names.size()).arg(list));
}

/// Names that facts bring and nobody knows.
void describeUnknown(const std::vector<OpportunityDigest::Count> &unknown, const char *what, Terminal &terminal)
{
    QStringList names;
    for (const OpportunityDigest::Count &one : unknown)
        names.append(QStringLiteral("%1 (%2)").arg(one.name, counted(one.rows, "row")));
    describeNames(names, what, terminal);
}

} // namespace

void complainAboutCurrencies(const ImportPreview &preview, Terminal &terminal)
{
    for (const OpportunityDigest::Count &other : preview.opportunities.otherCurrencies)
        terminal.complain({},
            QStringLiteral("%1 in %2, unlike the others, counted as if in the currency of the others")
                .arg(counted(other.rows, "amount"), other.name),
            QStringLiteral("convert them in the file, or leave them out"));
}

void complainAboutRows(const ImportPreview &preview, Terminal &terminal, const QString &rest)
{
    for (const FilePreview &file : preview.files) {
        for (std::size_t i = 0; i < std::min(rowsNamed, file.problems.size()); ++i) {
            const RowProblem &bad = file.problems[i];
            const Field field = [&] {
                for (std::size_t c = 0; c < file.header.size() && c < file.mapping.fields.size(); ++c) {
                    if (file.header[c] == bad.column)
                        return file.mapping.fields[c];
                }
                return Field::None;
            }();
            QString what = clauseOf(problemText(bad.problem));
            if (!bad.column.isEmpty())
                what = QStringLiteral("%1 \"%2\": %3").arg(bad.column, bad.value, what);
            const QString sheet = file.source.table.sheet ? u' ' + *file.source.table.sheet : QString();
            terminal.complain(QStringLiteral("%1%2:%3").arg(file.source.path, sheet).arg(bad.row), what,
                clauseOf(remedyText(bad, field)));
        }
        if (file.problemCount > static_cast<qint64>(rowsNamed))
            terminal.complain(file.source.path,
                QStringLiteral("%1 with problems, of which %2 are named above")
                    .arg(counted(file.problemCount, "row"))
                    .arg(rowsNamed),
                rest);
    }
}

std::optional<Failure> firstUnusable(const ImportPreview &preview)
{
    for (const FilePreview &file : preview.files) {
        if (file.isUsable())
            continue;
        if (file.mapping.kind == Kind::Unknown)
            return Failure { ExitCode::WrongUse, file.source.path,
                QStringLiteral("its columns are of no known kind of file (%1)")
                    .arg(QStringList(file.header.begin(), file.header.end()).join(QStringLiteral(", "))),
                QStringLiteral("say what it is with --as KIND, or which column means what with --mapping FILE") };
        QStringList missing;
        for (const Field field : missingFields(file.mapping))
            missing.append(fieldKey(field));
        return Failure { ExitCode::WrongUse, file.source.path,
            QStringLiteral("read as %1, it lacks a column for %2")
                .arg(kindName(file.mapping), missing.join(QStringLiteral(", "))),
            QStringLiteral("add the column, or say which one it is with --mapping FILE") };
    }
    return std::nullopt;
}

/// Names of other columns may be new ones; a territory must be known.
const char *whatBecomes(const AliasProposal &alias, const ImportChoices &choices)
{
    if (!choices.aliases.empty())
        return ": changed";
    return alias.column == aliasColumn(Field::Territory) ? "; left out, --accept-aliases takes it as such"
                                                         : "; left as it is, --accept-aliases changes it";
}

void describeImport(const ImportPreview &preview, const ImportChoices &choices,
    const std::vector<TableChanges> &changes, bool isDryRun, Terminal &terminal)
{
    for (const FilePreview &file : preview.files)
        describeFile(file, terminal);
    for (const AliasProposal &alias : preview.aliases)
        terminal.say(
            QStringLiteral("%1 \"%2\" looks like \"%3\" (%4%5)%6")
                .arg(alias.column, alias.seen, alias.means, counted(alias.rows, "row"), reasonText(alias.reason))
                .arg(QLatin1StringView(whatBecomes(alias, choices))));
    for (const AmbiguousName &name : preview.ambiguousAccounts)
        terminal.say(QStringLiteral("account \"%1\" (%2) could be %3; left as it is")
                         .arg(name.seen, counted(name.rows, "row"))
                         .arg(QStringLiteral("\"%1\"").arg(name.candidates.join(QStringLiteral("\" or \"")))));
    describeUnknown(preview.unknownOwners, "Owners in the files, not in the plan, without a seat", terminal);
    describeUnknown(preview.unknownAccounts,
        choices.addAccounts && choices.proposeOrganisation
            ? "Accounts in the files, not in the plan; those of opportunities are added"
            : "Accounts in the files, not in the plan",
        terminal);
    describeNames(preview.agentsWithoutOpportunities, "Agents without an opportunity", terminal);
    describeNames(preview.accountsWithoutOwner, "Accounts without an owner", terminal);
    for (const TableChanges &table : changes) {
        QString line = QStringLiteral("%1: %2 added, %3 changed, %4 no longer listed")
                           .arg(table.table)
                           .arg(table.added)
                           .arg(table.changed)
                           .arg(table.removed);
        if (table.kept > 0)
            line += QStringLiteral(" (%1 of them stay)").arg(table.kept);
        terminal.say(line);
    }
    if (choices.removeMissing && preview.problemCount() > 0)
        terminal.say(QStringLiteral("As rows were refused, what their tables no longer list stays."));
    if (changes.empty())
        terminal.say(takesNothing(preview) ? QStringLiteral("No row could be taken; the plan stays as it was.")
                                           : QStringLiteral("The plan says all of this already."));
    if (isDryRun)
        terminal.say(QStringLiteral("Nothing was written (--dry-run)."));
}

QString importLabel(const ImportPreview &preview)
{
    const QString first = preview.files.empty() ? QString() : preview.files.front().name;
    if (preview.files.size() <= 1)
        return QStringLiteral("Import %1").arg(first);
    return QStringLiteral("Import %1 and %2")
        .arg(first, counted(static_cast<qint64>(preview.files.size()) - 1, "more file"));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/file_reading.h"

#include "core/exchange/building/plan_rows.h"
#include "core/exchange/reading/source_files.h"
#include "core/exchange/reading/stage_columns.h"
#include "core/exchange/reading/stage_moves.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t rowsShown = 50;
constexpr qint64 rowsBetweenReports = 8192;

bool isSniffed(Field field)
{
    const FieldType type = fieldType(field);
    return isDate(type) || isNumber(type);
}

std::vector<bool> sniffedColumns(const ColumnMapping &mapping)
{
    std::vector<bool> columns(mapping.fields.size());
    std::transform(mapping.fields.begin(), mapping.fields.end(), columns.begin(), isSniffed);
    return columns;
}

/// A column that can be read both ways is read as the file's other columns are, where one of those is
/// certain.
void followCertainColumns(std::vector<ColumnReading> &readings)
{
    const auto dates = std::find_if(readings.begin(), readings.end(), [](const ColumnReading &reading) {
        return reading.shape.firstDayFirstRow + reading.shape.firstMonthFirstRow > 0
            && reading.shape.dateEvidence == Evidence::Certain;
    });
    const auto marks
        = std::find_if(readings.begin(), readings.end(), [](const ColumnReading &reading) { // not whole numbers only
              return reading.shape.firstPointRow + reading.shape.firstCommaRow > 0
                  && reading.shape.decimalEvidence == Evidence::Certain;
          });
    for (ColumnReading &reading : readings) {
        if (reading.shape.dateEvidence == Evidence::Ambiguous && dates != readings.end()) {
            reading.shape.dateOrder = dates->shape.dateOrder;
            reading.shape.dateEvidence = Evidence::Certain;
        }
        if (reading.shape.decimalEvidence == Evidence::Ambiguous && marks != readings.end()) {
            reading.shape.decimalMark = marks->shape.decimalMark;
            reading.shape.decimalEvidence = Evidence::Certain;
        }
    }
}

/// Nobody writes a third of a cent: where every amount with a mark has three digits behind it, the mark groups
/// thousands. It stays ambiguous, so that people are told.
void readThousandsOfMoney(std::vector<ColumnReading> &readings)
{
    for (ColumnReading &reading : readings) {
        ColumnShape &shape = reading.shape;
        if (fieldType(reading.field) == FieldType::Amount && shape.decimalEvidence == Evidence::Ambiguous)
            shape.decimalMark = shape.pointThousands > shape.commaThousands ? DecimalMark::Comma : DecimalMark::Point;
    }
}

/// What the user says counts for every column, whatever its values look like.
void obeyUser(FilePreview &file)
{
    const bool isText = file.format.kind == QLatin1StringView("csv");
    for (ColumnReading &reading : file.readings) {
        const bool isOfDates = isDate(fieldType(reading.field));
        reading.isChosen = isOfDates ? file.source.dates.has_value() : isText && file.source.decimals;
        if (reading.isChosen && isOfDates)
            reading.shape.dateOrder = *file.source.dates;
        else if (reading.isChosen)
            reading.shape.decimalMark = *file.source.decimals;
    }
}

/// In XES dates have one form; once the first rows have shown it, the others need not be looked at. A text that is used
/// as a date can be written in any way all the same.
bool writesDatesOneWay(const TableReader &reader, const std::vector<std::pair<std::size_t, ColumnSniffer>> &sniffers)
{
    return reader.format().kind.startsWith(QLatin1StringView("xes"))
        && std::all_of(sniffers.begin(), sniffers.end(), [](const auto &sniffer) {
               const ColumnShape shape = sniffer.second.shape();
               return shape.dates == shape.values && shape.dateEvidence == Evidence::Certain
                   && shape.dateOrder == DateOrder::YearMonthDay;
           });
}

FilePreview startedPreview(const ImportFile &source)
{
    FilePreview file;
    file.source = source;
    const QFileInfo info(source.path);
    file.name = info.fileName();
    file.bytes = info.size();
    file.modified = info.lastModified();
    return file;
}

/// What identifies a held row; rows with equal keys are one thing.
QString keyOf(Subject subject, const RowParser &row)
{
    switch (subject) {
    case Subject::AccountTerritories: return row.text(Field::AccountKey) + u'\n' + row.text(Field::Territory);
    case Subject::SeatTerritories: return row.text(Field::Worker) + u'\n' + row.text(Field::Territory);
    case Subject::Actuals:
        return row.text(Field::Territory) + u'\n' + row.heldText(Field::Quarter) + u'\n' + row.text(Field::Measure);
    default: break;
    }
    if (row.has(Field::Id))
        return u'#' + row.text(Field::Id);
    for (const Field field : { Field::Agent, Field::Account, Field::Product, Field::Name }) {
        if (row.has(field))
            return row.text(field);
    }
    return row.text(Field::FirstName) + u' ' + row.text(Field::LastName);
}

} // namespace

void noteBadRow(FilePreview &file, const std::vector<RowProblem> &problems, std::size_t kept)
{
    ++file.problemCount;
    for (const RowProblem &problem : problems) {
        if (file.problems.size() < kept)
            file.problems.push_back(problem);
    }
}

FileReading::FileReading(const ImportOptions &options, const Plan &plan, Spellings spellings, SeenFacts::Sets &seen,
    DigestBuilder &digest, StageOutcomes &outcomes, const Cancellation &cancellation)
    : m_options(options)
    , m_plan(plan)
    , m_spellings(std::move(spellings))
    , m_seen(seen)
    , m_digest(digest)
    , m_outcomes(outcomes)
    , m_cancellation(cancellation)
{ }

Result<FilePreview> FileReading::preview(const ImportFile &source, const Progress &progress)
{
    FilePreview file = startedPreview(source);
    HEADWATER_CHECK(sniff(file, [&progress](double part) { progress(part / 2); }));
    if (file.isUsable() && file.mapping.kind == Kind::SalesforceHistory) {
        HEADWATER_TRY(file.rowsWithoutMove, savesWithoutMove(file, m_cancellation));
    }
    if (file.isUsable())
        HEADWATER_CHECK(check(file, [&progress](double part) { progress(0.5 + part / 2); }));
    return file;
}

Result<> FileReading::chooseMapping(FilePreview &file) const
{
    HEADWATER_TRY(HeaderReading read, readHeader(file.source, file.header, m_plan, m_options.mappings));
    ImportFile untold = file.source;
    untold.as.reset();
    untold.mapping.reset();
    HEADWATER_TRY(const HeaderReading found, readHeader(untold, file.header, m_plan));
    file.mapping = std::move(read.mapping);
    file.isRemembered = read.isRemembered;
    file.isToldOnly = file.mapping != found.mapping;
    return {};
}

Result<> FileReading::sniff(FilePreview &file, const Progress &progress) const
{
    TableOptions options = file.source.table;
    options.cancellation = m_cancellation;
    options.columns = file.header;
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openSource(file.source, options));
    file.header = reader->header();
    file.headerRow = reader->row();
    HEADWATER_CHECK(chooseMapping(file));
    std::vector<std::pair<std::size_t, ColumnSniffer>> sniffers;
    const std::vector<bool> sniffed = sniffedColumns(file.mapping);
    for (std::size_t i = 0; i < sniffed.size() && i < file.header.size(); ++i) {
        if (sniffed[i])
            sniffers.emplace_back(i, ColumnSniffer());
    }
    const qint64 headerRows = kindInfo(file.mapping.kind).headerRows;
    std::vector<QString> cells;
    for (qint64 read = 1;; ++read) {
        HEADWATER_TRY(const bool isRow, reader->next(cells));
        if (!isRow)
            break;
        if (file.sample.size() < rowsShown)
            file.sample.push_back(cells);
        if (read < headerRows)
            continue;
        ++file.rows;
        for (auto &[index, sniffer] : sniffers)
            sniffer.add(cells[index], reader->row());
        if (read % rowsBetweenReports == 0)
            progress(reader->progress());
        if (read == static_cast<qint64>(rowsShown) && file.isUsable())
            reader->needOnly(sniffed); // every cell is looked at when the rows are checked
        if (file.sample.size() == rowsShown && writesDatesOneWay(*reader, sniffers)) {
            HEADWATER_TRY(const qint64 more, reader->skipRest(progress));
            file.rows += more;
            break;
        }
    }
    if (reader->header().size() > file.header.size()) { // columns that turned up late may be among those that count
        FilePreview whole = startedPreview(file.source);
        whole.header = reader->header();
        HEADWATER_CHECK(sniff(whole, progress));
        file = std::move(whole);
        return {};
    }
    file.format = reader->format();
    file.repairs = reader->repairs();
    for (const auto &[index, sniffer] : sniffers)
        file.readings.push_back({ file.header[index], file.mapping.fields[index], sniffer.shape() });
    for (ColumnReading &reading : file.readings) { // a sheet's numbers have a decimal point, whatever the country
        if (file.format.kind == QLatin1StringView("xlsx") && reading.shape.decimalEvidence == Evidence::Ambiguous)
            reading.shape.decimalEvidence = Evidence::Certain;
    }
    readThousandsOfMoney(file.readings);
    followCertainColumns(file.readings);
    obeyUser(file);
    return {};
}

Result<> FileReading::check(FilePreview &file, const Progress &progress)
{
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openRows(file, m_cancellation));
    RowParser parser(file, m_spellings);
    if (file.subject() == Subject::Events)
        m_events.emplace(m_seen, m_digest, isStageHistory(file.mapping.kind));
    const bool isPlanTable = file.subject() == Subject::PlanTable;
    if (isPlanTable)
        file.held.names = file.header;
    for (const Field field : file.mapping.fields) {
        if (field != Field::None && field != Field::PostalCode && !isFacts(file.subject()))
            file.held.fields.push_back(field);
    }
    std::vector<QString> cells;
    for (qint64 read = 1;; ++read) {
        HEADWATER_TRY(const bool isRow, reader->next(cells));
        if (!isRow)
            break;
        if (isPlanTable)
            holdPlanRow(file, cells, reader->row());
        else if (!parser.parse(cells, reader->row()))
            noteBadRow(file, parser.problems(), m_options.problemsKept);
        else if (!isMove(file, read - 1))
            ++file.withoutMove;
        else if (isFacts(file.subject()))
            takeFact(file, parser);
        else
            hold(file, parser);
        if (read % rowsBetweenReports == 0)
            progress(reader->progress());
    }
    file.format = reader->format();
    file.repairs = reader->repairs();
    if (m_events)
        m_events->finish(file);
    m_events.reset();
    return {};
}

void FileReading::takeFact(FilePreview &file, RowParser &parser)
{
    if (!isAtStep(parser, file.source)) {
        ++file.otherLifecycle;
        return;
    }
    if (file.subject() == Subject::Events)
        return m_events->take(eventOf(parser));
    if (file.subject() == Subject::Spells)
        return countVerdict(file, parser, judge(m_seen, spellOf(parser)));
    const Opportunity opportunity = opportunityOf(parser, m_outcomes);
    const FactVerdict verdict = judge(m_seen, opportunity);
    countVerdict(file, parser, verdict);
    if (verdict == FactVerdict::Repeated || verdict == FactVerdict::Contradicts)
        return;
    m_digest.add(opportunity, parser.text(Field::Region));
    if (opportunity.amount.cents != 0) // nothing is nothing in any currency
        m_digest.noteCurrency(parser.has(Field::Currency) ? parser.text(Field::Currency).toUpper()
                                                          : currencyOf(parser.text(Field::Amount)),
            opportunity.amount);
}

void FileReading::countVerdict(FilePreview &file, RowParser &parser, FactVerdict verdict)
{
    switch (verdict) {
    case FactVerdict::Contradicts:
        parser.addProblem(parser.has(Field::Id) ? Field::Id : Field::Opportunity, Problem::SameIdOtherValues);
        noteBadRow(file, parser.problems(), m_options.problemsKept);
        return;
    case FactVerdict::Repeated: ++file.duplicatesDropped; return;
    case FactVerdict::Known: ++file.alreadyKnown; break;
    case FactVerdict::Changed: ++file.factsChanged; break;
    case FactVerdict::New: break;
    }
    ++file.accepted;
}

void FileReading::hold(FilePreview &file, RowParser &parser)
{
    HeldRow held { parser.row(), {} };
    held.values.reserve(file.held.fields.size());
    for (const Field field : file.held.fields)
        held.values.push_back(parser.heldText(field));
    const QString key = QString::number(static_cast<int>(file.subject())) + u'\n' + keyOf(file.subject(), parser);
    const auto earlier = m_heldByKey.constFind(key);
    if (earlier != m_heldByKey.constEnd()) {
        if (*earlier == held.values) {
            ++file.duplicatesDropped;
            return;
        }
        parser.addProblem(parser.has(Field::Id) ? Field::Id : file.held.fields.front(), Problem::SameIdOtherValues);
        noteBadRow(file, parser.problems(), m_options.problemsKept);
        return;
    }
    m_heldByKey.insert(key, held.values);
    file.held.rows.push_back(std::move(held));
    ++file.accepted;
}

void FileReading::holdPlanRow(FilePreview &file, const std::vector<QString> &cells, qint64 row)
{
    HeldRow held { row, cells };
    const std::vector<RowProblem> problems = planRowProblems(file.mapping.table, file.held.names, held);
    if (!problems.empty()) {
        noteBadRow(file, problems, m_options.problemsKept);
        return;
    }
    file.held.rows.push_back(std::move(held));
    ++file.accepted;
}

} // namespace headwater

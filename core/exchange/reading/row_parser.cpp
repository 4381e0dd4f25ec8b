// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/row_parser.h"

#include "core/exchange/kinds/actual_measures.h"
#include "core/facts/journey_name.h"
#include "core/facts/moments.h"
#include "core/plan/column_text.h"
#include "core/tables/quarter_text.h"
#include "core/tables/value_parser.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// What exports write where they have nothing to say.
bool meansNothing(QStringView text)
{
    static constexpr std::array words { QLatin1StringView("null"), QLatin1StringView("nil"), QLatin1StringView("none"),
        QLatin1StringView("n/a"), QLatin1StringView("#n/a"), QLatin1StringView("na"), QLatin1StringView("-") };
    return text.size() <= 4 && std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// "0000-00-00", "00/00/0000 00:00": how some systems write that there is no date.
bool isDateOfZeros(QStringView text)
{
    return text.size() >= 8 && text.contains(u'0')
        && std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"0-/.: T").contains(c); });
}

/// "9999-12-31": how some systems write that there is no end.
bool isEndOfTime(QStringView text)
{
    static constexpr std::array years { QLatin1StringView("9999"), QLatin1StringView("2999"),
        QLatin1StringView("4712") };
    return text.contains(QLatin1StringView("31"))
        && std::any_of(years.begin(), years.end(), [text](QLatin1StringView year) { return text.contains(year); });
}

bool saysNothing(FieldType type, QStringView text)
{
    const bool isDate = type == FieldType::Date || type == FieldType::Moment || type == FieldType::Quarter;
    return text.isEmpty() || (type != FieldType::Text && meansNothing(text)) || (isDate && isDateOfZeros(text))
        || (type == FieldType::Date && isEndOfTime(text));
}

/// What a cell of a spreadsheet can hold; no name of anything is longer, and a plan keeps no text of megabytes.
constexpr qsizetype longestText = 32'767;

/// What is shown of a value that is wrong.
QString shown(const QString &text)
{
    constexpr qsizetype mostShown = 200;
    return text.size() <= longestText
        ? text
        : QStringLiteral("%1... (%2 characters)").arg(text.left(mostShown)).arg(text.size());
}

bool isInRange(Field field, double number)
{
    switch (field) {
    case Field::Latitude: return std::abs(number) <= 90;
    case Field::Longitude: return std::abs(number) <= 180;
    case Field::Employees: return number >= 0 && number < 1e12;
    case Field::TenureMonths: return number >= 0 && number <= 1'200;
    case Field::TenureYears: return number >= 0 && number <= 100;
    case Field::Fte: return number > 0 && number <= 1;
    case Field::FewestSeats: return number >= 0 && number <= 1e6;
    case Field::MostSeats: return number >= 1 && number <= 1e6;
    case Field::Wins:
    case Field::Headcount: return number >= 0 && number <= 1e9;
    case Field::Coverage: return number >= 0 && number <= 1;
    default: return std::isfinite(number);
    }
}

std::span<const Field> neededFields(Subject subject)
{
    static constexpr std::array account { Field::Account };
    static constexpr std::array product { Field::Product };
    static constexpr std::array curve { Field::Name, Field::Margin, Field::SeatsToday, Field::AtZero, Field::AtHalf,
        Field::AtHalfMore, Field::AtSaturation };
    static constexpr std::array actual { Field::Quarter };
    static constexpr std::array name { Field::Name };
    static constexpr std::array id { Field::Id };
    static constexpr std::array stage { Field::Stage };
    static constexpr std::array event { Field::Activity, Field::At };
    static constexpr std::array accountTerritory { Field::AccountKey, Field::Territory };
    static constexpr std::array seatTerritory { Field::Worker, Field::Territory };
    switch (subject) {
    case Subject::Accounts: return account;
    case Subject::Products: return product;
    case Subject::Curves: return curve;
    case Subject::Actuals: return actual;
    case Subject::Territories: return name;
    case Subject::Positions: return id;
    case Subject::Opportunities: return stage;
    case Subject::Events: return event;
    case Subject::AccountTerritories: return accountTerritory;
    case Subject::SeatTerritories: return seatTerritory;
    case Subject::Spells:
    case Subject::Team:
    case Subject::PlanTable:
    case Subject::None: break;
    }
    return {};
}

/// The field whose spellings count for another one; None where none do.
Field aliasField(Field field)
{
    switch (field) {
    case Field::Product:
    case Field::Sector:
    case Field::Country:
    case Field::Territory:
    case Field::Account: return field;
    case Field::Agent:
    case Field::Owner: return Field::Agent;
    default: return Field::None;
    }
}

} // namespace

Spellings::Spellings(const std::vector<AliasProposal> &aliases)
{
    for (const AliasProposal &alias : aliases) {
        const std::optional<Field> field = fieldOfKey(alias.column);
        if (!field)
            continue;
        QHash<QString, QString> &meanings = m_meanings[*field];
        meanings.insert(alias.seen, alias.means);
        if (!alias.id.isEmpty())
            meanings.insert(alias.id, alias.means);
    }
}

const QString &Spellings::meaning(Field field, const QString &seen) const
{
    const Field known = aliasField(field);
    if (known == Field::None || m_meanings.empty() || seen.isEmpty())
        return seen;
    const auto column = m_meanings.find(known);
    if (column == m_meanings.end())
        return seen;
    const auto found = column->second.constFind(seen);
    return found == column->second.constEnd() ? seen : *found;
}

QString aliasColumn(Field field) { return fieldKey(aliasField(field)); }

RowParser::RowParser(const FilePreview &file, Spellings spellings)
    : m_spellings(std::move(spellings))
    , m_subject(file.subject())
    , m_width(file.header.size())
{
    for (std::size_t i = 0; i < file.mapping.fields.size(); ++i) {
        Column column { i, file.header[i], file.mapping.fields[i] };
        if (column.field == Field::None)
            continue;
        for (const ColumnReading &reading : file.readings) {
            if (reading.column == column.name && reading.field == column.field) {
                column.dates = reading.shape.dateOrder;
                column.mark = reading.shape.decimalMark;
            }
        }
        m_hasJourneys = m_hasJourneys || column.field == Field::Journey;
        m_namesJourneys = m_namesJourneys
            || (column.field == Field::Journey && isStageHistory(file.mapping.kind)
                && folded(column.name).contains(QLatin1StringView("name")));
        m_columns.push_back(std::move(column));
    }
}

bool RowParser::parse(std::vector<QString> &cells, qint64 row)
{
    m_row = row;
    m_problems.clear();
    for (const Column &column : m_columns) {
        Value &value = m_values[static_cast<std::size_t>(column.field)];
        value.text.swap(cells[column.index]);
        if (const QStringView trimmed = QStringView(value.text).trimmed(); trimmed.size() < value.text.size())
            value.text = trimmed.toString();
        value.isBlank = saysNothing(fieldType(column.field), value.text);
        value.date = {};
        value.money = {};
        value.number = 0;
        value.at = 0;
        value.yes = false;
        if (value.text.size() > longestText) {
            m_problems.push_back({ m_row, column.name, shown(value.text), Problem::OutOfRange });
            value.text.clear();
            value.isBlank = true;
        }
        if (!value.isBlank && !read(column))
            value.isBlank = true;
    }
    const bool hasSurplus = std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_width, cells.size())),
        cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (hasSurplus)
        m_problems.push_back({ m_row, {}, cells[m_width], Problem::TooManyCells });
    nameJourney();
    if (m_problems.empty())
        checkRow();
    return m_problems.empty();
}

/// As the opportunity without id is called that the row is about: two accounts may have one of the same name.
void RowParser::nameJourney()
{
    if (!m_namesJourneys || !has(Field::Journey))
        return;
    QString &journey = m_values[static_cast<std::size_t>(Field::Journey)].text;
    journey = journeyName(text(Field::Account), journey);
}

bool RowParser::read(const Column &column)
{
    Value &value = m_values[static_cast<std::size_t>(column.field)];
    const auto refuse = [&](Problem problem) {
        m_problems.push_back({ m_row, column.name, value.text, problem });
        return false;
    };
    const auto takeNumber = [&](std::optional<double> number) {
        if (!number)
            return refuse(Problem::NotANumber);
        value.number = *number;
        return isInRange(column.field, *number) || refuse(Problem::OutOfRange);
    };
    switch (fieldType(column.field)) {
    case FieldType::Text: value.text = m_spellings.meaning(column.field, value.text); return true;
    case FieldType::Amount:
        if (const std::optional<Money> money = parseMoney(value.text, column.mark)) {
            value.money = *money;
            return true;
        }
        return refuse(Problem::NotANumber);
    case FieldType::Number:
    case FieldType::Count: return takeNumber(parseNumber(value.text, column.mark));
    case FieldType::Fraction: return takeNumber(parseFraction(value.text, column.mark));
    case FieldType::Date:
        value.date = parseDate(value.text, column.dates).value_or(QDate());
        return value.date.isValid() || refuse(Problem::NotADate);
    case FieldType::Quarter:
        if (const std::optional<QuarterText> quarter = parseQuarter(value.text, column.dates)) {
            value.date = quarter->first;
            value.yes = quarter->part == QuarterText::Part::Quarter;
            return true;
        }
        return refuse(Problem::NotAQuarter);
    case FieldType::Moment:
        if (const std::optional<qint64> moment = parseMoment(value.text, column.dates)) {
            value.at = *moment;
            const bool isPossible = *moment >= firstPossibleMoment && *moment < firstImpossibleMoment;
            return isPossible || refuse(Problem::OutOfRange);
        }
        return refuse(namesUnknownZone(value.text, column.dates) ? Problem::UnknownTimeZone : Problem::NotADate);
    case FieldType::YesNo:
        if (const std::optional<bool> yes = parseYesNo(value.text)) {
            value.yes = *yes;
            return true;
        }
        return refuse(Problem::NotYesNo);
    }
    return true;
}

void RowParser::addProblem(Field field, Problem problem)
{
    QString column;
    for (const Column &candidate : m_columns) {
        if (candidate.field == field)
            column = candidate.name;
    }
    m_problems.push_back({ m_row, column, text(field), problem });
}

void RowParser::checkRow()
{
    checkRequired();
    const auto inOrder = [this](Field first, Field second) {
        if (has(first) && has(second) && at(second).date < at(first).date)
            addProblem(second, Problem::DatesOutOfOrder);
    };
    for (const Field field : { Field::Created, Field::Engaged, Field::Closed }) {
        const qint64 day = has(field) ? startOfDay(at(field).date) : firstPossibleMoment;
        if (day < firstPossibleMoment || day >= firstImpossibleMoment)
            addProblem(field, Problem::OutOfRange);
    }
    inOrder(Field::Hired, Field::Left);
    inOrder(Field::Engaged, Field::Closed);
    inOrder(Field::Created, Field::Closed);
    inOrder(Field::From, Field::To);
    // A date loses the offset that a moment keeps: what is before by less than an offset may be the same day.
    constexpr qint64 largestOffset = 14 * 3'600'000;
    if (has(Field::At) && has(Field::To)
        && at(Field::At).at - largestOffset >= startOfDay(at(Field::To).date) + millisecondsInDay)
        addProblem(Field::To, Problem::DatesOutOfOrder);
}

void RowParser::checkRequired()
{
    for (const Field field : neededFields(m_subject)) {
        if (!has(field))
            addProblem(field, Problem::MissingValue);
    }
    // What names no journey goes to one of its account, where the file has no column for journeys at all.
    const Field whose = m_hasJourneys ? Field::Journey : Field::Account;
    if (m_subject == Subject::Events && !has(whose))
        addProblem(whose, Problem::MissingValue);
    if (m_subject == Subject::Spells)
        checkSpell();
    if (m_subject == Subject::Actuals)
        checkActuals();
    const bool lacksName = m_subject == Subject::Team && !has(Field::Agent) && !has(Field::Name)
        && !has(Field::LastName) && !has(Field::Id);
    if (lacksName)
        addProblem(Field::Agent, Problem::MissingValue);
    if (m_subject == Subject::Curves && !has(Field::Sales) && !has(Field::SalesInMillions))
        addProblem(Field::Sales, Problem::MissingValue);
    if (m_subject == Subject::Curves && has(Field::Sales) && has(Field::SalesInMillions))
        addProblem(Field::SalesInMillions, Problem::TwoUnits);
    const bool lacksKey = m_subject == Subject::Opportunities && !has(Field::Id) && !has(Field::Opportunity);
    if (lacksKey)
        addProblem(Field::Id, Problem::MissingValue);
}

/// Somebody with a day of hiring; or in a snapshot, which has no such column, how long and whether it is over.
void RowParser::checkSpell()
{
    const bool isDated = std::any_of(
        m_columns.begin(), m_columns.end(), [](const Column &column) { return column.field == Field::Hired; });
    const bool hasTenure = has(Field::TenureMonths) || has(Field::TenureYears);
    if (isDated && !has(Field::Name))
        addProblem(Field::Name, Problem::MissingValue);
    if (isDated && !hasTenure && !has(Field::Hired))
        addProblem(Field::Hired, Problem::MissingValue);
    if (!isDated && !hasTenure)
        addProblem(Field::TenureMonths, Problem::MissingValue);
    if ((!isDated || (hasTenure && !has(Field::Hired))) && !has(Field::HasLeft))
        addProblem(Field::HasLeft, Problem::MissingValue);
}

/// One measure and its value, or any of the measures; a share that is written as 87 is a percentage.
void RowParser::checkActuals()
{
    const bool isLong = std::any_of(m_columns.begin(), m_columns.end(),
        [](const Column &column) { return column.field == Field::Measure || column.field == Field::Value; });
    if (!isLong) {
        static constexpr std::array measures { Field::MarginAmount, Field::Wins, Field::Coverage, Field::Headcount };
        const auto says = [this](Field field) { return has(field); };
        const auto isColumn = [this](Field field) {
            return std::any_of(
                m_columns.begin(), m_columns.end(), [field](const Column &column) { return column.field == field; });
        };
        if (std::none_of(measures.begin(), measures.end(), says))
            addProblem(*std::find_if(measures.begin(), measures.end(), isColumn), Problem::MissingValue);
        return;
    }
    for (const Field field : { Field::Measure, Field::Value }) {
        if (!has(field))
            return addProblem(field, Problem::MissingValue);
    }
    const std::optional<ReviewMeasure> measure = measureNamed(text(Field::Measure));
    if (!measure)
        return addProblem(Field::Measure, Problem::UnknownWord);
    if (!isPossible(*measure, shareAware(*measure, at(Field::Value).number)))
        addProblem(Field::Value, Problem::OutOfRange);
}

QString RowParser::heldText(Field field) const
{
    const Value &value = at(field);
    if (value.isBlank)
        return {};
    switch (fieldType(field)) {
    case FieldType::Text: return value.text;
    case FieldType::Amount: return textOf(value.money);
    case FieldType::Number:
    case FieldType::Fraction: return textOf(value.number);
    case FieldType::Count: return textOf(static_cast<std::int64_t>(std::llround(value.number)));
    case FieldType::Date: return textOf(value.date);
    case FieldType::Quarter: return value.yes ? quarterCode(value.date) : textOf(value.date);
    case FieldType::Moment: return QString::number(value.at);
    case FieldType::YesNo: return textOf(value.yes);
    }
    return {};
}

} // namespace headwater

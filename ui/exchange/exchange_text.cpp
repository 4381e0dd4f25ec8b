// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_text.h"

#include "ui/wording/translate.h"

namespace headwater {

namespace {

QString orderText(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay: return tr("year-month-day");
    case DateOrder::MonthDayYear: return tr("month/day/year");
    case DateOrder::DayMonthYear: return tr("day/month/year");
    }
    Q_UNREACHABLE();
}

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',': return tr("comma");
    case u';': return tr("semicolon");
    case u'\t': return tr("tab");
    case u'|': return tr("bar");
    default: return QString(delimiter);
    }
}

/// "sales_agent" read by people: the fallback for fields without a better word.
QString spelledOut(QString key)
{
    key.replace(u'_', u' ');
    if (!key.isEmpty())
        key[0] = key[0].toUpper();
    return key;
}

} // namespace

// No default here and below: a new kind does not compile until it has its words.
QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Unknown: return tr("Not known");
    case Kind::Territories: return tr("Territories");
    case Kind::SalesTeam: return tr("Sales team");
    case Kind::Accounts: return tr("Accounts");
    case Kind::Products: return tr("Products");
    case Kind::Opportunities: return tr("Opportunities");
    case Kind::Positions: return tr("Positions");
    case Kind::People: return tr("People");
    case Kind::Events: return tr("Event log");
    case Kind::Spells: return tr("Employment history");
    case Kind::Curves: return tr("Response curves");
    case Kind::Actuals: return tr("Actual figures of quarters");
    case Kind::EmploymentSnapshot: return tr("Employment snapshot (without dates)");
    case Kind::SalesforceOpportunities: return tr("Salesforce opportunities");
    case Kind::SalesforceHistory: return tr("Salesforce opportunity history");
    case Kind::SalesforceTerritories: return tr("Salesforce territories");
    case Kind::SalesforceAccountTerritories: return tr("Salesforce accounts of territories");
    case Kind::SalesforceUserTerritories: return tr("Salesforce users of territories");
    case Kind::HubspotDeals: return tr("HubSpot deals");
    case Kind::HubspotDealStages: return tr("HubSpot deal stages");
    case Kind::HubspotCompanies: return tr("HubSpot companies");
    case Kind::BambooPeople: return tr("BambooHR people");
    case Kind::WorkdayPositions: return tr("Workday positions");
    case Kind::SuccessFactorsPositions: return tr("SuccessFactors positions");
    case Kind::SuccessFactorsUsers: return tr("SuccessFactors users");
    case Kind::HibobPositions: return tr("HiBob positions");
    case Kind::PlanTable: return tr("Headwater table");
    }
    Q_UNREACHABLE();
}

QString kindTitle(const ColumnMapping &mapping)
{
    if (mapping.kind == Kind::PlanTable)
        return tr("Headwater table “%1”").arg(mapping.table);
    return kindTitle(mapping.kind);
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::None: return tr("Not used");
    case Field::Id: return tr("Code or id");
    case Field::PartOf: return tr("Part of (company)");
    case Field::Account: return tr("Account name");
    case Field::Agent: return tr("Sales person");
    case Field::At: return tr("Time of the event");
    case Field::Closed: return tr("Close date");
    case Field::Created: return tr("Created on");
    case Field::Engaged: return tr("Engaged on");
    case Field::Fte: return tr("FTE");
    case Field::From: return tr("From (date)");
    case Field::To: return tr("To (date)");
    case Field::Hired: return tr("Hired on");
    case Field::Left: return tr("Left on");
    case Field::Rehired: return tr("Hired again on");
    case Field::Sales: return tr("Sales today");
    case Field::SalesInMillions: return tr("Sales today, in millions");
    case Field::SeatsToday: return tr("Seats today");
    case Field::AtZero: return tr("Result with nobody");
    case Field::AtHalf: return tr("Result with half of today");
    case Field::AtToday: return tr("Result as today");
    case Field::AtHalfMore: return tr("Result with half as much again");
    case Field::AtSaturation: return tr("Result with all there could be");
    case Field::FewestSeats: return tr("Fewest seats");
    case Field::MostSeats: return tr("Most seats");
    case Field::TenureMonths: return tr("Months in the company");
    case Field::TenureYears: return tr("Years in the company");
    case Field::HasLeft: return tr("Has left (yes or no)");
    case Field::Quarter: return tr("Quarter");
    case Field::Measure: return tr("Measure (margin, wins …)");
    case Field::Value: return tr("Value of the measure");
    case Field::MarginAmount: return tr("Margin");
    case Field::Wins: return tr("Wins");
    case Field::Coverage: return tr("Work covered");
    case Field::Headcount: return tr("Seats held");
    case Field::Lifecycle: return tr("Step of the activity");
    case Field::Parent: return tr("Lies in (territory)");
    default: return spelledOut(fieldKey(field));
    }
}

QString problemSentence(Problem problem)
{
    switch (problem) {
    case Problem::MissingValue: return tr("The value is missing. Fill it in.");
    case Problem::NotADate: return tr("This is not a date. Write it like the others in the column.");
    case Problem::NotAQuarter: return tr("This is no quarter. Write it as 2026Q4, or as a month or date of it.");
    case Problem::UnknownTimeZone:
        return tr(
            "The name of the time zone is not known, or means several. Write the distance from UTC, as in +01:00, "
            "or a place, as in Europe/Berlin.");
    case Problem::NotANumber: return tr("This is not a number. Write digits only.");
    case Problem::NotYesNo: return tr("This is neither yes nor no.");
    case Problem::UnknownWord: return tr("This word is not known here. Use one of the usual ones.");
    case Problem::OutOfRange: return tr("This value is outside what is possible.");
    case Problem::DatesOutOfOrder: return tr("It ends before it begins. Correct one of the dates.");
    case Problem::SameIdOtherValues: return tr("An earlier row has this id and says something else. Keep one of them.");
    case Problem::UnknownReference:
        return tr("Neither the plan nor the files know this. Add it, or correct the spelling.");
    case Problem::SeveralMeant:
        return tr("Several territories have this name. Write it with the territory above it, or write its code.");
    case Problem::PartOfQuarter:
        return tr(
            "This is a part of a quarter whose other months are missing. Import all its months together, or write the "
            "quarter, as in 2026Q4, if the row is of all of it.");
    case Problem::WouldFormCycle: return tr("This makes a circle. Give one of them another place.");
    case Problem::TooManyCells: return tr("The row has more cells than the header. Is a delimiter inside a value?");
    case Problem::TwoUnits: return tr("The amount is there twice, in full and in millions. Leave one of them empty.");
    }
    Q_UNREACHABLE();
}

QString problemSentence(const RowProblem &problem)
{
    const QString usual = problemSentence(problem.problem);
    if (problem.nearest.isEmpty())
        return usual;
    return tr("Did you mean “%1”? %2").arg(problem.nearest.join(tr("” or “")), usual);
}

QString aliasReasonText(AliasReason reason)
{
    switch (reason) {
    case AliasReason::Spelling: return {};
    case AliasReason::LegalForm: return tr("the same but for legal form and punctuation");
    case AliasReason::Domain: return tr("by web domain");
    }
    Q_UNREACHABLE();
}

namespace {

QString dateSentence(const ColumnReading &reading)
{
    const ColumnShape &shape = reading.shape;
    const QString order = orderText(shape.dateOrder).replace(u'/', shape.dateSeparator);
    if (reading.isChosen)
        return tr("%1 is read as %2, as you chose.").arg(reading.column, order);
    switch (shape.dateEvidence) {
    case Evidence::None: break;
    case Evidence::Certain:
        return shape.dateOrder == DateOrder::YearMonthDay ? QString()
                                                          : tr("%1 is read as %2.").arg(reading.column, order);
    case Evidence::Ambiguous:
        return tr("%1 is read as %2, but could be read the other way round. Look at a date you know; if it is wrong, "
                  "go back and choose what dates are.")
            .arg(reading.column, order);
    case Evidence::Contradictory:
        return tr("%1 mixes two ways to write dates; most rows are %2.").arg(reading.column, order);
    }
    return {};
}

/// Where some moments say how far their clock is from UTC and others do not.
QString zoneSentence(const ColumnReading &reading)
{
    const ColumnShape &shape = reading.shape;
    if (fieldType(reading.field) != FieldType::Moment || !shape.hasMixedZones())
        return {};
    return tr(
        "%1 mixes times with a time zone (%2) and without (%3, first in row %4): those without are taken as UTC. If "
        "they are not, write the zone at each of them.")
        .arg(reading.column, countText(shape.timesWithZone), countText(shape.timesWithoutZone),
            countText(shape.firstRowWithoutZone));
}

QString numberSentence(const ColumnReading &reading)
{
    const ColumnShape &shape = reading.shape;
    const bool isComma = shape.decimalMark == DecimalMark::Comma;
    if (reading.isChosen)
        return isComma ? tr("%1 has a decimal comma, as you chose.").arg(reading.column)
                       : tr("%1 has a decimal point, as you chose.").arg(reading.column);
    switch (shape.decimalEvidence) {
    case Evidence::None: break;
    case Evidence::Certain: return isComma ? tr("%1 has a decimal comma.").arg(reading.column) : QString();
    case Evidence::Ambiguous:
        return isComma
            ? tr("%1 is read with a decimal comma, as in 1.234,50, but could have a decimal point. Look at a "
                 "number you know; if it is wrong, go back and choose what decimals are.")
                  .arg(reading.column)
            : tr("%1 is read with a decimal point, as in 1,234.50, but could have a decimal comma. Look at a "
                 "number you know; if it is wrong, go back and choose what decimals are.")
                  .arg(reading.column);
    case Evidence::Contradictory: return tr("%1 mixes decimal commas and decimal points.").arg(reading.column);
    }
    return {};
}

} // namespace

QString readingSentence(const ColumnReading &reading)
{
    if (!isDate(fieldType(reading.field)))
        return numberSentence(reading);
    const QString zones = zoneSentence(reading);
    const QString dates = dateSentence(reading);
    return dates.isEmpty() || zones.isEmpty() ? dates + zones : dates + u' ' + zones;
}

QString formatSentence(const TableFormat &format)
{
    if (format.kind.startsWith(QStringLiteral("xes")))
        return format.kind == QStringLiteral("xes") ? tr("event log (XES)") : tr("event log (XES), compressed");
    if (format.kind != QStringLiteral("csv"))
        return format.sheet.isEmpty() ? tr("workbook") : tr("sheet “%1”").arg(format.sheet);
    return QStringLiteral("%1 · %2").arg(format.encoding, delimiterText(format.delimiter));
}

} // namespace headwater

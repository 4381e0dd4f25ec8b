// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/plan_text.h"

#include "core/plan/column_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QHash>

namespace headwater {

namespace {

QHash<QString, QString> titlesOfOrganisation()
{
    return {
        { QStringLiteral("external_id"), tr("Code") },
        { QStringLiteral("name"), tr("Name") },
        { QStringLiteral("kind"), tr("Kind") },
        { QStringLiteral("parent"), tr("Lies in") },
        { QStringLiteral("latitude"), tr("Latitude") },
        { QStringLiteral("longitude"), tr("Longitude") },
        { QStringLiteral("neighbours"), tr("Neighbours") },
        { QStringLiteral("position"), tr("Position") },
        { QStringLiteral("family"), tr("Family") },
        { QStringLiteral("tasks"), tr("Tasks") },
        { QStringLiteral("segments"), tr("Segments") },
        { QStringLiteral("per_year"), tr("Hours a year") },
        { QStringLiteral("cost_per_year"), tr("Cost a year") },
        { QStringLiteral("ramp_months"), tr("Ramp, months") },
        { QStringLiteral("hiring_delay_days"), tr("Hiring, days") },
        { QStringLiteral("work_mode"), tr("Work mode") },
        { QStringLiteral("decides"), tr("Decides") },
        { QStringLiteral("hands_over"), tr("Hands over") },
        { QStringLiteral("role"), tr("Role") },
        { QStringLiteral("home"), tr("Home") },
        { QStringLiteral("span"), tr("Span") },
        { QStringLiteral("manager"), tr("Reports to") },
        { QStringLiteral("fte"), tr("FTE") },
        { QStringLiteral("status"), tr("Status") },
        { QStringLiteral("placeholder"), tr("When vacant") },
        { QStringLiteral("from_date"), tr("From") },
        { QStringLiteral("to_date"), tr("Until") },
        { QStringLiteral("location"), tr("Location") },
        { QStringLiteral("jurisdiction"), tr("Jurisdiction") },
        { QStringLiteral("is_protected"), tr("Protected") },
        { QStringLiteral("job_title"), tr("Job title") },
        { QStringLiteral("email"), tr("E-mail") },
        { QStringLiteral("hired"), tr("Hired") },
        { QStringLiteral("left"), tr("Left") },
        { QStringLiteral("person"), tr("Person") },
        { QStringLiteral("seat"), tr("Seat") },
        { QStringLiteral("share"), tr("Share") },
        { QStringLiteral("territory"), tr("Territory") },
        { QStringLiteral("segment"), tr("Segment") },
        { QStringLiteral("revenue"), tr("Revenue, 12 months") },
        { QStringLiteral("potential"), tr("Potential a year") },
        { QStringLiteral("owners"), tr("Owner") },
        { QStringLiteral("industry"), tr("Industry") },
        { QStringLiteral("country"), tr("Country") },
        { QStringLiteral("employees"), tr("Employees") },
        { QStringLiteral("part_of"), tr("Part of") },
        { QStringLiteral("is_exception"), tr("Exception") },
        { QStringLiteral("exception_reason"), tr("Why an exception") },
        { QStringLiteral("currency"), tr("Currency") },
        { QStringLiteral("starts_on"), tr("Starts on") },
        { QStringLiteral("identity"), tr("Mark of the plan") },
        { QStringLiteral("slice"), tr("Cut out for") },
    };
}

/// Of journeys, their work, what is assumed and what imports remember.
QHash<QString, QString> titlesOfTheRest()
{
    return {
        { QStringLiteral("face_to_face"), tr("Face to face") },
        { QStringLiteral("expected_days"), tr("Expected days") },
        { QStringLiteral("stage"), tr("Stage") },
        { QStringLiteral("text"), tr("Text") },
        { QStringLiteral("required"), tr("Required") },
        { QStringLiteral("valid_days"), tr("Valid for days") },
        { QStringLiteral("task"), tr("Task") },
        { QStringLiteral("channel"), tr("Channel") },
        { QStringLiteral("per_visit"), tr("Hours a visit") },
        { QStringLiteral("series"), tr("Series") },
        { QStringLiteral("price"), tr("Price") },
        { QStringLiteral("from_role"), tr("From role") },
        { QStringLiteral("to_role"), tr("To role") },
        { QStringLiteral("trigger"), tr("Happens when") },
        { QStringLiteral("acceptance"), tr("Accepted when") },
        { QStringLiteral("checklist"), tr("Checklist") },
        { QStringLiteral("agreed"), tr("Hours agreed") },
        { QStringLiteral("key"), tr("Assumption") },
        { QStringLiteral("value"), tr("Value") },
        { QStringLiteral("low"), tr("Low") },
        { QStringLiteral("high"), tr("High") },
        { QStringLiteral("unit"), tr("Unit") },
        { QStringLiteral("basis"), tr("Basis") },
        { QStringLiteral("source"), tr("Source") },
        { QStringLiteral("date"), tr("Date") },
        { QStringLiteral("at_zero"), tr("With nothing") },
        { QStringLiteral("at_half"), tr("With half of today") },
        { QStringLiteral("at_today"), tr("As today") },
        { QStringLiteral("at_half_more"), tr("With half as much again") },
        { QStringLiteral("at_saturation"), tr("With all there could be") },
        { QStringLiteral("margin"), tr("Margin") },
        { QStringLiteral("sales"), tr("Sales today") },
        { QStringLiteral("seats_today"), tr("Seats today") },
        { QStringLiteral("fewest_seats"), tr("Fewest seats") },
        { QStringLiteral("most_seats"), tr("Most seats") },
        { QStringLiteral("curve"), tr("Response curve") },
        { QStringLiteral("who"), tr("Who said it") },
        { QStringLiteral("headers"), tr("Columns of the file") },
        { QStringLiteral("fields"), tr("Read as") },
        { QStringLiteral("column"), tr("Column") },
        { QStringLiteral("seen"), tr("As written") },
        { QStringLiteral("means"), tr("Means") },
    };
}

QHash<QString, QString> titlesOfReviews()
{
    return {
        { QStringLiteral("frozen_on"), tr("Frozen on") },
        { QStringLiteral("quarter"), tr("Quarter") },
        { QStringLiteral("approved"), tr("Version as approved") },
        { QStringLiteral("today"), tr("Version of that day") },
        { QStringLiteral("proposal"), tr("Version as proposed") },
        { QStringLiteral("note"), tr("Note") },
        { QStringLiteral("review"), tr("Review") },
        { QStringLiteral("measure"), tr("Measure") },
        { QStringLiteral("author"), tr("Who wrote it") },
        { QStringLiteral("about"), tr("About") },
        { QStringLiteral("about_row"), tr("Number of its row") },
        { QStringLiteral("caption"), tr("Caption") },
        { QStringLiteral("view"), tr("View") },
        { QStringLiteral("shown"), tr("Figures when captured") },
        { QStringLiteral("scenario_number"), tr("Number of the scenario") },
        { QStringLiteral("captured"), tr("Captured on") },
        { QStringLiteral("at"), tr("Time") },
        { QStringLiteral("what"), tr("What was agreed") },
    };
}

QHash<QString, QString> words()
{
    return {
        { QStringLiteral("customer_focused"), wordFor(RoleKind::CustomerFocused) },
        { QStringLiteral("specialty"), wordFor(RoleKind::Specialty) },
        { QStringLiteral("filled"), wordFor(SeatStatus::Filled) },
        { QStringLiteral("vacant"), wordFor(SeatStatus::Vacant) },
        { QStringLiteral("planned"), wordFor(SeatStatus::Planned) },
        { QStringLiteral("closed"), wordFor(SeatStatus::Closed) },
        { QStringLiteral("none"), wordFor(Placeholder::None) },
        { QStringLiteral("hire"), wordFor(Placeholder::Hire) },
        { QStringLiteral("transfer"), wordFor(Placeholder::Transfer) },
        { QStringLiteral("replacement"), wordFor(Placeholder::Replacement) },
        { QStringLiteral("redeploy"), wordFor(Placeholder::Redeploy) },
        { QStringLiteral("office"), wordFor(WorkMode::Office) },
        { QStringLiteral("hybrid"), wordFor(WorkMode::Hybrid) },
        { QStringLiteral("remote"), wordFor(WorkMode::Remote) },
        { QStringLiteral("travelling"), wordFor(WorkMode::Travelling) },
        { QStringLiteral("yes"), tr("yes") },
        { QStringLiteral("no"), tr("no") },
        { QStringLiteral("region"), wordFor(TerritoryKind::Region) },
        { QStringLiteral("leaf"), wordFor(TerritoryKind::Leaf) },
        { QStringLiteral("self_serve"), tr("without anybody") },
        { QStringLiteral("assisted"), tr("assisted") },
        { QStringLiteral("in_person"), tr("in person") },
        { QStringLiteral("open"), tr("open") },
        { QStringLiteral("won"), tr("won") },
        { QStringLiteral("lost"), tr("lost") },
        { QStringLiteral("no_decision"), tr("no decision") },
        { QStringLiteral("activity"), wordFor(VerifierKind::Activity) },
        { QStringLiteral("commitment"), wordFor(VerifierKind::Commitment) },
        { QStringLiteral("artefact"), wordFor(VerifierKind::Artefact) },
        { QStringLiteral("margin"), tr("margin") },
        { QStringLiteral("wins"), tr("wins") },
        { QStringLiteral("coverage"), tr("coverage") },
        { QStringLiteral("headcount"), tr("headcount") },
        { QStringLiteral("argument"), tr("argument") },
        { QStringLiteral("question"), tr("question") },
        { QStringLiteral("decision"), tr("decision") },
    };
}

bool isWordColumn(const QString &column)
{
    static const QStringList columns { QStringLiteral("kind"), QStringLiteral("status"), QStringLiteral("placeholder"),
        QStringLiteral("work_mode"), QStringLiteral("is_protected"), QStringLiteral("is_exception"),
        QStringLiteral("face_to_face"), QStringLiteral("required"), QStringLiteral("measure") };
    return columns.contains(column);
}

bool isMoneyColumn(const QString &column)
{
    static const QStringList columns { QStringLiteral("cost_per_year"), QStringLiteral("revenue"),
        QStringLiteral("potential"), QStringLiteral("price") };
    return columns.contains(column);
}

} // namespace

QString columnTitle(const QString &table, const QString &column)
{
    Q_UNUSED(table)
    static const QHash<QString, QString> titles = [] {
        QHash<QString, QString> all = titlesOfOrganisation();
        all.insert(titlesOfTheRest());
        all.insert(titlesOfReviews());
        return all;
    }();
    return titles.value(column, column);
}

QString rowKind(const QString &table)
{
    static const QHash<QString, QString> kinds { { QStringLiteral("seat"), tr("seat") },
        { QStringLiteral("role"), tr("role") }, { QStringLiteral("territory"), tr("territory") },
        { QStringLiteral("account"), tr("account") }, { QStringLiteral("person"), tr("person") },
        { QStringLiteral("assignment"), tr("assignment") }, { QStringLiteral("plan_info"), tr("plan") },
        { QStringLiteral("segment"), tr("segment") }, { QStringLiteral("channel"), tr("channel") },
        { QStringLiteral("task"), tr("task") }, { QStringLiteral("stage"), tr("stage") },
        { QStringLiteral("verifier"), tr("verifier") }, { QStringLiteral("effort"), tr("effort") },
        { QStringLiteral("product"), tr("product") }, { QStringLiteral("handover"), tr("handover") },
        { QStringLiteral("assumption"), tr("assumption") }, { QStringLiteral("curve"), tr("response curve") },
        { QStringLiteral("curve_opinion"), tr("answer about a response curve") },
        { QStringLiteral("mapping"), tr("remembered columns") }, { QStringLiteral("alias"), tr("other spelling") },
        { QStringLiteral("review"), tr("review") }, { QStringLiteral("prediction"), tr("prediction") },
        { QStringLiteral("actual"), tr("actual figure") }, { QStringLiteral("insight"), tr("insight") },
        { QStringLiteral("story_page"), tr("storyboard page") },
        { QStringLiteral("session_entry"), tr("session note") },
        { QStringLiteral("accepted_change"), tr("accepted change") },
        { QStringLiteral("opportunity"), tr("opportunity") }, { QStringLiteral("event"), tr("event") },
        { QStringLiteral("spell"), tr("employment") } };
    return kinds.value(table, table);
}

QString rowNameIn(const Plan &plan, const QString &table, std::int64_t id)
{
    QString name;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (table != QLatin1StringView(TableOf<Row>::table))
            return;
        if (const Row *row = (plan.*member).find(decltype(Row::id) { id }))
            name = rowName(plan, *row);
    });
    return name.isEmpty() ? QStringLiteral("-") : name;
}

QString valueText(const QString &column, const QString &value)
{
    static const QHash<QString, QString> known = words();
    if (value.isEmpty())
        return tr("none");
    if (isWordColumn(column))
        return known.value(value, value);
    if (Money money; isMoneyColumn(column) && parse(value, money))
        return moneyText(money);
    if (QDate date; value.size() == 10 && parse(value, date))
        return dateText(date);
    if (Share share;
        (column == QLatin1StringView("fte") || column == QLatin1StringView("share")) && parse(value, share))
        return shareText(share);
    return value;
}

} // namespace headwater

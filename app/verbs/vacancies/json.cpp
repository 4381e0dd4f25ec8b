// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/vacancies/json.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/vacancies/words_of_turnover.h"
#include "app/verbs/words.h"

#include <QJsonArray>

#include <algorithm>

namespace headwater {

namespace {

template <typename Number> qint64 whole(Number number) { return static_cast<qint64>(number); }

QJsonObject pointJson(const SurvivalPoint &point)
{
    return { { key("t"), point.time }, { key("s"), point.survival }, { key("low"), orNull(point.low) },
        { key("high"), orNull(point.high) } };
}

QJsonArray survivalJson(const std::vector<SurvivalGroup> &groups)
{
    QJsonArray list;
    for (const SurvivalGroup &group : groups) {
        QJsonArray points;
        for (const SurvivalPoint &point : group.curve.points)
            points.append(pointJson(point));
        list.append(QJsonObject { { key("group"), groupName(group) }, { key("by"), groupKind(group.by) },
            { key("n"), whole(group.curve.spells) }, { key("exits"), whole(group.curve.exits) },
            { key("median"), orNull(group.curve.median) }, { key("low"), orNull(group.curve.medianLow) },
            { key("high"), orNull(group.curve.medianHigh) }, { key("points"), points } });
    }
    return list;
}

QJsonArray quartersJson(const Plan &plan, const VacancyForecast &forecast)
{
    QJsonArray list;
    for (const VacancyQuarter &quarter : forecast.quarters) {
        QJsonArray groups;
        for (const VacancyGroup &group : quarter.groups)
            groups.append(QJsonObject { { key("role"), nameOf(plan.roles, group.role) },
                { key("territory"), nameOf(plan.territories, group.territory) }, { key("mean"), group.mean },
                { key("p10"), whole(group.p10) }, { key("p50"), whole(group.p50) }, { key("p90"), whole(group.p90) } });
        list.append(QJsonObject { { key("quarter"), quarterName(quarter.quarter) }, { key("mean"), quarter.mean },
            { key("p10"), whole(quarter.p10) }, { key("p50"), whole(quarter.p50) }, { key("p90"), whole(quarter.p90) },
            { key("known"), whole(quarter.known) }, { key("groups"), groups } });
    }
    return list;
}

QJsonValue dayOrNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue::Null; }

QJsonArray seatsJson(const Plan &plan, const VacancyForecast &forecast)
{
    QJsonArray list;
    for (const SeatOutlook &seat : likeliestFirst(plan, forecast)) {
        QJsonArray probability;
        for (const double chance : seat.probability)
            probability.append(chance);
        list.append(
            QJsonObject { { key("seat"), seatName(plan, seat.seat) }, { key("role"), nameOf(plan.roles, seat.role) },
                { key("territory"), nameOf(plan.territories, seat.territory) }, { key("probability"), probability },
                { key("leaves"), dayOrNull(seat.leaves) } });
    }
    return list;
}

QJsonArray openJson(const Plan &plan, const std::vector<Vacancy> &open)
{
    QJsonArray list;
    for (const Vacancy &vacancy : open) {
        const Seat &seat = *plan.seats.find(vacancy.seat);
        const QString leaver = nameOf(plan.people, vacancy.leaver);
        list.append(
            QJsonObject { { key("seat"), seatName(plan, seat.id) }, { key("role"), nameOf(plan.roles, seat.role) },
                { key("territory"), nameOf(plan.territories, seat.home) }, { key("status"), openStatus(seat) },
                { key("to_be"), toBe(seat) }, { key("since"), dayOrNull(vacancy.since) },
                { key("held_last_by"), leaver.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(leaver) } });
    }
    return list;
}

QJsonObject ratesJson(const TurnoverRates &rates)
{
    const bool knowsYear = rates.from.isValid();
    return { { key("leavers"), knowsYear ? QJsonValue(whole(rates.leavers)) : QJsonValue::Null },
        { key("average_headcount"), knowsYear ? QJsonValue(rates.averageHeadcount) : QJsonValue::Null },
        { key("leavers_per_head"), orNull(rates.perHead) },
        { key("left_within_12_months"), orNull(rates.leftWithinYear) },
        { key("hazard_per_year"), orNull(rates.hazardPerYear) } };
}

QJsonArray bandsJson(const TenureHazard &hazard)
{
    QJsonArray list;
    for (const double perQuarter : hazard.perQuarter)
        list.append(perQuarter);
    return list;
}

QJsonObject hazardsJson(const Plan &plan, const TurnoverHazards &hazards)
{
    QJsonArray bands;
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        bands.append(bandName(band));
    QJsonArray roles;
    for (const Role &role : plan.roles) {
        if (hazards.roles.contains(role.id))
            roles.append(
                QJsonObject { { key("role"), role.name }, { key("per_quarter"), bandsJson(hazards.of(role.id)) } });
    }
    return { { key("bands"), bands }, { key("company"), bandsJson(hazards.company) }, { key("roles"), roles } };
}

QJsonObject backtestJson(const VacancyBacktest &backtest)
{
    QJsonArray lines;
    for (const VacancyHindsight &line : backtest.quarters)
        lines.append(QJsonObject { { key("quarter"), quarterName(line.quarter) }, { key("people"), whole(line.people) },
            { key("left"), whole(line.left) }, { key("mean"), line.mean }, { key("p10"), whole(line.p10) },
            { key("p50"), whole(line.p50) }, { key("p90"), whole(line.p90) } });
    return { { key("quarters"), lines }, { key("covered_80"), orNull(backtest.covered80()) },
        { key("overdispersion"), orNull(backtest.overdispersion()) } };
}

QJsonArray notesJson(const TurnoverHistory &history)
{
    QJsonArray list;
    for (const TurnoverNote &note : history.notes)
        list.append(QJsonObject { { key("what"), oddityKey(note.what) }, { key("count"), whole(note.count) },
            { key("sentence"), sentenceFor(note) } });
    return list;
}

} // namespace

QJsonObject vacanciesJson(const VacancyFindings &findings)
{
    const Plan &plan = findings.scenario->plan;
    const VacancyForecast &forecast = findings.forecast;
    return { { key("schema"), key("headwater.vacancies/1") }, { key("scenario"), findings.scenario->name },
        { key("today"), forecast.today.toString(Qt::ISODate) }, { key("survival"), survivalJson(findings.survival) },
        { key("quarters"), quartersJson(plan, forecast) }, { key("open"), openJson(plan, findings.open) },
        { key("seats"), seatsJson(plan, forecast) }, { key("standing_vacancies"), forecast.standing },
        { key("lost_to_ramp"), forecast.lostToRamp }, { key("overdispersion"), forecast.overdispersion },
        { key("turnover"), ratesJson(findings.rates) }, { key("hazards"), hazardsJson(plan, findings.hazards) },
        { key("backtest"), backtestJson(findings.backtest) }, { key("notes"), notesJson(findings.history) } };
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/review/json.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/words.h"

#include <QJsonArray>

namespace headwater {

namespace {

qint64 numberOf(std::size_t count) { return static_cast<qint64>(count); }

/// The company has no name.
QJsonValue placeJson(const QString &territory)
{
    return territory.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(territory);
}

QJsonObject headJson(const PlanDocument &document, const Review &review, const ReviewScore &score)
{
    const auto version = [&document](std::int64_t number) -> QJsonValue {
        const Scenario *scenario = document.workspace().scenarios.find(ScenarioId { number });
        return scenario ? QJsonValue(scenario->name) : QJsonValue(QJsonValue::Null);
    };
    return { { key("name"), review.name }, { key("frozen_on"), review.frozenOn.toString(Qt::ISODate) },
        { key("quarter"), quarterName(quarterWith(review.quarter)) }, { key("approved"), version(review.approved) },
        { key("today"), version(review.today) }, { key("proposal"), version(review.proposal) },
        { key("note"), review.note }, { key("predictions"), numberOf(score.figures.size() + score.awaited) },
        { key("awaited"), numberOf(score.awaited) }, { key("hit_rate"), orNull(score.hitRate()) } };
}

QJsonArray measuresJson(const ReviewScore &score)
{
    QJsonArray list;
    for (const MeasureScore &measure : score.measures)
        list.append(QJsonObject { { key("measure"), measureName(measure.measure) },
            { key("figures"), numberOf(measure.figures) }, { key("hits"), numberOf(measure.hits) },
            { key("hit_rate"), measure.hitRate() }, { key("predicted"), measure.predicted },
            { key("actual"), measure.actual }, { key("bias"), orNull(measure.bias()) } });
    return list;
}

QJsonArray figuresJson(const ReviewScore &score)
{
    QJsonArray list;
    for (const ScoredFigure &figure : score.figures)
        list.append(QJsonObject { { key("measure"), measureName(figure.predicted.measure) },
            { key("territory"), placeJson(figure.predicted.territory) }, { key("predicted"), figure.predicted.value },
            { key("low"), figure.predicted.low }, { key("high"), figure.predicted.high },
            { key("actual"), figure.actual }, { key("hit"), figure.isHit() } });
    return list;
}

QJsonValue explanationJson(const std::optional<Explanation> &explanation)
{
    if (!explanation)
        return QJsonValue::Null;
    QJsonArray assumptions;
    for (const AssumptionMiss &miss : explanation->assumptions)
        assumptions.append(QJsonObject { { key("key"), miss.name }, { key("assumed"), miss.assumed },
            { key("implied"), miss.implied }, { key("bias"), orNull(miss.bias()) },
            { key("explained"), miss.explained }, { key("to_blame"), miss.isToBlame() } });
    return QJsonObject { { key("measure"), measureName(explanation->measure) },
        { key("missed_by"), explanation->company.error() }, { key("assumptions"), assumptions } };
}

QJsonValue versionJson(const std::optional<VersionFigures> &figures)
{
    if (!figures)
        return QJsonValue::Null;
    return QJsonObject { { key("seats"), static_cast<qint64>(figures->seats) },
        { key("coverage"), orNull(figures->coverage) },
        { key("margin"), orNull(figures->margin ? std::optional(figures->margin->inUnits()) : std::nullopt) } };
}

QJsonArray pointsJson(const std::vector<ThreePoints> &points)
{
    QJsonArray list;
    for (const ThreePoints &point : points)
        list.append(QJsonObject { { key("territory"), placeJson(point.territory) },
            { key("approved"), versionJson(point.at[0]) }, { key("today"), versionJson(point.at[1]) },
            { key("proposal"), versionJson(point.at[2]) } });
    return list;
}

QJsonValue fluidityJson(const std::optional<Fluidity> &fluidity)
{
    if (!fluidity)
        return QJsonValue::Null;
    QJsonArray roles;
    for (const RoleDrift &drift : fluidity->roles)
        roles.append(QJsonObject {
            { key("role"), drift.name }, { key("before"), drift.before }, { key("after"), drift.after } });
    return QJsonObject {
        { key("vacancies"), numberOf(fluidity->vacancies) }, { key("redeployed"), numberOf(fluidity->redeployed) },
        { key("refilled"), numberOf(fluidity->refilled) }, { key("closed"), numberOf(fluidity->closed) },
        { key("open"), numberOf(fluidity->open) }, { key("redeployed_share"), orNull(fluidity->redeployedShare()) },
        { key("days_to_productive"), orNull(fluidity->daysToProductive) }, { key("mix_drift"), fluidity->mixDrift },
        { key("roles"), roles }, { key("exceptions"), numberOf(fluidity->exceptions) },
        { key("exceptions_allowed"),
            fluidity->exceptionLimit ? QJsonValue(numberOf(*fluidity->exceptionLimit)) : QJsonValue(QJsonValue::Null) }
    };
}

QJsonArray insightsJson(const std::vector<Insight> &insights)
{
    QJsonArray list;
    for (const Insight &insight : insights)
        list.append(QJsonObject { { key("date"), insight.date.toString(Qt::ISODate) },
            { key("author"), insight.author }, { key("text"), insight.text }, { key("about"), insight.about },
            { key("about_row"), static_cast<qint64>(insight.aboutRow) } });
    return list;
}

} // namespace

QJsonObject reviewJson(const PlanDocument &document, const ReviewFindings *shown)
{
    QJsonArray reviews;
    const Plan &plan = document.baselinePlan();
    for (const Review &review : plan.reviews)
        reviews.append(headJson(document, review, scoreOf(plan, review.id)));
    QJsonObject json { { key("schema"), QStringLiteral("headwater.review/1") }, { key("reviews"), reviews },
        { key("review"), QJsonValue(QJsonValue::Null) } };
    if (!shown)
        return json;
    QJsonObject review = headJson(document, shown->review, shown->score);
    review.insert(key("measures"), measuresJson(shown->score));
    review.insert(key("figures"), figuresJson(shown->score));
    review.insert(key("explanation"), explanationJson(shown->explanation));
    review.insert(key("points"), pointsJson(shown->points));
    review.insert(key("fluidity"), fluidityJson(shown->fluidity));
    review.insert(key("insights"), insightsJson(shown->insights));
    json.insert(key("review"), review);
    return json;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/json.h"

#include "app/verbs/journey/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace headwater {

namespace {

QJsonValue number(std::int64_t value) { return static_cast<qint64>(value); }
double days(double milliseconds) { return milliseconds / millisecondsPerDay; }

QJsonArray activities(const JourneyGraph &graph)
{
    QJsonArray list;
    for (const JourneyGraph::Node &node : graph.nodes)
        list.append(QJsonObject { { key("name"), node.activity }, { key("events"), number(node.events) },
            { key("cases"), number(node.cases) } });
    return list;
}

QJsonArray arcs(const JourneyGraph &graph)
{
    QJsonArray list;
    for (const JourneyGraph::Arc &arc : graph.arcs)
        list.append(QJsonObject { { key("from"), graph.nodes[arc.from].activity },
            { key("to"), graph.nodes[arc.to].activity }, { key("count"), number(arc.count) },
            { key("cases"), number(arc.cases) }, { key("mean_days"), days(arc.time.mean) },
            { key("median_days"), days(arc.time.median) }, { key("p90_days"), days(arc.time.p90) } });
    return list;
}

QJsonArray boundaries(const JourneyGraph &graph, std::int64_t JourneyGraph::Node::*count)
{
    std::vector<JourneyGraph::Node> nodes;
    std::copy_if(graph.nodes.begin(), graph.nodes.end(), std::back_inserter(nodes),
        [count](const JourneyGraph::Node &node) { return node.*count > 0; });
    std::sort(nodes.begin(), nodes.end(), [count](const JourneyGraph::Node &a, const JourneyGraph::Node &b) {
        return a.*count != b.*count ? a.*count > b.*count : a.activity < b.activity;
    });
    QJsonArray list;
    for (const JourneyGraph::Node &node : nodes)
        list.append(QJsonObject { { key("name"), node.activity }, { key("cases"), number(node.*count) } });
    return list;
}

QJsonArray variants(const std::vector<JourneySummary::Variant> &variants)
{
    QJsonArray list;
    for (const JourneySummary::Variant &variant : variants)
        list.append(QJsonObject { { key("cases"), number(variant.cases) },
            { key("activities"), QJsonArray::fromStringList(variant.activities) } });
    return list;
}

QJsonArray funnel(const JourneyFindings &findings)
{
    const std::vector<FunnelStep> &steps = findings.funnel.steps;
    QJsonArray list;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const FunnelStep &step = steps[i];
        const std::int64_t next = i + 1 < steps.size() ? steps[i + 1].reached : step.reached;
        list.append(QJsonObject { { key("stage"), step.step }, { key("reached"), number(step.reached) },
            { key("verified"), findings.stepIsVerifiable[i] ? number(step.verified) : QJsonValue(QJsonValue::Null) },
            { key("conversion"), step.conversion }, { key("median_days"), days(step.time.median) },
            { key("lost_next"), number(step.reached - next) },
            { key("lost_to"),
                QJsonObject { { key("won"), number(step.droppedWon) }, { key("lost"), number(step.droppedLost) },
                    { key("no_decision"), number(step.droppedNoDecision) },
                    { key("open"), number(step.droppedOpen) } } } });
    }
    return list;
}

QJsonArray outcomes(const std::vector<StageOutcome> &stages)
{
    QJsonArray list;
    for (const StageOutcome &stage : stages)
        list.append(QJsonObject { { key("from"), stage.from }, { key("won"), stage.won }, { key("lost"), stage.lost },
            { key("no_decision"), stage.noDecision }, { key("open"), stage.open },
            { key("expected_steps"), stage.expectedSteps } });
    return list;
}

QJsonArray reasons(const std::vector<EndReason> &reasons)
{
    QJsonArray list;
    for (const EndReason &reason : reasons)
        list.append(QJsonObject {
            { key("reason"), reason.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason.reason) },
            { key("lost"), number(reason.lost) }, { key("no_decision"), number(reason.noDecision) },
            { key("value"), reason.value.inUnits() } });
    return list;
}

QJsonObject velocity(const Velocity &velocity)
{
    return { { key("journeys"), number(velocity.journeys) }, { key("win_rate"), orNull(velocity.winRate()) },
        { key("mean_won"), orNull(velocity.meanWon) }, { key("cycle_days"), orNull(velocity.cycleDays) },
        { key("per_day"), orNull(velocity.perDay()) } };
}

/// ln(after / before), and what of it is due to each factor.
QJsonValue velocityChangeJson(const std::optional<VelocityComparison> &comparison)
{
    if (!comparison)
        return QJsonValue::Null;
    const auto part = [&](double VelocityChange::*factor) {
        return comparison->change ? QJsonValue((*comparison->change).*factor) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject before = velocity(comparison->before);
    QJsonObject after = velocity(comparison->after);
    before.insert(key("period"), comparison->beforeIn.name);
    after.insert(key("period"), comparison->afterIn.name);
    return QJsonObject { { key("before"), before }, { key("after"), after },
        { key("ln"),
            QJsonObject { { key("journeys"), part(&VelocityChange::journeys) },
                { key("win_rate"), part(&VelocityChange::winRate) },
                { key("mean_won"), part(&VelocityChange::meanWon) }, { key("cycle"), part(&VelocityChange::cycle) },
                { key("total"),
                    orNull(comparison->change ? std::optional(comparison->change->total()) : std::nullopt) } } } };
}

QJsonArray stageTimesJson(const JourneyFindings &findings)
{
    QJsonArray list;
    for (const StageTime &stage : findings.stageTimes) {
        const auto inDays = [&](double time) {
            return orNull(
                stage.visits > 0 && findings.stageDay > 0 ? std::optional(time / findings.stageDay) : std::nullopt);
        };
        list.append(QJsonObject { { key("stage"), stage.stage }, { key("visits"), number(stage.visits) },
            { key("still_there"), number(stage.stillThere) }, { key("mean_days"), inDays(stage.time.mean) },
            { key("median_days"), inDays(stage.time.median) }, { key("p90_days"), inDays(stage.time.p90) } });
    }
    return list;
}

const char *weaknessWord(PromisingJourney::Weakness weakness)
{
    switch (weakness) {
    case PromisingJourney::Weakness::WinShare: return "win_share";
    case PromisingJourney::Weakness::Evidence: return "evidence";
    case PromisingJourney::Weakness::Age: return "age";
    }
    Q_UNREACHABLE();
}

QJsonArray promising(const JourneyLog &log, const std::vector<PromisingJourney> &journeys)
{
    QJsonArray list;
    for (const PromisingJourney &one : journeys) {
        if (list.size() == static_cast<qsizetype>(mostTold))
            break;
        const Stage *stage = log.plan.stages.find(one.stage);
        list.append(QJsonObject { { key("journey"), log.loaded.columns.caseNames.text(one.journey) },
            { key("stage"), stage ? stage->name : QString() }, { key("value"), one.value.inUnits() },
            { key("win_share"), one.winShare }, { key("required"), one.required }, { key("verified"), one.verified },
            { key("days_in_stage"), one.daysInStage }, { key("expected_days"), one.expectedDays },
            { key("score"), one.score }, { key("weakness"), key(weaknessWord(one.weakness())) } });
    }
    return list;
}

} // namespace

QJsonObject summaryJson(const JourneySummary &summary)
{
    const JourneyGraph &graph = summary.graph;
    return {
        { key("cases"), number(graph.cases) },
        { key("events"), number(graph.events) },
        { key("activities"), activities(graph) },
        { key("arcs"), arcs(graph) },
        { key("start"), boundaries(graph, &JourneyGraph::Node::starts) },
        { key("end"), boundaries(graph, &JourneyGraph::Node::ends) },
        { key("variants"), variants(summary.variants) },
        { key("variant_count"), number(summary.variantCount) },
        { key("case_days"),
            QJsonObject { { key("mean"), days(graph.caseTime.mean) }, { key("median"), days(graph.caseTime.median) },
                { key("p90"), days(graph.caseTime.p90) } } },
    };
}

QJsonObject journeyJson(const JourneyLog &log, const JourneyFindings &findings, bool tellAllVariants)
{
    const std::optional<qint64> window = findings.funnel.query.window;
    QJsonObject json = summaryJson(
        summaryOf(log.loaded.columns, findings.graph, findings.variants, tellAllVariants ? allVariants : mostTold));
    const QJsonObject more {
        { key("cases"), number(findings.cases) }, // those without events too
        { key("funnel"), funnel(findings) },
        { key("window_days"), orNull(window ? std::optional(days(static_cast<double>(*window))) : std::nullopt) },
        { key("outcomes"), outcomes(findings.outcomes) },
        { key("no_decision_rate"), orNull(findings.noDecisionRate) },
        { key("end_reasons"), reasons(findings.endReasons) },
        { key("self_serve_share"), orNull(findings.movement.selfServeShare()) },
        { key("self_serve_time_share"), orNull(findings.movement.selfServeTimeShare()) },
        { key("back_moves_share"), orNull(findings.movement.backMovesShare()) },
        { key("handovers_per_journey"), orNull(findings.movement.handoversPerJourney()) },
        { key("velocity"), velocity(findings.velocity) },
        { key("velocity_change"), velocityChangeJson(findings.comparison) },
        { key("stage_times"), stageTimesJson(findings) },
        { key("promising"), promising(log, findings.promising) },
    };
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QStringList graphWords(const JourneyGraph &graph)
{
    constexpr std::size_t movesTold = 10;
    QStringList lines { QStringLiteral("From first to last event: median %1, mean %2, one in ten over %3")
                            .arg(daysText(graph.caseTime.median), daysText(graph.caseTime.mean),
                                daysText(graph.caseTime.p90)),
        QStringLiteral("\nMost frequent moves:") };
    for (std::size_t i = 0; i < std::min(graph.arcs.size(), movesTold); ++i) {
        const JourneyGraph::Arc &arc = graph.arcs[i];
        lines.append(QStringLiteral("%1  %2 -> %3, median %4")
                         .arg(QString::number(arc.count).rightJustified(9), graph.nodes[arc.from].activity,
                             graph.nodes[arc.to].activity, daysText(arc.time.median)));
    }
    return lines;
}

QString oddityWords(Oddity oddity)
{
    switch (oddity) {
    case Oddity::WithoutCase: return key("event without a journey, left out");
    case Oddity::WithoutActivity: return key("event without an activity, left out");
    case Oddity::NotPlaced: return key("event of an account with no or several open journeys then, left out");
    case Oddity::ImpossibleDate: return key("event with an impossible date, left out");
    case Oddity::Duplicate: return key("event told twice, counted once");
    case Oddity::EndBeforeStart: return key("opportunity that closed before it began");
    case Oddity::InFuture: return key("date later than the day of the import, not taken for today");
    case Oddity::Undated: return key("opportunity without a date");
    case Oddity::VeryLong: return key("journey of more than 10,000 events");
    }
    Q_UNREACHABLE();
}

QJsonObject readJson(const LoadReport &report)
{
    return { { key("events"), number(report.eventsRead) }, { key("opportunities"), number(report.opportunitiesRead) },
        { key("events_from_opportunities"), number(report.eventsDerived) } };
}

/// 0 stands for no date.
QJsonObject placeJson(const LoadReport::Place &place)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(place.at, Qt::UTC).toString(Qt::ISODateWithMs);
    QJsonObject json { { key("journey"), place.journey }, { key("activity"), place.activity },
        { key("at"), place.at == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(at) } };
    if (!place.account.isEmpty())
        json.insert(key("account"), place.account);
    return json;
}

QJsonArray oddityJson(const LoadReport &report)
{
    QJsonArray list;
    for (std::size_t i = 0; i < oddityCount; ++i) {
        const LoadReport::Finding &finding = report.findings[i];
        if (finding.count == 0)
            continue;
        QJsonArray places;
        for (const LoadReport::Place &place : finding.first)
            places.append(placeJson(place));
        list.append(QJsonObject { { key("what"), oddityWords(static_cast<Oddity>(i)) },
            { key("count"), number(finding.count) }, { key("first"), places } });
    }
    return list;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/redeploy/json.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/redeploy/words.h"
#include "app/verbs/words.h"

#include <QJsonArray>

namespace headwater {

namespace {

qint64 countOf(std::size_t number) { return static_cast<qint64>(number); }
QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject moveJson(const Plan &plan, const ChosenMove &chosen)
{
    const ValuedOption &move = chosen.move;
    const auto ends = [&](Money (*end)(const std::pair<Money, Money> &)) {
        return move.range ? std::optional(end(*move.range).inUnits()) : std::nullopt;
    };
    const bool isGone = move.option.kind == OptionKind::Close;
    return { { key("seat"), seatName(plan, chosen.vacancy.seat) },
        { key("planned"), isPlanned(plan, chosen.vacancy.seat) }, { key("option"), optionKey(move.option.kind) },
        { key("role"), isGone ? QJsonValue(QJsonValue::Null) : QJsonValue(nameOf(plan.roles, move.option.role)) },
        { key("territory"),
            isGone ? QJsonValue(QJsonValue::Null) : QJsonValue(nameOf(plan.territories, move.option.territory)) },
        { key("from"), textOrNull(move.option.from.toString(Qt::ISODate)) }, { key("gain"), move.gain.inUnits() },
        { key("low"), orNull(ends([](const std::pair<Money, Money> &range) { return range.first; })) },
        { key("high"), orNull(ends([](const std::pair<Money, Money> &range) { return range.second; })) },
        { key("cost"), move.cost.inUnits() },
        { key("productive_in_days"),
            move.productiveInDays ? QJsonValue(*move.productiveInDays) : QJsonValue(QJsonValue::Null) },
        { key("accounts_touched"), countOf(move.accountsMoved) },
        { key("accounts_freed"), countOf(move.accountsFreed) },
        { key("with"), textOrNull(seatName(plan, move.option.with)) }, { key("quarters"), move.option.quarters },
        { key("vacant_since"), textOrNull(chosen.vacancy.since.toString(Qt::ISODate)) },
        { key("because"), sentenceFor(plan, move.because) } };
}

QJsonArray glideJson(const GlidePath &path)
{
    QJsonArray list;
    for (const GlideQuarter &quarter : path.quarters)
        list.append(QJsonObject { { key("quarter"), quarterName(quarter.quarter) },
            { key("p10"), static_cast<qint64>(quarter.p10) }, { key("p50"), static_cast<qint64>(quarter.p50) },
            { key("p90"), static_cast<qint64>(quarter.p90) }, { key("mean"), quarter.mean },
            { key("reached"), quarter.reached }, { key("waiting"), quarter.waiting.inUnits() } });
    return list;
}

} // namespace

QJsonObject redeployJson(const RedeployFindings &findings, const QString &savedAs)
{
    const Plan &plan = findings.scenario->plan;
    const Choice &choice = findings.choice;
    QJsonArray moves;
    for (const ChosenMove &move : choice.moves)
        moves.append(moveJson(plan, move));
    QJsonArray empty;
    QJsonArray emptyBecause;
    for (const LeftEmpty &left : choice.leftEmpty) {
        empty.append(seatName(plan, left.vacancy.seat));
        emptyBecause.append(wordsFor(left.cause));
    }
    QJsonArray notes;
    for (const ChoiceLack &lack : choice.lacks) {
        const Failure failure = failureFor(plan, lack);
        notes.append(QJsonObject { { key("problem"), failure.what }, { key("remedy"), failure.remedy } });
    }
    QJsonObject json { { key("schema"), QStringLiteral("headwater.redeploy/1") },
        { key("scenario"), findings.scenario->name }, { key("quarter"), quarterName(findings.quarter) },
        { key("vacancies"), countOf(findings.vacancies.size()) },
        { key("margin_before"), choice.marginBefore.inUnits() }, { key("margin_after"), choice.marginAfter.inUnits() },
        { key("cost"), choice.cost.inUnits() }, { key("net"), choice.net().inUnits() },
        { key("disruption"), choice.burden.inUnits() }, { key("valued"), choice.valued.inUnits() },
        { key("upper_bound"), choice.upperBound.inUnits() }, { key("gap"), orNull(choice.gap) },
        { key("moves"), moves }, { key("left_empty"), empty }, { key("left_empty_because"), emptyBecause },
        { key("accounts_touched"), countOf(choice.accountsMoved) }, { key("notes"), notes },
        { key("saved_as"), textOrNull(savedAs) },
        { key("glide"), findings.glide ? glideJson(*findings.glide) : QJsonArray() } };
    if (findings.glide)
        json.insert(key("glide_to"),
            QJsonObject { { key("to_fall_vacant"), countOf(findings.glide->shift.toFall) },
                { key("to_fill"), countOf(findings.glide->shift.toFill) },
                { key("free_now"), countOf(findings.glide->shift.freeNow) },
                { key("waiting"), findings.glide->waiting.inUnits() },
                { key("acting_now"), findings.glide->acting.inUnits() }, { key("exact"), findings.glide->isExact } });
    return json;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

constexpr double minute = 60'000;
constexpr double hour = 60 * minute;

QString twoDigits(double number)
{
    return QLocale().toString(number, 'f', number < 9.95 && std::fabs(number - std::round(number)) > 0.05 ? 1 : 0);
}

QString listed(const QStringList &names)
{
    if (names.size() <= 2)
        return names.join(tr(" or "));
    return tr("%1 and %2 more").arg(names.first(), countText(names.size() - 1));
}

QStringList strings(const std::vector<QString> &texts) { return { texts.begin(), texts.end() }; }

QString dayText(qint64 at) { return dateText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date()); }

QString wordsFor(const TimeCondition &condition, const Plan &)
{
    const QString what = wordFor(condition.which);
    if (condition.to == std::numeric_limits<qint64>::max())
        return tr("%1: since %2").arg(what, dayText(condition.from));
    const QString last = dayText(condition.to - 1);
    return condition.from <= 0 ? tr("%1: until %2").arg(what, last)
                               : tr("%1: %2 to %3").arg(what, dayText(condition.from), last);
}

QString wordsFor(const SegmentCondition &condition, const Plan &plan)
{
    QStringList names;
    for (const SegmentId id : condition.segments) {
        const Segment *segment = plan.segments.find(id);
        names.append(segment ? segment->name : tr("not known"));
    }
    return tr("Segment: %1").arg(listed(names));
}

QString wordsFor(const TerritoryCondition &condition, const Plan &plan)
{
    QStringList names;
    for (const TerritoryId id : condition.territories) {
        const Territory *territory = plan.territories.find(id);
        names.append(territory ? territory->name : tr("not known"));
    }
    return tr("Territory: %1").arg(listed(names));
}

QString wordsFor(const ChannelCondition &condition, const Plan &)
{
    return tr("Channel: %1").arg(listed(strings(condition.channels)));
}

QString wordsFor(const ActivityCondition &condition, const Plan &)
{
    using Where = ActivityCondition::Where;
    const QString names = listed(strings(condition.activities));
    switch (condition.where) {
    case Where::First:
        return condition.isExcluded ? tr("Does not begin with: %1").arg(names) : tr("Begins with: %1").arg(names);
    case Where::Last:
        return condition.isExcluded ? tr("Does not end with: %1").arg(names) : tr("Ends with: %1").arg(names);
    case Where::Anywhere: break;
    }
    return condition.isExcluded ? tr("Without: %1").arg(names) : tr("With: %1").arg(names);
}

QString wordsFor(const VariantCondition &condition, const Plan &)
{
    const QString share = percentText(condition.coverage);
    return condition.level == JourneyLevel::Stages ? tr("Most frequent ways by stages, %1 of journeys").arg(share)
                                                   : tr("Most frequent ways, %1 of journeys").arg(share);
}

QString wordsFor(const OutcomeCondition &condition, const Plan &)
{
    QStringList names;
    for (const Outcome outcome : condition.outcomes)
        names.append(wordFor(outcome));
    return tr("Outcome: %1").arg(listed(names));
}

QString wordsFor(const ValueCondition &condition, const Plan &)
{
    if (condition.to.cents == std::numeric_limits<std::int64_t>::max())
        return tr("Value: from %1").arg(shortMoneyText(condition.from));
    return tr("Value: %1 to %2").arg(shortMoneyText(condition.from), shortMoneyText(condition.to));
}

QString wordsFor(const AccountCondition &condition, const Plan &)
{
    return tr("Account: %1").arg(listed(strings(condition.accounts)));
}

QString wordsFor(const ActorCondition &condition, const Plan &)
{
    return tr("Person: %1").arg(listed(strings(condition.actors)));
}

QString wordsFor(const DealCondition &condition, const Plan &)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(value.isEmpty() ? tr("not known") : value);
    switch (condition.which) {
    case DealCondition::Which::Product: return tr("Product: %1").arg(listed(values));
    case DealCondition::Which::Owner: return tr("Deal owner: %1").arg(listed(values));
    case DealCondition::Which::Reason: return tr("Ended because: %1").arg(listed(values));
    }
    Q_UNREACHABLE();
}

QString wordsFor(const ArcCondition &condition, const Plan &)
{
    return condition.level == JourneyLevel::Stages ? tr("Stages: %1 → %2").arg(condition.from, condition.to)
                                                   : tr("Directly: %1 → %2").arg(condition.from, condition.to);
}

QString wordsFor(const CaseListCondition &condition, const Plan &)
{
    return tr("Chosen: %1").arg(journeysText(static_cast<std::int64_t>(condition.cases.size())));
}

} // namespace

QString journeysText(std::int64_t count)
{
    return count == 1 ? tr("1 journey") : tr("%1 journeys").arg(countText(count));
}

QString durationText(double milliseconds)
{
    if (milliseconds < hour)
        return tr("%1 min").arg(QLocale().toString(milliseconds / minute, 'f', 0));
    if (milliseconds < 0.95 * millisecondsPerDay)
        return tr("%1 h").arg(QLocale().toString(milliseconds / hour, 'f', 0));
    const QString days = twoDigits(milliseconds / millisecondsPerDay);
    return days == QLocale().toString(1) ? tr("1 day") : tr("%1 days").arg(days);
}

QString shortDurationText(double milliseconds)
{
    if (milliseconds < 0.95 * millisecondsPerDay)
        return durationText(milliseconds);
    return tr("%1 d").arg(twoDigits(milliseconds / millisecondsPerDay));
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return tr("open");
    case Outcome::Won: return tr("won");
    case Outcome::Lost: return tr("lost");
    case Outcome::NoDecision: return tr("no decision");
    }
    Q_UNREACHABLE();
}

QString wordFor(TimeCondition::Which which)
{
    switch (which) {
    case TimeCondition::Which::Started: return tr("Started");
    case TimeCondition::Which::Ended: return tr("Last seen");
    case TimeCondition::Which::Contained: return tr("Within");
    case TimeCondition::Which::Touching: return tr("Active");
    }
    Q_UNREACHABLE();
}

QString chipText(const JourneyCondition &condition, const Plan &plan)
{
    return std::visit([&plan](const auto &of) { return wordsFor(of, plan); }, condition);
}

QString subjectText(const JourneysView &view, bool isFiltered)
{
    QStringList parts;
    if (const auto info = view.plan.info.begin(); info != view.plan.info.end() && !info->name.isEmpty())
        parts.append(info->name);
    const std::size_t cases = isFiltered ? view.mask.count() : view.columns->caseCount();
    parts.append(journeysText(static_cast<std::int64_t>(cases)));
    for (const JourneyCondition &condition : isFiltered ? view.filter.conditions : std::vector<JourneyCondition>())
        parts.append(chipText(condition, view.plan));
    return parts.join(QStringLiteral(" · "));
}

} // namespace headwater

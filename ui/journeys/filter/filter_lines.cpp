// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace headwater {

namespace {

// More is no filter that a person has clicked together.
constexpr qsizetype mostValues = 5'000;
constexpr std::array kinds { "time", "segment", "territory", "channel", "activity", "variant", "outcome", "value",
    "account", "actor", "deal", "arc", "case" };

template <typename IdType> QJsonArray arrayOf(const std::vector<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array.append(QString::number(id.value));
    return array;
}
QJsonArray arrayOf(const std::vector<QString> &names)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(name);
    return array;
}

QJsonObject lineOf(std::initializer_list<std::pair<const char *, QJsonValue>> parts)
{
    QJsonObject line;
    for (const auto &[key, value] : parts)
        line.insert(QLatin1StringView(key), value);
    return line;
}

/// A whole number of 64 bits, as text: JSON knows 53 of them.
QString wide(std::int64_t number) { return QString::number(number); }
std::int64_t wideIn(const QJsonObject &line, const char *key)
{
    return line[QLatin1StringView(key)].toString().toLongLong();
}

QJsonObject bodyOf(const TimeCondition &c)
{
    return lineOf({ { "from", wide(c.from) }, { "to", wide(c.to) }, { "which", static_cast<int>(c.which) } });
}
QJsonObject bodyOf(const SegmentCondition &c) { return lineOf({ { "any", arrayOf(c.segments) } }); }
QJsonObject bodyOf(const TerritoryCondition &c) { return lineOf({ { "any", arrayOf(c.territories) } }); }
QJsonObject bodyOf(const ChannelCondition &c) { return lineOf({ { "any", arrayOf(c.channels) } }); }
QJsonObject bodyOf(const ActivityCondition &c)
{
    return lineOf(
        { { "any", arrayOf(c.activities) }, { "where", static_cast<int>(c.where) }, { "not", c.isExcluded } });
}
QJsonObject bodyOf(const VariantCondition &c)
{
    return lineOf({ { "share", c.coverage }, { "level", static_cast<int>(c.level) } });
}
QJsonObject bodyOf(const OutcomeCondition &c)
{
    QJsonArray any;
    for (const Outcome outcome : c.outcomes)
        any.append(static_cast<int>(outcome));
    return lineOf({ { "any", any } });
}
QJsonObject bodyOf(const ValueCondition &c)
{
    return lineOf({ { "from", wide(c.from.cents) }, { "to", wide(c.to.cents) } });
}
QJsonObject bodyOf(const AccountCondition &c) { return lineOf({ { "any", arrayOf(c.accounts) } }); }
QJsonObject bodyOf(const ActorCondition &c) { return lineOf({ { "any", arrayOf(c.actors) } }); }
QJsonObject bodyOf(const DealCondition &c)
{
    return lineOf({ { "any", arrayOf(c.values) }, { "which", static_cast<int>(c.which) } });
}
QJsonObject bodyOf(const ArcCondition &c)
{
    return lineOf({ { "from", c.from }, { "to", c.to }, { "level", static_cast<int>(c.level) } });
}
QJsonObject bodyOf(const CaseListCondition &c) { return lineOf({ { "any", arrayOf(c.cases) } }); }

/// A number of an enumeration with that many values; the first where it is none of them.
template <typename Enum> Enum oneOf(const QJsonObject &line, const char *key, int values)
{
    const int number = line[QLatin1StringView(key)].toInt();
    return static_cast<Enum>(number >= 0 && number < values ? number : 0);
}
std::vector<QString> namesIn(const QJsonArray &any)
{
    std::vector<QString> names;
    for (const QJsonValue &name : any)
        names.push_back(name.toString());
    return names;
}
template <typename IdType> std::vector<IdType> idsIn(const QJsonArray &any)
{
    std::vector<IdType> ids;
    for (const QJsonValue &number : any)
        ids.push_back(IdType { std::max<qlonglong>(0, number.toString().toLongLong()) });
    return ids;
}
std::vector<Outcome> outcomesIn(const QJsonArray &any, int values)
{
    std::vector<Outcome> outcomes;
    for (const QJsonValue &number : any) {
        if (number.toInt(-1) >= 0 && number.toInt() < values)
            outcomes.push_back(static_cast<Outcome>(number.toInt()));
    }
    return outcomes;
}

} // namespace

QString filterLine(const JourneyCondition &condition)
{
    QJsonObject line = std::visit([](const auto &body) { return bodyOf(body); }, condition);
    line.insert(QStringLiteral("kind"), QLatin1StringView(kinds[condition.index()]));
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

std::optional<JourneyCondition> conditionFromLine(const QString &text)
{
    const QJsonObject line = QJsonDocument::fromJson(text.toUtf8()).object(); // empty where it is none
    const QString kind = line[QStringLiteral("kind")].toString();
    const QJsonArray any = line[QStringLiteral("any")].toArray();
    if (any.size() > mostValues)
        return std::nullopt;
    const auto level = oneOf<JourneyLevel>(line, "level", 2);
    if (kind == QLatin1StringView("time"))
        return TimeCondition { wideIn(line, "from"), wideIn(line, "to"),
            oneOf<TimeCondition::Which>(line, "which", 4) };
    if (kind == QLatin1StringView("segment"))
        return SegmentCondition { idsIn<SegmentId>(any) };
    if (kind == QLatin1StringView("territory"))
        return TerritoryCondition { idsIn<TerritoryId>(any) };
    if (kind == QLatin1StringView("channel"))
        return ChannelCondition { namesIn(any) };
    if (kind == QLatin1StringView("activity"))
        return ActivityCondition { namesIn(any), oneOf<ActivityCondition::Where>(line, "where", 3),
            line[QStringLiteral("not")].toBool() };
    if (kind == QLatin1StringView("variant"))
        return VariantCondition { std::clamp(line[QStringLiteral("share")].toDouble(1), 0.0, 1.0), level };
    if (kind == QLatin1StringView("outcome"))
        return OutcomeCondition { outcomesIn(any, 4) };
    if (kind == QLatin1StringView("value"))
        return ValueCondition { Money { wideIn(line, "from") }, Money { wideIn(line, "to") } };
    if (kind == QLatin1StringView("account"))
        return AccountCondition { namesIn(any) };
    if (kind == QLatin1StringView("actor"))
        return ActorCondition { namesIn(any) };
    if (kind == QLatin1StringView("deal"))
        return DealCondition { oneOf<DealCondition::Which>(line, "which", 3), namesIn(any) };
    if (kind == QLatin1StringView("arc"))
        return ArcCondition { line[QStringLiteral("from")].toString(), line[QStringLiteral("to")].toString(), level };
    if (kind == QLatin1StringView("case"))
        return CaseListCondition { namesIn(any) };
    return std::nullopt;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/variants.h"
#include "core/journeys/journey_context.h"
#include "core/journeys/loading/event_loader.h"
#include "core/tables/table_reader.h"

#include <QDateTime>
#include <QDir>
#include <QStringList>

#include <rapidcheck.h>

namespace headwater::test {

inline constexpr qint64 monday = 1'767'571'200'000; // 2026-01-05, a Monday, 00:00 UTC
inline constexpr qint64 hourLength = 3'600'000;
inline constexpr qint64 dayLength = 24 * hourLength;

inline JourneyEvent happened(const char *journey, const char *activity, qint64 at, const char *actor = "",
    const char *channel = "", const char *account = "")
{
    return { QString::fromLatin1(journey), QString::fromLatin1(account), QString::fromLatin1(activity),
        QString::fromLatin1(channel), QString::fromLatin1(actor), at };
}

inline LoadedJourneys loaded(const std::vector<JourneyEvent> &events, const std::vector<Opportunity> &deals = {},
    const OpportunityActivities &names = { QStringLiteral("Created"), QStringLiteral("Engaged"), {} })
{
    EventColumnsBuilder builder(names);
    for (const JourneyEvent &one : events)
        (void)builder.add(one);
    for (const Opportunity &deal : deals)
        (void)builder.add(deal);
    return *builder.build();
}

/// Journeys given as words, one activity an hour: { "a b c", "a c" } are the cases 1 and 2.
inline EventColumns logOf(const QStringList &traces)
{
    std::vector<JourneyEvent> events;
    for (qsizetype i = 0; i < traces.size(); ++i) {
        qint64 at = monday;
        for (const QString &activity : traces[i].split(u' ', Qt::SkipEmptyParts)) {
            events.push_back({ QString::number(i + 1), {}, activity, {}, {}, at });
            at += hourLength;
        }
    }
    return loaded(events).columns;
}

/// A plan that knows stages by these names: "Interest open", "Won won" and so on.
inline Plan planWithStages(const std::vector<std::pair<QString, StageKind>> &stages)
{
    Plan plan;
    auto rows = plan.stages.edit();
    for (const auto &[name, kind] : stages)
        rows.add({ {}, name, static_cast<std::int64_t>(plan.stages.size()) + 1, kind, 10 });
    return plan;
}

/// Any small log: a few cases and activities, times that tie, people and channels.
inline std::vector<JourneyEvent> anyEvents()
{
    const int count = *rc::gen::inRange(0, 120);
    std::vector<JourneyEvent> events;
    for (int i = 0; i < count; ++i) {
        const auto named = [](const char *prefix, int below) {
            return QString::fromLatin1(prefix) + QString::number(*rc::gen::inRange(0, below));
        };
        events.push_back({ named("case", 12), named("account", 4), named("a", 5), named("channel", 3),
            named("person", 3), monday + *rc::gen::inRange(0, 40) * hourLength });
    }
    return events;
}

/// The reference files; empty where they are not.
inline QString corpusFile(const char *name)
{
    QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
    if (corpus.isEmpty())
        corpus = QDir(qEnvironmentVariable("HEADWATER_SOURCE")).filePath(QStringLiteral("../shared/data"));
    const QString path = QDir(corpus).filePath(QString::fromLatin1(name));
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/warehouse.h"

#include "app/verbs/journey/json.h"
#include "core/facts/events_elsewhere.h"
#include "core/warehouse/postgres_source.h"

#include <QSettings>

namespace headwater {

namespace {

constexpr std::int64_t mostFetched = 100'000'000; ///< 3 GB on the way to columns

QString settingOf(const QString &name) { return QStringLiteral("sources/") + name; }

Failure notUsable(const Error &error, const QString &where)
{
    if (error.kind == Error::Kind::InvalidInput)
        return { ExitCode::WrongUse, where, error.detail,
            QStringLiteral("headwater journey --help explains addresses") };
    return { ExitCode::Unreadable, where, error.detail,
        QStringLiteral("check that the server runs and that you may read the table; PGPASSWORD or ~/.pgpass has the "
                       "password") };
}

/// The address that is written or was kept under the name.
tl::expected<WarehouseAddress, Failure> addressOf(const Arguments &arguments)
{
    if (const QString name = arguments.value("keep-as"); name.contains(u'/') || name.contains(u'\\'))
        return stop(
            ExitCode::WrongUse, {}, QStringLiteral("a name cannot have a slash"), QStringLiteral("choose another one"));
    const QString source = arguments.value("source");
    const QString kept = isWarehouseAddress(source) ? source : QSettings().value(settingOf(source)).toString();
    if (kept.isEmpty())
        return stop(ExitCode::WrongUse, {}, QStringLiteral("no source is kept as \"%1\"").arg(source),
            QStringLiteral("write the address (postgresql://...), and --keep-as NAME to remember it"));
    const auto address = parseWarehouseAddress(kept);
    if (!address) // not said where: there may be a password in it
        return tl::unexpected(notUsable(address.error(), {}));
    return *address;
}

tl::expected<void, Failure> mayAsk(const Arguments &arguments)
{
    for (const char *option : { "by", "window", "compare", "working-days" }) {
        if (arguments.has(option))
            return stop(ExitCode::WrongUse, {}, QStringLiteral("--%1 takes a plan").arg(QString::fromLatin1(option)),
                QStringLiteral("name a plan, or leave it out"));
    }
    return {};
}

/// Remembers the address where that is asked for, once it was of use.
void keep(const WarehouseAddress &address, const Arguments &arguments)
{
    if (arguments.has("keep-as"))
        QSettings().setValue(settingOf(arguments.value("keep-as")), addressText(address));
}

void describe(const JourneySummary &summary, Terminal &terminal)
{
    terminal.say(QStringLiteral("%1 journeys, %2 events, %3 activities, %4 variants")
                     .arg(summary.graph.cases)
                     .arg(summary.graph.events)
                     .arg(summary.graph.nodes.size())
                     .arg(summary.variantCount));
    for (const QString &line : graphWords(summary.graph))
        terminal.say(line);
}

QJsonObject sourceJson(const JourneySummary &summary, const WarehouseAddress &address)
{
    QJsonObject json = summaryJson(summary);
    json.insert(QStringLiteral("schema"), QStringLiteral("headwater.journey/1"));
    json.insert(QStringLiteral("source"), addressText(address));
    for (const char *key : { "funnel", "window_days", "outcomes", "no_decision_rate", "end_reasons", "self_serve_share",
             "self_serve_time_share", "back_moves_share", "handovers_per_journey", "velocity", "velocity_change",
             "stage_times", "promising", "forecast", "forecast_basis", "backtest", "read", "oddities" })
        json.insert(QLatin1StringView(key), QJsonValue::Null);
    return json;
}

} // namespace

Ending tellWarehouse(const Arguments &arguments, const JourneyOptions &options, Terminal &terminal)
{
    if (const auto may = mayAsk(arguments); !may)
        return tl::unexpected(may.error());
    const auto address = addressOf(arguments);
    if (!address)
        return tl::unexpected(address.error());
    const auto summary
        = postgresSource(*address)->summary(options.allVariants ? allVariants : mostTold, terminal.cancellation());
    if (!summary && summary.error().kind == Error::Kind::Cancelled)
        return stopFor(summary.error(), {});
    if (!summary)
        return tl::unexpected(notUsable(summary.error(), addressText(*address)));
    keep(*address, arguments);
    if (arguments.has("json"))
        terminal.say(sourceJson(*summary, *address));
    else
        describe(*summary, terminal);
    return ExitCode::Done;
}

tl::expected<std::unique_ptr<FactSource>, Failure> withEventsOfWarehouse(
    std::unique_ptr<FactSource> plan, const Arguments &arguments)
{
    const auto address = addressOf(arguments);
    if (!address)
        return tl::unexpected(address.error());
    std::unique_ptr<FactSource> events = warehouseEvents(*address);
    const auto counts = events->counts();
    if (!counts)
        return tl::unexpected(notUsable(counts.error(), addressText(*address)));
    if (counts->events > mostFetched)
        return stop(ExitCode::WrongUse, addressText(*address),
            QStringLiteral("%1 events are too many to fetch").arg(counts->events),
            QStringLiteral("leave the plan out, and the server counts them"));
    keep(*address, arguments);
    return withEventsOf(std::move(events), std::move(plan));
}

} // namespace headwater

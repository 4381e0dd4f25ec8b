// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/event_queries.h"

#include "core/facts/moments.h"
#include "core/journeys/journey_source.h"

#include <algorithm>

namespace headwater {

namespace {

/// A name as it stands, whatever is in it: a column may be called "order.id".
QString quoted(QString name) { return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// The parts of "schema.table" each.
QString quotedTable(const QString &name)
{
    QStringList parts = name.split(u'.');
    std::transform(parts.begin(), parts.end(), parts.begin(), quoted);
    return parts.join(u'.');
}

/// A column as text without blanks around it; the empty text where there is no column or no value.
QString textColumn(const QString &column, const char *name)
{
    const QString value
        = column.isEmpty() ? QStringLiteral("''") : QStringLiteral("coalesce(btrim(%1::text), '')").arg(quoted(column));
    return QStringLiteral("%1 AS %2").arg(value, QLatin1StringView(name));
}

QString rows(const WarehouseAddress &address)
{
    const QStringList columns { textColumn(address.journey, "journey"),
        QStringLiteral("translate(coalesce(btrim(%1::text), ''), chr(31), ' ') AS activity")
            .arg(quoted(address.activity)),
        QStringLiteral("floor(extract(epoch FROM %1) * 1000)::bigint AS at").arg(quoted(address.at)),
        textColumn(address.channel, "channel"), textColumn(address.actor, "actor"),
        textColumn(address.account, "account"),
        address.order.isEmpty() ? QStringLiteral("0 AS place") : quoted(address.order) + QStringLiteral(" AS place") };
    return QStringLiteral("SELECT %1 FROM %2 WHERE isfinite(%3)")
        .arg(columns.join(QStringLiteral(", ")), quotedTable(address.table), quoted(address.at));
}

/// `once`: what counts. `walk`: the same with the place in its journey and what comes next.
QString walks(const WarehouseAddress &address)
{
    return QStringLiteral(
        "WITH told AS (%1), "
        "once AS (SELECT journey, activity, at, min(place) AS place FROM told "
        "WHERE journey <> '' AND activity <> '' AND at >= %2 AND at < %3 GROUP BY journey, activity, at, channel, "
        "actor), "
        "walk AS (SELECT journey, activity, at, row_number() OVER way AS step, lead(activity) OVER way AS next, "
        "lead(at) OVER way - at AS wait FROM once "
        "WINDOW way AS (PARTITION BY journey ORDER BY at, place, activity COLLATE \"C\")) ")
        .arg(rows(address), QString::number(firstPossibleMoment), QString::number(firstImpossibleMoment));
}

QString summary(const char *of)
{
    return QStringLiteral("avg(%1)::float8, percentile_cont(0.5) WITHIN GROUP (ORDER BY %1), "
                          "percentile_disc(0.9) WITHIN GROUP (ORDER BY %1)::float8")
        .arg(QLatin1StringView(of));
}

} // namespace

QString summaryQuery(const WarehouseAddress &address, std::size_t most)
{
    const QString limit = most == allVariants ? QString() : QStringLiteral(" LIMIT %1").arg(most);
    const QString wholes = QStringLiteral(
        ", whole AS (SELECT count(*) AS events, max(at) - min(at) AS length FROM once GROUP BY journey), "
        "ways AS (SELECT string_agg(activity, chr(%1) ORDER BY step) AS way, count(*) AS length FROM walk GROUP BY "
        "journey) ");
    const QString nodes = QStringLiteral(
        "SELECT %1 AS kind, activity AS a, NULL AS b, count(*) AS n1, count(DISTINCT journey) AS n2, "
        "count(*) FILTER (WHERE step = 1) AS n3, count(*) FILTER (WHERE next IS NULL) AS n4, "
        "NULL::float8 AS mean, NULL::float8 AS median, NULL::float8 AS p90 FROM walk GROUP BY activity");
    const QString arcs
        = QStringLiteral(" UNION ALL SELECT %1, activity, next, count(*), count(DISTINCT journey), NULL, NULL, "
                         "%2 FROM walk WHERE next IS NOT NULL GROUP BY activity, next");
    const QString cases = QStringLiteral(
        " UNION ALL SELECT %1, NULL, NULL, coalesce(sum(events), 0)::bigint, count(*), NULL, NULL, %2 FROM whole");
    const QString variants = QStringLiteral(
        " UNION ALL (SELECT %1, way, NULL, count(*), count(*) OVER (), NULL, NULL, NULL, NULL, NULL FROM ways "
        "GROUP BY way, length ORDER BY 4 DESC, length, way COLLATE \"C\"%2)");
    const auto number = [](SummaryRow kind) { return QString::number(static_cast<int>(kind)); };
    return walks(address) + wholes.arg(static_cast<int>(activitySeparator)) + nodes.arg(number(SummaryRow::Node))
        + arcs.arg(number(SummaryRow::Arc), summary("wait")) + cases.arg(number(SummaryRow::Cases), summary("length"))
        + variants.arg(number(SummaryRow::Variant), limit);
}

QString eventsQuery(const WarehouseAddress &address)
{
    return QStringLiteral("SELECT journey, account, activity, channel, actor, at FROM (%1) AS told ORDER BY place, "
                          "activity COLLATE \"C\"")
        .arg(rows(address));
}

QString countQuery(const WarehouseAddress &address)
{
    return QStringLiteral("SELECT count(*) FROM %1").arg(quotedTable(address.table));
}

QString tablesQuery()
{
    return QStringLiteral(
        "SELECT n.nspname, c.relname, pg_table_is_visible(c.oid) FROM pg_class c JOIN pg_namespace n "
        "ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') "
        "AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg@_%' ESCAPE '@' "
        "ORDER BY 1, 2 LIMIT 1000");
}

QString columnsQuery(const WarehouseAddress &address)
{
    QString name = quotedTable(address.table);
    return QStringLiteral("SELECT a.attname, t.typcategory, has_any_column_privilege(a.attrelid, 'SELECT'), "
                          "c.reltuples::float8 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                          "JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = to_regclass('%1') "
                          "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum")
        .arg(name.replace(u'\'', QStringLiteral("''")));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/warehouse_check.h"

#include "core/warehouse/event_queries.h"
#include "core/warehouse/warehouse_connection.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

using Trouble = WarehouseCheck::Trouble;
using CheckedRow = WarehouseConnection::Row;

bool saysAnyOf(const QString &words, const QStringList &marks)
{
    return std::any_of(marks.begin(), marks.end(),
        [&words](const QString &mark) { return words.contains(mark, Qt::CaseInsensitive); });
}

/// Who cannot log in gets no error code, only words, which both sides may translate: what stays the same in them are
/// the names of things. Where the server answered, it says FATAL.
Trouble whyRefused(const QString &words, const WarehouseAddress &address)
{
    if (words.contains(QStringLiteral("libqt6sql6-psql")))
        return Trouble::NoDriver;
    const auto named = [](const QString &name) {
        return QStringList { u'"' + name + u'"', u'\u00BB' + name + u'\u00AB', u'\u00AB' + name + u'\u00BB',
            u'\u00AB' + QChar(QChar::Space) + name + QChar(QChar::Space) + u'\u00BB',
            u'\u00AB' + QChar(QChar::Nbsp) + name + QChar(QChar::Nbsp) + u'\u00BB' };
    };
    if (saysAnyOf(words,
            { QStringLiteral("password"), QStringLiteral("authentication"), QStringLiteral("pg_hba.conf"),
                QStringLiteral("fe_sendauth"), QStringLiteral("permission denied"), QStringLiteral("role \"") }))
        return Trouble::Refused;
    if (!words.contains(QStringLiteral("FATAL")))
        return Trouble::NoServer;
    if (saysAnyOf(words, named(address.database)))
        return Trouble::NoDatabase;
    return saysAnyOf(words, named(address.user)) ? Trouble::Refused : Trouble::Other;
}

Result<> readTables(const WarehouseConnection &connection, WarehouseCheck &check, const Cancellation &cancellation)
{
    const auto take = [&check](const CheckedRow &row) {
        const QString name = row(1).toString();
        check.tables.append(row(2).toBool() ? name : row(0).toString() + u'.' + name);
    };
    return connection.read(tablesQuery(), take, cancellation);
}

Result<> readColumns(const WarehouseConnection &connection, const WarehouseAddress &address, WarehouseCheck &check,
    const Cancellation &cancellation)
{
    if (address.table.isEmpty())
        return {};
    bool isReadable = true;
    const auto take = [&](const CheckedRow &row) {
        const QString name = row(0).toString();
        check.columns.append(name);
        if (row(1).toString() == QStringLiteral("D"))
            check.moments.append(name);
        isReadable = row(2).toBool();
        check.rows = static_cast<std::int64_t>(row(3).toDouble());
    };
    const Result<> read = connection.read(columnsQuery(address), take, cancellation);
    const bool isNoName = !read && read.error().kind == Error::Kind::InvalidInput; // "a.b.c.d"
    if (!read && !isNoName)
        return read;
    if (!isReadable) {
        check.trouble = Trouble::NotReadable;
        check.what = address.table;
    }
    return {};
}

void compareColumns(const WarehouseAddress &address, WarehouseCheck &check)
{
    const auto say = [&check](Trouble trouble, const QString &what) {
        check.trouble = trouble;
        check.what = what;
    };
    if (check.columns.isEmpty())
        return say(Trouble::NoTable, address.table);
    for (const QString &needed : { address.journey, address.activity, address.at }) {
        if (needed.isEmpty())
            return say(Trouble::NoColumn, {});
    }
    for (const QString &column : { address.journey, address.activity, address.at, address.channel, address.actor,
             address.account, address.order }) {
        if (!column.isEmpty() && !check.columns.contains(column))
            return say(Trouble::NoColumn, column);
    }
    if (!check.moments.contains(address.at))
        say(Trouble::NotMoments, address.at);
}

/// Why reading went wrong, as a finding; only who stopped it is told by an error.
Result<WarehouseCheck> found(const Result<> &read, WarehouseCheck check)
{
    if (read)
        return check;
    if (read.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(read.error());
    check.trouble = Trouble::Other;
    check.words = read.error().detail;
    return check;
}

} // namespace

Result<WarehouseCheck> checkedWarehouse(
    const WarehouseAddress &address, const QString &password, const Cancellation &cancellation)
{
    WarehouseCheck check;
    const auto connection = WarehouseConnection::open(address, password);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    if (!connection) {
        check.words = connection.error().detail;
        check.trouble = whyRefused(check.words, address);
        return check;
    }
    if (const Result<> read = readTables(*connection, check, cancellation); !read)
        return found(read, check);
    if (const Result<> read = readColumns(*connection, address, check, cancellation); !read)
        return found(read, check);
    if (check.trouble == Trouble::None)
        compareColumns(address, check);
    return check;
}

} // namespace headwater

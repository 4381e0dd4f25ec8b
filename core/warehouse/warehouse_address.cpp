// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/warehouse_address.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace headwater {

namespace {

struct Part {
    const char *key;
    QString WarehouseAddress::*value;
    bool isNeeded = false;
};

constexpr std::array parts { Part { "table", &WarehouseAddress::table, true },
    Part { "case", &WarehouseAddress::journey, true }, Part { "activity", &WarehouseAddress::activity, true },
    Part { "time", &WarehouseAddress::at, true }, Part { "channel", &WarehouseAddress::channel },
    Part { "resource", &WarehouseAddress::actor }, Part { "account", &WarehouseAddress::account },
    Part { "order", &WarehouseAddress::order }, Part { "sslmode", &WarehouseAddress::sslMode },
    Part { "host", &WarehouseAddress::host } };

tl::unexpected<Error> wrong(const QString &what) { return failure(Error::Kind::InvalidInput, what); }

Result<> readParts(const QUrlQuery &query, WarehouseAddress &address)
{
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto part = std::find_if(
            parts.begin(), parts.end(), [name = key](const Part &one) { return name == QLatin1StringView(one.key); });
        if (part == parts.end()) {
            QStringList known;
            for (const Part &one : parts)
                known.append(QLatin1StringView(one.key));
            return wrong(QStringLiteral("\"%1\" is not known in an address; known are %2")
                             .arg(key, known.join(QStringLiteral(", "))));
        }
        address.*(part->value) = value;
    }
    for (const Part &part : parts) {
        if (part.isNeeded && (address.*(part.value)).isEmpty())
            return wrong(QStringLiteral("the address does not say %1=...").arg(QLatin1StringView(part.key)));
    }
    return {};
}

} // namespace

bool isWarehouseAddress(const QString &text)
{
    return text.startsWith(QStringLiteral("postgresql://")) || text.startsWith(QStringLiteral("postgres://"));
}

Result<WarehouseAddress> parseWarehouseAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isWarehouseAddress(text) || !url.isValid())
        return wrong(
            QStringLiteral("write the address as "
                           "postgresql://USER@HOST:PORT/DATABASE?table=TABLE&case=COLUMN&activity=COLUMN&time=COLUMN"));
    if (!url.password().isEmpty())
        return wrong(QStringLiteral(
            "leave the password out of the address and give it in PGPASSWORD or ~/.pgpass; addresses are kept"));
    WarehouseAddress address;
    address.host = url.host();
    address.port = url.port(address.port);
    address.user = url.userName();
    address.database = url.path().mid(1);
    if (address.database.isEmpty())
        return wrong(QStringLiteral("the address names no database: postgresql://HOST/DATABASE?table=..."));
    HEADWATER_CHECK(readParts(QUrlQuery(url), address));
    return address;
}

QString addressText(const WarehouseAddress &address)
{
    const WarehouseAddress usual;
    const bool isSocket = address.host.contains(u'/');
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(address.user);
    url.setHost(isSocket ? QString() : address.host);
    if (address.port != usual.port)
        url.setPort(address.port);
    url.setPath(u'/' + address.database);
    QUrlQuery query;
    for (const Part &part : parts) {
        const QString &value = address.*(part.value);
        const bool isInFront = part.value == &WarehouseAddress::host && !isSocket;
        if (value != usual.*(part.value) && !isInFront)
            query.addQueryItem(QLatin1StringView(part.key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    const QString text = url.toString(QUrl::FullyEncoded);
    // Without a host the authority is left out; the two slashes are what tells an address.
    return text.startsWith(QStringLiteral("postgresql://")) ? text : QStringLiteral("postgresql://") + text.mid(11);
}

} // namespace headwater

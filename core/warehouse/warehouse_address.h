// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace headwater {

/// Where a database keeps events: server, table, and which column is what. Never holds a password: the server's own
/// means provide it (PGPASSWORD, ~/.pgpass, or none for a user who is known).
struct WarehouseAddress {
    QString host; ///< a name, or the folder of a socket; empty: what the client library takes
    int port = 5432;
    QString database;
    QString user; ///< empty: what the client library takes
    QString sslMode; ///< as the client library names it ("require"); empty: its own choice

    QString table; ///< "events" or "schema.events"
    QString journey = QStringLiteral("case_id");
    QString activity = QStringLiteral("activity");
    QString at = QStringLiteral("timestamp"); ///< without a time zone it is UTC
    QString channel; ///< empty: the table has none
    QString actor;
    QString account;
    QString order; ///< decides among events of one journey at one time; empty: their names do
    bool operator==(const WarehouseAddress &) const = default;
};

/// Whether a text is meant as such an address.
bool isWarehouseAddress(const QString &text);

/// "postgresql://USER@HOST:PORT/DATABASE?table=T&case=C&activity=A&time=T&channel=C&resource=R&account=A&order=O&sslmode=M";
/// all but database and table may be left out. Errors: InvalidInput with what is wrong and what helps; a password in
/// the address is refused, because addresses are kept and end up in the history of a shell.
Result<WarehouseAddress> parseWarehouseAddress(const QString &text);
/// The address as text again; parses to the same.
QString addressText(const WarehouseAddress &address);

} // namespace headwater

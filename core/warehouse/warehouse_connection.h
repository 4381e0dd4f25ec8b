// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/warehouse/warehouse_address.h"

#include <QVariant>

#include <functional>

namespace headwater {

/// A connection that reads one unchanging state of the database and can write nothing. Belongs to the thread that
/// opened it.
class WarehouseConnection
{
public:
    /// Without a password the server's own means provide it. Errors: FileUnreadable when the driver or the server is
    /// not there or does not let us in.
    static Result<WarehouseConnection> open(const WarehouseAddress &address, const QString &password = {});
    WarehouseConnection(WarehouseConnection &&other) noexcept;
    WarehouseConnection &operator=(WarehouseConnection &&) = delete;
    ~WarehouseConnection();

    /// Hands every row to `visit`, which reads the values by their place; rows stream. A query that takes long is
    /// stopped at the server when `cancellation` says so. Errors: Cancelled; InvalidInput when table or column are not
    /// there or are of another type; FileUnreadable for anything else that the server refuses.
    using Row = std::function<QVariant(int)>;
    Result<> read(
        const QString &sql, const std::function<void(const Row &)> &visit, const Cancellation &cancellation) const;

private:
    WarehouseConnection(WarehouseAddress address, QString password, QString name);
    Result<> start();

    WarehouseAddress m_address;
    QString m_password; ///< for the second connection that stops a query
    QString m_name; ///< of the connection in Qt; empty: moved from
    qint64 m_process = 0; ///< of the server, to be told to stop
};

} // namespace headwater

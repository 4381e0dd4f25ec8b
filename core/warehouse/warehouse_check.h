// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/warehouse/warehouse_address.h"

#include <QStringList>

namespace headwater {

/// What a look at a database found, before anything is counted there.
struct WarehouseCheck {
    enum class Trouble : std::uint8_t {
        None,
        NoDriver, ///< Qt's driver is not installed
        NoServer, ///< nobody answers there
        Refused, ///< user or password are not right, or the server lets nobody in from here
        NoDatabase,
        NoTable, ///< not there, or none was named
        NotReadable, ///< we may not read the table
        NoColumn,
        NotMoments, ///< the column of times holds something else
        Other,
    };

    Trouble trouble = Trouble::None;
    QString what; ///< the table or column, where it is about one
    QString words; ///< of the server, where it said something
    QStringList tables; ///< that can be chosen, if the server let us in
    QStringList columns; ///< of the table, in its order
    QStringList moments; ///< those of the columns that hold moments
    std::int64_t rows = -1; ///< about so many, as the server remembers; below 0: it does not
    bool operator==(const WarehouseCheck &) const = default;
};

/// Looks whether journeys could be counted there; reads nothing of the table itself. Errors: Cancelled.
Result<WarehouseCheck> checkedWarehouse(
    const WarehouseAddress &address, const QString &password = {}, const Cancellation &cancellation = {});

} // namespace headwater

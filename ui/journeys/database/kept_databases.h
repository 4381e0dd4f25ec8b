// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warehouse/warehouse_address.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace headwater {

/// Addresses that somebody used and gave a name, never with a password; the command line knows them by the same names
/// (headwater journey --source NAME).
class KeptDatabases
{
public:
    explicit KeptDatabases(QSettings &settings)
        : m_settings(settings)
    { }

    QStringList names() const;
    /// None: nothing is kept by that name, or nobody could read it.
    std::optional<WarehouseAddress> find(const QString &name) const;
    /// Slashes, which a name cannot have, become dashes. The name it is kept by.
    QString keep(const QString &name, const WarehouseAddress &address);
    void forget(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace headwater

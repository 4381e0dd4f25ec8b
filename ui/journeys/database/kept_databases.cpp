// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/database/kept_databases.h"

#include <QRegularExpression>
#include <QSettings>

namespace headwater {

namespace {

QString keyOf(const QString &name) { return QStringLiteral("sources/") + name; }

} // namespace

QStringList KeptDatabases::names() const
{
    m_settings.beginGroup(QStringLiteral("sources"));
    const QStringList names = m_settings.childKeys();
    m_settings.endGroup();
    return names;
}

std::optional<WarehouseAddress> KeptDatabases::find(const QString &name) const
{
    const auto address = parseWarehouseAddress(m_settings.value(keyOf(name)).toString());
    return address ? std::optional(*address) : std::nullopt;
}

QString KeptDatabases::keep(const QString &name, const WarehouseAddress &address)
{
    static const QRegularExpression slashes(QStringLiteral("[/\\\\]"));
    const QString usable = QString(name).replace(slashes, QStringLiteral("-"));
    m_settings.setValue(keyOf(usable), addressText(address));
    return usable;
}

void KeptDatabases::forget(const QString &name)
{
    if (!name.isEmpty()) // no name would be the whole group
        m_settings.remove(keyOf(name));
}

} // namespace headwater

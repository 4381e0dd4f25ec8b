// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// Numbers as the verbs say them, and as their JSON does.
namespace headwater {

inline QString key(const char *name) { return QString::fromLatin1(name); }
inline QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// "45.6 %", or that nobody knows.
inline QString percent(std::optional<double> share)
{
    return share ? QStringLiteral("%1 %").arg(*share * 100, 0, 'f', 1) : QStringLiteral("not known");
}

inline QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("(not known)");
}

} // namespace headwater

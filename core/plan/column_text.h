// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"
#include "core/plan/columns.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Column values as plain text, the same in every locale: what change lists, JSON and the list columns of
/// the file use. Reading back what was written gives the value again; anything else gives nothing.
namespace headwater {

QString textOf(const QString &value);
QString textOf(bool value); ///< "yes" / "no"
QString textOf(std::int64_t value);
QString textOf(double value); ///< shortest form that reads back exactly
QString textOf(const std::optional<double> &value);
QString textOf(QDate value); ///< ISO 8601
QString textOf(Money value); ///< units with two decimals, "118000.00"
QString textOf(Share value); ///< fraction, "0.5"
QString textOf(Minutes value); ///< hours, "1550" or "0.25"; whole minutes survive
QString textOf(const std::vector<OwnerShare> &value); ///< "12:1 15:0.5"

bool parse(const QString &text, QString &value);
bool parse(const QString &text, bool &value);
bool parse(const QString &text, std::int64_t &value);
bool parse(const QString &text, double &value);
bool parse(const QString &text, std::optional<double> &value);
bool parse(const QString &text, QDate &value);
bool parse(const QString &text, Money &value);
bool parse(const QString &text, Share &value);
bool parse(const QString &text, Minutes &value);
bool parse(const QString &text, std::vector<OwnerShare> &value);

template <typename Tag> QString textOf(Id<Tag> value)
{
    return value.isValid() ? QString::number(value.value) : QString();
}

template <typename Tag> bool parse(const QString &text, Id<Tag> &value)
{
    if (text.isEmpty()) {
        value = {};
        return true;
    }
    return parse(text, value.value) && value.isValid();
}

template <typename Enum>
    requires std::is_enum_v<Enum> QString textOf(Enum value)
    {
        const std::string_view word = wordsOf<Enum>[static_cast<std::size_t>(value)];
        return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }

template <typename Enum>
    requires std::is_enum_v<Enum>
bool parse(const QString &text, Enum &value)
{
    for (std::size_t i = 0; i < wordsOf<Enum>.size(); ++i) {
        const std::string_view word = wordsOf<Enum>[i];
        if (text == QLatin1StringView(word.data(), static_cast<qsizetype>(word.size()))) {
            value = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}

template <typename Tag> QString textOf(const std::vector<Id<Tag>> &value) ///< "3 7 9"
{
    QStringList parts;
    for (const Id<Tag> id : value)
        parts.append(textOf(id));
    return parts.join(u' ');
}

template <typename Tag> bool parse(const QString &text, std::vector<Id<Tag>> &value)
{
    value.clear();
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        Id<Tag> id;
        if (!parse(part, id))
            return false;
        value.push_back(id);
    }
    return true;
}

} // namespace headwater

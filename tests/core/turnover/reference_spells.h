// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/survival.h"

#include <QFile>
#include <QTest>

namespace headwater::test {

/// A file of the reference data with a duration, an event flag and a group in each row.
struct SpellFile {
    bool isThere = false;
    std::vector<TimedSpell> spells;
    std::vector<QString> groups;

    std::vector<TimedSpell> of(const char *group) const
    {
        std::vector<TimedSpell> chosen;
        for (std::size_t i = 0; i < spells.size(); ++i) {
            if (groups[i] == QLatin1StringView(group))
                chosen.push_back(spells[i]);
        }
        return chosen;
    }
};

inline SpellFile spellFile(const char *name, const char *duration, const char *event, const char *group)
{
    SpellFile read;
    QFile file(qEnvironmentVariable("HEADWATER_CORPUS") + QStringLiteral("/turnover/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return read;
    read.isThere = true;
    const auto cells
        = [](const QByteArray &line) { return QString::fromUtf8(line.trimmed()).remove(u'"').split(u','); };
    const QStringList headers = cells(file.readLine());
    const qsizetype durations = headers.indexOf(QLatin1StringView(duration));
    const qsizetype events = headers.indexOf(QLatin1StringView(event));
    const qsizetype groups = headers.indexOf(QLatin1StringView(group));
    while (!file.atEnd()) {
        const QStringList row = cells(file.readLine());
        if (row.size() < headers.size())
            continue;
        read.spells.push_back({ row[durations].toDouble(), row[events].toInt() == 1 });
        read.groups.push_back(row[groups]);
    }
    return read;
}

} // namespace headwater::test

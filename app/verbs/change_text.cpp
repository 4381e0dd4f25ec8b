// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/change_text.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

QString readable(const QString &value) { return value.isEmpty() ? QStringLiteral("(none)") : value; }

} // namespace

QString textOf(const ChangeCounts &summary)
{
    return QStringLiteral("%1 added, %2 deleted, %3 moved, %4 changed")
        .arg(summary.added)
        .arg(summary.deleted)
        .arg(summary.moved)
        .arg(summary.changed);
}

QJsonObject jsonOf(const ChangeCounts &summary)
{
    return { { QStringLiteral("add"), summary.added }, { QStringLiteral("delete"), summary.deleted },
        { QStringLiteral("move"), summary.moved }, { QStringLiteral("change"), summary.changed } };
}

void sortByName(std::vector<Change> &changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return std::tie(a.name, a.table, a.id) < std::tie(b.name, b.table, b.id);
    });
}

QString describe(const Change &change)
{
    QStringList parts;
    for (const Change::ColumnChange &column : change.columns) {
        if (change.action == Change::Action::Add || change.action == Change::Action::Delete) {
            const QString &value = change.action == Change::Action::Add ? column.after : column.before;
            if (!value.isEmpty())
                parts.append(QStringLiteral("%1 %2").arg(column.column, value));
        } else {
            parts.append(
                QStringLiteral("%1 %2 -> %3").arg(column.column, readable(column.before), readable(column.after)));
        }
    }
    const QString head = QStringLiteral("%1 %2 %3").arg(actionWord(change.action), -11).arg(change.table, change.name);
    return parts.isEmpty() ? head : head + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/agreement.h"

#include <algorithm>

namespace headwater {

namespace {

QString placeKey(const QString &table, std::int64_t row) { return QStringLiteral("%1 %2").arg(table).arg(row); }

/// The change in words that no language and no order of rows alters; to be compared, not to be read.
QString fingerprintOf(const Change &change)
{
    QStringList lines { actionWord(change.action) };
    for (const Change::ColumnChange &column : change.columns)
        lines.append(QStringLiteral("%1: %2 -> %3").arg(column.column, column.before, column.after));
    return lines.join(u'\n');
}

} // namespace

Agreements::Agreements(const Plan &plan)
{
    for (const AcceptedChange &accepted : plan.acceptedChanges)
        m_byPlace.insert(placeKey(accepted.about, accepted.aboutRow), accepted);
}

QList<AcceptedChange> Agreements::onRow(const QString &table, std::int64_t row) const
{
    return m_byPlace.values(placeKey(table, row));
}

std::optional<AcceptedChange> Agreements::on(const Change &change) const
{
    const QList<AcceptedChange> onIt = onRow(change.table, change.id);
    if (onIt.isEmpty())
        return std::nullopt;
    const QString what = fingerprintOf(change);
    const auto found = std::find_if(
        onIt.begin(), onIt.end(), [&what](const AcceptedChange &accepted) { return accepted.what == what; });
    return found == onIt.end() ? std::nullopt : std::optional(*found);
}

Result<Plan> withChangesAgreed(Plan plan, const std::vector<Change> &changes, const QString &who, QDate date)
{
    if (who.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("accepted_change.who"));
    plan = withAgreementsWithdrawn(std::move(plan), changes);
    auto rows = plan.acceptedChanges.edit();
    for (const Change &change : changes)
        rows.add({ {}, change.table, change.id, fingerprintOf(change), who.trimmed(), date });
    return plan;
}

Plan withAgreementsWithdrawn(Plan plan, const std::vector<Change> &changes)
{
    const Agreements known(plan);
    auto rows = plan.acceptedChanges.edit();
    for (const Change &change : changes) {
        for (const AcceptedChange &agreed : known.onRow(change.table, change.id))
            rows.remove(agreed.id);
    }
    return plan;
}

} // namespace headwater

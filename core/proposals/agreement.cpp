// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/agreement.h"

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

std::optional<AcceptedChange> Agreements::onRow(const QString &table, std::int64_t row) const
{
    const auto found = m_byPlace.find(placeKey(table, row));
    return found == m_byPlace.end() ? std::nullopt : std::optional(*found);
}

std::optional<AcceptedChange> Agreements::on(const Change &change) const
{
    std::optional<AcceptedChange> found = onRow(change.table, change.id);
    return found && found->what == fingerprintOf(change) ? found : std::nullopt;
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
        if (const auto agreed = known.onRow(change.table, change.id))
            rows.remove(agreed->id);
    }
    return plan;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/details.h"
#include "ui/plan/inspector/subject_sums.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

void addSums(DetailSheet &sheet, const SumsCounter::Known &known)
{
    const SubjectSums sums = known.sums.value_or(SubjectSums());
    const auto row = [&](const QString &label, const QString &value) {
        sheet.row(label, known.sums ? value : QStringLiteral("…"), known.isOutdated);
    };
    sheet.section(tr("With everything below it"));
    row(tr("Seats"), countText(sums.seats));
    row(tr("Without a person"), countText(sums.vacant));
    row(tr("Cost a year"), shortMoneyText(sums.cost));
    row(tr("Accounts"), countText(sums.accounts));
    row(tr("Without an owner"), countText(sums.withoutOwner));
    row(tr("Their revenue"), shortMoneyText(sums.revenue));
}

} // namespace

void fillTerritoryDetails(DetailSheet &sheet, const DetailSource &source, const Territory &territory)
{
    const Plan &plan = source.context.document.plan();
    const Territory *parent = plan.territories.find(territory.parent);
    sheet.heading(
        territory.name, parent ? tr("%1 in %2").arg(wordFor(territory.kind), parent->name) : wordFor(territory.kind));
    const RowFields<Territory> fields(sheet, source, territory);
    sheet.section(tr("Territory"));
    fields.text("name", &Territory::name);
    fields.text("external_id", &Territory::externalId);
    sheet.row(tr("Neighbours"), countText(static_cast<std::int64_t>(territory.neighbours.size())));
    addSums(sheet, source.sums.sumsFor(territory.id));
    addChanges(sheet, source.insights.changes, QLatin1StringView(TableOf<Territory>::table), territory.id.value);
}

} // namespace headwater

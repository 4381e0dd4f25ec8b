// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/merge/export_slice.h"

#include "app/verbs/plan_file.h"
#include "core/base/name_key.h"
#include "core/proposals/delegation/slice.h"
#include "ui/exchange/slice/slice_file.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

tl::expected<TerritoryId, Failure> territoryNamed(const PlanDocument &document, const QString &name)
{
    const CowTable<Territory> &territories = document.baselinePlan().territories;
    const auto found = std::find_if(territories.begin(), territories.end(), [&](const Territory &territory) {
        return nameKey(territory.name) == nameKey(name)
            || (!territory.externalId.isEmpty() && nameKey(territory.externalId) == nameKey(name));
    });
    if (found != territories.end())
        return found->id;
    QStringList names;
    for (const Territory &territory : territories) {
        if (territory.kind == TerritoryKind::Region)
            names.append(territory.name);
    }
    return stop(ExitCode::WrongUse, document.path(), QStringLiteral("there is no territory \"%1\"").arg(name),
        QStringLiteral("name a territory of the baseline, e.g. %1").arg(names.mid(0, 10).join(QStringLiteral(", "))));
}

} // namespace

Ending exportSlice(const PlanDocument &document, const Arguments &arguments, Terminal &terminal)
{
    const QString out = arguments.value("to");
    if (QFileInfo(out).suffix() != QStringLiteral("headwater"))
        return stop(ExitCode::WrongUse, out, QStringLiteral("a slice is a plan of its own"),
            QStringLiteral("end the name in .headwater: --to OUT.headwater"));
    const auto territory = territoryNamed(document, arguments.value("slice"));
    if (!territory)
        return tl::unexpected(territory.error());
    const auto slice = sliceOf(document.workspace(), *territory);
    if (!slice)
        return stopFor(slice.error(), document.path());
    const Ending ending = makePlanFile(out, false, *slice, [&](PlanDocument &made) -> Ending {
        const SliceQuestion question { document.workspace(), document.facts(), QFileInfo(document.path()).fileName(),
            *territory };
        if (const auto given = giveSliceFacts(question, made, terminal.cancellation()); !given)
            return stopFor(given.error(), out);
        return ExitCode::Done;
    });
    if (ending)
        terminal.say(QStringLiteral("%1: %2 territories, %3 seats, %4 accounts")
                         .arg(out)
                         .arg(slice->baseline().plan.territories.size())
                         .arg(slice->baseline().plan.seats.size())
                         .arg(slice->baseline().plan.accounts.size()));
    return ending;
}

} // namespace headwater

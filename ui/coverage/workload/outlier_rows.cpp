// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/workload/outlier_rows.h"

#include "core/coverage/contacts/measures.h"
#include "ui/coverage/coverage_text.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

QString offText(double off)
{
    const QString size = percentText(std::abs(off));
    return off < 0 ? QStringLiteral("-") + size : QStringLiteral("+") + size;
}

} // namespace

FigureRows outlierRows(const ShownCoverage &shown, std::size_t most)
{
    FigureRows rows;
    rows.columns = { { tr("Seat") }, { tr("Role") },
        { tr("Workload index"), tr("Work that nobody else reaches ÷ hours of the seat"), ColumnLook::Percent, 15 },
        { tr("Off the mean"), tr("How much more or less than the mean index"), ColumnLook::Percent, 13 },
        { tr("Hours"), tr("Of the seat in the quarter"), ColumnLook::Decimal, 10 },
        { tr("In use"), tr("Hours that the work of journeys takes"), ColumnLook::Decimal, 10 } };
    const SeatTitles titles(shown.plan());
    std::map<SeatId, SeatUse> useOf;
    for (const SeatUse &use : shown.coverage().seats)
        useOf.emplace(use.seat, use);
    std::vector<SeatUse> uses;
    std::vector<WorkloadOutlier> outliers = workloadOutliers(shown.coverage());
    outliers.resize(std::min(most, outliers.size()));
    for (const WorkloadOutlier &outlier : outliers) {
        const SeatUse &use = useOf.at(outlier.seat);
        const Seat *seat = shown.plan().seats.find(outlier.seat);
        rows.rows.push_back(
            { { nameCell(titles.of(outlier.seat)), nameCell(seat ? nameIn(shown.plan().roles, seat->role) : QString()),
                  percentCell(outlier.index), { offText(outlier.off), outlier.off }, hoursCell(use.capacity),
                  hoursCell(use.used) },
                CoverageSubject::ofSeat(outlier.seat) });
        uses.push_back(use);
    }
    rows.explain = [shown, uses](std::size_t row, std::size_t) { return workloadDerivation(shown, uses[row]); };
    return rows;
}

Derivation workloadDerivation(const ShownCoverage &shown, const SeatUse &use)
{
    const Workload &workload = shown.coverage().workload;
    const double alone = use.onlyHere * static_cast<double>(use.capacity.count);
    Derivation derivation;
    derivation.formula
        = tr("Work that nobody else reaches ÷ hours of the seat: its workload index. The mean is that of "
             "all seats with hours.");
    derivation.inputs = { { tr("Work that nobody else reaches"), wholeHoursText(Minutes { std::llround(alone) }) },
        { tr("Hours of the seat"), wholeHoursText(use.capacity) }, { tr("Hours in use"), wholeHoursText(use.used) },
        { tr("Workload index"), percentText(use.onlyHere) }, { tr("Mean of all seats"), percentText(workload.mean) },
        { tr("Band around the mean"), QStringLiteral("± ") + percentText(workload.band) } };
    derivation.assumptions = assumptionsOf::hours(shown.plan());
    return derivation;
}

} // namespace headwater

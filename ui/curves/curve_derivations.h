// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/curves/workshop_view.h"
#include "ui/plan/derivation/derivation.h"

namespace headwater {

/// The sums of the workshop.
enum class WorkshopTotal : std::uint8_t { Profit, Today, Bound, BestSize, FlatSizes };
inline constexpr std::array workshopTotals { WorkshopTotal::Profit, WorkshopTotal::Today, WorkshopTotal::Bound,
    WorkshopTotal::BestSize, WorkshopTotal::FlatSizes };

QString titleOf(WorkshopTotal total);
/// A dash where it is not known.
QString valueOf(WorkshopTotal total, const WorkshopView &view);
Derivation derivationOf(WorkshopTotal total, const WorkshopView &view);

/// Of a figure that the allocation gives an item (a column of CurveItemsModel); empty for what is typed.
Derivation itemDerivation(const WorkshopView &view, CurveId curve, int column);

} // namespace headwater

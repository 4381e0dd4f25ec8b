// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/shown_figures.h"

namespace headwater {

/// "Cost a year"; by the id that pages keep.
QString keptFigureName(const QString &id);

/// "Seats 118 → 120"
QString changedFigureText(const ChangedFigure &figure);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/shown_figures.h"

namespace headwater {

/// "Seats 118 → 120"
QString changedFigureText(const ChangedFigure &figure);

} // namespace headwater

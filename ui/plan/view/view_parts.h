// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"

class QAction;
class QWidget;

namespace headwater {

class Selection;
class Space;
struct PlanContext;

/// What stands in the control belongs to the view: a filter, a choice, a slider, by which one looks and changes
/// nothing. It needs an object name.
void setPartOfView(QWidget &control);
/// The switch is a habit of the person, whatever the view.
void setHabit(QAction &action);

/// What is switched on in the space; of its widgets in sight what stands in controls, by which column tables are
/// sorted, where its graph is looked at, and what a ViewKeeper says.
ViewText viewPartsOf(const Space &space);
/// Switches and sets what differs, as far as it is there: names that nobody knows, and choices that are not offered,
/// are passed over.
void showViewParts(Space &space, const ViewText &view);

/// What is selected everywhere, of the rows that the plan has.
void addSelection(ViewText &view, const Selection &selection);
void showSelection(const PlanContext &context, const ViewText &view);

} // namespace headwater

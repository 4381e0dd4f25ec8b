// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace headwater {

class PlanDocument;

/// Why the shown scenario cannot be changed, in a sentence; empty: it can. Follow PlanDocument::changed and
/// lockChanged.
QString whyReadOnly(const PlanDocument &document);
bool mayEdit(const PlanDocument &document);
/// Whether scenarios may be made, renamed and merged, whichever is shown.
bool mayEditScenarios(const PlanDocument &document);

} // namespace headwater

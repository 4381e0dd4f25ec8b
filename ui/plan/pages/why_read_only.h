// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace headwater {

class PlanDocument;

/// Why the plan cannot be changed, in a sentence; empty: it can. Follow PlanDocument::lockChanged.
QString whyReadOnly(const PlanDocument &document);

} // namespace headwater

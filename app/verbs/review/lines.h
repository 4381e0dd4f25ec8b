// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/review/findings.h"

namespace headwater {

/// The reviews of the plan, a line each.
void describeReviews(const PlanDocument &document, Terminal &terminal);
/// One of them, for people.
void describeReview(const ReviewFindings &findings, Terminal &terminal);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/flow/flow_problem.h"

#include <iosfwd>

namespace headwater {

/// A minimum-cost flow problem in the format of the first DIMACS challenge (1991): `p min NODES ARCS`, `n NODE SUPPLY`,
/// `a FROM TO LOWER CAPACITY COST`; a negative capacity means none. Errors: FileNotOurs with the line.
Result<FlowProblem> readDimacs(std::istream &in);
void writeDimacs(const FlowProblem &problem, std::ostream &out);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/slides/package_writer.h"

namespace headwater {

/// Leaves of a presentation what its masters, layouts and themes need. Its slides go with everything that only they
/// need (charts, workbooks, pictures, notes), and so does what says who made it.
void keepLookAlone(PackageParts &parts);

} // namespace headwater

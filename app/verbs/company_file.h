// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "app/terminal.h"
#include "core/samples/company.h"

namespace headwater {

/// Writes a fictitious company, facts included, as a plan file. An existing one is refused unless `force`.
Ending makeCompanyFile(
    const QString &path, bool force, const GeneratorSpec &spec, const GeneratedCompany &company, Terminal &terminal);

} // namespace headwater

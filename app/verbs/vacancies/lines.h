// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/vacancies/findings.h"

namespace headwater {

/// The same for people, most important first.
void describeVacancies(const VacancyFindings &findings, Terminal &terminal);

} // namespace headwater

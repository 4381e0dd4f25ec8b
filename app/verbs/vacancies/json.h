// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/vacancies/findings.h"

#include <QJsonObject>

namespace headwater {

/// "headwater.vacancies/1"
QJsonObject vacanciesJson(const VacancyFindings &findings);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"
#include "tests/support/small_company.h"

namespace headwater::test {

inline EmploymentSpell told(
    const char *person, const char *role, const char *territory, QDate hired, QDate left, const char *reason = "")
{
    return { QString::fromUtf8(person), QString::fromUtf8(role), QString::fromUtf8(territory), hired, left,
        QString::fromUtf8(reason) };
}

} // namespace headwater::test

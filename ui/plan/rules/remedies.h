// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/violations.h"

#include <functional>
#include <optional>

namespace headwater {

/// One click that puts a violation right.
struct Remedy {
    QString label; ///< on the button, short
    QString step; ///< what the step is called, with names
    std::function<Result<Plan>(Plan)> edit;
};

/// The remedy where there is an obvious one; nothing where people have to decide.
std::optional<Remedy> remedyFor(const Plan &plan, const Violation &violation);

} // namespace headwater

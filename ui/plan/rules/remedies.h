// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/violations.h"

#include <functional>
#include <optional>

namespace headwater {

/// One click that puts a violation right: what the button says (also the step's name) and the edit.
struct Remedy {
    QString label;
    std::function<Result<Plan>(Plan)> edit;
};

/// The remedy where there is an obvious one; nothing where people have to decide.
std::optional<Remedy> remedyFor(const Plan &plan, const Violation &violation);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"

#include <functional>
#include <vector>

namespace headwater {

/// A space as the rail shows it before anybody has been there, and how it is made.
struct SpaceOffer {
    QString id; ///< in views that are kept, so it never changes
    QString title; ///< one word
    QString iconName; ///< an icon in resources/icons, without ".svg"
    std::function<Space *(const PlanContext &context, QWidget *parent)> make;
};

} // namespace headwater

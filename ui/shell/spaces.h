// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"

#include <vector>

namespace headwater {

/// A space as the rail shows it before anybody has been there, and how it is made.
struct SpaceOffer {
    QString title; ///< one word
    QString iconName; ///< an icon in resources/icons, without ".svg"
    Space *(*make)(const PlanContext &context, QWidget *parent);
};

/// Every space of the window, in the order of the rail.
std::vector<SpaceOffer> spaceOffers();

} // namespace headwater

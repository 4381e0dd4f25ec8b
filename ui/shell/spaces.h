// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space_offer.h"

namespace headwater {

/// Every space of the window, in the order of the rail.
std::vector<SpaceOffer> spaceOffers();

} // namespace headwater

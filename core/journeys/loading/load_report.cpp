// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/load_report.h"

namespace headwater {

void LoadReport::note(Oddity oddity, Place place)
{
    Finding &finding = findings[static_cast<std::size_t>(oddity)];
    ++finding.count;
    if (finding.first.size() < placesKept)
        finding.first.push_back(std::move(place));
}

void LoadReport::addUnlisted(Oddity oddity, std::int64_t more)
{
    findings[static_cast<std::size_t>(oddity)].count += more;
}

} // namespace headwater

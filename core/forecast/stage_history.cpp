// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/stage_history.h"

#include <QtGlobal>

#include <algorithm>

namespace headwater {

void StageHistory::add(Journey journey, std::span<const StageVisit> visits)
{
    Q_ASSERT(journey.segment < m_extent.segments && journey.leaf < m_extent.leaves);
    if (visits.empty())
        return;
    const auto first = m_visits.insert(m_visits.end(), visits.begin(), visits.end());
    std::stable_sort(
        first, m_visits.end(), [](const StageVisit &a, const StageVisit &b) { return a.entered < b.entered; });
    Q_ASSERT(std::all_of(first, m_visits.end(), [this](const StageVisit &v) { return v.stage < m_extent.stages; }));
    journey.ended = std::max(journey.ended, m_visits.back().entered);
    m_journeys.push_back(journey);
    m_firstVisit.push_back(m_visits.size());
}

} // namespace headwater

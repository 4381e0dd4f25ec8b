// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/distance.h"
#include "ui/coverage/shown_coverage.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QColor>
#include <QString>

#include <unordered_map>

/// Words, numbers and colours that several pages on coverage use.
namespace headwater {

/// "62 % · 410 h short", with the change behind it where it is compared: "62 % (+4) · 410 h short".
QString badgeText(const WorkSum &now, const std::optional<WorkSum> &before = {});

/// "23 km", "1.4 km" below ten, "640 m" below one.
QString distanceText(Metres distance);

/// From blue (all done) to orange (60 % or less); the muted line colour where no work is asked for.
QColor coverageColour(const WorkSum &sum);
inline constexpr double worstColour = 0.6;
/// From blue (10 points better) to orange (10 points worse); a quiet grey where nothing changes.
QColor changeColour(const WorkSum &now, const WorkSum &before);
/// Black or white, whichever is read better on that ground.
QColor inkOn(const QColor &ground);

/// Of the customers of the territory itself: a region's differ from those below it; "Without territory" for none.
QString ownPlaceName(const Plan &plan, TerritoryId territory);

/// What one more head brings: "+276 k", or "about +276 k" where that is not exact.
QString headWorthText(const HeadWorth &worth);

/// Who sits in the seat, with its code: "Lena Wu (N-07)"; the code alone while nobody does.
QString seatTitle(const Plan &plan, SeatId seat);
/// The same for many seats of a plan, which has to stay: who sits where is looked up once.
class SeatTitles
{
public:
    explicit SeatTitles(const Plan &plan);
    QString of(SeatId seat) const;

private:
    const Plan &m_plan;
    std::unordered_map<SeatId, QString> m_holders;
};
/// "1 seat", "12 seats"
QString seatsText(std::size_t count);

} // namespace headwater

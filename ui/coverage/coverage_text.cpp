// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_text.h"

#include "core/plan/figures.h"
#include "ui/canvas/colour_scale.h"
#include "ui/style/theme.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// Share of the light that the ground gives back, as the eye weighs colours (WCAG 2).
double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

QString badgeText(const WorkSum &now, const std::optional<WorkSum> &before)
{
    QString text = coveredText(now.share());
    if (const QString points = before ? pointsText(now.share(), before->share()) : QString(); !points.isEmpty())
        text = tr("%1 (%2)").arg(text, points);
    if (now.missing().count < 30)
        return text;
    return tr("%1 · %2 short").arg(text, wholeHoursText(now.missing()));
}

QString distanceText(Metres distance)
{
    if (distance.count < 995)
        return tr("%1 m").arg(countText(std::llround(distance.count / 10) * 10));
    const double kilometres = distance.count / 1'000;
    return tr("%1 km").arg(
        kilometres < 9.95 ? QLocale().toString(kilometres, 'f', 1) : countText(std::llround(kilometres)));
}

QColor coverageColour(const WorkSum &sum)
{
    const auto share = sum.share();
    return share ? scaleColour((1 - *share) / (1 - worstColour)) : theme().line;
}

QColor changeColour(const WorkSum &now, const WorkSum &before)
{
    constexpr double farthest = 0.1;
    const auto share = now.share();
    const auto was = before.share();
    if (!share || !was || pointsText(share, was).isEmpty())
        return theme().isDark ? theme().line.lighter(150) : theme().line.darker(108);
    return scaleColour(0.5 - (*share - *was) / farthest / 2);
}

QColor inkOn(const QColor &ground)
{
    const double light = luminance(ground);
    const bool isBlackBetter = (light + 0.05) / 0.05 > 1.05 / (light + 0.05);
    return isBlackBetter ? QColor(Qt::black) : QColor(Qt::white);
}

QString ownPlaceName(const Plan &plan, TerritoryId id)
{
    const Territory *territory = plan.territories.find(id);
    if (!territory)
        return tr("Without territory");
    return territory->kind == TerritoryKind::Region ? tr("%1 (own customers)").arg(territory->name) : territory->name;
}

QString headWorthText(const HeadWorth &worth)
{
    const QString gain = signedShortMoneyText(worth.perHead);
    return worth.isExact ? gain : tr("about %1").arg(gain);
}

static QString titleOf(const Seat &seat, const QString &holder)
{
    if (holder.isEmpty())
        return tr("%1 (%2)").arg(seatCode(seat), seat.status == SeatStatus::Filled ? tr("filled") : vacancyWords(seat));
    return tr("%1 (%2)").arg(holder, seatCode(seat));
}

QString seatTitle(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat ? titleOf(*seat, holderName(plan, id)) : QString();
}

SeatTitles::SeatTitles(const Plan &plan)
    : m_plan(plan)
    , m_holders(holderNames(plan))
{ }

QString SeatTitles::of(SeatId id) const
{
    const Seat *seat = m_plan.seats.find(id);
    const auto holder = m_holders.find(id);
    return seat ? titleOf(*seat, holder == m_holders.end() ? QString() : holder->second) : QString();
}

QString seatsText(std::size_t count)
{
    return count == 1 ? tr("1 seat") : tr("%1 seats").arg(countText(static_cast<std::int64_t>(count)));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/shown_coverage.h"
#include "ui/plan/space.h"

#include <QCoreApplication>

#include <functional>

namespace headwater {

/// What can be done about coverage from its pages: each is one named step of the plan, or a sentence why not.
class CoverageSteps
{
    Q_DECLARE_TR_FUNCTIONS(CoverageSteps)

public:
    using Tell = std::function<void(const QString &)>;
    /// Questions are asked over that widget.
    CoverageSteps(const PlanContext &context, QWidget *asking, Tell tell);

    void moveSeats(const std::vector<SeatId> &seats, TerritoryId territory);
    /// Asks where to: first those places, then where most is missing. Nothing where the baseline is looked at.
    void moveSeats(
        const ShownCoverage &shown, const std::vector<SeatId> &seats, const std::vector<TerritoryId> &nearby);
    /// Moves or converts it; it then serves that place, not those that whoever left has served.
    void useVacancy(SeatId seat, RoleId role, TerritoryId territory);
    /// The one that fits best.
    void sendVacancy(RoleId role, TerritoryId territory);

private:
    void tellDone(const QString &label, const Result<> &done, const std::vector<SeatId> &seats);

    PlanContext m_context;
    QWidget *m_asking;
    Tell m_tell;
};

} // namespace headwater

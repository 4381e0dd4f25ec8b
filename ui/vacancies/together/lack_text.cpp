// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/together/lack_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

namespace headwater {

namespace {

QString minimumText(const Plan &plan, const ChoiceLack &lack)
{
    const QString stage = nameIn(plan.stages, lack.minimum.stage);
    const QString segment = nameIn(plan.segments, lack.minimum.segment);
    const QString work = segment.isEmpty() ? stage : QStringLiteral("%1, %2").arg(stage, segment);
    return tr("No choice covers %1 of the work of %2: %3 can be reached. Ask for less, or add seats that do it.")
        .arg(percentText(lack.minimum.share), work, percentText(lack.reached));
}

} // namespace

QString lackText(const Plan &plan, const ChoiceLack &lack)
{
    switch (lack.kind) {
    case ChoiceLack::Kind::Vacancies: return tr("No seat is vacant. A seat falls vacant when somebody leaves.");
    case ChoiceLack::Kind::Journeys:
        return tr("No work is expected, so that no move brings anything. Import journeys, and say what work they ask "
                  "for.");
    case ChoiceLack::Kind::Unprotected:
        return tr("Every vacant seat is protected: it can only be refilled or wait. Take the mark off those that may "
                  "change.");
    case ChoiceLack::Kind::Budget:
        return tr("The budget pays for no move that would bring more than it costs. The cheapest costs %1.")
            .arg(shortMoneyText(lack.least));
    case ChoiceLack::Kind::Headcount:
        return tr("The limit of full-time seats allows no move that would bring more than it costs: %1 are filled "
                  "already.")
            .arg(QLocale().toString(lack.seats, 'g', 6));
    case ChoiceLack::Kind::Changes:
        return tr("No seat may change in a quarter, so that seats can only be refilled, wait or close.");
    case ChoiceLack::Kind::Minimum: return minimumText(plan, lack);
    }
    return {};
}

QString gapText(double gap)
{
    constexpr double percent = 100;
    return QStringLiteral("%1 %").arg(QLocale().toString(percent * gap, 'f', 1));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/together/lack_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <map>

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

QString causeText(LeftEmpty::Cause cause)
{
    switch (cause) {
    case LeftEmpty::Cause::NothingPays: return tr("nothing it could become brings more than it costs");
    case LeftEmpty::Cause::Protected: return tr("protected, and to refill it brings less than it costs");
    case LeftEmpty::Cause::Others: return tr("the other moves do its work");
    case LeftEmpty::Cause::Limits: return tr("no room within the limits");
    }
    return {};
}

} // namespace

QString leftEmptyText(const Plan &plan, const std::vector<LeftEmpty> &left)
{
    constexpr qsizetype mostNamed = 5;
    std::map<LeftEmpty::Cause, QStringList> seats;
    for (const LeftEmpty &each : left)
        seats[each.cause].append(seatCode(*plan.seats.find(each.vacancy.seat)));
    QStringList parts;
    for (auto &[cause, names] : seats) {
        const qsizetype more = names.size() - mostNamed;
        if (more > 0)
            names = names.first(mostNamed) << tr("%1 more").arg(countText(more));
        parts.append(tr("%1 (%2)").arg(names.join(tr(", ")), causeText(cause)));
    }
    return parts.isEmpty() ? QString() : tr("Left empty: %1.").arg(parts.join(QStringLiteral("; ")));
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/redeploy/words.h"

#include "app/counted.h"
#include "app/verbs/coverage/names.h"
#include "app/verbs/words.h"

#include <cmath>

namespace headwater {

namespace {

QString wholePercent(double share) { return QStringLiteral("%1 %").arg(share * 100, 0, 'f', 0); }

/// "Demonstrating in North covers 62 %; Evaluating loses 48 % of journeys there."
QString reliefSentence(const Plan &plan, const Because &because)
{
    if (!because.task.isValid() || !because.coverage)
        return QStringLiteral("No work is expected there.");
    const QString stage = nameOf(plan.stages, because.stage);
    const QString hours = QStringLiteral("Hours of %1 in %2 cover %3")
                              .arg(nameOf(plan.tasks, because.task), nameOf(plan.territories, because.territory),
                                  wholePercent(*because.coverage));
    return stage.isEmpty()
        ? hours + u'.'
        : QStringLiteral("%1; %2 loses %3 of journeys there.").arg(hours, stage, wholePercent(because.lost));
}

QString namesOf(const Plan &plan, const std::vector<SeatId> &seats)
{
    QStringList names;
    for (const SeatId seat : seats)
        names.append(seatName(plan, seat));
    return names.join(QStringLiteral(", "));
}

QString minimumWords(const Plan &plan, const CoverageMinimum &minimum)
{
    const QString stage = nameOf(plan.stages, minimum.stage);
    return minimum.segment.isValid() ? QStringLiteral("%1 of %2").arg(stage, nameOf(plan.segments, minimum.segment))
                                     : stage;
}

Failure minimumFailure(const Plan &plan, const ChoiceLack &lack)
{
    return { ExitCode::NeedsAttention, {},
        QStringLiteral("the most that was found covers the work of %1 by %2, %3 points short of the %4 asked for")
            .arg(minimumWords(plan, lack.minimum), percent(lack.reached),
                QString::number((lack.minimum.share - lack.reached) * 100, 'f', 1), percent(lack.minimum.share)),
        QStringLiteral("lower --minimum, or plan more seats that do this work") };
}

} // namespace

QString optionKey(OptionKind kind)
{
    switch (kind) {
    case OptionKind::Refill: return QStringLiteral("refill");
    case OptionKind::Move: return QStringLiteral("move");
    case OptionKind::ChangeRole: return QStringLiteral("change_role");
    case OptionKind::Split: return QStringLiteral("split");
    case OptionKind::Merge: return QStringLiteral("merge");
    case OptionKind::Hold: return QStringLiteral("hold");
    case OptionKind::Close: return QStringLiteral("close");
    }
    Q_UNREACHABLE();
}

QString optionWords(const Plan &plan, const Option &option)
{
    const QString role = nameOf(plan.roles, option.role);
    const QString place = nameOf(plan.territories, option.territory);
    switch (option.kind) {
    case OptionKind::Refill: return QStringLiteral("refill as it was");
    case OptionKind::Move: return QStringLiteral("move to %1").arg(place);
    case OptionKind::ChangeRole: return QStringLiteral("make it %1 in %2").arg(role, place);
    case OptionKind::Split: return QStringLiteral("split: one part %1 in %2").arg(role, place);
    case OptionKind::Merge: return QStringLiteral("merge with %1").arg(seatName(plan, option.with));
    case OptionKind::Hold: return QStringLiteral("hold for %1").arg(counted(option.quarters, "quarter"));
    case OptionKind::Close: return QStringLiteral("close");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const Plan &plan, const Because &because)
{
    constexpr double half = 0.5; // of a customer: rounded, nobody
    const QString customers = counted(std::llround(because.customers), "customer");
    const QString hours = counted(std::llround(because.hours.inHours()), "hour");
    switch (because.kind) {
    case Because::Kind::Nothing: return QStringLiteral("There is no work for it.");
    case Because::Kind::Relief: return reliefSentence(plan, because);
    case Because::Kind::Customers:
        return QStringLiteral("Keeps %1 with a person. %2").arg(customers, reliefSentence(plan, because));
    case Because::Kind::Ownerless:
        return QStringLiteral("Takes over %1 whom nobody looks after. %2")
            .arg(customers, reliefSentence(plan, because));
    case Because::Kind::FreeHours:
        return QStringLiteral("Its work fits into %1 a quarter left of %2.").arg(hours, namesOf(plan, because.seats));
    case Because::Kind::Undone:
        return because.customers < half
            ? QStringLiteral("Leaves %1 of work a quarter to nobody.").arg(hours)
            : QStringLiteral("Leaves %1 of work a quarter to nobody, and %2 without a person.").arg(hours, customers);
    case Because::Kind::TakenOver:
        return QStringLiteral("Gives %1 of the empty seat to %2; leaves %3 of work a quarter to nobody.")
            .arg(customers, namesOf(plan, because.seats), hours);
    }
    Q_UNREACHABLE();
}

QString wordsFor(LeftEmpty::Cause cause)
{
    switch (cause) {
    case LeftEmpty::Cause::NothingPays: return QStringLiteral("no option brings more than it costs");
    case LeftEmpty::Cause::Protected:
        return QStringLiteral("it is protected, and to refill it brings less than it costs");
    case LeftEmpty::Cause::Others: return QStringLiteral("beside the other moves no option brings more than it costs");
    case LeftEmpty::Cause::Limits:
        return QStringLiteral("the limits leave no room for an option that brings more than it costs");
    }
    Q_UNREACHABLE();
}

Failure failureFor(const Plan &plan, const ChoiceLack &lack)
{
    const auto attention = [](const char *what, const char *remedy) {
        return Failure { ExitCode::NeedsAttention, {}, QString::fromUtf8(what), QString::fromUtf8(remedy) };
    };
    switch (lack.kind) {
    case ChoiceLack::Kind::Vacancies:
        return attention("the plan has no vacant seats", "mark seats as vacant, or say when somebody leaves");
    case ChoiceLack::Kind::Journeys:
        return attention("no work is expected in the quarter, so no option brings anything",
            "import journeys and efforts; headwater coverage PLAN says what is missing");
    case ChoiceLack::Kind::Unprotected:
        return attention("every vacant seat is protected, so they can only be refilled, held or left empty",
            "take the protection off the seats that may change");
    case ChoiceLack::Kind::Budget:
        return Failure { ExitCode::NeedsAttention, {},
            QStringLiteral("the budget pays for no option that brings more than it costs"),
            QStringLiteral("allow at least --budget %1").arg(std::ceil(lack.least.inUnits()), 0, 'f', 0) };
    case ChoiceLack::Kind::Headcount:
        return Failure { ExitCode::NeedsAttention, {},
            QStringLiteral("the headcount allows no option that brings more than it costs: %1 full-time seats are "
                           "filled already")
                .arg(QString::number(lack.seats)),
            QStringLiteral("raise --headcount") };
    case ChoiceLack::Kind::Changes:
        return attention("no changes are allowed, so seats can only be refilled, held or left empty",
            "allow some with --max-changes");
    case ChoiceLack::Kind::Minimum: return minimumFailure(plan, lack);
    }
    Q_UNREACHABLE();
}

} // namespace headwater

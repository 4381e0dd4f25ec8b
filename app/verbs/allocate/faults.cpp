// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/faults.h"

namespace headwater {

namespace {

struct FaultWording {
    const char *what;
    const char *remedy;
};

// No default here and below: a new kind does not compile until it has its words.
FaultWording wordingOf(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NotANumber: return { "an answer is no number", "write all answers as multiples of today's" };
    case AnswerFault::Negative: return { "an answer is negative", "nothing is the least that can be sold: write 0" };
    case AnswerFault::NothingToday:
        return { "the answer for today's effort is nothing", "answers are multiples of today's: write 1 there" };
    case AnswerFault::SaturationBelowToday:
        return { "saturation is below today", "ask what all the effort in the world would bring: today's or more" };
    case AnswerFault::Equal:
        return { "two answers are equal", "more effort has to bring a little more, or no curve tells them apart" };
    case AnswerFault::NotIncreasing:
        return { "the answers do not increase with effort", "ask again where one is below the one before it" };
    }
    Q_UNREACHABLE();
}

FaultWording wordingOf(ItemFault fault)
{
    switch (fault) {
    case ItemFault::Answers: break;
    case ItemFault::Margin:
        return { "the margin is not above 0 and up to 1",
            "write the share of sales that is left in the column margin, e.g. 0.70" };
    case ItemFault::Sales: return { "sales are not above 0", "write what the item sells today in the column revenue" };
    case ItemFault::SeatsToday:
        return { "nobody works on it today",
            "answers are about today's effort: write a part of a seat in the column reps, or leave the item out" };
    case ItemFault::Limits:
        return { "the least number of seats is above the most", "lower the column min or raise the column max" };
    }
    Q_UNREACHABLE();
}

} // namespace

Failure faultyItem(const CurveItem &item, ItemFault fault, const QString &place)
{
    const std::optional<AnswerFault> answers = faultOf(item.answers);
    const FaultWording wording = fault == ItemFault::Answers && answers ? wordingOf(*answers) : wordingOf(fault);
    return { ExitCode::Unreadable, place, QStringLiteral("%1: %2").arg(item.name, QString::fromLatin1(wording.what)),
        QString::fromLatin1(wording.remedy) };
}

Failure faultyQuestion(const AllocationQuestion &question, QuestionFault fault, const QString &path)
{
    switch (fault) {
    case QuestionFault::NoItems:
        return { ExitCode::Unreadable, path, QStringLiteral("there are no items"), QStringLiteral("write one a row") };
    case QuestionFault::NoSeats:
    case QuestionFault::TooManySeats:
        return { ExitCode::WrongUse, {}, QStringLiteral("%1 seats cannot be allocated").arg(question.seats),
            QStringLiteral("write --seats with a number from 1 to %1").arg(mostSeats) };
    case QuestionFault::FewerThanLimits:
        return { ExitCode::WrongUse, path,
            QStringLiteral("the items must get at least %1 seats, there are %2")
                .arg(fewestSeats(question.items))
                .arg(question.seats),
            QStringLiteral("raise --seats, or lower the column min") };
    case QuestionFault::Cost:
        return { ExitCode::WrongUse, {}, QStringLiteral("a seat cannot cost less than nothing"),
            QStringLiteral("write --cost-per-seat in the unit of the sales") };
    }
    Q_UNREACHABLE();
}

} // namespace headwater

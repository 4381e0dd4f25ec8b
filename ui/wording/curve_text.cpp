// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/curve_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QStringList>

namespace headwater {

namespace {

// No default here and below: a new kind does not compile until it has its sentence.
QString answersSentence(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NotANumber: return tr("An answer is no number. Write all of them in per cent of today.");
    case AnswerFault::Negative: return tr("An answer is negative. Nothing is the least that can be sold: write 0 %.");
    case AnswerFault::NothingToday: return tr("Nothing is sold today. The answers are shares of today's sales.");
    case AnswerFault::SaturationBelowToday:
        return tr("With all the seats in the world it would sell less than today. Ask again: more than 100 %.");
    case AnswerFault::Equal:
        return tr("Two answers are equal. More seats have to bring a little more, or there is no curve.");
    case AnswerFault::NotIncreasing:
        return tr("The answers do not rise with the seats. Ask again where one is below the one before it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString faultSentence(const CurveItem &item, ItemFault fault)
{
    const auto sentence = [&]() -> QString {
        switch (fault) {
        case ItemFault::Answers: return answersSentence(faultOf(item.answers).value_or(AnswerFault::NotANumber));
        case ItemFault::Margin: return tr("It has no margin. Say what share of its sales is left.");
        case ItemFault::Sales: return tr("It has no sales. Say what it sells today.");
        case ItemFault::SeatsToday:
            return tr(
                "Nobody works on it today, and the answers are about today's seats. Say how many, also in parts.");
        case ItemFault::Limits: return tr("It must get more seats than it may get. Lower the one or raise the other.");
        }
        Q_UNREACHABLE();
    };
    return tr("%1 is left out. %2").arg(item.name, sentence());
}

QString faultSentence(const AllocationQuestion &question, QuestionFault fault)
{
    switch (fault) {
    case QuestionFault::NoItems: return tr("No item can be reckoned with yet.");
    case QuestionFault::NoSeats: return tr("There are no seats to place. Say above how many there are.");
    case QuestionFault::TooManySeats:
        return tr("That is more seats than can be reckoned with. Say above how many, up to %1.")
            .arg(countText(mostSeats));
    case QuestionFault::FewerThanLimits:
        return tr(
            "The items must get %1 seats, and there are %2. Raise the seats above, or lower the fewest seats of an "
            "item.")
            .arg(countText(fewestSeats(question.items)), countText(question.seats));
    case QuestionFault::Cost: return tr("A seat cannot cost less than nothing. Say above what it costs a year.");
    }
    Q_UNREACHABLE();
}

QStringList curveQuestions()
{
    return { tr("If nobody worked on it, what share of today's sales would remain?"),
        tr("And with half of today's seats?"), tr("With the seats of today"), tr("And with half as many again?"),
        tr("And with all the seats in the world?") };
}

} // namespace headwater

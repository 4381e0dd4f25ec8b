// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/turnover/turnover_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <cmath>

namespace headwater {

namespace {

constexpr double monthsOfYear = 12;

QString yearsText(double months) { return QLocale().toString(months / monthsOfYear, 'f', 1); }

QString noteOnSpells(const TurnoverNote &note)
{
    switch (note.what) {
    case TurnoverOddity::LeftBeforeHired:
        return tr("Employments that end before they begin, not counted: %1. Correct them in the source and import it "
                  "again.");
    case TurnoverOddity::NoHireDate:
        return tr("People without a day of hiring, not counted: %1. Add it in the source and import it again.");
    case TurnoverOddity::NotYetHired:
        return tr("Employments that begin after the last day known, not counted yet: %1. They count once the plan has "
                  "data of later days.");
    case TurnoverOddity::ToldTwice:
        return tr("Employments told twice (same name, hired on the same day), of which the last counts: %1. If they "
                  "are different people, use employee numbers instead of names.");
    case TurnoverOddity::Namesakes:
        return tr("Employments that overlap with others of the same name, taken for other people: %1. If they are the "
                  "same, end one where the next begins; otherwise use employee numbers instead of names.");
    case TurnoverOddity::UnknownRole:
        return tr("Employments in roles that the plan does not have, which count for the company alone: %1. Import "
                  "them with the plan's names of roles.");
    default: return {};
    }
}

QString noteOnHistory(const TurnoverNote &note)
{
    switch (note.what) {
    case TurnoverOddity::NoHistory:
        return tr("No leavers are known: the assumption “Annual turnover” speaks alone. Import an HR export with hire "
                  "and leave dates.");
    case TurnoverOddity::FromThePlan:
        return tr("There is no employment history; people of the plan stand in for it: %1. The plan knows of no leaver "
                  "before %2. Import an HR export with everybody who ever left.");
    case TurnoverOddity::NobodyLeft:
        return tr("Nobody ever left, of %1: either the export holds current people alone, or the company is young. Ask "
                  "HR for one that includes leavers.");
    case TurnoverOddity::EverybodyLeft:
        return tr("Everybody has left, all %1: the export holds leavers alone, and people seem to leave sooner than "
                  "they do. Ask HR for one that includes those who are still there.");
    case TurnoverOddity::FewSpells:
        return tr("Few people are known (%1), too few to learn from, so the assumption “Annual turnover” says most. "
                  "State its low and high end with care.");
    case TurnoverOddity::Snapshot:
        return tr("Biased: a snapshot says how long people were there but not when (people: %1). Those who left at any "
                  "time stand beside those who are still there, and nothing can be said of past quarters. Import hire "
                  "and leave dates instead.");
    case TurnoverOddity::RecordsBeginLate:
        return tr("Nobody of the export left before %2, though many would have: it seems to hold only those who were "
                  "there since. What came before is left out. Ask HR for one with all leavers.");
    default: return {};
    }
}

} // namespace

QString survivalGroupText(const SurvivalGroup &group)
{
    if (group.by == SurvivalBy::Everybody)
        return tr("Everybody");
    if (group.by == SurvivalBy::Tenure)
        return tr("After %n month(s)", nullptr, static_cast<int>(std::lround(group.tenure)));
    return group.name.isEmpty() ? tr("Not known") : group.name;
}

QString stayingText(const SurvivalCurve &everybody)
{
    const QString basis
        = tr("%1 left of %2 employments")
              .arg(countText(static_cast<qint64>(everybody.exits)), countText(static_cast<qint64>(everybody.spells)));
    if (!everybody.median)
        return tr("More than half stay as long as anything is known: %1.").arg(basis);
    const QString low = everybody.medianLow ? yearsText(*everybody.medianLow) : tr("unknown");
    return everybody.medianHigh ? tr("Half of those hired have left after %1 years (95 %: %2 to %3): %4.")
                                      .arg(yearsText(*everybody.median), low, yearsText(*everybody.medianHigh), basis)
                                : tr("Half of those hired have left after %1 years (95 %: %2 or more): %3.")
                                      .arg(yearsText(*everybody.median), low, basis);
}

QString noHistoryText()
{
    return tr("No history of employment is known, so the assumption “Annual turnover” speaks alone. Import an HR "
              "export with hire and leave dates of everybody, those who left included.");
}

QString turnoverNoteText(const TurnoverNote &note)
{
    QString text = noteOnSpells(note);
    if (text.isEmpty())
        text = noteOnHistory(note);
    return text.replace(QLatin1StringView("%1"), countText(static_cast<qint64>(note.count)))
        .replace(QLatin1StringView("%2"), dateText(note.day));
}

QString hindsightText(const VacancyBacktest &backtest)
{
    const auto covered = backtest.covered80();
    if (!covered)
        return tr("How good this has been cannot be told yet: that takes two years of dated employments with leavers "
                  "in the first.");
    const auto all = static_cast<qint64>(backtest.quarters.size());
    return tr("How good this has been: in %1 of the last %2 quarters as many left as the 80 % range had said (%3).")
        .arg(countText(std::llround(*covered * static_cast<double>(all))), countText(all), percentText(*covered));
}

QString learnedTurnoverText(const LearnedTurnover &learned)
{
    const QString range = tr("%1 (80 %: %2 to %3)")
                              .arg(percentText(learned.value), percentText(learned.low), percentText(learned.high));
    return learned.isPerHead
        ? tr("%1, from leavers over average headcount of the last year as a share of who is here").arg(range)
        : tr("%1, from those hired who left within twelve months").arg(range);
}

} // namespace headwater

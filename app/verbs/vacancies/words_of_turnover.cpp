// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/vacancies/words_of_turnover.h"

#include "app/counted.h"

namespace headwater {

QString groupName(const SurvivalGroup &group)
{
    switch (group.by) {
    case SurvivalBy::Everybody: return QStringLiteral("everybody");
    case SurvivalBy::Tenure: return QStringLiteral("after %1 months").arg(group.tenure);
    case SurvivalBy::Family:
    case SurvivalBy::Territory: return group.name.isEmpty() ? QStringLiteral("(not known)") : group.name;
    }
    Q_UNREACHABLE();
}

QString groupKind(SurvivalBy by)
{
    switch (by) {
    case SurvivalBy::Everybody: return QStringLiteral("everybody");
    case SurvivalBy::Family: return QStringLiteral("family");
    case SurvivalBy::Territory: return QStringLiteral("territory");
    case SurvivalBy::Tenure: return QStringLiteral("tenure");
    }
    Q_UNREACHABLE();
}

QString bandName(std::size_t band)
{
    return band + 1 < tenureBandCount ? QStringLiteral("%1-%2 months").arg(tenureBands[band]).arg(tenureBands[band + 1])
                                      : QStringLiteral("%1 months and more").arg(tenureBands[band]);
}

QString openStatus(const Seat &seat)
{
    switch (seat.status) {
    case SeatStatus::Planned: return QStringLiteral("planned");
    case SeatStatus::Filled: return QStringLiteral("leaving");
    case SeatStatus::Vacant:
    case SeatStatus::Closed: return QStringLiteral("vacant");
    }
    Q_UNREACHABLE();
}

QJsonValue toBe(const Seat &seat)
{
    switch (seat.placeholder) {
    case Placeholder::None: return QJsonValue::Null;
    case Placeholder::Hire: return QStringLiteral("hired");
    case Placeholder::Transfer: return QStringLiteral("transferred");
    case Placeholder::Replacement: return QStringLiteral("replaced");
    case Placeholder::Redeploy: return QStringLiteral("redeployed");
    }
    Q_UNREACHABLE();
}

QString oddityKey(TurnoverOddity oddity)
{
    switch (oddity) {
    case TurnoverOddity::NoHistory: return QStringLiteral("no_history");
    case TurnoverOddity::FromThePlan: return QStringLiteral("from_the_plan");
    case TurnoverOddity::NobodyLeft: return QStringLiteral("nobody_left");
    case TurnoverOddity::EverybodyLeft: return QStringLiteral("everybody_left");
    case TurnoverOddity::FewSpells: return QStringLiteral("few_spells");
    case TurnoverOddity::LeftBeforeHired: return QStringLiteral("left_before_hired");
    case TurnoverOddity::NoHireDate: return QStringLiteral("no_hire_date");
    case TurnoverOddity::NotYetHired: return QStringLiteral("not_yet_hired");
    case TurnoverOddity::ToldTwice: return QStringLiteral("told_twice");
    case TurnoverOddity::Namesakes: return QStringLiteral("namesakes");
    case TurnoverOddity::UnknownRole: return QStringLiteral("unknown_role");
    case TurnoverOddity::Snapshot: return QStringLiteral("snapshot");
    case TurnoverOddity::RecordsBeginLate: return QStringLiteral("records_begin_late");
    }
    Q_UNREACHABLE();
}

namespace {

/// About single spells.
QString sentenceForSpells(const TurnoverNote &note)
{
    const QString spells = counted(note.count, "spell");
    const QString people = countedPeople(note.count);
    switch (note.what) {
    case TurnoverOddity::LeftBeforeHired:
        return QStringLiteral(
            "Not counted, as the end comes before the beginning: %1. Correct it in the source and import again.")
            .arg(spells);
    case TurnoverOddity::NoHireDate:
        return QStringLiteral("Not counted, as the day of hiring is missing: %1. Add it and import again.").arg(people);
    case TurnoverOddity::NotYetHired:
        return QStringLiteral("Not counted yet, as the beginning is after the last day known: %1.").arg(spells);
    case TurnoverOddity::ToldTwice:
        return QStringLiteral("Told again of a name that was hired on the same day: %1; the last one counts. "
                              "If these are different people, use employee numbers instead of names.")
            .arg(spells);
    case TurnoverOddity::Namesakes:
        return QStringLiteral("Taken for other people, as they overlap with others of the same name: %1. If they are "
                              "not, end one where the next begins; if they are, use employee numbers instead of names.")
            .arg(spells);
    case TurnoverOddity::UnknownRole:
        return QStringLiteral("Counted for the company alone, as the plan does not have the role: %1. "
                              "Import with the plan's names of roles.")
            .arg(spells);
    default: return {};
    }
}

/// About the history as a whole.
QString sentenceForHistory(const TurnoverNote &note)
{
    const QString day = note.day.toString(Qt::ISODate);
    const QString people = countedPeople(note.count);
    switch (note.what) {
    case TurnoverOddity::NoHistory:
        return QStringLiteral("No leavers are known, in spells or in the plan: the assumption \"Annual turnover\" (15 "
                              "% where the plan has "
                              "none) speaks alone. Import an HR export with hire and leave dates "
                              "(headwater import PLAN FILE --as spells).");
    case TurnoverOddity::FromThePlan:
        return QStringLiteral("There are no employment spells; who is in the plan stands in for them (%1), since %2, "
                              "before which the plan knows of no leaver. Import an HR export with everybody who ever "
                              "left.")
            .arg(people, day);
    case TurnoverOddity::NobodyLeft:
        return QStringLiteral("Nobody ever left (%1): either the export holds current people alone, or the company "
                              "is young. Ask HR for one that includes leavers.")
            .arg(people);
    case TurnoverOddity::EverybodyLeft:
        return QStringLiteral(
            "Everybody has left (%1): the export holds leavers alone, and people seem to leave sooner "
            "than they do. Ask HR for one that includes those who are still there.")
            .arg(people);
    case TurnoverOddity::FewSpells:
        return QStringLiteral("Only %1: too few to learn from, so the assumption \"Annual turnover\" says most. "
                              "State its low and high end with care.")
            .arg(people);
    case TurnoverOddity::Snapshot:
        return QStringLiteral(
            "Known from a snapshot, which says how long people were there but not when: %1. Those "
            "who left at any time stand beside those who are still there, so how fast people leave is "
            "biased by tenure, and nothing is said of past quarters. Import hire and leave dates "
            "instead.")
            .arg(people);
    case TurnoverOddity::RecordsBeginLate:
        return QStringLiteral(
            "Nobody of the export left before %1, though many would have: it seems to hold only those "
            "who were there since. What came before is left out. Ask HR for one with all leavers.")
            .arg(day);
    default: return {};
    }
}

} // namespace

QString sentenceFor(const TurnoverNote &note)
{
    const QString ofSpells = sentenceForSpells(note);
    return ofSpells.isEmpty() ? sentenceForHistory(note) : ofSpells;
}

} // namespace headwater

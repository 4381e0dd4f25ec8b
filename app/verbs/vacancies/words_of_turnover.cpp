// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/vacancies/words_of_turnover.h"

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
    switch (note.what) {
    case TurnoverOddity::LeftBeforeHired:
        return QStringLiteral(
            "%1 spells end before they begin and are not counted: correct them in the source and import "
            "it again.")
            .arg(note.count);
    case TurnoverOddity::NoHireDate:
        return QStringLiteral("%1 people have no day of hiring and are not counted: add it and import again.")
            .arg(note.count);
    case TurnoverOddity::NotYetHired:
        return QStringLiteral("%1 spells begin after the last day known and are not counted yet.").arg(note.count);
    case TurnoverOddity::ToldTwice:
        return QStringLiteral(
            "%1 spells tell of a name that was hired on the same day before; the last of them counts. "
            "If they are different people, use employee numbers instead of names.")
            .arg(note.count);
    case TurnoverOddity::Namesakes:
        return QStringLiteral(
            "%1 spells overlap with others of the same name and are taken for other people. If they are "
            "not, end one where the next begins; if they are, use employee numbers instead of names.")
            .arg(note.count);
    case TurnoverOddity::UnknownRole:
        return QStringLiteral("%1 spells name a role that the plan does not have; they count for the company alone. "
                              "Import with the plan's names of roles.")
            .arg(note.count);
    default: return {};
    }
}

/// About the history as a whole.
QString sentenceForHistory(const TurnoverNote &note)
{
    const QString day = note.day.toString(Qt::ISODate);
    switch (note.what) {
    case TurnoverOddity::NoHistory:
        return QStringLiteral("No leavers are known, in spells or in the plan: the assumption \"Annual turnover\" (15 "
                              "% where the plan has "
                              "none) speaks alone. Import an HR export with hire and leave dates "
                              "(headwater import PLAN FILE --as spells).");
    case TurnoverOddity::FromThePlan:
        return QStringLiteral("There are no employment spells; the %1 people of the plan stand in for them, since %2, "
                              "before which the plan knows of no leaver. Import an HR export with everybody who ever "
                              "left.")
            .arg(note.count)
            .arg(day);
    case TurnoverOddity::NobodyLeft:
        return QStringLiteral(
            "None of %1 people ever left: either the export holds current people alone, or the company "
            "is young. Ask HR for one that includes leavers.")
            .arg(note.count);
    case TurnoverOddity::EverybodyLeft:
        return QStringLiteral(
            "All of %1 people have left: the export holds leavers alone, and people seem to leave sooner "
            "than they do. Ask HR for one that includes those who are still there.")
            .arg(note.count);
    case TurnoverOddity::FewSpells:
        return QStringLiteral("Only %1 people: too few to learn from, so the assumption \"Annual turnover\" says most. "
                              "State its low and high end with care.")
            .arg(note.count);
    case TurnoverOddity::Snapshot:
        return QStringLiteral(
            "%1 people come from a snapshot, which says how long they were there but not when: those "
            "who left at any time stand beside those who are still there, so how fast people leave is "
            "biased by tenure, and nothing is said of past quarters. Import hire and leave dates "
            "instead.")
            .arg(note.count);
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

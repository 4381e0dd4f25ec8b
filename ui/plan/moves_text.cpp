// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/moves_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

QString peopleMoveText(const std::vector<StaffMove> &people)
{
    const auto count = [&people](StaffMove::Kind kind) {
        return static_cast<int>(std::ranges::count(people, kind, &StaffMove::kind));
    };
    if (people.empty())
        return tr("Nobody moves: everybody sits where they sat, below whom they sat.");
    return tr("%1 move, %2 join, %3 leave, %4 get another manager.")
        .arg(count(StaffMove::Kind::Moves))
        .arg(count(StaffMove::Kind::Joins))
        .arg(count(StaffMove::Kind::Leaves))
        .arg(count(StaffMove::Kind::NewManager));
}

QString customersMoveText(const WhoMoves &moves)
{
    if (moves.accounts.empty())
        return tr("Every customer keeps the same people.");
    const auto handedOverOnly = static_cast<std::int64_t>(moves.accounts.size()) - moves.contactsChanged;
    QStringList parts { tr("Customers who deal with other people: %1.").arg(countText(moves.contactsChanged)) };
    if (handedOverOnly > 0)
        parts.append(tr("Handed over in another way, by the same people: %1.").arg(countText(handedOverOnly)));
    if (moves.openJourneysTouched)
        parts.append(tr("Journeys under way that this touches: %1.").arg(countText(*moves.openJourneysTouched)));
    return parts.join(u' ');
}

} // namespace headwater

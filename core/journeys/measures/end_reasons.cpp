// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/end_reasons.h"

#include "core/base/name_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headwater {

namespace {

bool hasEndedWithoutOrder(Outcome outcome) { return outcome == Outcome::Lost || outcome == Outcome::NoDecision; }

/// By code of a reason: its place among `names`; texts with the same key have the same place.
std::vector<std::size_t> placesOf(const TextPool &reasons, const std::vector<QString> &names)
{
    QHash<QString, std::size_t> places;
    for (std::size_t place = 0; place < names.size(); ++place)
        places.insert(nameKey(names[place]), place);
    std::vector<std::size_t> result;
    for (std::uint32_t code = 0; code < reasons.size(); ++code)
        result.push_back(places.value(nameKey(reasons.text(code)), names.size()));
    return result;
}

/// The texts of all reasons, each key once.
std::vector<QString> namesOf(const TextPool &reasons)
{
    std::vector<QString> names;
    QSet<QString> keys;
    for (std::uint32_t code = 0; code < reasons.size(); ++code) {
        const QString key = nameKey(reasons.text(code));
        if (keys.contains(key))
            continue;
        keys.insert(key);
        names.push_back(key.isEmpty() ? QString() : reasons.text(code));
    }
    return names;
}

} // namespace

std::vector<EndReason> endReasons(const EventColumns &columns, const CaseMask &mask,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    const std::vector<QString> names = namesOf(columns.reasons);
    const std::vector<std::size_t> places = placesOf(columns.reasons, names);
    std::vector<EndReason> reasons(names.size());
    for (std::size_t place = 0; place < names.size(); ++place)
        reasons[place].reason = names[place];
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (!hasEndedWithoutOrder(outcomes[journey]))
            return;
        EndReason &reason = reasons[places[columns.cases[journey].reason]];
        ++(outcomes[journey] == Outcome::Lost ? reason.lost : reason.noDecision);
        reason.value += columns.cases[journey].value;
    });
    std::erase_if(reasons, [](const EndReason &reason) { return reason.ended() == 0; });
    std::ranges::sort(reasons, [](const EndReason &a, const EndReason &b) {
        if (a.reason.isEmpty() != b.reason.isEmpty())
            return b.reason.isEmpty();
        return a.ended() != b.ended() ? a.ended() > b.ended() : a.reason < b.reason;
    });
    return reasons;
}

std::vector<std::size_t> reasonOfCases(const EventColumns &columns, const CaseMask &mask,
    const std::vector<Outcome> &outcomes, const std::vector<EndReason> &reasons, const Cancellation &cancellation)
{
    std::vector<QString> names(reasons.size());
    std::ranges::transform(reasons, names.begin(), &EndReason::reason);
    const std::vector<std::size_t> places = placesOf(columns.reasons, names);
    std::vector<std::size_t> result(columns.caseCount(), reasons.size());
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (hasEndedWithoutOrder(outcomes[journey]))
            result[journey] = places[columns.cases[journey].reason];
    });
    return result;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/survival_groups.h"

#include "core/base/period.h"
#include "core/turnover/hazards.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

double monthsBetween(QDate from, QDate to) { return static_cast<double>(from.daysTo(to)) / daysPerMonth; }

/// Stints of one employment that lie in one group, as one.
TimedSpell timedSpell(const Stint &first, const Stint &last)
{
    return { monthsBetween(first.from, last.until), last.end == StintEnd::Left,
        first.seenFrom > first.from ? monthsBetween(first.from, first.seenFrom) : 0 };
}

/// Calls take(group, spell) for each stretch of stints that `groupOf` puts together.
template <typename GroupOf, typename Take>
void forEachStretch(const std::vector<Stint> &stints, GroupOf groupOf, Take take)
{
    for (std::size_t first = 0; first < stints.size();) {
        const auto group = groupOf(stints[first]);
        std::size_t last = first;
        while (last + 1 < stints.size() && stints[last].employment == stints[last + 1].employment
            && groupOf(stints[last + 1]) == group)
            ++last;
        take(group, timedSpell(stints[first], stints[last]));
        first = last + 1;
    }
}

template <typename NameOf>
void addGroups(std::vector<SurvivalGroup> &groups, const TurnoverHistory &history, SurvivalBy by, NameOf nameOf)
{
    std::map<QString, std::vector<TimedSpell>> spells;
    forEachStretch(history.stints, nameOf,
        [&spells](const QString &name, const TimedSpell &spell) { spells[name].push_back(spell); });
    if (spells.size() == 1 && spells.begin()->first.isEmpty())
        return; // of nobody is it known: everybody once more
    const std::size_t before = groups.size();
    for (const auto &[name, ofName] : spells)
        groups.push_back({ by, name, 0, survivalOf(ofName) });
    std::stable_sort(groups.begin() + static_cast<std::ptrdiff_t>(before), groups.end(),
        [](const SurvivalGroup &a, const SurvivalGroup &b) { return a.curve.spells > b.curve.spells; });
}

QString familyOf(const Role &role) { return role.family.isEmpty() ? role.name : role.family; }

QString familyOf(const Plan &plan, const Stint &stint)
{
    const Role *role = plan.roles.find(stint.role);
    return role ? familyOf(*role) : stint.roleName;
}

/// The part of the tree that the territory lies in: a child of the top one, or a top one where there are several.
QString regionOf(const Plan &plan, const Stint &stint, std::size_t topTerritories)
{
    const Territory *territory = plan.territories.find(stint.territory);
    if (!territory)
        return stint.territoryName;
    for (;;) {
        const Territory *above = plan.territories.find(territory->parent);
        if (!above || (topTerritories == 1 && !above->parent.isValid()))
            return territory->name;
        territory = above;
    }
}

} // namespace

std::vector<TimedSpell> timedEmployments(const TurnoverHistory &history)
{
    std::vector<TimedSpell> spells;
    forEachStretch(
        history.stints, [](const Stint &) { return 0; },
        [&spells](int, const TimedSpell &spell) { spells.push_back(spell); });
    return spells;
}

const SurvivalGroup *survivalOfRole(const std::vector<SurvivalGroup> &groups, const Plan &plan, RoleId id)
{
    constexpr std::size_t fewestExits = 5;
    const Role *role = plan.roles.find(id);
    const auto own = std::find_if(groups.begin(), groups.end(), [role](const SurvivalGroup &group) {
        return role && group.by == SurvivalBy::Family && group.name == familyOf(*role);
    });
    if (own != groups.end() && own->curve.exits >= fewestExits)
        return &*own;
    return groups.empty() ? nullptr : &groups.front();
}

std::vector<SurvivalGroup> survivalGroups(const Plan &plan, const TurnoverHistory &history)
{
    std::vector<SurvivalGroup> groups;
    if (history.isEmpty())
        return groups;
    const std::vector<TimedSpell> all = timedEmployments(history);
    groups.push_back({ SurvivalBy::Everybody, {}, 0, survivalOf(all) });
    addGroups(groups, history, SurvivalBy::Family, [&plan](const Stint &stint) { return familyOf(plan, stint); });
    const auto top = static_cast<std::size_t>(std::count_if(plan.territories.begin(), plan.territories.end(),
        [](const Territory &territory) { return !territory.parent.isValid(); }));
    addGroups(groups, history, SurvivalBy::Territory,
        [&plan, top](const Stint &stint) { return regionOf(plan, stint, top); });
    for (const double tenure : tenureBands) {
        std::vector<TimedSpell> reached;
        for (TimedSpell spell : all) {
            spell.from = std::max(spell.from, tenure);
            if (spell.until > spell.from)
                reached.push_back(spell);
        }
        if (tenure > 0 && !reached.empty())
            groups.push_back({ SurvivalBy::Tenure, {}, tenure, survivalOf(reached) });
    }
    return groups;
}

} // namespace headwater

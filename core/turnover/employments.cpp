// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/employments.h"

#include "core/base/name_key.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// Counts what is odd.
class Oddities
{
public:
    void add(TurnoverOddity what) { ++m_counts[what]; }
    std::vector<TurnoverNote> notes() const
    {
        std::vector<TurnoverNote> notes;
        for (const auto &[what, count] : m_counts)
            notes.push_back({ what, count, {} });
        return notes;
    }

private:
    std::map<TurnoverOddity, std::size_t> m_counts;
};

/// Why a spell cannot count, if it cannot.
std::optional<TurnoverOddity> flawOf(const EmploymentSpell &spell, QDate today)
{
    if (!spell.hired.isValid())
        return TurnoverOddity::NoHireDate;
    if (spell.left.isValid() && spell.left < spell.hired)
        return TurnoverOddity::LeftBeforeHired;
    if (today.isValid() && spell.hired > today)
        return TurnoverOddity::NotYetHired;
    return {};
}

/// Whether the spell goes on where the employment ends.
bool continues(const Employment &employment, const EmploymentSpell &spell)
{
    return employment.left().isValid() && std::abs(employment.left().daysTo(spell.hired)) <= daysOfOneEmployment
        && spell.hired > employment.parts.back().hired;
}

bool overlaps(const Employment &employment, const EmploymentSpell &spell)
{
    return !employment.left().isValid() || employment.left() > spell.hired;
}

/// The employments of one name, whose spells come in order of their begin.
class OneName
{
public:
    OneName(Employments &employments, Oddities &oddities)
        : m_list(employments.list)
        , m_first(employments.list.size())
        , m_oddities(oddities)
    { }

    void add(const EmploymentSpell &spell)
    {
        const auto begin = m_list.begin() + static_cast<std::ptrdiff_t>(m_first);
        const auto twin = std::find_if(
            begin, m_list.end(), [&spell](const Employment &known) { return known.parts.back().hired == spell.hired; });
        if (twin != m_list.end()) {
            m_oddities.add(TurnoverOddity::ToldTwice);
            twin->parts.back() = spell;
            return;
        }
        const auto known = std::find_if(
            begin, m_list.end(), [&spell](const Employment &earlier) { return continues(earlier, spell); });
        if (known != m_list.end()) {
            known->parts.push_back(spell);
            return;
        }
        if (std::any_of(begin, m_list.end(), [&spell](const Employment &other) { return overlaps(other, spell); }))
            m_oddities.add(TurnoverOddity::Namesakes);
        m_list.push_back({ { spell } });
    }

private:
    std::vector<Employment> &m_list;
    std::size_t m_first;
    Oddities &m_oddities;
};

EmploymentSpell datedByTenure(EmploymentSpell spell, QDate today)
{
    spell.hired = today.addDays(-spell.tenureDays);
    spell.left = spell.hasLeft ? today : QDate();
    return spell;
}

/// What somebody did in the seats they were assigned to, one after another.
void addSpellsOf(
    std::vector<EmploymentSpell> &spells, const Plan &plan, const Person &person, std::vector<const Assignment *> &held)
{
    std::stable_sort(
        held.begin(), held.end(), [](const Assignment *a, const Assignment *b) { return a->from < b->from; });
    EmploymentSpell spell { QString::number(person.id.value), {}, {}, person.hired, person.left, {} };
    if (held.empty()) {
        spells.push_back(spell);
        return;
    }
    for (std::size_t i = 0; i < held.size(); ++i) {
        const Seat *seat = plan.seats.find(held[i]->seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        const Territory *home = seat ? plan.territories.find(seat->home) : nullptr;
        spell.role = role ? role->name : QString();
        spell.territory = home ? home->name : QString();
        const QDate begin = i == 0 && person.hired.isValid() ? person.hired : held[i]->from;
        spell.hired = begin;
        spell.left = i + 1 < held.size() ? held[i + 1]->from : person.left;
        if (i + 1 == held.size() || begin < spell.left) // two seats at once: the last of them counts
            spells.push_back(spell);
    }
}

} // namespace

Employments employmentsOf(std::span<const EmploymentSpell> spells, QDate today)
{
    Employments employments;
    Oddities oddities;
    std::map<QString, std::vector<const EmploymentSpell *>> byName;
    std::vector<Employment> ofSnapshots;
    for (const EmploymentSpell &spell : spells) {
        if (spell.isSnapshot())
            ofSnapshots.push_back({ { datedByTenure(spell, today) } });
        else if (const auto flaw = flawOf(spell, today))
            oddities.add(*flaw);
        else
            byName[nameKey(spell.person)].push_back(&spell);
    }
    for (auto &[name, told] : byName) {
        std::stable_sort(told.begin(), told.end(),
            [](const EmploymentSpell *a, const EmploymentSpell *b) { return a->hired < b->hired; });
        OneName ofName(employments, oddities);
        for (const EmploymentSpell *spell : told)
            ofName.add(*spell);
    }
    employments.notes = oddities.notes();
    if (!ofSnapshots.empty()) {
        employments.notes.push_back({ TurnoverOddity::Snapshot, ofSnapshots.size(), {} });
        std::move(ofSnapshots.begin(), ofSnapshots.end(), std::back_inserter(employments.list));
    }
    return employments;
}

std::vector<EmploymentSpell> spellsOfThePlan(const Plan &plan)
{
    std::map<PersonId, std::vector<const Assignment *>> held;
    for (const Assignment &assignment : plan.assignments)
        held[assignment.person].push_back(&assignment);
    std::vector<EmploymentSpell> spells;
    for (const Person &person : plan.people)
        addSpellsOf(spells, plan, person, held[person.id]);
    return spells;
}

QDate dayAfterFirstLeaving(std::span<const EmploymentSpell> spells, QDate today)
{
    QDate first;
    for (const EmploymentSpell &spell : spells) {
        if (spell.left.isValid() && spell.left <= today && (!first.isValid() || spell.left < first))
            first = spell.left;
    }
    return first.isValid() ? first.addDays(1) : QDate();
}

} // namespace headwater

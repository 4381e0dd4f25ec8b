// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/delegation/slice_facts.h"

#include "core/base/name_key.h"
#include "core/facts/journey_name.h"
#include "core/plan/territory_tree.h"

#include <QSet>

#include <unordered_set>

namespace headwater {

namespace {

/// The names by which facts refer to what is in a slice.
class SliceNames
{
public:
    explicit SliceNames(const Workspace &slice)
    {
        for (const Scenario &scenario : slice.scenarios)
            note(scenario.plan);
    }

    bool has(const Opportunity &opportunity)
    {
        const bool isOurs = opportunity.account.isEmpty() ? m_people.contains(nameKey(opportunity.owner))
                                                          : m_accounts.contains(nameKey(opportunity.account));
        if (isOurs)
            m_journeys.insert(opportunity.externalId.isEmpty() ? journeyName(opportunity.account, opportunity.name)
                                                               : opportunity.externalId);
        return isOurs;
    }
    bool has(const JourneyEvent &event) const
    {
        return m_accounts.contains(nameKey(event.account)) || m_journeys.contains(event.journey);
    }
    bool has(const EmploymentSpell &spell) const
    {
        return m_people.contains(nameKey(spell.person)) || m_territories.contains(nameKey(spell.territory));
    }

private:
    static void insert(QSet<QString> &names, const QString &name)
    {
        if (!name.isEmpty())
            names.insert(nameKey(name));
    }

    void note(const Plan &plan)
    {
        const TerritoryId top = plan.info.find(PlanInfoId { 1 })->slice;
        const TerritoryTree tree(plan.territories);
        std::unordered_set<SeatId> seats;
        for (const Seat &seat : plan.seats) {
            if (tree.isWithin(seat.home, top))
                seats.insert(seat.id);
        }
        for (const Territory &territory : plan.territories) {
            if (!tree.isWithin(territory.id, top))
                continue;
            insert(m_territories, territory.name);
            insert(m_territories, territory.externalId);
        }
        for (const Assignment &held : plan.assignments) {
            if (!seats.contains(held.seat))
                continue;
            const Person &person = *plan.people.find(held.person);
            insert(m_people, person.name);
            insert(m_people, person.externalId);
        }
        for (const Account &account : plan.accounts) {
            insert(m_accounts, account.name);
            insert(m_accounts, account.externalId);
        }
    }

    QSet<QString> m_accounts;
    QSet<QString> m_people;
    QSet<QString> m_territories;
    QSet<QString> m_journeys;
};

} // namespace

Result<> copySliceFacts(const FactSource &from, const Workspace &slice, FactSink &to, const Cancellation &cancellation)
{
    SliceNames names(slice);
    Result<> added;
    const auto hand = [&](const auto &fact) {
        if (added && names.has(fact))
            added = to.add(fact);
    };
    HEADWATER_CHECK(from.visitOpportunities(hand, cancellation));
    HEADWATER_CHECK(from.visitEvents(hand, cancellation));
    HEADWATER_CHECK(from.visitSpells(hand, cancellation));
    return added;
}

} // namespace headwater

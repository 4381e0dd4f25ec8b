// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/specialist_span.h"

#include "core/plan/territory_tree.h"

#include <algorithm>
#include <map>
#include <set>

namespace headwater {

namespace {

class SpanFinder
{
public:
    explicit SpanFinder(const Plan &plan)
        : m_plan(plan)
        , m_tree(plan.territories)
    {
        for (const Account &account : plan.accounts)
            ++m_accounts[account.territory][account.segment];
    }

    SpecialistSpan spanOf(const Seat &seat, const Role &role)
    {
        const std::vector<TerritoryId> span = seat.span.empty() ? std::vector { seat.home } : seat.span;
        // Most specialists of a role share theirs.
        const auto [known, isNew] = m_known.try_emplace({ role.id, seat.home, span });
        if (isNew)
            known->second = look(role, seat.home, span);
        known->second.seat = seat.id;
        return known->second;
    }

private:
    SpecialistSpan look(const Role &role, TerritoryId home, const std::vector<TerritoryId> &span) const
    {
        std::set<TerritoryId> leaves;
        for (const TerritoryId outer : span) {
            for (const TerritoryId leaf : m_tree.leavesUnder(outer))
                leaves.insert(leaf);
        }
        SpecialistSpan found;
        found.territories = leaves.size();
        const std::optional<GeoPoint> from = centreOf(home);
        for (const TerritoryId leaf : leaves) {
            found.accounts += accountsIn(leaf, role);
            const std::optional<GeoPoint> to = centreOf(leaf);
            if (from && to && leaf != home)
                found.farthest = std::max(found.farthest.value_or(Metres {}), greatCircle(*from, *to));
        }
        return found;
    }

    std::size_t accountsIn(TerritoryId leaf, const Role &role) const
    {
        const auto found = m_accounts.find(leaf);
        std::size_t count = 0;
        if (found != m_accounts.end()) {
            for (const auto &[segment, accounts] : found->second) {
                const bool serves
                    = role.segments.empty() || std::ranges::find(role.segments, segment) != role.segments.end();
                count += serves ? accounts : 0;
            }
        }
        return count;
    }

    std::optional<GeoPoint> centreOf(TerritoryId id) const
    {
        const auto own = [this](TerritoryId at) -> std::optional<GeoPoint> {
            const Territory *row = m_plan.territories.find(at);
            return row && row->latitude && row->longitude ? std::optional(GeoPoint { *row->latitude, *row->longitude })
                                                          : std::nullopt;
        };
        if (const auto point = own(id))
            return point;
        std::vector<GeoPoint> below;
        for (const TerritoryId leaf : m_tree.leavesUnder(id)) {
            if (const auto point = own(leaf))
                below.push_back(*point);
        }
        return below.empty() ? std::nullopt : std::optional(middleOf(below));
    }

    const Plan &m_plan;
    TerritoryTree m_tree;
    std::map<TerritoryId, std::map<SegmentId, std::size_t>> m_accounts;
    std::map<std::tuple<RoleId, TerritoryId, std::vector<TerritoryId>>, SpecialistSpan> m_known;
};

} // namespace

std::vector<SpecialistSpan> specialistSpans(const Plan &plan)
{
    SpanFinder finder(plan);
    std::vector<SpecialistSpan> spans;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (role && role->kind == RoleKind::Specialty && seat.status != SeatStatus::Closed)
            spans.push_back(finder.spanOf(seat, *role));
    }
    std::ranges::stable_sort(spans, std::ranges::greater {}, &SpecialistSpan::accounts);
    return spans;
}

} // namespace headwater

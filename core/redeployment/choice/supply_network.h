// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_engine.h"
#include "core/redeployment/choice/choice.h"
#include "core/redeployment/options/candidates.h"
#include "core/redeployment/options/filled_hours.h"

#include <map>
#include <set>
#include <unordered_map>

namespace headwater {

/// The network of a coverage in which all of the vacancies are empty, and in it a place for what each option would
/// give: hours in the seat's old place, of a specialist in another one, of a seat that takes over accounts. Who would
/// take over the accounts of a vacancy reaches them from the start. So options are supplies and nothing else, which
/// makes them substitutes (Gale and Politof 1981).
class SupplyNetwork : public SupplyValue
{
public:
    /// The plan with all of the vacancies left empty; hours are worth what they are in the coverage; the book is of the
    /// plan before, in which the vacancies give nothing.
    SupplyNetwork(Plan empty, const QuarterVisits &visits, const Coverage &valued, const WorkBook &book,
        const std::vector<Vacancy> &vacancies);

    Result<> solve(const Cancellation &cancellation);
    /// The places that the option gives hours to, in all four quarters on average.
    std::vector<ChoiceProblem::Supply> suppliesOf(const Vacancy &vacancy, const Option &option);
    /// They reach the accounts that they would take over.
    void addFollowers(const std::vector<AccountMove> &moves);
    /// From now on that counts.
    void require(const std::vector<CoverageMinimum> &minimums);
    /// Share of the work of each minimum that is done, as hours are set.
    std::vector<double> reached();

    void setMinutes(std::size_t place, std::int64_t minutes) override;
    double value() override;
    std::optional<double> gainOf(std::span<const ChoiceProblem::Supply> supplies, double least) override;
    double shortfall() override;
    double price(std::size_t place) override;
    double priceOf(const ChoiceProblem::Supply &supply) override;

private:
    using Place = std::size_t;
    std::vector<std::size_t> cellsOf(const Account &account, SeatId owner, const Role &role) const;
    Place placeFor(Seat seat);
    Place placeAsItWas(SeatId seat);
    Place placeOfSpecialist(RoleId role, TerritoryId territory);
    Place placeFor(const Vacancy &vacancy, const Option &option, const Role &role);
    void mend();

    Plan m_plan;
    const QuarterVisits &m_visits;
    const WorkBook &m_book;
    CoverageEngine m_engine;
    std::optional<CoverageNetwork> m_network;
    bool m_isMended = true;
    std::unordered_map<Place, std::vector<CoverageNetwork::PricedWork>> m_priced; ///< since it was mended
    std::map<std::tuple<TerritoryId, SegmentId, SeatId>, std::vector<std::size_t>> m_cells;
    std::map<SeatId, Place> m_asTheyWere;
    std::map<std::pair<RoleId, TerritoryId>, Place> m_specialists;
    struct Taker {
        Place place = 0;
        std::set<std::size_t> cells; ///< that it reaches
    };
    std::map<std::pair<RoleId, TerritoryId>, Taker> m_takers; ///< of customer-focused roles
    std::unordered_map<Place, std::int64_t> m_base; ///< minutes that a place gives anyway
    /// Work that a minimum counts.
    struct Required {
        double share = 0; ///< that is to be done
        double asked = 0; ///< minutes
        std::vector<std::pair<std::size_t, double>> cells; ///< with what of their minutes counts
    };
    Required requiredBy(const CoverageMinimum &minimum) const;
    double reached(const Required &required) const;
    std::vector<Required> m_required;
};

} // namespace headwater

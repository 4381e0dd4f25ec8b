// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/margin_parts.h"

#include "core/coverage/margin.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t placesBetweenLooks = 256;

/// The parts before they are rounded to cents and minutes.
struct StageSums {
    double margin = 0;
    double undone = 0;
    double needed = 0;
    double served = 0;
    double journeys = 0;
};

class PartsFinder
{
public:
    PartsFinder(const Plan &plan, const QuarterVisits &visits, const Coverage &coverage)
        : m_visits(visits)
        , m_coverage(coverage)
        , m_demand(workOfVisits(plan, visits))
        , m_model(plan, visits, m_demand)
        , m_doneOf(visits.places.size())
        , m_stages(visits.stages.size())
    {
        Q_ASSERT_X(coverage.margins.size() == visits.places.size(), "marginParts", "the visits of the coverage");
        for (std::size_t segment = 0; segment < visits.segments.size(); ++segment)
            m_model.observeUnaided(segment, coverage.unaided.at(visits.segments[segment]));
        for (std::size_t place = 0; place < visits.places.size(); ++place)
            m_model.observe(place, coverage.observed.at(keyOf(place)));
        for (const ServedCell &served : coverage.cells)
            addWork(served);
    }

    void add(std::size_t place)
    {
        const QuarterVisits::Place &at = m_visits.places[place];
        const Money margin = m_coverage.margins[place].margin;
        const MarginShares shares = m_model.sharesOf(place, m_coverage.stages.at(keyOf(place)));
        // After an edit that was mended, margins are known to the first order; their parts are as they would be.
        const double scale = shares.margin > 0 ? static_cast<double>(margin.cents) / shares.margin : 0;
        const auto addTo = [&](MarginPart &part, double &undone) {
            part.margin += margin;
            part.journeys += at.arrivals;
            undone += shares.withAllWork - shares.margin;
        };
        addTo(m_parts.territories[at.territory], m_undoneIn[at.territory]);
        addTo(m_parts.segments[m_visits.segments[at.segment]], m_undoneOf[m_visits.segments[at.segment]]);
        for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
            m_stages[stage].margin += shares.stages[stage] * scale;
            m_stages[stage].undone += shares.undone[stage];
            m_stages[stage].journeys += at.visits[stage];
            addWork(place, stage);
        }
    }

    MarginParts finish()
    {
        for (auto &[territory, part] : m_parts.territories)
            part.undone = Money { std::llround(m_undoneIn[territory]) };
        for (auto &[segment, part] : m_parts.segments)
            part.undone = Money { std::llround(m_undoneOf[segment]) };
        // To the cent: what is lost by rounding one stage is the next one's, and in the end what comes without work.
        double sum = 0;
        Money told;
        for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
            const StageSums &sums = m_stages[stage];
            sum += sums.margin;
            const Money upToHere { std::llround(sum) };
            m_parts.stages.emplace_back(m_visits.stages[stage],
                MarginPart { upToHere - told, Money { std::llround(sums.undone) },
                    Minutes { std::llround(sums.needed) }, Minutes { std::llround(sums.served) }, sums.journeys });
            told = upToHere;
        }
        m_parts.withoutWork = m_coverage.margin - told;
        return std::move(m_parts);
    }

private:
    std::pair<TerritoryId, SegmentId> keyOf(std::size_t place) const
    {
        const QuarterVisits::Place &at = m_visits.places[place];
        return { at.territory, m_visits.segments[at.segment] };
    }

    void addWork(const ServedCell &served)
    {
        for (MarginPart *part :
            { &m_parts.territories[served.cell.territory], &m_parts.segments[served.cell.segment] }) {
            part->needed = part->needed + served.cell.demand;
            part->served = part->served + served.served;
        }
        TaskWork &work = m_doneOf[served.cell.place][served.cell.task];
        work.asked += served.cell.demand.count;
        work.served += served.served.count;
    }

    /// A task's hours go to its stages in proportion, done or not.
    void addWork(std::size_t place, std::size_t stage)
    {
        const QuarterVisits::Place &at = m_visits.places[place];
        for (const auto &[task, work] : m_doneOf[place]) {
            const auto index
                = static_cast<std::size_t>(std::ranges::find(m_demand.tasks, task) - m_demand.tasks.begin());
            const double needed = at.visits[stage] * m_demand.minutesPerVisit(at.segment, stage, index);
            m_stages[stage].needed += needed;
            if (work.asked > 0)
                m_stages[stage].served += needed * static_cast<double>(work.served) / static_cast<double>(work.asked);
        }
    }

    const QuarterVisits &m_visits;
    const Coverage &m_coverage;
    Demand m_demand;
    MarginModel m_model;
    std::vector<std::map<TaskId, TaskWork>> m_doneOf; ///< by place
    std::vector<StageSums> m_stages;
    std::map<TerritoryId, double> m_undoneIn;
    std::map<SegmentId, double> m_undoneOf;
    MarginParts m_parts;
};

} // namespace

Result<MarginParts> marginParts(
    const Plan &plan, const QuarterVisits &visits, const Coverage &coverage, const Cancellation &cancellation)
{
    PartsFinder finder(plan, visits, coverage);
    for (std::size_t place = 0; place < visits.places.size(); ++place) {
        if (place % placesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        finder.add(place);
    }
    return finder.finish();
}

} // namespace headwater

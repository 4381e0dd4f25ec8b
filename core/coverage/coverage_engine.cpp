// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_engine.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

// An edit waits little for those before it.
constexpr std::size_t placesAtOnce = 4;
constexpr std::size_t enoughWork = 2'000; ///< nodes of the network looked at: about 2 ms
constexpr std::size_t mostWork = 10 * enoughWork; ///< where the edit changes much by itself

void sortOnce(std::vector<std::size_t> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// By place, then stage; of places of which nothing is said, what the shares are already.
void readInto(std::vector<double> &shares, const StageCoverage &coverage, const QuarterVisits &visits)
{
    for (std::size_t place = 0; place < visits.places.size(); ++place) {
        const QuarterVisits::Place &at = visits.places[place];
        const auto found = coverage.find({ at.territory, visits.segments[at.segment] });
        if (found != coverage.end() && found->second.size() == visits.stages.size())
            std::ranges::copy(
                found->second, shares.begin() + static_cast<std::ptrdiff_t>(place * visits.stages.size()));
    }
}

std::vector<SeatCapacity> capacitiesWith(
    const std::map<SeatId, Minutes> &hours, const Plan &plan, const Period &quarter)
{
    std::vector<SeatCapacity> capacities = seatCapacities(plan, quarter);
    for (SeatCapacity &capacity : capacities) {
        const auto found = hours.find(capacity.seat);
        capacity.minutes = found == hours.end() ? capacity.minutes : found->second;
    }
    return capacities;
}

/// Whether cents can count what every journey would bring if it were won.
bool isCountable(const QuarterVisits &visits)
{
    constexpr double most = 4e18;
    double cents = 0;
    for (const QuarterVisits::Place &place : visits.places)
        cents += place.arrivals * visits.wonMargin[place.segment];
    return cents < most;
}

} // namespace

CoverageEngine::CoverageEngine(
    Plan plan, const QuarterVisits &visits, const Period &quarter, const CoverageOptions &options)
    : m_plan(std::move(plan))
    , m_visits(visits)
    , m_quarter(quarter)
    , m_rounds(options.rounds)
    , m_isObservedHere(!options.observed)
    , m_accounts(m_plan, visits)
    , m_demand(demandOf(m_plan, visits, m_accounts))
    , m_assignments(m_plan)
    , m_capacities(capacitiesWith(options.hours, m_plan, quarter))
    , m_network(m_plan, m_demand, m_capacities)
    , m_margin(m_plan, visits, m_demand)
    , m_cellsAt(visits.places.size())
    , m_work(visits.places.size() * m_demand.tasks.size())
    , m_values(m_work.size())
    , m_coverage(visits.places.size() * visits.stages.size(), 1.0)
    , m_margins(visits.places.size())
    , m_isChanged(visits.places.size())
{
    m_sums.quarter = quarter;
    for (std::size_t task = 0; task < m_demand.tasks.size(); ++task)
        m_taskIndex.emplace(m_demand.tasks[task], task);
    for (std::size_t cell = 0; cell < m_demand.cells.size(); ++cell)
        takeCell(cell);
    for (std::size_t seat = 0; seat < m_capacities.size(); ++seat) {
        m_seatIndex.emplace(m_capacities[seat].seat, seat);
        m_sums.capacity = m_sums.capacity + m_capacities[seat].minutes;
    }
    for (std::size_t segment = 0; segment < visits.segments.size(); ++segment) {
        const auto found = options.unaided.find(visits.segments[segment]);
        if (found != options.unaided.end() && found->second.size() == visits.stages.size())
            m_margin.observeUnaided(segment, found->second);
    }
    if (options.observed)
        readInto(m_coverage, *options.observed, visits);
    for (std::size_t place = 0; place < visits.places.size(); ++place)
        m_margin.observe(place, coverageAt(place));
    m_valuedAt = m_coverage;
    if (options.valuedAt)
        readInto(m_valuedAt, *options.valuedAt, visits);
}

std::span<double> CoverageEngine::coverageAt(std::size_t place)
{
    return std::span(m_coverage).subspan(place * m_visits.stages.size(), m_visits.stages.size());
}

std::span<double> CoverageEngine::valuedAt(std::size_t place)
{
    return std::span(m_valuedAt).subspan(place * m_visits.stages.size(), m_visits.stages.size());
}

std::span<HourValues> CoverageEngine::valuesAt(std::size_t place)
{
    return std::span(m_values).subspan(place * m_demand.tasks.size(), m_demand.tasks.size());
}

void CoverageEngine::takeCell(std::size_t index)
{
    const Cell &cell = m_demand.cells[index];
    m_taskOfCell.push_back(m_taskIndex.at(cell.task));
    m_cellsAt[cell.place].push_back(index);
    m_served.emplace_back();
    count(index, cell.demand.count, 0);
}

/// By how much more (or less) is asked and served.
void CoverageEngine::count(std::size_t index, std::int64_t asked, std::int64_t served)
{
    TaskWork &work = m_work[row(index)];
    work.asked += asked;
    work.served += served;
    m_sums.demand.count += asked;
    m_sums.served.count += served;
    const auto tasks = static_cast<std::int64_t>(m_demand.tasks.size());
    TaskWork &inLeaf
        = m_workInLeaf[m_demand.cells[index].territory.value * tasks + static_cast<std::int64_t>(m_taskOfCell[index])];
    const auto isOpen = [&inLeaf] { return isGap(Minutes { inLeaf.asked }, Minutes { inLeaf.served }); };
    const bool wasOpen = isOpen();
    inLeaf.asked += asked;
    inLeaf.served += served;
    m_sums.gaps += isOpen() ? 1 : 0;
    m_sums.gaps -= wasOpen ? 1 : 0;
}

void CoverageEngine::noteServed(std::size_t cell)
{
    const Minutes served = m_network.served(cell);
    count(cell, 0, served.count - m_served[cell].count);
    m_served[cell] = served;
}

double CoverageEngine::totalMargin() const
{
    const double since = m_isMended && m_isObservedHere ? m_margin.sinceEvaluated() : 0;
    return std::accumulate(m_margins.begin(), m_margins.end(), since);
}

void CoverageEngine::findCoverage(std::size_t place)
{
    const auto work = std::span(m_work).subspan(place * m_demand.tasks.size(), m_demand.tasks.size());
    m_margin.stageCoverage(place, work, coverageAt(place));
}

void CoverageEngine::evaluate(std::size_t place)
{
    m_margins[place] = m_margin.evaluate(place, coverageAt(place), valuesAt(place));
}

void CoverageEngine::setValues(std::size_t place)
{
    std::ranges::copy(coverageAt(place), valuedAt(place).begin());
    for (const std::size_t cell : m_cellsAt[place])
        m_network.setValues(cell, m_values[row(cell)]);
}

Result<> CoverageEngine::solve(const Cancellation &cancellation)
{
    if (!isCountable(m_visits))
        return failure(Error::Kind::InvalidInput, QStringLiteral("the margins are too large to add up"));
    RepairedFlow::Workspace workspace; // kept from round to round
    if (m_isObservedHere)
        HEADWATER_CHECK(observe(workspace, cancellation));
    return solveRounds(workspace, cancellation);
}

/// The conversions we know happened before this plan began: who has resigned since, or is to be hired, had no part in
/// them. Of work that nobody did then it cannot be known by whom it was done before, so that is taken as it is planned.
Result<> CoverageEngine::observe(RepairedFlow::Workspace &workspace, const Cancellation &cancellation)
{
    CoverageOptions options;
    options.observed.emplace();
    options.rounds = m_rounds;
    for (const SeatCapacity &capacity : seatCapacitiesThen(m_plan, m_quarter))
        options.hours.emplace(capacity.seat, capacity.minutes);
    m_then = std::make_unique<CoverageEngine>(m_plan, m_visits, m_quarter, options);
    HEADWATER_CHECK(m_then->solveRounds(workspace, cancellation));
    findWhereNobodyWas();
    if (std::ranges::find(m_wasNobodyThere, true) != m_wasNobodyThere.end()) {
        HEADWATER_CHECK(solveRounds(workspace, cancellation));
        observePlaces(true);
    }
    observePlaces(false);
    for (std::size_t place = 0; place < m_margins.size(); ++place)
        std::ranges::copy(m_margin.observed(place), valuedAt(place).begin());
    return {};
}

void CoverageEngine::findWhereNobodyWas()
{
    const std::size_t stages = m_visits.stages.size();
    m_wasNobodyThere.assign(m_visits.segments.size() * stages, true);
    for (std::size_t place = 0; place < m_margins.size(); ++place) {
        const QuarterVisits::Place &at = m_visits.places[place];
        for (std::size_t stage = 0; stage < stages; ++stage) {
            if (at.visits[stage] > 0 && m_then->coverageAt(place)[stage] > 0)
                m_wasNobodyThere[at.segment * stages + stage] = false;
        }
    }
}

/// Either what is taken as it is planned, by the coverage found last, or all else.
void CoverageEngine::observePlaces(bool isAsPlanned)
{
    const std::size_t stages = m_visits.stages.size();
    for (std::size_t place = 0; place < m_margins.size(); ++place) {
        const std::span<const double> before = m_margin.observed(place);
        const std::span<const double> found = (isAsPlanned ? *this : *m_then).coverageAt(place);
        std::vector<double> observed(before.begin(), before.end());
        for (std::size_t stage = 0; stage < stages; ++stage) {
            if (m_wasNobodyThere[m_visits.places[place].segment * stages + stage] == isAsPlanned)
                observed[stage] = found[stage];
        }
        if (!std::ranges::equal(observed, before))
            m_margin.observe(place, observed);
    }
}

/// Values hours where they are to be valued first, solves, looks where it came out, values anew; and goes back to the
/// best round where the last is not.
Result<> CoverageEngine::solveRounds(RepairedFlow::Workspace &workspace, const Cancellation &cancellation)
{
    std::vector<double> bestAt = m_valuedAt;
    double best = -1;
    evaluateAt(m_valuedAt);
    for (int round = 0; round < m_rounds; ++round) {
        HEADWATER_CHECK(solveAsEvaluated(workspace, cancellation));
        const double margin = totalMargin();
        if (margin > best) {
            best = margin;
            bestAt = m_valuedAt;
        }
        if (std::abs(margin - m_marginThen) <= marginCloseness * std::abs(margin))
            break;
    }
    if (totalMargin() < best * (1 - marginCloseness)) {
        evaluateAt(std::move(bestAt));
        HEADWATER_CHECK(solveAsEvaluated(workspace, cancellation));
    }
    m_marginThen = totalMargin();
    return {};
}

void CoverageEngine::evaluateAt(std::vector<double> coverage)
{
    m_coverage = std::move(coverage);
    for (std::size_t place = 0; place < m_margins.size(); ++place)
        evaluate(place);
}

Result<> CoverageEngine::solveAsEvaluated(RepairedFlow::Workspace &workspace, const Cancellation &cancellation)
{
    m_marginThen = totalMargin();
    for (std::size_t place = 0; place < m_margins.size(); ++place)
        setValues(place);
    HEADWATER_CHECK(m_network.solve(workspace, cancellation));
    for (std::size_t cell = 0; cell < m_served.size(); ++cell)
        noteServed(cell);
    for (std::size_t place = 0; place < m_margins.size(); ++place) {
        findCoverage(place);
        evaluate(place);
    }
    return {};
}

bool CoverageEngine::follow(Plan plan, const CoverageEdit &edit, Values values)
{
    m_isMended = true;
    const double marginBefore = totalMargin();
    m_plan = std::move(plan);
    for (const auto &[before, after] : edit.assignments) {
        if (before)
            m_assignments.remove(*before);
        if (after)
            m_assignments.add(*after);
    }
    std::vector<std::size_t> places;
    const auto touch = [&](const Account &account) {
        if (const auto place = m_accounts.placeOf(account))
            places.push_back(*place);
    };
    for (const auto &[before, after] : edit.accounts) {
        if (before) {
            m_accounts.remove(*before);
            touch(*before);
        }
        if (after) {
            m_accounts.add(*after);
            touch(*after);
        }
    }
    sortOnce(places);
    if (m_then && !followThen(edit))
        return false;
    for (const std::size_t place : places) {
        if (!refreshPlace(place))
            return false;
    }
    for (const CoverageEdit::SeatEdit &seat : edit.seats)
        refreshSeat(seat);
    places = repair(std::move(places));
    if (values == Values::Follow)
        revalueIfFar(places, marginBefore);
    return true;
}

/// False: the network of then has to be made anew.
bool CoverageEngine::followThen(CoverageEdit edit)
{
    for (CoverageEdit::SeatEdit &edited : edit.seats) {
        const Seat *seat = m_plan.seats.find(edited.seat);
        edited.minutes = seat ? capacityThen(m_plan, *seat, m_assignments, m_quarter).minutes : Minutes {};
    }
    if (!m_then->follow(m_plan, edit, Values::Stay))
        return false;
    observePlaces(false);
    return true;
}

/// Shares the work of the place out among its accounts as they are now.
bool CoverageEngine::refreshPlace(std::size_t place)
{
    const std::vector<Cell> wanted = m_accounts.cellsOf(m_plan, m_visits, m_demand, place);
    const auto isSame = [](const Cell &a, const Cell &b) { return a.task == b.task && a.owner == b.owner; };
    for (const std::size_t index : m_cellsAt[place]) {
        Cell &cell = m_demand.cells[index];
        const auto found = std::ranges::find_if(wanted, [&](const Cell &other) { return isSame(cell, other); });
        const Minutes minutes = found == wanted.end() ? Minutes {} : found->demand;
        count(index, minutes.count - cell.demand.count, 0);
        cell.demand = minutes;
        m_network.resizeCell(index);
    }
    for (const Cell &cell : wanted) {
        if (std::ranges::any_of(
                m_cellsAt[place], [&](std::size_t index) { return isSame(m_demand.cells[index], cell); }))
            continue;
        m_demand.cells.push_back(cell);
        takeCell(m_demand.cells.size() - 1);
        if (!m_network.addCell(m_plan, m_values[row(m_demand.cells.size() - 1)]))
            return false;
    }
    return true;
}

void CoverageEngine::refreshSeat(const CoverageEdit::SeatEdit &edit)
{
    const Seat *seat = m_plan.seats.find(edit.seat);
    const auto [known, isNew] = m_seatIndex.emplace(edit.seat, m_capacities.size());
    if (isNew)
        m_capacities.push_back({ edit.seat });
    SeatCapacity &capacity = m_capacities[known->second];
    const Minutes before = capacity.minutes;
    capacity = seat ? capacityOf(m_plan, *seat, m_assignments, m_quarter) : SeatCapacity { edit.seat };
    capacity.minutes = edit.minutes.value_or(capacity.minutes);
    m_sums.capacity.count += capacity.minutes.count - before.count;
    if (edit.isElsewhere || isNew || !m_network.setHours(known->second, capacity.minutes))
        m_network.placeSeat(m_plan, known->second, seat, capacity.minutes);
}

/// Mends the flow and evaluates the places that it touched and those named; names them all.
std::vector<std::size_t> CoverageEngine::repair(std::vector<std::size_t> places)
{
    for (const std::size_t cell : m_network.repair()) {
        noteServed(cell);
        places.push_back(m_demand.cells[cell].place);
    }
    sortOnce(places);
    for (const std::size_t place : places) {
        findCoverage(place);
        evaluate(place);
    }
    evaluateWhereAnswersMoved(places);
    sortOnce(places);
    return places;
}

/// Adds those to the places evaluated.
void CoverageEngine::evaluateWhereAnswersMoved(std::vector<std::size_t> &places)
{
    for (std::size_t segment = 0; segment < m_visits.segments.size(); ++segment) {
        if (!m_margin.hasAnswerMoved(segment))
            continue;
        for (std::size_t place = 0; place < m_margins.size(); ++place) {
            if (m_visits.places[place].segment != segment)
                continue;
            evaluate(place);
            places.push_back(place);
        }
    }
}

/// Values hours anew where coverage has changed, once the margin has by more than the rounds of a solution from nothing
/// would leave; some places after each edit, and as many more as there is time for.
void CoverageEngine::revalueIfFar(const std::vector<std::size_t> &places, double marginBefore)
{
    const auto isFar
        = [this](double from) { return std::abs(totalMargin() - from) > marginCloseness * std::abs(from); };
    noteChanged(places);
    std::size_t work = m_network.repairWork();
    while (isFar(m_marginThen) && !m_changedSince.empty()) {
        const double margin = totalMargin();
        for (std::size_t i = 0; i < placesAtOnce && !m_changedSince.empty(); ++i) {
            setValues(m_changedSince.front());
            m_isChanged[m_changedSince.front()] = false;
            m_changedSince.pop_front();
        }
        if (m_changedSince.empty())
            m_marginThen = margin;
        noteChanged(repair({}));
        work += m_network.repairWork();
        if (work > (isFar(marginBefore) ? mostWork : enoughWork))
            return;
    }
}

void CoverageEngine::noteChanged(const std::vector<std::size_t> &places)
{
    for (const std::size_t place : places) {
        if (!m_isChanged[place])
            m_changedSince.push_back(place);
        m_isChanged[place] = true;
    }
}

double CoverageEngine::gainOfHead(const Role &role, TerritoryId territory, Minutes minutes)
{
    Q_ASSERT(!m_isObservedHere);
    if (!m_network.tryOneMore(role, territory, minutes))
        return 0;
    std::vector<std::size_t> places;
    for (const std::size_t cell : m_network.repair())
        places.push_back(m_demand.cells[cell].place);
    sortOnce(places);
    double gain = 0;
    for (const std::size_t place : places)
        gain += marginOnTrial(place) - m_margins[place];
    m_network.takeBack();
    return gain;
}

double CoverageEngine::marginOnTrial(std::size_t place)
{
    std::vector<TaskWork> work(m_demand.tasks.size());
    for (const std::size_t cell : m_cellsAt[place]) {
        work[m_taskOfCell[cell]].asked += m_demand.cells[cell].demand.count;
        work[m_taskOfCell[cell]].served += m_network.served(cell).count;
    }
    std::vector<double> coverage(m_visits.stages.size());
    m_margin.stageCoverage(place, work, coverage);
    std::vector<HourValues> values(m_demand.tasks.size());
    return m_margin.evaluate(place, coverage, values);
}

CoverageFigures CoverageEngine::figures() const
{
    CoverageFigures figures = m_sums;
    figures.margin = Money { std::llround(totalMargin()) };
    return figures;
}

Result<CoverageFlow> coverageFlow(const Plan &plan, const QuarterVisits &visits, const Period &quarter,
    const CoverageOptions &options, const Cancellation &cancellation)
{
    CoverageEngine engine(plan, visits, quarter, options);
    HEADWATER_CHECK(engine.solve(cancellation));
    const RepairedFlow &flow = engine.network().flow();
    return CoverageFlow { flow.asProblem(), flow.totalCost() };
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/exact_trials.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostTrials = 600;
constexpr std::size_t mostOfVacancy = 10; ///< besides none

} // namespace

ExactTrials::ExactTrials(const ChoiceProblem &problem, const Worths &singles, Chosen chosen)
    : m_problem(problem)
    , m_best(std::move(chosen))
{
    for (std::size_t v = 0; v < problem.vacancies.size(); ++v) {
        std::vector<std::size_t> order(problem.vacancies[v].size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::ranges::stable_sort(order, std::ranges::greater {}, [&](std::size_t a) { return singles[v][a]; });
        order.resize(std::min(order.size(), mostOfVacancy));
        for (const std::size_t alternative : order)
            m_all.push_back({ v, alternative });
        m_all.push_back({ v, {} });
    }
}

std::optional<Chosen> ExactTrials::next()
{
    while (m_count < mostTrials && m_sinceBetter < m_all.size()) {
        const Trial &trial = m_all[m_at];
        m_at = (m_at + 1) % m_all.size();
        ++m_sinceBetter;
        m_tried = m_best;
        m_tried[trial.vacancy] = trial.pick;
        if (m_tried == m_best || !isAllowed(m_problem, m_tried))
            continue;
        ++m_count;
        return m_tried;
    }
    return {};
}

void ExactTrials::note(const ChoiceWorth &found)
{
    if (!(worth.roughly < found.roughly && worth.exactly < found.exactly))
        return;
    worth = found;
    m_best = m_tried;
    m_isBetter = true;
    m_sinceBetter = 0;
}

double ExactTrials::done() const
{
    return static_cast<double>(std::min(m_count, mostTrials)) / static_cast<double>(mostTrials);
}

} // namespace headwater

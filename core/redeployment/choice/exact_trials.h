// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/realised.h"

namespace headwater {

/// Local search over choices whose worth somebody else finds: one vacancy after the other, its most promising
/// alternatives and none, within the limits; from each choice that is better once more, until none is or so many were
/// tried.
class ExactTrials
{
public:
    /// The problem must outlive it. `singles`: what each alternative adds on its own.
    ExactTrials(const ChoiceProblem &problem, const Worths &singles, Chosen chosen);

    ChoiceWorth worth; ///< of the best; to be set before next()
    std::optional<Chosen> next();
    void note(const ChoiceWorth &found); ///< of the one named last
    const Chosen &best() const { return m_best; }
    bool isBetter() const { return m_isBetter; }
    double done() const; ///< 0..1; tells how much at most is left

private:
    struct Trial {
        std::size_t vacancy;
        std::optional<std::size_t> pick;
    };

    const ChoiceProblem &m_problem;
    std::vector<Trial> m_all; ///< of a round
    Chosen m_best;
    Chosen m_tried;
    bool m_isBetter = false;
    std::size_t m_at = 0; ///< in m_all
    std::size_t m_sinceBetter = 0; ///< of m_all, looked at
    std::size_t m_count = 0;
};

} // namespace headwater

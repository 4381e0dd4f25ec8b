// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/exact_trials.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

using namespace headwater;

namespace {

/// Up to four vacancies with up to four alternatives each, that cost something and are worth something by themselves.
struct Any {
    ChoiceProblem problem;
    Worths worths;

    Any()
    {
        const auto vacancies = *rc::gen::inRange(1, 5);
        for (int v = 0; v < vacancies; ++v) {
            problem.vacancies.emplace_back();
            worths.emplace_back();
            const auto alternatives = *rc::gen::inRange(0, 5);
            for (int a = 0; a < alternatives; ++a) {
                ChoiceProblem::Alternative row;
                row.cost = *rc::gen::inRange(0, 100);
                problem.vacancies.back().push_back(row);
                worths.back().push_back(*rc::gen::inRange(-50, 100));
            }
        }
    }
    ChoiceWorth worthOf(const Chosen &chosen) const
    {
        Money sum;
        for (std::size_t v = 0; v < chosen.size(); ++v) {
            if (chosen[v])
                sum += Money { static_cast<std::int64_t>(worths[v][*chosen[v]]) };
        }
        return { sum, sum };
    }
    double costOf(const Chosen &chosen) const
    {
        double sum = 0;
        for (std::size_t v = 0; v < chosen.size(); ++v)
            sum += chosen[v] ? problem.vacancies[v][*chosen[v]].cost : 0;
        return sum;
    }
    /// From none.
    ExactTrials tried() const
    {
        const Chosen none(problem.vacancies.size());
        ExactTrials trials(problem, worths, none);
        trials.worth = worthOf(none);
        while (const auto trial = trials.next()) {
            RC_ASSERT(!problem.budget || costOf(*trial) <= *problem.budget);
            trials.note(worthOf(*trial));
        }
        return trials;
    }
};

} // namespace

class ExactTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereVacanciesDoNotMeetEachGetsItsBest()
    {
        QVERIFY(rc::check([] {
            const Any any;
            const ExactTrials trials = any.tried();
            Money most;
            for (const std::vector<double> &worths : any.worths) {
                const double best = worths.empty() ? 0 : *std::ranges::max_element(worths);
                most += Money { static_cast<std::int64_t>(std::max(0.0, best)) };
            }
            RC_ASSERT(trials.worth.exactly == most);
            RC_ASSERT(trials.isBetter() == (Money() < most));
        }));
    }

    void nothingBeyondTheLimitsIsTried()
    {
        QVERIFY(rc::check([] {
            Any any;
            any.problem.budget = *rc::gen::inRange(0, 150);
            const ExactTrials trials = any.tried();
            RC_ASSERT(any.costOf(trials.best()) <= *any.problem.budget);
            RC_ASSERT(!(trials.worth.exactly < Money()));
        }));
    }

    void whatOnlySeemsBetterIsNot()
    {
        ChoiceProblem problem;
        problem.vacancies = { { ChoiceProblem::Alternative {} } };
        ExactTrials trials(problem, { { 1 } }, Chosen(1));
        QVERIFY(trials.next().has_value());
        trials.note({ Money { 5 }, Money { -1 } });
        QVERIFY(!trials.isBetter());
        QVERIFY(!trials.next().has_value());
        QVERIFY(!trials.best().front().has_value());
    }
};

QTEST_GUILESS_MAIN(ExactTrialsTest)

#include "exact_trials_test.moc"

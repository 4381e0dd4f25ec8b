// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/options/option_derivations.h"

#include "ui/plan/derivation/assumed.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Bound: return tr("at most, by what hours are worth now");
    case Precision::Mended: return tr("the flow of hours mended, the margin evaluated exactly");
    case Precision::Solved: return tr("as the plan comes out with it");
    }
    Q_UNREACHABLE();
}

QString gainFormula(const Period &quarter, GainAgainst against)
{
    switch (against) {
    case GainAgainst::EmptySeat:
        return tr("The expected margin of four quarters from the vacancy on with this option, "
                  "less what it is if the seat stays empty. Every quarter is taken to ask for "
                  "the work of %1; the seat gives what search and ramp leave of it.")
            .arg(quarterText(quarter.first));
    case GainAgainst::OtherMoves:
        return tr("What the expected margin of the four quarters would miss without this move, all the other "
                  "moves being made.");
    }
    Q_UNREACHABLE();
}

} // namespace

Derivation gainDerivation(
    const Plan &plan, const Period &quarter, const Vacancy &vacancy, const ValuedOption &option, GainAgainst against)
{
    Derivation derivation;
    derivation.what = tr("%1, brings a year").arg(optionTitle(plan, vacancy, option.option));
    derivation.value = gainText(option.gain);
    derivation.formula = gainFormula(quarter, against);
    derivation.inputs = { { tr("How exact"), precisionText(option.precision) },
        { tr("Why"), becauseText(plan, option.because) }, { tr("Cost of the year"), shortMoneyText(option.cost) },
        { tr("Left after cost"), gainText(option.net()) } };
    derivation.assumptions = assumptionsOf::served(plan);
    derivation.range = rangeText(option.range);
    return derivation;
}

Derivation costDerivation(const Plan &plan, const Vacancy &vacancy, const ValuedOption &option)
{
    Derivation derivation;
    derivation.what = tr("%1, cost of the year").arg(optionTitle(plan, vacancy, option.option));
    derivation.value = moneyText(option.cost);
    derivation.formula = tr("What the role costs a year for the time somebody sits there within four "
                            "quarters, and once what it takes to hire or to relocate.");
    for (const Assumption &assumption : plan.assumptions) {
        if (assumption.key.startsWith(QLatin1StringView("Cost of a")))
            derivation.assumptions.emplace_back(assumption.key, QLocale().toString(assumption.value, 'f', 0));
    }
    return derivation;
}

} // namespace headwater

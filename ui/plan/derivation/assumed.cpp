// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/derivation/assumed.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

namespace headwater {

namespace {

QString basisText(const Assumption &assumption)
{
    QString basis = assumption.basis == Basis::Data ? tr("measured")
        : assumption.basis == Basis::Agreed         ? tr("agreed")
                                                    : tr("estimated");
    if (!assumption.source.isEmpty())
        basis = tr("%1: %2").arg(basis, assumption.source);
    return assumption.date.isValid() ? tr("%1, %2").arg(basis, dateText(assumption.date)) : basis;
}

/// What the figure takes for granted, where from, and how far it may be off.
void addAssumption(FigureInputs &inputs, const Plan &plan, QLatin1StringView name, double otherwise)
{
    const auto figure = [](double value) { return QLocale().toString(value, 'g', 4); };
    const Assumption *assumption = assumptionNamed(plan, name);
    if (!assumption)
        return (void)inputs.emplace_back(name, tr("%1; the plan says nothing of it").arg(figure(otherwise)));
    QString value = figure(assumption->value);
    if (assumption->low < assumption->high)
        value = tr("%1 (%2 to %3)").arg(value, figure(assumption->low), figure(assumption->high));
    inputs.emplace_back(assumption->key, tr("%1; %2").arg(value, basisText(*assumption)));
}

FigureInputs forecastOfJourneys()
{
    return { { tr("Forecast of journeys"), tr("as those of the past went; its range is in Journeys, Forecast") } };
}

FigureInputs namesInJourneys()
{
    return { { tr("Who has worked with whom"), tr("by the names of people in the journeys") } };
}

} // namespace

FigureInputs assumptionsOf::work() { return forecastOfJourneys(); }

FigureInputs assumptionsOf::contacts() { return namesInJourneys(); }

FigureInputs assumptionsOf::hours(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::annualTurnover, assumed::usualTurnover);
    return inputs;
}

FigureInputs assumptionsOf::response(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::responseExponent, assumed::usualExponent);
    addAssumption(inputs, plan, assumed::responseHalf, assumed::usualHalf);
    return inputs;
}

FigureInputs assumptionsOf::value(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::grossMargin, assumed::usualMargin);
    for (FigureInputs::value_type &input : response(plan))
        inputs.push_back(std::move(input));
    return inputs;
}

FigureInputs assumptionsOf::served(const Plan &plan)
{
    FigureInputs inputs = work();
    for (FigureInputs::value_type &input : hours(plan))
        inputs.push_back(std::move(input));
    for (FigureInputs::value_type &input : value(plan))
        inputs.push_back(std::move(input));
    return inputs;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/derivation/assumed.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

QString basisText(const Assumption &assumption)
{
    QString basis = basisWord(assumption.basis);
    if (!assumption.source.isEmpty())
        basis = tr("%1: %2").arg(basis, assumption.source);
    return assumption.date.isValid() ? tr("%1, %2").arg(basis, dateText(assumption.date)) : basis;
}

QString valueText(double value, double low, double high)
{
    return low < high ? tr("%1 (%2 to %3)").arg(assumedText(value), assumedText(low), assumedText(high))
                      : assumedText(value);
}

/// What the figure takes for granted, where from, and how far it may be off.
void addAssumption(FigureInputs &inputs, const Assumption &assumption)
{
    inputs.emplace_back(assumption.key,
        tr("%1; %2").arg(valueText(assumption.value, assumption.low, assumption.high), basisText(assumption)));
}

/// What counts where the plan says nothing, and its range, if it has one.
struct Usual {
    double value = 0;
    double low = 0;
    double high = 0;
};

void addAssumption(FigureInputs &inputs, const Plan &plan, QLatin1StringView name, const Usual &usual)
{
    if (const Assumption *assumption = assumptionNamed(plan, name))
        return addAssumption(inputs, *assumption);
    inputs.emplace_back(name, tr("%1; the plan says nothing of it").arg(valueText(usual.value, usual.low, usual.high)));
}

/// Roles have their own figures of it; the assumption says how far they may be off.
void addIfSaid(FigureInputs &inputs, const Plan &plan, QLatin1StringView name)
{
    if (const Assumption *assumption = assumptionNamed(plan, name))
        addAssumption(inputs, *assumption);
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

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Estimate: return tr("estimated");
    case Basis::Data: return tr("measured");
    case Basis::Agreed: return tr("agreed");
    }
    Q_UNREACHABLE();
}

QString assumedText(double value)
{
    constexpr double wholeFrom = 1000;
    return std::abs(value) >= wholeFrom ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 4);
}

FigureInputs assumptionsOf::work() { return forecastOfJourneys(); }

FigureInputs assumptionsOf::contacts() { return namesInJourneys(); }

FigureInputs assumptionsOf::hours(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::annualTurnover,
        { assumed::usualTurnover, assumed::leastTurnover, assumed::mostTurnover });
    for (const QLatin1StringView name : { assumed::timeToFill, assumed::customerFocusedRamp, assumed::specialtyRamp })
        addIfSaid(inputs, plan, name);
    return inputs;
}

FigureInputs assumptionsOf::response(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::responseExponent, { assumed::usualExponent });
    addAssumption(inputs, plan, assumed::responseHalf, { assumed::usualHalf });
    return inputs;
}

FigureInputs assumptionsOf::value(const Plan &plan)
{
    FigureInputs inputs;
    addAssumption(inputs, plan, assumed::grossMargin, { assumed::usualMargin });
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

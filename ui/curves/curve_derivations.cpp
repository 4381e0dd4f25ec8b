// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/curve_derivations.h"

#include "core/plan/assumptions/assumed.h"
#include "ui/curves/items_model.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

namespace headwater {

namespace {

QString moneyOf(double units) { return shortMoneyText(Money::of(units)); }
QString parameter(double value) { return QLocale().toString(value, 'f', 4); }

QString calibrationText(Calibration calibration)
{
    return calibration == Calibration::Normalised
        ? tr(
            "normalised: low and high are the answers at none and at all the seats, d makes today's seats give today's "
            "sales, c fits the answers at half and at half more best")
        : tr("free: low, high, c and d fit all five answers best, with all the seats taken as ten times today's; "
             "today's "
             "seats may give other sales than the books");
}

FigureInputs settingsOf(const WorkshopView &view)
{
    const QString cost = moneyOf(view.question.costPerSeat);
    return { { tr("Cost of a seat"),
                 assumptionNamed(view.plan, assumed::costOfASeat) ? cost
                                                                  : tr("%1, the mean of the plan's seats").arg(cost) },
        { tr("Curves"), calibrationText(view.question.calibration) } };
}

FigureInputs curveInputs(const ResponseCurve &curve)
{
    return { { QStringLiteral("low"), parameter(curve.low) }, { QStringLiteral("high"), parameter(curve.high) },
        { QStringLiteral("c"), parameter(curve.c) }, { QStringLiteral("d"), parameter(curve.d) } };
}

QString allocationFormula(const Allocation &allocation)
{
    return allocation.isGreedy
        ? tr("Each next seat goes to the item where it brings most; as no curve is S-shaped, that is best (Fox 1966).")
        : tr("The best of all ways to place whole seats, found by dynamic programming: with S-shaped curves the next "
             "seat "
             "alone does not tell where to begin.");
}

Derivation profitDerivation(const CurveItem &item, const ItemAllocation &given, const WorkshopView &view)
{
    Derivation derivation;
    derivation.formula
        = tr("Margin × sales × curve − cost × seats, where the curve is low + (high − low) × x^c ÷ (d + x^c) "
             "and x the seats over today's seats.");
    derivation.inputs = { { tr("Sales today"), moneyOf(item.sales) }, { tr("Margin"), percentText(item.margin) },
        { tr("Seats today"), seatsText(item.seatsToday) }, { tr("Seats"), countText(given.seats) },
        { tr("Curve there"), percentText(given.curve.at(given.seats / item.seatsToday)) } };
    for (const auto &input : curveInputs(given.curve))
        derivation.inputs.push_back(input);
    derivation.assumptions = settingsOf(view);
    return derivation;
}

Derivation seatsDerivation(const CurveItem &item, const ItemAllocation &given, const WorkshopView &view)
{
    Derivation derivation;
    derivation.formula = allocationFormula(*view.allocation);
    derivation.inputs
        = { { tr("Seats to place"), countText(view.question.seats) }, { tr("Must get"), countText(item.fewest) },
              { tr("May get"), item.most ? countText(*item.most) : tr("all of them") } };
    if (given.curve.isSShaped())
        derivation.inputs.emplace_back(tr("Each seat brings more than the one before up to"),
            seatsText(given.curve.inflection() * item.seatsToday));
    derivation.assumptions = settingsOf(view);
    return derivation;
}

Derivation elasticityDerivation(const ItemAllocation &given, const WorkshopView &view)
{
    Derivation derivation;
    derivation.formula
        = tr("(high − low) × c × d ÷ (1 + d)², over what the curve gives today's seats. Studies find %1 on "
             "average, %2 for visits to physicians (Albers, Mantrala & Sridhar 2010); less than half of the "
             "one or more than twice the other is marked, by our rule.")
              .arg(QLocale().toString(usualElasticity), QLocale().toString(pharmaElasticity));
    derivation.inputs = curveInputs(given.curve);
    derivation.assumptions = settingsOf(view);
    return derivation;
}

} // namespace

QString titleOf(WorkshopTotal total)
{
    switch (total) {
    case WorkshopTotal::Profit: return tr("In the best places");
    case WorkshopTotal::Today: return tr("As today");
    case WorkshopTotal::Bound: return tr("At most");
    case WorkshopTotal::BestSize: return tr("Best size");
    case WorkshopTotal::FlatSizes: return tr("Within 1 %");
    }
    Q_UNREACHABLE();
}

QString valueOf(WorkshopTotal total, const WorkshopView &view)
{
    if (!view.allocation)
        return QStringLiteral("–");
    const Allocation &allocation = *view.allocation;
    switch (total) {
    case WorkshopTotal::Profit: return moneyOf(allocation.profit);
    case WorkshopTotal::Today: return moneyOf(allocation.profitToday);
    case WorkshopTotal::Bound: return moneyOf(allocation.bound);
    case WorkshopTotal::BestSize:
        return allocation.bestSeats ? tr("%1 seats").arg(seatsText(*allocation.bestSeats)) : tr("ever more");
    case WorkshopTotal::FlatSizes:
        return allocation.flatSizes
            ? tr("%1 to %2 seats").arg(countText(allocation.flatSizes->first), countText(allocation.flatSizes->second))
            : QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

Derivation derivationOf(WorkshopTotal total, const WorkshopView &view)
{
    Derivation derivation { titleOf(total), valueOf(total, view), {} };
    if (!view.allocation)
        return {};
    const Allocation &allocation = *view.allocation;
    derivation.assumptions = settingsOf(view);
    switch (total) {
    case WorkshopTotal::Profit:
        derivation.formula = tr("What the items earn together, each margin × sales × curve − cost × seats. %1")
                                 .arg(allocationFormula(allocation));
        for (std::size_t i = 0; i < view.question.items.size(); ++i)
            derivation.inputs.emplace_back(
                tr("%1, %2 seats").arg(view.question.items[i].name, countText(allocation.items[i].seats)),
                moneyOf(allocation.items[i].profit));
        break;
    case WorkshopTotal::Today:
        derivation.formula = tr("Margin × sales − cost × seats as they are, by the books.");
        for (const CurveItem &item : view.question.items)
            derivation.inputs.emplace_back(tr("%1, %2 seats").arg(item.name, seatsText(item.seatsToday)),
                moneyOf(item.margin * item.sales - view.question.costPerSeat * item.seatsToday));
        if (view.question.calibration == Calibration::Free)
            derivation.inputs.emplace_back(tr("By the free curves instead"), moneyOf(allocation.fittedToday));
        break;
    case WorkshopTotal::Bound:
        derivation.formula = tr("No way to place as many seats can earn more: each curve is replaced by the least one "
                                "above it without an S, for which the next seat always tells where to go.");
        derivation.inputs = { { tr("In the best places"), moneyOf(allocation.profit) },
            { tr("Gap"), tr("%1 %").arg(QLocale().toString(allocation.gap() * 100, 'f', 2)) } };
        break;
    case WorkshopTotal::BestSize:
        derivation.formula = allocation.bestSeats ? tr("With as many seats as each item is worth: where one more would "
                                                       "bring less than it costs. Parts of seats "
                                                       "count.")
                                                  : tr("As a seat costs nothing, one more always brings more.");
        if (allocation.bestProfit)
            derivation.inputs = { { tr("Profit there"), moneyOf(*allocation.bestProfit) } };
        break;
    case WorkshopTotal::FlatSizes:
        derivation.formula
            = tr("All numbers of seats around the best one that earn at least 99 % of it. Profit is flat "
                 "there: where seats work counts for more than how many there are.");
        break;
    }
    return derivation;
}

Derivation itemDerivation(const WorkshopView &view, CurveId curve, int column)
{
    const std::optional<std::size_t> place = view.placeOf(curve);
    const ItemAllocation *given = view.given(curve);
    if (!place || !given)
        return {};
    const CurveItem &item = view.question.items[*place];
    switch (column) {
    case CurveItemsModel::BestColumn:
    case CurveItemsModel::ChangeColumn: return seatsDerivation(item, *given, view);
    case CurveItemsModel::ProfitColumn: return profitDerivation(item, *given, view);
    case CurveItemsModel::ElasticityColumn: return elasticityDerivation(*given, view);
    default: return {};
    }
}

} // namespace headwater

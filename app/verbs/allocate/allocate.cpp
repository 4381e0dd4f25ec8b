// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/curve_file.h"
#include "app/verbs/allocate/faults.h"
#include "app/verbs/allocate/json.h"
#include "app/verbs/allocate/lines.h"
#include "app/verbs/verb.h"

namespace headwater {

namespace {

/// What the options say; without items.
tl::expected<AllocationQuestion, Failure> questionOf(const Arguments &arguments)
{
    AllocationQuestion question;
    const auto seats = arguments.number("seats", 1, mostSeats);
    if (!seats)
        return tl::unexpected(seats.error());
    question.seats = static_cast<int>(*seats);
    bool isNumber = false;
    question.costPerSeat = arguments.value("cost-per-seat").toDouble(&isNumber);
    if (!isNumber)
        return stop(ExitCode::WrongUse, {},
            arguments.has("cost-per-seat")
                ? QStringLiteral("--cost-per-seat cannot be \"%1\"").arg(arguments.value("cost-per-seat"))
                : QStringLiteral("--cost-per-seat is missing"),
            QStringLiteral("give what a seat costs a year in the unit of the sales, e.g. 0.057"));
    const QString calibration
        = arguments.has("calibration") ? arguments.value("calibration") : QStringLiteral("normalised");
    if (calibration != QStringLiteral("normalised") && calibration != QStringLiteral("free"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--calibration cannot be \"%1\"").arg(calibration),
            QStringLiteral("it is normalised or free"));
    question.calibration = calibration == QStringLiteral("free") ? Calibration::Free : Calibration::Normalised;
    return question;
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    auto question = questionOf(arguments);
    if (!question)
        return tl::unexpected(question.error());
    const QString path = arguments.positional().first();
    const auto file = readCurveFile(path, terminal);
    if (!file)
        return tl::unexpected(file.error());
    question->items = file->items;
    if (const std::vector<FaultyItem> faults = faultsOf(question->items); !faults.empty()) {
        const auto failureOf = [&file](const FaultyItem &faulty) {
            return faultyItem(file->items[faulty.item], faulty.fault, file->places[faulty.item]);
        };
        for (std::size_t i = 0; i + 1 < faults.size(); ++i)
            terminal.complain(failureOf(faults[i]));
        return tl::unexpected(failureOf(faults.back()));
    }
    if (const std::optional<QuestionFault> fault = faultOf(*question))
        return tl::unexpected(faultyQuestion(*question, *fault, path));
    const auto allocation
        = allocate(*question, terminal.cancellation(), terminal.progress(QStringLiteral("allocating")));
    if (!allocation)
        return stopFor(allocation.error(), path);
    if (arguments.has("json"))
        terminal.say(allocationJson(*question, *allocation));
    else
        describeAllocation(*question, *allocation, terminal);
    return ExitCode::Done;
}

} // namespace

const Verb &allocateVerb()
{
    static const Verb verb { "allocate",
        "CURVES.csv|xlsx --seats N --cost-per-seat X [--calibration normalised|free] [--json]",
        "gives seats to products or specialities by what people say more or fewer of them would bring", 1, 1,
        {
            { "seats", "N", "how many there are; fewer are given where more would cost more than they bring" },
            { "cost-per-seat", "X", "a year, in the unit of the sales" },
            { "calibration", "HOW", "how curves are laid through the answers: normalised (default) or free" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(One row an item. Columns, letter case and underscores aside, in any order: product (or item, name, task), margin
(share of sales), revenue (or sales; revenue_musd and the like: in millions), reps (or seats: today's), and what
it would sell at other efforts as a multiple of today's sales: resp_0 (with nobody), resp_50 (with half of today),
resp_100 (as today; 1 when there is no such column, 100 where answers are in per cent), resp_150, resp_saturation. Also
min and max (seats that it must or may get; without a max as many as there are). All money is in the unit of the file.

The curve is S(x) = low + (high - low) x^c / (d + x^c), x = seats / today's seats (Little 1970). normalised: low and high
are the answers at nothing and at saturation, d makes S(1) = 1, c is by least squares on the answers at 0.5 and 1.5. free:
all four by least squares on all five answers, saturation at x = 10; S(1) may differ from 1, so that today differs from
the books. Profit of an item = margin x sales x S - cost x seats. The allocation is the best there is: greedy where all
curves are concave (Fox 1966), otherwise by dynamic programming over whole seats; the bound comes from the least concave
curves above the S-shaped ones.

JSON: schema "headwater.allocate/1", calibration, method (greedy or dynamic_programming), items: [{name, seats, today, d,
c, low, high, inflection (0 = concave), elasticity (today), plausible, profit}] in the order of the file, seats_asked,
seats (given), profit, profit_today (by the books), fitted_today (by the curves), bound, gap (a share of the bound),
best_seats, best_profit (of all sizes, parts of seats allowed; null = more always bring more), withdrawn: [names that get
none], sizes: [{seats, profit}] (all of them placed), flat_sizes {low, high} (within 1 % of the best).)",
        &run };
    return verb;
}

} // namespace headwater

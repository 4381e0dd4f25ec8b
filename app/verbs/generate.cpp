// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/company_file.h"
#include "app/verbs/verb.h"

namespace headwater {

namespace {

constexpr qint64 mostSeats = 1'000'000;
constexpr qint64 mostAccounts = 10'000'000;
constexpr qint64 mostJourneys = 100'000'000;

tl::expected<qint64, Failure> numberOr(const Arguments &arguments, const char *option, qint64 otherwise, qint64 most)
{
    if (!arguments.has(option))
        return otherwise;
    return arguments.number(option, 0, most);
}

tl::expected<GeneratorSpec, Failure> specOf(const Arguments &arguments)
{
    GeneratorSpec spec;
    const auto seats = numberOr(arguments, "seats", spec.seats, mostSeats);
    if (!seats)
        return tl::unexpected(seats.error());
    const auto accounts = numberOr(arguments, "accounts", spec.accounts, mostAccounts);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto journeys = numberOr(arguments, "journeys", spec.journeys, mostJourneys);
    if (!journeys)
        return tl::unexpected(journeys.error());
    const auto seed = numberOr(arguments, "seed", static_cast<qint64>(spec.seed), std::numeric_limits<qint64>::max());
    if (!seed)
        return tl::unexpected(seed.error());
    return GeneratorSpec { *seats, *accounts, *journeys, static_cast<std::uint64_t>(*seed) };
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const auto spec = specOf(arguments);
    if (!spec)
        return tl::unexpected(spec.error());
    const QString path = arguments.positional().first();
    const Ending ending = makeCompanyFile(path, arguments.has("force"), *spec, generateCompany(*spec), terminal);
    if (ending)
        terminal.say(QStringLiteral("%1: %2 seats, %3 accounts, %4 journeys")
                         .arg(path)
                         .arg(spec->seats)
                         .arg(spec->accounts)
                         .arg(spec->journeys));
    return ending;
}

} // namespace

const Verb &generateVerb()
{
    static const Verb verb { "generate", "PLAN --seats N --accounts N --journeys N --seed N",
        "makes a plan of a fictitious company of that size", 1, 1,
        {
            { "seats", "N", "how many seats (default 120)" },
            { "accounts", "N", "how many accounts (default 2400)" },
            { "journeys", "N", "how many opportunities with their events (default 9000)" },
            { "seed", "N", "which company: the same seed gives the same data (default 1)" },
            { "force", nullptr, "replace PLAN if it exists" },
        },
        "PLAN appears when the whole company is in it; stopped before, nothing is left behind.", &run };
    return verb;
}

} // namespace headwater

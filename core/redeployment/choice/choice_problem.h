// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace headwater {

/// Which option each vacancy is to get, as numbers: what core/redeployment/choice solves, and exhaustive search too.
struct ChoiceProblem {
    /// Hours that an option puts into a place of a network.
    struct Supply {
        std::size_t place = 0;
        std::int64_t minutes = 0;
    };
    struct Alternative {
        std::vector<Supply> supplies;
        double cost = 0; ///< cents: what is spent
        double burden = 0; ///< cents: what counts against it besides
        double seats = 0; ///< full-time seats that are filled by it
        std::optional<int> changeIn; ///< the quarter in which it changes what a seat is
        std::optional<std::int64_t> site; ///< options of one site do the same work, and compete for nothing else much
    };
    /// By vacancy; none chosen: the seat stays empty.
    std::vector<std::vector<Alternative>> vacancies;
    double weight = 4; ///< what the value of the network counts by: quarters

    std::optional<double> budget; ///< cents
    std::optional<double> headcount;
    std::optional<std::size_t> changesPerQuarter;
    bool hasFloors = false; ///< something must not fall short: SupplyValue::shortfall() counts, whatever it costs
};

/// Values of supplies that are substitutes: a network's.
class SupplyValue
{
public:
    virtual ~SupplyValue() = default;
    /// Sets what a place gives in all.
    virtual void setMinutes(std::size_t place, std::int64_t minutes) = 0;
    /// In cents, of the supplies as they are set.
    virtual double value() = 0;
    /// How much more it would be with these besides; all is as before then. None: no more than `least`.
    virtual std::optional<double> gainOf(std::span<const ChoiceProblem::Supply> supplies, double least) = 0;
    /// Cents that count against it because something falls short.
    virtual double shortfall() { return 0; }
    /// What one more minute there is worth at most, in cents.
    virtual double price(std::size_t place) = 0;
    /// What so many more are at most, as prices are now; less where they have to go to work that is worth less.
    virtual double priceOf(const ChoiceProblem::Supply &supply) = 0;
};

/// By vacancy which of its alternatives; none: the seat stays empty.
using Chosen = std::vector<std::optional<std::size_t>>;

/// What each alternative of each vacancy is worth, in cents.
using Worths = std::vector<std::vector<double>>;

struct ChoiceSolution {
    Chosen chosen;
    double objective = 0; ///< cents: what is gained over all seats staying empty, less cost and burden
    double bound = 0; ///< no choice has more
    Worths singles; ///< what each alternative gains alone, less cost and burden
    std::size_t evaluations = 0;
};

/// Gain of a choice over all seats staying empty, less cost and burden.
double objectiveOf(const ChoiceProblem &problem, SupplyValue &value, const Chosen &chosen);
/// Whether budget, headcount and changes allow it.
bool isAllowed(const ChoiceProblem &problem, const Chosen &chosen);

enum class Greed : std::uint8_t { Lazy, Plain };

/// Greedily by what each option adds to those chosen so far: as options are substitutes, what one added earlier is a
/// bound for what it adds now, and only the best of the list has to be looked at again (Minoux 1978). Then changes one
/// vacancy, or two, as long as that is for the better; the order by the seed. Of more than a hundred vacancies the
/// bound counts instead of the gain, and nothing is changed: an exact gain takes too long. The bound is that of
/// ChoiceBound. Cancelled: what was found so far.
ChoiceSolution solved(const ChoiceProblem &problem, SupplyValue &value, std::uint64_t seed, Greed greed = Greed::Lazy,
    const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater

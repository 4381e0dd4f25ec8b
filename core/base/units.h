// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace headwater {

/// An amount in hundredths of the plan's currency. Integer, so that totals are the sums of their parts.
struct Money {
    std::int64_t cents = 0;

    static constexpr Money ofWhole(std::int64_t units) { return Money { units * 100 }; }
    static Money of(double units) { return Money { std::llround(units * 100.0) }; }
    constexpr double inUnits() const { return static_cast<double>(cents) / 100.0; }

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money &operator+=(Money other)
    {
        cents += other.cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money { a.cents + b.cents }; }
    friend constexpr Money operator-(Money a, Money b) { return Money { a.cents - b.cents }; }
};

/// A share of a whole (owner's share, FTE, share by channel) in ten-thousandths, so that "<= 1" is exact.
struct Share {
    std::int32_t parts = 0;

    static constexpr std::int32_t whole = 10'000;
    static constexpr Share full() { return Share { whole }; }
    static Share of(double fraction) { return Share { static_cast<std::int32_t>(std::lround(fraction * whole)) }; }
    constexpr double asFraction() const { return static_cast<double>(parts) / whole; }

    constexpr auto operator<=>(const Share &) const = default;
    friend constexpr Share operator+(Share a, Share b) { return Share { a.parts + b.parts }; }
};

/// Working time in whole minutes.
struct Minutes {
    std::int64_t count = 0;

    static constexpr Minutes ofHours(std::int64_t hours) { return Minutes { hours * 60 }; }
    static Minutes of(double hours) { return Minutes { std::llround(hours * 60.0) }; }
    constexpr double inHours() const { return static_cast<double>(count) / 60.0; }

    constexpr auto operator<=>(const Minutes &) const = default;
    friend constexpr Minutes operator+(Minutes a, Minutes b) { return Minutes { a.count + b.count }; }
};

/// Part of an amount, as the part of a yearly cost that a seat takes, rounded to the cent; halves away from zero.
constexpr Money operator*(Money amount, Share share)
{
    const std::int64_t parts = amount.cents * share.parts;
    return Money { (parts + (parts < 0 ? -1 : 1) * Share::whole / 2) / Share::whole };
}

} // namespace headwater

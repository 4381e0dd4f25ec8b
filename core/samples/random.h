// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace headwater {

/// Random numbers that are the same everywhere: SplitMix64 and integer transforms only. The standard
/// distributions differ between libraries, and log and exp in their last bit between platforms.
class Random
{
public:
    /// What a stream is for; streams of one seed are independent of how much the others were used.
    enum class Stream : std::uint64_t { Names = 1, Map, Seats, People, Accounts, Journey, Scenario };

    Random(std::uint64_t seed, Stream stream, std::uint64_t index = 0)
        : m_state(mixed(mixed(seed + 0x9E3779B97F4A7C15u * static_cast<std::uint64_t>(stream)) + index))
    { }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        return mixed(m_state);
    }

    /// 0 .. count - 1; count in 1 .. 2^32.
    std::int64_t below(std::int64_t count)
    {
        return static_cast<std::int64_t>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
    }

    /// first .. last, both included.
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }

    /// True this many times in ten thousand.
    bool chance(std::int64_t inTenThousand) { return below(10'000) < inTenThousand; }

    template <typename Items> const auto &pick(const Items &items)
    {
        return items[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(items))))];
    }

    /// An index with probability in proportion to its weight; the weights' sum is positive.
    std::size_t weighted(std::span<const int> weights)
    {
        std::int64_t sum = 0;
        for (const int weight : weights)
            sum += weight;
        std::int64_t rest = below(sum);
        std::size_t index = 0;
        while (rest >= weights[index])
            rest -= weights[index++];
        return index;
    }

    /// Standard normal in thousandths, within +-3000: quantiles at 64ths, straight lines between them.
    std::int64_t normal()
    {
        static constexpr std::array<std::int64_t, 33> quantiles { 0, 39, 78, 118, 157, 197, 237, 278, 319, 360, 402,
            445, 489, 533, 579, 626, 674, 724, 776, 830, 887, 947, 1010, 1078, 1150, 1230, 1318, 1417, 1534, 1676, 1863,
            2154, 3000 };
        const std::int64_t draw = below(std::int64_t(1) << 20);
        const std::int64_t half = draw >> 1;
        const auto cell = static_cast<std::size_t>(half >> 14);
        const std::int64_t within = half & 0x3FFF;
        const std::int64_t z = quantiles[cell] + ((quantiles[cell + 1] - quantiles[cell]) * within >> 14);
        return draw & 1 ? z : -z;
    }

    /// Log-normal with that median (up to 10^11); sigma in thousandths of the natural logarithm.
    std::int64_t logNormal(std::int64_t median, std::int64_t sigma) { return scaled(median, normal() * sigma / 1000); }

private:
    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// value x e^(exponent / 1000), by powers of two with 16ths from a table.
    static std::int64_t scaled(std::int64_t value, std::int64_t exponent)
    {
        static constexpr std::array<std::int64_t, 17> sixteenths { 65536, 68438, 71468, 74632, 77936, 81386, 84990,
            88752, 92682, 96785, 101070, 105545, 110218, 115098, 120194, 125515, 131072 };
        const std::int64_t binary = exponent * 1'442'695 / 1'000'000 * 65'536 / 1'000;
        const std::int64_t whole = binary >> 16;
        const std::int64_t fraction = binary & 0xFFFF;
        const auto cell = static_cast<std::size_t>(fraction >> 12);
        const std::int64_t factor
            = sixteenths[cell] + ((sixteenths[cell + 1] - sixteenths[cell]) * (fraction & 0xFFF) >> 12);
        const std::int64_t shifted = whole >= 0 ? value << whole : value >> -whole;
        return shifted / 65'536 * factor + shifted % 65'536 * factor / 65'536;
    }

    std::uint64_t m_state;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/variants.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

/// FNV-1a over the codes of a trace, mixed once more at the end because its low bits choose the slot.
std::uint64_t hashOf(std::span<const ActivityCode> trace)
{
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325;
    for (const ActivityCode activity : trace)
        hash = (hash ^ activity) * 0x0000'0100'0000'01B3;
    hash ^= hash >> 32;
    return hash * 0x9E37'79B9'7F4A'7C15 ^ hash;
}

/// Tells traces apart: by their hash, then in full.
class TraceTable
{
public:
    explicit TraceTable(const EventColumns &columns)
        : m_columns(columns)
        , m_slots(1'024, 0)
    { }

    std::uint32_t variantOf(CaseIndex journey)
    {
        const std::span<const ActivityCode> trace = traceOf(m_columns, journey);
        const std::uint64_t hash = hashOf(trace);
        const std::size_t slot = slotOf(hash, trace);
        if (m_slots[slot] != 0)
            return m_slots[slot] - 1;
        found.push_back({ 0, journey });
        m_hashes.push_back(hash);
        m_slots[slot] = static_cast<std::uint32_t>(found.size());
        if (found.size() * 2 > m_slots.size())
            grow();
        return static_cast<std::uint32_t>(found.size() - 1);
    }

    std::vector<Variants::Variant> found;

private:
    std::size_t slotOf(std::uint64_t hash, std::span<const ActivityCode> trace) const
    {
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0) {
            const std::uint32_t variant = m_slots[slot] - 1;
            if (m_hashes[variant] == hash && std::ranges::equal(traceOf(m_columns, found[variant].example), trace))
                return slot;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return slot;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, 0);
        for (std::uint32_t variant = 0; variant < found.size(); ++variant) {
            std::size_t slot = m_hashes[variant] & (m_slots.size() - 1);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = variant + 1;
        }
    }

    const EventColumns &m_columns;
    std::vector<std::uint32_t> m_slots; ///< variant + 1, 0 = free
    std::vector<std::uint64_t> m_hashes;
};

/// Activities by the alphabet, so that equally frequent variants stand in an order that no import changes.
std::vector<std::uint32_t> alphabetOf(const EventColumns &columns)
{
    std::vector<std::uint32_t> order(columns.activities.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&columns](std::uint32_t a, std::uint32_t b) {
        return columns.activities.utf8(a) < columns.activities.utf8(b);
    });
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        rank[order[place]] = place;
    return rank;
}

void sortByFrequency(Variants &variants, const EventColumns &columns)
{
    const std::vector<std::uint32_t> rank = alphabetOf(columns);
    std::vector<std::uint32_t> order(variants.variants.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Variants::Variant &left = variants.variants[a];
        const Variants::Variant &right = variants.variants[b];
        if (left.cases != right.cases)
            return left.cases > right.cases;
        const auto leftTrace = traceOf(columns, left.example);
        const auto rightTrace = traceOf(columns, right.example);
        if (leftTrace.size() != rightTrace.size())
            return leftTrace.size() < rightTrace.size();
        return std::ranges::lexicographical_compare(
            leftTrace, rightTrace, [&rank](ActivityCode one, ActivityCode other) { return rank[one] < rank[other]; });
    });
    std::vector<std::uint32_t> place(order.size());
    std::vector<Variants::Variant> sorted;
    for (const std::uint32_t variant : order) {
        place[variant] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(variants.variants[variant]);
    }
    variants.variants = std::move(sorted);
    for (std::uint32_t &variant : variants.ofCase) {
        if (variant != Variants::none)
            variant = place[variant];
    }
}

} // namespace

std::size_t Variants::covering(double share) const
{
    const double wanted = share * static_cast<double>(cases);
    std::int64_t covered = 0;
    std::size_t count = 0;
    // A share of 1 must not miss the last variant by rounding.
    while (count < variants.size() && static_cast<double>(covered) < wanted - 1e-9)
        covered += variants[count++].cases;
    return count;
}

Result<Variants> variantsOf(const EventColumns &columns, const CaseMask &mask, const Cancellation &cancellation)
{
    Variants result;
    result.ofCase.assign(columns.caseCount(), Variants::none);
    TraceTable table(columns);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (journey % 4'096 == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (!mask.contains(journey) || columns.length(journey) == 0)
            continue;
        const std::uint32_t variant = table.variantOf(journey);
        result.ofCase[journey] = variant;
        ++table.found[variant].cases;
        ++result.cases;
    }
    result.variants = std::move(table.found);
    sortByFrequency(result, columns);
    return result;
}

Result<Variants> variantsOf(const EventColumns &columns, const Cancellation &cancellation)
{
    return variantsOf(columns, CaseMask::all(columns.caseCount()), cancellation);
}

std::span<const ActivityCode> traceOf(const EventColumns &columns, CaseIndex journey)
{
    return std::span(columns.activity).subspan(columns.begin(journey), columns.length(journey));
}

QStringList traceNames(const EventColumns &columns, CaseIndex journey)
{
    QStringList names;
    for (const ActivityCode activity : traceOf(columns, journey))
        names.append(columns.activities.text(activity));
    return names;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/variant_figures.h"

#include <algorithm>

namespace headwater {

namespace {
constexpr CaseIndex casesBetweenLooksAtTheFlag = 65'536;
}

std::optional<double> VariantFigures::winRate() const
{
    return closed > 0 ? std::optional(static_cast<double>(won) / static_cast<double>(closed)) : std::nullopt;
}

Result<std::vector<VariantFigures>> variantFigures(const EventColumns &columns, const Variants &variants,
    const std::vector<Outcome> &outcomes, std::size_t most, const Cancellation &cancellation)
{
    std::vector<VariantFigures> figures(std::min(most, variants.variants.size()));
    std::vector<std::vector<qint64>> times(figures.size());
    for (CaseIndex journey = 0; journey < variants.ofCase.size(); ++journey) {
        if (journey % casesBetweenLooksAtTheFlag == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, QStringLiteral("figures of variants"));
        const std::uint32_t variant = variants.ofCase[journey];
        if (variant >= figures.size())
            continue;
        times[variant].push_back(columns.time[columns.end(journey) - 1] - columns.time[columns.begin(journey)]);
        figures[variant].closed += outcomes[journey] != Outcome::Open;
        figures[variant].won += outcomes[journey] == Outcome::Won;
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        figures[i].time = summaryOf(times[i]);
    return figures;
}

Result<std::vector<std::vector<double>>> variantStepTimes(
    const EventColumns &columns, const Variants &variants, std::size_t most, const Cancellation &cancellation)
{
    std::vector<std::vector<CaseIndex>> cases(std::min(most, variants.variants.size()));
    for (CaseIndex journey = 0; journey < variants.ofCase.size(); ++journey) {
        if (variants.ofCase[journey] < cases.size())
            cases[variants.ofCase[journey]].push_back(journey);
    }
    std::vector<std::vector<double>> medians(cases.size());
    for (std::size_t variant = 0; variant < cases.size(); ++variant) {
        const std::size_t steps = columns.length(variants.variants[variant].example);
        medians[variant].resize(steps);
        for (std::size_t step = 0; step + 1 < steps; ++step) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, QStringLiteral("times of variants"));
            std::vector<qint64> times;
            times.reserve(cases[variant].size());
            for (const CaseIndex journey : cases[variant]) {
                const std::size_t event = columns.begin(journey) + step;
                times.push_back(columns.time[event + 1] - columns.time[event]);
            }
            medians[variant][step] = summaryOf(times).median;
        }
    }
    return medians;
}

} // namespace headwater

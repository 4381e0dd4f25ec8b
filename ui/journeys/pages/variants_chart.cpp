// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/variants_chart.h"

#include "core/journeys/graph/variant_figures.h"
#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostSteps = 200; ///< named and drawn of one way

/// A stage has a colour by its place along the journey; other activities are grey.
class ChipColours
{
public:
    explicit ChipColours(const JourneysView &journeys)
        : m_journeys(journeys)
    {
        for (const Stage &stage : journeys.context->stages) {
            if (stage.kind == StageKind::Open)
                m_open.push_back(stage.id);
        }
    }

    ChartChip chip(ActivityCode activity, int times) const
    {
        const QString name = m_journeys.steps->activities.text(activity);
        const JourneyContext::StageInfo &stage = m_journeys.context->activityStage[activity];
        ChartChip chip { times > 1 ? QStringLiteral("%1 ×%2").arg(name).arg(times) : name, ChartTone::Muted, 0.35 };
        if (!stage.id.isValid())
            return chip;
        chip.strength = 1;
        switch (stage.kind) {
        case StageKind::Won: chip.tone = ChartTone::Better; break;
        case StageKind::Lost: chip.tone = ChartTone::Worse; break;
        case StageKind::NoDecision: chip.tone = ChartTone::Warning; break;
        case StageKind::Open:
            chip.tone = ChartTone::Main;
            chip.strength = strengthOf(stage.id);
            break;
        }
        return chip;
    }

private:
    double strengthOf(StageId stage) const
    {
        constexpr double palest = 0.12;
        constexpr double darkest = 0.62;
        const auto place = std::find(m_open.begin(), m_open.end(), stage) - m_open.begin();
        const auto last = static_cast<double>(std::max<std::size_t>(1, m_open.size() - 1));
        return palest + (darkest - palest) * static_cast<double>(place) / last;
    }

    const JourneysView &m_journeys;
    std::vector<StageId> m_open;
};

/// The same step again and again is one chip, and so is what follows the first ones.
std::vector<ChartChip> chipsOf(
    const ChipColours &colours, std::span<const ActivityCode> trace, const std::vector<double> &times)
{
    std::vector<ChartChip> chips;
    for (std::size_t first = 0; first < trace.size();) {
        std::size_t end = first;
        while (end < trace.size() && trace[end] == trace[first])
            ++end;
        chips.push_back(colours.chip(trace[first], static_cast<int>(end - first)));
        for (std::size_t step = first; step < end; ++step)
            chips.back().length += times[step];
        first = end;
        if (chips.size() < mostSteps || first == trace.size())
            continue;
        const double rest = std::accumulate(times.begin() + static_cast<std::ptrdiff_t>(first), times.end(), 0.0);
        chips.push_back({ QStringLiteral("+%1").arg(trace.size() - first), ChartTone::Muted, 0.3, rest });
        break;
    }
    return chips;
}

class VariantWords
{
    Q_DECLARE_TR_FUNCTIONS(VariantWords)

public:
    static QString finding(const Variants &variants)
    {
        const auto all = static_cast<std::int64_t>(variants.variants.size());
        const auto covering = static_cast<std::int64_t>(variants.covering(0.8));
        if (all == 1)
            return tr("All journeys went the same way");
        return tr("%1 of %2 ways through cover 80 % of the journeys; the most frequent one %3")
            .arg(countText(covering), countText(all), percentText(share(variants.variants.front().cases, variants)));
    }

    static QString way(const EventColumns &steps, CaseIndex example)
    {
        const std::span<const ActivityCode> trace = traceOf(steps, example);
        QStringList names;
        for (const ActivityCode activity : trace.first(std::min(trace.size(), mostSteps)))
            names.append(steps.activities.text(activity));
        if (trace.size() > mostSteps)
            names.append(tr("… %1 more").arg(countText(static_cast<std::int64_t>(trace.size() - mostSteps))));
        return names.join(QStringLiteral(" → "));
    }

    static double share(std::int64_t cases, const Variants &variants)
    {
        return static_cast<double>(cases) / static_cast<double>(std::max<std::int64_t>(1, variants.cases));
    }

    static QString note(double together, const VariantFigures &figures)
    {
        QStringList parts { tr("Σ %1").arg(percentText(together)) };
        if (figures.time.median > 0)
            parts.append(durationText(figures.time.median));
        if (const auto winRate = figures.winRate())
            parts.append(tr("won %1").arg(percentText(*winRate)));
        return parts.join(QStringLiteral(" · "));
    }

    /// `times`: by way, as variantStepTimes() tells them, of those that are drawn.
    static ChartData chart(const JourneysView &journeys, const std::vector<VariantFigures> &figures,
        const std::vector<std::vector<double>> &times)
    {
        const Variants &variants = journeys.variants;
        const ChipColours colours(journeys);
        ChartData chart;
        chart.title = tr("The most frequent ways through");
        chart.caption = tr("A step is as wide as the median time until the next. At the right: share together with the "
                           "ways above, median time of the whole way, won of those that ended");
        chart.table.columns
            = { { tr("Journeys"), ColumnLook::Whole }, { tr("Way") }, { tr("Share"), ColumnLook::Percent },
                  { tr("Together"), ColumnLook::Percent }, { tr("Median days"), ColumnLook::Decimal },
                  { tr("Ended"), ColumnLook::Whole }, { tr("Won of ended"), ColumnLook::Percent } };
        std::int64_t together = 0;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const Variants::Variant &variant = variants.variants[i];
            together += variant.cases;
            const VariantFigures &of = figures[i];
            const auto winRate = of.winRate();
            chart.table.rows.push_back({ static_cast<double>(variant.cases), way(*journeys.steps, variant.example),
                share(variant.cases, variants), share(together, variants), of.time.median / millisecondsPerDay,
                static_cast<double>(of.closed), winRate ? TableCell(*winRate) : TableCell() });
            if (i >= times.size())
                continue;
            chart.rows.push_back(
                tr("%1 · %2").arg(countText(variant.cases), percentText(share(variant.cases, variants))));
            chart.chips.push_back(chipsOf(colours, traceOf(*journeys.steps, variant.example), times[i]));
            chart.shares.push_back(share(variant.cases, variants));
            chart.notes.push_back(note(share(together, variants), of));
        }
        return chart;
    }

    static PageContent content(const JourneysView &journeys, const std::vector<VariantFigures> &figures,
        const std::vector<std::vector<double>> &times)
    {
        if (figures.empty())
            return { tr("No journey meets the filter. Take away a chip above."), {}, {} };
        const QString steps = journeys.level == JourneyLevel::Stages && journeys.context->hasStages()
            ? tr("Steps: the stages of the plan")
            : tr("Steps: everything that was recorded");
        PageContent page { finding(journeys.variants), tr("%1. Choose a way to see its journeys.").arg(steps),
            { chart(journeys, figures, times) } };
        page.charts.front().summary = page.finding;
        return page;
    }

    static QString title(std::size_t variant) { return tr("Way %1").arg(variant + 1); }
    static QString subtitle(const QString &way, std::int64_t cases, double share)
    {
        return tr("%1 · %2, %3 of those shown").arg(way, journeysText(cases), percentText(share));
    }
};

} // namespace

Result<PageContent> variantsContent(
    const JourneysView &journeys, std::size_t rows, std::size_t rowsOfTable, const Cancellation &cancellation)
{
    HEADWATER_TRY(const std::vector<VariantFigures> figures,
        variantFigures(*journeys.steps, journeys.variants, *journeys.outcomes, rowsOfTable, cancellation));
    HEADWATER_TRY(const std::vector<std::vector<double>> times,
        variantStepTimes(*journeys.steps, journeys.variants, std::min(rows, figures.size()), cancellation));
    return VariantWords::content(journeys, figures, times);
}

std::optional<CaseChoice> casesOfVariant(const JourneysView &journeys, std::size_t variant)
{
    const Variants &variants = journeys.variants;
    if (variant >= variants.variants.size())
        return std::nullopt;
    CaseChoice choice;
    for (CaseIndex journey = 0; journey < variants.ofCase.size(); ++journey) {
        if (variants.ofCase[journey] != Variants::none)
            (variants.ofCase[journey] == variant ? choice.cases : choice.others).push_back({ .journey = journey });
    }
    const Variants::Variant &way = variants.variants[variant];
    choice.title = VariantWords::title(variant);
    choice.subtitle = VariantWords::subtitle(
        VariantWords::way(*journeys.steps, way.example), way.cases, VariantWords::share(way.cases, variants));
    return choice;
}

} // namespace headwater

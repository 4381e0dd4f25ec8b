// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/stages/step_figures.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace headwater {

namespace {

constexpr std::size_t mostOpenStages = 8;
constexpr std::int64_t oneInSoMany = 10;
constexpr CaseIndex casesBetweenLooks = 4'096;
constexpr CaseIndex nobody = std::numeric_limits<CaseIndex>::max();

/// By step: how many journeys come to it first at which place. Places from the last one on count as that one: a stage
/// first met after 255 events is late, whatever comes before it.
class FirstPlaces
{
public:
    explicit FirstPlaces(std::size_t steps)
        : m_lastCase(steps, nobody)
        , m_journeys(steps)
    { }

    void count(ActivityCode step, CaseIndex journey, std::size_t place)
    {
        if (std::exchange(m_lastCase[step], journey) == journey)
            return;
        std::vector<std::uint32_t> &journeys = m_journeys[step];
        place = std::min(place, mostPlaces - 1);
        if (journeys.size() <= place)
            journeys.resize(place + 1);
        ++journeys[place];
    }

    StepFigure figure(ActivityCode step) const
    {
        StepFigure figure { step, 0, 0 };
        for (const std::uint32_t journeys : m_journeys[step])
            figure.cases += journeys;
        if (figure.cases > 0)
            figure.place = (at(step, (figure.cases - 1) / 2) + at(step, figure.cases / 2)) / 2;
        return figure;
    }

private:
    static constexpr std::size_t mostPlaces = 256;

    /// The place of the journey with that rank, from 0, when all are sorted by place.
    double at(ActivityCode step, std::int64_t rank) const
    {
        std::size_t place = 0;
        while (rank >= m_journeys[step][place])
            rank -= m_journeys[step][place++];
        return static_cast<double>(place);
    }

    std::vector<CaseIndex> m_lastCase;
    std::vector<std::vector<std::uint32_t>> m_journeys; ///< by step, then place
};

/// The first open stage of the plan that journeys come to later.
StageId nextStage(const StepFigure &step, std::span<const StepFigure> figures, const JourneyContext &context)
{
    for (const Stage &stage : context.stages) {
        const bool isLater
            = stage.kind == StageKind::Open && std::ranges::any_of(figures, [&](const StepFigure &other) {
                  return context.activityStage[other.activity].id == stage.id && other.place > step.place;
              });
        if (isLater)
            return stage.id;
    }
    return {};
}

} // namespace

Result<std::vector<StepFigure>> stepFigures(
    const EventColumns &columns, const JourneyContext &context, const Cancellation &cancellation)
{
    FirstPlaces places(columns.activities.size());
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (journey % casesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event)
            places.count(context.stepOf[columns.activity[event]], journey, event - columns.begin(journey));
    }
    std::vector<StepFigure> figures;
    for (std::size_t step = 0; step < columns.activities.size(); ++step) {
        const StepFigure figure = places.figure(static_cast<ActivityCode>(step));
        if (figure.cases > 0)
            figures.push_back(figure);
    }
    return figures;
}

std::vector<StageName> proposedStages(std::span<const StepFigure> figures, const EventColumns &columns,
    const JourneyContext &context, std::span<const StageKind> kinds)
{
    const auto journeys = static_cast<std::int64_t>(columns.caseCount());
    std::vector<StepFigure> open;
    std::vector<StepFigure> closing;
    for (const StepFigure &figure : figures) {
        if (context.activityStage[figure.activity].id.isValid()
            || columns.activities.text(figure.activity).trimmed().isEmpty())
            continue;
        if (kinds[figure.activity] != StageKind::Open)
            closing.push_back(figure);
        else if (figure.cases * oneInSoMany >= journeys)
            open.push_back(figure);
    }
    std::ranges::stable_sort(open, std::ranges::greater {}, &StepFigure::cases);
    open.resize(std::min(open.size(), mostOpenStages));
    std::ranges::stable_sort(open, {}, &StepFigure::place);
    std::ranges::stable_sort(
        closing, {}, [&](const StepFigure &figure) { return std::tuple(kinds[figure.activity], figure.place); });
    open.insert(open.end(), closing.begin(), closing.end());
    std::vector<StageName> names;
    for (const StepFigure &figure : open) {
        const StageKind kind = kinds[figure.activity];
        const StageId next = kind == StageKind::Open ? nextStage(figure, figures, context) : StageId {};
        names.push_back({ columns.activities.text(figure.activity).trimmed(), kind, next });
    }
    return names;
}

} // namespace headwater

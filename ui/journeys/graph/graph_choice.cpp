// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_choice.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

constexpr CaseIndex casesBetweenLooks = 4'096; // at the cancellation

/// By activity code: the box it is in.
std::vector<std::size_t> boxOfActivity(const JourneysView &view, const ShownGraph &shown)
{
    std::vector<std::size_t> boxes(view.steps->activities.size(), ShownGraph::none);
    for (std::size_t node = 0; node < view.graph.nodes.size(); ++node) {
        if (const auto code = view.steps->activities.find(view.graph.nodes[node].activity))
            boxes[*code] = shown.boxOf[node];
    }
    return boxes;
}

template <typename Visit> Result<> visitCases(const JourneysView &view, const Cancellation &cancellation, Visit visit)
{
    for (CaseIndex journey = 0; journey < view.steps->caseCount(); ++journey) {
        if (journey % casesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, QStringLiteral("journeys behind a choice"));
        if (view.mask.contains(journey) && view.steps->length(journey) > 0)
            visit(journey);
    }
    return {};
}

QString shareOf(std::size_t part, std::size_t whole)
{
    return percentText(whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

Result<CaseChoice> casesAlong(
    const JourneysView &view, const ShownGraph &shown, std::size_t arc, const Cancellation &cancellation)
{
    const EventColumns &steps = *view.steps;
    const CanvasArc &line = shown.canvas.arcs[arc];
    const auto boxes = boxOfActivity(view, shown);
    CaseChoice choice;
    HEADWATER_CHECK(visitCases(view, cancellation, [&](CaseIndex journey) {
        std::optional<ChosenCase> elsewhere;
        for (EventIndex event = steps.begin(journey); event < steps.end(journey); ++event) {
            if (boxes[steps.activity[event]] != line.from)
                continue;
            const bool isLast = event + 1 == steps.end(journey);
            if (!isLast && boxes[steps.activity[event + 1]] == line.to) {
                const qint64 left = steps.time[event + 1];
                choice.cases.push_back({ journey, left, left - steps.time[event] });
                return;
            }
            if (isLast)
                elsewhere = ChosenCase { .journey = journey };
            else
                elsewhere = ChosenCase { .journey = journey, .until = steps.time[event + 1] };
        }
        if (elsewhere)
            choice.others.push_back(*elsewhere);
    }));
    const QString from = shown.canvas.nodes[line.from].title;
    const QString to = shown.canvas.nodes[line.to].title;
    choice.title = QStringLiteral("%1 → %2").arg(from, to);
    choice.subtitle = tr("%1, %2 of those that reached %3")
                          .arg(journeysText(static_cast<std::int64_t>(choice.cases.size())),
                              shareOf(choice.cases.size(), choice.cases.size() + choice.others.size()), from);
    if (shown.nodeOf[line.from] != ShownGraph::none && shown.nodeOf[line.to] != ShownGraph::none)
        choice.condition = ArcCondition { from, to, levelOf(view) };
    return choice;
}

Result<CaseChoice> casesThrough(const JourneysView &view, const ShownGraph &shown,
    const std::vector<std::size_t> &chosen, const Cancellation &cancellation)
{
    const EventColumns &steps = *view.steps;
    const auto boxes = boxOfActivity(view, shown);
    std::vector<bool> isChosen(shown.canvas.nodes.size(), false);
    for (const std::size_t box : chosen)
        isChosen[box] = true;
    CaseChoice choice;
    HEADWATER_CHECK(visitCases(view, cancellation, [&](CaseIndex journey) {
        for (EventIndex event = steps.begin(journey); event < steps.end(journey); ++event) {
            const std::size_t box = boxes[steps.activity[event]];
            if (box == ShownGraph::none || !isChosen[box])
                continue;
            const bool isLast = event + 1 == steps.end(journey);
            choice.cases.push_back(
                { journey, steps.time[event], isLast ? -1 : steps.time[event + 1] - steps.time[event] });
            return;
        }
        choice.others.push_back({ .journey = journey });
    }));
    ActivityCondition condition;
    QStringList names;
    bool isFolded = false;
    for (const std::size_t box : chosen) {
        names.append(shown.canvas.nodes[box].title);
        condition.activities.push_back(names.last());
        isFolded = isFolded || shown.nodeOf[box] == ShownGraph::none;
    }
    choice.title = names.size() == 1 ? names.first() : tr("%1 steps: %2").arg(names.size()).arg(names.join(tr(", ")));
    choice.subtitle = tr("%1, %2 of those shown")
                          .arg(journeysText(static_cast<std::int64_t>(choice.cases.size())),
                              shareOf(choice.cases.size(), choice.cases.size() + choice.others.size()));
    if (!isFolded)
        choice.condition = std::move(condition);
    return choice;
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/captured/captured_page.h"

#include "core/proposals/story/story.h"
#include "core/proposals/story/view_text.h"
#include "ui/proposals/captured/view_drawing.h"
#include "ui/proposals/proposal_file.h"
#include "ui/proposals/story/story_figures.h"

#include <algorithm>

namespace headwater {

namespace {

/// Elsewhere costs stand beside other figures, and would read as nothing at all.
bool isWithoutPay(const StoryPage &page)
{
    const ViewText view = ViewText::fromText(page.view);
    static const QStringList pages { QStringLiteral("coverage.graph"), QStringLiteral("coverage.matrix"),
        QStringLiteral("coverage.map") };
    const QStringList on = view.values(QStringLiteral("on"));
    return std::ranges::any_of(on, [](const QString &action) {
        return action.startsWith(QLatin1StringView("journeys.")) || pages.contains(action);
    });
}

} // namespace

std::vector<CapturedPage> capturedPages(const Workspace &workspace, const ProposalFindings &findings)
{
    std::vector<CapturedPage> pages;
    for (StoryPage page : storyOf(workspace)) {
        CapturedPage captured;
        const Scenario *scenario = scenarioOf(workspace, page.scenario);
        if (!scenario)
            captured.why = NoPicture::ScenarioGone;
        else if (findings.redaction.hidesSmallGroups())
            captured.why = NoPicture::SmallGroups;
        else if (findings.redaction.pay && !isWithoutPay(page))
            captured.why = NoPicture::Pay;
        captured.scenario = scenario ? findings.withheld.cleaned(scenario->name) : QString();
        page.name = findings.withheld.cleaned(page.name);
        page.caption = findings.withheld.cleaned(page.caption);
        page.view = findings.withheld.cleaned(page.view);
        captured.page = std::move(page);
        pages.push_back(std::move(captured));
    }
    return pages;
}

Workspace toldWorkspace(const Workspace &workspace, const Withheld &withheld)
{
    Workspace told = workspace;
    auto scenarios = told.scenarios.edit();
    for (Scenario scenario : workspace.scenarios) {
        scenario.plan = withheld.redacted(scenario.plan);
        scenario.name = withheld.cleaned(scenario.name);
        scenarios.put(std::move(scenario));
    }
    return told;
}

void withholdNames(std::vector<CapturedPage> &pages, const ProposalFindings &findings, const EventColumns *columns)
{
    if (findings.withheld.terms().isEmpty())
        return;
    const TermFinder leaks = leaksToFind(findings);
    QStringList named;
    for (std::uint32_t actor = unnamed + 1; columns && actor < columns->actors.size(); ++actor)
        named.append(columns->actors.text(actor));
    TermFinder actors(named);
    forgetVocabularyOf(findings.after.plan, actors);
    for (CapturedPage &page : pages) {
        const QStringList words = textsDrawnIn(page.drawing);
        const bool isNamed = std::ranges::any_of(words,
            [&](const QString &word) { return !leaks.findIn(word).isEmpty() || !actors.findIn(word).isEmpty(); });
        if (!isNamed)
            continue;
        page.drawing.clear();
        page.why = NoPicture::NamesPeople;
    }
}

Result<> countToday(std::vector<CapturedPage> &pages, const Workspace &workspace, const SharedColumns &columns,
    const Cancellation &cancellation)
{
    std::vector<StoryPage> asked;
    for (const CapturedPage &page : pages)
        asked.push_back(page.page);
    HEADWATER_TRY(const FiguresByView counted, figuresByView(workspace, asked, columns, cancellation));
    for (CapturedPage &page : pages) {
        const auto known = counted.find({ page.page.scenario, ShownFigures::fromText(page.page.shown).quarter });
        if (known != counted.end())
            page.today = known->second;
    }
    return {};
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/journeys/loading/event_loader.h"
#include "core/samples/company.h"
#include "tests/support/outlook.h"
#include "tests/support/scripted_prompts.h"
#include "ui/journeys/journeys_view.h"
#include "ui/plan/selection.h"
#include "ui/plan/space.h"

#include <QTemporaryDir>

namespace headwater::test {

/// The sample company; made once.
inline const GeneratedCompany &journeyCompany()
{
    static const GeneratedCompany company = sampleCompany();
    return company;
}

inline SharedJourneys journeysOf(const Plan &plan, EventColumnsBuilder &builder, const JourneyFilter &filter = {})
{
    JourneysRequest request;
    request.columns = std::make_shared<const EventColumns>(std::move(builder.build()->columns));
    request.plan = plan;
    request.filter = filter;
    return *journeysView(request);
}

/// The journeys of the sample company; read once.
inline SharedJourneys sampleJourneys()
{
    static const SharedJourneys journeys = [] {
        const Plan &plan = journeyCompany().workspace.plan();
        EventColumnsBuilder builder(opportunityActivities(plan), companyAsOf().date());
        if (!streamFacts(sampleSpec(), journeyCompany(), builder))
            qFatal("the sample company has no facts");
        return journeysOf(plan, builder);
    }();
    return journeys;
}

/// The plan of the sample company without any journey.
inline SharedJourneys noJourneys()
{
    EventColumnsBuilder builder;
    return journeysOf(journeyCompany().workspace.plan(), builder);
}

/// The sample company as an open document, for pages.
struct OpenSample {
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    ScriptedPrompts prompts;
    std::optional<Outlook> outlook;

    OpenSample()
    {
        const Clock clock = [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); };
        auto made = PlanDocument::create(
            folder.filePath(QStringLiteral("sample.headwater")), journeyCompany().workspace, clock);
        if (made)
            document = std::move(*made);
    }
    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }
    QString path(const QString &name) const { return folder.filePath(name); }
};

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "tests/support/covered_company.h"
#include "tests/support/outlook.h"
#include "tests/support/scripted_prompts.h"
#include "ui/plan/selection.h"

#include <QTemporaryDir>

namespace headwater::test {

/// That company as an open document with a year of journeys, one a week for each of its three customers.
struct OpenCoverage {
    CoveredCompany c;
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    ScriptedPrompts prompts;
    std::optional<Outlook> outlook;

    explicit OpenCoverage(const Plan &plan = CoveredCompany().plan, bool withJourneys = true)
    {
        const Clock clock = [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); };
        auto made = PlanDocument::create(folder.filePath(QStringLiteral("small.headwater")), workspaceOf(plan), clock);
        if (!made)
            qFatal("the plan cannot be made");
        document = std::move(*made);
        if (withJourneys)
            importJourneys();
        model().setSight(CoverageModel::Sight::View);
        model().setPatience({});
    }

    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }
    CoverageModel &model() { return context().coverage; }

    void importJourneys()
    {
        auto batch = document->startFacts(QStringLiteral("log.csv"), QStringLiteral("events"));
        const QDateTime newYear(QDate(2026, 1, 1), {}, Qt::UTC);
        int number = 0;
        for (int week = 0; week < 52; ++week) {
            for (const char *account : { "Acme", "Birch", "Cove" }) {
                const QString name = QString::number(++number);
                const auto event = [&](const char *activity, int day) {
                    return (*batch)->add({ name, QLatin1StringView(account), QLatin1StringView(activity), {}, {},
                        newYear.addDays(7 * week + day).toMSecsSinceEpoch() });
                };
                const bool isWon = number % 2 == 0;
                if (!event("Interest", 0) || !event("Trial", 3) || !event(isWon ? "Won" : "Lost", 6)
                    || (isWon && !(*batch)->add(order(name, account, newYear.date().addDays(7 * week)))))
                    qFatal("the journeys cannot be imported");
            }
        }
        auto finished = (*batch)->finish();
        const auto asIs = [](Plan plan) -> Result<Plan> { return plan; };
        if (!finished || !document->applyImport(QStringLiteral("Import log"), asIs, { *finished }))
            qFatal("the journeys cannot be imported");
    }

    /// What a journey that was won has brought.
    static Opportunity order(const QString &journey, const char *account, QDate created)
    {
        Opportunity order;
        order.externalId = journey;
        order.account = QLatin1StringView(account);
        order.stage = QStringLiteral("Won");
        order.outcome = Outcome::Won;
        order.amount = Money::ofWhole(10'000);
        order.created = created;
        order.closed = created.addDays(6);
        return order;
    }

    void apply(const PlanDocument::Edit &edit, const char *label = "step") const
    {
        HEADWATER_VERIFY_OK(document->apply(QLatin1StringView(label), {}, edit));
    }
    /// A scenario of its own, so that there is a baseline to differ from.
    void startScenario() const
    {
        HEADWATER_VERIFY_OK(document->applyToWorkspace(QStringLiteral("scenario"), {}, [](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), QDateTime());
        }));
    }
    /// Until all that is in sight is there, and as exact as from nothing.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!model().isRefreshing() && !model().isCountingWorth()
                && (model().isSettled() || model().state() != CoverageModel::State::Ready),
            20'000);
    }
};

} // namespace headwater::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "tests/support/outlook.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/small_company.h"
#include "ui/plan/selection.h"
#include "ui/plan/space.h"

#include <QTemporaryDir>

namespace headwater::test {

inline constexpr qint64 newYear = 1'767'225'600'000; // 2026-01-01, 00:00 UTC
inline constexpr qint64 oneDay = 86'400'000;

/// The small company with stages Interest, Trial, Won, Lost, and facts that a test adds.
struct PlanWithJourneys {
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    ScriptedPrompts prompts;
    std::optional<Outlook> outlook;

    PlanWithJourneys()
    {
        SmallCompany c = smallCompany();
        {
            auto stages = c.plan.stages.edit();
            stages.add({ {}, QStringLiteral("Interest"), 1, StageKind::Open, 10 });
            stages.add({ {}, QStringLiteral("Trial"), 2, StageKind::Open, 20 });
            stages.add({ {}, QStringLiteral("Won"), 3, StageKind::Won, 0 });
            stages.add({ {}, QStringLiteral("Lost"), 4, StageKind::Lost, 0 });
        }
        Workspace workspace = emptyWorkspace(QStringLiteral("Small"), QStringLiteral("EUR"), QDate(2027, 1, 1),
            QDateTime(QDate(2027, 1, 1), {}, Qt::UTC));
        {
            Scenario baseline = workspace.baseline();
            baseline.plan = c.plan;
            workspace.scenarios.edit().put(baseline);
        }
        auto made = PlanDocument::create(folder.filePath(QStringLiteral("small.headwater")), workspace,
            [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); });
        if (made)
            document = std::move(*made);
    }

    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }

    /// Imports journeys given as words, an activity a day: "Interest call Won" is one case. False: refused.
    bool import(const QStringList &traces)
    {
        auto batch = document->startFacts(QStringLiteral("log.csv"), QStringLiteral("events"));
        if (!batch)
            return false;
        for (qsizetype i = 0; i < traces.size(); ++i) {
            qint64 at = newYear;
            for (const QString &activity : traces[i].split(u' ')) {
                const JourneyEvent event { QString::number(i + 1),
                    i % 2 == 0 ? QStringLiteral("Acme") : QStringLiteral("Birch"), activity, {}, {}, at };
                if (!(*batch)->add(event))
                    return false;
                at += oneDay;
            }
        }
        auto finished = (*batch)->finish();
        return finished
            && document->applyImport(
                QStringLiteral("Import log"), [](Plan plan) -> Result<Plan> { return plan; }, { *finished });
    }
};

} // namespace headwater::test

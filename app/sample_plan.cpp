// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_plan.h"

#include "core/document/plan_document.h"
#include "core/samples/company.h"

namespace headwater {

Result<> createSamplePlan(const QString &path, const Clock &clock)
{
    const GeneratedCompany company = sampleCompany();
    HEADWATER_TRY(const auto document, PlanDocument::create(path, company.workspace, clock));
    HEADWATER_TRY(
        const auto facts, document->startFacts(QStringLiteral("sample company"), QStringLiteral("opportunities")));
    HEADWATER_CHECK(streamFacts(sampleSpec(), company, *facts));
    HEADWATER_TRY(ImportBatch batch, facts->finish());
    batch.at = std::max(batch.at, companyAsOf());
    return document->beginWith({ batch });
}

} // namespace headwater

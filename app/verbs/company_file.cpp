// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/company_file.h"

#include "app/verbs/plan_file.h"

#include <QFileInfo>

namespace headwater {

namespace {

Result<> storeFacts(PlanDocument &document, const QString &source, const GeneratorSpec &spec,
    const GeneratedCompany &company, const Terminal &terminal)
{
    HEADWATER_TRY(const std::unique_ptr<FactBatch> facts, document.startFacts(source, QStringLiteral("journeys")));
    HEADWATER_CHECK(
        streamFacts(spec, company, *facts, terminal.progress(QStringLiteral("journeys")), terminal.cancellation()));
    HEADWATER_TRY(ImportBatch batch, facts->finish());
    batch.at = std::max(batch.at, companyAsOf());
    return document.beginWith({ batch });
}

} // namespace

Ending makeCompanyFile(
    const QString &path, bool force, const GeneratorSpec &spec, const GeneratedCompany &company, Terminal &terminal)
{
    return makePlanFile(path, force, company.workspace, [&](PlanDocument &document) -> Ending {
        if (const auto stored = storeFacts(document, QFileInfo(path).fileName(), spec, company, terminal); !stored)
            return stopFor(stored.error(), path);
        return ExitCode::Done;
    });
}

} // namespace headwater

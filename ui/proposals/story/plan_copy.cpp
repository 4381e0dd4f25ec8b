// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/plan_copy.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/plan_insights.h"
#include "ui/plan/selection.h"

namespace headwater {

PlanCopy::PlanCopy(const PlanContext &original)
    : m_original(original)
{ }

PlanCopy::~PlanCopy() = default;

PlanContext PlanCopy::context() const
{
    Q_ASSERT_X(isReady(), "PlanCopy", "the copy is there once it is ready");
    return { *m_document, *m_selection, m_original.prompts, m_original.journeys, *m_coverage, m_original.settings };
}

bool PlanCopy::isSettling() const
{
    return m_isMaking || (isReady() && (m_coverage->isRefreshing() || m_insights->isRefreshing()));
}

void PlanCopy::follow(const Workspace &workspace)
{
    m_wanted = workspace;
    if (isReady())
        take();
    else if (!m_isMaking)
        make();
}

/// A large plan takes its time to be written.
void PlanCopy::make()
{
    m_isMaking = true;
    m_error.reset();
    const Clock clock = [now = m_original.document.now()] { return now; };
    m_jobs.start<std::shared_ptr<PlanDocument>, Workspace>(
        0, m_wanted,
        [path = m_folder.planPath(), clock, home = thread()](const Workspace &workspace, const Cancellation &,
            const Progress &) -> Result<std::shared_ptr<PlanDocument>> {
            HEADWATER_TRY(std::shared_ptr<PlanDocument> document, PlanDocument::create(path, workspace, clock));
            document->moveToThread(home);
            return document;
        },
        [this](Result<std::shared_ptr<PlanDocument>> document, quint64) { receive(std::move(document)); });
}

void PlanCopy::receive(Result<std::shared_ptr<PlanDocument>> document)
{
    m_isMaking = false;
    if (document) {
        m_document = *std::move(document);
        m_document->storeBehind();
        m_document->setLocked(true);
        m_selection = std::make_unique<Selection>();
        m_coverage = std::make_unique<CoverageModel>(*m_document, m_original.journeys);
        m_insights = std::make_unique<PlanInsights>(*m_document);
        take();
    } else {
        m_error = document.error();
    }
    Q_EMIT ready();
}

void PlanCopy::take()
{
    m_coverage->setBand(m_original.coverage.band());
    m_coverage->setQuarter(m_original.coverage.quarter()); // of a view that says nothing of it
    if (m_document->workspace() == m_wanted)
        return;
    m_document->setLocked(false);
    const auto taken = m_document->applyToWorkspace(
        QStringLiteral("as the plan"), {}, [this](const Workspace &) -> Result<Workspace> { return m_wanted; });
    m_document->setLocked(true);
    if (!taken)
        m_error = taken.error();
}

} // namespace headwater

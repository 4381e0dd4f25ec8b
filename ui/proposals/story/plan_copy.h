// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/workspace.h"
#include "ui/plan/space.h"
#include "ui/proposals/story/copy_folder.h"

#include <memory>

namespace headwater {

class CoverageModel;
class PlanInsights;
class Selection;

/// A copy of the plan to look at, in a temporary file of its own: in any scenario, as of any moment, while the plan
/// itself and what is shown of it stay as they are. Nothing can be changed in it. The journeys are those of the plan.
class PlanCopy : public QObject
{
    Q_OBJECT

public:
    explicit PlanCopy(const PlanContext &original);
    ~PlanCopy() override;

    /// The copy is like this workspace: at once, or the first time, when the file is made, as ready() tells.
    void follow(const Workspace &workspace);
    bool isReady() const { return m_document != nullptr; }
    const std::optional<Error> &error() const { return m_error; } ///< why there is none
    /// Once it is ready.
    PlanContext context() const;
    PlanInsights &insights() const { return *m_insights; }
    /// Figures are on their way.
    bool isSettling() const;

Q_SIGNALS:
    /// Or failed: see error().
    void ready();

private:
    void make();
    void receive(Result<std::shared_ptr<PlanDocument>> document);
    void take();

    PlanContext m_original;
    CopyFolder m_folder;
    Workspace m_wanted;
    bool m_isMaking = false;
    std::optional<Error> m_error;
    std::shared_ptr<PlanDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<CoverageModel> m_coverage;
    std::unique_ptr<PlanInsights> m_insights;
    Jobs m_jobs { 1 };
};

} // namespace headwater

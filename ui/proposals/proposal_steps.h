// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/captured/captured_page.h"
#include "ui/proposals/proposal_file.h"

#include <memory>

/// The steps to a proposal, for the window and the command line: what is found first, in any thread; then its views are
/// drawn, in the GUI thread (view_camera.h); then the file is written, in any thread.
namespace headwater {

struct ProposalWish {
    ProposalQuestion question; ///< without journeys: they are read from its facts
    ProposalFile file;
    Workspace workspace; ///< whose storyboard is shown
};

struct PreparedProposal {
    std::shared_ptr<const ProposalFindings> findings;
    SharedColumns columns;
    ProposalFile file;
    Workspace workspace;
    Workspace told; ///< as it may be drawn
    std::vector<CapturedPage> pages; ///< to be drawn

    bool hasViewsToDraw() const;
};

/// Errors: as of proposalFindings().
Result<PreparedProposal> prepareProposal(
    ProposalWish wish, const Cancellation &cancellation = {}, const Progress &progress = {});

/// Errors: as of writeProposal().
Result<ProposalDelivery> finishProposal(
    PreparedProposal proposal, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater

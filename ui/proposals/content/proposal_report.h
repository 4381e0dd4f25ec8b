// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/report/findings.h"
#include "core/reports/report.h"
#include "ui/proposals/captured/captured_page.h"

namespace headwater {

/// What the two plans of a proposal are called.
struct ProposalNames {
    QString plan;
    QString before;
    QString after;
};

/// The findings in words, in the language and locale of the program, then the pages of the storyboard. The findings
/// must outlive the report, whose long tables read them.
Report proposalReport(
    const ProposalFindings &findings, const ProposalNames &names, const std::vector<CapturedPage> &pages = {});

} // namespace headwater

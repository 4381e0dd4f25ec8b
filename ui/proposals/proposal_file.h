// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/content/proposal_report.h"

namespace headwater {

enum class ProposalFormat : std::uint8_t { Pdf, Workbook, Slides, WebPage };

/// By the end of the file's name; none: no proposal can be written to it.
std::optional<ProposalFormat> proposalFormatOf(const QString &path);

struct ProposalFile {
    ProposalNames names;
    QString path;
    Paper paper = Paper::A4;
    QString templatePath {}; ///< of slides: a company's own; empty: ours
    std::vector<CapturedPage> pages {}; ///< of the storyboard
};

struct ProposalDelivery {
    /// What was to be withheld and stands in the file all the same: it was deleted again. Empty: the file is there.
    QString leaked;
};

/// Writes the file beside its place and puts it there when it is complete and tells nothing that is withheld: it is
/// read again to know that. Errors: those of the writers, Cancelled.
Result<ProposalDelivery> writeProposal(const ProposalFindings &findings, const ProposalFile &file,
    const Cancellation &cancellation = {}, const Progress &progress = {});

/// Copies a file that was made to where it belongs, in one go.
Result<> putInPlace(const QString &made, const QString &path);

/// What must not stand in a file about these findings: what is withheld, without words that the report has anyway,
/// whoever works there.
TermFinder leaksToFind(const ProposalFindings &findings);

} // namespace headwater

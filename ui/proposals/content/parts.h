// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/content/proposal_report.h"

#include <QStringList>

/// The sections of a proposal, each in a file of its own, and what they share.
namespace headwater {

std::vector<KeyFigure> summaryFigures(const ProposalFindings &findings);
/// One sentence that says what is asked for and what it brings.
QString decisionSentence(const Report &report, const ProposalFindings &findings, const ProposalNames &names);

ReportSection changesSection(const ProposalFindings &findings);
ReportSection peopleSection(const ProposalFindings &findings);
ReportSection organisationSection(const ProposalFindings &findings, const ProposalNames &names);
ReportSection coverageSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names);
ReportSection glideSection(const Report &report, const ProposalFindings &findings);
ReportSection costsSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names);
ReportSection risksSection(const Report &report, const ProposalFindings &findings);
ReportSection assumptionsSection(const ProposalFindings &findings);
ReportSection predictionsSection(const ProposalFindings &findings, const ProposalNames &names);
ReportSection methodSection();

ReportText leadText(const QString &text);
ReportText noteText(const QString &text);
ReportText itemText(const QString &text);

TableCell reportCell(const QString &text);
TableCell reportCell(Money amount);
TableCell reportCell(std::int64_t count);

/// "Account executive, Three Lakes"; empty for no seat.
QString seatPlaceText(const Plan &plan, SeatId seat);
/// The large parts of a company: below the one territory that holds all, or those at the top.
class Regions
{
public:
    explicit Regions(const Plan &plan);
    TerritoryId of(TerritoryId territory) const;

private:
    const Plan &m_plan;
    TerritoryId m_top; ///< the only one at the top; none: there are several
};
QString territoryName(const Plan &plan, TerritoryId territory);
/// A count as it may be told: "< 5" for a group that is too small.
QString groupText(const ProposalFindings &findings, std::int64_t count);
bool isGroupTold(const ProposalFindings &findings, std::int64_t count);

} // namespace headwater

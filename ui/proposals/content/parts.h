// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/content/proposal_report.h"

#include <QStringList>

#include <set>

/// The sections of a proposal, each in a file of its own, and what they share.
namespace headwater {

std::vector<KeyFigure> summaryFigures(const ProposalFindings &findings);
/// One sentence that says what is asked for and what it brings.
QString decisionSentence(const Report &report, const ProposalFindings &findings, const ProposalNames &names);

ReportSection changesSection(const ProposalFindings &findings);
ReportSection peopleSection(const ProposalFindings &findings);
ReportSection organisationSection(const ProposalFindings &findings, const ProposalNames &names);
ReportSection coverageSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names);
/// Empty where no journeys are known.
ReportSection journeysSection(const ProposalFindings &findings);
ReportSection glideSection(const Report &report, const ProposalFindings &findings);
ReportSection costsSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names);
ReportSection risksSection(const Report &report, const ProposalFindings &findings);
ReportSection assumptionsSection(const ProposalFindings &findings);
ReportSection predictionsSection(const ProposalFindings &findings, const ProposalNames &names);
ReportSection methodSection();
/// Empty without pages.
ReportSection storyboardSection(const ProposalFindings &findings, const std::vector<CapturedPage> &pages);

/// A task of which too little is done in a territory, and was not before: shares of its work.
struct NewGap {
    QString task;
    QString territory;
    double before = 0;
    double after = 0;
};
std::vector<NewGap> newGaps(const ProposalFindings &findings); ///< most hours missing first
struct LosingTerritory {
    QString territory;
    Money before;
    Money after;
};
std::vector<LosingTerritory> losingTerritories(const ProposalFindings &findings); ///< who loses most first

/// "7.7 M EUR", as it stands in a sentence.
QString moneyText(const Report &report, Money amount);
/// "Q1 2027 to Q4 2027": those that the forecast reaches; empty: it is not known.
QString quartersText(const ProposalFindings &findings);

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
/// The roles and the regions that may be told of, so that sums do not tell of the others.
std::set<RoleId> rolesTold(const ProposalFindings &findings);
std::set<TerritoryId> regionsTold(const ProposalFindings &findings);

} // namespace headwater

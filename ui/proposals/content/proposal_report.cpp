// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/proposal_report.h"

#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

ReportWords reportWords()
{
    ReportWords words;
    words.figure = tr("Figure");
    words.before = tr("Before");
    words.after = tr("After");
    words.change = tr("Change");
    words.low = tr("Low");
    words.high = tr("High");
    words.total = tr("Total");
    words.range = tr("%1 to %2", "a range");
    words.moreRows = tr("%1 more rows: see the workbook.");
    words.page = tr("Page %1 of %2");
    words.contents = tr("Contents");
    words.summarySheet = tr("Summary");
    words.chartSheet = tr("Chart data");
    words.points = tr("%1 pts", "points: the change of a share");
    words.percent = QCoreApplication::translate("Numbers", "%1 %");
    words.thousands = QCoreApplication::translate("Numbers", "%1 k");
    words.millions = QCoreApplication::translate("Numbers", "%1 M");
    words.yes = tr("yes");
    words.no = tr("no");
    return words;
}

QString redactionNote(const Redaction &redaction)
{
    QStringList parts;
    if (redaction.names)
        parts.append(tr("names of people"));
    if (redaction.pay)
        parts.append(tr("pay"));
    if (redaction.smallestGroup > 1)
        parts.append(tr("groups of fewer than %1 people").arg(countText(redaction.smallestGroup)));
    return parts.isEmpty() ? QString() : tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Report proposalReport(const ProposalFindings &findings, const ProposalNames &names)
{
    Report report;
    report.words = reportWords();
    report.locale = QLocale();
    report.title = names.after;
    report.subtitle = tr("Proposal for %1, against “%2”").arg(names.plan, names.before);
    report.footer = tr("%1 · proposal “%2”").arg(names.plan, names.after);
    if (const QString note = redactionNote(findings.redaction); !note.isEmpty())
        report.subtitle += QStringLiteral(" · ") + note;
    report.figures = summaryFigures(findings);
    report.decision = decisionSentence(report, findings, names);
    std::vector<ReportSection> sections { changesSection(findings), peopleSection(findings),
        organisationSection(findings, names), coverageSection(report, findings, names), glideSection(report, findings),
        costsSection(report, findings, names), risksSection(report, findings), predictionsSection(findings, names),
        assumptionsSection(findings), methodSection() };
    for (ReportSection &section : sections) {
        if (!section.blocks.empty())
            report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace headwater

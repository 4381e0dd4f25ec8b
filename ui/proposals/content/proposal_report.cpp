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
    words.captured = tr("When captured");
    words.today = tr("Today");
    words.viewSheet = tr("Storyboard");
    return words;
}

QString currencyOf(const Plan &plan)
{
    const auto info = plan.info.begin();
    return info == plan.info.end() ? QString() : info->currency;
}

/// In the names of whatever is an amount.
void sayCurrency(Report &report)
{
    const auto say = [&report](QString &name, ColumnLook look) {
        if (look == ColumnLook::Money)
            name = tr("%1 (%2)", "an amount, its currency").arg(name, report.currency);
    };
    for (KeyFigure &figure : report.figures)
        say(figure.name, figure.look);
    for (ReportSection &section : report.sections) {
        for (ReportBlock &block : section.blocks) {
            if (auto *table = std::get_if<ReportTable>(&block)) {
                for (TableColumn &column : table->columns)
                    say(column.name, column.look);
            } else if (auto *chart = std::get_if<ReportChart>(&block)) {
                say(chart->title, chart->look);
            } else if (auto *view = std::get_if<ReportView>(&block)) {
                for (KeyFigure &figure : view->figures)
                    say(figure.name, figure.look);
            }
        }
    }
}

QString redactionNote(const Redaction &redaction)
{
    QStringList parts;
    if (redaction.hidesPeople())
        parts.append(tr("names of people"));
    if (redaction.pay)
        parts.append(tr("pay"));
    if (redaction.hidesSmallGroups())
        parts.append(tr("groups of fewer than %1 people").arg(countText(redaction.smallestGroup)));
    return parts.isEmpty() ? QString() : tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Report proposalReport(
    const ProposalFindings &findings, const ProposalNames &names, const std::vector<CapturedPage> &pages)
{
    Report report;
    report.words = reportWords();
    report.locale = QLocale();
    report.title = names.after;
    report.subtitle = tr("Proposal for %1, against “%2”").arg(names.plan, names.before);
    report.footer = tr("%1 · proposal “%2”").arg(names.plan, names.after);
    if (const QString note = redactionNote(findings.redaction); !note.isEmpty())
        report.subtitle += QStringLiteral(" · ") + note;
    report.currency = currencyOf(findings.after.plan);
    report.figures = summaryFigures(findings);
    report.decision = decisionSentence(report, findings, names);
    std::vector<ReportSection> sections { changesSection(findings), peopleSection(findings),
        organisationSection(findings, names), coverageSection(report, findings, names), journeysSection(findings),
        glideSection(report, findings), costsSection(report, findings, names), risksSection(report, findings),
        predictionsSection(findings, names), assumptionsSection(findings), methodSection(),
        storyboardSection(findings, pages) };
    for (ReportSection &section : sections) {
        if (!section.blocks.empty())
            report.sections.push_back(std::move(section));
    }
    if (!report.currency.isEmpty())
        sayCurrency(report);
    return report;
}

} // namespace headwater

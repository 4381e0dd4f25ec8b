// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_file.h"

#include "core/reports/html_report.h"
#include "core/reports/report_text.h"
#include "core/reports/slides/pptx_report.h"
#include "core/reports/written_texts.h"
#include "core/reports/xlsx_report.h"
#include "ui/proposals/captured/view_drawing.h"
#include "ui/proposals/pdf/pdf_bookmarks.h"
#include "ui/proposals/pdf/pdf_report.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace headwater {

namespace {

/// The findings as if nobody worked there and nobody had typed a reason.
ProposalFindings withoutPeople(const ProposalFindings &findings)
{
    ProposalFindings empty = findings;
    for (ProposalSide *side : { &empty.before, &empty.after }) {
        side->plan.people = {};
        side->plan.assignments = {};
        side->plan.curveOpinions = {};
        auto assumptions = side->plan.assumptions.edit();
        for (Assumption assumption : CowTable<Assumption>(findings.after.plan.assumptions)) {
            assumption.source.clear();
            if (side->plan.assumptions.contains(assumption.id))
                assumptions.put(std::move(assumption));
        }
    }
    empty.moves.people.clear();
    for (CustomerMove &move : empty.moves.accounts) {
        move.contactsLost.clear();
        move.contactsWon.clear();
    }
    std::erase_if(empty.changes, [](const ProposedChange &change) {
        return change.change.table == QLatin1StringView("person")
            || change.change.table == QLatin1StringView("assignment")
            || change.change.table == QLatin1StringView("curve_opinion");
    });
    for (ProposedChange &change : empty.changes) {
        change.origin = {};
        change.agreedBy.clear();
    }
    return empty;
}

/// Forgets the terms that a report has anyway: words in its texts. Numbers are none.
class ReportWordsForgotten
{
public:
    ReportWordsForgotten(const Report &report, TermFinder &terms)
        : m_report(report)
        , m_terms(terms)
    {
        forget({ report.title, report.subtitle, report.decision, report.footer });
        const ReportWords &words = report.words;
        forget({ words.figure, words.before, words.after, words.change, words.low, words.high, words.total, words.range,
            words.moreRows, words.page, words.contents, words.summarySheet, words.chartSheet, words.points,
            words.percent, words.thousands, words.millions, words.yes, words.no });
        forgetIn(report.figures);
        for (const ReportSection &section : report.sections) {
            forget({ section.title });
            for (const ReportBlock &block : section.blocks)
                std::visit([this](const auto &one) { forgetIn(one); }, block);
        }
    }

private:
    void forget(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_terms.forgetThoseIn(text);
    }
    void forgetIn(const ReportText &text) { forget({ text.text }); }
    void forgetIn(const std::vector<KeyFigure> &figures)
    {
        for (const KeyFigure &figure : figures)
            forget({ figure.name, figure.note });
    }
    void forgetIn(const ReportTable &table)
    {
        forget({ table.title, table.sheet });
        for (const TableColumn &column : table.columns)
            m_terms.forgetThoseIn(column.name);
        for (std::size_t row = 0; row < table.rowCount; ++row) {
            const std::vector<TableCell> cells = table.cells(row);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (!std::holds_alternative<double>(cells[i]))
                    m_terms.forgetThoseIn(cellText(m_report, cells[i], table.columns[i].look));
            }
        }
    }
    void forgetIn(const ReportChart &chart)
    {
        forget({ chart.title, chart.caption });
        for (const QString &category : chart.categories)
            m_terms.forgetThoseIn(category);
        for (const ReportChart::Series &series : chart.series)
            m_terms.forgetThoseIn(series.name);
        for (const QString &target : chart.targets)
            m_terms.forgetThoseIn(target);
    }

    void forgetIn(const ReportGraph &graph)
    {
        forget({ graph.title, graph.caption });
        for (const ReportGraph::Node &node : graph.nodes)
            forget({ node.name, node.note });
    }
    void forgetIn(const ReportView &) { } // people word pages as they like

    const Report &m_report;
    TermFinder &m_terms;
};

Result<> writeReport(const Report &report, ProposalFormat format, const ProposalFile &file, const QString &path,
    const Cancellation &cancellation, const Progress &progress)
{
    switch (format) {
    case ProposalFormat::Workbook: return writeXlsxReport(report, path, cancellation, progress);
    case ProposalFormat::Pdf: return writePdfReport(report, path, cancellation, progress);
    case ProposalFormat::WebPage: return writeHtmlReport(report, path, cancellation, progress);
    case ProposalFormat::Slides: return writePptxReport(report, path, file.templatePath, cancellation, progress);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ProposalFormat> proposalFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("pdf"))
        return ProposalFormat::Pdf;
    if (suffix == QLatin1StringView("xlsx"))
        return ProposalFormat::Workbook;
    if (suffix == QLatin1StringView("pptx"))
        return ProposalFormat::Slides;
    if (suffix == QLatin1StringView("html") || suffix == QLatin1StringView("htm"))
        return ProposalFormat::WebPage;
    return {};
}

Result<> putInPlace(const QString &made, const QString &path)
{
    QFile from(made);
    QSaveFile place(path);
    if (!from.open(QIODevice::ReadOnly) || !place.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, from.isOpen() ? place.errorString() : from.errorString());
    constexpr qint64 chunkSize = 1024 * 1024;
    for (QByteArray chunk = from.read(chunkSize); !chunk.isEmpty(); chunk = from.read(chunkSize)) {
        if (place.write(chunk) != chunk.size())
            return failure(Error::Kind::StorageFailed, place.errorString());
    }
    if (from.error() != QFileDevice::NoError || !place.commit())
        return failure(Error::Kind::StorageFailed, place.errorString());
    return {};
}

TermFinder leaksToFind(const ProposalFindings &findings)
{
    const QStringList &withheld = findings.withheld.terms();
    if (withheld.isEmpty())
        return {};
    const ProposalFindings nobody = withoutPeople(findings);
    TermFinder leaks(withheld);
    const Report report = proposalReport(nobody, {}); // names of scenarios are typed, too
    ReportWordsForgotten(report, leaks);
    return leaks;
}

namespace {

/// Pay that somebody wrote into a name: what else is typed has been cleaned.
QString payInNames(const ProposalFindings &findings, const ProposalNames &names)
{
    for (const QString &name : { names.plan, names.before, names.after }) {
        if (const QString found = findings.withheld.payIn(name); !found.isEmpty())
            return found;
    }
    const QString found = findings.withheld.payTypedIn(findings.after.plan);
    return found.isEmpty() ? findings.withheld.payTypedIn(findings.before.plan) : found;
}

} // namespace

namespace {

/// Formats that know no strokes of ours take pictures in dots.
void makeDots(Report &report, const Cancellation &cancellation)
{
    for (ReportSection &section : report.sections) {
        for (ReportBlock &block : section.blocks) {
            auto *view = std::get_if<ReportView>(&block);
            if (view && !view->drawing.isEmpty() && !cancellation.isCancelled())
                view->png = pngOf(view->drawing, view->size);
        }
    }
}

} // namespace

Result<ProposalDelivery> writeProposal(const ProposalFindings &findings, const ProposalFile &file,
    const Cancellation &cancellation, const Progress &progress)
{
    const auto format = proposalFormatOf(file.path);
    if (!format)
        return failure(Error::Kind::InvalidInput, QStringLiteral("this kind of file cannot be written"));
    if (const QString pay = payInNames(findings, file.names); !pay.isEmpty())
        return ProposalDelivery { pay };
    const QFileInfo place(file.path);
    QTemporaryDir beside(place.absoluteDir().filePath(QStringLiteral(".headwater-XXXXXX")));
    if (!beside.isValid())
        return failure(Error::Kind::StorageFailed, beside.errorString());
    const QString made = beside.filePath(QStringLiteral("proposal.") + place.suffix().toLower());
    Report report = proposalReport(findings, file.names, file.pages);
    report.paper = file.paper;
    if (*format != ProposalFormat::Pdf)
        makeDots(report, cancellation);
    HEADWATER_CHECK(writeReport(report, *format, file, made, cancellation, progress));
    if (const TermFinder leaks = leaksToFind(findings); !leaks.isEmpty()) {
        HEADWATER_TRY(const QString leaked,
            *format == ProposalFormat::Pdf ? termWrittenInPdf(made, leaks) : termWrittenIn(made, leaks, cancellation));
        if (!leaked.isEmpty())
            return ProposalDelivery { leaked };
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_CHECK(putInPlace(made, file.path));
    return ProposalDelivery {};
}

} // namespace headwater

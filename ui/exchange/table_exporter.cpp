// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/table_exporter.h"

#include "core/document/plan_document.h"
#include "ui/exchange/table_export.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_text.h"

#include <QDir>
#include <QFileInfo>

namespace headwater {

TableExporter::TableExporter(PlanDocument &document, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompts(prompts)
{ }

void TableExporter::ask(QWidget *window)
{
    const QFileInfo plan(m_document.path());
    const auto path = m_prompts.askFileToSave(window, tr("Export tables"),
        tr("Excel workbook, a sheet for each table (*.xlsx);;One table as CSV (*.csv)"),
        plan.dir().filePath(plan.completeBaseName() + QStringLiteral(".xlsx")));
    if (!path)
        return;
    ExportRequest request;
    request.plan = m_document.plan();
    if (m_document.workspace().shown != baselineId)
        request.against = m_document.baselinePlan();
    request.destination = *path;
    const std::shared_ptr<const FactSource> facts = m_document.facts();
    request.tables = tablesWithRows(request, *facts);
    if (!path->endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        QStringList titles;
        for (const QString &table : request.tables)
            titles.append(table == changesTable() ? tr("changes against the baseline") : rowKind(table));
        const auto choice = m_prompts.askChoice(window, tr("Export tables"), tr("Which table?"), titles,
            std::max(0, static_cast<int>(request.tables.indexOf(QStringLiteral("seat")))));
        if (!choice)
            return;
        request.tables = { request.tables[*choice] };
    }
    m_jobs.start<QStringList, ExportRequest>(
        m_document.revision(), std::move(request),
        [facts](const ExportRequest &what, const Cancellation &cancellation, const Progress &progress) {
            return writeExport(what, *facts, progress, cancellation);
        },
        [this](const Result<QStringList> &written, quint64) {
            if (written)
                Q_EMIT finished(tr("Written: %1").arg(written->join(QStringLiteral(", "))));
            else if (written.error().kind != Error::Kind::Cancelled)
                Q_EMIT finished(sentenceFor(written.error().kind));
        });
}

} // namespace headwater

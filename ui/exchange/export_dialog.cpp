// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "core/document/plan_document.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

ExportRequest requestFor(const PlanDocument &document)
{
    ExportRequest request;
    request.plan = document.plan();
    if (document.workspace().shown != baselineId)
        request.against = document.baselinePlan();
    return request;
}

QString titleOf(const QString &table)
{
    QString title = table == changesTable() ? ExportDialog::tr("changes against the baseline") : rowKind(table);
    title[0] = title[0].toUpper();
    return title;
}

QLabel *label(const QString &text, TextRole role)
{
    auto *made = new QLabel(text);
    made->setWordWrap(true);
    setTextRole(made, role);
    return made;
}

constexpr int progressSteps = 1000;

} // namespace

ExportDialog::ExportDialog(PlanDocument &document, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_facts(document.facts())
    , m_tables(new QListWidget)
    , m_workbook(new QRadioButton(tr("&Excel workbook, a sheet for each table")))
    , m_csv(new QRadioButton(tr("CS&V, a file for each table")))
    , m_state(label(QString(), TextRole::Body))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(tr("Choose &where and export…")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export tables"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(label(tr("Which tables?"), TextRole::Title));
    auto *hint = label(
        tr("What the scenario “%1” says, as it is shown.").arg(document.workspace().current().name), TextRole::Body);
    setTone(hint, Tone::Muted);
    layout->addWidget(hint);
    layout->addWidget(makeTables(), 1);
    layout->addWidget(makeFormats());
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, { 480, 600 });
    updateButtons();
}

QWidget *ExportDialog::makeTables()
{
    auto *part = new QWidget;
    m_tables->setObjectName(QStringLiteral("exportTables"));
    m_tables->setAccessibleName(tr("Tables to export"));
    auto tables = tablesWithRows(requestFor(m_document), *m_facts);
    if (!tables) {
        m_state->setText(sentenceFor(tables.error().kind));
        tables = QStringList();
    }
    for (const QString &table : *tables) {
        auto *item = new QListWidgetItem(titleOf(table), m_tables);
        item->setData(Qt::UserRole, table);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_tables->setCurrentRow(0);
    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("&None"));
    none->setObjectName(QStringLiteral("tickNone"));
    for (QPushButton *button : { all, none }) {
        button->setAutoDefault(false);
        button->setProperty("link", true);
    }
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_tables, &QListWidget::itemChanged, this, &ExportDialog::updateButtons);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tables, 1);
    layout->addLayout(row);
    return part;
}

QWidget *ExportDialog::makeFormats()
{
    auto *part = new QWidget;
    m_workbook->setChecked(true);
    m_csv->setObjectName(QStringLiteral("asCsv"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label(tr("As"), TextRole::Section));
    layout->addWidget(m_workbook);
    layout->addWidget(m_csv);
    return part;
}

QWidget *ExportDialog::makeFooter()
{
    auto *footer = new QWidget;
    m_state->setObjectName(QStringLiteral("exportState"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_cancel->setAutoDefault(false);
    m_export->setObjectName(QStringLiteral("exportWrite"));
    m_export->setDefault(true);
    m_export->setProperty("primary", true);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_export);
    return footer;
}

QStringList ExportDialog::chosenTables() const
{
    QStringList tables;
    for (int row = 0; row < m_tables->count(); ++row) {
        if (m_tables->item(row)->checkState() == Qt::Checked)
            tables.append(m_tables->item(row)->data(Qt::UserRole).toString());
    }
    return tables;
}

void ExportDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_tables->count(); ++row)
        m_tables->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ExportDialog::updateButtons()
{
    const bool isWriting = m_jobs.isBusy();
    for (QWidget *choice : std::initializer_list<QWidget *> { m_tables, m_workbook, m_csv })
        choice->setEnabled(!isWriting);
    m_export->setEnabled(!isWriting && !chosenTables().isEmpty());
    m_progress->setVisible(isWriting);
    m_state->setVisible(!m_state->text().isEmpty());
}

std::optional<QString> ExportDialog::askDestination(const QStringList &tables)
{
    const QFileInfo plan(m_document.path());
    const QString beside = plan.dir().filePath(plan.completeBaseName());
    if (m_workbook->isChecked())
        return m_prompts.askFileToSave(
            this, tr("Export tables"), tr("Excel workbook (*.xlsx)"), beside + QStringLiteral(".xlsx"));
    if (tables.size() == 1)
        return m_prompts.askFileToSave(
            this, tr("Export tables"), tr("CSV (*.csv)"), beside + u' ' + tables.front() + QStringLiteral(".csv"));
    const auto folder = m_prompts.askFolder(this, tr("A folder for the CSV files"), plan.dir().path());
    if (!folder)
        return {};
    QStringList there;
    for (const QString &table : tables) {
        if (QDir(*folder).exists(table + QStringLiteral(".csv")))
            there.append(table + QStringLiteral(".csv"));
    }
    const bool mayReplace = there.isEmpty()
        || m_prompts.confirm(this, tr("Export tables"),
            tr("These files are in the folder already and would be replaced: %1").arg(there.join(QStringLiteral(", "))),
            tr("Replace"));
    return mayReplace ? std::optional(*folder + u'/') : std::nullopt;
}

void ExportDialog::write()
{
    ExportRequest request = requestFor(m_document);
    request.tables = chosenTables();
    const auto destination = askDestination(request.tables);
    if (!destination)
        return;
    request.destination = *destination;
    m_progress->setValue(0);
    m_state->setText(tr("Writing…"));
    m_running = m_jobs.start<QStringList, ExportRequest>(
        m_document.revision(), std::move(request),
        [facts = m_facts](const ExportRequest &what, const Cancellation &cancellation, const Progress &progress) {
            return writeExport(what, *facts, progress, cancellation);
        },
        [this](const Result<QStringList> &paths, quint64) { finish(paths); },
        [this](double done) { m_progress->setValue(static_cast<int>(done * progressSteps)); });
    updateButtons();
}

QString ExportDialog::whyNotWritten(Error::Kind kind) const
{
    if (kind == Error::Kind::InvalidInput && m_workbook->isChecked())
        return tr(
            "A table has more rows than a sheet of Excel can hold, 1,048,576. Write CSV files instead, or leave out "
            "the events.");
    if (kind == Error::Kind::StorageFailed)
        return tr("The file could not be written. Check the folder and the space on the disk.");
    return sentenceFor(kind);
}

void ExportDialog::finish(const Result<QStringList> &paths)
{
    if (paths && !m_running.isCancelled()) {
        const QString where = QFileInfo(paths->front()).dir().path();
        Q_EMIT written(paths->size() == 1
                ? tr("Written: %1").arg(paths->front())
                : tr("%1 files written to %2").arg(countText(static_cast<std::int64_t>(paths->size())), where));
        return accept();
    }
    const bool isStopped = m_running.isCancelled() || paths.error().kind == Error::Kind::Cancelled;
    m_state->setText(isStopped ? tr("Stopped. What is complete was kept.") : whyNotWritten(paths.error().kind));
    updateButtons();
}

void ExportDialog::reject()
{
    if (!m_jobs.isBusy())
        return QDialog::reject();
    m_running.cancel();
    m_state->setText(tr("Stopping…"));
}

} // namespace headwater

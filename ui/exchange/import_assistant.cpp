// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_assistant.h"

#include "core/document/plan_document.h"
#include "core/exchange/import_report.h"
#include "core/plan/difference.h"
#include "ui/exchange/changes_section.h"
#include "ui/exchange/check_page.h"
#include "ui/exchange/files_page.h"
#include "ui/exchange/import_facts.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headwater {

/// All that an import writes, ready to become one step.
struct ImportAssistant::Prepared {
    Plan plan;
    std::vector<ImportBatch> batches;
};

namespace {

/// What jobs work on: the plan with ids that no scenario uses, and the files as they were read.
struct ImportTask {
    Plan plan;
    std::shared_ptr<const ImportPreview> preview;
    ImportChoices choices;
    std::shared_ptr<std::vector<PendingFacts>> facts;
};

QString stepLabel(const ImportPreview &preview)
{
    const QString first = preview.files.front().name;
    if (preview.files.size() == 1)
        return ImportAssistant::tr("Import %1").arg(first);
    return ImportAssistant::tr("Import %1 and %2 more")
        .arg(first, countText(static_cast<qint64>(preview.files.size()) - 1));
}

Plan snapshot(const PlanDocument &document) { return withIdsReserved(document.plan(), document.workspace()); }

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ImportAssistant::ImportAssistant(PlanDocument &document, Prompts &prompts, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_pages(new QStackedWidget)
    , m_files(new FilesPage(document.plan(), prompts))
    , m_check(new CheckPage(prompts))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    setTextRole(m_title, TextRole::Title);
    m_hint->setWordWrap(true);
    setTone(m_hint, Tone::Muted);
    m_pages->addWidget(m_files);
    m_pages->addWidget(makeWorkingPage());
    m_pages->addWidget(m_check);
    m_pages->addWidget(makeDonePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());
    connect(m_files, &FilesPage::changed, this, &ImportAssistant::updateButtons);
    connect(m_check, &CheckPage::choicesChanged, this, [this] {
        m_isNextAwaited = false; // whoever chooses is at work on the page
        countChanges();
    });
    resizeWithinScreen(*this, { 1040, 680 });
    goTo(Page::Files);
    m_files->addFiles(files);
}

ImportAssistant::~ImportAssistant() = default;

QWidget *ImportAssistant::makeWorkingPage()
{
    auto *page = new QWidget;
    m_working = new QLabel;
    m_working->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(360);
    m_progress->setAccessibleName(tr("How much is done"));
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_working);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportAssistant::makeDonePage()
{
    auto *page = new QWidget;
    m_result = new QLabel;
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignCenter);
    m_result->setObjectName(QStringLiteral("result"));
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_result);
    m_seeJourneys = new QPushButton(tr("&See the journeys"));
    m_seeJourneys->setObjectName(QStringLiteral("seeJourneys"));
    m_seeJourneys->setAutoDefault(false);
    connect(m_seeJourneys, &QPushButton::clicked, this, [this] {
        Q_EMIT journeysRequested();
        accept();
    });
    layout->addSpacing(12);
    layout->addWidget(m_seeJourneys, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportAssistant::makeFooter()
{
    auto *footer = new QWidget;
    m_cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton;
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    // Enter goes on; without this, whichever button has the focus would be painted as the one that does.
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::goOn);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return footer;
}

void ImportAssistant::goTo(Page page)
{
    m_isNextAwaited = true;
    m_pages->setCurrentIndex(static_cast<int>(page));
    switch (page) {
    case Page::Files:
        m_title->setText(tr("What do you want to import?"));
        m_hint->setText(tr("It goes into the scenario that is shown: “%1”. Files are only looked at here; nothing is "
                           "written before the last step.")
                            .arg(m_document.workspace().current().name));
        break;
    case Page::Working:
        m_title->setText(tr("One moment"));
        m_hint->setText(tr("Cancel stops it; then nothing has changed."));
        break;
    case Page::Check:
        m_title->setText(tr("Is this right?"));
        m_hint->setText(
            tr("This is what importing means for the scenario “%1”. It becomes one step, which can be undone.")
                .arg(m_document.workspace().current().name));
        break;
    case Page::Done:
        m_title->setText(tr("Imported"));
        m_hint->clear();
        break;
    }
    updateButtons();
}

void ImportAssistant::updateButtons()
{
    const auto page = static_cast<Page>(m_pages->currentIndex());
    m_next->setText(page == Page::Check ? tr("&Import") : page == Page::Done ? tr("&Close") : tr("&Next"));
    m_next->setVisible(page != Page::Working);
    m_next->setEnabled(page == Page::Done || (page == Page::Files && m_files->isReady())
        || (page == Page::Check && m_canImport && m_check->isReady()));
    const bool isEditing = qobject_cast<QComboBox *>(focusWidget()) || qobject_cast<QLineEdit *>(focusWidget());
    if (m_isNextAwaited && !isEditing && m_next->isVisibleTo(this) && m_next->isEnabled()) {
        m_isNextAwaited = false;
        m_next->setFocus();
    }
    m_back->setVisible(page == Page::Check);
    m_cancel->setVisible(page != Page::Done);
}

void ImportAssistant::goOn()
{
    switch (static_cast<Page>(m_pages->currentIndex())) {
    case Page::Files: return check();
    case Page::Check: return import();
    case Page::Done: return accept();
    case Page::Working: break;
    }
}

void ImportAssistant::goBack() { goTo(Page::Files); }

void ImportAssistant::reject()
{
    if (static_cast<Page>(m_pages->currentIndex()) != Page::Working)
        return QDialog::reject();
    m_running.cancel();
    m_working->setText(tr("Stopping…"));
}

void ImportAssistant::work(const QString &what)
{
    m_working->setText(what);
    m_progress->setValue(0);
    goTo(Page::Working);
}

void ImportAssistant::check()
{
    struct Reading {
        std::vector<ImportFile> files;
        Plan plan;
        std::shared_ptr<const FactSource> facts;
        QDate today;
    };
    work(tr("Reading every row…"));
    m_running = m_jobs.start<ImportPreview, Reading>(
        m_document.revision(),
        Reading { m_files->files(), m_document.plan(), m_document.facts(), m_document.now().date() },
        [](const Reading &task, const Cancellation &cancellation, const Progress &progress) {
            ImportOptions options;
            options.knownFacts = task.facts;
            options.problemsKept = problemsReported;
            options.today = task.today;
            return prepareImport(task.files, task.plan, options, progress, cancellation);
        },
        [this](Result<ImportPreview> preview, quint64) { showPreview(std::move(preview)); },
        [this](double done) { m_progress->setValue(static_cast<int>(done * 1000)); });
}

void ImportAssistant::showPreview(Result<ImportPreview> preview)
{
    if (!preview)
        return stopWith(preview.error(), Page::Files);
    m_preview = std::make_shared<const ImportPreview>(std::move(*preview));
    m_check->showPreview(m_preview);
    goTo(Page::Check);
    countChanges();
}

// Bad rows that are not to be skipped would stop the counting; what would change is shown as if they were.
void ImportAssistant::countChanges()
{
    m_canImport = false;
    updateButtons();
    ImportChoices choices = m_check->choices();
    choices.skipBadRows = true;
    m_running.cancel();
    m_running = m_jobs.start<ImportOutlook, ImportTask>(
        ++m_question, ImportTask { snapshot(m_document), m_preview, choices, {} },
        [](const ImportTask &task, const Cancellation &, const Progress &) -> Result<ImportOutlook> {
            HEADWATER_TRY(const Plan after, withImport(task.plan, *task.preview, task.choices));
            return ImportOutlook::of(task.plan, after, *task.preview, task.choices);
        },
        [this](Result<ImportOutlook> outlook, quint64 question) {
            if (question != m_question)
                return;
            m_canImport = outlook && !outlook->tables.empty();
            m_check->showOutlook(std::move(outlook));
            updateButtons();
        });
}

void ImportAssistant::import()
{
    auto pending = startFacts(m_document, *m_preview);
    if (!pending)
        return stopWith(pending.error(), Page::Check);
    work(tr("Importing…"));
    ImportTask task { snapshot(m_document), m_preview, m_check->choices(),
        std::make_shared<std::vector<PendingFacts>>(std::move(*pending)) };
    m_running = m_jobs.start<std::shared_ptr<Prepared>, ImportTask>(
        m_document.revision(), std::move(task),
        [](const ImportTask &import, const Cancellation &cancellation,
            const Progress &progress) -> Result<std::shared_ptr<Prepared>> {
            auto prepared = std::make_shared<Prepared>();
            HEADWATER_TRY(prepared->plan, withImport(import.plan, *import.preview, import.choices));
            HEADWATER_TRY(prepared->batches,
                fillFacts(std::move(*import.facts), *import.preview, import.choices, progress, cancellation));
            return prepared;
        },
        [this](const Result<std::shared_ptr<Prepared>> &prepared, quint64) { finish(prepared); },
        [this](double done) { m_progress->setValue(static_cast<int>(done * 1000)); });
}

void ImportAssistant::finish(const Result<std::shared_ptr<Prepared>> &prepared)
{
    if (!prepared)
        return stopWith(prepared.error(), Page::Check);
    const auto applied = takeImport(m_document, stepLabel(*m_preview), (*prepared)->plan, (*prepared)->batches);
    if (!applied)
        return stopWith(applied.error(), Page::Check);
    qint64 rows = 0;
    bool tellsOfJourneys = false;
    for (const FilePreview &file : m_preview->files) {
        rows += file.accepted;
        const bool mayTell = file.subject() == Subject::Events || file.subject() == Subject::Opportunities;
        tellsOfJourneys = tellsOfJourneys || (mayTell && file.accepted > 0);
    }
    m_seeJourneys->setVisible(tellsOfJourneys);
    m_result->setText(tr("%1 rows are in the plan. Undo takes all of it back.").arg(countText(rows)));
    goTo(Page::Done);
}

void ImportAssistant::stopWith(const Error &error, Page page)
{
    goTo(page);
    if (error.kind != Error::Kind::Cancelled)
        m_prompts.tell(this, tr("That did not work"), importSentence(error));
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (static_cast<Page>(m_pages->currentIndex()) == Page::Files && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    m_files->addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace headwater

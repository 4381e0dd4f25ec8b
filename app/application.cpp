// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/document/plan_document.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_assistant.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/prompts/prompts.h"
#include "ui/proposals/proposal_dialog.h"
#include "ui/proposals/story/copy_folder.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/spaces.h"
#include "ui/shell/welcome_page.h"
#include "ui/wording/error_text.h"

#include <QDir>
#include <QFileInfo>

namespace headwater {

Application::Application(Prompts &prompts, QSettings &settings, Clock clock)
    : m_prompts(prompts)
    , m_session(settings, std::move(clock))
    , m_window(prompts, settings)
{
    connect(&m_session, &Session::aboutToClose, this, [this] {
        delete m_assistant;
        delete m_exporter;
        showWelcome();
    });
    connect(&m_session, &Session::opened, &m_window, &MainWindow::showPlan);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { m_window.say(sentenceFor(error.kind)); });
    connectWindow();
    showWelcome();
    removeLeftCopyFolders();
}

Application::~Application() { m_session.close(); }

void Application::connectWindow()
{
    // Queued: what asks may live in the page that goes away.
    connect(&m_window, &MainWindow::openRequested, this, &Application::openPlan, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::openSampleRequested, &m_session, &Session::openSample, Qt::QueuedConnection);
    connect(
        &m_window, &MainWindow::newPlanRequested, this,
        [this](const QString &path) { report(m_session.createEmpty(path)); }, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::importRequested, this, &Application::importFiles, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::exportRequested, this, &Application::exportTables, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::proposalRequested, this, &Application::exportProposal, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::closePlanRequested, &m_session, &Session::close, Qt::QueuedConnection);
}

/// Says which file it was: it may have been one of several, and none is open now.
void Application::openPlan(const QString &path)
{
    if (const auto opened = m_session.open(path); !opened)
        m_window.say(QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), sentenceFor(opened.error().kind)));
}

void Application::importFiles(const QStringList &files, bool intoNewPlan)
{
    if (intoNewPlan) {
        const auto path = m_prompts.askNewFile(&m_window, tr("New plan"), tr("Headwater plans (*.headwater)"),
            QDir::home().filePath(tr("Sales plan") + QStringLiteral(".headwater")));
        if (!path)
            return;
        if (const auto created = m_session.createEmpty(*path); !created)
            return report(created);
    }
    if (!m_session.document() || m_assistant)
        return;
    if (const auto reason = m_session.document()->readOnlyReason())
        return m_window.say(readOnlySentence(*reason));
    if (m_session.document()->isLocked())
        return m_window.say(sentenceFor(Error::Kind::Locked));
    auto *assistant = new ImportAssistant(*m_session.document(), m_prompts, files, &m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ImportAssistant::journeysRequested, &m_window, &MainWindow::showJourneys);
    m_assistant = assistant;
    assistant->open();
}

void Application::exportTables()
{
    if (!m_session.document() || m_exporter)
        return;
    auto *dialog = new ExportDialog(*m_session.document(), m_prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, &m_window, &MainWindow::say);
    m_exporter = dialog;
    dialog->open();
}

void Application::exportProposal()
{
    if (!m_session.document() || m_exporter)
        return;
    const PlanContext context = m_window.planPage()->context();
    auto *dialog = new ProposalDialog(
        *m_session.document(), m_prompts, context.coverage.quarter(), ViewStage { context, spaceOffers() }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProposalDialog::written, &m_window, &MainWindow::say);
    m_exporter = dialog;
    dialog->open();
}

void Application::report(const Result<> &result)
{
    if (!result)
        m_window.say(sentenceFor(result.error().kind));
}

void Application::showWelcome()
{
    m_window.showWelcome();
    m_window.welcomePage().setRecentPlans(m_session.recentPlans());
    m_window.welcomePage().setRecovered(m_session.recovered());
}

} // namespace headwater

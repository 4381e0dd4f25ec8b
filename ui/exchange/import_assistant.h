// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/jobs/jobs.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace headwater {

class CheckPage;
class FilesPage;
class PlanDocument;
class Prompts;

/// Takes files into the plan: choose and understand them, see what they say and what would change, then import
/// as one step. Reading and counting happen in the background; until the last button nothing is written.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    ImportAssistant(PlanDocument &document, Prompts &prompts, const QStringList &files, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    /// Cancels what runs and closes; asks nothing, for nothing is lost.
    void reject() override;

Q_SIGNALS:
    /// What came in tells of journeys, and somebody wants to see them.
    void journeysRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Page { Files, Working, Check, Done };
    struct Prepared;

    QWidget *makeWorkingPage();
    QWidget *makeDonePage();
    QWidget *makeFooter();
    void goTo(Page page);
    void updateButtons();
    void goOn();
    void goBack();
    void check();
    void showPreview(Result<ImportPreview> preview);
    void countChanges();
    void import();
    void finish(const Result<std::shared_ptr<Prepared>> &prepared);
    void stopWith(const Error &error, Page page);
    void work(const QString &what);

    PlanDocument &m_document;
    Prompts &m_prompts;
    QLabel *m_title;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    FilesPage *m_files;
    CheckPage *m_check;
    QLabel *m_working = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_seeJourneys = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    std::shared_ptr<const ImportPreview> m_preview;
    Cancellation m_running;
    quint64 m_question = 0; ///< which choices the last count is for
    bool m_canImport = false;
    bool m_isNextAwaited = false; ///< gets the focus as soon as it can be used on this page
    Jobs m_jobs;
};

} // namespace headwater

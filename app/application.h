// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace headwater {

/// The program with a window: introduces the session and the main window to each other.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(Prompts &prompts, QSettings &settings, Clock clock = systemClock());

    /// Closes the plan while the window is still there to show that.
    ~Application() override;

    MainWindow &window() { return m_window; }
    Session &session() { return m_session; }

    /// Opens the plan; says in the window why when it cannot.
    void openPlan(const QString &path);

private:
    void connectWindow();
    void report(const Result<> &result);
    void showWelcome();
    /// Opens the import assistant on the open plan, or on a new one that is asked for first.
    void importFiles(const QStringList &files, bool intoNewPlan);
    void exportTables();
    void exportProposal();

    Prompts &m_prompts;
    Session m_session;
    MainWindow m_window; ///< after the session: it goes first, while the document is still there
    QPointer<QWidget> m_assistant; ///< goes with the plan it works on
    QPointer<QObject> m_exporter;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/actions.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

class QMenu;
class QStackedWidget;

namespace headwater {

class CommandPalette;
class CoverageModel;
class PlanCommands;
class PlanDocument;
class PlanPage;
class Prompts;
class SliceExport;
class WelcomePage;

/// The window: the welcome page, or the open plan. It arranges and passes on; what files and plans are open
/// is decided by whoever listens to its signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The document must outlive its being shown: showWelcome() or another plan ends that.
    void showPlan(PlanDocument &document);
    void showWelcome();
    /// In passing, wherever it can be seen.
    void say(const QString &text);

    WelcomePage &welcomePage() { return *m_welcome; }
    PlanPage *planPage() { return m_page; }
    /// The journeys of the open plan.
    void showJourneys();
    const Actions &actions() const { return m_actions; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void openSampleRequested();
    void newPlanRequested(const QString &path);
    void closePlanRequested();
    /// Files for the open plan, or for a new one; none: the assistant asks for them.
    void importRequested(const QStringList &files, bool intoNewPlan);
    void exportRequested();
    void proposalRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void keepBand(CoverageModel &coverage);
    void connectPlanActions();
    void connectEditActions();
    void connectViewActions();
    void chooseLanguage();
    void connectHelpActions();
    void buildMenu();
    void refreshActions();
    void askForPlanToOpen();
    void askForNewPlan();
    void openPalette();
    void applyLook();
    void changeTextSize(double by);
    QString shortcutList() const;

    Prompts &m_prompts;
    QSettings &m_settings;
    Actions m_actions;
    QMenu *m_menu;
    QMenu *m_spaceMenu;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    PlanPage *m_page = nullptr;
    PlanCommands *m_commands = nullptr;
    SliceExport *m_slices = nullptr;
    PlanDocument *m_document = nullptr;
    QPointer<CommandPalette> m_palette;
};

} // namespace headwater

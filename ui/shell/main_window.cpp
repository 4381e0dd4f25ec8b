// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/document/plan_document.h"
#include "ui/exchange/slice/slice_export.h"
#include "ui/journeys/journeys_space.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/top_bar.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/commands/plan_commands.h"
#include "ui/shell/commands/space_menu.h"
#include "ui/shell/handbook.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/palette/plan_finder.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/welcome_page.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/languages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace headwater {

namespace {

constexpr QSize firstSize { 1280, 800 };
constexpr QSize leastSize { 1024, 640 };

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Whether a text field has something of its own to undo or redo.
bool hasOwnStep(const QObject *field, bool undo)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    if (!line) // number, date and choice fields have one inside
        line = field->findChild<const QLineEdit *>();
    if (line)
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

bool isPlanFile(const QString &path) { return path.endsWith(QLatin1StringView(".headwater"), Qt::CaseInsensitive); }

} // namespace

MainWindow::MainWindow(Prompts &prompts, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_actions(this)
    , m_menu(new QMenu(this))
    , m_spaceMenu(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(m_actions, m_menu))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/headwater.svg")));
    setAcceptDrops(true);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openRequested);
    connectPlanActions();
    connectEditActions();
    connectViewActions();
    connectHelpActions();
    buildMenu();
    applyLook();
    resizeWithinScreen(*this, firstSize, leastSize);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    showWelcome();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

/// On X11 text fields take Ctrl+E and Ctrl+K for moving and deleting as in Emacs; here both are the window's, wherever
/// the cursor stands. So are undo and redo where the field has nothing of its own to undo.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool isUndo = keys == m_actions["undo"]->shortcut();
    const bool isPlans = (isUndo || keys == m_actions["redo"]->shortcut()) && !hasOwnStep(watched, isUndo);
    if (!isPlans && keys != m_actions["export_tables"]->shortcut() && keys != m_actions["find"]->shortcut())
        return false;
    event->ignore();
    return true;
}

void MainWindow::showPlan(PlanDocument &document)
{
    showWelcome();
    m_document = &document;
    // With a parent from the start: a widget that changes its parent has everything in it styled anew.
    m_page = new PlanPage(document, m_prompts, m_settings, m_actions, m_menu, m_stack);
    m_commands = new PlanCommands(m_page->context(), m_page);
    connect(m_commands, &PlanCommands::notice, m_page, &PlanPage::say);
    m_slices = new SliceExport(m_page->context(), m_page);
    connect(m_slices, &SliceExport::notice, m_page, &PlanPage::say);
    connect(&m_page->sidePanel(), &SidePanel::goToRequested, m_commands, &PlanCommands::goTo);
    connect(&document, &PlanDocument::changed, m_page, [this] { refreshActions(); });
    connect(&document, &PlanDocument::lockChanged, m_page, [this] { refreshActions(); });
    connect(&m_page->selection(), &Selection::changed, m_page, [this] { refreshActions(); });
    connect(m_page, &PlanPage::importRequested, this, [this] { Q_EMIT importRequested({}, false); });
    keepBand(m_page->context().coverage);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    fillSpaceMenu(*m_spaceMenu, *m_page);
    m_spaceMenu->menuAction()->setVisible(true);
    refreshActions();
}

void MainWindow::showWelcome()
{
    delete m_palette;
    delete m_page;
    m_page = nullptr;
    m_commands = nullptr;
    m_slices = nullptr;
    m_document = nullptr;
    m_stack->setCurrentWidget(m_welcome);
    m_spaceMenu->menuAction()->setVisible(false);
    refreshActions();
}

void MainWindow::say(const QString &text)
{
    if (m_page)
        m_page->say(text);
    else
        m_welcome->say(text);
}

void MainWindow::showJourneys()
{
    for (int space = 0; m_page && space < m_page->spaceCount(); ++space) {
        if (m_page->spaceTitle(space) == JourneysSpace::spaceTitle())
            return m_page->showSpace(space);
    }
}

void MainWindow::connectPlanActions()
{
    m_actions.on("new_plan", [this] { askForNewPlan(); });
    m_actions.on("new_from_exports", [this] { Q_EMIT importRequested({}, true); });
    m_actions.on("open_plan", [this] { askForPlanToOpen(); });
    m_actions.on("open_sample", [this] { Q_EMIT openSampleRequested(); });
    m_actions.on("import_files", [this] { Q_EMIT importRequested({}, false); });
    m_actions.on("export_tables", [this] { Q_EMIT exportRequested(); });
    m_actions.on("export_proposal", [this] { Q_EMIT proposalRequested(); });
    m_actions.on("export_slice", [this] { m_slices->ask(); });
    m_actions.on("save_copy", [this] { m_commands->saveCopy(); });
    m_actions.on("back_to_opened", [this] { m_commands->backToOpened(); });
    m_actions.on("close_plan", [this] { Q_EMIT closePlanRequested(); });
    m_actions.on("quit", [this] { close(); });
}

void MainWindow::connectEditActions()
{
    m_actions.on("undo", [this] { m_commands->undo(); });
    m_actions.on("redo", [this] { m_commands->redo(); });
    m_actions.on("revert_selected", [this] { m_commands->revertSelected(); });
    m_actions.on("select_none", [this] { m_page->selection().clear(); });
    m_actions.on("lock", [this] { m_commands->setLocked(m_actions["lock"]->isChecked()); });
    m_actions.on("new_scenario", [this] { m_page->scenarioCommands().createFromBaseline(); });
    m_actions.on("duplicate_scenario", [this] { m_page->scenarioCommands().duplicateShown(); });
    m_actions.on("rename_scenario", [this] { m_page->scenarioCommands().renameShown(); });
    m_actions.on("delete_scenario", [this] { m_page->scenarioCommands().moveShownToBin(); });
    m_actions.on("restore_scenario", [this] { m_page->scenarioCommands().restoreFromBin(); });
    m_actions.on("empty_bin", [this] { m_page->scenarioCommands().emptyBin(); });
}

void MainWindow::connectViewActions()
{
    m_actions.on("find", [this] { openPalette(); });
    m_actions.on("show_inspector", [this] { m_page->sidePanel().togglePage(SidePanel::Page::Inspector); });
    m_actions.on("show_rules", [this] { m_page->sidePanel().togglePage(SidePanel::Page::Rules); });
    m_actions.on("show_history", [this] { m_page->sidePanel().togglePage(SidePanel::Page::History); });
    m_actions.on("capture_view", [this] { m_page->captureView(); });
    m_actions.on("present", [this] { m_page->present(); });
    const auto look = [this](const QString &appearance) {
        m_settings.setValue(QStringLiteral("appearance"), appearance);
        applyLook();
    };
    m_actions.on("appearance_system", [look] { look(QStringLiteral("system")); });
    m_actions.on("appearance_light", [look] { look(QStringLiteral("light")); });
    m_actions.on("appearance_dark", [look] { look(QStringLiteral("dark")); });
    m_actions.on("language", [this] { chooseLanguage(); });
    m_actions.on("text_larger", [this] { changeTextSize(0.125); });
    m_actions.on("text_smaller", [this] { changeTextSize(-0.125); });
    m_actions.on("full_screen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::chooseLanguage()
{
    const std::vector<Language> known = languages();
    const QString spoken = m_settings.value(QStringLiteral("language")).toString();
    QStringList names;
    int current = 0;
    for (const Language &language : known) {
        current = language.code == spoken ? static_cast<int>(names.size()) : current;
        names.append(language.name);
    }
    const auto chosen
        = m_prompts.askChoice(this, tr("Language"), tr("Headwater speaks from its next start"), names, current);
    if (!chosen || *chosen == current)
        return;
    m_settings.setValue(QStringLiteral("language"), known[static_cast<std::size_t>(*chosen)].code);
    say(tr("Close Headwater and start it again to use it in this language: %1").arg(names[*chosen]));
}

void MainWindow::connectHelpActions()
{
    m_actions.on("main_menu", [this] { m_page ? m_page->topBar().openMenu() : m_welcome->openMenu(); });
    for (const char *page : { "coverage", "vacancies", "curves", "review" }) {
        const QByteArray id = QByteArray("handbook_") + page;
        m_actions.on(id.constData(), [this, id, page = QString::fromLatin1(page)] {
            openHandbook(this, page, m_actions[id.constData()]->text());
        });
    }
    m_actions.on("shortcuts", [this] { m_prompts.tell(this, tr("Keyboard shortcuts"), shortcutList()); });
    m_actions.on("about", [this] {
        m_prompts.tell(this, tr("About Headwater"),
            tr("Headwater %1\n\nPlans sales organisations. Everything stays on this computer.\nFree software, GPL 3 or "
               "later.")
                .arg(QStringLiteral(HEADWATER_VERSION)));
    });
}

void MainWindow::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    for (const ActionMenu menu :
        { ActionMenu::Plan, ActionMenu::Edit, ActionMenu::Scenario, ActionMenu::View, ActionMenu::Help }) {
        m_menu->addMenu(titleOf(menu))->addActions(m_actions.of(menu));
        if (menu == ActionMenu::Scenario) {
            m_spaceMenu->setTitle(tr("Spaces"));
            m_menu->addMenu(m_spaceMenu);
        }
    }
}

void MainWindow::refreshActions()
{
    const bool changeable = m_document && !m_document->readOnlyReason();
    m_actions.setEnabled([&](EnabledWhen when) {
        switch (when) {
        case EnabledWhen::Always: return true;
        case EnabledWhen::PlanOpen: return m_document != nullptr;
        case EnabledWhen::PlanChangeable: return changeable;
        case EnabledWhen::CanUndo: return changeable && m_document->canUndo();
        case EnabledWhen::CanRedo: return changeable && m_document->canRedo();
        case EnabledWhen::ScenarioShown: return changeable && m_document->workspace().shown != baselineId;
        case EnabledWhen::SomethingSelected:
            return changeable && m_document->workspace().shown != baselineId && !m_page->selection().isEmpty();
        case EnabledWhen::BinHasScenario: return changeable && m_page && !m_page->scenarioCommands().binned().empty();
        case EnabledWhen::WasChangedHere: return changeable && m_commands && m_commands->changedSinceOpened();
        }
        Q_UNREACHABLE();
    });
    m_actions["lock"]->setChecked(m_document && m_document->isLocked());
    const QString name = m_document ? QFileInfo(m_document->path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Headwater") : tr("%1 - Headwater").arg(name));
}

void MainWindow::askForPlanToOpen()
{
    const QStringList files = m_prompts.askFilesToOpen(this, tr("Open plan"), tr("Headwater plans (*.headwater)"));
    if (!files.isEmpty())
        Q_EMIT openRequested(files.first());
}

void MainWindow::askForNewPlan()
{
    const QString proposed = QDir::home().filePath(tr("Sales plan") + QStringLiteral(".headwater"));
    const auto path = m_prompts.askNewFile(this, tr("New empty plan"), tr("Headwater plans (*.headwater)"), proposed);
    if (path)
        Q_EMIT newPlanRequested(*path);
}

void MainWindow::openPalette()
{
    QList<QAction *> actions = m_actions.all();
    CommandPalette::Doing doing = [](QAction &action) { action.trigger(); };
    CommandPalette::Finder finder = [](const QString &) { return std::vector<PaletteEntry>(); };
    if (m_page) {
        actions.append(m_page->spaceActions());
        doing = [page = m_page](QAction &action) { page->run(action); };
        finder = [context = m_page->context(), scenarios = &m_page->scenarioCommands()](
                     const QString &typed) { return findInPlan(context, *scenarios, typed); };
    }
    actions.removeOne(m_actions["find"]);
    delete m_palette;
    m_palette = new CommandPalette(actions, doing, finder, this);
    m_palette->open();
}

void MainWindow::applyLook()
{
    const QString name = m_settings.value(QStringLiteral("appearance"), QStringLiteral("system")).toString();
    const Appearance appearance = name == QLatin1StringView("light") ? Appearance::Light
        : name == QLatin1StringView("dark")                          ? Appearance::Dark
                                                                     : Appearance::System;
    applyAppearance(*qApp, appearance, m_settings.value(QStringLiteral("textScale"), 1.0).toDouble());
    m_actions["appearance_system"]->setChecked(appearance == Appearance::System);
    m_actions["appearance_light"]->setChecked(appearance == Appearance::Light);
    m_actions["appearance_dark"]->setChecked(appearance == Appearance::Dark);
}

void MainWindow::changeTextSize(double by)
{
    const double now = m_settings.value(QStringLiteral("textScale"), 1.0).toDouble();
    m_settings.setValue(QStringLiteral("textScale"), std::clamp(now + by, 0.875, 2.0));
    applyLook();
}

QString MainWindow::shortcutList() const
{
    QString rows;
    const auto line = [&rows](const QString &what, const QKeySequence &keys) {
        if (!keys.isEmpty())
            rows += QStringLiteral("<tr><td style='padding-right:28px'>%1</td><td><b>%2</b></td></tr>")
                        .arg(QString(what).remove(u'&').toHtmlEscaped(),
                            keys.toString(QKeySequence::NativeText).toHtmlEscaped());
    };
    for (const QAction *action : m_actions.all())
        line(action->text(), action->shortcut());
    for (int space = 0; m_page && space < m_page->spaceCount(); ++space) {
        const QString title = m_page->spaceTitle(space);
        line(title, m_page->spaceShortcut(space));
        for (const QAction *action : m_page->space(space).spaceActions())
            line(QStringLiteral("%1: %2").arg(title, action->text()), action->shortcut());
    }
    return QStringLiteral("<table cellpadding='2'>%1</table>").arg(rows);
}

/// The band around the mean workload is a habit of the user, not of a plan.
void MainWindow::keepBand(CoverageModel &coverage)
{
    const QString key = QStringLiteral("coverage/band");
    coverage.setBand(std::clamp(m_settings.value(key, coverage.band()).toDouble(), 0.01, 2.0));
    connect(&coverage, &CoverageModel::stateChanged, m_page, [this, key, &coverage] {
        if (m_settings.value(key).toDouble() != coverage.band())
            m_settings.setValue(key, coverage.band());
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    if (isPlanFile(files.first()))
        Q_EMIT openRequested(files.first());
    else
        Q_EMIT importRequested(files, m_document == nullptr);
}

} // namespace headwater

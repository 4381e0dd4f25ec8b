// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/actions.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace headwater {

const std::vector<ActionSpec> &actionTable()
{
    using When = EnabledWhen;
    using Menu = ActionMenu;
    static const std::vector<ActionSpec> table {
        { "new_plan", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "New empty plan…"), "Ctrl+N", "new", When::Always },
        { "new_from_exports", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "New plan from CRM and HR exports…"),
            "Ctrl+Shift+N", "import", When::Always },
        { "open_plan", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Open plan…"), "Ctrl+O", "open", When::Always },
        { "open_sample", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Open sample company"), "", "sample", When::Always },
        { "import_files", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Import files into this plan…"), "Ctrl+I", "import",
            When::PlanChangeable },
        { "export_tables", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Export tables…"), "Ctrl+E", "export",
            When::PlanOpen },
        { "export_proposal", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Export proposal…"), "Ctrl+Shift+E", "export",
            When::PlanOpen },
        { "export_slice", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Export a part for a regional lead…"), "", "export",
            When::PlanOpen },
        { "save_copy", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Save a copy as…"), "Ctrl+Shift+S", "save-copy",
            When::PlanOpen },
        { "back_to_opened", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Back to how I opened it"), "", "back",
            When::WasChangedHere },
        { "close_plan", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Close plan"), "Ctrl+W", "close", When::PlanOpen },
        { "quit", Menu::Plan, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "quit", When::Always },
        { "undo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", When::CanUndo },
        { "redo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo", When::CanRedo },
        { "revert_selected", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Make selection as in the baseline"), "Ctrl+B",
            "revert", When::SomethingSelected },
        { "select_none", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Select nothing"), "Ctrl+Shift+A", "select-none",
            When::PlanOpen },
        { "lock", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Lock planning"), "Ctrl+L", "lock", When::PlanOpen, true },
        { "new_scenario", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "New scenario from the baseline…"), "",
            "scenario", When::PlanChangeable },
        { "duplicate_scenario", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "Duplicate scenario…"), "Ctrl+Shift+D",
            "duplicate", When::PlanChangeable },
        { "rename_scenario", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "Rename scenario…"), "", "rename",
            When::PlanChangeable },
        { "delete_scenario", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "Delete scenario (to the bin)"), "", "bin",
            When::ScenarioShown },
        { "restore_scenario", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "Restore scenario from the bin…"), "",
            "restore", When::BinHasScenario },
        { "empty_bin", Menu::Scenario, QT_TRANSLATE_NOOP("Actions", "Empty the bin…"), "", "delete",
            When::BinHasScenario },
        { "find", Menu::View, QT_TRANSLATE_NOOP("Actions", "Find or do anything…"), "Ctrl+K", "search", When::Always },
        { "show_inspector", Menu::View, QT_TRANSLATE_NOOP("Actions", "Inspector"), "F4", "inspector", When::PlanOpen },
        { "show_rules", Menu::View, QT_TRANSLATE_NOOP("Actions", "Rules"), "F8", "violations", When::PlanOpen },
        { "show_history", Menu::View, QT_TRANSLATE_NOOP("Actions", "History"), "Ctrl+H", "history", When::PlanOpen },
        { "capture_view", Menu::View, QT_TRANSLATE_NOOP("Actions", "Capture this view"), "Ctrl+Shift+C", "capture",
            When::PlanChangeable },
        { "present", Menu::View, QT_TRANSLATE_NOOP("Actions", "Present the storyboard"), "F5", "present",
            When::PlanOpen },
        { "appearance_system", Menu::View, QT_TRANSLATE_NOOP("Actions", "Colours of the system"), "", "appearance",
            When::Always, true },
        { "appearance_light", Menu::View, QT_TRANSLATE_NOOP("Actions", "Light colours"), "", "appearance", When::Always,
            true },
        { "appearance_dark", Menu::View, QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", "appearance", When::Always,
            true },
        { "language", Menu::View, QT_TRANSLATE_NOOP("Actions", "Language…"), "", "language", When::Always },
        { "text_larger", Menu::View, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++", "text-size", When::Always },
        { "text_smaller", Menu::View, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-", "text-size",
            When::Always },
        { "full_screen", Menu::View, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "full-screen", When::Always,
            true },
        { "main_menu", Menu::Help, QT_TRANSLATE_NOOP("Actions", "Open the menu"), "F10", "menu", When::Always },
        { "handbook_coverage", Menu::Help, QT_TRANSLATE_NOOP("Actions", "How coverage is counted"), "", "handbook",
            When::Always },
        { "handbook_vacancies", Menu::Help, QT_TRANSLATE_NOOP("Actions", "How vacancies are counted"), "", "handbook",
            When::Always },
        { "handbook_review", Menu::Help, QT_TRANSLATE_NOOP("Actions", "How reviews are counted"), "", "handbook",
            When::Always },
        { "handbook_curves", Menu::Help, QT_TRANSLATE_NOOP("Actions", "How response curves are counted"), "",
            "handbook", When::Always },
        { "shortcuts", Menu::Help, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "shortcuts",
            When::Always },
        { "about", Menu::Help, QT_TRANSLATE_NOOP("Actions", "About Headwater"), "", "about", When::Always },
    };
    return table;
}

QString titleOf(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::Plan: return QCoreApplication::translate("Actions", "Plan");
    case ActionMenu::Edit: return QCoreApplication::translate("Actions", "Edit");
    case ActionMenu::Scenario: return QCoreApplication::translate("Actions", "Scenario");
    case ActionMenu::View: return QCoreApplication::translate("Actions", "View");
    case ActionMenu::Help: return QCoreApplication::translate("Actions", "Help");
    }
    Q_UNREACHABLE();
}

Actions::Actions(QWidget *window)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(
            themedIcon(QLatin1StringView(spec.icon)), QCoreApplication::translate("Actions", spec.text), window);
        action->setObjectName(QLatin1StringView(spec.id));
        action->setShortcut(QKeySequence(QLatin1StringView(spec.shortcut)));
        action->setCheckable(spec.isCheckable);
        window->addAction(action);
        m_entries.emplace(spec.id, Entry { action });
    }
}

QAction *Actions::operator[](const char *id) const
{
    const auto entry = m_entries.find(id);
    Q_ASSERT_X(entry != m_entries.end(), "Actions", id);
    return entry->second.action;
}

void Actions::on(const char *id, const std::function<void()> &doing)
{
    Entry &entry = m_entries.at(id);
    Q_ASSERT_X(!entry.hasDoing, "Actions", id);
    entry.hasDoing = true;
    QObject::connect(entry.action, &QAction::triggered, entry.action, doing);
}

bool Actions::hasDoing(const char *id) const
{
    const auto entry = m_entries.find(id);
    return entry != m_entries.end() && entry->second.hasDoing;
}

QList<QAction *> Actions::of(ActionMenu menu) const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu == menu)
            actions.append((*this)[spec.id]);
    }
    return actions;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : actionTable())
        actions.append((*this)[spec.id]);
    return actions;
}

void Actions::setEnabled(const std::function<bool(EnabledWhen)> &holds)
{
    for (const ActionSpec &spec : actionTable())
        (*this)[spec.id]->setEnabled(holds(spec.enabledWhen));
}

} // namespace headwater

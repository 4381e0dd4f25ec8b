// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>
#include <unordered_map>
#include <vector>

class QMenu;
class QWidget;

namespace headwater {

/// When an action makes sense.
enum class EnabledWhen : std::uint8_t {
    Always,
    PlanOpen,
    PlanChangeable,
    CanUndo,
    CanRedo,
    SomethingSelected,
    ScenarioShown,
    WasChangedHere,
    BinHasScenario
};

enum class ActionMenu : std::uint8_t { Plan, Edit, Scenario, View, Help };

/// One thing the program can do. Menus, the command palette, the list of shortcuts and the tests read this table.
struct ActionSpec {
    const char *id; ///< also the object name
    ActionMenu menu;
    const char *text; ///< English, translated in the context "Actions"
    const char *shortcut; ///< portable text, empty when it has none
    const char *icon;
    EnabledWhen enabledWhen;
    bool isCheckable = false;
};

const std::vector<ActionSpec> &actionTable();
QString titleOf(ActionMenu menu);

/// The actions of a window, made from the table.
class Actions
{
public:
    explicit Actions(QWidget *window);

    QAction *operator[](const char *id) const;
    /// What happens when it is triggered. Each action has exactly one doing.
    void on(const char *id, const std::function<void()> &doing);
    bool hasDoing(const char *id) const;
    QList<QAction *> of(ActionMenu menu) const;
    QList<QAction *> all() const;
    void setEnabled(const std::function<bool(EnabledWhen)> &holds);

private:
    struct Entry {
        QAction *action;
        bool hasDoing = false;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace headwater

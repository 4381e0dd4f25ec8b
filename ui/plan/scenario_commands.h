// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"
#include "ui/plan/space.h"

#include <functional>
#include <vector>

namespace headwater {

/// "Baseline until 2 Nov 2026 (version)"; of what takes edits its name alone.
QString scenarioText(const Scenario &scenario);

/// The wanted name, with a number after it where a scenario has it already.
QString freeScenarioName(const Workspace &workspace, const QString &wanted);

/// What can be done with scenarios, with the questions that go with it. Each is one step.
class ScenarioCommands : public QObject
{
    Q_OBJECT

public:
    ScenarioCommands(PlanContext context, QWidget *window);

    /// Those that are not in the bin, baseline first.
    std::vector<const Scenario *> scenarios() const;
    std::vector<const Scenario *> binned() const;

    void show(ScenarioId scenario);
    void createFromBaseline();
    void duplicateShown();
    void renameShown();
    /// The shown scenario becomes the baseline; the baseline so far is kept as a version.
    void promoteShown();
    void moveShownToBin();
    void restoreFromBin();
    void emptyBin();

Q_SIGNALS:
    void notice(const QString &text);

private:
    using WorkspaceEdit = std::function<Result<Workspace>(Workspace)>;
    struct NameQuestion {
        QString title;
        QString text;
        QString proposed;
    };
    void apply(const QString &label, const WorkspaceEdit &edit);
    /// Asks for a name, and again as long as the name is taken.
    void applyNamed(const NameQuestion &question, const std::function<QString(const QString &)> &labelFor,
        const std::function<Result<Workspace>(Workspace, const QString &)> &edit);
    void duplicate(ScenarioId from, const QString &title, const QString &proposedName);

    PlanContext m_context;
    QWidget *m_window;
};

} // namespace headwater

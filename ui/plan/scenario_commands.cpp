// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scenario_commands.h"

#include "core/base/name_key.h"
#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "core/proposals/promote.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

std::vector<const Scenario *> scenariosWhere(const Workspace &workspace, bool inBin)
{
    std::vector<const Scenario *> found;
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.inBin == inBin)
            found.push_back(&scenario);
    }
    return found;
}

/// Another scenario cannot follow the edit.
bool isAboutAnother(const Error &error) { return error.detail.startsWith(QLatin1StringView("scenario \"")); }

QString refusalText(const Error &error)
{
    const QString sentence = sentenceFor(error.kind);
    if (!isAboutAnother(error))
        return sentence;
    const QString name = error.detail.section(u'"', 1, 1);
    return ScenarioCommands::tr("%1 The scenario “%2” is what stands against it.").arg(sentence, name);
}

} // namespace

QString scenarioText(const Scenario &scenario)
{
    return scenario.isVersion ? tr("%1 (version)").arg(scenario.name) : scenario.name;
}

QString freeScenarioName(const Workspace &workspace, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(workspace.scenarios.begin(), workspace.scenarios.end(),
            [&](const Scenario &scenario) { return !scenario.inBin && nameKey(scenario.name) == nameKey(name); });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

ScenarioCommands::ScenarioCommands(PlanContext context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{ }

std::vector<const Scenario *> ScenarioCommands::scenarios() const
{
    return scenariosWhere(m_context.document.workspace(), false);
}

std::vector<const Scenario *> ScenarioCommands::binned() const
{
    return scenariosWhere(m_context.document.workspace(), true);
}

void ScenarioCommands::apply(const QString &label, const WorkspaceEdit &edit)
{
    const auto applied = m_context.document.applyToWorkspace(label, QString(), edit);
    if (!applied)
        Q_EMIT notice(refusalText(applied.error()));
}

void ScenarioCommands::applyNamed(const NameQuestion &question, const std::function<QString(const QString &)> &labelFor,
    const std::function<Result<Workspace>(Workspace, const QString &)> &edit)
{
    QString text = question.text;
    QString proposed = question.proposed;
    while (const auto name = m_context.prompts.askText(m_window, question.title, text, proposed)) {
        const auto applied = m_context.document.applyToWorkspace(
            labelFor(*name), {}, [&](Workspace workspace) { return edit(std::move(workspace), *name); });
        if (applied)
            return;
        if (applied.error().kind != Error::Kind::Duplicate || isAboutAnother(applied.error())) {
            Q_EMIT notice(refusalText(applied.error()));
            return;
        }
        text = tr("There is a scenario “%1” already. Another name:").arg(*name);
        proposed = *name;
    }
}

void ScenarioCommands::show(ScenarioId scenario)
{
    const Scenario *target = m_context.document.workspace().scenarios.find(scenario);
    if (!target || scenario == m_context.document.workspace().shown)
        return;
    apply(tr("Show %1").arg(target->name),
        [scenario](Workspace workspace) { return withScenarioShown(std::move(workspace), scenario); });
}

void ScenarioCommands::createFromBaseline()
{
    duplicate(baselineId, tr("New scenario"), tr("Scenario %1").arg(m_context.document.workspace().scenarios.size()));
}

void ScenarioCommands::duplicateShown()
{
    const Scenario &shown = m_context.document.workspace().current();
    duplicate(shown.id, tr("Duplicate scenario"), tr("%1, copy").arg(shown.name));
}

void ScenarioCommands::duplicate(ScenarioId from, const QString &title, const QString &proposedName)
{
    const PlanDocument &document = m_context.document;
    applyNamed(
        { title, tr("Name of the new scenario"), freeScenarioName(document.workspace(), proposedName) },
        [](const QString &name) { return tr("Create scenario %1").arg(name); },
        [&](Workspace workspace, const QString &name) {
            return withScenarioDuplicated(std::move(workspace), from, name, document.now());
        });
}

void ScenarioCommands::renameShown()
{
    const QString shown = m_context.document.workspace().current().name;
    applyNamed(
        { tr("Rename scenario"), tr("New name of %1").arg(shown), shown },
        [](const QString &name) { return tr("Rename scenario to %1").arg(name); },
        [](Workspace workspace, const QString &name) {
            const ScenarioId renamed = workspace.shown;
            return withScenarioRenamed(std::move(workspace), renamed, name);
        });
}

void ScenarioCommands::promoteShown()
{
    const PlanDocument &document = m_context.document;
    const QString shown = document.workspace().current().name;
    const QDateTime now = document.now();
    applyNamed(
        { tr("Make it the baseline"),
            tr("“%1” becomes the baseline. The baseline so far is kept as a version of this name:").arg(shown),
            freeScenarioName(document.workspace(), tr("Baseline until %1").arg(dateText(now.date()))) },
        [&](const QString &) { return tr("Make %1 the baseline").arg(shown); },
        [&](Workspace workspace, const QString &name) {
            const ScenarioId scenario = workspace.shown;
            return withScenarioPromoted(std::move(workspace), scenario, name, now);
        });
}

void ScenarioCommands::moveShownToBin()
{
    const Scenario &shown = m_context.document.workspace().current();
    apply(tr("Delete scenario %1").arg(shown.name), [](Workspace workspace) {
        const ScenarioId gone = workspace.shown;
        return withScenarioInBin(std::move(workspace), gone, true);
    });
}

void ScenarioCommands::restoreFromBin()
{
    const auto candidates = binned();
    QStringList names;
    for (const Scenario *scenario : candidates)
        names.append(scenario->name);
    if (names.isEmpty()) {
        Q_EMIT notice(tr("The bin is empty: no scenario was deleted."));
        return;
    }
    const auto chosen = m_context.prompts.askChoice(
        m_window, tr("Restore scenario"), tr("Which deleted scenario comes back?"), names, 0);
    if (!chosen)
        return;
    const ScenarioId scenario = candidates[static_cast<std::size_t>(*chosen)]->id;
    apply(tr("Restore scenario %1").arg(names[*chosen]),
        [scenario](Workspace workspace) { return withScenarioInBin(std::move(workspace), scenario, false); });
}

void ScenarioCommands::emptyBin()
{
    QStringList names;
    std::vector<ScenarioId> leaving;
    for (const Scenario *scenario : binned()) {
        names.append(scenario->name);
        leaving.push_back(scenario->id);
    }
    if (names.isEmpty()) {
        Q_EMIT notice(tr("The bin is empty: no scenario was deleted."));
        return;
    }
    const QString question = tr("These scenarios leave the plan: %1. Undo brings them back as long as the history "
                                "remembers this step.")
                                 .arg(names.join(QStringLiteral(", ")));
    if (!m_context.prompts.confirm(m_window, tr("Empty the bin"), question, tr("Empty the bin")))
        return;
    apply(tr("Empty the bin: %1").arg(names.join(QStringLiteral(", "))), [&](Workspace workspace) {
        Result<Workspace> emptied = std::move(workspace);
        for (const ScenarioId scenario : leaving) {
            if (emptied)
                emptied = withScenarioDeleted(*std::move(emptied), scenario);
        }
        return emptied;
    });
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/change_text.h"
#include "core/proposals/merge/workspace_merge.h"

#include <QJsonObject>
#include <QStringList>

namespace headwater {

/// What a merge did to one scenario of MINE.
struct MergedScenario {
    QString name;
    std::vector<Change> changes;
};

/// All there is to say of a merge.
struct MergeReport {
    WorkspaceMerge merge;
    std::vector<MergedScenario> scenarios; ///< those that change
    QString out; ///< empty: nothing was written
};

/// Conflicts by name; "" instead of a scenario's name where there is only the baseline.
void sortConflicts(std::vector<ScenarioConflict> &conflicts);

QJsonObject jsonOf(const MergeReport &report);
/// One line each, for people.
QStringList linesOf(const MergeReport &report);

} // namespace headwater

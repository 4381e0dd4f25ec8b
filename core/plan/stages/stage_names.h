// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace headwater {

/// The stages of a plan by what files and logs call them: their names, and the earlier names of renamed ones. A name
/// that stands in the plan counts before an earlier name. Letter case and outer blanks aside.
class StageNames
{
public:
    explicit StageNames(const Plan &plan);

    /// Not valid: no stage is called that.
    StageId find(const QString &name) const;

private:
    QHash<QString, StageId> m_stages;
};

/// In Alias::column, for the earlier names of stages.
QString stageAliasColumn();

} // namespace headwater

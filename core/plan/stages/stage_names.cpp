// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages/stage_names.h"

#include "core/base/name_key.h"

namespace headwater {

StageNames::StageNames(const Plan &plan)
{
    for (const Stage &stage : plan.stages)
        m_stages.insert(nameKey(stage.name), stage.id);
    const QHash<QString, StageId> byName = m_stages;
    for (const Alias &alias : plan.aliases) {
        const auto meant = byName.constFind(nameKey(alias.means));
        if (alias.column == stageAliasColumn() && meant != byName.constEnd() && !byName.contains(nameKey(alias.seen)))
            m_stages.insert(nameKey(alias.seen), *meant);
    }
}

StageId StageNames::find(const QString &name) const { return m_stages.value(nameKey(name)); }

QString stageAliasColumn() { return QStringLiteral("stage"); }

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenarios_space.h"

#include "ui/plan/coverage/journey_facts.h"
#include "ui/scenarios/changes/changes_page.h"
#include "ui/scenarios/compare/compare_page.h"
#include "ui/scenarios/merge/merge_page.h"
#include "ui/scenarios/moves/moves_page.h"

namespace headwater {

ScenariosSpace::ScenariosSpace(const PlanContext &context, QWidget *parent)
    : PagedSpace(QStringLiteral("scenarios"), tr("Pages on scenarios"), parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("scenariosSpace"));
    addPage(new ComparePage(context));
    addPage(new ChangesPage(context));
    addPage(new MovesPage(context));
    addPage(new MergePage(context));
    arrange();
}

void ScenariosSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    m_context.journeys.load();
}

} // namespace headwater

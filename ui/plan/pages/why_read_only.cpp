// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/why_read_only.h"

#include "core/document/plan_document.h"
#include "ui/wording/error_text.h"
#include "ui/wording/translate.h"

namespace headwater {

QString whyReadOnly(const PlanDocument &document)
{
    if (const auto reason = document.readOnlyReason())
        return readOnlySentence(*reason);
    if (document.isLocked())
        return sentenceFor(Error::Kind::Locked);
    const Scenario &shown = document.workspace().current();
    return shown.isVersion ? tr("“%1” is a version, kept as it was. Duplicate it to change it.").arg(shown.name)
                           : QString();
}

bool mayEditScenarios(const PlanDocument &document) { return !document.isLocked() && !document.readOnlyReason(); }

bool mayEdit(const PlanDocument &document)
{
    return mayEditScenarios(document) && !document.workspace().current().isVersion;
}

} // namespace headwater

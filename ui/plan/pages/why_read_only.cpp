// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/why_read_only.h"

#include "core/document/plan_document.h"
#include "ui/wording/error_text.h"

namespace headwater {

QString whyReadOnly(const PlanDocument &document)
{
    if (const auto reason = document.readOnlyReason())
        return readOnlySentence(*reason);
    return document.isLocked() ? sentenceFor(Error::Kind::Locked) : QString();
}

} // namespace headwater

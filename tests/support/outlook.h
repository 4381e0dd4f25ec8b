// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/space.h"

#include <QSettings>
#include <QTemporaryDir>

#include <optional>

namespace headwater::test {

/// What the page of a plan keeps for its spaces.
struct Outlook {
    JourneyFacts journeys;
    CoverageModel coverage;
    QTemporaryDir folder;
    QSettings settings { folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat };
    explicit Outlook(PlanDocument &document)
        : journeys(document)
        , coverage(document, journeys)
    { }
};

/// The context of a space without a page around it; `outlook` must live as long as the space.
inline PlanContext contextOf(
    PlanDocument &document, Selection &selection, Prompts &prompts, std::optional<Outlook> &outlook)
{
    if (!outlook)
        outlook.emplace(document);
    return { document, selection, prompts, outlook->journeys, outlook->coverage, outlook->settings };
}

} // namespace headwater::test

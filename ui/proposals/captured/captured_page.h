// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/event_columns.h"
#include "core/plan/workspace.h"
#include "core/proposals/report/findings.h"
#include "core/proposals/story/shown_figures.h"
#include "core/reports/report.h"

#include <QSize>

namespace headwater {

/// Why a page has no picture.
enum class NoPicture : std::uint8_t {
    No, ///< it has one, or is to be drawn
    ScenarioGone,
    SmallGroups, ///< it would tell of single seats and people
    Pay, ///< it may tell what people cost
    NamesPeople, ///< names were found in it although they are withheld
    NotDrawn, ///< nobody drew it, or this version does not know the view
};

/// A page of the storyboard as a proposal shows it.
struct CapturedPage {
    StoryPage page; ///< as it may be told
    QString scenario; ///< its name
    std::optional<ShownFigures> today; ///< none: not counted
    QSize size;
    QByteArray drawing; ///< see view_drawing.h
    NoPicture why = NoPicture::No;
};

/// In the order of the storyboard; those that may not be drawn say why.
std::vector<CapturedPage> capturedPages(const Workspace &workspace, const ProposalFindings &findings);

/// The workspace as it may be drawn: every scenario without what is withheld.
Workspace toldWorkspace(const Workspace &workspace, const Withheld &withheld);

/// Takes the pictures away in which anything withheld can be read. Whoever a log names is somebody, even if the plan
/// does not know them.
void withholdNames(std::vector<CapturedPage> &pages, const ProposalFindings &findings, const EventColumns *columns);

/// Counts the figures of today. Errors: Cancelled.
Result<> countToday(std::vector<CapturedPage> &pages, const Workspace &workspace, const SharedColumns &columns,
    const Cancellation &cancellation);

} // namespace headwater

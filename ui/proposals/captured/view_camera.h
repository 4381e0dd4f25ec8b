// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space_offer.h"
#include "ui/proposals/captured/captured_page.h"

#include <memory>

namespace headwater {

class PlanCopy;
class PlanStage;

/// Draws the views of pages, one after the other, on a stage that never comes to the screen. Widgets are drawn in the
/// GUI thread; between two of them the window goes on.
class ViewCamera : public QObject
{
    Q_OBJECT

public:
    ViewCamera(const PlanContext &context, std::vector<SpaceOffer> offers, QObject *parent = nullptr);
    ~ViewCamera() override;

    /// Of the plan as that workspace has it, in the scenario of each page; pages that say why they have no picture are
    /// passed over. Tells taken() once, unless it is stopped.
    void take(const Workspace &workspace, std::vector<CapturedPage> pages);
    void stop();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// 0..1
    void progressed(double share);
    void taken(const std::vector<headwater::CapturedPage> &pages);

private:
    void goOn();
    void keep(bool isDrawn);

    PlanContext m_context;
    std::vector<SpaceOffer> m_offers;
    std::shared_ptr<PlanCopy> m_copy;
    std::unique_ptr<PlanStage> m_stage;
    Workspace m_workspace;
    std::vector<CapturedPage> m_pages;
    std::size_t m_next = 0;
    bool m_isBusy = false;
    bool m_isAwaited = false; ///< the stage prepares the page m_next
};

} // namespace headwater

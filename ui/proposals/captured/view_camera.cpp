// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/captured/view_camera.h"

#include "ui/plan/coverage/journey_facts.h"
#include "ui/proposals/captured/view_drawing.h"
#include "ui/proposals/story/plan_stage.h"

#include <utility>

namespace headwater {

namespace {
/// Of a space in a small window, so that its letters can be read on a sheet of paper.
constexpr QSize cameraSize { 1040, 640 };
} // namespace

ViewCamera::ViewCamera(const PlanContext &context, std::vector<SpaceOffer> offers, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_offers(std::move(offers))
{ }

ViewCamera::~ViewCamera() = default;

void ViewCamera::take(const Workspace &workspace, std::vector<CapturedPage> pages)
{
    m_workspace = workspace;
    m_pages = std::move(pages);
    m_next = 0;
    m_isBusy = true;
    m_isAwaited = false;
    m_context.journeys.load();
    m_copy = std::make_shared<PlanCopy>(m_context);
    m_stage = std::make_unique<PlanStage>(m_copy, m_offers);
    m_stage->setAttribute(Qt::WA_DontShowOnScreen);
    m_stage->resize(cameraSize);
    connect(m_stage.get(), &PlanStage::settled, this, [this] { keep(true); });
    connect(m_stage.get(), &PlanStage::sentenceShown, this, [this] { keep(false); });
    m_stage->QWidget::show();
    goOn();
}

void ViewCamera::stop()
{
    m_isBusy = false;
    m_isAwaited = false;
    // Not from within the stage that is telling.
    if (m_stage)
        m_stage.release()->deleteLater();
}

void ViewCamera::goOn()
{
    if (!m_isBusy)
        return;
    while (m_next < m_pages.size() && m_pages[m_next].why != NoPicture::No)
        ++m_next;
    Q_EMIT progressed(static_cast<double>(m_next) / static_cast<double>(std::max<std::size_t>(1, m_pages.size())));
    if (m_next == m_pages.size()) {
        stop();
        return Q_EMIT taken(m_pages);
    }
    m_isAwaited = true;
    Workspace workspace = m_workspace;
    workspace.shown = ScenarioId { m_pages[m_next].page.scenario };
    m_stage->show(workspace, ViewText::fromText(m_pages[m_next].page.view));
}

void ViewCamera::keep(bool isDrawn)
{
    if (!std::exchange(m_isAwaited, false))
        return;
    CapturedPage &page = m_pages[m_next++];
    page.size = m_stage->size();
    if (isDrawn)
        page.drawing = drawingOf(*m_stage);
    else
        page.why = NoPicture::NotDrawn;
    QMetaObject::invokeMethod(this, &ViewCamera::goOn, Qt::QueuedConnection);
}

} // namespace headwater

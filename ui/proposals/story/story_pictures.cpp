// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/story_pictures.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/proposals/story/plan_stage.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

constexpr QSize stageSize { 1180, 740 }; // of a space in a usual window, without what stands beside it
/// Showing every page of a larger plan costs more than small pictures are worth.
constexpr std::size_t mostRows = 30'000;

} // namespace

StoryPictures::StoryPictures(
    const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_copy(std::move(copy))
    , m_offers(std::move(offers))
{
    connect(&m_context.document, &PlanDocument::changed, this, &StoryPictures::goOn);
}

StoryPictures::~StoryPictures() = default;

QPixmap StoryPictures::of(StoryPageId page) const
{
    const auto found = m_pictures.find(page);
    return found == m_pictures.end() ? QPixmap() : found->second.picture;
}

bool StoryPictures::isBusy() const { return m_taking || (m_isInSight && next()); }

/// Others may show something of the copy while nobody looks.
void StoryPictures::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (!isInSight) {
        m_taking.reset();
        if (m_stage) {
            m_stage->rest();
            m_stage->hide();
        }
    }
    goOn();
}

void StoryPictures::setFirst(StoryPageId page)
{
    m_first = page;
    goOn();
}

bool StoryPictures::isCurrent(const StoryPage &page) const
{
    const auto found = m_pictures.find(page.id);
    return found != m_pictures.end() && found->second.revision == m_context.document.revision()
        && found->second.page.view == page.view && found->second.page.scenario == page.scenario;
}

std::optional<StoryPage> StoryPictures::next() const
{
    const Workspace &workspace = m_context.document.workspace();
    std::vector<StoryPage> pages = storyOf(workspace);
    std::ranges::stable_partition(pages, [this](const StoryPage &page) { return page.id == m_first; });
    const Plan &plan = workspace.plan();
    if (plan.seats.size() + plan.accounts.size() > mostRows)
        std::erase_if(pages, [this](const StoryPage &page) { return page.id != m_first; });
    const auto found = std::ranges::find_if(pages,
        [&](const StoryPage &page) { return !isCurrent(page) && scenarioOf(workspace, page.scenario) != nullptr; });
    return found == pages.end() ? std::nullopt : std::optional(*found);
}

void StoryPictures::goOn()
{
    if (!m_isInSight || m_taking)
        return;
    const auto page = next();
    if (!page) {
        if (m_stage)
            m_stage->hide(); // nothing is counted for what nobody looks at
        return;
    }
    if (!m_stage) {
        m_stage = std::make_unique<PlanStage>(m_copy, m_offers);
        m_stage->setAttribute(Qt::WA_DontShowOnScreen);
        m_stage->resize(stageSize);
        connect(m_stage.get(), &PlanStage::settled, this, &StoryPictures::keep);
        connect(m_stage.get(), &PlanStage::sentenceShown, this, &StoryPictures::keep);
    }
    m_stage->QWidget::show();
    m_taking = Picture { *page, m_context.document.revision(), {} };
    Workspace workspace = m_context.document.workspace();
    workspace.shown = ScenarioId { page->scenario };
    m_stage->show(workspace, ViewText::fromText(page->view));
}

void StoryPictures::keep()
{
    if (!m_taking)
        return;
    m_taking->picture = m_stage->grab();
    const StoryPageId page = m_taking->page.id;
    m_pictures[page] = *std::exchange(m_taking, std::nullopt);
    Q_EMIT taken();
    // Not from within the stage that is telling.
    QMetaObject::invokeMethod(this, &StoryPictures::goOn, Qt::QueuedConnection);
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/proposal_space.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/proposals/story/plan_copy.h"
#include "ui/proposals/story/presentation.h"
#include "ui/proposals/story/session_page.h"
#include "ui/proposals/story/story_figures.h"
#include "ui/proposals/story/storyboard_page.h"

#include <utility>

namespace headwater {

ProposalSpace::ProposalSpace(const PlanContext &context, std::vector<SpaceOffer> offers, QWidget *parent)
    : PagedSpace(QStringLiteral("proposal"), tr("Pages on the proposal"), parent)
    , m_context(context)
    , m_offers(std::move(offers))
    , m_copy(std::make_shared<PlanCopy>(context))
{
    setObjectName(QStringLiteral("proposalSpace"));
    m_storyboard = new StoryboardPage(context, m_copy, m_offers);
    addPage(m_storyboard);
    m_session = new SessionPage(context, m_copy, m_offers);
    addPage(m_session);
    arrange();
    connect(m_storyboard, &StoryboardPage::presentRequested, this, &ProposalSpace::present);
}

ProposalSpace::~ProposalSpace() { delete m_presentation; }

Presentation *ProposalSpace::presentation() const { return m_presentation; }

void ProposalSpace::present(StoryPageId from)
{
    if (m_presentation)
        return m_presentation->activateWindow();
    m_storyboard->writeWords(); // somebody may be typing
    const std::vector<StoryPage> pages = storyOf(m_context.document.workspace());
    if (pages.empty())
        return Q_EMIT notice(
            tr("There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C."));
    if (!from.isValid() && m_storyboard->isVisible())
        from = m_storyboard->chosen();
    StoryFigures &figures = m_storyboard->figures();
    m_storyboard->setPaused(true);
    m_session->backToNow(); // the copy of the plan is one for all
    m_presentation = new Presentation(
        m_context, m_copy, m_offers, [this](const StoryPage &page) { return m_storyboard->warningOf(page); }, window());
    m_presentation->setAttribute(Qt::WA_DeleteOnClose);
    connect(&figures, &StoryFigures::counted, m_presentation, &Presentation::refreshWarning);
    connect(m_presentation, &Presentation::ended, this, [this](StoryPageId last) {
        m_storyboard->choose(last);
        m_storyboard->setPaused(false);
    });
    m_presentation->begin(from);
}

} // namespace headwater

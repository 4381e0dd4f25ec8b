// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/proposal_space.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/proposals/story/plan_copy.h"
#include "ui/proposals/story/presentation.h"
#include "ui/proposals/story/session_page.h"
#include "ui/proposals/story/story_figures.h"
#include "ui/proposals/story/storyboard_page.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

ProposalSpace::ProposalSpace(const PlanContext &context, std::vector<SpaceOffer> offers, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_offers(std::move(offers))
    , m_copy(std::make_shared<PlanCopy>(context))
    , m_switch(new QActionGroup(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("proposalSpace"));
    m_storyboard = new StoryboardPage(context, m_copy, m_offers);
    addPage(m_storyboard);
    addPage(new SessionPage(context, m_copy, m_offers));
    m_switch->actions().first()->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
    connect(m_storyboard, &StoryboardPage::presentRequested, this, &ProposalSpace::present);
}

ProposalSpace::~ProposalSpace() { delete m_presentation; }

Presentation *ProposalSpace::presentation() const { return m_presentation; }

void ProposalSpace::addPage(ProposalPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(QStringLiteral("proposal.") + page->id());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    m_actions.append(page->pageActions());
    connect(page, &ProposalPage::notice, this, &Space::notice);
    connect(page, &ProposalPage::actionRequested, this, &Space::actionRequested);
    connect(page, &ProposalPage::viewRequested, this, &Space::viewRequested);
}

QWidget *ProposalSpace::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLabel(title());
    setTextRole(name, TextRole::Title);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *switches = new QWidget;
    auto *line = new FlowLayout(switches, 12);
    line->addWidget(pageSwitch(m_switch, tr("Pages on the proposal")));
    row->addWidget(switches, 1);
    return header;
}

void ProposalSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const ProposalPage *candidate) { return candidate->pageActions().contains(&action); });
    if (page != m_pages.end())
        showPage(static_cast<std::size_t>(page - m_pages.begin()));
}

void ProposalSpace::showPage(std::size_t index)
{
    m_current = index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    m_stack->setCurrentWidget(m_pages[index]);
}

bool ProposalSpace::isSettling() const { return m_pages[m_current]->isSettling(); }

void ProposalSpace::present(StoryPageId from)
{
    if (m_presentation)
        return m_presentation->activateWindow();
    const std::vector<StoryPage> pages = storyOf(m_context.document.workspace());
    if (pages.empty())
        return Q_EMIT notice(
            tr("There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C."));
    if (!from.isValid() && m_storyboard->isVisible())
        from = m_storyboard->chosen();
    StoryFigures &figures = m_storyboard->figures();
    m_storyboard->setPaused(true);
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

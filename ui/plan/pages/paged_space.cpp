// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/paged_space.h"

#include "ui/plan/pages/page_parts.h"

#include <QActionGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headwater {

PagedSpace::PagedSpace(QString prefix, QString switchName, QWidget *parent)
    : Space(parent)
    , m_prefix(std::move(prefix))
    , m_switchName(std::move(switchName))
    , m_switch(new QActionGroup(this))
    , m_stack(new QStackedWidget)
{
    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
}

void PagedSpace::addPage(SpacePage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(m_prefix + u'.' + page->id());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    m_actions.append(page->pageActions());
    connect(page, &SpacePage::notice, this, &Space::notice);
    connect(page, &SpacePage::actionRequested, this, &Space::actionRequested);
    connect(page, &SpacePage::viewRequested, this, &Space::viewRequested);
}

void PagedSpace::arrange()
{
    m_switch->actions().first()->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(spaceHeader(title(), { pageSwitch(m_switch, m_switchName) }));
    column->addWidget(m_stack, 1);
}

void PagedSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const SpacePage *candidate) { return candidate->pageActions().contains(&action); });
    if (page != m_pages.end())
        showPage(static_cast<std::size_t>(page - m_pages.begin()));
}

void PagedSpace::showPage(std::size_t index)
{
    m_current = index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    m_stack->setCurrentWidget(m_pages[index]);
}

bool PagedSpace::isSettling() const { return m_pages[m_current]->isSettling(); }

ViewText PagedSpace::viewState() const
{
    ViewText view = Space::viewState();
    view.add(m_pages[m_current]->viewState());
    return view;
}

void PagedSpace::showView(const ViewText &view)
{
    Space::showView(view);
    m_pages[m_current]->showView(view);
}

} // namespace headwater

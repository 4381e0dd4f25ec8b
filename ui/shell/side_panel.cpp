// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_panel.h"

#include "core/document/plan_document.h"
#include "ui/plan/history/history_list.h"
#include "ui/plan/inspector/inspector.h"
#include "ui/plan/rules/violations_list.h"
#include "ui/plan/selection.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace headwater {

namespace {
constexpr int narrowest = 316;
constexpr int widest = 460;
} // namespace

SidePanel::SidePanel(PlanContext context, PlanInsights &insights, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_insights(insights)
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_first(new QStackedWidget)
    , m_inspector(new Inspector(context, insights))
    , m_history(new HistoryList(context.document))
{
    setObjectName(QStringLiteral("sidePanel"));
    setProperty("panel", true);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    auto *tabs = new QHBoxLayout;
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setContentsMargins(10, 8, 10, 0);
    tabs->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    auto *rules = new ViolationsList(context, insights);
    m_first->addWidget(m_inspector);
    addPage(Page::Inspector, tr("Inspector"), QStringLiteral("inspector"), m_first);
    addPage(Page::Rules, tr("Rules"), QStringLiteral("violations"), rules);
    addPage(Page::History, tr("History"), QStringLiteral("history"), m_history);
    tabs->addStretch();
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_inspector, &Inspector::notice, this, &SidePanel::notice);
    connect(rules, &ViolationsList::notice, this, &SidePanel::notice);
    connect(m_history, &HistoryList::goToRequested, this, &SidePanel::goToRequested);
    connect(m_history, &HistoryList::reasonRequested, this, &SidePanel::writeReason);
    connect(&m_insights, &PlanInsights::refreshed, this, &SidePanel::refreshTitles);
    showPage(Page::Inspector);
    refreshTitles();
}

void SidePanel::addPage(Page page, const QString &title, const QString &icon, QWidget *content)
{
    auto *tab = new QToolButton;
    tab->setObjectName(QStringLiteral("tab_") + icon);
    tab->setText(title);
    tab->setCheckable(true);
    tab->setProperty("tab", true);
    tab->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tabs->addButton(tab, static_cast<int>(page));
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(tab);
    m_stack->addWidget(content);
}

void SidePanel::setSpace(Space &space)
{
    m_inspector->setActions(space.spaceActions());
    QWidget *details = space.details();
    if (details && m_first->indexOf(details) < 0)
        m_first->addWidget(details);
    m_first->setCurrentWidget(details ? details : m_inspector);
    m_tabs->button(static_cast<int>(Page::Inspector))->setText(details ? tr("Details") : tr("Inspector"));
}

SidePanel::Page SidePanel::page() const { return static_cast<Page>(m_stack->currentIndex()); }

void SidePanel::showPage(Page page)
{
    setVisible(true);
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_tabs->button(static_cast<int>(page))->setChecked(true);
}

void SidePanel::togglePage(Page shownPage)
{
    if (isVisible() && page() == shownPage)
        return hide();
    showPage(shownPage);
}

void SidePanel::editSelected()
{
    showPage(Page::Inspector);
    m_inspector->editFirstField();
}

void SidePanel::writeReason(std::size_t index)
{
    const Step step = m_context.document.steps()[index];
    const auto reason = m_context.prompts.askText(this, tr("Why this step?"), step.label, step.reason);
    if (!reason)
        return;
    if (const auto done = m_context.document.setReason(index, *reason); !done)
        Q_EMIT notice(sentenceFor(done.error().kind));
}

void SidePanel::refreshTitles()
{
    const auto count = static_cast<std::int64_t>(m_insights.current().violations.size());
    m_tabs->button(static_cast<int>(Page::Rules))
        ->setText(count == 0 ? tr("Rules") : tr("Rules %1").arg(countText(count)));
}

} // namespace headwater

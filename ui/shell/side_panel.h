// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_insights.h"
#include "ui/plan/space.h"

#include <QFrame>

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace headwater {

class HistoryList;
class Inspector;

/// The right side of the window: what is selected, the rules the plan breaks, or the history.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Page : std::uint8_t { Inspector, Rules, History };

    SidePanel(PlanContext context, PlanInsights &insights, QWidget *parent = nullptr);

    /// Whose actions the inspector offers; the space's own details, if it has any, take the inspector's place.
    void setSpace(Space &space);
    Page page() const;
    void showPage(Page page);
    /// Shows the page, or hides the panel when it is shown already.
    void togglePage(Page page);
    /// Shows the inspector with the cursor in its first field.
    void editSelected();

Q_SIGNALS:
    void notice(const QString &text);
    /// The user wants as many steps applied.
    void goToRequested(std::size_t position);

private:
    void addPage(Page page, const QString &title, const QString &icon, QWidget *content);
    void writeReason(std::size_t index);
    void refreshTitles();

    PlanContext m_context;
    PlanInsights &m_insights;
    QButtonGroup *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_first; ///< the inspector, or the details of the space
    Inspector *m_inspector;
    HistoryList *m_history;
};

} // namespace headwater

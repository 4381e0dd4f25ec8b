// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_insights.h"
#include "ui/plan/space.h"

#include <QScrollArea>

namespace headwater {

/// Selects what a violation is about, where it can be selected.
void selectSubject(Selection &selection, const Plan &plan, const Violation &violation);

/// Every rule the plan breaks: which, where, and what would put it right.
class ViolationsList : public QScrollArea
{
    Q_OBJECT

public:
    ViolationsList(PlanContext context, PlanInsights &insights, QWidget *parent = nullptr);

Q_SIGNALS:
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QWidget *entry(const Violation &violation, const std::optional<Remedy> &remedy);

    PlanContext m_context;
    PlanInsights &m_insights;
    std::vector<Violation> m_shown;
    bool m_filled = false;
};

/// A button that applies the remedy, named after it; `tell` hears why it was refused.
QWidget *remedyButton(PlanContext context, const Remedy &remedy, const std::function<void(const QString &)> &tell);

} // namespace headwater

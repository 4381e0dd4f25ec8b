// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/plan_insights.h"
#include "ui/plan/space.h"

#include <QScrollArea>

namespace headwater {

class DetailSheet;
class SumsCounter;

/// What is selected: its fields, numbers, changes against the baseline and the rules it breaks.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(PlanContext context, PlanInsights &insights, QWidget *parent = nullptr);

    /// Buttons for those actions of a space that are enabled and have the property "forSelection".
    void setActions(const QList<QAction *> &actions);
    void editFirstField();

Q_SIGNALS:
    void notice(const QString &text);

private:
    void refreshSoon();
    void refresh();
    void fill();
    void addRules();
    void addActions();
    void addHistory();
    QString subjectName() const;
    std::pair<QString, std::int64_t> subject() const;

    PlanContext m_context;
    PlanInsights &m_insights;
    DetailSheet *m_sheet;
    SumsCounter *m_sums;
    QList<QAction *> m_actions;
    bool m_refreshPending = false;
    Jobs m_reading { 1 };
};

} // namespace headwater

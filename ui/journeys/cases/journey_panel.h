// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/journeys_view.h"
#include "ui/plan/space.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace headwater {

class ChartView;
class JourneyEvents;

/// One journey: its events on a line of time and as a table, below whatever page it was found in.
class JourneyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit JourneyPanel(const PlanContext &context, QWidget *parent = nullptr);

    void showJourney(const SharedJourneys &journeys, CaseIndex journey);
    QTableView *table() const { return m_table; }
    bool isBusy() const { return m_files.isBusy(); }
    void exportJourney();

Q_SIGNALS:
    void notice(const QString &text);
    void closeRequested();

private:
    PlanContext m_context;
    JourneyEvents *m_events;
    QLabel *m_title;
    QLabel *m_heading;
    ChartView *m_line;
    QTableView *m_table;
    Jobs m_files { 1 };
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/journeys/journeys_view.h"

#include <QAbstractTableModel>

namespace headwater {

/// The events of one journey as rows: when, what, which stage, on which channel, who, how long after the one before.
/// Reads the columns as it is looked at, so that a journey of a million events costs nothing.
class JourneyEvents : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Activity, Stage, Channel, Person, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showJourney(const SharedJourneys &journeys, CaseIndex journey);
    const SharedJourneys &journeys() const { return m_journeys; }
    CaseIndex journey() const { return m_journey; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString columnTitle(int column);
    /// For files: the moment as such, the wait in days.
    static TableCell cell(const JourneysView &view, CaseIndex journey, EventIndex event, int column);

private:
    SharedJourneys m_journeys;
    CaseIndex m_journey = 0;
};

/// The journey as one line of chips, each as wide as the time until the next; its table has every event. Without
/// `withTable` the marks only.
ChartData journeyChart(const JourneysView &view, CaseIndex journey, bool withTable);

/// "Acme · won · 12 events in 44 days · 120 k"
QString journeyHeading(const JourneysView &view, CaseIndex journey);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/loading/load_report.h"

#include <QFrame>

class QTreeWidget;

namespace headwater {

/// One line on what was odd about the sources of the journeys; empty where nothing was.
QString odditiesText(const LoadReport &report);

/// What was odd about the sources, kind by kind, each with the first journeys it was found in.
class OdditiesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit OdditiesPanel(QWidget *parent = nullptr);

    void showReport(const LoadReport &report);
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void closeRequested();
    /// Somebody wants to look at this journey.
    void journeyChosen(const QString &journey);

private:
    QTreeWidget *m_list;
    LoadReport m_report;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace headwater {

class HistoryModel;
class PlanDocument;

/// Every step with its scenario, time and reason. Activating one takes the plan to the state after it.
class HistoryList : public QListView
{
    Q_OBJECT

public:
    explicit HistoryList(PlanDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants the plan as it was with that many steps applied.
    void goToRequested(std::size_t position);
    /// Somebody wants to write why this step was made.
    void reasonRequested(std::size_t step);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void askForReason(const QModelIndex &index);

    HistoryModel *m_model;
    QPoint m_pressed;
};

} // namespace headwater

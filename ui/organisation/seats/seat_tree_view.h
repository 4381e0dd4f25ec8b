// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace headwater {

/// A tree in which seats are dragged below other seats. Unlike QTreeView it lets go of them on their own reports, too,
/// so that the model can refuse with a reason; it opens what is hovered over and never closes it; and what was moved
/// stays in sight.
class SeatTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit SeatTreeView(QWidget *parent = nullptr);

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Whom seats dropped there would report to.
    QModelIndex managerAt(QPoint point) const;

    QTimer m_opening;
    QPersistentModelIndex m_hovered;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/seats/seat_tree_model.h"
#include "ui/plan/view/view_keeper.h"

#include <QWidget>

class QTreeView;

namespace headwater {

struct PlanContext;

/// Who reports to whom, to be rearranged by dragging.
class SeatTreePanel : public QWidget, public ViewKeeper
{
    Q_OBJECT

public:
    explicit SeatTreePanel(const PlanContext &context, QWidget *parent = nullptr);

    SeatTreeModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }
    void show(Comparison comparison);
    void selectSeats(const std::vector<SeatId> &seats);
    /// Which seats are open.
    void keepLook(ViewText &view) const override;
    void showLook(const ViewText &view) override;

Q_SIGNALS:
    void seatsSelected(const std::vector<headwater::SeatId> &seats);
    void notice(const QString &text);
    void menuRequested(QPoint globalPosition);
    void activated(headwater::SeatId seat);

private:
    void sendSelection();

    SeatTreeModel *m_model;
    QTreeView *m_view;
    bool m_isSelecting = false;
};

} // namespace headwater

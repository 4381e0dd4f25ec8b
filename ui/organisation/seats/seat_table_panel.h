// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/seats/seat_rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace headwater {

class PlanDocument;
class SeatTableModel;
struct PlanContext;

/// The seats as a table with its filter above.
class SeatTablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeatTablePanel(const PlanContext &context, QWidget *parent = nullptr);

    SeatTableModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }
    void show(Comparison comparison);
    void selectSeats(const std::vector<SeatId> &seats);
    void focusFilter();

Q_SIGNALS:
    void seatsSelected(const std::vector<headwater::SeatId> &seats);
    void notice(const QString &text);
    void menuRequested(QPoint globalPosition);

private:
    void fillChoices();
    void applyFilter();
    void sendSelection();
    void updateCount();

    const PlanDocument &m_document;
    Plan m_offered; ///< whose roles and territories the filters offer
    SeatTableModel *m_model;
    QTableView *m_view;
    QLineEdit *m_text;
    QComboBox *m_role;
    QComboBox *m_territory;
    QComboBox *m_status;
    QLabel *m_count;
    bool m_isSelecting = false;
};

} // namespace headwater

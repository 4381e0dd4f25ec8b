// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/tables/figure_rows.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace headwater {

/// Rows of figures for a view.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(FigureRows rows);
    const FigureRows &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const FigureCell &cellAt(const QModelIndex &index) const;

    FigureRows m_rows;
};

/// A table of figures as one sees it: sortable, a row chooses what it speaks of, a double click or Enter on a figure
/// shows how it comes about.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    /// Keeps the order and, where it is still there, what was chosen, without telling of it again.
    void show(FigureRows rows);
    /// Only rows with that text.
    void setFilter(const QString &text);
    /// The same for a file, in the order that is seen.
    ChartData chart(const QString &title) const;
    const FigureRows &rows() const { return m_model->rows(); }
    /// The place in rows() of what is chosen; none without a choice.
    std::optional<std::size_t> currentRow() const;
    void chooseRow(std::size_t row);

Q_SIGNALS:
    /// By the user, or by chooseRow().
    void rowChosen(std::size_t row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void sizeColumns();

    FigureTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_isFilling = false;
};

} // namespace headwater

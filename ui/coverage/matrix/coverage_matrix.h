// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/coverage/matrix/coverage_matrix_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace headwater {

/// The matrix as one sees it: sorted by what is missing at first, the ground of a cell as its figure.
class CoverageMatrix : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageMatrix(QWidget *parent = nullptr);

    /// Keeps order, place and what was chosen.
    void show(const ShownCoverage &shown);
    /// The same as a table for a file, in the order that is seen.
    ChartData chart(const QString &title) const;
    CoverageMatrixModel &matrix() { return *m_model; }

Q_SIGNALS:
    /// A click or Enter on a cell.
    void subjectChosen(const headwater::CoverageSubject &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void sizeColumns();

    CoverageMatrixModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace headwater

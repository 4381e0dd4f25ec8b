// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

class QCustomPlot;

namespace headwater {

/// Shows one chart. The arrow keys read it row by row (tick by tick where it has lines), Return chooses; so does a
/// click. What the pointer rests on is told in a tool tip.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void showChart(ChartData chart);
    const ChartData &chart() const { return m_chart; }
    std::optional<std::size_t> currentRow() const { return m_current; }
    /// As it is seen, with the chart's title above, in pictureSize(): that of the marks with room for the title.
    void paintOn(QPainter &painter) const;
    QSize pictureSize() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(std::size_t row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void moveTo(std::optional<std::size_t> row);
    std::size_t rowCount() const;
    std::optional<std::size_t> rowUnder(QPointF position) const;
    QString wordsFor(std::size_t row) const;

    QCustomPlot *m_plot;
    ChartData m_chart;
    std::optional<std::size_t> m_current;
};

} // namespace headwater

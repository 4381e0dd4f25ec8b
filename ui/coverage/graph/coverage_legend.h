// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headwater {

/// What thickness and colours of graph and matrix say; always in sight.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    void showFor(bool isComparing);
    QString text() const;
    void paintOn(QPainter &painter, const QRectF &place) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isComparing = false;
};

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headwater {

/// One quiet line under the board that says in words what its signs mean.
class BoardLegend : public QWidget
{
    Q_OBJECT

public:
    explicit BoardLegend(QWidget *parent = nullptr);
    /// Says what the marks of changes mean instead of where people work.
    void setComparing(bool isComparing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isComparing = false;
};

} // namespace headwater

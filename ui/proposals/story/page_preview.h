// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace headwater {

/// A page as it would be presented, as large as there is room; a sentence where there is no picture.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void showPicture(const QPixmap &picture, const QString &instead);

    QSize sizeHint() const override { return { 560, 350 }; }
    QSize minimumSizeHint() const override { return { 240, 150 }; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QPixmap m_picture;
    QString m_instead;
};

} // namespace headwater

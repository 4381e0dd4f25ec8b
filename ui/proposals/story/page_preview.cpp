// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/page_preview.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace headwater {

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::showPicture(const QPixmap &picture, const QString &instead)
{
    m_picture = picture;
    m_instead = instead;
    update();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        painter.setFont(textFont(TextRole::Heading));
        painter.setPen(theme().muted);
        return painter.drawText(rect().adjusted(40, 20, -40, -20), Qt::AlignCenter | Qt::TextWordWrap, m_instead);
    }
    const QSizeF size = m_picture.deviceIndependentSize().scaled(QSizeF(rect().size()), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(QRectF(rect()).center());
    painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
    painter.setPen(theme().line);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PagePreview::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT opened(); }

} // namespace headwater

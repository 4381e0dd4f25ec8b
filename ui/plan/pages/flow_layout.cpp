// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/flow_layout.h"

#include <algorithm>
#include <iterator>

namespace headwater {

namespace {
constexpr int lineGap = 6;
}

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &place, bool move) const
{
    QList<QLayoutItem *> items; // what is hidden takes no room
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
        [](const QLayoutItem *item) { return !item->isEmpty(); });
    int y = place.y();
    for (qsizetype first = 0; first < items.size();) {
        qsizetype end = first;
        int width = 0;
        int height = 0;
        while (end < items.size()) {
            const QSize size = items[end]->sizeHint();
            if (end > first && width + size.width() > place.width())
                break;
            width += size.width() + m_gap;
            height = std::max(height, size.height());
            ++end;
        }
        int x = place.x();
        for (; first < end; ++first) {
            const QSize size = items[first]->sizeHint();
            if (move)
                items[first]->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + m_gap;
        }
        y += height + (end < items.size() ? lineGap : 0);
    }
    return y - place.y();
}

} // namespace headwater

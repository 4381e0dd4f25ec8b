// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QAbstractScrollArea>
#include <QWidget>

#include <algorithm>

namespace headwater {

namespace {

bool isReached(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() && widget.isEnabled()
        && !widget.focusProxy();
}

} // namespace

std::vector<QWidget *> tabOrder(const std::vector<QWidget *> &parts)
{
    std::vector<QWidget *> order;
    for (QWidget *part : parts) {
        for (QWidget *at = part->nextInFocusChain(); at != part; at = at->nextInFocusChain()) {
            if (part->isAncestorOf(at) && isReached(*at))
                order.push_back(at);
        }
    }
    return order;
}

QWidget *neighbourInTabOrder(const std::vector<QWidget *> &parts, const QWidget *from, bool next)
{
    const std::vector<QWidget *> order = tabOrder(parts);
    if (order.empty())
        return nullptr;
    const auto found = std::ranges::find(order, from);
    if (found == order.end())
        return next ? order.front() : order.back();
    const std::size_t step = next ? 1 : order.size() - 1;
    return order[(static_cast<std::size_t>(found - order.begin()) + step) % order.size()];
}

QWidget *mainWidgetOf(QWidget *part)
{
    const std::vector<QWidget *> order = tabOrder({ part });
    const auto area = std::ranges::find_if(
        order, [](const QWidget *widget) { return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr; });
    return area != order.end() ? *area : order.empty() ? nullptr : order.front();
}

} // namespace headwater

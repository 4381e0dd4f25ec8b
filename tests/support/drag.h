// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWidget>

namespace headwater::test {

/// Presses the left button and moves as a hand does: a little first, then to the goal.
inline void pressAndMoveOn(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (const QPoint point : { from + QPoint(20, 0), to }) {
        QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
}

inline void dragOn(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    pressAndMoveOn(widget, from, to, modifiers);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

} // namespace headwater::test

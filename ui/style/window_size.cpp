// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/window_size.h"

#include <QScreen>
#include <QWidget>

namespace headwater {

namespace {

constexpr QSize frame { 8, 40 }; ///< what window managers put around, about

} // namespace

void resizeWithinScreen(QWidget &window, QSize wanted, QSize least)
{
    window.resize(wanted.boundedTo((window.screen()->availableSize() - frame).expandedTo(least)));
}

} // namespace headwater

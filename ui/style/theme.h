// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace headwater {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// The colours everything is painted with. Kind colours are for roles' kinds and nothing else.
struct Theme {
    QColor ground, surface, ink, muted, line, accent, onAccent;
    QColor customerFocused, customerFocusedGround;
    QColor specialty, specialtyGround;
    QColor better, worse, warning;
    bool isDark = false;
};

/// The theme in use. Widgets read it when they paint and repaint on QEvent::PaletteChange.
const Theme &theme();

/// Fusion style, palette, fonts and style sheet for the whole application; may be called again to switch.
void applyAppearance(QApplication &application, Appearance appearance);

/// The icon of that name from resources, in the theme's muted ink (accent when checked).
QIcon themedIcon(const QString &name);

} // namespace headwater

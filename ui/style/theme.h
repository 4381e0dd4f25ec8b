// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;
class QWidget;

namespace headwater {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// The colours everything is painted with. Kind colours are for roles' kinds and nothing else.
struct Theme {
    QColor ground, surface, ink, muted, line, accent, onAccent;
    QColor raised; ///< ground of what is pointed at or chosen
    QColor customerFocused, customerFocusedGround;
    QColor specialty, specialtyGround;
    QColor better, worse, warning;
    bool isDark = false;
};

/// The theme in use. Widgets read it when they paint and repaint on QEvent::PaletteChange.
const Theme &theme();

/// Fusion style, palette, fonts and style sheet for the whole application; may be called again to switch.
/// `textScale` multiplies every text (1.25 for a projector).
void applyAppearance(QApplication &application, Appearance appearance, double textScale = 1.0);

/// What a text is for; decides its size and weight everywhere.
enum class TextRole : std::uint8_t {
    Body,
    Strong, ///< body, emphasised
    Caption, ///< small and quiet: what a number means
    Section, ///< small and heavy: title of a group
    Heading, ///< of a panel or what is selected
    Title, ///< of a page
    Figure, ///< numbers that are read across a room; tabular digits
};

/// For painters. Widgets use setTextRole, so that they follow a change of the text size.
QFont textFont(TextRole role);

/// Gives a label or button the size and weight of the role, and the muted ink for captions.
void setTextRole(QWidget *widget, TextRole role);

/// Paints the widget's text in a colour with meaning; follows the theme.
enum class Tone : std::uint8_t { Plain, Muted, Better, Worse, Warning, Accent };
void setTone(QWidget *widget, Tone tone);

/// The icon of that name from resources, in the theme's muted ink (accent when checked).
QIcon themedIcon(const QString &name);

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace headwater {

namespace {

Theme lightTheme()
{
    return { .ground = 0xf4f5f7,
        .surface = 0xffffff,
        .ink = 0x18212d,
        .muted = 0x5a6676,
        .line = 0xe1e5ea,
        .accent = 0x3450c6,
        .onAccent = 0xffffff,
        .raised = 0xedf0f5,
        .customerFocused = 0x1f5f9f,
        .customerFocusedGround = 0xe6f0f9,
        .specialty = 0xa8560a,
        .specialtyGround = 0xfcefdf,
        .better = 0x176f43,
        .worse = 0xad2a1f,
        .warning = 0xc2410c,
        .isDark = false };
}

Theme darkTheme()
{
    return { .ground = 0x14181f,
        .surface = 0x1c222b,
        .ink = 0xe7ecf2,
        .muted = 0x98a4b3,
        .line = 0x2d3541,
        .accent = 0x8ea2ff,
        .onAccent = 0x14181f,
        .raised = 0x262d38,
        .customerFocused = 0x7fb6ea,
        .customerFocusedGround = 0x1d3146,
        .specialty = 0xf0b26a,
        .specialtyGround = 0x3a2a17,
        .better = 0x5cc78d,
        .worse = 0xf08a7e,
        .warning = 0xf59e6b,
        .isDark = true };
}

struct Look {
    Theme theme = lightTheme();
    double textScale = 1.0;
};

Look &look()
{
    static Look look;
    return look;
}

// Qt 6.4 has no colour-scheme hint yet; what the platform gives windows tells.
bool systemIsDark()
{
    static const bool dark = [] {
        const QPalette platform = QApplication::palette();
        return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.worse);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.raised);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.isDark ? QColor(Qt::black) : theme.line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

QFont bodyFont(double textScale)
{
    // The first family is what pictures are compared with; the others are what a bare Debian has.
    QFont font;
    font.setFamilies({ QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans") });
    font.setPixelSize(qRound(bodyPixels * textScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// Polishing asks the whole style sheet, so it is done only for what is new.
void give(QWidget *widget, const char *property, const char *value)
{
    if (widget->property(property) == QLatin1StringView(value))
        return;
    widget->setProperty(property, QString::fromLatin1(value));
    polishAgain(widget);
}

} // namespace

const Theme &theme() { return look().theme; }

void applyAppearance(QApplication &application, Appearance appearance, double textScale)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    look() = { dark ? darkTheme() : lightTheme(), textScale };
    if (!QApplication::style() || QApplication::style()->name() != QLatin1StringView("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFor(theme()));
    QApplication::setFont(bodyFont(textScale));
    application.setStyleSheet(styleSheetFor(theme(), textScale));
}

QFont textFont(TextRole role)
{
    QFont font = bodyFont(look().textScale);
    font.setPixelSize(qRound(metricsOf(role).pixels * look().textScale));
    font.setWeight(metricsOf(role).weight);
    return font;
}

void setTextRole(QWidget *widget, TextRole role) { give(widget, "textRole", metricsOf(role).name); }

void setTone(QWidget *widget, Tone tone)
{
    static constexpr std::array names { "plain", "muted", "better", "worse", "warning", "accent" };
    give(widget, "tone", names[static_cast<std::size_t>(tone)]);
}

} // namespace headwater

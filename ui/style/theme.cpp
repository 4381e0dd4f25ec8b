// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace headwater {

namespace {

Theme lightTheme()
{
    return { .ground = 0xf4f5f7, .surface = 0xffffff, .ink = 0x18212d, .muted = 0x5a6676, .line = 0xe1e5ea,
        .accent = 0x3450c6, .onAccent = 0xffffff,
        .customerFocused = 0x1f5f9f, .customerFocusedGround = 0xe6f0f9,
        .specialty = 0xa8560a, .specialtyGround = 0xfcefdf,
        .better = 0x176f43, .worse = 0xad2a1f, .warning = 0xc2410c, .isDark = false };
}

Theme &current()
{
    static Theme theme = lightTheme();
    return theme;
}

} // namespace

const Theme &theme() { return current(); }

void applyAppearance(QApplication &application, Appearance)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

QIcon themedIcon(const QString &name)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

} // namespace headwater

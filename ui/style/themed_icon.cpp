// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// A static library's resources are only there once asked for; the macro must stand outside any namespace.
static void loadResources() { Q_INIT_RESOURCE(headwater); }

namespace headwater {

namespace {

/// Paints a black line drawing in the ink that the theme has at that moment, so icons follow a switch.
class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(const QByteArray &drawing)
        : m_drawing(drawing)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray coloured = m_drawing;
        coloured.replace("#000000", inkFor(mode, state).name().toLatin1());
        QSvgRenderer renderer(coloured);
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.45 : 1.0);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    static QColor inkFor(QIcon::Mode mode, QIcon::State state)
    {
        if (state == QIcon::On && mode != QIcon::Disabled)
            return theme().accent;
        return mode == QIcon::Selected ? theme().ink : theme().muted;
    }

    QByteArray m_drawing;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemedIconEngine(file.readAll()));
}

} // namespace headwater

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QWidget>

#include <cmath>

namespace headwater {

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void textCanBeReadOnEveryGround_data();
    void textCanBeReadOnEveryGround();
    void kindColoursAreFarApart();
    void largerTextMakesEveryTextLarger();
    void everyIconOfTheResourcesCanBeDrawn();
    void unknownIconIsNoIcon();
    void noWindowIsLargerThanItsScreen();
};

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void use(Appearance appearance, double scale = 1.0) { applyAppearance(*qApp, appearance, scale); }

} // namespace

void ThemeTest::textCanBeReadOnEveryGround_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
}

void ThemeTest::textCanBeReadOnEveryGround()
{
    QFETCH(const int, appearance);
    use(static_cast<Appearance>(appearance));
    const Theme &t = theme();
    struct Pair {
        const char *name;
        QColor text;
        QColor ground;
    };
    std::vector<Pair> pairs { { "on accent", t.onAccent, t.accent },
        { "customer-focused chip", t.customerFocused, t.customerFocusedGround },
        { "specialty chip", t.specialty, t.specialtyGround } };
    for (const QColor &ground : { t.ground, t.surface }) {
        pairs.insert(pairs.end(),
            { { "ink", t.ink, ground }, { "muted", t.muted, ground }, { "accent", t.accent, ground },
                { "better", t.better, ground }, { "worse", t.worse, ground }, { "warning", t.warning, ground } });
    }
    pairs.push_back({ "ink on raised", t.ink, t.raised });
    pairs.push_back({ "muted on raised", t.muted, t.raised });

    for (const Pair &pair : pairs)
        QVERIFY2(contrast(pair.text, pair.ground) >= 4.5,
            qPrintable(
                QStringLiteral("%1: %2").arg(QLatin1StringView(pair.name)).arg(contrast(pair.text, pair.ground))));
}

void ThemeTest::kindColoursAreFarApart()
{
    // Blue and amber are told apart by colour-blind people; on a poor projector the hues must still be far apart.
    use(Appearance::Light);

    const int apart = std::abs(theme().customerFocused.hue() - theme().specialty.hue());

    QVERIFY(apart > 120);
}

void ThemeTest::largerTextMakesEveryTextLarger()
{
    using enum TextRole;
    for (const TextRole role : { Body, Strong, Caption, Section, Heading, Title, Figure }) {
        use(Appearance::Light);
        const int normal = textFont(role).pixelSize();
        use(Appearance::Light, 1.25);
        QVERIFY(textFont(role).pixelSize() > normal);
    }
    use(Appearance::Light);
}

void ThemeTest::everyIconOfTheResourcesCanBeDrawn()
{
    use(Appearance::Light);
    QVERIFY(!themedIcon(QStringLiteral("menu")).isNull());
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
    QVERIFY(files.size() > 30);

    for (const QString &file : files) {
        const QImage drawn = themedIcon(file.chopped(4)).pixmap(QSize(32, 32)).toImage();
        int inked = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                inked += qAlpha(drawn.pixel(x, y)) > 0;
        }
        QVERIFY2(inked > 20, qPrintable(file));
    }
}

void ThemeTest::unknownIconIsNoIcon() { QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull()); }

void ThemeTest::noWindowIsLargerThanItsScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    resizeWithinScreen(window, room * 2);
    QVERIFY(window.width() <= room.width() && window.height() < room.height());
    resizeWithinScreen(window, { 300, 200 });
    QCOMPARE(window.size(), QSize(300, 200));
    resizeWithinScreen(window, room * 3, room * 2);
    QCOMPARE(window.size(), room * 2);
}

} // namespace headwater

QTEST_MAIN(headwater::ThemeTest)
#include "theme_test.moc"

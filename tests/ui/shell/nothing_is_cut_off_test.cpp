// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/stories/story.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/scoreboard/scoreboard.h"

#include <QAbstractButton>
#include <QTranslator>

#include <algorithm>

namespace headwater {

/// Every visible label and button has the room its text asks for, also with text a quarter larger.
class NothingIsCutOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void textFits_data();
    void textFits();
    void textsOfALongerLanguageFit();
    void figuresOfALongerLanguageFitInLargeText();
    void windowFitsItsSmallestScreen_data();
    void windowFitsItsSmallestScreen();
    void theNamedFiguresStayInAScenario_data();
    void theNamedFiguresStayInAScenario();
};

using namespace headwater::test;

namespace {

/// Speaks like a language with longer words.
class LongWinded : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        QString longer = QString::fromUtf8(text);
        for (qsizetype left = longer.size() / 4; left > 0; --left)
            longer += QStringLiteral("o");
        return longer;
    }
};

QString whatIsCutOff(const QWidget *root)
{
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool mayShrink = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!widget->isVisible() || !(label || button) || mayShrink)
            continue;
        const QString text = label                       ? label->text()
            : qobject_cast<const FigureButton *>(widget) ? widget->accessibleName()
                                                         : button->text();
        const QSize needed
            = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        if (!text.isEmpty() && (widget->width() < needed.width() - 1 || widget->height() < needed.height() - 1))
            return QStringLiteral("“%1” has %2 x %3 and needs %4 x %5")
                .arg(text)
                .arg(widget->width())
                .arg(widget->height())
                .arg(needed.width())
                .arg(needed.height());
    }
    return {};
}

/// The scoreboard at its widest: a scenario, with changes, and with ranges.
void fillScoreboard(Story &story, const QString &scenario = QStringLiteral("Try"))
{
    const auto duplicated = story.document().applyToWorkspace(scenario, {}, [&](Workspace workspace) {
        return withScenarioDuplicated(std::move(workspace), baselineId, scenario, QDateTime());
    });
    const std::vector<SeatId> seats { story.someSeat() };
    const auto closed = story.document().apply(QStringLiteral("Close the seat of somebody with a long name"), {},
        [&](Plan plan) { return withSeatsClosed(std::move(plan), seats, QDate(2026, 1, 1)); });
    QVERIFY(duplicated && closed);
    CoverageModel &coverage = story.page().context().coverage;
    coverage.setPatience({});
    coverage.load();
    QTRY_VERIFY_WITH_TIMEOUT(coverage.isGlanceCurrent() && coverage.glance()->range, 30'000);
    story.settle();
    QVERIFY(!story.find<FigureButton>("figure_margin")->figure().range.isEmpty());
    QVERIFY(!story.find<FigureButton>("figure_cost")->figure().change.isEmpty());
}

} // namespace

void NothingIsCutOffTest::textFits_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("normal text") << 1.0;
    QTest::newRow("text a quarter larger") << 1.25;
}

void NothingIsCutOffTest::textFits()
{
    QFETCH(const double, scale);
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), scale);
    story.restart();
    QVERIFY2(whatIsCutOff(&story.window()).isEmpty(), qPrintable(whatIsCutOff(&story.window())));

    story.openSample();
    story.page().selection().selectSeats({ story.someSeat() });
    fillScoreboard(story);
    for (const char *page : { "show_rules", "show_history", "show_inspector" }) {
        story.trigger(page);
        story.settle();
        for (const char *part : { "topBar", "rail", "sidePanel", "scoreboard" }) {
            const QString cut = whatIsCutOff(story.find(part));
            QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(part), cut)));
        }
    }
    applyAppearance(*qApp, Appearance::Light);
}

void NothingIsCutOffTest::textsOfALongerLanguageFit()
{
    LongWinded longer;
    QCoreApplication::installTranslator(&longer);
    Story story;
    QVERIFY2(whatIsCutOff(&story.window()).isEmpty(), qPrintable(whatIsCutOff(&story.window())));
    story.openSample();
    story.page().selection().selectSeats({ story.someSeat() });
    fillScoreboard(story);
    story.settle();
    for (const char *part : { "topBar", "rail", "sidePanel", "scoreboard" }) {
        const QString cut = whatIsCutOff(story.find(part));
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(part), cut)));
    }
    QVERIFY2(story.window().minimumSizeHint().width() <= 1280,
        qPrintable(QString::number(story.window().minimumSizeHint().width())));
}

/// Ranges and spare figures give way.
void NothingIsCutOffTest::figuresOfALongerLanguageFitInLargeText()
{
    LongWinded longer;
    QCoreApplication::installTranslator(&longer);
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), 1.25);
    story.restart();
    story.openSample();
    fillScoreboard(story);
    const QString cut = whatIsCutOff(story.find("scoreboard"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    applyAppearance(*qApp, Appearance::Light);
}

void NothingIsCutOffTest::windowFitsItsSmallestScreen_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("inScenario");
    for (const double scale : { 1.0, 1.25, 1.5 }) {
        QTest::addRow("baseline, text times %g", scale) << scale << false;
        QTest::addRow("scenario, text times %g", scale) << scale << true;
    }
}

/// However long the names are, and however wide the window was before.
void NothingIsCutOffTest::windowFitsItsSmallestScreen()
{
    QFETCH(const double, scale);
    QFETCH(const bool, inScenario);
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), scale);
    story.restart();
    story.openSample();
    if (inScenario)
        fillScoreboard(story, QStringLiteral("Fewer regions, more specialists, and a second line of support"));
    story.window().resize(1900, 1000);
    story.settle();

    const QSize least = story.window().minimumSizeHint();
    QVERIFY2(least.width() <= 1280, qPrintable(QString::number(least.width())));
    if (scale <= 1.25) // beyond that a screen of 800 lines is too low for the rows of the board's header
        QVERIFY2(least.height() <= 800, qPrintable(QString::number(least.height())));
    story.window().resize(1280, 800);
    story.settle();
    QCOMPARE(story.window().width(), 1280);
    const QString cut = whatIsCutOff(story.find("topBar"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    applyAppearance(*qApp, Appearance::Light);
}

void NothingIsCutOffTest::theNamedFiguresStayInAScenario_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("normal text") << 1.0;
    QTest::newRow("text a quarter larger") << 1.25;
}

/// Those that every plan is judged by stay; ranges and the others give way, and a sign tells how many.
void NothingIsCutOffTest::theNamedFiguresStayInAScenario()
{
    QFETCH(const double, scale);
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), scale);
    story.restart();
    story.openSample();
    fillScoreboard(story);
    for (const char *figure : { "seats", "vacancies", "cost", "coverage", "margin", "without_owner", "changes" }) {
        const auto *button = story.find<FigureButton>((QByteArray("figure_") + figure).constData());
        QVERIFY2(button->isVisible() && button->geometry().right() < 1280, figure);
    }
    const auto buttons = story.find("scoreboard")->findChildren<FigureButton *>();
    const auto hidden = std::ranges::count_if(buttons, [](const FigureButton *button) { return !button->isVisible(); });
    QCOMPARE(hidden > 0, scale > 1);
    const auto *more = story.find<QToolButton>("moreFigures");
    QCOMPARE(more->isVisible(), hidden > 0);
    if (hidden > 0)
        QCOMPARE(more->text(), QStringLiteral("+%1").arg(hidden));
    applyAppearance(*qApp, Appearance::Light);
}

} // namespace headwater

QTEST_MAIN(headwater::NothingIsCutOffTest)
#include "nothing_is_cut_off_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/stories/story.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/scoreboard/scoreboard.h"

#include <QAbstractButton>
#include <QTranslator>

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
    void windowFitsItsSmallestScreen();
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
void fillScoreboard(Story &story)
{
    const auto duplicated = story.document().applyToWorkspace(QStringLiteral("scenario"), {}, [](Workspace workspace) {
        return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), QDateTime());
    });
    const std::vector<SeatId> seats { story.someSeat() };
    const auto closed = story.document().apply(QStringLiteral("close"), {},
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

void NothingIsCutOffTest::windowFitsItsSmallestScreen()
{
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), 1.25);
    story.restart();
    story.openSample();

    QVERIFY2(story.window().minimumSizeHint().width() <= 1280,
        qPrintable(QString::number(story.window().minimumSizeHint().width())));
    QVERIFY2(story.window().minimumSizeHint().height() <= 800,
        qPrintable(QString::number(story.window().minimumSizeHint().height())));
    applyAppearance(*qApp, Appearance::Light);
}

} // namespace headwater

QTEST_MAIN(headwater::NothingIsCutOffTest)
#include "nothing_is_cut_off_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/shell/handbook.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextTable>

namespace headwater {

/// What holds for every action there is, now and later.
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void everyActionHasTextIconAndDoing();
    void noTwoActionsShareAShortcut();
    void everyActionIsInTheMenu();
    void everythingOneCanReachHasAName();
    void actionsThatNeedAPlanRestWithoutOne();
    void scenarioActionsRestOnTheBaseline();
    void shortcutListTellsEveryShortcut();
    void appearanceIsRemembered();
    void aLanguageIsChosenForTheNextStart();
    void theHandbookIsThereToRead();
    void theHandbookIsInEnglishWhereThereIsNoTranslation();
    void everyPageOfTheHandbookHasAnAction();
    void textSizeStaysWithinReason();
    void shortcutsWorkWhileATextFieldHasTheFocus();
};

using namespace headwater::test;

namespace {

QList<QAction *> everyAction(Story &story)
{
    QList<QAction *> actions = story.window().actions().all();
    return actions + story.page().spaceActions();
}

/// What the menu offers, in words; what can be done in a space stands in its menu once that is open.
void collect(QMenu *menu, QSet<QString> &found)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        found.insert(action->text().section(u'\t', 0, 0));
        if (action->menu())
            collect(action->menu(), found);
    }
}

} // namespace

void ActionsTest::everyActionHasTextIconAndDoing()
{
    Story story;
    story.openSample();

    for (const ActionSpec &spec : actionTable()) {
        QVERIFY2(story.window().actions().hasDoing(spec.id), spec.id);
        QVERIFY2(!themedIcon(QLatin1StringView(spec.icon)).isNull(), spec.id);
    }
    for (const QAction *action : everyAction(story))
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
}

void ActionsTest::noTwoActionsShareAShortcut()
{
    Story story;
    story.openSample();
    QHash<QString, QString> taken;

    for (const QAction *action : everyAction(story)) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString key = keys.toString(QKeySequence::PortableText);
            QVERIFY2(
                !taken.contains(key), qPrintable(QStringLiteral("%1: %2 and %3").arg(key, taken[key], action->text())));
            taken[key] = action->text();
        }
    }
}

void ActionsTest::everyActionIsInTheMenu()
{
    Story story;
    story.openSample();
    QSet<QString> inMenu;
    collect(story.find<QMenu>("mainMenu"), inMenu);

    for (const QAction *action : everyAction(story))
        QVERIFY2(inMenu.contains(action->text()), qPrintable(action->text()));
}

void ActionsTest::everythingOneCanReachHasAName()
{
    Story story;
    story.openSample();
    story.page().selection().selectSeats({ story.someSeat() });
    story.settle();

    for (const char *page : { "show_rules", "show_history", "show_inspector" }) {
        story.trigger(page);
        story.settle();
        for (const QWidget *widget : story.window().findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !(isInput || button))
                continue;
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(hasName,
                qPrintable(QStringLiteral("%1 %2 in %3")
                               .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                   widget->parentWidget()->objectName())));
        }
    }
}

void ActionsTest::actionsThatNeedAPlanRestWithoutOne()
{
    Story story;

    for (const ActionSpec &spec : actionTable())
        QCOMPARE(story.window().actions()[spec.id]->isEnabled(), spec.enabledWhen == EnabledWhen::Always);
}

void ActionsTest::scenarioActionsRestOnTheBaseline()
{
    Story story;
    story.openSample();
    story.page().scenarioCommands().show(baselineId);

    QVERIFY(!story.window().actions()["delete_scenario"]->isEnabled());
    QVERIFY(story.window().actions()["duplicate_scenario"]->isEnabled());
}

void ActionsTest::shortcutListTellsEveryShortcut()
{
    Story story;
    story.prompts.expectTold();

    story.trigger("shortcuts");

    for (const ActionSpec &spec : actionTable()) {
        if (spec.shortcut[0] != '\0')
            QVERIFY2(story.prompts.lastTold().contains(story.window().actions()[spec.id]->text()), spec.id);
    }
}

void ActionsTest::aLanguageIsChosenForTheNextStart()
{
    Story story;
    story.prompts.answerChoice(2);

    story.trigger("language");

    QCOMPARE(story.settings().value(QStringLiteral("language")).toString(), QStringLiteral("de"));
}

void ActionsTest::theHandbookIsThereToRead()
{
    Story story;

    story.trigger("handbook_coverage");

    const auto *text = story.window().findChild<QTextBrowser *>();
    QVERIFY(text && text->window()->isVisible());
    QVERIFY(text->toPlainText().contains(QStringLiteral("What one more seat is worth.")));
    story.trigger("handbook_coverage");
    QCOMPARE(story.window().findChildren<QTextBrowser *>().size(), 1);
    story.trigger("handbook_vacancies");
    QCOMPARE(story.window().findChildren<QTextBrowser *>().size(), 2);
    const auto lines = [text] {
        for (QTextFrame *frame : text->document()->rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(frame))
                return table->format().borderBrush().color();
        }
        return QColor();
    };
    QCOMPARE(lines(), theme().line);
    story.trigger("appearance_dark");
    QVERIFY(theme().isDark);
    QCOMPARE(lines(), theme().line);
    story.trigger("appearance_light");
}

void ActionsTest::theHandbookIsInEnglishWhereThereIsNoTranslation()
{
    for (const char *code : { "en", "de_AT", "zh_CN" }) {
        const QString page = handbookPage(QStringLiteral("coverage"), QLocale(QLatin1StringView(code)));
        QVERIFY2(QFile::exists(page), qPrintable(page));
    }
}

/// A page that is added to the resources wants an entry of the Help menu, whose name the palette finds.
void ActionsTest::everyPageOfTheHandbookHasAnAction()
{
    Story story;
    const QStringList pages = QDir(QStringLiteral(":/handbook")).entryList({ QStringLiteral("*.md") });
    QVERIFY(pages.size() >= 3);
    for (const QString &file : pages) {
        const QString page = file.chopped(3);
        if (page.contains(u'_'))
            continue; // a translation
        const QByteArray id = "handbook_" + page.toLatin1();
        story.trigger(id.constData());
        const auto *window = story.window().findChild<QDialog *>(QString::fromLatin1(id));
        QVERIFY2(window && window->isVisible(), id.constData());
        QVERIFY(window->findChild<QTextBrowser *>()->toPlainText().size() > 1000);
        QCOMPARE(window->windowTitle(), story.window().actions()[id.constData()]->text());
    }
}

void ActionsTest::appearanceIsRemembered()
{
    Story story;

    story.trigger("appearance_dark");
    QVERIFY(theme().isDark);
    story.restart();

    QVERIFY(theme().isDark);
    QVERIFY(story.window().actions()["appearance_dark"]->isChecked());
    story.trigger("appearance_light");
    QVERIFY(!theme().isDark);
}

void ActionsTest::textSizeStaysWithinReason()
{
    Story story;
    const int normal = textFont(TextRole::Body).pixelSize();

    for (int i = 0; i < 30; ++i)
        story.trigger("text_larger");
    QVERIFY(textFont(TextRole::Body).pixelSize() <= 2 * normal + 1);
    for (int i = 0; i < 30; ++i)
        story.trigger("text_smaller");

    QVERIFY(textFont(TextRole::Body).pixelSize() >= normal * 3 / 4);
    story.settings().remove(QStringLiteral("textScale"));
}

void ActionsTest::shortcutsWorkWhileATextFieldHasTheFocus()
{
    Story story;
    story.openSample();
    QLineEdit field(&story.window());
    field.setText(QStringLiteral("North"));
    field.show();
    field.setFocus();
    QVERIFY(field.hasFocus());
    QObject::disconnect(&story.window(), &MainWindow::exportRequested, nullptr, nullptr);
    const QSignalSpy exports(&story.window(), &MainWindow::exportRequested);

    QTest::keyClick(story.window().windowHandle(), Qt::Key_E, Qt::ControlModifier);

    QCOMPARE(exports.count(), 1);
    QTest::keyClick(story.window().windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(story.find("paletteField"));
    QCOMPARE(field.text(), QStringLiteral("North"));
}

} // namespace headwater

QTEST_MAIN(headwater::ActionsTest)
#include "actions_test.moc"

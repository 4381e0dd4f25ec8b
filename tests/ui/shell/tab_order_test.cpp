// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/shell/tab_order.h"

#include <QAbstractScrollArea>

using namespace headwater;
using namespace headwater::test;

class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whichever space was made last: top bar, rail, space, side panel, scoreboard.
    void tabGoesThroughTheWindowAsTheEyeDoes()
    {
        Story story;
        story.openSample();
        story.showSpace("Scenarios");
        story.settle();
        const std::vector<const char *> parts { "topBar", "rail", "scenariosSpace", "sidePanel", "scoreboard" };
        const auto partOf = [&](const QWidget *widget) {
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (story.find(parts[part])->isAncestorOf(widget))
                    return static_cast<int>(part);
            }
            return -1;
        };
        QWidget *const first = tabOrder({ story.find("topBar") }).front();
        first->setFocus();
        std::vector<int> visited;
        do {
            const int part = partOf(story.window().focusWidget());
            QVERIFY2(part >= 0, qPrintable(story.window().focusWidget()->objectName()));
            if (visited.empty() || visited.back() != part)
                visited.push_back(part);
            QTest::keyClick(story.window().focusWidget(), Qt::Key_Tab);
        } while (story.window().focusWidget() != first && visited.size() <= parts.size());
        QCOMPARE(visited, (std::vector { 0, 1, 2, 3, 4 }));
        QTest::keyClick(first, Qt::Key_Backtab);
        QCOMPARE(partOf(story.window().focusWidget()), 4);
    }

    void aSpaceThatIsChosenTakesTheKeyboard()
    {
        Story story;
        story.openSample();
        auto *cards = story.find("openVacancies");
        QTest::keyClick(&story.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(story.window().focusWidget(), cards); // a button pressed by key goes up a moment later
        const SeatId before
            = story.page().selection().seats().empty() ? SeatId() : story.page().selection().seats().front();
        QTest::keyClick(cards, Qt::Key_Down);
        QVERIFY(!story.page().selection().seats().empty() && story.page().selection().seats().front() != before);
    }

    void nothingInSightHasNoNeighbour()
    {
        QWidget empty;
        QVERIFY(!neighbourInTabOrder({ &empty }, nullptr, true));
        QVERIFY(!mainWidgetOf(&empty));
    }
};

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"

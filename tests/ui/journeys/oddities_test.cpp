// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/journeys_fixture.h"
#include "ui/journeys/journeys_space.h"
#include "ui/journeys/oddities_panel.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace headwater;
using namespace headwater::test;

/// What is odd about the sources is said beside what is shown.
class OdditiesTest : public QObject
{
    Q_OBJECT

private:
    /// The space on a plan with these journeys and opportunities.
    struct Shown {
        PlanWithJourneys plan;
        std::unique_ptr<JourneysSpace> space;

        explicit Shown(const std::vector<Opportunity> &deals)
        {
            auto batch = *plan.document->startFacts(QStringLiteral("deals.csv"), QStringLiteral("opportunities"));
            for (const Opportunity &deal : deals)
                QVERIFY(batch->add(deal));
            QVERIFY(plan.document->applyImport(
                QStringLiteral("Import"), [](Plan same) -> Result<Plan> { return same; }, { *batch->finish() }));
            space = std::make_unique<JourneysSpace>(plan.context());
            space->resize(900, 640);
            space->show();
            settle();
        }
        void settle() { QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000); }
        template <typename Widget> Widget &find(const char *name)
        {
            return *space->findChild<Widget *>(QLatin1StringView(name));
        }
    };

    static Opportunity deal(const char *id, QDate created, QDate closed = {})
    {
        Opportunity one;
        one.externalId = QString::fromLatin1(id);
        one.stage = closed.isValid() ? QStringLiteral("Won") : QStringLiteral("Trial");
        one.outcome = closed.isValid() ? Outcome::Won : Outcome::Open;
        one.created = created;
        one.closed = closed;
        return one;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void oddThingsAreSaidAndListed()
    {
        Shown shown({ deal("1", QDate(2026, 1, 1)), deal("2", {}), deal("3", {}),
            deal("4", QDate(2026, 1, 5), QDate(2037, 1, 1)) });
        auto &line = shown.find<QPushButton>("journeysOdd");
        QVERIFY(line.isVisible());
        QCOMPARE(line.text(), QStringLiteral("Dates after the day of the import, not taken for today: 1 (and 1 more)"));
        auto &panel = *shown.space->findChild<OdditiesPanel *>();
        QVERIFY(!panel.isVisible());
        line.click();
        QVERIFY(panel.isVisible());
        QTreeWidget &list = *panel.list();
        QCOMPARE(list.topLevelItemCount(), 2);
        QCOMPARE(list.topLevelItem(1)->text(0), QStringLiteral("Opportunities without a date: 2"));
        QCOMPARE(list.topLevelItem(1)->childCount(), 2);
        QCOMPARE(list.topLevelItem(0)->child(0)->text(0), QStringLiteral("4"));
        QCOMPARE(list.topLevelItem(0)->child(0)->text(1), QStringLiteral("Won"));
        Q_EMIT list.itemActivated(list.topLevelItem(0)->child(0), 0);
        shown.settle();
        QCOMPARE(shown.space->model().view()->mask.count(), std::size_t(1));
        QVERIFY(panel.isVisible());
        shown.find<QPushButton>("closeOddities").click();
        QVERIFY(!panel.isVisible());
        QVERIFY(!line.isChecked());
    }

    void whereNothingIsOddNothingIsSaid()
    {
        Shown shown({ deal("1", QDate(2026, 1, 1)) });
        QVERIFY(!shown.find<QPushButton>("journeysOdd").isVisible());
    }
};

QTEST_MAIN(OdditiesTest)
#include "oddities_test.moc"

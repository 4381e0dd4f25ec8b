// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/organisation/editors/leaver_page.h"
#include "ui/organisation/editors/role_editor.h"
#include "ui/organisation/editors/territory_editor.h"
#include "ui/organisation/organisation_edits.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace headwater;
using namespace headwater::test;

class EditorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<QWidget> window;
    OrganisationEdits *edits = nullptr;

    template <typename Page> Page *page() const { return window->findChild<Page *>(); }
    template <typename Page> void pressOk() const
    {
        Q_EMIT page<Page>()->template findChild<QDialogButtonBox *>()->accepted();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        plan = std::make_unique<OpenPlan>();
        window = std::make_unique<QWidget>();
        edits = new OrganisationEdits(plan->context(), window.get());
    }
    void cleanup()
    {
        window.reset();
        plan.reset();
    }

    void anUntouchedRolePageChangesNothing()
    {
        RoleEditor editor(plan->document->plan(), plan->c.demo);
        const auto same = withRoleDraft(plan->document->plan(), editor.draft());
        HEADWATER_VERIFY_OK(same);
        QVERIFY(*same == plan->document->plan());
    }

    void oneOkIsOneStepWithRoleAndHandovers()
    {
        edits->editRole(plan->c.demo);
        page<RoleEditor>()->findChild<QLineEdit *>(QStringLiteral("roleName"))->setText(QStringLiteral("Demo lead"));
        page<RoleEditor>()->findChild<QSpinBox *>(QStringLiteral("roleHours"))->setValue(1400);
        page<RoleEditor>()->findChild<QPushButton *>(QStringLiteral("addHandover"))->click();
        pressOk<RoleEditor>();
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        QCOMPARE(plan->lastStep(), QStringLiteral("Change role Demo lead"));
        QCOMPARE(plan->document->plan().roles.find(plan->c.demo)->perYear.count, Minutes::ofHours(1400).count);
        QCOMPARE(plan->document->plan().handovers.size(), std::size_t(1));
        QVERIFY(plan->document->plan().handovers.begin()->from == plan->c.demo);
    }

    void aNewRoleMayHaveHandoversAtOnce()
    {
        edits->editRole({});
        page<RoleEditor>()->findChild<QLineEdit *>(QStringLiteral("roleName"))->setText(QStringLiteral("Guide"));
        page<RoleEditor>()->findChild<QPushButton *>(QStringLiteral("addHandover"))->click();
        pressOk<RoleEditor>();
        QCOMPARE(plan->lastStep(), QStringLiteral("Add role Guide"));
        const RoleId made { plan->document->plan().roles.slotCount() };
        QVERIFY(plan->document->plan().handovers.begin()->from == made);
    }

    void whatThePlanLacksIsTypedBelowTheLists()
    {
        edits->editRole(plan->c.demo);
        const auto tasks = plan->document->plan().tasks.size();
        auto *task = page<RoleEditor>()->findChild<QLineEdit *>(QStringLiteral("newTask"));
        task->setFocus();
        QTest::keyClicks(task, QStringLiteral("Site survey"));
        QTest::keyClick(task, Qt::Key_Return);
        QVERIFY(page<RoleEditor>()->isVisible()); // Enter added; it was no OK
        QVERIFY(task->text().isEmpty());
        page<RoleEditor>()->findChild<QLineEdit *>(QStringLiteral("newSegment"))->setText(QStringLiteral("Ports"));
        pressOk<RoleEditor>(); // what was typed and not added counts, too
        const Plan &after = plan->document->plan();
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        QCOMPARE(after.tasks.size(), tasks + 1);
        const Role &demo = *after.roles.find(plan->c.demo);
        QCOMPARE(after.tasks.find(demo.tasks.back())->name, QStringLiteral("Site survey"));
        QCOMPARE(after.segments.find(demo.segments.back())->name, QStringLiteral("Ports"));
    }

    void aTakenNameIsSaidOnThePageWhichStaysOpen()
    {
        edits->editRole(plan->c.demo);
        page<RoleEditor>()->findChild<QLineEdit *>(QStringLiteral("roleName"))->setText(QStringLiteral("Manager"));
        pressOk<RoleEditor>();
        QVERIFY(plan->document->steps().empty());
        QVERIFY(page<RoleEditor>()->isVisible());
    }

    void aTerritoryIsAddedBelowAnother()
    {
        edits->editTerritory({}, plan->c.south);
        page<TerritoryEditor>()
            ->findChild<QLineEdit *>(QStringLiteral("territoryName"))
            ->setText(QStringLiteral("Harbour"));
        pressOk<TerritoryEditor>();
        QCOMPARE(plan->lastStep(), QStringLiteral("Add territory Harbour"));
        const Territory &made
            = *plan->document->plan().territories.find(TerritoryId { plan->document->plan().territories.slotCount() });
        QVERIFY(made.parent == plan->c.south);
    }

    void aTerritoryCannotLieBelowItself()
    {
        edits->editTerritory(plan->c.north);
        auto *parent = page<TerritoryEditor>()->findChild<QComboBox *>(QStringLiteral("territoryParent"));
        parent->setCurrentIndex(parent->findData(QVariant::fromValue<qint64>(plan->c.fells.value)));
        pressOk<TerritoryEditor>();
        QVERIFY(plan->document->steps().empty());
        QVERIFY(page<TerritoryEditor>()->isVisible());
    }

    void aTerritoryInUseIsNotRemoved()
    {
        QSignalSpy notices(edits, &OrganisationEdits::notice);
        edits->removeTerritory(plan->c.fells);
        QCOMPARE(notices.count(), 1);
        QVERIFY(plan->document->steps().empty());
    }

    void aLeaverLeavesSeatsAndAccountsWithTheirRevenue()
    {
        const Leaving leaving = leavingOf(plan->document->plan(), plan->c.ann);
        QVERIFY(leaving.seats == std::vector { plan->c.atFells });
        QVERIFY(leaving.accounts == std::vector { plan->c.acme });
        QCOMPARE(leaving.revenue.cents, Money::ofWhole(50'000).cents);
    }

    void aSharedSeatDoesNotFallVacant()
    {
        const Plan shared = *withPersonSeated(plan->document->plan(), plan->c.bo, plan->c.atFells, QDate(2027, 1, 1));
        QVERIFY(leavingOf(shared, plan->c.ann).seats.empty());
    }

    void theAccountsAreShownBeforeOneAgreesAndTheSeatIsVacantAfter()
    {
        QSignalSpy vacated(edits, &OrganisationEdits::seatVacated);
        edits->letLeave(plan->c.atFells);
        auto *leaver = page<LeaverPage>();
        QCOMPARE(leaver->findChild<QLabel *>(QStringLiteral("leaverSum"))->text(),
            QStringLiteral("1 account with a revenue by share of 50,000 is without a person from then on:"));
        leaver->findChild<QDateEdit *>(QStringLiteral("lastDay"))->setDate(QDate(2027, 3, 31));
        leaver->accept();
        QCOMPARE(plan->lastStep(), QStringLiteral("Ann Hale leaves"));
        QVERIFY(plan->seat(plan->c.atFells).status == SeatStatus::Vacant);
        QCOMPARE(plan->document->plan().people.find(plan->c.ann)->left, QDate(2027, 3, 31));
        QCOMPARE(vacated.count(), 1);
    }

    void nobodyLeavesAnEmptySeat()
    {
        QSignalSpy notices(edits, &OrganisationEdits::notice);
        edits->letLeave(plan->c.atCoast);
        QCOMPARE(notices.count(), 1);
        QVERIFY(!page<LeaverPage>());
    }
};

QTEST_MAIN(EditorsTest)
#include "editors_test.moc"

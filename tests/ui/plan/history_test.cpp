// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/plan/history/history_list.h"
#include "ui/plan/history/history_model.h"
#include "ui/plan/selection.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class HistoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;

    void rename(const QString &code, const QString &reason = {})
    {
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("Call it ") + code, reason, [&](Plan edited) {
            Seat seat = *edited.seats.find(plan->c.atFells);
            seat.externalId = code;
            return withRow(std::move(edited), seat);
        }));
    }

private Q_SLOTS:
    void init() { plan = std::make_unique<OpenPlan>(); }
    void cleanup() { plan.reset(); }

    void newestStandsFirstWithItsReason()
    {
        HistoryModel model(*plan->document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rename(QStringLiteral("A"));
        rename(QStringLiteral("B"), QStringLiteral("new scheme"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Call it B"));
        QCOMPARE(model.index(0).data(HistoryModel::ReasonRole).toString(), QStringLiteral("new scheme"));
        QVERIFY(model.index(1).data(HistoryModel::ReasonRole).toString().isEmpty());
        QVERIFY(model.index(0).data(HistoryModel::CurrentRole).toBool());
    }

    void aReasonWrittenLaterIsShownAtOnce()
    {
        HistoryModel model(*plan->document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rename(QStringLiteral("A"));
        rename(QStringLiteral("B"));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        HEADWATER_VERIFY_OK(plan->document->setReason(0, QStringLiteral("because")));
        QCOMPARE(model.index(1).data(HistoryModel::ReasonRole).toString(), QStringLiteral("because"));
        QVERIFY(removed.isEmpty());
    }

    void undoneStepsStayUntilSomethingElseIsDone()
    {
        HistoryModel model(*plan->document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rename(QStringLiteral("A"));
        rename(QStringLiteral("B"));
        HEADWATER_VERIFY_OK(plan->document->goTo(0));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0).data(HistoryModel::AppliedRole).toBool());
        rename(QStringLiteral("C"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Call it C"));
    }

    void theKeyboardAsksForTheReasonOfTheCurrentStep()
    {
        rename(QStringLiteral("A"));
        rename(QStringLiteral("B"));
        HistoryList list(*plan->document);
        QSignalSpy asked(&list, &HistoryList::reasonRequested);
        auto *write = list.findChild<QAction *>(QStringLiteral("writeReason"));
        list.setCurrentIndex(list.model()->index(1, 0));
        write->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<std::size_t>(), std::size_t(0));
        list.setCurrentIndex(list.model()->index(2, 0)); // the beginning has no reason
        write->trigger();
        QCOMPARE(asked.count(), 1);
    }

    void aClickGoesThereAndThePencilAsks()
    {
        rename(QStringLiteral("A"));
        HistoryList list(*plan->document);
        list.resize(320, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy asked(&list, &HistoryList::reasonRequested);
        QSignalSpy gone(&list, &HistoryList::goToRequested);
        const QRect first = list.visualRect(list.model()->index(0, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(gone.count(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(first.right() - 14, first.top() + 16));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(gone.count(), 1);
    }
};

QTEST_MAIN(HistoryTest)
#include "history_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history_way.h"
#include "core/document/plan_document.h"
#include "core/document/touched_rows.h"
#include "tests/support/fast_folder.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/random_edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace headwater;
using namespace headwater::test;

namespace {

using Storage = PlanDocument::Storage;
using Document = std::unique_ptr<PlanDocument>;

constexpr int forever = std::numeric_limits<int>::max();

Result<Plan> withThousandsOfAccounts(Plan plan)
{
    const std::int64_t first = plan.accounts.slotCount();
    auto accounts = plan.accounts.edit();
    for (std::int64_t i = 0; i < 5'000; ++i) {
        Account account;
        account.externalId = account.name = QStringLiteral("account %1").arg(first + i);
        account.territory = TerritoryId { 4 };
        accounts.add(account);
    }
    return plan;
}

PlanDocument::Edit renamingSeat(const QString &code)
{
    return [code](Plan plan) -> Result<Plan> {
        Seat seat = *plan.seats.find(SeatId { 2 });
        seat.externalId = code;
        return withRow(std::move(plan), seat);
    };
}

} // namespace

/// Steps too large for a frame are written by a thread while the document goes on.
class LargeStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=12 max_size=12");
    }
    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
        m_document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
    }
    void cleanup()
    {
        m_disk.heal();
        m_document.reset();
    }

    void aLargeStepIsInMemoryAtOnceAndInTheFileSoonAfter()
    {
        QSignalSpy changed(m_document.get(), &PlanDocument::changed);
        QSignalSpy told(m_document.get(), &PlanDocument::storageChanged);
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_document->storage(), Storage::Storing);
        QTRY_COMPARE(m_document->storage(), Storage::Stored);
        QCOMPARE(told.count(), 2);
        verifyFileHoldsAll();
    }

    void theWayToAFarStepIsFoundByAThread()
    {
        for (int i = 0; i < 4; ++i)
            HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        QVERIFY(!m_document->isFar(0)); // all of it is in memory
        reopen();
        QVERIFY(m_document->isFar(0));
        const auto finding = m_document->findingWay(0);
        HEADWATER_VERIFY_OK(finding);
        const auto way = std::async(std::launch::async, *finding, Cancellation()).get();
        HEADWATER_VERIFY_OK(way);
        HEADWATER_VERIFY_OK(m_document->goAlong(*way));
        QVERIFY(m_document->workspace() == workspaceOf(smallCompany().plan));
        HEADWATER_VERIFY_ERROR(m_document->goAlong(*way), Cancelled); // of an earlier revision
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        reopen();
        QVERIFY(!m_document->isFar(0)); // a small step
        HEADWATER_VERIFY_OK(m_document->undo());
        QVERIFY(m_document->workspace() == workspaceOf(smallCompany().plan));
    }

    void whatManyStepsChangedIsFoundByAThread()
    {
        for (int i = 0; i < 4; ++i)
            HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        const std::int64_t last = m_document->plan().accounts.slotCount();
        reopen();
        QVERIFY(m_document->isHistoryUnread());
        const auto traced = std::async(std::launch::async, m_document->findingRows(), Cancellation()).get();
        HEADWATER_VERIFY_OK(traced);
        QCOMPARE(traced->size(), std::size_t(4));
        m_document->remember(*traced);
        QVERIFY(!m_document->isHistoryUnread());
        for (std::size_t step = 0; step < 4; ++step)
            QCOMPARE(m_document->rowsTouchedBy(step).contains(baselineId, u"account", last), step == 3);
        Cancellation cancelled;
        cancelled.cancel();
        reopen();
        HEADWATER_VERIFY_ERROR(m_document->findingRows()(cancelled), Cancelled);
    }

    void aWayThatNobodyWantsAnyMoreEndsEarly()
    {
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        reopen();
        const auto finding = m_document->findingWay(0);
        HEADWATER_VERIFY_OK(finding);
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR((*finding)(cancelled), Cancelled);
        HEADWATER_VERIFY_ERROR(m_document->findingWay(2), NotFound);
    }

    void whoMayChangeNothingMayLookBack()
    {
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        reopen();
        const Workspace now = m_document->workspace();
        const auto second = PlanDocument::open(m_document->path()); // in use here
        HEADWATER_VERIFY_OK(second);
        QVERIFY((*second)->readOnlyReason().has_value());
        m_document->setLocked(true);
        for (PlanDocument *document : { second->get(), m_document.get() }) {
            const auto finding = document->findingWay(0);
            HEADWATER_VERIFY_OK(finding);
            const auto way = (*finding)({});
            HEADWATER_VERIFY_OK(way);
            QVERIFY(*way->legs.back().reached == workspaceOf(smallCompany().plan));
            HEADWATER_VERIFY_ERROR(document->goAlong(*way), Locked);
            HEADWATER_VERIFY_ERROR(document->goTo(0), Locked);
            QVERIFY(!document->isFar(0));
            QVERIFY(document->workspace() == now);
        }
    }

    void whatIsDoneMeanwhileIsStoredToo()
    {
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        HEADWATER_VERIFY_OK(m_document->setReason(0, QStringLiteral("the north has grown")));
        QCOMPARE(m_document->storage(), Storage::Storing);
        QTRY_COMPARE(m_document->storage(), Storage::Stored);
        verifyFileHoldsAll();
        QCOMPARE(m_document->steps().front().reason, QStringLiteral("the north has grown"));
    }

    void aStepTakenBackWhileItIsWrittenLeavesTheFileToo()
    {
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        HEADWATER_VERIFY_OK(m_document->undo());
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        QCOMPARE(m_document->steps().size(), std::size_t(1));
        verifyFileHoldsAll();
        HEADWATER_VERIFY_OK(m_document->undo());
        QVERIFY(m_document->workspace() == workspaceOf(smallCompany().plan));
    }

    void closingWaitsForTheFile()
    {
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        verifyFileHoldsAll();
    }

    void aStepNotYetInTheFileIsTracedAndNotCopied()
    {
        m_disk.holdNext(forever);
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        m_disk.waitUntilHeld();
        const TouchedRows &touched = m_document->rowsTouchedBy(0);
        const std::int64_t last = m_document->plan().accounts.slotCount();
        QVERIFY(touched.contains(m_document->workspace().shown, u"account", last));
        QVERIFY(touched.contains(m_document->workspace().shown, u"account", last - 4'999));
        QVERIFY(!touched.contains(m_document->workspace().shown, u"account", last - 5'000));
        QVERIFY(!touched.contains(m_document->workspace().shown, u"seat", 2));
        HEADWATER_VERIFY_ERROR(m_document->copyingTo(m_folder->filePath(QStringLiteral("copy"))), StorageFailed);
        m_disk.heal();
        QCOMPARE(m_document->storeNow(), Storage::Stored);
        HEADWATER_VERIFY_OK(m_document->copyingTo(m_folder->filePath(QStringLiteral("copy"))));
    }

    void importsWaitForALargeStep()
    {
        m_disk.holdNext(500'000); // ten times as long as the window may wait
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
        m_disk.waitUntilHeld();
        const auto batch = *m_document->startFacts(QStringLiteral("events.csv"), QStringLiteral("events"));
        HEADWATER_VERIFY_OK(batch->add(JourneyEvent { QStringLiteral("J1"), {}, QStringLiteral("Call"), {}, {}, 0 }));
        HEADWATER_VERIFY_OK(batch->finish());
    }

    void aFailedLargeStepIsStoredWithTheNextOne()
    {
        int faults = 0;
        for (int call = 1; call < 200; call += 9) {
            m_disk.failAt(call, SQLITE_FULL, false);
            HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("many"), {}, withThousandsOfAccounts));
            HEADWATER_VERIFY_OK(m_document->setReason(m_document->position() - 1, QStringLiteral("why not")));
            QTRY_VERIFY(m_document->storage() != Storage::Storing);
            faults += m_disk.hasFailed() ? 1 : 0;
            m_disk.heal();
            HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QString::number(call))));
            QTRY_COMPARE(m_document->storage(), Storage::Stored);
            verifyFileHoldsAll();
        }
        QVERIFY2(faults > 3, qPrintable(QString::number(faults)));
    }

    void noStepWaitsForTheDiskOnceItIsStoredBehind()
    {
        m_document->storeBehind();
        m_disk.holdNext(forever);
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        m_disk.waitUntilHeld();
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-10"))));
        QCOMPARE(m_document->storage(), Storage::Storing);
        m_disk.heal();
        QTRY_COMPARE(m_document->storage(), Storage::Stored);
        QCOMPARE(m_document->steps().size(), std::size_t(2));
        verifyFileHoldsAll();
    }

    void aWalkOfLargeAndSmallStepsIsTheSameInTheFile_data()
    {
        QTest::addColumn<bool>("storesBehind");
        QTest::newRow("small steps in place") << false;
        QTest::newRow("all steps behind") << true;
    }

    /// A walk through steps of all sizes, undone and redone at any moment, is the same walk in the file.
    void aWalkOfLargeAndSmallStepsIsTheSameInTheFile()
    {
        QFETCH(const bool, storesBehind);
        QVERIFY(rc::check([this, storesBehind] {
            cleanup();
            init();
            if (storesBehind)
                m_document->storeBehind();
            const Workspace start = m_document->workspace();
            const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10));
            int number = 0;
            for (const int move : moves)
                walk(move, ++number);
            const std::vector<Step> steps = m_document->steps();
            const std::size_t position = m_document->position();
            const Workspace reached = m_document->workspace();
            reopen();
            RC_ASSERT(m_document->workspace() == reached);
            RC_ASSERT(m_document->position() == position);
            RC_ASSERT(m_document->steps().size() == steps.size());
            for (std::size_t i = 0; i < steps.size(); ++i)
                RC_ASSERT(m_document->steps()[i].reason == steps[i].reason);
            RC_ASSERT(m_document->goTo(0).has_value());
            RC_ASSERT(m_document->workspace() == start);
            RC_ASSERT(m_document->goTo(steps.size()).has_value());
        }));
    }

private:
    void walk(int move, int number)
    {
        const QString label = QString::number(number);
        if (move < 3)
            RC_ASSERT(m_document->apply(label, {}, withThousandsOfAccounts).has_value());
        else if (move < 5)
            RC_ASSERT(m_document->apply(label, {}, renamingSeat(label), QStringLiteral("typing")).has_value());
        else if (move < 7)
            (void)m_document->undo();
        else if (move == 7)
            (void)m_document->redo();
        else if (move == 8 && !m_document->steps().empty())
            RC_ASSERT(m_document->setReason(m_document->steps().size() - 1, label).has_value());
        else
            QCoreApplication::processEvents();
    }

    void reopen()
    {
        m_document.reset();
        m_document = *PlanDocument::open(m_path);
    }

    void verifyFileHoldsAll()
    {
        const Workspace expected = m_document->workspace();
        const std::size_t steps = m_document->steps().size();
        reopen();
        QVERIFY(m_document->workspace() == expected);
        QCOMPARE(m_document->steps().size(), steps);
    }

    FaultyDisk &m_disk = FaultyDisk::install();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Document m_document;
};

QTEST_GUILESS_MAIN(LargeStepTest)
#include "large_step_test.moc"

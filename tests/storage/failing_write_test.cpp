// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "tests/support/fast_folder.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/random_edits.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace headwater;
using namespace headwater::test;

namespace {

PlanDocument::Edit renamingSeat(const QString &code)
{
    return [code](Plan plan) -> Result<Plan> {
        Seat seat = *plan.seats.find(SeatId { 2 });
        seat.externalId = code;
        return withRow(std::move(plan), seat);
    };
}

/// Enough rows that one step takes several pages.
Result<Plan> withManyAccounts(Plan plan)
{
    auto accounts = plan.accounts.edit();
    for (int i = 0; i < 100; ++i) {
        Account account;
        account.externalId = account.name = QStringLiteral("account %1").arg(i);
        account.industry = QString(200, u'x');
        account.territory = TerritoryId { 4 };
        accounts.add(account);
    }
    return plan;
}

using Doing = std::function<bool(PlanDocument &)>;

} // namespace

class FailingWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
    }
    void cleanup() { m_disk.heal(); }

    void afterOneFailedCallTheNextStepStoresBoth_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("disk full") << SQLITE_FULL;
        QTest::newRow("write error") << SQLITE_IOERR_WRITE;
        QTest::newRow("sync error") << SQLITE_IOERR_FSYNC;
    }
    void afterOneFailedCallTheNextStepStoresBoth()
    {
        QFETCH(int, code);
        int faults = 0;
        for (int call = 1; call < 500; ++call) {
            QFile::remove(m_path);
            auto document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
            QSignalSpy spy(document.get(), &PlanDocument::storageChanged);

            m_disk.failAt(call, code, false);
            HEADWATER_VERIFY_OK(document->apply(QStringLiteral("many"), {}, withManyAccounts));
            QCOMPARE(document->plan().accounts.size(), std::size_t(102));
            const bool failed = m_disk.hasFailed();
            m_disk.heal();
            QCOMPARE(spy.count() > 0, document->storage() == PlanDocument::Storage::RetryAtNextStep);

            HEADWATER_VERIFY_OK(document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
            QCOMPARE(document->storage(), PlanDocument::Storage::Stored);
            const Workspace expected = document->workspace();
            document.reset();
            auto reopened = PlanDocument::open(m_path);
            HEADWATER_VERIFY_OK(reopened);
            QVERIFY((*reopened)->workspace() == expected);
            QCOMPARE((*reopened)->steps().size(), std::size_t(2));
            HEADWATER_VERIFY_OK((*reopened)->goTo(0));
            QVERIFY((*reopened)->workspace() == workspaceOf(smallCompany().plan));
            if (!failed)
                break;
            ++faults;
        }
        QVERIFY2(faults > 3, qPrintable(QString::number(faults)));
    }

    void everyKindOfStepSurvivesOneFailedCall_data()
    {
        QTest::addColumn<Doing>("doing");
        QTest::newRow("undo") << Doing([](PlanDocument &document) { return document.undo().has_value(); });
        QTest::newRow("undo and redo") << Doing(
            [](PlanDocument &document) { return document.undo().has_value() && document.redo().has_value(); });
        QTest::newRow("scenario") << Doing([](PlanDocument &document) {
            return document
                .applyToWorkspace(QStringLiteral("scenario"), {},
                    [now = document.now()](Workspace workspace) {
                        return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Bold"), now);
                    })
                .has_value();
        });
        QTest::newRow("import") << Doing([](PlanDocument &document) {
            auto batch = document.startFacts(QStringLiteral("spells.csv"), QStringLiteral("spells"));
            if (!batch || !(*batch)->add(EmploymentSpell { QStringLiteral("Ann"), {}, {}, QDate(2020, 1, 1), {}, {} }))
                return false;
            const auto finished = (*batch)->finish();
            const auto edit = renamingSeat(QStringLiteral("N-8"));
            return finished && document.applyImport(QStringLiteral("import"), edit, { *finished }).has_value();
        });
    }
    void everyKindOfStepSurvivesOneFailedCall()
    {
        QFETCH(Doing, doing);
        int faults = 0;
        for (int call = 1; call < 1000; ++call) {
            QFile::remove(m_path);
            auto document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
            HEADWATER_VERIFY_OK(document->apply(QStringLiteral("many"), {}, withManyAccounts));
            const Workspace before = document->workspace();

            m_disk.failAt(call, SQLITE_FULL, false);
            const bool isDone = doing(*document);
            const bool failed = m_disk.hasFailed();
            m_disk.heal();
            QVERIFY(isDone || document->workspace() == before); // refused as a whole

            HEADWATER_VERIFY_OK(document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
            QCOMPARE(document->storage(), PlanDocument::Storage::Stored);
            const Workspace expected = document->workspace();
            document.reset();
            auto reopened = PlanDocument::open(m_path);
            HEADWATER_VERIFY_OK(reopened);
            QVERIFY((*reopened)->workspace() == expected);
            HEADWATER_VERIFY_OK((*reopened)->goTo(0));
            QVERIFY((*reopened)->workspace() == workspaceOf(smallCompany().plan));
            if (!failed)
                break;
            ++faults;
        }
        QVERIFY2(faults > 3, qPrintable(QString::number(faults)));
    }

    void aCopyThatFailsIsNotThere()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.headwater"));
        auto document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
        HEADWATER_VERIFY_OK(document->apply(QStringLiteral("many"), {}, withManyAccounts));
        bool failed = true;
        for (int call = 1; failed && call < 1000; ++call) {
            const auto copying = document->copyingTo(copy);
            HEADWATER_VERIFY_OK(copying);
            m_disk.failAt(call, SQLITE_FULL, true);
            const auto copied = (*copying)();
            failed = m_disk.hasFailed();
            m_disk.heal();
            QCOMPARE(QFile::exists(copy), copied.has_value());
            if (copied)
                QVERIFY((*PlanDocument::open(copy))->workspace() == document->workspace());
            QFile::remove(copy);
        }
        QVERIFY(!failed);
    }

    void aDiskThatDiesLeavesTheFileBeforeOrAfterTheStep()
    {
        const Workspace before = workspaceOf(smallCompany().plan);
        bool failed = true;
        for (int call = 1; failed && call < 500; ++call) {
            QFile::remove(m_path);
            auto document = *PlanDocument::create(m_path, before);
            m_disk.failAt(call, SQLITE_IOERR_WRITE, true);
            HEADWATER_VERIFY_OK(document->apply(QStringLiteral("many"), {}, withManyAccounts));
            const Workspace after = document->workspace();
            const bool acknowledged = document->storage() == PlanDocument::Storage::Stored;
            document.reset();
            failed = m_disk.hasFailed();
            m_disk.heal();
            auto reopened = PlanDocument::open(m_path);
            HEADWATER_VERIFY_OK(reopened);
            const Workspace &found = (*reopened)->workspace();
            QVERIFY(found == after || (!acknowledged && found == before));
        }
        QVERIFY(!failed);
    }

    void aPlanThatCannotBeWrittenIsNotMade()
    {
        bool failed = true;
        for (int call = 1; failed && call < 2000; ++call) {
            m_disk.failAt(call, SQLITE_FULL, true);
            auto document = PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
            failed = m_disk.hasFailed();
            m_disk.heal();
            if (document && !(*document)->readOnlyReason())
                break;
            if (!document) {
                QCOMPARE(document.error().kind, Error::Kind::StorageFailed);
                QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
            }
            document = failure(Error::Kind::NotFound, {});
            QFile::remove(m_path);
        }
    }

    void anImportThatCannotBeWrittenLeavesNothing()
    {
        auto document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
        auto batch = *document->startFacts(QStringLiteral("events.csv"), QStringLiteral("events"));
        JourneyEvent event { QStringLiteral("J1"), {}, QStringLiteral("Call"), {}, {}, 0 };
        HEADWATER_VERIFY_OK(batch->add(event));
        m_disk.failAt(1, SQLITE_FULL, true);
        HEADWATER_VERIFY_ERROR(batch->finish(), StorageFailed);
        m_disk.heal();
        batch.reset();
        HEADWATER_VERIFY_OK(document->apply(QStringLiteral("rename"), {}, renamingSeat(QStringLiteral("N-9"))));
        QCOMPARE(document->storage(), PlanDocument::Storage::Stored);
        QCOMPARE(document->workspace().batches.size(), std::size_t(0));
    }

private:
    FaultyDisk &m_disk = FaultyDisk::install();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(FailingWriteTest)
#include "failing_write_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_header.h"
#include "core/storage/plan_file.h"
#include "core/storage/schema.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class PlanFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40 max_size=60");
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
    }

    void whatIsReadIsWhatWasWritten()
    {
        QVERIFY(rc::check("load(store(w)) == w", [this] {
            QFile::remove(m_path);
            const Workspace workspace = randomWorkspace();
            RC_ASSERT(PlanFile::create(m_path, workspace).has_value());
            const auto stored = PlanFile::read(m_path);
            RC_ASSERT(stored.has_value());
            RC_ASSERT(stored->workspace == workspace);
            RC_ASSERT(stored->checksum == checksumOf(workspace));
            RC_ASSERT(PlanFile::integrityProblems(m_path)->isEmpty());
        }));
    }

    void writingDifferencesLeadsToTheSameFile()
    {
        QVERIFY(rc::check("a then the difference to b reads as b", [this] {
            QFile::remove(m_path);
            const Workspace a = randomWorkspace();
            const Workspace b = randomWorkspace();
            RC_ASSERT(PlanFile::create(m_path, a).has_value());
            {
                auto file = PlanFile::openForWriting(m_path, checksumOf(a));
                RC_ASSERT(file.has_value());
                RC_ASSERT(file->store({ a, b, {}, {}, {}, 0 }).has_value());
                RC_ASSERT(file->store({ b, a, {}, {}, {}, 0 }).has_value());
                RC_ASSERT(file->store({ a, b, {}, {}, {}, 0 }).has_value());
            }
            const auto stored = PlanFile::read(m_path);
            RC_ASSERT(stored.has_value());
            RC_ASSERT(stored->workspace == b);
            RC_ASSERT(PlanFile::integrityProblems(m_path)->isEmpty());
        }));
    }

    void aScenarioStoresOnlyWhatDiffersFromTheBaseline()
    {
        Workspace workspace = workspaceOf(smallCompany().plan);
        workspace = *withScenarioDuplicated(
            workspace, baselineId, QStringLiteral("Growth"), QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        Seat seat = *workspace.plan().seats.find(SeatId { 2 });
        seat.location = QStringLiteral("Elsewhere");
        Plan edited = *withRow(workspace.plan(), seat);
        edited = *withRowRemoved<Account>(std::move(edited), AccountId { 1 });
        workspace = *withPlan(workspace, workspace.shown, edited);

        HEADWATER_VERIFY_OK(PlanFile::create(m_path, workspace));
        const auto database = openForReading(m_path);
        HEADWATER_VERIFY_OK(database);
        QCOMPARE(*database->integer("SELECT count(*) FROM seat_override"), 1);
        QCOMPARE(*database->integer("SELECT count(*) FROM account_override WHERE deleted = 1"), 1);
        QCOMPARE(*database->integer("SELECT count(*) FROM role_override"), 0);
        QCOMPARE(*database->integer("SELECT count(*) FROM account"), 2);
    }

    void theFileSaysWhatItIs()
    {
        HEADWATER_VERIFY_OK(PlanFile::create(m_path, workspaceOf(smallCompany().plan)));
        const auto header = readFileHeader(m_path);
        HEADWATER_VERIFY_OK(header);
        QCOMPARE(header->version, planFileVersion);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(72).right(4), QByteArray("HWtr"));
    }

    void readingLeavesNothingBeside()
    {
        HEADWATER_VERIFY_OK(PlanFile::create(m_path, workspaceOf(smallCompany().plan)));
        HEADWATER_VERIFY_OK(PlanFile::read(m_path));
        HEADWATER_VERIFY_OK(PlanFile::integrityProblems(m_path));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void unusualNamesOfFilesAreOnlyNames()
    {
        for (const char *name :
            { "100 % sure?.headwater", "a#b&mode=memory.headwater", "file:x.headwater", "N\xC3\xB6rd.headwater" }) {
            const QString path = m_folder->filePath(QString::fromUtf8(name));
            HEADWATER_VERIFY_OK(PlanFile::create(path, workspaceOf(smallCompany().plan)));
            HEADWATER_VERIFY_OK(PlanFile::read(path));
            QVERIFY(QFile::exists(path));
        }
    }

    void aChangeThatCannotBeStoredLeavesWhatWas()
    {
        const Workspace before = workspaceOf(smallCompany().plan);
        HEADWATER_VERIFY_OK(PlanFile::create(m_path, before));
        {
            auto file = PlanFile::openForWriting(m_path, checksumOf(before));
            HEADWATER_VERIFY_OK(file);
            Workspace broken = before;
            Scenario baseline = broken.baseline();
            Seat seat = *baseline.plan.seats.find(SeatId { 1 });
            seat.role = RoleId { 99 }; // the references of the tables refuse it
            baseline.plan.seats.edit().put(seat);
            broken.scenarios.edit().put(baseline);
            HEADWATER_VERIFY_ERROR(file->store({ before, broken, {}, {}, {}, 0 }), StorageFailed);
        }
        QVERIFY(PlanFile::read(m_path)->workspace == before);
    }

    void aLargePlanIsReadOnTwoThreadsAsOnOne()
    {
        Plan plan = smallCompany().plan;
        {
            auto editor = plan.accounts.edit();
            for (int number = 0; number < 12'000; ++number) {
                Account account;
                account.externalId = QStringLiteral("A%1").arg(number);
                account.name = QStringLiteral("Account %1").arg(number);
                account.territory = TerritoryId { 4 };
                if (number % 3)
                    account.owners = { { SeatId { 2 }, Share { Share::whole / (number % 3) } } };
                editor.add(account);
            }
        }
        const Workspace workspace = workspaceOf(plan);
        HEADWATER_VERIFY_OK(PlanFile::create(m_path, workspace));
        const auto connect = [this] { return openForReading(m_path); };
        const auto connectNever
            = []() -> Result<Database> { return failure(Error::Kind::FileUnreadable, QStringLiteral("no more")); };
        for (const ConnectAgain &again : { ConnectAgain(connect), ConnectAgain(connectNever) }) {
            const auto database = openForReading(m_path);
            HEADWATER_VERIFY_OK(database);
            const auto stored = readPlan(*database, false, again);
            HEADWATER_VERIFY_OK(stored);
            QVERIFY(stored->workspace == workspace);
        }
        damageOwnersOfAccount(11'990); // in the half of the other thread
        HEADWATER_VERIFY_ERROR(PlanFile::read(m_path), FileNotOurs);
    }

private:
    void damageOwnersOfAccount(int number)
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        HEADWATER_VERIFY_OK(database);
        HEADWATER_VERIFY_OK(database->execute(
            "UPDATE account SET owners = 'nobody' WHERE external_id = 'A" + QByteArray::number(number) + "'"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "plan_file_test.moc"

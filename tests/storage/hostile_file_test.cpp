// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/plan_document.h"
#include "core/journeys/loading/event_loader.h"
#include "core/storage/file_header.h"
#include "tests/support/fast_folder.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <sqlite3.h>

using namespace headwater;
using namespace headwater::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL on the file as any other program could, without our rules.
void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &connection), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(connection, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(connection);
}

const QByteArray newerVersion = "PRAGMA user_version = " + QByteArray::number(planFileVersion + 1) + "; ";

} // namespace

/// Damage that somebody meant. Plans come by e-mail.
class HostileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
        auto document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
        const auto rename = [](Plan plan) -> Result<Plan> {
            Seat seat = *plan.seats.find(SeatId { 2 });
            seat.location = QStringLiteral("Fells");
            return withRow(std::move(plan), seat);
        };
        HEADWATER_VERIFY_OK(document->apply(QStringLiteral("Move"), {}, rename));
    }

    void whatWeWouldNotHaveWrittenIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
        row("trigger", "CREATE TRIGGER t AFTER UPDATE ON seat BEGIN DELETE FROM account; END");
        row("view", "CREATE VIEW v AS SELECT * FROM seat");
        row("view in place of a table",
            "DROP TABLE alias; CREATE VIEW alias AS SELECT 1 AS id, 'a' AS \"column\", 'b' AS seen, 'c' AS means");
        row("another table", "CREATE TABLE extra (a)");
        row("another index", "CREATE INDEX i ON seat (external_id)");
        row("index on an expression", "CREATE INDEX i ON seat (upper(external_id))");
        row("another column", "ALTER TABLE seat ADD COLUMN x TEXT");
        row("generated column", "ALTER TABLE seat ADD COLUMN x TEXT GENERATED ALWAYS AS (external_id) VIRTUAL");
        row("virtual table", "CREATE VIRTUAL TABLE f USING fts5(a)");
        row("missing table", "DROP TABLE alias");
        row("no state", "DELETE FROM state");
        row("no plan", "DELETE FROM plan_info");
        row("no baseline", "PRAGMA foreign_keys = OFF; DELETE FROM scenario");
        row("giant id", "INSERT INTO segment (id, external_id, name) VALUES (9000000000000000000, 'x', 'x')");
        row("id above the limit", "INSERT INTO segment (id, external_id, name) VALUES (100000001, 'x', 'x')");
        row("negative id", "INSERT INTO segment (id, external_id, name) VALUES (-1, 'x', 'x')");
        row("huge text", "UPDATE account SET name = hex(zeroblob(600000)) WHERE id = 1");
        row("bytes as text", "UPDATE account SET name = cast(x'FF41' AS TEXT) WHERE id = 1");
        row("unknown word", "UPDATE seat SET status = 'asleep' WHERE id = 1");
        row("broken list", "UPDATE account SET owners = '1:x' WHERE id = 1");
        row("date that is none", "UPDATE seat SET from_date = '2027-02-30' WHERE id = 1");
        row("infinite number", "UPDATE account SET latitude = 9e999 WHERE id = 1");
        row("share beyond 32 bits", "UPDATE seat SET fte = 4294977296 WHERE id = 1");
        row("flag that is neither", "UPDATE seat SET is_protected = 2 WHERE id = 1");
        row("dangling reference", "PRAGMA foreign_keys = OFF; UPDATE seat SET manager = 77 WHERE id = 2");
        row("circle of managers", "UPDATE seat SET manager = 2 WHERE id = 1");
        row("own manager", "UPDATE seat SET manager = 2 WHERE id = 2");
        row("circle of territories", "UPDATE territory SET parent = 2 WHERE id = 1");
        row("shares above the whole", "UPDATE account SET owners = '2:0.7 3:0.7' WHERE id = 1");
        row("circle in a scenario",
            "INSERT INTO scenario VALUES (2, 'x', 1, '', 0, 0);"
            "INSERT INTO seat_override SELECT 2, id, 0, external_id, role, home, span, 2, fte, status, placeholder, "
            "from_date, to_date, work_mode, location, jurisdiction, is_protected FROM seat WHERE id = 1");
        row("override without scenario",
            "PRAGMA foreign_keys = OFF; INSERT INTO seat_override (scenario, id, deleted) VALUES (9, 1, 1)");
        row("shows what is not there", "UPDATE state SET shown = 5");
        row("changed value", "UPDATE account SET revenue = revenue + 1 WHERE id = 1");
        row("another application", "PRAGMA application_id = 1");
        row("version that never was", "PRAGMA user_version = 0");
    }
    void whatWeWouldNotHaveWrittenIsRefusedUntouched()
    {
        QFETCH(QByteArray, sql);
        tamper(m_path, sql);
        const QByteArray before = bytesOf(m_path);
        HEADWATER_VERIFY_ERROR(PlanDocument::open(m_path), FileNotOurs);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList { QStringLiteral("plan.headwater") });
        const auto report = checkPlanFile(m_path);
        QVERIFY(!report || !report->isOk());
    }

    /// Memory is never sized by a number that a file of this length cannot mean.
    void numbersOfFactsThatDoNotFitTheFileAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
        row("a gap before a block", "UPDATE event_block SET id = id + 1");
        row("more events than its bytes", "UPDATE event_block SET events = 9");
        row("a billion events", "UPDATE event_block SET events = 1000000000");
        row("a block without events", "UPDATE event_block SET events = 0");
        row("a block cut short", "UPDATE event_block SET bytes = substr(bytes, 1, length(bytes) - 1)");
        row("other bytes", "UPDATE event_block SET bytes = zeroblob(1000)");
        row("text", "UPDATE fact_text SET code = 4000000000 WHERE code = 3");
        row("text beyond 32 bits", "UPDATE fact_text SET code = 4294967299 WHERE code = 3");
        row("texts below zero", "UPDATE fact_text SET code = code - 9");
        row("event of no text", "DELETE FROM fact_text WHERE code > 2");
    }
    void numbersOfFactsThatDoNotFitTheFileAreRefused()
    {
        QFETCH(QByteArray, sql);
        {
            const auto document = *PlanDocument::open(m_path);
            const auto batch = *document->startFacts(QStringLiteral("events.csv"), QStringLiteral("events"));
            for (const char *activity : { "call", "visit", "offer" })
                HEADWATER_VERIFY_OK(batch->add(
                    JourneyEvent { QStringLiteral("J1"), {}, QLatin1StringView(activity), {}, {}, 1'767'571'200'000 }));
            const auto unchanged = [](Plan plan) -> Result<Plan> { return plan; };
            HEADWATER_VERIFY_OK(document->applyImport(QStringLiteral("Import"), unchanged, { *batch->finish() }));
            HEADWATER_VERIFY_OK(loadJourneys(*document->facts(), {}));
        }
        tamper(m_path, sql);
        const auto document = PlanDocument::open(m_path);
        HEADWATER_VERIFY_OK(document);
        HEADWATER_VERIFY_ERROR(loadJourneys(*(*document)->facts(), {}), FileNotOurs);
        HEADWATER_VERIFY_ERROR((*document)->facts()->visitEvents([](const JourneyEvent &) {}, {}), FileNotOurs);
    }

    void filesOfOthersAreRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name;office\nAnn;North\n");
        QTest::newRow("long text") << QByteArray(100'000, 'x');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header of zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0');
    }
    void filesOfOthersAreRefusedUntouched()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(QStringLiteral("other"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        HEADWATER_VERIFY_ERROR(PlanDocument::open(path), FileNotOurs);
        QCOMPARE(bytesOf(path), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aDatabaseOfAnotherProgramIsRefusedUntouched()
    {
        const QString path = m_folder->filePath(QStringLiteral("other.db"));
        tamper(path, "CREATE TABLE a (b); INSERT INTO a VALUES (1)");
        const QByteArray before = bytesOf(path);
        HEADWATER_VERIFY_ERROR(PlanDocument::open(path), FileNotOurs);
        QCOMPARE(bytesOf(path), before);
    }

    void aMissingFileAndAFolderCannotBeRead()
    {
        HEADWATER_VERIFY_ERROR(PlanDocument::open(m_folder->filePath(QStringLiteral("nothing"))), FileUnreadable);
        HEADWATER_VERIFY_ERROR(PlanDocument::open(m_folder->path()), FileUnreadable);
    }

    void aForeignJournalBesideThePlanIsNotPlayed()
    {
        QFile journal(m_path + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(1024, 'x'));
        journal.close();
        HEADWATER_VERIFY_ERROR(PlanDocument::open(m_path), FileNotOurs);
        QVERIFY(journal.exists());
    }

    void aNewerPlanOpensForReading()
    {
        tamper(m_path,
            newerVersion
                + "ALTER TABLE seat ADD COLUMN mood TEXT; CREATE TABLE moods (id INTEGER PRIMARY "
                  "KEY)");
        const QByteArray before = bytesOf(m_path);
        auto document = PlanDocument::open(m_path);
        HEADWATER_VERIFY_OK(document);
        QCOMPARE((*document)->readOnlyReason()->kind, Error::Kind::FileNewerThanApp);
        QCOMPARE((*document)->plan().seats.size(), std::size_t(5));
        HEADWATER_VERIFY_ERROR((*document)->undo(), Locked);
        document = failure(Error::Kind::NotFound, {});
        QCOMPARE(bytesOf(m_path), before);
    }

    void aPlanOfAnEarlyBuildSaysSo()
    {
        tamper(m_path, "PRAGMA user_version = 1");
        const QByteArray before = bytesOf(m_path);
        const auto document = PlanDocument::open(m_path);
        HEADWATER_VERIFY_ERROR(document, FileNotOurs);
        QVERIFY(document.error().detail.contains(QStringLiteral("before the first release")));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aNewerPlanThatCannotBeUnderstoodSaysSo()
    {
        tamper(m_path, newerVersion + "DROP TABLE alias");
        HEADWATER_VERIFY_ERROR(PlanDocument::open(m_path), FileNewerThanApp);
    }

    void aNewerPlanMayNotActEither()
    {
        tamper(m_path, newerVersion + "CREATE TRIGGER t AFTER UPDATE ON seat BEGIN DELETE FROM account; END");
        QVERIFY(!PlanDocument::open(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"

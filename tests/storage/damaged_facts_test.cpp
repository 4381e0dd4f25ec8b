// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/plan_document.h"
#include "core/storage/database.h"
#include "tests/support/fast_folder.h"
#include "tests/support/small_company.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// All facts of a plan, as whoever reads them gets them.
struct Facts {
    std::vector<Opportunity> opportunities;
    std::vector<JourneyEvent> events;
    std::vector<EmploymentSpell> spells;
    bool operator==(const Facts &) const = default;
};

Result<Facts> factsOf(const PlanDocument &document)
{
    Facts facts;
    const auto source = document.facts();
    HEADWATER_CHECK(source->visitOpportunities([&](const Opportunity &o) { facts.opportunities.push_back(o); }, {}));
    HEADWATER_CHECK(source->visitEvents([&](const JourneyEvent &e) { facts.events.push_back(e); }, {}));
    HEADWATER_CHECK(source->visitSpells([&](const EmploymentSpell &s) { facts.spells.push_back(s); }, {}));
    return facts;
}

Facts someFacts()
{
    Facts facts;
    for (int i = 0; i < 300; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(i);
        Opportunity opportunity;
        opportunity.externalId = QStringLiteral("O-%1").arg(i);
        opportunity.account = QStringLiteral("Customer %1").arg(i % 40);
        opportunity.outcome = static_cast<Outcome>(i % 4);
        opportunity.amount = Money { i * 12'345 };
        opportunity.created = day;
        facts.opportunities.push_back(opportunity);
        facts.events.push_back({ opportunity.externalId, opportunity.account, QStringLiteral("Step %1").arg(i % 7),
            QStringLiteral("Call"), {}, day.startOfDay(Qt::UTC).toMSecsSinceEpoch() });
        facts.spells.push_back(
            { QStringLiteral("Person %1").arg(i), QStringLiteral("Seller"), {}, day, day.addDays(i), {} });
    }
    return facts;
}

} // namespace

/// Facts are no rows of the plan, and just as precious: nobody may change, lose or slip in one unnoticed.
class DamagedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = fastFolder();
        const QString whole = m_folder->filePath(QStringLiteral("whole.headwater"));
        m_path = m_folder->filePath(QStringLiteral("damaged.headwater"));
        auto document = *PlanDocument::create(whole, workspaceOf(smallCompany().plan));
        const auto batch = *document->startFacts(QStringLiteral("all.csv"), QStringLiteral("journeys"));
        for (const Opportunity &opportunity : m_facts.opportunities)
            HEADWATER_VERIFY_OK(batch->add(opportunity));
        for (const JourneyEvent &event : m_facts.events)
            HEADWATER_VERIFY_OK(batch->add(event));
        for (const EmploymentSpell &spell : m_facts.spells)
            HEADWATER_VERIFY_OK(batch->add(spell));
        HEADWATER_VERIFY_OK(document->beginWith({ *batch->finish() }));
        document.reset();
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }

    void theWholeFileIsSound()
    {
        write(m_whole);
        QVERIFY(isSound());
        QVERIFY(*factsOf(**PlanDocument::open(m_path)) == m_facts);
    }

    void aFlippedBitChangesNoFactUnnoticed()
    {
        QRandomGenerator random(20261123);
        int found = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            write(bytes);
            const bool isFound = !isSound();
            found += isFound ? 1 : 0;
            const auto document = PlanDocument::open(m_path);
            const auto facts = document ? factsOf(**document) : tl::unexpected(document.error());
            if (facts && *facts != m_facts)
                QFAIL(qPrintable(QStringLiteral("byte %1 is read as if it were right").arg(at)));
            if (!isFound && !facts)
                QFAIL(qPrintable(QStringLiteral("byte %1 is not found by the check").arg(at)));
        }
        QVERIFY2(found > 20, qPrintable(QString::number(found)));
    }

    void whatIsDoneBehindOurBackIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isRead");
        const auto row
            = [](const char *name, const QByteArray &sql, bool isRead = true) { QTest::newRow(name) << sql << isRead; };
        row("opportunity changed", "UPDATE opportunity SET amount = amount + 1 WHERE external_id = 'O-7'");
        row("opportunity deleted", "DELETE FROM opportunity WHERE external_id = 'O-7'");
        row("last opportunity deleted", "DELETE FROM opportunity WHERE external_id = 'O-299'");
        row("opportunity moved", "UPDATE opportunity SET id = id + 1000 WHERE external_id = 'O-7'");
        row("opportunity added",
            "INSERT INTO opportunity SELECT id + 1000, external_id, name, account, owner, product, stage, outcome, "
            "amount, created, engaged, closed, reason FROM opportunity WHERE external_id = 'O-7'");
        row("spell changed", "UPDATE employment_spell SET reason = 'left' WHERE person = 'Person 9'");
        row("tenure changed", "UPDATE employment_spell SET tenure_days = 30 WHERE person = 'Person 9'");
        row("spell deleted", "DELETE FROM employment_spell WHERE person = 'Person 9'");
        row("events deleted", "DELETE FROM event_block");
        row("word changed", "UPDATE fact_text SET text = 'Step 0' WHERE text = 'Step 1'");
        row("sum changed", "UPDATE import_batch SET block_sum = block_sum + 1");
        row("row of no import", "UPDATE opportunity SET id = id + (7 << 32) WHERE external_id = 'O-299'");
        row("only a row of no import",
            "INSERT INTO employment_spell VALUES (9 << 32, 'a', 'b', 'c', NULL, NULL, '', -1, 0)", false);
    }
    void whatIsDoneBehindOurBackIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, isRead);
        write(m_whole);
        {
            const auto database = Database::open(m_path, Database::Mode::ReadWrite);
            HEADWATER_VERIFY_OK(database);
            HEADWATER_VERIFY_OK(database->execute(sql));
        }
        QVERIFY(!isSound());
        if (isRead)
            HEADWATER_VERIFY_ERROR(factsOf(**PlanDocument::open(m_path)), FileNotOurs);
    }

private:
    void write(const QByteArray &bytes)
    {
        for (const char *beside : { "-wal", "-shm" })
            QFile::remove(m_path + QLatin1StringView(beside));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }

    bool isSound() const
    {
        const auto report = checkPlanFile(m_path);
        return report && report->isOk();
    }

    const Facts m_facts = someFacts();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(DamagedFactsTest)
#include "damaged_facts_test.moc"

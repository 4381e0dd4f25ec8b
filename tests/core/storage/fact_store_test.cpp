// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "tests/support/fast_folder.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <thread>

using namespace headwater;
using namespace headwater::test;

namespace {

const Opportunity deal { QStringLiteral("O-1"), QStringLiteral("Pumps"), {}, QStringLiteral("Ann Hale"),
    QStringLiteral("GTX"), QStringLiteral("Won"), Outcome::Won, Money { 123456 }, {}, QDate(2026, 1, 2),
    QDate(2026, 3, 4), QStringLiteral("Best service") };
const JourneyEvent call { QStringLiteral("J-1"), QStringLiteral("Acme"), QStringLiteral("Call"), {},
    QStringLiteral("Ann Hale"), 1'767'225'600'123 };
const EmploymentSpell spell { QStringLiteral("Ann Hale"), QStringLiteral("Account manager"), QStringLiteral("Fells"),
    QDate(2024, 3, 1), {}, {} };

Result<Plan> unchanged(Plan plan) { return plan; }

} // namespace

class FactStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
        m_document = *PlanDocument::create(m_path, workspaceOf(smallCompany().plan));
    }
    void cleanup() { m_document.reset(); }

    void factsComeBackAsTheyWent()
    {
        HEADWATER_VERIFY_OK(importOne());
        std::vector<Opportunity> deals;
        std::vector<JourneyEvent> calls;
        std::vector<EmploymentSpell> spells;
        const auto facts = m_document->facts();
        HEADWATER_VERIFY_OK(facts->visitOpportunities([&](const Opportunity &o) { deals.push_back(o); }, {}));
        HEADWATER_VERIFY_OK(facts->visitEvents([&](const JourneyEvent &e) { calls.push_back(e); }, {}));
        HEADWATER_VERIFY_OK(facts->visitSpells([&](const EmploymentSpell &s) { spells.push_back(s); }, {}));
        QVERIFY(deals == std::vector { deal });
        QVERIFY((calls == std::vector { call, call }));
        QVERIFY(spells == std::vector { spell });
        QVERIFY((*facts->counts() == FactCounts { 1, 2, 1 }));
    }

    void undoingAnImportSwitchesItsFactsOff()
    {
        HEADWATER_VERIFY_OK(importOne());
        HEADWATER_VERIFY_OK(m_document->undo());
        QCOMPARE(*m_document->facts()->counts(), FactCounts {});
        m_document.reset();
        m_document = *PlanDocument::open(m_path);
        QCOMPARE(*m_document->facts()->counts(), FactCounts {});
        HEADWATER_VERIFY_OK(m_document->redo());
        QCOMPARE(m_document->facts()->counts()->events, 2);
    }

    void aPlanThatBeginsWithFactsHasAnEmptyHistory()
    {
        const auto begin = [this]() -> Result<> {
            HEADWATER_TRY(
                const auto batch, m_document->startFacts(QStringLiteral("first.csv"), QStringLiteral("events")));
            HEADWATER_CHECK(batch->add(call));
            HEADWATER_TRY(ImportBatch done, batch->finish());
            return m_document->beginWith({ done });
        };
        HEADWATER_VERIFY_OK(begin());
        for (int time = 0; time < 2; ++time) {
            QVERIFY(m_document->steps().empty());
            QCOMPARE(m_document->facts()->counts()->events, 1);
            m_document.reset();
            m_document = *PlanDocument::open(m_path);
        }
        HEADWATER_VERIFY_OK(importOne());
        HEADWATER_VERIFY_ERROR(begin(), InvalidInput);
        HEADWATER_VERIFY_OK(m_document->undo());
        QCOMPARE(m_document->facts()->counts()->events, 1);
    }

    void whatACompanyBeganWithIsRetoldByImports()
    {
        Opportunity later = deal;
        later.amount = Money { 99 };
        const auto begin = *m_document->startFacts(QStringLiteral("made up"), QStringLiteral("journeys"));
        HEADWATER_VERIFY_OK(begin->add(deal));
        HEADWATER_VERIFY_OK(m_document->beginWith({ *begin->finish() }));
        const auto batch = *m_document->startFacts(QStringLiteral("crm.csv"), QStringLiteral("opportunities"));
        HEADWATER_VERIFY_OK(batch->add(later));
        HEADWATER_VERIFY_OK(m_document->applyImport(QStringLiteral("Import"), unchanged, { *batch->finish() }));
        std::vector<Opportunity> told;
        HEADWATER_VERIFY_OK(
            m_document->facts()->visitOpportunities([&](const Opportunity &o) { told.push_back(o); }, {}));
        QVERIFY(told == std::vector { later });
    }

    void aBatchNumberIsNeverGivenTwice()
    {
        HEADWATER_VERIFY_OK(importOne());
        HEADWATER_VERIFY_OK(m_document->undo());
        m_document.reset();
        m_document = *PlanDocument::open(m_path);
        HEADWATER_VERIFY_OK(importOne());
        QVERIFY((*m_document->facts()->counts() == FactCounts { 1, 2, 1 }));
        QVERIFY(m_document->workspace().batches.contains(BatchId { 2 }));
    }

    void anImportThatIsDroppedLeavesNothing()
    {
        {
            auto batch = *m_document->startFacts(QStringLiteral("a.csv"), QStringLiteral("events"));
            HEADWATER_VERIFY_OK(batch->add(call));
        }
        HEADWATER_VERIFY_OK(importOne());
        QVERIFY((*m_document->facts()->counts() == FactCounts { 1, 2, 1 }));
    }

    void anImportNoStepHasTakenIsGoneAfterReopening()
    {
        auto batch = *m_document->startFacts(QStringLiteral("a.csv"), QStringLiteral("events"));
        HEADWATER_VERIFY_OK(batch->add(call));
        ImportBatch orphan = *batch->finish();
        m_document.reset();
        m_document = *PlanDocument::open(m_path);
        HEADWATER_VERIFY_OK(m_document->applyImport(QStringLiteral("late"), unchanged, { orphan }));
        QCOMPARE(m_document->facts()->counts()->events, 0);
    }

    void aStepDuringAnImportIsKeptAndStoredWithTheNext()
    {
        auto batch = *m_document->startFacts(QStringLiteral("a.csv"), QStringLiteral("events"));
        HEADWATER_VERIFY_OK(batch->add(call));
        const auto addRole = [](Plan plan) -> Result<Plan> {
            Role role;
            role.name = QStringLiteral("New role");
            return withRow(std::move(plan), role);
        };
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("Add role"), {}, addRole));
        QCOMPARE(m_document->storage(), PlanDocument::Storage::RetryAtNextStep);
        const ImportBatch done = *batch->finish();
        HEADWATER_VERIFY_OK(m_document->applyImport(QStringLiteral("Import"), unchanged, { done }));
        QCOMPARE(m_document->storage(), PlanDocument::Storage::Stored);
        const Workspace expected = m_document->workspace();
        m_document.reset();
        m_document = *PlanDocument::open(m_path);
        QVERIFY(m_document->workspace() == expected);
    }

    void factsAreReadOnAnyThreadAndCanBeCancelled()
    {
        HEADWATER_VERIFY_OK(importOne());
        Cancellation cancellation;
        int seen = 0;
        Result<> outcome;
        std::thread worker([&, facts = std::shared_ptr(m_document->facts())] {
            outcome = facts->visitEvents(
                [&](const JourneyEvent &) {
                    ++seen;
                    cancellation.cancel();
                },
                cancellation);
        });
        worker.join();
        QCOMPARE(seen, 1);
        HEADWATER_VERIFY_ERROR(outcome, Cancelled);
    }

private:
    Result<> importOne()
    {
        HEADWATER_TRY(const auto batch, m_document->startFacts(QStringLiteral("all.csv"), QStringLiteral("events")));
        HEADWATER_CHECK(batch->add(deal));
        HEADWATER_CHECK(batch->add(call));
        HEADWATER_CHECK(batch->add(call));
        HEADWATER_CHECK(batch->add(spell));
        HEADWATER_TRY(ImportBatch done, batch->finish());
        return m_document->applyImport(QStringLiteral("Import"), unchanged, { done });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PlanDocument> m_document;
};

QTEST_GUILESS_MAIN(FactStoreTest)
#include "fact_store_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/plan/violations.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Clock stillClock()
{
    return [] { return QDateTime(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC); };
}

std::unique_ptr<PlanDocument> created(const QString &path, const Workspace &workspace)
{
    auto document = PlanDocument::create(path, workspace, stillClock());
    return document ? std::move(*document) : nullptr;
}

std::unique_ptr<PlanDocument> opened(const QString &path)
{
    auto document = PlanDocument::open(path, stillClock());
    if (!document)
        qWarning() << document.error().detail;
    return document ? std::move(*document) : nullptr;
}

PlanDocument::Edit renamingSeat(SeatId id, const QString &code)
{
    return [id, code](Plan plan) -> Result<Plan> {
        Seat seat = *plan.seats.find(id);
        seat.externalId = code;
        return withRow(std::move(plan), seat);
    };
}

} // namespace

class PlanDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Many short walks find what few long ones do, in a tenth of the time.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40 max_size=60");
    }

    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("Small company, 100 %.headwater"));
        m_document = created(m_path, workspaceOf(m_company.plan));
        QVERIFY(m_document);
    }
    void cleanup() { m_document.reset(); }

    void aNewPlanHoldsWhatItWasMadeFrom()
    {
        QCOMPARE(m_document->plan().seats.size(), m_company.plan.seats.size());
        QVERIFY(m_document->workspace() == workspaceOf(m_company.plan));
        QVERIFY(!m_document->readOnlyReason());
        QVERIFY(!m_document->canUndo());
        HEADWATER_VERIFY_ERROR(PlanDocument::create(m_path, workspaceOf({}), stillClock()), InvalidInput);
        HEADWATER_VERIFY_ERROR(PlanDocument::create(m_path, workspaceOf(m_company.plan), stillClock()), Duplicate);
    }

    void whatAScenarioAndThenTheBaselineAreToldCanBeOpenedAgain()
    {
        const auto addAccount = [](Plan plan) -> Result<Plan> {
            Account account;
            account.externalId = account.name = QStringLiteral("X-1");
            return withRow(std::move(plan), account);
        };
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(QStringLiteral("duplicate"), {}, [&](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), m_document->now());
        }));
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("add"), {}, addAccount));
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(QStringLiteral("show"), {},
            [](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); }));
        HEADWATER_VERIFY_OK(m_document->applyImport(QStringLiteral("add"), addAccount, {}));
        const Workspace stored = m_document->workspace();
        m_document.reset();
        m_document = opened(m_path);
        QVERIFY(m_document && m_document->workspace() == stored);
    }

    void aReasonCanBeWrittenLaterAndLasts()
    {
        for (int i = 0; i < 3; ++i)
            HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("rename"), {},
                renamingSeat(m_company.atFells, QStringLiteral("X-%1").arg(i)), QStringLiteral("typing-%1").arg(i)));
        const Workspace after = m_document->workspace();
        const quint64 revision = m_document->revision();
        QSignalSpy spy(m_document.get(), &PlanDocument::reasonChanged);

        HEADWATER_VERIFY_OK(m_document->setReason(1, QStringLiteral("agreed with the works council")));
        HEADWATER_VERIFY_OK(m_document->undo());
        HEADWATER_VERIFY_OK(m_document->setReason(2, QStringLiteral("undone for now")));
        HEADWATER_VERIFY_OK(m_document->redo());
        HEADWATER_VERIFY_ERROR(m_document->setReason(3, QStringLiteral("no such step")), NotFound);

        QCOMPARE(spy.count(), 2);
        QVERIFY(m_document->workspace() == after);
        QCOMPARE(m_document->revision(), revision + 2);
        m_document.reset();
        m_document = opened(m_path);
        QVERIFY(m_document);
        QCOMPARE(m_document->steps().size(), std::size_t(3));
        QCOMPARE(m_document->steps()[0].reason, QString());
        QCOMPARE(m_document->steps()[1].reason, QStringLiteral("agreed with the works council"));
        QCOMPARE(m_document->steps()[2].reason, QStringLiteral("undone for now"));
    }

    void aStepWithAReasonOfItsOwnIsNotReplacedByTheNextStroke()
    {
        const QString key = QStringLiteral("typing");
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("rename"), {}, renamingSeat(m_company.atFells, QStringLiteral("X")), key));
        HEADWATER_VERIFY_OK(m_document->setReason(0, QStringLiteral("new codes")));
        HEADWATER_VERIFY_OK(m_document->apply(
            QStringLiteral("rename"), {}, renamingSeat(m_company.atFells, QStringLiteral("XY")), key));
        QCOMPARE(m_document->steps().size(), std::size_t(2));
        QCOMPARE(m_document->steps()[0].reason, QStringLiteral("new codes"));
    }

    void aLockedPlanTakesNoReasons()
    {
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("rename"), {}, renamingSeat(m_company.atFells, QStringLiteral("X"))));
        m_document->setLocked(true);
        HEADWATER_VERIFY_ERROR(m_document->setReason(0, QStringLiteral("why")), Locked);
    }

    void aStepTellsWhatChangedAndCanBeUndone()
    {
        const Workspace before = m_document->workspace();
        QSignalSpy spy(m_document.get(), &PlanDocument::changed);

        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("Rename seat"), QStringLiteral("because"),
            renamingSeat(m_company.atFells, QStringLiteral("N-99"))));
        QCOMPARE(m_document->plan().seats.find(m_company.atFells)->externalId, QStringLiteral("N-99"));
        QCOMPARE(m_document->steps().size(), std::size_t(1));
        QCOMPARE(m_document->steps()[0].reason, QStringLiteral("because"));
        QCOMPARE(m_document->revision(), quint64(1));

        HEADWATER_VERIFY_OK(m_document->undo());
        QVERIFY(m_document->workspace() == before);
        QVERIFY(m_document->canRedo());
        HEADWATER_VERIFY_OK(m_document->redo());
        QCOMPARE(m_document->plan().seats.find(m_company.atFells)->externalId, QStringLiteral("N-99"));
        QCOMPARE(spy.count(), 3);
    }

    void aRefusedEditAndAnIdleOneMakeNoStep()
    {
        QSignalSpy spy(m_document.get(), &PlanDocument::changed);
        HEADWATER_VERIFY_ERROR(m_document->apply(QStringLiteral("x"), {},
                                   [](Plan) -> Result<Plan> { return failure(Error::Kind::WouldFormCycle, {}); }),
            WouldFormCycle);
        HEADWATER_VERIFY_OK(m_document->apply(QStringLiteral("x"), {}, [](Plan plan) -> Result<Plan> { return plan; }));
        QCOMPARE(m_document->steps().size(), std::size_t(0));
        QCOMPARE(spy.count(), 0);
    }

    void stepsWithOneMergeKeyBecomeOne()
    {
        const Workspace before = m_document->workspace();
        const QString key = QStringLiteral("typing");
        for (const char *code : { "N", "N-", "N-7" })
            HEADWATER_VERIFY_OK(m_document->apply(
                QStringLiteral("Type"), {}, renamingSeat(m_company.atFells, QString::fromLatin1(code)), key));
        QCOMPARE(m_document->steps().size(), std::size_t(1));
        HEADWATER_VERIFY_OK(m_document->undo());
        QVERIFY(m_document->workspace() == before);
    }

    void aMergedStepThatEndsWhereItBeganIsNone()
    {
        const QString key = QStringLiteral("drag");
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("Drag"), {}, renamingSeat(m_company.atFells, QStringLiteral("X")), key));
        HEADWATER_VERIFY_OK(m_document->apply(
            QStringLiteral("Drag"), {}, renamingSeat(m_company.atFells, QStringLiteral("N-01")), key));
        QCOMPARE(m_document->steps().size(), std::size_t(0));
    }

    void undoShowsTheScenarioTheStepHappenedIn()
    {
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(QStringLiteral("Duplicate"), {}, [&](Workspace w) {
            return withScenarioDuplicated(std::move(w), baselineId, QStringLiteral("Growth"), m_document->now());
        }));
        const ScenarioId growth = m_document->workspace().shown;
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("In growth"), {}, renamingSeat(m_company.atFells, QStringLiteral("G"))));
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(
            {}, {}, [](Workspace w) { return withScenarioShown(std::move(w), baselineId); }));
        QCOMPARE(m_document->steps().size(), std::size_t(2)); // a look is no step

        HEADWATER_VERIFY_OK(m_document->undo());
        QCOMPARE(m_document->workspace().shown, growth);
        HEADWATER_VERIFY_OK(m_document->undo());
        QCOMPARE(m_document->workspace().shown, baselineId);
    }

    void scenariosFollowTheBaselineWhereTheyHaveNotChanged()
    {
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(QStringLiteral("Duplicate"), {}, [&](Workspace w) {
            return withScenarioDuplicated(std::move(w), baselineId, QStringLiteral("Growth"), m_document->now());
        }));
        const ScenarioId growth = m_document->workspace().shown;
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(
            {}, {}, [](Workspace w) { return withScenarioShown(std::move(w), baselineId); }));
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))));
        const Workspace expected = m_document->workspace();
        QCOMPARE(expected.scenarios.find(growth)->plan.seats.find(m_company.atFells)->externalId, QStringLiteral("B"));
        m_document.reset();
        m_document = opened(m_path);
        QVERIFY(m_document && m_document->workspace() == expected);
    }

    void aLockedPlanIsLookedAtAndNotChanged()
    {
        m_document->setLocked(true);
        HEADWATER_VERIFY_ERROR(
            m_document->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))), Locked);
        HEADWATER_VERIFY_ERROR(m_document->undo(), NotFound);
        m_document->setLocked(false);
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))));
    }

    void aSecondOpenerReadsAndLearnsWhy()
    {
        auto second = opened(m_path);
        QVERIFY(second);
        QVERIFY(second->workspace() == m_document->workspace());
        QCOMPARE(second->readOnlyReason()->kind, Error::Kind::Locked);
        HEADWATER_VERIFY_ERROR(
            second->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))), Locked);
        m_document.reset();
        second = opened(m_path);
        QVERIFY(second && !second->readOnlyReason());
    }

    void nothingLiesBesideAClosedPlan()
    {
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))));
        m_document.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aCopyHoldsThePlanAndItsHistory()
    {
        HEADWATER_VERIFY_OK(
            m_document->apply(QStringLiteral("x"), {}, renamingSeat(m_company.atFells, QStringLiteral("B"))));
        const QString copyPath = m_folder->filePath(QStringLiteral("copy.headwater"));
        const auto copying = m_document->copyingTo(copyPath);
        HEADWATER_VERIFY_OK(copying);
        HEADWATER_VERIFY_OK((*copying)());
        HEADWATER_VERIFY_ERROR((*copying)(), Duplicate);
        auto copy = opened(copyPath);
        QVERIFY(copy);
        QVERIFY(copy->workspace() == m_document->workspace());
        HEADWATER_VERIFY_OK(copy->undo());
        QVERIFY(copy->workspace() == workspaceOf(m_company.plan));
    }

    void aValueTheFileCannotHoldIsRefusedBeforeItIsInThePlan()
    {
        const auto tooLong = renamingSeat(m_company.atFells, QString(2'000'000, u'x'));
        HEADWATER_VERIFY_ERROR(m_document->apply(QStringLiteral("x"), {}, tooLong), InvalidInput);
        QVERIFY(m_document->workspace() == workspaceOf(m_company.plan));
    }

    /// The document against a list of workspaces, with closing and opening in between.
    void everyHistoryWalksBackThroughEqualPlans()
    {
        m_document.reset();
        QVERIFY(rc::check("undo walks back through equal plans", [this] { walkAtRandom(); }));
    }

private:
    void walkAtRandom()
    {
        m_document.reset();
        QFile::remove(m_path);
        m_document = created(m_path, workspaceOf(m_company.plan));
        RC_ASSERT(m_document);
        std::vector<Workspace> states { m_document->workspace() };
        std::size_t position = 0;
        const auto moves = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, 18), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
        for (const auto &[what, which, value] : moves) {
            const std::size_t before = m_document->steps().size();
            const quint64 revision = m_document->revision();
            if (what < 12) {
                const bool stepped = randomStep(what, which, value) && m_document->revision() != revision
                    && (m_document->position() != position || m_document->steps().size() != before);
                if (stepped) {
                    states.resize(++position);
                    states.push_back(m_document->workspace());
                }
            } else if (what < 15) {
                RC_ASSERT(m_document->undo().has_value() == (position > 0));
                position -= position > 0 ? 1 : 0;
            } else if (what == 15) {
                RC_ASSERT(m_document->redo().has_value() == (position + 1 < states.size()));
                position += position + 1 < states.size() ? 1 : 0;
            } else if (what == 16) {
                const Workspace stored = m_document->workspace();
                m_document.reset();
                m_document = opened(m_path);
                RC_ASSERT(m_document);
                RC_ASSERT(m_document->workspace() == stored);
            } else {
                position = static_cast<std::size_t>(which) % states.size();
                RC_ASSERT(m_document->goTo(position).has_value());
            }
            for (const Scenario &scenario : m_document->workspace().scenarios)
                RC_ASSERT(brokenRules(scenario.plan).empty());
            RC_ASSERT(m_document->position() == position);
            RC_ASSERT(m_document->workspace().scenarios == states[position].scenarios);
            RC_ASSERT(m_document->storage() == PlanDocument::Storage::Stored);
        }
    }

    bool randomStep(int what, int which, int value)
    {
        const auto workspaceEdit = [&](Workspace w) -> Result<Workspace> {
            if (what == 9)
                return withScenarioDuplicated(
                    std::move(w), w.shown, QStringLiteral("scenario %1").arg(value), m_document->now());
            if (what == 10)
                return withScenarioShown(std::move(w), ScenarioId { 1 + which % 4 });
            return withScenarioInBin(std::move(w), ScenarioId { 1 + which % 4 }, value % 2 == 0);
        };
        if (what >= 9)
            return m_document->applyToWorkspace(QStringLiteral("scenario"), {}, workspaceEdit).has_value();
        return m_document
            ->apply(
                QStringLiteral("edit"), {}, [&](Plan plan) { return randomEdit(std::move(plan), what, which, value); })
            .has_value();
    }

    const SmallCompany m_company = smallCompany();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PlanDocument> m_document;
};

QTEST_GUILESS_MAIN(PlanDocumentTest)
#include "plan_document_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/step_trace.h"
#include "core/document/steps_between.h"
#include "core/document/touched_rows.h"
#include "core/plan/edits.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

Clock clockAtNoon()
{
    return [] { return QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC); };
}

QStringList labelsOf(const std::vector<TracedStep> &steps)
{
    QStringList labels;
    for (const TracedStep &step : steps)
        labels.append(step.label);
    return labels;
}

/// What a step changed, found without patches: by comparing the plans before and after it.
template <typename Row> bool differs(const Plan &a, const Plan &b, decltype(Row::id) id)
{
    const Row *was = tableOf<Row>(a).find(id);
    const Row *is = tableOf<Row>(b).find(id);
    return was != is && !(was && is && *was == *is);
}

template <typename Row> std::vector<std::size_t> stepsByComparing(const std::vector<Plan> &plans, decltype(Row::id) id)
{
    std::vector<std::size_t> steps;
    for (std::size_t step = plans.size() - 1; step-- > 0;) {
        if (differs<Row>(plans[step], plans[step + 1], id))
            steps.push_back(step);
    }
    return steps;
}

template <typename Row> std::vector<std::size_t> stepsByTrace(const PlanDocument &document, decltype(Row::id) id)
{
    std::vector<std::size_t> steps;
    const QString table = QString::fromLatin1(TableOf<Row>::table);
    for (const TracedStep &step : stepsTouching(document, table, id.value))
        steps.push_back(step.index);
    return steps;
}

} // namespace

class StepTraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=30 max_size=60");
    }

    void init()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("plan.headwater"));
        m_document = *PlanDocument::create(m_path, workspaceOf(m_company.plan), clockAtNoon());
    }
    void cleanup() { m_document.reset(); }

    void everyRowKnowsTheStepsThatChangedIt()
    {
        QVERIFY(rc::check("steps found by patches are those found by comparing the plans", [this] {
            cleanup();
            init();
            std::vector<Plan> plans { m_document->plan() };
            const int edits = *rc::gen::inRange(1, 12);
            for (int i = 0; i < edits; ++i) {
                const auto [what, which, value]
                    = std::tuple(*rc::gen::inRange(0, 100), *rc::gen::inRange(0, 100), *rc::gen::inRange(0, 1000));
                const std::size_t before = m_document->position();
                (void)m_document->apply(QStringLiteral("edit"), {},
                    [&](Plan plan) { return randomEdit(std::move(plan), what, which, value); });
                if (m_document->position() > before)
                    plans.push_back(m_document->plan());
            }
            for (const bool reopened : { false, true }) {
                if (reopened)
                    reopen();
                for (const Seat &seat : m_document->plan().seats)
                    RC_ASSERT(stepsByTrace<Seat>(*m_document, seat.id) == stepsByComparing<Seat>(plans, seat.id));
                for (std::int64_t id = 1; id <= m_document->plan().accounts.slotCount(); ++id)
                    RC_ASSERT(stepsByTrace<Account>(*m_document, AccountId { id })
                        == stepsByComparing<Account>(plans, AccountId { id }));
            }
        }));
    }

    void theLatestStepComesFirstWithItsReason()
    {
        rename(m_company.atFells, QStringLiteral("one"), QStringLiteral("because"));
        rename(m_company.atLakes, QStringLiteral("other"), {});
        rename(m_company.atFells, QStringLiteral("two"), QStringLiteral("after all"));
        const auto steps = stepsTouching(*m_document, u"seat", m_company.atFells.value);
        QCOMPARE(steps.size(), std::size_t(2));
        const TracedStep latest { 2, QStringLiteral("two"), QStringLiteral("after all"), clockAtNoon()() };
        QVERIFY(steps[0] == latest);
        QCOMPARE(steps[1].reason, QStringLiteral("because"));
        QVERIFY(stepsTouching(*m_document, u"no such table", 1).empty());
        QVERIFY(stepsTouching(*m_document, u"seat", 100'000).empty());
    }

    void whatMadeRowsDifferFromTheBaselineIsFoundInOneWalk()
    {
        rename(m_company.atFells, QStringLiteral("before"), {});
        duplicateShown(QStringLiteral("Growth"));
        const ScenarioId growth = m_document->workspace().shown;
        rename(m_company.atLakes, QStringLiteral("one"), {});
        rename(m_company.atLakes, QStringLiteral("two"), QStringLiteral("because"));
        const std::vector<std::int64_t> rows { m_company.atFells.value, m_company.atLakes.value };
        const auto steps = StepsBetween(*m_document, baselineId, growth).of(u"seat", rows);
        QCOMPARE(steps.size(), std::size_t(2));
        QVERIFY(!steps[0]); // what was before is the same in both
        QVERIFY(steps[1]);
        QCOMPARE(steps[1]->label, QStringLiteral("two"));
        QCOMPARE(steps[1]->reason, QStringLiteral("because"));
        QVERIFY(!StepsBetween(*m_document, baselineId, baselineId).of(u"seat", rows)[1]);
        QVERIFY(!StepsBetween(*m_document, baselineId, growth).of(u"no such table", rows)[1]);
    }

    void whatBothWereGivenMakesNoDifferenceBetweenThem()
    {
        duplicateShown(QStringLiteral("Growth"));
        const ScenarioId growth = m_document->workspace().shown;
        rename(m_company.atFells, QStringLiteral("in Growth"), QStringLiteral("because"));
        showScenario(baselineId);
        locate(m_company.atFells, QStringLiteral("import"));
        const std::vector<Change> changes = changeList(m_document->baselinePlan(), planOf(growth));
        QCOMPARE(changes.size(), std::size_t(1));
        const auto steps = StepsBetween(*m_document, baselineId, growth).of(changes);
        QVERIFY(steps.front());
        QCOMPARE(steps.front()->label, QStringLiteral("in Growth"));
        QCOMPARE(steps.front()->reason, QStringLiteral("because"));
        // A row of which the scenario decided nothing followed, and so did not differ.
        locate(m_company.atLakes, QStringLiteral("import again"));
        Change other = changes.front();
        other.id = m_company.atLakes.value;
        const std::vector<Change> others { other };
        QVERIFY(!StepsBetween(*m_document, baselineId, growth).of(others).front());
    }

    void scenariosDifferByWhatWasDoneSinceTheyWereOne()
    {
        rename(m_company.atFells, QStringLiteral("long before"), {});
        duplicateShown(QStringLiteral("Growth"));
        const ScenarioId growth = m_document->workspace().shown;
        duplicateShown(QStringLiteral("Bolder"));
        const ScenarioId bolder = m_document->workspace().shown;
        showScenario(growth);
        rename(m_company.atFells, QStringLiteral("in the one before"), {});
        const std::vector<Change> changes = changeList(planOf(growth), planOf(bolder));
        const auto steps = StepsBetween(*m_document, growth, bolder).of(changes);
        QCOMPARE(steps.size(), std::size_t(1));
        QVERIFY(steps.front());
        QCOMPARE(steps.front()->label, QStringLiteral("in the one before"));
        Change untouched = changes.front();
        untouched.id = m_company.atLakes.value;
        const std::vector<Change> others { untouched };
        QVERIFY(!StepsBetween(*m_document, growth, bolder).of(others).front()); // not "long before"
    }

    void anUndoneStepDoesNotCount()
    {
        rename(m_company.atFells, QStringLiteral("one"), {});
        rename(m_company.atFells, QStringLiteral("two"), {});
        HEADWATER_VERIFY_OK(m_document->undo());
        QCOMPARE(labelsOf(stepsTouching(*m_document, u"seat", m_company.atFells.value)),
            QStringList { QStringLiteral("one") });
    }

    void aCopiedScenarioGoesOnWithWhatHappenedInTheOriginal()
    {
        rename(m_company.atFells, QStringLiteral("in the baseline"), {});
        duplicateShown(QStringLiteral("Growth"));
        const ScenarioId growth = m_document->workspace().shown;
        rename(m_company.atLakes, QStringLiteral("in Growth"), {});
        duplicateShown(QStringLiteral("Bolder"));
        rename(m_company.atFells, QStringLiteral("in Bolder"), {});
        const auto fells = [this](ScenarioId id) {
            return labelsOf(stepsTouching(*m_document, u"seat", m_company.atFells.value, id));
        };
        const QString inBaseline = QStringLiteral("in the baseline");
        QCOMPARE(fells(m_document->workspace().shown), QStringList({ QStringLiteral("in Bolder"), inBaseline }));
        QCOMPARE(fells(growth), QStringList { inBaseline });
        QCOMPARE(fells(baselineId), QStringList { inBaseline });
        QCOMPARE(labelsOf(stepsTouching(*m_document, u"seat", m_company.atLakes.value)),
            QStringList { QStringLiteral("in Growth") });
        QVERIFY(stepsTouching(*m_document, u"seat", m_company.atLakes.value, baselineId).empty());
    }

    void neighboursAreOneRunAndGapsAreGaps()
    {
        QVERIFY(rc::check("a run holds exactly the ids that were added", [] {
            const auto ids = *rc::gen::container<std::set<int>>(rc::gen::inRange(1, 60));
            IdRuns runs;
            for (const int id : ids)
                runs.add(id);
            for (int id = 0; id <= 61; ++id)
                RC_ASSERT(runs.contains(id) == (ids.count(id) == 1));
        }));
    }

private:
    void rename(SeatId id, const QString &code, const QString &reason)
    {
        HEADWATER_VERIFY_OK(m_document->apply(code, reason, [id, code](Plan plan) {
            Seat seat = *plan.seats.find(id);
            seat.externalId = code;
            return withRow(std::move(plan), seat);
        }));
    }

    void locate(SeatId id, const QString &location)
    {
        HEADWATER_VERIFY_OK(m_document->apply(location, {}, [id, location](Plan plan) {
            Seat seat = *plan.seats.find(id);
            seat.location = location;
            return withRow(std::move(plan), seat);
        }));
    }

    void showScenario(ScenarioId scenario)
    {
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(QStringLiteral("show"), {},
            [&](const Workspace &workspace) { return withScenarioShown(workspace, scenario); }));
    }

    const Plan &planOf(ScenarioId scenario) const { return m_document->workspace().scenarios.find(scenario)->plan; }

    void duplicateShown(const QString &name)
    {
        HEADWATER_VERIFY_OK(m_document->applyToWorkspace(name, {}, [&](const Workspace &workspace) {
            return withScenarioDuplicated(workspace, workspace.shown, name, clockAtNoon()());
        }));
    }

    void reopen()
    {
        m_document.reset();
        m_document = *PlanDocument::open(m_path, clockAtNoon());
    }

    const SmallCompany m_company = smallCompany();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PlanDocument> m_document;
};

QTEST_APPLESS_MAIN(StepTraceTest)
#include "step_trace_test.moc"

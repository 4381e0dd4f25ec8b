// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

StageName open(const char *name) { return { QString::fromLatin1(name), StageKind::Open }; }
StageName won(const char *name) { return { QString::fromLatin1(name), StageKind::Won }; }

Plan planWith(const std::vector<StageName> &stages) { return *withStagesAdded({}, stages); }

QStringList names(const Plan &plan)
{
    QStringList names;
    for (const Stage &stage : stagesInOrder(plan))
        names.append(stage.name);
    return names;
}

StageId idOf(const Plan &plan, const char *name) { return StageNames(plan).find(QString::fromLatin1(name)); }

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

class StageEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openStagesStandBeforeThoseThatEndJourneys()
    {
        const Plan plan = planWith({ open("Interest"), won("Won"), open("Trial") });
        QCOMPARE(names(plan), words("Interest Trial Won"));
        QVERIFY(plan.stages.find(idOf(plan, "won"))->kind == StageKind::Won);
        QCOMPARE(stagesInOrder(plan).back().position, 3);
    }

    void aStageNeedsANameOfItsOwn()
    {
        const Plan plan = planWith({ open("Interest") });
        QVERIFY(withStageAdded(plan, open("  ")).error().kind == Error::Kind::Incomplete);
        QVERIFY(withStageAdded(plan, open(" interest")).error().kind == Error::Kind::Duplicate);
        const Plan two = planWith({ open("Interest"), open("Trial") });
        QVERIFY(withStageRenamed(two, idOf(two, "Trial"), QStringLiteral("INTEREST")).error().kind
            == Error::Kind::Duplicate);
        QVERIFY(withStageRenamed(two, StageId { 9 }, QStringLiteral("x")).error().kind == Error::Kind::NotFound);
        QVERIFY(withStageMoved(two, StageId { 9 }, 1).error().kind == Error::Kind::NotFound);
    }

    void aRenamedStageIsFoundByItsEarlierNames()
    {
        Plan plan = planWith({ open("Interest"), open("Trial") });
        const StageId id = idOf(plan, "Interest");
        plan = *withStageRenamed(plan, id, QStringLiteral("Curious"));
        plan = *withStageRenamed(plan, id, QStringLiteral("Aware"));
        for (const char *name : { "Interest", "curious ", "Aware" })
            QVERIFY(idOf(plan, name) == id);
        plan = *withStageRenamed(plan, id, QStringLiteral("Interest"));
        for (const char *name : { "Interest", "Curious", "Aware" })
            QVERIFY(idOf(plan, name) == id);
        QCOMPARE(plan.aliases.size(), std::size_t(2)); // none for the name it has
    }

    void aNameInThePlanCountsBeforeAnEarlierOne()
    {
        Plan plan = planWith({ open("Interest"), open("Trial") });
        plan = *withStageRenamed(plan, idOf(plan, "Interest"), QStringLiteral("Aware"));
        plan = *withStageAdded(plan, open("Interest"));
        QCOMPARE(names(plan), words("Aware Trial Interest"));
        QVERIFY(idOf(plan, "Interest") != idOf(plan, "Aware"));
    }

    void letterCaseAloneLeavesNoEarlierName()
    {
        Plan plan = planWith({ open("interest") });
        plan = *withStageRenamed(plan, idOf(plan, "interest"), QStringLiteral("Interest"));
        QCOMPARE(names(plan), words("Interest"));
        QVERIFY(plan.aliases.empty());
    }

    void whatRefersToAStageKeepsItAndKeepsItThere()
    {
        Plan plan = planWith({ open("Interest"), open("Trial") });
        const StageId id = idOf(plan, "Interest");
        plan = *withRow(plan, Verifier { {}, id, QStringLiteral("Called back"), VerifierKind::Activity, true, 0 });
        plan = *withStageRenamed(plan, id, QStringLiteral("Aware"));
        QVERIFY(plan.verifiers.begin()->stage == id);
        QVERIFY(withStageRemoved(plan, id).error().kind == Error::Kind::StillInUse);
        plan = *withRowRemoved<Verifier>(plan, plan.verifiers.begin()->id);
        plan = *withStageRemoved(plan, id);
        QCOMPARE(names(plan), words("Trial"));
        QVERIFY(plan.aliases.empty());
    }

    void otherSpellingsAreLeftAlone()
    {
        Plan plan = planWith({ open("Interest") });
        plan.aliases.edit().add({ {}, QStringLiteral("product"), QStringLiteral("Interest"), QStringLiteral("Loan") });
        plan = *withStageRenamed(plan, idOf(plan, "Interest"), QStringLiteral("Aware"));
        plan = *withStageRemoved(plan, idOf(plan, "Aware"));
        QCOMPARE(plan.aliases.size(), std::size_t(1));
        QCOMPARE(plan.aliases.begin()->means, QStringLiteral("Loan"));
    }

    void movingIsTakingOutAndPuttingIn()
    {
        const auto holds = [] {
            const int count = *rc::gen::inRange(1, 9);
            Plan plan;
            QStringList expected;
            for (int i = 0; i < count; ++i) {
                expected.append(QString::number(i));
                plan.stages.edit().add({ {}, expected.back(), *rc::gen::inRange(0, 3), StageKind::Open, 0 });
            }
            expected = names(plan);
            const int from = *rc::gen::inRange(0, count);
            const int places = *rc::gen::inRange(-10, 10);
            const StageId id = stagesInOrder(plan)[static_cast<std::size_t>(from)].id;
            expected.move(from, std::clamp(from + places, 0, count - 1));
            const Plan moved = *withStageMoved(plan, id, places);
            RC_ASSERT(names(moved) == expected);
            RC_ASSERT(moved.stages.size() == plan.stages.size());
        };
        QVERIFY(rc::check("moving a stage", holds));
    }
};

QTEST_GUILESS_MAIN(StageEditsTest)
#include "stage_edits_test.moc"

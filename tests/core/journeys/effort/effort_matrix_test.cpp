// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/effort/effort_matrix.h"
#include "core/plan/edits.h"
#include "core/samples/company.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Work that the web, calls and visits share: 20 % x 0, 50 % x 60 min, 30 % x 120 min.
struct Shared {
    Plan plan = smallCompany().plan;
    WorkId work;
    ChannelId web, call, visit;

    Shared()
    {
        work.segment = plan.segments.edit().add({ {}, QStringLiteral("SMB"), QStringLiteral("Small firms") });
        work.stage = plan.stages.edit().add({ {}, QStringLiteral("Trial"), 1, StageKind::Open, 10 });
        work.task = plan.tasks.edit().add({ {}, QStringLiteral("Explain"), Share {} });
        web = plan.channels.edit().add({ {}, QStringLiteral("Web"), ChannelKind::SelfServe });
        call = plan.channels.edit().add({ {}, QStringLiteral("Call"), ChannelKind::Assisted });
        visit = plan.channels.edit().add({ {}, QStringLiteral("Visit"), ChannelKind::InPerson });
        add(web, 20, 0);
        add(call, 50, 60);
        add(visit, 30, 120);
    }

    void add(ChannelId channel, int percent, std::int64_t minutes)
    {
        plan.efforts.edit().add(
            { {}, work.segment, work.stage, work.task, channel, Minutes { minutes }, Share { percent * 100 } });
    }

    WorkLine line() const { return effortMatrix(plan, work.segment).lines.at(0); }
};

int shareOf(const WorkLine &line, std::size_t channel) { return line.channels[channel].share.parts; }

} // namespace

class EffortMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSumsUpItsChannels()
    {
        const WorkLine line = Shared().line();
        QCOMPARE(line.selfServe.parts, 2'000);
        QCOMPARE(line.unassigned.parts, 0);
        QCOMPARE(line.perVisit.count, 66); // 0.5 x 60 + 0.3 x 120
        QCOMPARE(line.saved.count, 17); // 66 / 0.8 x 0.2 = 16.5
        const EffortMatrix matrix = effortMatrix(Shared().plan, SegmentId { 1 });
        QCOMPARE(matrix.withoutSeller.parts, 2'048); // 17 of 83 minutes
    }

    void linesFollowTheJourney()
    {
        Shared s;
        const StageId before = s.plan.stages.edit().add({ {}, QStringLiteral("Interest"), 0, StageKind::Open, 5 });
        s.plan = *withWorkAdded(s.plan, { s.work.segment, before, s.work.task }, s.call, Minutes { 30 });
        const EffortMatrix matrix = effortMatrix(s.plan, s.work.segment);
        QCOMPARE(matrix.lines.size(), std::size_t(2));
        QCOMPARE(matrix.lines.front().work.stage, before);
        QCOMPARE(matrix.perJourney.count, 96);
    }

    void letTheWebDoItAndTheOthersGiveWayInProportion()
    {
        Shared s;
        s.plan = *withChannelShare(s.plan, s.work, s.web, Share { 6'000 });
        QCOMPARE(shareOf(s.line(), 0), 6'000);
        QCOMPARE(shareOf(s.line(), 1), 2'500);
        QCOMPARE(shareOf(s.line(), 2), 1'500);
        QCOMPARE(s.line().perVisit.count, 33);
    }

    void aChannelThatHandlesAllIsAlone()
    {
        Shared s;
        s.plan = *withChannelShare(s.plan, s.work, s.call, Share::full());
        QCOMPARE(s.plan.efforts.size(), std::size_t(1));
        s.plan = *withChannelShare(s.plan, s.work, s.call, Share { 7'000 });
        QCOMPARE(s.line().unassigned.parts, 3'000);
        s.plan = *withChannelShare(s.plan, s.work, s.visit, Share { 1'000 });
        QCOMPARE(shareOf(s.line(), 1), 9'000);
        QCOMPARE(s.line().channels[2].perVisit.count, 60); // as long as the longest other
    }

    void whatCannotBeIsRefused()
    {
        const Shared s;
        HEADWATER_VERIFY_ERROR(withChannelShare(s.plan, s.work, s.web, Share { 10'001 }), InvalidInput);
        HEADWATER_VERIFY_ERROR(withChannelShare(s.plan, s.work, ChannelId { 99 }, Share { 1 }), NotFound);
        HEADWATER_VERIFY_ERROR(withTimePerVisit(s.plan, s.work, s.web, Minutes { 5 }), InvalidInput);
        HEADWATER_VERIFY_ERROR(withTimePerVisit(s.plan, s.work, s.call, Minutes { -5 }), InvalidInput);
        HEADWATER_VERIFY_ERROR(withWorkAdded(s.plan, s.work, s.call, Minutes { 5 }), Duplicate);
        const WorkId missing { s.work.segment, s.work.stage, TaskId { 77 } };
        HEADWATER_VERIFY_ERROR(withWorkRemoved(s.plan, std::span(&missing, 1)), NotFound);
    }

    void timeWorkAndSegmentsCanBeSet()
    {
        Shared s;
        s.plan = *withTimePerVisit(s.plan, s.work, s.visit, Minutes { 200 });
        QCOMPARE(s.line().perVisit.count, 90);
        const SegmentId other = s.plan.segments.edit().add({ {}, QStringLiteral("ENT"), QStringLiteral("Large") });
        s.plan = *withEffortsCopied(s.plan, s.work.segment, std::span(&other, 1));
        QCOMPARE(effortMatrix(s.plan, other).perJourney.count, 90);
        s.plan = *withWorkRemoved(s.plan, std::span(&s.work, 1));
        QCOMPARE(effortMatrix(s.plan, s.work.segment).lines.size(), std::size_t(0));
        QCOMPARE(effortMatrix(s.plan, other).lines.size(), std::size_t(1));
    }

    void workIsAddedByNameAlsoToAnEmptyPlan()
    {
        const WorkNames names { QStringLiteral("All"), QStringLiteral("Trial"), QStringLiteral("Explain"),
            QStringLiteral("Call") };
        auto plan = withWorkAdded(Plan {}, names, Minutes { 45 });
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(effortMatrix(*plan, SegmentId { 1 }).perJourney.count, 45);
        WorkNames again = names;
        again.task = QStringLiteral(" explain ");
        HEADWATER_VERIFY_ERROR(withWorkAdded(*plan, again, Minutes { 45 }), Duplicate);
        again.task = QString();
        HEADWATER_VERIFY_ERROR(withWorkAdded(*plan, again, Minutes { 45 }), Incomplete);
    }

    void aNewStageStandsBehindTheOpenOnesAndBeforeTheClosingOnes()
    {
        Plan plan;
        {
            auto stages = plan.stages.edit();
            stages.add({ {}, QStringLiteral("Interest"), 1, StageKind::Open, 5 });
            stages.add({ {}, QStringLiteral("Offer"), 2, StageKind::Open, 5 });
            stages.add({ {}, QStringLiteral("Won"), 3, StageKind::Won, 0 });
            stages.add({ {}, QStringLiteral("Lost"), 4, StageKind::Lost, 0 });
        }
        const auto positions = [](const Plan &of) {
            std::vector<std::int64_t> all;
            for (const Stage &stage : of.stages)
                all.push_back(stage.position);
            return all;
        };
        const auto withWorkAt = [&plan](const char *stage) {
            return withWorkAdded(plan,
                { QStringLiteral("All"), QString::fromLatin1(stage), QStringLiteral("Explain"),
                    QStringLiteral("Call") },
                Minutes { 45 });
        };
        QVERIFY(positions(*withWorkAt("Trial")) == (std::vector<std::int64_t> { 1, 2, 4, 5, 3 }));
        QVERIFY(positions(*withWorkAt("offer ")) == (std::vector<std::int64_t> { 1, 2, 3, 4 }));
        plan.stages.edit().put({ StageId { 3 }, QStringLiteral("Won"), 10, StageKind::Won, 0 });
        QVERIFY(positions(*withWorkAt("Trial")) == (std::vector<std::int64_t> { 1, 2, 5, 4, 3 }));
    }

    /// However shares are set, one channel after another, together they are the whole.
    void sharesStayTheWhole()
    {
        QVERIFY(rc::check([] {
            Shared s;
            const auto settings = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 10'000)));
            for (const auto &[channel, parts] : settings) {
                const auto set = withChannelShare(s.plan, s.work, ChannelId { channel + 1 }, Share { parts });
                RC_ASSERT(set.has_value() || (parts == 0 && s.plan.efforts.size() == 1));
                if (!set)
                    return;
                s.plan = *set;
                const WorkLine line = s.line();
                const bool isAlone = s.plan.efforts.size() == 1;
                RC_ASSERT(isAlone || line.unassigned.parts == 0);
                RC_ASSERT(shareOf(line, static_cast<std::size_t>(channel)) == parts);
            }
        }));
    }

    void theSampleIsWholeAndSavesMostForSmallCustomers()
    {
        const GeneratedCompany company = sampleCompany();
        const Plan &plan = company.workspace.plan();
        for (const Segment &segment : plan.segments) {
            const EffortMatrix matrix = effortMatrix(plan, segment.id);
            QVERIFY(matrix.perJourney.count > 0);
            for (const WorkLine &line : matrix.lines)
                QCOMPARE(line.unassigned.parts, 0);
        }
    }
};

QTEST_GUILESS_MAIN(EffortMatrixTest)
#include "effort_matrix_test.moc"

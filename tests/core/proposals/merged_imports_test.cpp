// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/merged_imports.h"
#include "core/proposals/merge/workspace_merge.h"
#include "tests/core/exchange/import_support.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

QDateTime day(int number) { return QDateTime(QDate(2026, 11, number), QTime(9, 0), Qt::UTC); }

ImportBatch import(std::int64_t id, const char *file, int takenOn, const char *kind = "opportunities")
{
    return { BatchId { id }, QLatin1StringView(file), QLatin1StringView(kind), 1, day(takenOn), true };
}

Workspace withImport(Workspace workspace, const ImportBatch &import)
{
    workspace.batches.edit().put(import);
    return workspace;
}

Opportunity opportunity(const char *id, const char *stage)
{
    Opportunity result;
    result.externalId = QLatin1StringView(id);
    result.stage = QLatin1StringView(stage);
    return result;
}

JourneyEvent eventOf(const char *journey, qint64 at)
{
    JourneyEvent result;
    result.journey = QLatin1StringView(journey);
    result.at = at;
    return result;
}

template <typename... Fact> ImportedFacts told(const ImportBatch &import, const Fact &...facts)
{
    auto list = std::make_shared<FactList>();
    (static_cast<void>(list->add(facts)), ...);
    return { import, list };
}

} // namespace

/// What a colleague's imports tell comes in as if it had been imported here at its time.
class MergedImportsTest : public QObject
{
    Q_OBJECT

    const Workspace begun = withImport(workspaceOf(smallCompany().plan), import(1, "begun.csv", 1));

private Q_SLOTS:
    void importsOfTheOtherComeInWhateverTheirNumber()
    {
        const Workspace mine = withImport(begun, import(2, "mine.csv", 3));
        const Workspace theirs = withImport(begun, import(2, "theirs.csv", 4));
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(merge->imports, (std::vector { import(2, "theirs.csv", 4) }));
        QVERIFY(merge->switched.empty());
        QCOMPARE(merge->workspace, mine);
    }

    void theSameImportIsNotTakenInTwice()
    {
        const Workspace theirs = withImport(begun, import(2, "theirs.csv", 4));
        const Workspace mine = withImport(begun, import(7, "theirs.csv", 4)); // merged before
        QVERIFY(importsOfTheirs(begun, mine, theirs).empty());
        QVERIFY(importsOfTheirs(begun, begun, begun).empty());
    }

    void anImportThatTheOtherTookBackCountsNoMore()
    {
        ImportBatch off = import(1, "begun.csv", 1);
        off.active = false;
        const auto merge = mergeWorkspaces(begun, begun, withImport(begun, off));
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(!merge->workspace.batches.find(BatchId { 1 })->active);
        QCOMPARE(merge->switched, std::vector { off });
        const auto mine = mergeWorkspaces(begun, withImport(begun, off), begun);
        HEADWATER_VERIFY_OK(mine);
        QVERIFY(!mine->workspace.batches.find(BatchId { 1 })->active);
        QVERIFY(mine->switched.empty());
    }

    void whatASliceWasGivenIsNoImport()
    {
        Workspace slice = withImport(workspaceOf(smallCompany().plan), import(1, "whole.headwater", 2, "journeys"));
        slice = withImport(slice, import(2, "lead.csv", 5));
        PlanInfo info = *slice.baseline().plan.info.find(PlanInfoId { 1 });
        info.slice = smallCompany().north;
        slice = *withPlan(slice, baselineId, *withRow(slice.baseline().plan, info));
        QCOMPARE(importsOfTheirs(begun, begun, slice), (std::vector { import(2, "lead.csv", 5) }));
    }

    void eventsThatAreKnownAreNotCountedTwice()
    {
        auto known = KnownFacts::of({ told(import(1, "a", 1, "events"), eventOf("one", 1), eventOf("one", 2)) });
        HEADWATER_VERIFY_OK(known);
        FactList came;
        const auto handed = known->handNew(
            told(import(2, "b", 2, "events"), eventOf("one", 2), eventOf("one", 3), eventOf("two", 3)), came);
        HEADWATER_VERIFY_OK(handed);
        QCOMPARE(*handed, std::int64_t(2));
        QCOMPARE(came.events, (std::vector { eventOf("one", 3), eventOf("two", 3) }));
        QCOMPARE(*known->handNew(told(import(3, "c", 3, "events"), eventOf("two", 3)), came), std::int64_t(0));
    }

    void whatWasToldLaterHereStands()
    {
        auto known = KnownFacts::of({ told(import(1, "a", 1), opportunity("old", "Lead"), opportunity("new", "Lead")),
            told(import(2, "b", 9), opportunity("new", "Won")) });
        HEADWATER_VERIFY_OK(known);
        FactList came;
        const auto handed = known->handNew(told(import(3, "c", 5), opportunity("old", "Offer"),
                                               opportunity("new", "Offer"), opportunity("other", "Lead")),
            came);
        HEADWATER_VERIFY_OK(handed);
        QCOMPARE(came.opportunities, (std::vector { opportunity("old", "Offer"), opportunity("other", "Lead") }));
    }
};

QTEST_GUILESS_MAIN(MergedImportsTest)
#include "merged_imports_test.moc"

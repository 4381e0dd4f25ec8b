// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/columns.h"
#include "core/proposals/merge/merge.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

Plan randomlyMoved(Plan plan)
{
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 40), rc::gen::inRange(0, 40)));
    for (const auto &[what, which, value] : steps) {
        if (Result<Plan> next = randomEdit(plan, what, which, value))
            plan = std::move(*next);
    }
    return plan;
}

/// New rows get numbers that nobody else gives.
Plan withRoom(Plan plan, std::int64_t slots)
{
    forEachTable([&](auto member) { (plan.*member).edit().reserveSlots(slots); });
    return plan;
}

struct Three {
    Plan base, mine, theirs;
};

Three randomThree()
{
    const Plan base = randomlyMoved(smallCompany().plan);
    return { base, randomlyMoved(base), randomlyMoved(base) };
}

/// Whether both added a row that is the same one by its code or name: it then goes by the number that mine gave it.
bool haveAddedOne(const Plan &base, const Plan &mine, const Plan &theirs)
{
    const auto share = [](const auto &before, const auto &left, const auto &right, auto name) {
        std::set<QString> known;
        for (const auto &row : left) {
            if (!before.contains(row.id))
                known.insert(row.*name);
        }
        return std::any_of(right.begin(), right.end(),
            [&](const auto &row) { return !before.contains(row.id) && known.contains(row.*name); });
    };
    return share(base.accounts, mine.accounts, theirs.accounts, &Account::externalId)
        || share(base.roles, mine.roles, theirs.roles, &Role::name)
        || share(base.assumptions, mine.assumptions, theirs.assumptions, &Assumption::key)
        || share(base.seats, mine.seats, theirs.seats, &Seat::externalId);
}

std::optional<MergeSide> otherSide(std::optional<MergeSide> side)
{
    if (side == MergeSide::Mine)
        return MergeSide::Theirs;
    return side == MergeSide::Theirs ? MergeSide::Mine : side;
}

std::set<MergeConflict::Key> keysOf(const Merge &merge)
{
    std::set<MergeConflict::Key> keys;
    for (const MergeConflict &conflict : merge.conflicts)
        keys.insert(conflict.key());
    return keys;
}

/// One value of one row, to be changed by one of two people.
struct CellEdit {
    int table;
    int row;
    int column;
    int value;
};

Plan withCell(Plan plan, const CellEdit &edit)
{
    const QString text = QStringLiteral("value %1").arg(edit.value);
    switch (edit.table) {
    case 0: {
        Seat seat = *plan.seats.find(SeatId { 1 + edit.row % plan.seats.slotCount() });
        if (edit.column == 0)
            seat.location = text;
        else if (edit.column == 1)
            seat.fte = Share { 1 + edit.value };
        else
            seat.home = TerritoryId { 1 + edit.value % plan.territories.slotCount() };
        return *withRow(std::move(plan), seat);
    }
    case 1: {
        Account account = *plan.accounts.find(AccountId { 1 + edit.row % plan.accounts.slotCount() });
        if (edit.column == 0)
            account.industry = text;
        else if (edit.column == 1)
            account.revenue = Money { edit.value };
        else
            account.owners = { { SeatId { 1 + edit.value % plan.seats.slotCount() } } };
        return *withRow(std::move(plan), account);
    }
    default: {
        Role role = *plan.roles.find(RoleId { 1 + edit.row % plan.roles.slotCount() });
        if (edit.column == 0)
            role.decides = text;
        else if (edit.column == 1)
            role.costPerYear = Money { edit.value };
        else
            role.rampMonths = edit.value;
        return *withRow(std::move(plan), role);
    }
    }
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoChangedNothingLeavesTheOtherAlone()
    {
        QVERIFY(rc::check("merge(b, m, b) = m and merge(b, b, t) = t", [] {
            const Three three = randomThree();
            const Merge mine = merge3(three.base, three.mine, three.base);
            RC_ASSERT(mine.plan == three.mine);
            RC_ASSERT(mine.conflicts.empty() && mine.isDecided());
            const Merge theirs = merge3(three.base, three.base, three.theirs);
            RC_ASSERT(theirs.plan == three.theirs);
            RC_ASSERT(theirs.conflicts.empty() && theirs.isDecided());
        }));
    }

    void theSameWorkTwiceIsThatWork()
    {
        QVERIFY(rc::check("merge(b, m, m) = m", [] {
            const Three three = randomThree();
            const Merge merge = merge3(three.base, three.mine, three.mine);
            RC_ASSERT(merge.plan == three.mine);
            RC_ASSERT(merge.conflicts.empty());
        }));
    }

    void disjointEditsMergeAsIfMadeOneAfterTheOther()
    {
        QVERIFY(rc::check("merge(b, x(b), y(b)) = x(y(b)) = y(x(b))", [] {
            const Plan base = smallCompany().plan; // without gaps in its numbers
            const auto edits = *rc::gen::container<std::vector<std::tuple<int, int, int, int, bool>>>(
                rc::gen::tuple(rc::gen::inRange(0, 3), rc::gen::inRange(0, 20), rc::gen::inRange(0, 3),
                    rc::gen::inRange(1, 100), rc::gen::arbitrary<bool>()));
            Three three { base, base, base };
            Plan mineFirst = base;
            Plan theirsFirst = base;
            std::map<std::tuple<int, std::int64_t, int>, bool> owner;
            std::vector<CellEdit> each[2];
            for (const auto &[table, row, column, value, isTheirs] : edits) {
                const std::int64_t rows = table == 0 ? base.seats.slotCount()
                    : table == 1                     ? base.accounts.slotCount()
                                                     : base.roles.slotCount();
                const auto [cell, isNew] = owner.try_emplace({ table, row % rows, column }, isTheirs);
                if (isNew)
                    each[isTheirs ? 1 : 0].push_back({ table, row, column, value });
            }
            for (const CellEdit &edit : each[0])
                three.mine = withCell(std::move(three.mine), edit);
            for (const CellEdit &edit : each[1])
                three.theirs = withCell(std::move(three.theirs), edit);
            mineFirst = three.mine;
            for (const CellEdit &edit : each[1])
                mineFirst = withCell(std::move(mineFirst), edit);
            theirsFirst = three.theirs;
            for (const CellEdit &edit : each[0])
                theirsFirst = withCell(std::move(theirsFirst), edit);
            const Merge merge = merge3(three.base, three.mine, three.theirs);
            RC_ASSERT(mineFirst == theirsFirst);
            RC_ASSERT(merge.conflicts.empty());
            RC_ASSERT(merge.plan == mineFirst);
        }));
    }

    void itDoesNotMatterWhoIsMine()
    {
        QVERIFY(rc::check("merge(b, m, t) mirrors merge(b, t, m)", [] {
            const Plan base = randomlyMoved(smallCompany().plan);
            const Plan mine = randomlyMoved(withRoom(base, 1000));
            const Plan theirs = randomlyMoved(withRoom(base, 2000));
            if (haveAddedOne(base, mine, theirs))
                return;
            const auto side = *rc::gen::element(MergeSide::Mine, MergeSide::Theirs, MergeSide::Base);
            const Merge merge = merge3(base, mine, theirs, { {}, side });
            const Merge mirrored = merge3(base, theirs, mine, { {}, otherSide(side) });
            RC_ASSERT(keysOf(merge) == keysOf(mirrored));
            RC_ASSERT(merge.plan == mirrored.plan);
            RC_ASSERT(merge.broken == mirrored.broken);
            for (const MergeConflict &conflict : merge.conflicts) {
                const auto other = std::find_if(mirrored.conflicts.begin(), mirrored.conflicts.end(),
                    [&](const MergeConflict &one) { return one.key() == conflict.key(); });
                RC_ASSERT(conflict.mine == other->theirs && conflict.theirs == other->mine);
                RC_ASSERT(conflict.base == other->base);
            }
        }));
    }

    void whatIsMergedIsSound()
    {
        QVERIFY(rc::check("a merged plan breaks no rule that it does not name", [] {
            const Three three = randomThree();
            const auto rule = *rc::gen::element<std::optional<MergeSide>>(
                std::nullopt, MergeSide::Mine, MergeSide::Theirs, MergeSide::Base);
            const Merge merge = merge3(three.base, three.mine, three.theirs, { {}, rule });
            RC_ASSERT(brokenRules(merge.plan) == merge.broken);
            if (!rule || rule == MergeSide::Mine)
                RC_ASSERT(merge.broken.empty());
            RC_ASSERT(merge.isDecided() == ((rule || merge.conflicts.empty()) && merge.broken.empty()));
        }));
    }

    void nothingIsDecidedSilently()
    {
        QVERIFY(rc::check("a value that theirs changed is there, or in the list", [] {
            const Three three = randomThree();
            const Merge merge = merge3(three.base, three.mine, three.theirs);
            const auto keys = keysOf(merge);
            forEachTable([&](auto member) {
                using Row = RowOf<decltype(member)>;
                const QString table = QLatin1StringView(TableOf<Row>::table);
                for (const Row &was : three.base.*member) {
                    const Row *mine = (three.mine.*member).find(was.id);
                    const Row *theirs = (three.theirs.*member).find(was.id);
                    const Row *is = (merge.plan.*member).find(was.id);
                    const bool isListed = keys.contains({ table, was.id.value, QString() });
                    if (!mine || !theirs) {
                        const Row *left = mine ? mine : theirs;
                        const bool isLeftAlone = !left || *left == was;
                        RC_ASSERT(isListed || isLeftAlone);
                        continue;
                    }
                    const bool isThere = is != nullptr;
                    RC_ASSERT(isThere || isListed);
                    forEachColumn<Row>([&](const auto &column) {
                        const auto &before = was.*column.member;
                        const bool both = mine->*column.member != before && theirs->*column.member != before;
                        const bool isFirm = mine->*column.member != before;
                        const bool isTaken = is && is->*column.member == theirs->*column.member;
                        const bool isOwn = keys.contains({ table, was.id.value, QLatin1StringView(column.name) });
                        if (both && mine->*column.member != theirs->*column.member)
                            RC_ASSERT(isOwn);
                        else
                            RC_ASSERT(isTaken || isFirm || isListed || !merge.conflicts.empty());
                    });
                }
            });
        }));
    }

    void newRowsOfBothAreKept()
    {
        QVERIFY(rc::check("rows that both add under one number both stay", [] {
            const SmallCompany company = smallCompany();
            const auto counts = *rc::gen::pair(rc::gen::inRange(1, 6), rc::gen::inRange(1, 6));
            Three three { company.plan, company.plan, company.plan };
            for (int i = 0; i < counts.first; ++i) {
                const SeatId from[] { company.atFells };
                three.mine = *withSeatsCopied(std::move(three.mine), from, company.fells);
            }
            for (int i = 0; i < counts.second; ++i) {
                const SeatId from[] { company.atLakes };
                three.theirs = *withSeatsCopied(std::move(three.theirs), from, company.coast);
                Account account;
                account.name = QStringLiteral("new %1").arg(i);
                account.owners = { { SeatId { three.theirs.seats.slotCount() } } };
                three.theirs = *withRow(std::move(three.theirs), account);
            }
            const Merge merge = merge3(three.base, three.mine, three.theirs);
            RC_ASSERT(merge.isDecided());
            RC_ASSERT(merge.plan.seats.size() == company.plan.seats.size() + std::size_t(counts.first + counts.second));
            for (const Account &account : merge.plan.accounts) {
                if (!account.externalId.isEmpty())
                    continue;
                const Seat *owner = merge.plan.seats.find(account.owners.front().seat);
                RC_ASSERT(owner && owner->home == company.coast); // references follow
            }
        }));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"

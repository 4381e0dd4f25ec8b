// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cow_table.h"
#include "core/base/id.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace headwater;

namespace {

struct Pebble {
    Id<struct PebbleTag> id;
    int weight = 0;
    bool operator==(const Pebble &) const = default;
};
using PebbleId = decltype(Pebble::id);
using Pebbles = CowTable<Pebble>;
constexpr auto perBlock = static_cast<std::int64_t>(Pebbles::rowsPerBlock);

/// What a table holds, said in the plainest way.
struct Model {
    std::map<std::int64_t, int> weights;
    std::int64_t slots = 0;
    bool operator==(const Model &) const = default;
};

Model modelOf(const Pebbles &table)
{
    Model model { {}, table.slotCount() };
    for (const Pebble &pebble : table)
        model.weights.emplace(pebble.id.value, pebble.weight);
    return model;
}

/// A batch of edits of the table and of its model. Ids reach over several blocks, some of which stay empty.
void editBoth(Pebbles &table, Model &model)
{
    Pebbles::Editor editor = table.edit();
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
        const auto id = *rc::gen::inRange<std::int64_t>(1, 5 * perBlock);
        const int weight = *rc::gen::inRange(0, 4);
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
        case 1:
        case 2: {
            const PebbleId given = editor.add({ { id }, weight });
            RC_ASSERT(given.value == model.slots + 1);
            model.weights[++model.slots] = weight;
            break;
        }
        case 3:
        case 4:
            editor.put({ { id }, weight });
            model.weights[id] = weight;
            model.slots = std::max(model.slots, id);
            break;
        case 5:
        case 6:
            editor.remove({ id });
            model.weights.erase(id);
            break;
        default: editor.reserveSlots(id); model.slots = std::max(model.slots, id);
        }
    }
}

struct Change {
    std::optional<int> before;
    std::optional<int> after;
    bool operator==(const Change &) const = default;
};

std::map<std::int64_t, Change> changesBetween(const Model &before, const Model &after)
{
    std::map<std::int64_t, Change> changes;
    for (const auto &[id, weight] : before.weights)
        changes[id].before = weight;
    for (const auto &[id, weight] : after.weights)
        changes[id].after = weight;
    std::erase_if(changes, [](const auto &change) { return change.second.before == change.second.after; });
    return changes;
}

std::map<std::int64_t, Change> changesBetween(const Pebbles &before, const Pebbles &after)
{
    std::map<std::int64_t, Change> changes;
    std::int64_t last = 0;
    Pebbles::visitDifferences(before, after, [&](const Pebble *was, const Pebble *is) {
        RC_ASSERT(was || is);
        if (was && is)
            RC_ASSERT(was->id == is->id);
        const std::int64_t id = (is ? is : was)->id.value;
        RC_ASSERT(id > last);
        last = id;
        changes[id]
            = { was ? std::optional(was->weight) : std::nullopt, is ? std::optional(is->weight) : std::nullopt };
    });
    return changes;
}

Pebbles tableOf(std::int64_t rows)
{
    Pebbles table;
    auto editor = table.edit();
    for (std::int64_t i = 0; i < rows; ++i)
        editor.add({ {}, static_cast<int>(i) });
    return table;
}

} // namespace

class CowTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableHasNothing()
    {
        const Pebbles table;
        QVERIFY(table.empty());
        QVERIFY(table.begin() == table.end());
        QCOMPARE(table.slotCount(), std::int64_t { 0 });
        QVERIFY(!table.find({ 1 }));
    }

    void anIdThatCannotBeIsNotFound()
    {
        const Pebbles table = tableOf(3);
        for (const std::int64_t id : { std::int64_t { 0 }, std::int64_t { -7 }, std::int64_t { 4 }, perBlock + 1,
                 std::numeric_limits<std::int64_t>::max() })
            QVERIFY(!table.contains({ id }));
        QVERIFY(table.contains({ 3 }));
    }

    void removingWhatIsNotThereChangesNoRow()
    {
        Pebbles table = tableOf(3);
        const Pebbles before = table;
        {
            auto editor = table.edit();
            for (const std::int64_t id : { std::int64_t { 0 }, std::int64_t { -1 }, std::int64_t { 9 }, 3 * perBlock })
                editor.remove({ id });
        }
        QVERIFY(table == before);
    }

    void anIdIsNotGivenTwice()
    {
        Pebbles table = tableOf(2);
        table.edit().remove({ 2 });
        QCOMPARE(table.edit().add({}).value, std::int64_t { 3 });
        table.edit().reserveSlots(10);
        QCOMPARE(table.edit().add({}).value, std::int64_t { 11 });
    }

    void tableAndMapAgreeAfterAnyEdits()
    {
        QVERIFY(rc::check("a table is a map from ids to rows", [] {
            Pebbles table;
            Model model;
            for (int batches = *rc::gen::inRange(1, 6); batches > 0; --batches)
                editBoth(table, model);
            RC_ASSERT(modelOf(table) == model);
            RC_ASSERT(table.size() == model.weights.size());
            RC_ASSERT(table.empty() == model.weights.empty());
            for (std::int64_t id = 0; id <= 5 * perBlock; ++id) {
                const Pebble *found = table.find({ id });
                const auto known = model.weights.find(id);
                RC_ASSERT((found != nullptr) == (known != model.weights.end()));
                if (found)
                    RC_ASSERT(found->id.value == id && found->weight == known->second);
            }
        }));
    }

    void aCopyKeepsWhatItWas()
    {
        QVERIFY(rc::check("editing a table leaves its copies alone", [] {
            Pebbles table;
            Model model;
            std::vector<std::pair<Pebbles, Model>> copies;
            for (int batches = *rc::gen::inRange(1, 6); batches > 0; --batches) {
                copies.emplace_back(table, model);
                editBoth(table, model);
            }
            for (const auto &[copy, then] : copies)
                RC_ASSERT(modelOf(copy) == then);
        }));
    }

    void differencesAreThoseOfTheRows()
    {
        QVERIFY(rc::check("differences of tables are differences of their maps", [] {
            Pebbles before;
            Model beforeModel;
            editBoth(before, beforeModel);
            Pebbles after = before;
            Model afterModel = beforeModel;
            for (int batches = *rc::gen::inRange(0, 3); batches > 0; --batches)
                editBoth(after, afterModel);
            RC_ASSERT(changesBetween(before, after) == changesBetween(beforeModel, afterModel));
            RC_ASSERT((before == after) == (beforeModel.weights == afterModel.weights));
        }));
    }

    void tablesMadeApartAreEqualWhenTheirRowsAre()
    {
        QVERIFY(rc::check("equality asks for rows, not for where they lie", [] {
            Pebbles one;
            Model model;
            editBoth(one, model);
            Pebbles other;
            for (const auto &[id, weight] : model.weights)
                other.edit().put({ { id }, weight });
            RC_ASSERT(one == other);
            RC_ASSERT(changesBetween(one, other).empty());
        }));
    }

    void oneEditedRowCostsOneBlock()
    {
        const Pebbles before = tableOf(10 * perBlock);
        Pebbles after = before;
        QVERIFY(after.sharesEverythingWith(before));
        QCOMPARE(Pebbles::unsharedBytes(before, after), std::size_t { 0 });
        after.edit().put({ { 3 * perBlock + 5 }, -1 });
        QVERIFY(!after.sharesEverythingWith(before));
        const std::size_t oneBlock = Pebbles::unsharedBytes(before, after);
        QVERIFY(oneBlock < Pebbles::unsharedBytes({}, after) / 5);
        Pebbles both = after;
        both.edit().put({ { 8 * perBlock + 5 }, -1 });
        QVERIFY(Pebbles::unsharedBytes(before, both) > oneBlock);
        QCOMPARE(Pebbles::unsharedBytes(after, both), oneBlock);
    }

    void oneBatchCopiesABlockOnce()
    {
        Pebbles table = tableOf(perBlock);
        auto editor = table.edit();
        editor.put({ { 1 }, -1 });
        const Pebble *first = table.find({ 1 });
        editor.put({ { 2 }, -2 });
        QVERIFY(table.find({ 1 }) == first);
        QCOMPARE(table.find({ 2 })->weight, -2);
    }
};

QTEST_GUILESS_MAIN(CowTableTest)
#include "cow_table_test.moc"

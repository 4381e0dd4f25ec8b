// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/survival.h"
#include "tests/core/turnover/reference_spells.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

bool isNear(std::optional<double> value, double expected, double by = 1e-6)
{
    return value && std::abs(*value - expected) <= by;
}

struct Row {
    double time;
    double survival;
    double low;
    double high;
};

/// Whether the curve has these figures at the time.
bool isHere(const SurvivalCurve &curve, const Row &row)
{
    const auto later = std::find_if(
        curve.points.begin(), curve.points.end(), [&row](const SurvivalPoint &point) { return point.time > row.time; });
    if (later == curve.points.begin())
        return false;
    const SurvivalPoint &point = *std::prev(later);
    return isNear(point.survival, row.survival, 1e-9) && isNear(point.low, row.low, 1e-9)
        && isNear(point.high, row.high, 1e-9);
}

/// One factor for each moment at which anybody left, counted over all spells each time.
double naiveSurvival(const std::vector<TimedSpell> &spells, double at)
{
    std::vector<double> moments;
    for (const TimedSpell &spell : spells) {
        if (spell.hasEnded && spell.until <= at)
            moments.push_back(spell.until);
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    double survival = 1;
    for (const double moment : moments) {
        double there = 0;
        double gone = 0;
        for (const TimedSpell &spell : spells) {
            there += spell.until >= moment && (spell.from < moment || spell.from == 0) ? 1 : 0;
            gone += spell.hasEnded && spell.until == moment ? 1 : 0;
        }
        survival *= 1 - gone / there;
    }
    return survival;
}

std::vector<TimedSpell> anySpells(bool withRunning = true)
{
    std::vector<TimedSpell> spells;
    for (const auto &[months, ended] : *rc::gen::container<std::vector<std::pair<int, bool>>>(
             rc::gen::pair(rc::gen::inRange(0, 60), rc::gen::arbitrary<bool>())))
        spells.push_back({ static_cast<double>(months), ended || !withRunning });
    return spells;
}

} // namespace

class SurvivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// reference.md; more digits, and the bands, are those of R 4.2.2 with survival 3.5-3 (Debian 12: r-cran-survival):
    /// summary(survfit(Surv(stag, event) ~ 1, data)), and the same for the other files.
    void employeeTurnover()
    {
        const SpellFile file = spellFile("employee-turnover.csv", "stag", "event", "profession");
        if (!file.isThere)
            QSKIP("no reference data; set HEADWATER_CORPUS");
        const SurvivalCurve curve = survivalOf(file.spells);
        QCOMPARE(curve.spells, 1129U);
        QCOMPARE(curve.exits, 571U);
        QVERIFY(isNear(curve.median, 50.72689938));
        QVERIFY(isNear(curve.medianLow, 45.56878850));
        QVERIFY(isNear(curve.medianHigh, 54.04517454));
        QVERIFY(isHere(curve, { 12, 0.855872364575, 0.834741980178, 0.877537636584 }));
        QVERIFY(isHere(curve, { 24, 0.693310286773, 0.664511459389, 0.723357207696 }));
        QVERIFY(isHere(curve, { 36, 0.604641799861, 0.573207970365, 0.637799411453 }));
        QVERIFY(isHere(curve, { 60, 0.426127154485, 0.390913993625, 0.464512283393 }));
        QVERIFY(isHere(curve, { 120, 0.214998717214, 0.177639622913, 0.260214740641 }));
        const SurvivalCurve sales = survivalOf(file.of("Sales"));
        QCOMPARE(sales.spells, 66U);
        QCOMPARE(sales.exits, 35U);
        QVERIFY(isNear(sales.median, 41.69199179));
        QVERIFY(isNear(sales.medianLow, 25.23203285));
        QVERIFY(isNear(sales.medianHigh, 96));
        QVERIFY(isHere(sales, { 36, 0.505709878890, 0.383463319298, 0.666928148630 }));
    }

    void leukaemia()
    {
        const SpellFile file = spellFile("aml.csv", "time", "cens", "group");
        if (!file.isThere)
            QSKIP("no reference data; set HEADWATER_CORPUS");
        const SurvivalCurve maintained = survivalOf(file.of("1"));
        QVERIFY(isHere(maintained, { 9, 0.9090909090909, 0.7541338450815, 1 }));
        QVERIFY(isHere(maintained, { 23, 0.6136363636364, 0.3768670595017, 0.999157600228 }));
        QVERIFY(isHere(maintained, { 48, 0.1840909090909, 0.0359178984892, 0.943525769475 }));
        QVERIFY(isNear(maintained.median, 31) && isNear(maintained.medianLow, 18) && !maintained.medianHigh);
        const SurvivalCurve others = survivalOf(file.of("2"));
        QVERIFY(isNear(others.median, 23) && isNear(others.medianLow, 8) && !others.medianHigh);
        QCOMPARE(others.points.back().survival, 0.0);
        QVERIFY(!others.points.back().low && !others.points.back().high);
    }

    void veterans()
    {
        const SpellFile file = spellFile("veteran.csv", "time", "status", "trt");
        if (!file.isThere)
            QSKIP("no reference data; set HEADWATER_CORPUS");
        const SurvivalCurve standard = survivalOf(file.of("1"));
        QVERIFY(isNear(standard.median, 103) && isNear(standard.medianLow, 59) && isNear(standard.medianHigh, 132));
        QVERIFY(isHere(standard, { 300, 0.0885111621819, 0.0389622857632, 0.201072028433 }));
        const SurvivalCurve test = survivalOf(file.of("2")); // half exactly from 52 to 53 days
        QVERIFY(isNear(test.median, 52.5) && isNear(test.medianLow, 44) && isNear(test.medianHigh, 95));
        QVERIFY(isHere(test, { 52, 0.5, 0.3942272632960, 0.634151981042 }));
    }

    /// survfit(Surv(floor(time / 3), time, status) ~ 1, veteran): seen from a third of their time on.
    void veteransWhoEnterLate()
    {
        SpellFile file = spellFile("veteran.csv", "time", "status", "trt");
        if (!file.isThere)
            QSKIP("no reference data; set HEADWATER_CORPUS");
        for (TimedSpell &spell : file.spells)
            spell.from = std::floor(spell.until / 3);
        const SurvivalCurve curve = survivalOf(file.spells);
        QCOMPARE(curve.exits, 128U);
        QVERIFY(isNear(curve.median, 1) && isNear(curve.medianLow, 1) && isNear(curve.medianHigh, 20));
        QVERIFY(isHere(curve, { 10, 0.12158623269734, 0.019472025310378, 0.7592025865771 }));
        QVERIFY(isHere(curve, { 100, 0.02307236646413, 0.003530504251269, 0.1507813208450 }));
        QVERIFY(isHere(curve, { 300, 0.00515540238379, 0.000734164602122, 0.0362019275541 }));
    }

    void released()
    {
        const SpellFile file = spellFile("rossi.csv", "week", "arrest", "fin");
        if (!file.isThere)
            QSKIP("no reference data; set HEADWATER_CORPUS");
        const SurvivalCurve curve = survivalOf(file.spells);
        QCOMPARE(curve.spells, 432U);
        QCOMPARE(curve.exits, 114U);
        QVERIFY(isHere(curve, { 10, 0.965277777778, 0.948167451808, 0.982696871206 }));
        QVERIFY(isHere(curve, { 52, 0.736111111111, 0.695701386766, 0.778868029026 }));
        QVERIFY(!curve.median);
    }

    void isTheProductOverMoments()
    {
        QVERIFY(rc::check("as the naive product", [] {
            const std::vector<TimedSpell> spells = anySpells();
            const SurvivalCurve curve = survivalOf(spells);
            for (double at = -1; at < 61; at += 0.5)
                RC_ASSERT(std::abs(curve.at(at) - naiveSurvival(spells, at)) < 1e-12);
        }));
    }

    void lateEntriesCountFromThen()
    {
        QVERIFY(rc::check("as the naive product, of those under observation", [] {
            std::vector<TimedSpell> spells = anySpells();
            for (TimedSpell &spell : spells)
                spell.from = *rc::gen::inRange(0, static_cast<int>(spell.until) + 1);
            std::erase_if(spells, [](const TimedSpell &spell) { return spell.from > 0 && spell.from >= spell.until; });
            const SurvivalCurve curve = survivalOf(spells);
            for (double at = 0; at < 61; at += 0.5)
                RC_ASSERT(std::abs(curve.at(at) - naiveSurvival(spells, at)) < 1e-12);
        }));
    }

    void fallsWithinItsBand()
    {
        QVERIFY(rc::check("falls, within its band", [] {
            double before = 1;
            for (const SurvivalPoint &point : survivalOf(anySpells()).points) {
                RC_ASSERT(point.survival < before || before == 0);
                RC_ASSERT(point.low.has_value() == (point.survival > 0));
                RC_ASSERT(!point.low || (*point.low >= 0 && *point.low <= point.survival));
                RC_ASSERT(!point.high || (*point.high >= point.survival && *point.high <= 1));
                before = point.survival;
            }
        }));
    }

    /// Where everybody was seen leaving, it is the share still there, and Greenwood's variance is the binomial one.
    void withoutRunningSpellsItIsTheShareStillThere()
    {
        QVERIFY(rc::check("the empirical share", [] {
            const std::vector<TimedSpell> spells = anySpells(false);
            const auto all = static_cast<double>(spells.size());
            for (const SurvivalPoint &point : survivalOf(spells).points) {
                const auto there = static_cast<double>(std::count_if(spells.begin(), spells.end(),
                    [&point](const TimedSpell &spell) { return spell.until > point.time; }));
                RC_ASSERT(std::abs(point.survival - there / all) < 1e-12);
                if (there == 0)
                    continue;
                const double deviation = std::sqrt((1 - there / all) / there); // of the logarithm
                RC_ASSERT(std::abs(*point.low - there / all * std::exp(-1.959963984540054 * deviation)) < 1e-9);
            }
        }));
    }

    void theHandbooksFivePeople()
    {
        const std::vector<TimedSpell> spells { { 6, true }, { 10, false }, { 12, true }, { 24, true }, { 30, false } };
        const SurvivalCurve curve = survivalOf(spells);
        QVERIFY(isHere(curve, { 6, 0.8, 0.8 * std::exp(-1.959963984540054 * std::sqrt(0.05)), 1 }));
        QVERIFY(isNear(curve.points.front().low, 0.516, 5e-4));
        QVERIFY(isNear(curve.at(12), 0.8 * 2 / 3));
        QVERIFY(isNear(curve.at(24), 0.8 * 2 / 3 / 2));
        QVERIFY(isNear(curve.median, 24));
    }

    void nobodyAndNothing()
    {
        const SurvivalCurve none = survivalOf({});
        QCOMPARE(none.spells, 0U);
        QCOMPARE(none.at(12), 1.0);
        QVERIFY(!none.median);
        const std::vector<TimedSpell> stay { { 5, false }, { 7, false } };
        QCOMPARE(survivalOf(stay).at(100), 1.0);
        const std::vector<TimedSpell> gone { { 3, true } };
        QCOMPARE(survivalOf(gone).at(3), 0.0);
        QVERIFY(isNear(survivalOf(gone).median, 3));
        QVERIFY(!survivalOf(gone).medianHigh);
    }

    void timesThatDifferByRoundingAreOne()
    {
        const std::vector<TimedSpell> spells { { 0.1 + 0.2, true }, { 0.3, true }, { 1, false } };
        const SurvivalCurve curve = survivalOf(spells);
        QCOMPARE(curve.points.size(), 1U);
        QCOMPARE(curve.points.front().exits, 2U);
    }
};

QTEST_GUILESS_MAIN(SurvivalTest)
#include "survival_test.moc"

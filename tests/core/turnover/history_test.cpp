// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/hazards.h"
#include "core/turnover/history.h"
#include "core/turnover/survival_groups.h"
#include "core/turnover/turnover_rates.h"
#include "core/turnover/vacancy_backtest.h"
#include "tests/core/turnover/told_spells.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

std::size_t countOf(const TurnoverHistory &history, TurnoverOddity what)
{
    for (const TurnoverNote &note : history.notes) {
        if (note.what == what)
            return std::max<std::size_t>(1, note.count);
    }
    return 0;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMovesHasNotLeft()
    {
        const SmallCompany c = smallCompany();
        const TurnoverHistory history = turnoverHistory(c.plan,
            std::vector { told("Ida", "Account manager", "Fells", QDate(2020, 1, 1), QDate(2022, 6, 30)),
                told("ida", "Manager", "North", QDate(2022, 7, 31), QDate(2024, 7, 31)) });
        QCOMPARE(history.stints.size(), 2U);
        QCOMPARE(history.employments, 1U);
        QCOMPARE(history.exits, 1U);
        QCOMPARE(history.stints[0].end, StintEnd::Moved);
        QCOMPARE(history.stints[0].until, history.stints[1].from);
        QCOMPARE(history.stints[0].role, c.accountManager);
        QCOMPARE(history.stints[1].role, c.manager);
        QCOMPARE(history.stints[1].hired, QDate(2020, 1, 1)); // tenure goes on
        QCOMPARE(history.stints[1].end, StintEnd::Left);
    }

    void aGapOfMoreThanAMonthIsTwoEmployments()
    {
        const TurnoverHistory history = turnoverHistory(Plan(),
            std::vector { told("Ida", "", "", QDate(2020, 1, 1), QDate(2022, 6, 30)),
                told("Ida", "", "", QDate(2022, 8, 1), {}) });
        QCOMPARE(history.employments, 2U);
        QCOMPARE(history.exits, 1U);
        QCOMPARE(history.stints.back().end, StintEnd::Running);
        QCOMPARE(history.stints.back().hired, QDate(2022, 8, 1));
        QCOMPARE(countOf(history, TurnoverOddity::Namesakes), 0U);
    }

    void aReasonCanSayThatNobodyLeft()
    {
        const TurnoverHistory history = turnoverHistory(Plan(),
            std::vector { told("A", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1), "Promotion to marketing"),
                told("B", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1), "Innerbetriebliche Versetzung"),
                told("C", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1), "Resigned"),
                told("D", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1), "Passed over for promotion") });
        QCOMPARE(history.exits, 2U);
        QCOMPARE(history.employments, 4U);
    }

    void reasonsInOtherLanguages_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("hasLeft");
        for (const char *moved : { "Traslado interno a Barcelona", "Ascenso", "Ascenso, sin cambio de lugar",
                 "Mutation vers le magasin de Lyon", "Transfert Pas de Calais", "Promu chef des ventes",
                 "Mutation sans changement de poste", "Interne Versetzung", "Versetzung ohne Ortswechsel",
                 "Transfer to store no 5", "晋升为经理" })
            QTest::newRow(moved) << QString::fromUtf8(moved) << false;
        for (const char *missed : { "Sin ascenso", "No fue promovido ni ascendido", "Falta de promoción",
                 "Pas de promotion", "N'a pas été promu", "Promotion pas obtenue", "Sans promotion depuis 5 ans",
                 "Keine Beförderung", "Nicht befördert", "No promotion", "Not promoted", "Lack of promotion",
                 "Promotion denied", "Transfer refused", "未晋升", "没有晋升机会" })
            QTest::newRow(missed) << QString::fromUtf8(missed) << true;
    }

    void reasonsInOtherLanguages()
    {
        QFETCH(const QString, reason);
        QFETCH(const bool, hasLeft);
        const QByteArray said = reason.toUtf8();
        const std::vector spells { told("A", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1), said.constData()) };
        QCOMPARE(turnoverHistory(Plan(), spells).exits, hasLeft ? 1U : 0U);
    }

    void spellsOfOneNameAtOneTimeAreNamesakes()
    {
        const TurnoverHistory history = turnoverHistory(Plan(),
            std::vector { told("Ida", "", "", QDate(2020, 1, 1), QDate(2024, 6, 30)),
                told("Ida", "", "", QDate(2021, 1, 1), QDate(2023, 1, 1)) });
        QCOMPARE(history.employments, 2U);
        QCOMPARE(countOf(history, TurnoverOddity::Namesakes), 1U);
    }

    void whatIsToldTwiceCountsOnce()
    {
        const TurnoverHistory history = turnoverHistory(Plan(),
            std::vector { told("Ida", "", "", QDate(2020, 1, 1), {}),
                told("Ida", "", "", QDate(2020, 1, 1), QDate(2023, 1, 1)) });
        QCOMPARE(history.employments, 1U);
        QCOMPARE(history.exits, 1U);
        QCOMPARE(countOf(history, TurnoverOddity::ToldTwice), 1U);
    }

    void impossibleSpellsAreLeftOutAndSaidSo()
    {
        const TurnoverHistory history = turnoverHistory(Plan(),
            std::vector { told("A", "", "", QDate(2020, 1, 1), QDate(2019, 1, 1)), told("B", "", "", {}, {}),
                told("C", "", "", QDate(2020, 1, 1), {}) });
        QCOMPARE(history.employments, 1U);
        QCOMPARE(countOf(history, TurnoverOddity::LeftBeforeHired), 1U);
        QCOMPARE(countOf(history, TurnoverOddity::NoHireDate), 1U);
        QCOMPARE(countOf(history, TurnoverOddity::NobodyLeft), 1U);
        QCOMPARE(countOf(history, TurnoverOddity::FewSpells), 1U);
    }

    void everybodyLeft()
    {
        const TurnoverHistory history
            = turnoverHistory(Plan(), std::vector { told("A", "", "", QDate(2020, 1, 1), QDate(2021, 1, 1)) });
        QCOMPARE(countOf(history, TurnoverOddity::EverybodyLeft), 1U);
    }

    void todayIsTheLastThingThatHappened()
    {
        Plan plan;
        const std::vector spells { told("A", "", "", QDate(2020, 1, 1), QDate(2026, 5, 1)),
            told("B", "", "", QDate(2020, 1, 1), QDate(2062, 5, 1)) }; // a slip
        QCOMPARE(turnoverHistory(plan, spells, { {}, QDate(2026, 6, 15) }).today, QDate(2026, 5, 1));
        QCOMPARE(turnoverHistory(plan, spells, { QDate(2026, 6, 1), QDate(2026, 6, 15) }).today, QDate(2026, 6, 1));
        plan.info.edit().add(PlanInfo { {}, {}, {}, QDate(2026, 6, 10) });
        QCOMPARE(turnoverHistory(plan, spells, { {}, QDate(2026, 6, 15) }).today, QDate(2026, 6, 9));
        QCOMPARE(turnoverHistory(plan, spells, { {}, QDate(2026, 6, 3) }).today, QDate(2026, 6, 3));
        QCOMPARE(turnoverHistory(plan, spells, { QDate(2026, 6, 1), QDate(2026, 6, 15) }).today, QDate(2026, 6, 1));
        const TurnoverHistory history = turnoverHistory(plan, spells, { {}, QDate(2026, 6, 15) });
        QCOMPARE(history.exits, 1U);
        QCOMPARE(history.stints.back().end, StintEnd::Running); // until then nobody knows
        QCOMPARE(history.stints.back().until, history.today);
    }

    void peopleOfThePlanStandIn()
    {
        SmallCompany c = smallCompany();
        QVERIFY(turnoverHistory(c.plan, {}).isEmpty()); // nobody left: the plan need not have put down who did
        QCOMPARE(countOf(turnoverHistory(c.plan, {}), TurnoverOddity::NoHistory), 1U);
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2026, 3, 31));
        c.plan = *withSeatHeldBy(c.plan, c.demoNorth, c.bo, QDate(2026, 7, 1));
        const TurnoverHistory history = turnoverHistory(c.plan, {});
        QVERIFY(history.isFromPlan);
        QCOMPARE(history.today, QDate(2026, 12, 31));
        QCOMPARE(history.since, QDate(2026, 4, 1));
        QCOMPARE(history.employments, 1U); // the first leaver only says since when there are records
        QCOMPARE(history.stints.size(), 2U);
        QCOMPARE(history.stints[0].seenFrom, QDate(2026, 4, 1));
        QCOMPARE(history.stints[0].until, QDate(2026, 7, 1));
        QCOMPARE(history.stints[1].role, c.demo);
        QCOMPARE(history.stints[1].end, StintEnd::Running);
    }

    /// Fifty people for ten years, of whom none left in the first eight, then one a month.
    void recordsThatBeginLateAreNoticed()
    {
        std::vector<EmploymentSpell> spells;
        for (int i = 0; i < 50; ++i)
            spells.push_back(told(qPrintable(QString::number(i)), "", "", QDate(2010, 1, 1),
                i < 24 ? QDate(2018, 1, 15).addMonths(i) : QDate()));
        spells.push_back(told("last", "", "", QDate(2020, 1, 1), {}));
        const TurnoverHistory history = turnoverHistory(Plan(), spells);
        QCOMPARE(countOf(history, TurnoverOddity::RecordsBeginLate), history.employments);
        QCOMPARE(history.since, QDate(2018, 1, 16));
        QCOMPARE(history.exits, 23U);
        const double years = *turnoverRates(history).hazardPerYear;
        QVERIFY(years > 0.2 && years < 0.45); // 23 leavers of about 37 people in two years; over ten it would be 0.05
    }

    /// 30 months there and gone, 12 and still there: durations count, days do not.
    void snapshotsTellDurationsAlone()
    {
        std::vector<EmploymentSpell> spells;
        for (int i = 0; i < 40; ++i) {
            spells.push_back(told(qPrintable(QStringLiteral("#%1").arg(i)), "", "", {}, {}));
            spells.back().tenureDays = i < 10 ? 900 : 365;
            spells.back().hasLeft = i < 10;
        }
        const TurnoverHistory history = turnoverHistory(Plan(), spells, { {}, QDate(2026, 6, 15) });
        QCOMPARE(history.employments, 40U);
        QCOMPARE(history.exits, 10U);
        QCOMPARE(countOf(history, TurnoverOddity::Snapshot), 40U);
        QCOMPARE(countOf(history, TurnoverOddity::RecordsBeginLate), 0U);
        const TurnoverRates rates = turnoverRates(history);
        QVERIFY(rates.hazardPerYear && rates.leftWithinYear);
        QVERIFY(!rates.from.isValid() && !rates.perHead); // in which year they left nobody knows
        QVERIFY(vacancyBacktest(Plan(), history).quarters.empty());
    }

    void anySpellsGiveAHistoryThatHoldsTogether()
    {
        QVERIFY(rc::check("whatever a file says", [] {
            const auto day = [] {
                return *rc::gen::inRange(0, 6) == 0 ? QDate() : QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 3'000));
            };
            std::vector<EmploymentSpell> spells(*rc::gen::inRange<std::size_t>(0, 30));
            for (EmploymentSpell &spell : spells) {
                spell.person = QString::number(*rc::gen::inRange(0, 8));
                spell.hired = day();
                spell.left = day();
                if (*rc::gen::inRange(0, 5) == 0)
                    spell = { spell.person, {}, {}, {}, {}, {}, *rc::gen::inRange<std::int64_t>(0, 4'000), true };
            }
            const TurnoverHistory history = turnoverHistory(Plan(), spells, { day(), day() });
            std::size_t exits = 0;
            for (const Stint &stint : history.stints) {
                RC_ASSERT(stint.hired <= stint.from && stint.from <= stint.seenFrom);
                RC_ASSERT(stint.from <= stint.until && stint.until <= history.today);
                exits += stint.end == StintEnd::Left ? 1 : 0;
            }
            RC_ASSERT(history.exits == exits && exits <= history.employments);
            RC_ASSERT(timedEmployments(history).size() == history.employments);
            for (const double perQuarter : hazardsOf(Plan(), history).company.perQuarter)
                RC_ASSERT(std::isfinite(perQuarter) && perQuarter >= 0);
            vacancyBacktest(Plan(), history);
        }));
    }

    void threeWaysToCountTurnover()
    {
        std::vector<EmploymentSpell> spells;
        for (int i = 0; i < 10; ++i)
            spells.push_back(
                told(qPrintable(QString::number(i)), "", "", QDate(2024, 1, 1), i < 2 ? QDate(2025, 7, 2) : QDate()));
        const TurnoverRates rates = turnoverRates(turnoverHistory(Plan(), spells, { QDate(2025, 12, 31), {} }));
        QCOMPARE(rates.leavers, 2U);
        QVERIFY(std::abs(rates.averageHeadcount - (8 + 2 * 183.0 / 365)) < 1e-9);
        QVERIFY(std::abs(*rates.perHead - 2 / rates.averageHeadcount) < 1e-12);
        QCOMPARE(*rates.leftWithinYear, 0.0); // nobody in the first twelve months
        QVERIFY(std::abs(*rates.hazardPerYear - 2 * 365.25 / (8 * 730 + 2 * 548)) < 1e-9);
        QVERIFY(!turnoverRates(turnoverHistory(Plan(), {})).hazardPerYear);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"

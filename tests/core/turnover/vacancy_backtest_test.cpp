// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company.h"
#include "core/turnover/vacancy_backtest.h"
#include "tests/core/turnover/told_spells.h"

#include <cmath>
#include <random>

using namespace headwater;
using namespace headwater::test;

namespace {

/// 200 seats for twenty years, each filled again at once; a month's chance to leave of 1.5 %, times a factor that all
/// share for a quarter: 1, or 0 and 2 by turns of chance.
std::vector<EmploymentSpell> company(unsigned seed, bool withSharedCause)
{
    std::mt19937 random(seed);
    const auto uniform = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    std::vector<double> causes;
    for (int quarter = 0; quarter < 80; ++quarter)
        causes.push_back(!withSharedCause ? 1 : uniform() < 0.5 ? 0 : 2);
    std::vector<EmploymentSpell> spells;
    for (int seat = 0; seat < 200; ++seat) {
        QDate hired(2006, 1, 1);
        for (int month = 0; month < 240; ++month) {
            if (uniform() >= 0.015 * causes[static_cast<std::size_t>(month / 3)])
                continue;
            const QDate left = QDate(2006, 1, 15).addMonths(month);
            spells.push_back(told(qPrintable(QString::number(spells.size())), "", "", hired, left));
            hired = left;
        }
        spells.push_back(told(qPrintable(QString::number(spells.size())), "", "", hired, {}));
    }
    return spells;
}

VacancyBacktest backtestOf(const std::vector<EmploymentSpell> &spells)
{
    return vacancyBacktest(Plan(), turnoverHistory(Plan(), spells, { QDate(2025, 12, 31), {} }));
}

} // namespace

class VacancyBacktestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 12 quarters of eight companies: about 80 % within the range (rather more, as counts are whole).
    void rangesHoldWhatTheyPromise()
    {
        double covered = 0;
        double over = 0;
        for (unsigned seed = 1; seed <= 8; ++seed) {
            const VacancyBacktest backtest = backtestOf(company(seed, false));
            QCOMPARE(backtest.quarters.size(), 12U);
            QCOMPARE(backtest.quarters.front().quarter.last, QDate(2025, 12, 31));
            QCOMPARE(backtest.quarters.front().people, 200U);
            covered += *backtest.covered80() / 8;
            over += *backtest.overdispersion() / 8;
        }
        QVERIFY2(covered > 0.74 && covered < 0.95, qPrintable(QString::number(covered)));
        QVERIFY2(over < 1.4, qPrintable(QString::number(over)));
    }

    void aSharedCauseShowsAsOverdispersion()
    {
        const VacancyBacktest backtest = backtestOf(company(3, true));
        QVERIFY(*backtest.overdispersion() > 3);
        QVERIFY(*backtest.covered80() < 0.5);
    }

    void onlyWhoWasThereIsForetold()
    {
        const std::vector spells { told("A", "", "", QDate(2020, 1, 1), QDate(2024, 5, 1)),
            told("B", "", "", QDate(2020, 1, 1), QDate(2025, 11, 1)),
            told("C", "", "", QDate(2025, 10, 5), QDate(2025, 12, 1)), told("D", "", "", QDate(2020, 1, 1), {}) };
        const VacancyBacktest backtest
            = vacancyBacktest(Plan(), turnoverHistory(Plan(), spells, { QDate(2026, 2, 14), {} }));
        const VacancyHindsight &last = backtest.quarters.front();
        QCOMPARE(last.quarter.first, QDate(2025, 10, 1));
        QCOMPARE(last.people, 2U); // B and D
        QCOMPARE(last.left, 1U); // B; C came and went within the quarter
        QVERIFY(last.mean > 0 && last.mean < 1);
        QCOMPARE(backtest.quarters.back().quarter.first, QDate(2024, 7, 1)); // before, nobody had ever left
    }

    void whatIsKnownLaterDoesNotCount()
    {
        const TurnoverHistory history = turnoverHistory(Plan(), company(1, false), { QDate(2025, 12, 31), {} });
        const TurnoverHistory known = asKnownOn(history, QDate(2015, 6, 30));
        QCOMPARE(known.today, QDate(2015, 6, 30));
        for (const Stint &stint : known.stints)
            QVERIFY(stint.seenFrom <= known.today && stint.until <= known.today);
        std::vector<EmploymentSpell> until;
        for (EmploymentSpell spell : company(1, false)) {
            if (spell.left > known.today)
                spell.left = {};
            if (spell.hired <= known.today)
                until.push_back(spell);
        }
        const TurnoverHistory told = turnoverHistory(Plan(), until, { known.today, {} });
        QCOMPARE(known.stints, told.stints);
        QCOMPARE(known.exits, told.exits);
        QCOMPARE(known.employments, told.employments);
    }

    void withoutHistoryThereIsNone()
    {
        QVERIFY(backtestOf({}).quarters.empty());
        QVERIFY(!backtestOf({}).covered80());
        QVERIFY(!backtestOf({}).overdispersion());
    }
};

QTEST_GUILESS_MAIN(VacancyBacktestTest)
#include "vacancy_backtest_test.moc"

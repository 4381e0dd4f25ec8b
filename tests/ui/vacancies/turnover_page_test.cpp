// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/vacancies/shown_vacancies.h"
#include "ui/style/theme.h"
#include "ui/vacancies/turnover/survival_chart.h"
#include "ui/vacancies/turnover/turnover_page.h"
#include "ui/vacancies/turnover/turnover_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>

using namespace headwater;
using namespace headwater::test;

class TurnoverPageTest : public QObject
{
    Q_OBJECT

private:
    /// Eight years in which one of ten people of two roles and eight places leaves each quarter and is replaced.
    static void importSpells(PlanDocument &document)
    {
        auto batch = document.startFacts(QStringLiteral("hr.csv"), QStringLiteral("spells"));
        int number = 0;
        for (int chair = 0; chair < 40; ++chair) {
            QDate hired(2019, 1, 1 + chair % 28);
            for (bool isLast = false; !isLast;) {
                const QDate left = hired.addMonths(8 + 13 * (++number % 7));
                isLast = left > QDate(2026, 12, 31);
                HEADWATER_VERIFY_OK((*batch)->add(EmploymentSpell { QStringLiteral("Person %1").arg(number), {},
                    QStringLiteral("Place %1").arg(chair % 8), hired, isLast ? QDate() : left, {} }));
                hired = left.addDays(1);
            }
        }
        auto finished = (*batch)->finish();
        QVERIFY(finished);
        const auto asIs = [](Plan plan) -> Result<Plan> { return plan; };
        HEADWATER_VERIFY_OK(document.applyImport(QStringLiteral("Import HR"), asIs, { *finished }));
    }

    struct Shown : ShownVacancies {
        TurnoverPage *page = nullptr;
        explicit Shown(bool withHistory, const Plan &plan = CoveredCompany().plan)
            : ShownVacancies(plan)
        {
            page = find<TurnoverPage>("turnoverPage");
            if (withHistory)
                importSpells(*open.document);
            settle();
            trigger("vacancies.turnover");
            settle();
            QTRY_VERIFY(page->findings());
        }
        QAction *use() const { return page->pageActions().at(2); }
        void choose(const char *box, int index)
        {
            auto *combo = find<QComboBox>(box);
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        }
    };

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void theThreeFiguresStandUnderTheirNames()
    {
        Shown shown(true);
        const TurnoverRates &rates = shown.page->findings()->rates;
        QVERIFY(rates.perHead && rates.leftWithinYear && rates.hazardPerYear);
        QCOMPARE(shown.text("turnoverPerHead"), percentText(*rates.perHead));
        QCOMPARE(shown.text("turnoverWithinYear"), percentText(*rates.leftWithinYear));
        QCOMPARE(shown.text("turnoverHazard"), QLocale().toString(*rates.hazardPerYear, 'f', 3));
        QVERIFY(!shown.page->findings()->backtest.quarters.empty());
        QCOMPARE(shown.text("turnoverHindsight"), hindsightText(shown.page->findings()->backtest));
    }

    void atMostSixGroupsAndEverybodyAreDrawnAndAllAreInTheTable()
    {
        Shown shown(true);
        const ChartData chart = survivalChart(shown.page->turnover()->survival, SurvivalBy::Territory);
        QCOMPARE(chart.lines.size(), mostCurves + 1);
        QCOMPARE(chart.table.rows.size(), 8U + 1);
        QVERIFY(chart.bands.empty());
        for (const ChartLine &line : chart.lines) {
            QCOMPARE(line.marks, ChartMarks::Line);
            QVERIFY(std::ranges::is_sorted(line.points, std::ranges::greater {}, &QPointF::y));
        }
        const ChartData one = survivalChart(shown.page->turnover()->survival, SurvivalBy::Territory, 7);
        QCOMPARE(one.lines.size(), 2U);
        QCOMPARE(one.bands.size(), 1U);
    }

    void aGroupCanBeChosen()
    {
        Shown shown(true);
        shown.choose("turnoverKind", 1);
        QCOMPARE(shown.find<QComboBox>("turnoverGroup")->count(), 8 + 1);
        shown.choose("turnoverGroup", 2);
        shown.choose("turnoverKind", 2); // by time in the company: after 6, 12, 24, 48 months
        QCOMPARE(shown.find<QComboBox>("turnoverGroup")->count(), 4 + 1);
        QCOMPARE(shown.find<QComboBox>("turnoverGroup")->currentIndex(), 0);
    }

    void whatTheHistorySaysBecomesTheAssumptionInOneStep()
    {
        Shown shown(true);
        const Plan before = shown.open.document->plan();
        const std::size_t steps = shown.open.document->steps().size();
        QVERIFY(shown.use()->isEnabled());
        const auto learned = shown.page->findings()->learned;
        shown.use()->trigger();
        QCOMPARE(shown.open.document->steps().size(), steps + 1);
        const Assumption *made = assumptionNamed(shown.open.document->plan(), assumed::annualTurnover);
        QVERIFY(made);
        QCOMPARE(made->value, learned->value);
        QCOMPARE(made->low, learned->low);
        QCOMPARE(made->high, learned->high);
        QCOMPARE(made->basis, Basis::Data);
        QCOMPARE(made->date, shown.space->model().today());
        shown.settle();
        QVERIFY(!shown.use()->isEnabled()); // assumed already
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.open.document->plan() == before);
        QTRY_VERIFY(shown.use()->isEnabled());
    }

    void nothingOfAnOlderHistoryBecomesTheAssumption()
    {
        Shown shown(true);
        QVERIFY(shown.use()->isEnabled());
        shown.open.apply(
            [&](Plan plan) { return withPersonLeaving(std::move(plan), shown.open.c.ann, QDate(2026, 6, 30)); });
        QVERIFY(!shown.use()->isEnabled());
        QVERIFY(shown.text("turnoverRule").contains(QStringLiteral("before the last change")));
        QTRY_VERIFY(shown.use()->isEnabled());
        QVERIFY(!shown.text("turnoverRule").contains(QStringLiteral("before the last change")));
    }

    void aLockedPlanSaysWhyNot()
    {
        Shown shown(true);
        shown.open.document->setLocked(true);
        QVERIFY(!shown.use()->isEnabled());
        QVERIFY(!shown.text("turnoverLearned").isEmpty());
        shown.open.document->setLocked(false);
        QVERIFY(shown.use()->isEnabled());
    }

    void withoutAHistoryTheAssumptionSpeaksAlone()
    {
        CoveredCompany c;
        c.plan.assignments = {};
        c.plan.people = {};
        Shown shown(false, c.plan);
        QVERIFY(shown.page->turnover()->survival.empty());
        QVERIFY(!shown.use()->isEnabled());
        QVERIFY(!shown.text("turnoverLearned").isEmpty());
        QCOMPARE(shown.text("turnoverPerHead"), QStringLiteral("–"));
    }

    void everyOddityHasASentence()
    {
        for (int what = 0; what <= static_cast<int>(TurnoverOddity::RecordsBeginLate); ++what) {
            const QString text = turnoverNoteText({ static_cast<TurnoverOddity>(what), 3, QDate(2020, 1, 1) });
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        }
    }
};

QTEST_MAIN(TurnoverPageTest)
#include "turnover_page_test.moc"
